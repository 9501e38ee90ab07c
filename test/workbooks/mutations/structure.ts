import type { RawCell } from "../../../src/domain/checking/sheet-values";
import type { LaidOutSheet } from "../layouts";
import { mutation } from "./mutation";

/** The sheet with one more column at its right. */
function withColumn(sheet: LaidOutSheet, heading: RawCell, cell: RawCell): LaidOutSheet {
  const rows = sheet.rows.map((cells, row) => {
    if (row < sheet.headingRow) return cells;
    return [...cells, row === sheet.headingRow ? heading : cell];
  });
  return { ...sheet, rows, fields: [...sheet.fields, null] };
}

function headingOf(sheet: LaidOutSheet, field: string): RawCell {
  return sheet.rows[sheet.headingRow]?.[columnOf(sheet, field)] ?? null;
}

function columnOf(sheet: LaidOutSheet, field: string): number {
  return sheet.fields.findIndex((each) => each?.key === field);
}

/** Rules about sheets and headings. */
export const structureMutations = [
  mutation({
    rule: "list-on-two-sheets",
    breaks: (draft) => {
      draft.changeSheets((sheets) => [
        ...sheets,
        ...sheets.slice(3, 4).map((sheet) => ({ ...sheet, sheet: "Old copy" })),
      ]);
      draft.foundAtPlaces(() => []);
    },
    spares: (draft) =>
      draft.changeSheets((sheets) => [
        ...sheets,
        ...sheets
          .slice(3, 4)
          .map((sheet) => ({ ...sheet, sheet: "Notes", rows: [["Child Unique ID", "Gender", "Notes"]] })),
      ]),
  }),
  mutation({
    rule: "two-columns-for-one-heading",
    breaks: (draft) => {
      draft.changeSheet(2, (sheet) => withColumn(sheet, headingOf(sheet, "organisation"), "Family Hub"));
      draft.foundAtPlaces((sheets) =>
        sheets
          .filter(({ list }) => list === 2)
          .map((sheet) => ({ sheet: sheet.sheet, row: sheet.headingRow, column: columnOf(sheet, "organisation") })),
      );
    },
    // The better of two headings wins, and the other is a column of the council's own.
    spares: (draft) => {
      draft.mayAlso("column-not-in-the-list");
      draft.changeSheet(2, (sheet) => withColumn(sheet, "Organisation's telephone", "none"));
    },
  }),
];
