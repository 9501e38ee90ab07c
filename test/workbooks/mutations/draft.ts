import { annexALists, fieldsIn, type AnnexAField, type FieldOf } from "../../../src/domain/annex-a/annex-a";
import type { CheckOptions } from "../../../src/domain/annex-a/check-annex-a";
import type { ListNumber } from "../../../src/domain/annex-a/list";
import type { CellPlace } from "../../../src/domain/checking/finding";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import { cellAt, layOut, type LaidOutSheet, type Layout } from "../layouts";
import type { ListRows } from "../life-stories";
import type { SeededRandom } from "../seeded-random";

/** Where a rule must speak: at these cells, or of a list or the workbook as a whole. */
export interface Expected {
  readonly rule: string;
  readonly cells: readonly CellPlace[];
}

type AnyRow = Record<string, RawCell>;
type Places = (sheets: readonly LaidOutSheet[]) => readonly CellPlace[];

/** A row that is being changed. */
export class RowDraft<List extends ListNumber = ListNumber> {
  constructor(
    private readonly draft: Draft,
    readonly list: List,
    readonly row: number,
    private readonly cells: AnyRow,
  ) {}

  get(field: FieldOf<List>): RawCell {
    return this.cells[field] ?? null;
  }

  /** The day in a field that holds one. */
  day(field: FieldOf<List>): number {
    return Number(this.cells[field]);
  }

  /** Writes a cell; with `null`, empties it. */
  set(field: FieldOf<List>, cell: RawCell): this {
    this.cells[field] = cell;
    return this;
  }

  /** The rule must speak at this cell. */
  foundAt(...fields: readonly FieldOf<List>[]): this {
    for (const field of fields) this.draft.foundAt(this.list, this.row, field);
    return this;
  }

  /** Writes a cell at which the rule must speak. */
  spoil(field: FieldOf<List>, cell: RawCell): this {
    return this.set(field, cell).foundAt(field);
  }
}

/** One cell that is being changed, of whatever list. */
export interface CellDraft {
  readonly field: AnnexAField;
  readonly cell: RawCell;
  set(cell: RawCell): void;
  /** Writes a cell at which the rule must speak. */
  spoil(cell: RawCell): void;
}

/** A workbook that is being changed, and what must be found in it afterwards. Rows of one child are changed once. */
export class Draft {
  /** The rule that is being broken. */
  rule = "";
  /** What is known of the workbook beside its cells. */
  circumstances: Partial<CheckOptions> = {};
  /** Rules that may speak too, because the change leaves them no choice. */
  readonly explained = new Set<string>();
  private readonly rows: Readonly<Record<ListNumber, AnyRow[]>>;
  private readonly touched = new Set<RawCell>();
  private readonly places: { readonly rule: string; readonly at: Places }[] = [];
  private readonly sheetChanges: ((sheets: readonly LaidOutSheet[]) => readonly LaidOutSheet[])[] = [];

  /** The rows must be of the layout's edition. */
  constructor(
    rows: ListRows,
    readonly layout: Layout,
    readonly random: SeededRandom,
  ) {
    const entries = Object.entries(rows).map(([list, of]) => [list, of.map((row: object) => ({ ...row }))]);
    this.rows = Object.fromEntries(entries) as unknown as Record<ListNumber, AnyRow[]>;
  }

  count(list: ListNumber): number {
    return this.rows[list].length;
  }

  /** Some row of a child, or a family, that no change has touched yet. */
  aRow<List extends ListNumber>(list: List, where: (row: RowDraft<List>) => boolean = () => true): RowDraft<List> {
    const rows = this.rows[list].map((cells, row) => new RowDraft(this, list, row, cells));
    const free = rows.filter((row, index) => !this.isTouched(this.rows[list][index]) && where(row));
    if (free.length === 0) throw new RangeError(`No row of List ${list} will do to break ${this.rule}`);
    const picked = this.random.pick(free);
    this.touch(this.rows[list][picked.row]);
    return picked;
  }

