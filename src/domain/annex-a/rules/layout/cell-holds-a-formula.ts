import type { CellPlace } from "../../../checking/finding";
import type { CellArea, SheetValues } from "../../../checking/sheet-values";
import type { ReadColumn, Table } from "../../../checking/table";
import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

function sheetOf(lists: readonly { readonly sheet: SheetValues }[], name: string): SheetValues | undefined {
  return lists.find(({ sheet }) => sheet.sheet === name)?.sheet;
}

function withFormulas(table: Table, column: ReadColumn, formulas: readonly CellArea[]): readonly CellPlace[] {
  const here = formulas.filter((area) => area.column <= column.column && column.column < area.column + area.columns);
  if (here.length === 0) return [];
  const places = Array.from({ length: table.rowCount }, (_, row) => table.place(row, column));
  return places.filter(({ row }) => here.some((area) => area.row <= row && row < area.row + area.rows));
}

export const cellHoldsAFormula = layoutRule<null>({
  slug: "cell-holds-a-formula",
  level: "advice",
  lens: "data",
  source: ours,
  check: ({ lists }, found, { tables }) => {
    for (const table of tables) {
      const formulas = sheetOf(lists, table.sheet)?.formulas ?? [];
      for (const column of formulas.length === 0 ? [] : table.columns.values()) {
        const cells = withFormulas(table, column, formulas);
        if (cells.length === 0) continue;
        const { list, sheet } = table;
        found({ list, sheet, cells, shown: column.heading.trim(), about: column.field.key, detail: null });
      }
    }
  },
  says: ({ shown, cells }) =>
    `${shown}: ${counted(cells.length, "cell holds", "cells hold")} ${cells.length === 1 ? "a formula" : "formulas"}; what they show today was checked.`,
  why: "A formula shows something else once the cells that it looks at are gone, and may carry names and paths of the council with it.",
  mend: "Copy the column and paste it over itself as values before sending.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { rows: [exampleContact] })] }],
    fails: [
      {
        sheets: [
          exampleSheet(1, {
            rows: [exampleContact, exampleContact],
            more: { formulas: [{ row: 2, column: 5, rows: 1, columns: 1 }] },
          }),
        ],
        at: { row: 2, column: 5 },
      },
    ],
  },
});
