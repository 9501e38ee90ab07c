import { inDigits, isDay, LAST_DAY, type Day } from "../calendar/day";
import { isBlank } from "../reading/blank";
import { excelErrorIn } from "../reading/excel-error";
import { shownText } from "../reading/plain-text";
import type { CodeWritten } from "../reading/read-code";
import { readDay } from "../reading/read-day";
import { readWholeNumber } from "../reading/read-whole-number";
import type { CategoryField, Field, WholeNumberField } from "./field";
import type { CellPlace } from "./finding";
import { rowsWithData, type LeftOutRows } from "./list-rows";
import type { RawCell, SheetValues } from "./sheet-values";
import type { Placement, TableSource } from "./table-source";

/** What is odd about a cell: the rules of single columns speak about these. */
export type Oddness =
  | { readonly kind: "excel error"; readonly error: string }
  | { readonly kind: "text date"; readonly day: Day }
  | { readonly kind: "not a date"; readonly says: string }
  | { readonly kind: "filler date" }
  | { readonly kind: "date with time"; readonly day: Day }
  | { readonly kind: "code written differently"; readonly code: string; readonly written: CodeWritten }
  | { readonly kind: "not a code" }
  | { readonly kind: "name beside codes" }
  | { readonly kind: "group of codes"; readonly codes: readonly string[] }
  | { readonly kind: "part of a year"; readonly age: number; readonly years: number }
  | { readonly kind: "not a whole number" }
  | { readonly kind: "below the least"; readonly number: number };

export type OddnessKind = Oddness["kind"];

/** Cells of one column that show the same and are odd in the same way. Rows count from 0 at the table's first row. */
export type Oddity<Kind extends OddnessKind = OddnessKind> = Extract<Oddness, { kind: Kind }> & {
  readonly shown: string;
  readonly rows: readonly number[];
};

/** Days between the first of Excel's two ways to count them, from 1900 and from 1904. */
const FROM_1900_TO_1904 = 1462;

/** A column of cells that have been read, once. Arrays are indexed by the table's rows. */
export interface ReadColumn extends Placement {
  /** Day numbers, whole numbers, or indexes of codes or contents, by the field's type; `NaN` where the cell is blank or cannot be read. */
  readonly values: Float64Array;
  /** The least and the greatest of the values; infinite where there are none. */
  readonly limits: { readonly least: number; readonly greatest: number };
  /** The different contents of a column of text, in the order in which they come first; none for other types. */
  readonly contents: readonly RawCell[];
  /** Rows of blank cells, ascending. */
  readonly blanks: readonly number[];
  /** What a row's cell holds. */
  readonly cellAt: (row: number) => RawCell;
  readonly oddities: readonly Oddity[];
}

/** The rows of one list, as columns of read values. Rows without anything in a recognised column are left out. */
export interface Table {
  readonly list: number;
  readonly sheet: string;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, ReadColumn>;
  readonly leftOut: LeftOutRows;
  raw(row: number, column: Placement): RawCell;
  place(row: number, column: Placement): CellPlace;
}

/**
 * Reads a list: each cell is touched once to find the rows and once to read it. `identity` is the field that says whom a row is
 * about, by which notes under the data are known.
 */
export function readTable(source: TableSource, identity = ""): Table {
  const { sheet, placements } = source;
  const { rows, leftOut } = rowsWithData(source, identity);
  const columns = new Map(placements.map((placement) => [placement.field.key, readColumn(sheet, rows, placement)]));
  return {
    list: source.list,
    sheet: sheet.sheet,
    rowCount: rows.length,
    columns,
    leftOut,
    raw: (row, { column }) => sheet.rows[rows[row] ?? -1]?.[column - sheet.firstColumn] ?? null,
    place: (row, { column }) => ({ sheet: sheet.sheet, row: (rows[row] ?? 0) + sheet.firstRow, column }),
  };
}

/** A list without rows that has all its columns. */
export function emptyTable(list: number, fields: readonly Field[]): Table {
  const sheet: SheetValues = { sheet: "", hidden: false, firstRow: 0, firstColumn: 0, rows: [] };
  const placements = fields.map((field, column) => ({ field, heading: field.heading, column }));
  return readTable({ list, sheet, headingRow: 0, placements });
}

