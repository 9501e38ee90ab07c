import { readSetting } from "../workbook-settings";

/** A formula that values stand in for: where it stood, how far its answer went, and what it was. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  /** Of the values that stand in for it: what has been changed since is not overwritten. */
  readonly fingerprint: string;
}

/** What is kept in the workbook's settings. No value is kept, which someone may have taken out of the sheet on purpose. */
export interface FrozenRecord {
  readonly version: 1;
  readonly formulas: readonly FrozenFormula[];
}

/** More than this Excel may not keep in a workbook's settings. */
export const LONGEST_RECORD = 1_500_000;

export async function frozenIn(context: Excel.RequestContext): Promise<readonly FrozenFormula[]> {
  const kept = await readSetting(context, "frozen");
  return isRecord(kept) ? kept.formulas : [];
}

function isRecord(kept: unknown): kept is FrozenRecord {
  return (
    kept !== null &&
    typeof kept === "object" &&
    "version" in kept &&
    kept.version === 1 &&
    "formulas" in kept &&
    Array.isArray(kept.formulas)
  );
}

/** Tells changed values from unchanged ones, and says nothing else about them. FNV-1a, 32 bits. */
export function fingerprintOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(values)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
