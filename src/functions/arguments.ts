import { BLANK, notValid, type Blank, type Problem } from "../domain/answer";
import type { Day } from "../domain/calendar/day";
import type { RawCell } from "../domain/checking/sheet-values";
import { readChoice, type Refusals } from "../domain/reading/read-choice";
import { readDay } from "../domain/reading/read-day";
import { readNumber } from "../domain/reading/read-number";
import { readYesNo, type YesNo } from "../domain/reading/read-yes-no";

/**
 * The only place where what Excel hands to a function becomes meaning. An argument arrives as one value, as rows of
 * values, or as `null` or `undefined` where it was left out. An empty cell arrives as 0 on the desktop, as `null` or `""`
 * elsewhere; an error cell as error text, as an object that carries it, or as a CustomFunctions.Error.
 */

/** What one cell of an argument means. */
export type Reading<V> = { readonly is: "value"; readonly value: V } | Blank | Problem | PassedError;

/** An error cell where a word is expected shows as that error. */
export interface PassedError {
  readonly is: "error cell";
  readonly error: string;
  readonly says: string;
}

export type Reader<V> = (cell: RawCell) => Reading<V>;

/** The rows of one argument, with its name for messages. */
export interface Given {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** An argument as rows; a single value is one row of one cell, and what was left out is one empty cell. */
export function given(name: string, argument: unknown): Given {
  const rows = Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[argument]];
  return { name, rows: rows.map((row) => row.map(rawCell)) };
}

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

function rawCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return ERROR_TEXT.test(value) ? { error: value } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object") return rawObject(value);
  return String(value);
}

/** Excel's data types keep the plain value in `basicValue`; CustomFunctions.Error keeps its error in `code`. */
function rawObject(value: object): RawCell {
  if ("basicValue" in value && !(value.basicValue instanceof Object)) return rawCell(value.basicValue);
  if ("code" in value && typeof value.code === "string" && ERROR_TEXT.test(value.code)) return { error: value.code };
  return { error: "#VALUE!" };
}

/** The sentence about one cell, with the argument's name and, in a range, the place in it. */
export function inPlace({ name, rows }: Given, row: number, column: number, says: string): string {
  return `${placeOf({ name, rows }, row, column)}: ${says}`;
}

function placeOf({ name, rows }: Given, row: number, column: number): string {
  const isOneRow = rows.length === 1;
  const isOneColumn = (rows[0]?.length ?? 0) === 1;
  if (isOneRow && isOneColumn) return name;
  if (isOneColumn) return `${name}, row ${row + 1}`;
  return isOneRow ? `${name}, column ${column + 1}` : `${name}, row ${row + 1}, column ${column + 1}`;
}

export const asDay: Reader<Day> = (cell) => {
  const read = readDay(cell);
  if (read.is === "day") return { is: "value", value: read.day };
  if (read.is === "blank") return read;
  return notValid(
    read.problem === "number too small"
      ? 'In a formula 10/12/2014 is a division. Use DATE(2014,12,10), "10/12/2014" in quotes, or a cell.'
      : read.says,
  );
};

/** An empty number counts as 0. */
export const asNumber: Reader<number> = (cell) => {
  const read = readNumber(cell);
  if (read.is === "number") return { is: "value", value: read.number };
  return read.is === "blank" ? { is: "value", value: 0 } : notValid(read.says);
};

/** An empty number counts as 0. */
export const asWholeNumber: Reader<number> = (cell) => {
  const read = asNumber(cell);
  if (read.is === "value" && !Number.isInteger(read.value)) {
    return notValid(`${read.value} is not a whole number; leave out what follows the point.`);
  }
  return read;
};

export const asYesNo: Reader<YesNo> = (cell) => {
  const read = readYesNo(cell);
  if (read.is === "yes or no") return { is: "value", value: read.answer };
  return read.is === "blank" ? read : notValid(read.says);
};

export function asChoice<C extends string>(choices: readonly C[], refused: Refusals = {}): Reader<C> {
  return passingErrors((cell) => {
    const read = readChoice(cell, choices, refused);
    if (read.is === "choice") return { is: "value", value: read.choice };
    return read.is === "blank" ? read : notValid(read.says);
  });
}