/** A date as officers write it, not the serial number that Excel keeps. */
export function shownAt(table: Table, row: number, column: ReadColumn): string {
  const raw = table.raw(row, column);
  return column.field.type === "date" && typeof raw === "number" && isDay(raw) ? inDigits(raw) : shownText(raw);
}

/** Errors are objects, a new one in each cell: their text stands for them. */
function sameFor(cell: RawCell): Exclude<RawCell, object> | null {
  return typeof cell === "object" ? (cell?.error ?? null) : cell;
}

/** What the odd cells of a column were found to be, gathered while reading: those that show the same are read once. */
class Gathered {
  private readonly byContents = new Map<
    unknown,
    { value: number; oddity: Oddness & { shown: string; rows: number[] } }
  >();

  /** The value of contents that were seen before, whose row is noted; `null` for new contents. */
  again(cell: RawCell, row: number): number | null {
    if (this.byContents.size === 0) return null;
    const known = this.byContents.get(sameFor(cell));
    if (known === undefined) return null;
    known.oddity.rows.push(row);
    return known.value;
  }

  note(cell: RawCell, row: number, value: number, oddness: Oddness): void {
    this.byContents.set(sameFor(cell), { value, oddity: { ...oddness, shown: shownText(cell), rows: [row] } });
  }

  get oddities(): readonly Oddity[] {
    return [...this.byContents.values()].map(({ oddity }) => oddity);
  }
}

/** Reads one cell: its value, or `NaN` and why. */
type CellReader = (cell: RawCell) => { readonly value: number; readonly odd?: Oddness };

function readColumn(sheet: SheetValues, rows: Int32Array, placement: Placement): ReadColumn {
  const { field, column } = placement;
  const offset = column - sheet.firstColumn;
  const cellAt = (row: number): RawCell => sheet.rows[rows[row] ?? -1]?.[offset] ?? null;
  const values = new Float64Array(rows.length).fill(NaN);
  const blanks: number[] = [];
  const gathered = new Gathered();
  const contents = new Map<RawCell, number>();
  const read = fullReader(field, contents);
  const unusual = (cell: RawCell, row: number): void => {
    if (isBlank(cell)) blanks.push(row);
    else values[row] = gathered.again(cell, row) ?? readAndNote(cell, row, read, gathered);
  };
  readUsual(
    field,
    { sheet: sheet.rows, rows, offset, dateSystem: sheet.dateSystem ?? 1900 },
    values,
    contents,
    unusual,
  );
  const { oddities } = gathered;
  return { ...placement, values, limits: new Limits(values), blanks, oddities, contents: [...contents.keys()], cellAt };
}

/** Looked for when a rule first asks: only dates and numbers have limits that mean anything. */
class Limits {
  private found: { readonly least: number; readonly greatest: number } | undefined;

  constructor(private readonly values: Float64Array) {}

  get least(): number {
    return this.limits().least;
  }
  get greatest(): number {
    return this.limits().greatest;
  }

  private limits(): { readonly least: number; readonly greatest: number } {
    this.found ??= limitsOf(this.values);
    return this.found;
  }
}

function limitsOf(values: Float64Array): { readonly least: number; readonly greatest: number } {
  let least = Infinity;
  let greatest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}

/** The cells of one column of a list. */
interface ColumnCells {
  readonly sheet: SheetValues["rows"];
  readonly rows: Int32Array;
  readonly offset: number;
  readonly dateSystem: 1900 | 1904;
}

type Unusual = (cell: RawCell, row: number) => void;

/** Reads the usual cells of each type without making anything, in a loop of its own, and hands on every other. */
function readUsual(
  field: Field,
  cells: ColumnCells,
  values: Float64Array,
  contents: ReadonlyMap<RawCell, number>,
  unusual: Unusual,
): void {
  switch (field.type) {
    case "date":
      return cells.dateSystem === 1904 ? readDaysFrom1904(cells, values, unusual) : readDays(cells, values, unusual);
    case "whole number":
      return readWholeNumbers(cells, field.least ?? -Infinity, values, unusual);
    case "category":
      return readKnown(cells, field.codes.exact, values, unusual);
    case "text":
      return readKnown(cells, contents, values, unusual);
  }
}

function readDays({ sheet, rows, offset }: ColumnCells, values: Float64Array, unusual: Unusual): void {
  for (let row = 0; row < rows.length; row++) {
    const cell = sheet[rows[row] ?? -1]?.[offset] ?? null;
    if (typeof cell === "number" && isDay(cell) && cell < LAST_DAY) values[row] = cell;
    else unusual(cell, row);
  }
}

