import type { ExampleCell, FunctionExample } from "../../src/functions/examples";
import type { Area } from "../../src/workbench/book/area";
import { columnLetters } from "../../src/workbench/book/area";

/** Each example has a band of rows of its own: its arguments side by side from column B, its answer from column AA. */
const BAND = 28;
const FIRST_ARGUMENT = 1;
const ANSWER = 26;

/** An example laid out on a sheet: what it is given in cells, and a formula over them. */
export interface ExampleInCells {
  readonly example: FunctionExample;
  readonly given: readonly { readonly area: Area; readonly rows: readonly (readonly ExampleCell[])[] }[];
  /** `=READY.GRADE(B17)` */
  readonly formula: string;
  /** Where the formula's answer stands, spilled cells included. */
  readonly answer: Area;
}

export function inCells(example: FunctionExample, at: number): ExampleInCells {
  let column = FIRST_ARGUMENT;
  const given = example.args.map((arg) => {
    const rows = rowsOf(arg);
    const area = { row: at * BAND, column, ...sizeOf(rows) };
    column += area.columns;
    return { area, rows };
  });
  return {
    example,
    given,
    formula: `=READY.${example.function}(${given.map(({ area }) => referenceTo(area)).join(",")})`,
    answer: { row: at * BAND, column: ANSWER, ...sizeOf(shownRows(example.expected)) },
  };
}

export function rowsOf(arg: FunctionExample["args"][number]): readonly (readonly ExampleCell[])[] {
  return isRows<ExampleCell>(arg) ? arg : [[arg]];
}

/** What the cells show; an error by its name. */
export function shownRows(expected: FunctionExample["expected"]): (string | number | boolean | null)[][] {
  const rows = isRows<ExampleCell | { readonly error: string }>(expected) ? expected : [[expected]];
  return rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.error : cell)));
}

export function isRows<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}

export function referenceTo({ row, column, rows, columns }: Area): string {
  const corner = (down: number, across: number): string => `${columnLetters(across)}${down + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

function sizeOf(rows: readonly (readonly unknown[])[]): Pick<Area, "rows" | "columns"> {
  return { rows: rows.length, columns: rows[0]?.length ?? 1 };
}
