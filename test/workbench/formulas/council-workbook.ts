import { columnLetters, columnNumber } from "../../../src/workbench/book/area";
import { BESIDE, CHILDREN, COUNCIL_FORMULAS, type CouncilFormula, type Plain } from "./council-formulas";

/** Formulas stand below each other on their sheet, with room for those that spill. */
export const ROWS_FOR_A_FORMULA = 12;

/** `A1` for the first. */
export function placeOf(index: number): string {
  return `A${index * ROWS_FOR_A_FORMULA + 1}`;
}

/** The cells of a block of values whose first stands at an address. */
export function blockAt(address: string, rows: readonly (readonly Plain[])[]): Record<string, Plain> {
  const column = columnNumber(address.replace(/\d/g, ""));
  const row = Number(address.replace(/\D/g, ""));
  return Object.fromEntries(
    rows.flatMap((cells, down) =>
      cells.map((cell, across) => [`${columnLetters(column + across)}${row + down}`, cell] as const),
    ),
  );
}

/** The sheets `Children` and `Answers` with the data and the formulas. */
export function councilSheets(): Record<"Children" | "Answers", Record<string, Plain>> {
  return {
    Children: Object.assign(
      blockAt("A1", CHILDREN),
      ...Object.entries(BESIDE).map(([address, rows]) => blockAt(address, rows)),
    ) as Record<string, Plain>,
    Answers: Object.fromEntries(COUNCIL_FORMULAS.map(({ formula }, index) => [placeOf(index), formula])),
  };
}

/** The rows that a formula answers. */
export function rowsOf(answer: CouncilFormula["answer"]): readonly (readonly Plain[])[] {
  return Array.isArray(answer) ? (answer as readonly (readonly Plain[])[]) : [[answer as Plain]];
}

/** The address of all that a formula answers: `A13:B15`. */
export function areaOfAnswer(index: number, answer: CouncilFormula["answer"]): string {
  const rows = rowsOf(answer);
  const first = index * ROWS_FOR_A_FORMULA + 1;
  return `A${first}:${columnLetters((rows[0]?.length ?? 1) - 1)}${first + rows.length - 1}`;
}
