import { shownText } from "../reading/plain-text";
import { isBlank } from "../reading/blank";
import type { Field } from "./field";
import type { RawCell } from "./sheet-values";
import type { ReadColumn, Table } from "./table";

/** Thrown when a rule asks for a column that the sheet does not have; the rule is then skipped for the list. */
export class MissingColumn extends Error {
  constructor(
    readonly list: number,
    readonly heading: string,
  ) {
    super(`List ${list} has no column ${heading}`);
  }
}

const TABLE = Symbol("table");
const ROW = Symbol("row");

/**
 * One row of a table, by field: days and whole numbers (`NaN` where there is none), codes (`null` where there is none) and text
 * (`""` where there is none).
 */
export interface TableRow {
  readonly [TABLE]: Table;
  [ROW]: number;
}

/** A field's cell in a row that a rule was given. */
export interface CellOfRow {
  readonly row: TableRow;
  readonly field: string;
}

/** The cells of a row that a rule was given. */
export function cellsOf(row: unknown, fields: readonly string[]): readonly CellOfRow[] {
  return fields.map((field) => ({ row: row as TableRow, field }));
}

/** Whether the cell of a row that a rule was given says nothing; one that could not be read does say something. */
export function isBlankIn(row: unknown, field: string): boolean {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (value !== null && value !== "" && !Number.isNaN(value)) return false;
  const { [TABLE]: table, [ROW]: index } = row as TableRow;
  return isBlank(table.columns.get(field)?.cellAt(index));
}

export function tableOf(row: TableRow): Table {
  return row[TABLE];
}

export function indexOf(row: TableRow): number {
  return row[ROW];
}

/** Makes the rows of a table: the way each field is read is worked out once for all of them. */
export class RowMaker {
  private readonly fields: object;
  private readonly view: TableRow;

  constructor(
    private readonly table: Table,
    fields: readonly Field[],
  ) {
    this.fields = { [TABLE]: table };
    for (const field of fields) Object.defineProperty(this.fields, field.key, { get: this.reader(field) });
    this.view = this.make(0);
  }

  /** A row that may be kept. */
  make(row: number): TableRow {
    const made = Object.create(this.fields) as TableRow;
    made[ROW] = row;
    return made;
  }

  /** The one view that serves row after row, so that nothing is made for each. */
  viewOf(row: number): TableRow {
    this.view[ROW] = row;
    return this.view;
  }

  private reader(field: Field): (this: TableRow) => unknown {
    const { table } = this;
    const column = table.columns.get(field.key);
    if (column === undefined) {
      return () => {
        throw new MissingColumn(table.list, field.heading);
      };
    }
    const { values } = column;
    if (field.type === "date" || field.type === "whole number") {
      return function (this: TableRow) {
        return values[this[ROW]];
      };
    }
    if (field.type === "category") {
      const { codes } = field.codes;
      return function (this: TableRow) {
        return codes[values[this[ROW]] ?? NaN] ?? null;
      };
    }
    const texts = column.contents.map((content) => shownText(content).trim());
    return function (this: TableRow) {
      return texts[values[this[ROW]] ?? NaN] ?? "";
    };
  }
}

/** Somebody whom a list is about. */
export interface Person {
  readonly id: string;
  /** As the cell holds the id: the number 7 and the text 7 are two. */
  readonly content: RawCell;
  readonly firstRow: number;
  /** How many rows have this content. */
  readonly rows: number;
}

const NO_ROWS: readonly never[] = [];

/** The rows of a list, for rules that compare them. Made when a rule first asks, and kept for the rules that follow. */
export class Rows<Row> implements Iterable<Row> {
  private made: readonly Row[] | undefined;
  private known: readonly Person[] | undefined;
  private ids: ReadonlySet<string> | undefined;
  private byId: ReadonlyMap<string, readonly Row[]> | undefined;

  constructor(
    private readonly maker: RowMaker,
    private readonly table: Table,
    private readonly identity: string,
  ) {}

  /** In the order of the sheet. */
  get all(): readonly Row[] {
    this.made ??= Array.from({ length: this.table.rowCount }, (_, row) => this.maker.make(row) as Row);
    return this.made;
  }

  [Symbol.iterator](): Iterator<Row> {
    return this.all[Symbol.iterator]();
  }

  /** A row that may be kept, counted from 0. */
  at(row: number): Row {
    return this.made?.[row] ?? (this.maker.make(row) as Row);
  }

  /** A row to look at and not to keep: the same view serves the next call. */
  glance(row: number): Row {
    return this.maker.viewOf(row) as Row;
  }

  /** Whether somebody has a row. */
  includes(person: string): boolean {
    this.ids ??= new Set(this.people.map(({ id }) => id));
    return this.ids.has(person);
  }

  /** The rows of everybody who has several. */
  get repeated(): readonly (readonly Row[])[] {
    const kinds = new Set(this.people.map(({ content }) => typeof content));
    // With one kind of id alone nobody has two contents, and nothing need be gathered if nobody has two rows.
    if (kinds.size < 2 && this.people.every(({ rows }) => rows < 2)) return NO_ROWS;
    return [...this.byPerson.values()].filter((rows) => rows.length > 1);
  }

  /** Each child or adopter once, in the order in which they come, without making rows: for rules that look at everybody. */
  get people(): readonly Person[] {
    this.known ??= this.everybody();
    return this.known;
  }

  /** By whom they are about: the child's id, or the adopter's. Rows without one are left out. */
  get byPerson(): ReadonlyMap<string, readonly Row[]> {
    this.byId ??= this.grouped();
    return this.byId;
  }

  /** The rows about one child or adopter. */
  of(person: string): readonly Row[] {
    return this.byPerson.get(person) ?? NO_ROWS;
  }

  /** Whether the sheet has a column of this field. */
  has(field: keyof Row & string): boolean {
    return this.table.columns.has(field);
  }

  private identityColumn(): ReadColumn {
    const column = this.table.columns.get(this.identity);
    if (column === undefined) throw new MissingColumn(this.table.list, this.identity);
    return column;
  }

  private everybody(): readonly Person[] {
    const { contents, values } = this.identityColumn();
    const firstRows = new Int32Array(contents.length);
    const counts = new Int32Array(contents.length);
    for (let row = values.length - 1; row >= 0; row--) {
      const index = values[row] ?? NaN;
      if (Number.isNaN(index)) continue;
      firstRows[index] = row;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    return contents.map((content, index) => {
      return { id: shownText(content).trim(), content, firstRow: firstRows[index] ?? 0, rows: counts[index] ?? 0 };
    });
  }

  private grouped(): ReadonlyMap<string, readonly Row[]> {
    const { values } = this.identityColumn();
    const rowsOf: Row[][] = this.people.map(() => []);
    for (let row = 0; row < values.length; row++) rowsOf[values[row] ?? NaN]?.push(this.all[row] as Row);
    const groups = new Map<string, Row[]>();
    this.people.forEach(({ id }, index) => {
      const rows = rowsOf[index] ?? [];
      const sameText = groups.get(id);
      groups.set(id, sameText === undefined ? rows : inOrder([...sameText, ...rows]));
    });
    return groups;
  }
}

/** The number 7 and the text 7 are one id in two contents, whose rows may lie between each other. */
function inOrder<Row>(rows: Row[]): Row[] {
  return rows.sort((one, other) => indexOf(one as TableRow) - indexOf(other as TableRow));
}
