import * as annexA from "../../src/functions/annex-a";
import * as audits from "../../src/functions/audits";
import * as calendar from "../../src/functions/calendar";
import * as inspections from "../../src/functions/inspections";
import * as judgement from "../../src/functions/judgement";

/** What a cell would show: a value, or an error with its sentence. */
export type Seen = unknown;

/** The two members that functions use of Excel's global, as @types/custom-functions-runtime documents them. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });

type CustomFunction = (...args: unknown[]) => unknown[][];

const FUNCTIONS = { ...judgement, ...calendar, ...inspections, ...audits, ...annexA } as unknown as Readonly<
  Record<string, CustomFunction>
>;

/** Calls a function by its name in Excel. A single cell is seen as its value, a range as rows, an error by what it says. */
export function call(name: string, ...args: readonly unknown[]): Seen {
  const own = name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const called = FUNCTIONS[own];
  if (called === undefined) throw new Error(`There is no function ${name}`);
  try {
    const rows = called(...args).map((row) => row.map(seen));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (thrown) {
    if (thrown instanceof CellError) return seen(thrown);
    throw thrown;
  }
}

function seen(cell: unknown): Seen {
  return cell instanceof CellError ? { error: cell.code, says: cell.message } : cell;
}

/** As Excel hands them over: every cell and range as rows. `blank` is what stands for an empty cell. */
export function asRows(arg: unknown, blank: 0 | null | ""): unknown[][] {
  const rows: unknown[][] = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
  return rows.map((row) => row.map((cell) => (cell === null || cell === "" ? blank : cell)));
}
