import { addressFrom } from "../domain/checking/place";
import { putBackCells, readUnderAnswer, writeFormula, type HeldCells } from "../excel/formula-cells";
import { appState, type FormulaToInsert, type Insertion } from "./state";

/** Writes a formula into the active cell. Where something stands in its way or its answer's, it asks first. */
export async function insertFormula(wanted: FormulaToInsert): Promise<void> {
  const held = await readUnderAnswer(wanted.dates.length, wanted.dates[0]?.length ?? 1);
  if ("refused" in held) {
    appState.change({ notice: held.refused, insertion: null });
    return;
  }
  const inTheWay = filledIn(held.value);
  if (inTheWay.length === 0) await write(wanted, held.value);
  else appState.change({ insertion: { is: "asking", wanted, held: held.value, inTheWay }, notice: null });
}

/** The answer to the question: yes, write over it. */
export async function insertOver({ wanted, held }: Extract<Insertion, { readonly is: "asking" }>): Promise<void> {
  await write(wanted, held);
}

export function leaveInsertion(): void {
  appState.change({ insertion: null });
}

/** Puts back what stood there before. */
export async function takeOutAgain({ held }: Extract<Insertion, { readonly is: "inserted" }>): Promise<void> {
  const back = await putBackCells(held);
  if ("refused" in back) appState.change({ notice: back.refused });
  else appState.change({ insertion: null, notice: null });
}

async function write(wanted: FormulaToInsert, held: HeldCells): Promise<void> {
  const written = await writeFormula(held, wanted.formula, wanted.dates);
  if ("refused" in written) appState.change({ notice: written.refused, insertion: null });
  else appState.change({ insertion: { is: "inserted", wanted, held }, notice: null });
}

/** Each filled cell with what it shows: `B3 holds “7”`. */
function filledIn({ place, formulas, texts }: HeldCells): readonly string[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across) => {
      if (formula === "" || formula === null) return [];
      const address = addressFrom({ ...place, row: place.row + down, column: place.column + across }, place.sheet);
      const text = texts[down]?.[across] ?? "";
      return [`${address} holds “${text === "" ? String(formula) : text}”`];
    }),
  );
}