function readDaysFrom1904({ sheet, rows, offset }: ColumnCells, values: Float64Array, unusual: Unusual): void {
  for (let row = 0; row < rows.length; row++) {
    const cell = sheet[rows[row] ?? -1]?.[offset] ?? null;
    const serial = typeof cell === "number" && cell > 0 ? cell + FROM_1900_TO_1904 : cell;
    if (typeof serial === "number" && isDay(serial) && serial < LAST_DAY) values[row] = serial;
    else unusual(serial, row);
  }
}

function readWholeNumbers(
  { sheet, rows, offset }: ColumnCells,
  least: number,
  values: Float64Array,
  unusual: Unusual,
): void {
  for (let row = 0; row < rows.length; row++) {
    const cell = sheet[rows[row] ?? -1]?.[offset] ?? null;
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= least) values[row] = cell;
    else unusual(cell, row);
  }
}

/** Codes as they are printed, and texts that were seen before. */
function readKnown(
  { sheet, rows, offset }: ColumnCells,
  known: ReadonlyMap<RawCell, number>,
  values: Float64Array,
  unusual: Unusual,
): void {
  for (let row = 0; row < rows.length; row++) {
    const cell = sheet[rows[row] ?? -1]?.[offset] ?? null;
    const value = cell === null ? undefined : known.get(cell);
    if (value === undefined) unusual(cell, row);
    else values[row] = value;
  }
}

function readAndNote(cell: RawCell, row: number, read: CellReader, gathered: Gathered): number {
  const error = excelErrorIn(cell);
  const { value, odd } = error === null ? read(cell) : { value: NaN, odd: { kind: "excel error", error } as const };
  if (odd !== undefined) gathered.note(cell, row, value, odd);
  return value;
}

function fullReader(field: Field, contents: Map<RawCell, number>): CellReader {
  switch (field.type) {
    case "date":
      return readDateCell;
    case "whole number":
      return (cell) => readNumberCell(cell, field);
    case "category":
      return (cell) => readCodeCell(cell, field);
    case "text":
      return (cell) => {
        const value = contents.size;
        contents.set(cell, value);
        return { value };
      };
  }
}

/** What stands in for a date that nobody gave: the first that Excel shows, and its last. */
const FILLERS = new Set<RawCell>([1, LAST_DAY, "01/01/1900", "1900-01-01", "31/12/9999", "9999-12-31"]);

function readDateCell(cell: RawCell): ReturnType<CellReader> {
  const text = typeof cell === "string" ? cell.trim().slice(0, 10) : cell;
  if (FILLERS.has(text)) return { value: NaN, odd: { kind: "filler date" } };
  const reading = readDay(cell);
  if (reading.is === "day") {
    const { day, written, hadTime } = reading;
    if (written !== "serial") return { value: day, odd: { kind: "text date", day } };
    return hadTime ? { value: day, odd: { kind: "date with time", day } } : { value: day };
  }
  const says = reading.is === "problem" ? reading.says : "0 shows as 00/01/1900, which is not a date; clear the cell.";
  return { value: NaN, odd: { kind: "not a date", says } };
}

function readNumberCell(cell: RawCell, { least = -Infinity, inYears }: WholeNumberField): ReturnType<CellReader> {
  const reading = readWholeNumber(cell);
  if (reading.is === "not a number") return { value: NaN, odd: { kind: "not a whole number" } };
  if (reading.number < least) return { value: NaN, odd: { kind: "below the least", number: reading.number } };
  if (reading.is === "number") return { value: reading.number };
  if (inYears !== true) return { value: NaN, odd: { kind: "not a whole number" } };
  const years = Math.floor(reading.number);
  return { value: years, odd: { kind: "part of a year", age: reading.number, years } };
}

function readCodeCell(cell: RawCell, { codes }: CategoryField): ReturnType<CellReader> {
  const reading = codes.read(cell);
  if (reading.is === "other text") return { value: NaN, odd: { kind: "name beside codes" } };
  if (reading.is === "not a code") return { value: NaN, odd: { kind: "not a code" } };
  if (reading.is === "group") return { value: NaN, odd: { kind: "group of codes", codes: reading.codes } };
  const { index: value, written } = reading;
  if (written === "exact") return { value };
  return { value, odd: { kind: "code written differently", code: codes.codes[value] ?? "", written } };
}
