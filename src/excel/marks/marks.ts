import type { CellsOfLevel } from "../../domain/checking/cells-by-level";
import type { Level } from "../../domain/checking/finding";
import { inBatches } from "../in-batches";
import { forgetSetting, keepSetting, readSetting } from "../workbook-settings";
import { inExcel, type Outcome } from "../run";
import { groupedAddresses } from "./grouped-addresses";
import { isMarkFormula, MARK_LOOKS, markFormula } from "./mark-looks";

/** What became of marking. */
export interface MarksPut {
  readonly cells: number;
  /** Names of protected sheets, on which nothing could be marked. */
  readonly protectedSheets: readonly string[];
}

export interface MarksLifted {
  /** How many sheets had marks, all of which are gone. */
  readonly sheets: number;
  /** Names of protected sheets, on which marks are left. */
  readonly protectedSheets: readonly string[];
}

/** What a workbook says about the marks in it. */
export interface MarksKept {
  /** yyyy-mm-dd: the date as at which the findings that are marked were found. */
  readonly asAt: string;
  readonly cells: number;
}

/** Formats made in one round trip; an address may have eight thousand letters. */
const FORMATS_A_BATCH = 50;

/** Marks cells in place of whatever was marked before: with conditional formats of ours, which lie over the cells' own formats. */
export async function putMarks(groups: readonly CellsOfLevel[], asAt: string): Promise<Outcome<MarksPut>> {
  return inExcel(async (context) => {
    await deleteMarks(context);
    const locked = await protectedAmong(context, [...new Set(groups.map(({ sheet }) => sheet))]);
    const unlocked = groups.filter(({ sheet }) => !locked.includes(sheet));
    const cells = unlocked.reduce((sum, group) => sum + group.cells.length, 0);
    // First what says that there are marks: should Excel refuse in the middle, those that there are can be lifted.
    if (cells > 0) keepSetting(context, "marks", { asAt, cells } satisfies MarksKept);
    await inBatches(context, unlocked.flatMap(addressed), FORMATS_A_BATCH, ({ sheet, level, address }) =>
      addMark(context.workbook.worksheets.getItem(sheet).getRanges(address), level),
    );
    return { cells, protectedSheets: locked };
  });
}

/** Takes every mark away, also those of an earlier day and those that were copied with their cells. */
export async function liftMarks(): Promise<Outcome<MarksLifted>> {
  return inExcel(async (context) => deleteMarks(context));
}

/** The marks that the workbook came with, or `null`. */
export async function findMarks(): Promise<Outcome<MarksKept | null>> {
  return inExcel(async (context) => {
    const kept = await readSetting(context, "marks");
    if (!isMarksKept(kept)) return null;
    return (await marksBySheet(context)).some(({ marks }) => marks.length > 0) ? kept : null;
  });
}

function isMarksKept(value: unknown): value is MarksKept {
  if (typeof value !== "object" || value === null) return false;
  const { asAt, cells } = value as Partial<MarksKept>;
  return typeof asAt === "string" && typeof cells === "number";
}

function addressed({ sheet, level, cells }: CellsOfLevel): { sheet: string; level: Level; address: string }[] {
  return groupedAddresses(cells).map((address) => ({ sheet, level, address }));
}

function addMark(cells: Excel.RangeAreas, level: Level): void {
  const { fill, text, written } = MARK_LOOKS[level];
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markFormula(level);
  custom.format.fill.color = fill;
  custom.format.font.color = text;
  if (written === "bold") custom.format.font.bold = true;
  if (written === "italic") custom.format.font.italic = true;
  if (written === "underlined") custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
}

async function protectedAmong(context: Excel.RequestContext, names: readonly string[]): Promise<readonly string[]> {
  const sheets = names.map((name) => ({ name, protection: context.workbook.worksheets.getItem(name).protection }));
  for (const { protection } of sheets) protection.load("protected");
  await context.sync();
  return sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
}

interface SheetMarks {
  readonly worksheet: Excel.Worksheet;
  readonly marks: readonly Excel.ConditionalFormat[];
}

async function marksBySheet(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((worksheet) => worksheet.getRange().conditionalFormats.load("items/type"));
  await context.sync();
  const custom = formats.map(({ items }) => items.filter(({ type }) => type === Excel.ConditionalFormatType.custom));
  const rules = custom.map((ofSheet) => ofSheet.map((format) => format.custom.rule.load("formula")));
  await context.sync();
  return worksheets.items.map((worksheet, sheet) => ({
    worksheet,
    marks: (custom[sheet] ?? []).filter((_format, index) => isMarkFormula(rules[sheet]?.[index]?.formula ?? "")),
  }));
}

async function deleteMarks(context: Excel.RequestContext): Promise<MarksLifted> {
  const marked = (await marksBySheet(context)).filter(({ marks }) => marks.length > 0);
  const locked = await protectedAmong(
    context,
    marked.map(({ worksheet }) => worksheet.name),
  );
  const unlocked = marked.filter(({ worksheet }) => !locked.includes(worksheet.name));
  for (const { marks } of unlocked) for (const mark of marks) mark.delete();
  if (locked.length === 0) await forgetSetting(context, "marks");
  await context.sync();
  return { sheets: unlocked.length, protectedSheets: locked };
}
