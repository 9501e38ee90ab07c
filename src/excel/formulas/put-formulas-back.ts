import { inExcel, type Outcome } from "../run";
import { forgetSetting, keepSetting } from "../workbook-settings";
import { rangeOf, valuesOf } from "./freeze-formulas";
import { fingerprintOf, frozenIn, type FrozenFormula } from "./frozen-record";
import { inBatches } from "./rewrite-formulas";

export interface PutBack {
  readonly formulas: number;
  readonly onProtectedSheets: readonly FrozenFormula[];
  /** Their cells hold something else now, or their sheet is gone. */
  readonly changed: readonly FrozenFormula[];
}

/** How many formulas values stand in for. */
export async function countFrozenFormulas(): Promise<Outcome<number>> {
  return inExcel(async (context) => (await frozenIn(context)).length);
}

/** Puts recorded formulas back where their values are unchanged; what cannot be put back stays recorded. */
export async function putFormulasBack(): Promise<Outcome<PutBack>> {
  return inExcel(async (context) => {
    const recorded = await frozenIn(context);
    const looked: Looked[] = [];
    for (const batch of inBatches(recorded)) looked.push(...(await lookAt(context, batch)));
    const ready = looked.filter(({ state }) => state === "as frozen");
    for (const batch of inBatches(ready)) await putBack(context, batch);
    const left = looked.filter(({ state }) => state !== "as frozen").map(({ frozen }) => frozen);
    if (left.length === 0) await forgetSetting(context, "frozen");
    else keepSetting(context, "frozen", { version: 1, formulas: left });
    await context.sync();
    const inState = (wanted: Looked["state"]): readonly FrozenFormula[] =>
      looked.filter(({ state }) => state === wanted).map(({ frozen }) => frozen);
    return { formulas: ready.length, onProtectedSheets: inState("protected"), changed: inState("changed") };
  });
}

interface Looked {
  readonly frozen: FrozenFormula;
  readonly sheet: Excel.Worksheet;
  readonly state: "as frozen" | "protected" | "changed";
}

/** A sheet is known by its name, or where it has been renamed since, by its id. */
async function lookAt(context: Excel.RequestContext, batch: readonly FrozenFormula[]): Promise<readonly Looked[]> {
  const { worksheets } = context.workbook;
  const asked = batch.map((frozen) => ({
    frozen,
    byName: worksheets.getItemOrNullObject(frozen.sheet).load("protection/protected"),
    byId: worksheets.getItemOrNullObject(frozen.sheetId).load("protection/protected"),
  }));
  await context.sync();
  const found = asked.map(({ frozen, byName, byId }) => ({ frozen, sheet: byName.isNullObject ? byId : byName }));
  const there = found.filter(({ sheet }) => !sheet.isNullObject);
  const values = await valuesOf(
    context,
    there.map(({ sheet, frozen }) => rangeOf(sheet, frozen)),
  );
  const shown = new Map(there.map(({ frozen }, at) => [frozen, fingerprintOf(values[at] ?? [])]));
  return found.map(({ frozen, sheet }) => ({ frozen, sheet, state: stateOf(frozen, sheet, shown.get(frozen)) }));
}

function stateOf(frozen: FrozenFormula, sheet: Excel.Worksheet, fingerprint: string | undefined): Looked["state"] {
  if (fingerprint !== frozen.fingerprint) return "changed";
  return sheet.protection.protected ? "protected" : "as frozen";
}

async function putBack(context: Excel.RequestContext, batch: readonly Looked[]): Promise<void> {
  for (const { frozen, sheet } of batch) {
    const range = rangeOf(sheet, frozen);
    // The values in the way of a spill would make it #SPILL!; formats stay.
    range.clear(Excel.ClearApplyTo.contents);
    range.getCell(0, 0).formulas = [[frozen.formula]];
  }
  await context.sync();
}
