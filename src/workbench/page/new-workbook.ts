import type { WorkbookModel } from "../book/workbook-model";

/** What Excel opens when it is given no file. */
export const newWorkbook: WorkbookModel = {
  name: "Book1.xlsx",
  date1904: false,
  styles: [{}],
  sheets: [
    {
      name: "Sheet1",
      visibility: "Visible",
      tabColour: null,
      cells: [],
      columns: [],
      rows: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
    },
  ],
  names: [],
  tables: [],
};
