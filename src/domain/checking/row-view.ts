import { isBlank } from "../reading/blank";
import { shownText } from "../reading/plain-text";
import type { Field } from "./field";
import type { ReadColumn, Table } from "./table";

/** Thrown when a rule asks for a column that the sheet does not have; the rule is then skipped for the list. */
export class MissingColumn extends Error {
  constructor(readonly heading: string) {
    super(`The column ${heading} is missing`);
  }
}

/**
 * One row of a table, by field: days and whole numbers (`NaN` where there is none), codes (`null` where there is none) and text
 * (`""` where there is none). One view serves all rows: `moveTo` puts it on another, so nothing is made for each row.
 */
export class RowView {
  private row = 0;

  constructor(
    private readonly table: Table,
    fields: readonly Field[],
  ) {
    for (const field of fields) Object.defineProperty(this, field.key, { get: this.reader(field), enumerable: true });
  }

  moveTo(row: number): this {
    this.row = row;
    return this;
  }

  private reader(field: Field): () => unknown {
    const column = this.table.columns.get(field.key);
    if (column === undefined) {
      return () => {
        throw new MissingColumn(field.heading);
      };
    }
    if (field.type === "date" || field.type === "whole number") return () => column.values[this.row];
    if (field.type === "category") return () => this.code(column, field.codes.codes);
    return () => this.text(column);
  }

  private code(column: ReadColumn, codes: readonly string[]): string | null {
    return codes[column.values[this.row] ?? NaN] ?? null;
  }

  private text(column: ReadColumn): string {
    const cell = this.table.raw(this.row, column);
    return isBlank(cell) ? "" : shownText(cell).trim();
  }
}
