import type { CellPlace } from "./finding";

/** `C4`, for a cell counted from zero. */
export function addressOf({ row, column }: Pick<CellPlace, "row" | "column">): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `C4`, or with its sheet, `'List 6'!C4`, where the reader has another sheet in mind. */
export function addressFrom(place: CellPlace, sheetInMind: string | null): string {
  return place.sheet === sheetInMind ? addressOf(place) : `${sheetInFormula(place.sheet)}!${addressOf(place)}`;
}

/** As a formula names a sheet: in quotes, unless it is one plain word that could be no cell. */
export function sheetInFormula(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}