/** For grades and other words: an error in such a cell shows as that error. */
export function passingErrors<V>(reader: Reader<V>): Reader<V> {
  return (cell) =>
    cell !== null && typeof cell === "object"
      ? { is: "error cell", error: cell.error, says: `The cell holds the error ${cell.error}; mend that first.` }
      : reader(cell);
}

/** A cell that is empty counts as not given. */
export function optional<V>(reader: Reader<V>): Reader<V | undefined> {
  return (cell) => {
    const read = reader(cell);
    return read.is === "blank" ? { is: "value", value: undefined } : read;
  };
}

/** An optional number: an empty cell, or the 0 that stands for it, counts as not given. */
export function optionalNumber(reader: Reader<number>): Reader<number | undefined> {
  return (cell) => {
    const read = reader(cell);
    return read.is === "value" && read.value === 0 ? { is: "value", value: undefined } : read;
  };
}

/** Every cell of a list that is taken as it is, such as `closed`; empty cells are left out. */
export function wholeList<V>(argument: Given, reader: Reader<V>): readonly V[] | Problem {
  const values: V[] = [];
  for (const [row, cells] of argument.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const read = reader(cell);
      if (read.is === "value") values.push(read.value);
      else if (read.is !== "blank") return notValid(inPlace(argument, row, column, read.says));
    }
  }
  return values;
}

/** One whole argument, and how its cells are read. */
export interface Whole<V> {
  readonly given: Given;
  readonly reader: Reader<V>;
}

/**
 * The cells of two lists of one shape, side by side. Where the first is empty the pair is left out; where the second is
 * empty, or was not given at all, `otherwise` stands for it.
 */
export function wholePairs<V, W>(
  first: Whole<V>,
  second: Whole<W>,
  otherwise: W,
): readonly (readonly [V, W])[] | Problem {
  const isAlone = isLeftOut(second.given);
  if (!isAlone && !haveOneShape(first.given, second.given)) {
    return notValid(`${second.given.name} must be a range of the same size as ${first.given.name}; give both alike.`);
  }
  const pairs: (readonly [V, W])[] = [];
  for (const [row, cells] of first.given.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const one = first.reader(cell);
      if (one.is === "blank") continue;
      if (one.is !== "value") return notValid(inPlace(first.given, row, column, one.says));
      const other = isAlone ? BLANK : second.reader(second.given.rows[row]?.[column] ?? null);
      if ("says" in other) return notValid(inPlace(second.given, row, column, other.says));
      pairs.push([one.value, other.is === "value" ? other.value : otherwise]);
    }
  }
  return pairs;
}

function haveOneShape(one: Given, other: Given): boolean {
  return one.rows.length === other.rows.length && one.rows.every((row, at) => row.length === other.rows[at]?.length);
}

/** Whether nothing was given for an optional argument that takes a range, or one empty cell. */
export function isLeftOut({ rows }: Given): boolean {
  return rows.length === 1 && rows[0]?.length === 1 && isEmptyCell(rows[0][0] ?? null);
}

/** An empty cell, however it arrives. */
export function isEmptyCell(cell: RawCell): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

/** Text, or a number as text. */
export const asText: Reader<string> = (cell) => {
  if (isEmptyCell(cell)) return BLANK;
  if (typeof cell === "string" || typeof cell === "number") {
    return { is: "value", value: String(cell).replace(/\s+/g, " ").trim() };
  }
  return cell !== null && typeof cell === "object"
    ? notValid(`The cell holds the error ${cell.error}; mend that first.`)
    : notValid(`${cell === true ? "TRUE" : "FALSE"} is neither text nor a number; give one of these.`);
};

/** Functions that answer with a table have no room for one answer a cell. */
export const ONE_CELL = "this function answers with a table of its own; give one cell, not a range.";

/** The one cell of an argument that takes no range. */
export function singleCell<V>(argument: Given, reader: Reader<V>): Reading<V> {
  if (argument.rows.length !== 1 || argument.rows[0]?.length !== 1) {
    return notValid(`${argument.name}: ${ONE_CELL}`);
  }
  const read = reader(argument.rows[0][0] ?? null);
  return "says" in read ? { ...read, says: `${argument.name}: ${read.says}` } : read;
}