  /** A child's rows in a list. */
  rowsOf<List extends ListNumber>(list: List, childId: RawCell): readonly RowDraft<List>[] {
    return this.rows[list]
      .map((cells, row) => new RowDraft(this, list, row, cells))
      .filter((_, row) => this.rows[list][row]?.["childId"] === childId);
  }

  /** Some cell with a value, in some list, of a field that will do. */
  aCell(
    ofField: (field: AnnexAField, list: ListNumber) => boolean,
    ofCell: (cell: RawCell) => boolean = isFilled,
  ): CellDraft {
    const fields = annexALists.flatMap((list) =>
      fieldsIn(list, this.layout.edition)
        .filter((field) => ofField(field, list.number))
        .map((field) => ({ list: list.number, field })),
    );
    for (const { list, field } of this.random.shuffled(fields)) {
      const key = field.key as FieldOf<typeof list>;
      const will = (cells: AnyRow | undefined): boolean => !this.isTouched(cells) && ofCell(cells?.[key] ?? null);
      if (!this.rows[list].some(will)) continue;
      const row = this.aRow(list, (each) => ofCell(each.get(key)));
      const cell = row.get(key);
      return { field, cell, set: (value) => void row.set(key, value), spoil: (value) => void row.spoil(key, value) };
    }
    throw new RangeError(`No cell will do to break ${this.rule}`);
  }

  /** Takes a child's row out of a list. Rows below it move up, so nothing may be expected of them before. */
  removeRow<List extends ListNumber>({ list, row }: RowDraft<List>): void {
    this.rows[list].splice(row, 1);
  }

  /** Writes a row below a list's others. */
  addRow<List extends ListNumber>(list: List, like: RowDraft<List>): RowDraft<List> {
    const cells = { ...this.rows[list][like.row] };
    this.rows[list].push(cells);
    return new RowDraft(this, list, this.rows[list].length - 1, cells);
  }

  /** The rule must speak at this cell. */
  foundAt(list: ListNumber, row: number, field: string): void {
    this.foundAtPlaces((sheets) => [cellAt(sheets, list, row, field)]);
  }

  /** The rule must speak at these cells of the sheets as they are then; of none, about a list or the workbook. */
  foundAtPlaces(at: Places): void {
    this.places.push({ rule: this.rule, at });
  }

  /** This rule may speak too. */
  mayAlso(...rules: readonly string[]): void {
    for (const rule of rules) this.explained.add(rule);
  }

  /** Changes one list's sheet, once its rows are written. */
  changeSheet(list: ListNumber, change: (sheet: LaidOutSheet) => LaidOutSheet): void {
    this.changeSheets((sheets) => sheets.map((sheet) => (sheet.list === list ? change(sheet) : sheet)));
  }

  /** Changes the sheets of the workbook, once their rows are written. */
  changeSheets(change: (sheets: readonly LaidOutSheet[]) => readonly LaidOutSheet[]): void {
    this.sheetChanges.push(change);
  }

  /** The rows as changed. */
  get changedRows(): ListRows {
    return this.rows as unknown as ListRows;
  }

  /** The workbook as changed, and what must be found in it. */
  finished(): { readonly sheets: readonly LaidOutSheet[]; readonly expected: readonly Expected[] } {
    const laidOut = layOut(this.changedRows, this.layout);
    const sheets = this.sheetChanges.reduce((changed, change) => change(changed), laidOut);
    return { sheets, expected: this.places.map(({ rule, at }) => ({ rule, cells: at(sheets) })) };
  }

  private isTouched(cells: AnyRow | undefined): boolean {
    return identities(cells).some((identity) => this.touched.has(identity));
  }

  private touch(cells: AnyRow | undefined): void {
    for (const identity of identities(cells)) this.touched.add(identity);
  }
}

function identities(cells: AnyRow | undefined): readonly RawCell[] {
  return [cells?.["childId"], cells?.["familyId"]].filter((identity) => identity !== undefined && identity !== null);
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && cell !== "";
}
