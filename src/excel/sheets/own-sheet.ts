import { readSetting, type SettingName } from "../workbook-settings";

/** What the workbook keeps of a sheet of ours: where it is, and what we wrote on it. */
export interface KeptSheet {
  readonly id: string;
  readonly name: string;
  readonly contents: string;
}

type Values = readonly (readonly unknown[])[];

/**
 * A sheet that we wrote and that holds what we wrote, emptied; its rows may have been sorted or filtered. A sheet that somebody has
 * written on is theirs, and is left alone: then, as where there is none, a new one is made beside the others.
 */
export async function ownSheetOrNew(
  context: Excel.RequestContext,
  setting: SettingName,
  wantedName: string,
): Promise<Excel.Worksheet> {
  const kept = await readSetting(context, setting);
  const ours = isKeptSheet(kept) ? await unchangedSheet(context, kept) : null;
  if (ours === null) return newSheet(context, wantedName);
  ours.tables.load("items/id");
  await context.sync();
  for (const table of ours.tables.items) table.delete();
  ours.getRange().clear();
  return ours;
}

/** A fingerprint of the rows, whatever their order, of a block that begins at A1. */
export function contentsOf(values: Values): string {
  let sum = 0;
  for (const row of values) sum = (sum + hashOf(row.map(String).join("\u0001"))) >>> 0;
  return `${values.length} ${sum}`;
}

function isKeptSheet(value: unknown): value is KeptSheet {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, contents } = value as Partial<KeptSheet>;
  return typeof id === "string" && typeof name === "string" && typeof contents === "string";
}

/** By its id, which stays when it is renamed; by its name where a file opened again has given it another. */
async function unchangedSheet(
  context: Excel.RequestContext,
  { id, name, contents }: KeptSheet,
): Promise<Excel.Worksheet | null> {
  const candidates = [id, name].map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.protection.load("protected");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("values") };
  });
  await context.sync();
  const unchanged = candidates.find(
    ({ sheet, used }) =>
      !sheet.isNullObject && !used.isNullObject && !sheet.protection.protected && contentsOf(used.values) === contents,
  );
  return unchanged?.sheet ?? null;
}

/** Put last; `Findings`, or `Findings 2` where that name is taken. */
async function newSheet(context: Excel.RequestContext, wantedName: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let name = wantedName;
  for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${wantedName} ${next}`;
  return worksheets.add(name);
}

/** FNV-1a, 32 bits: to notice a change, not to keep a secret. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
