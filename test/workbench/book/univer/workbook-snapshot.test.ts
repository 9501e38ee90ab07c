import { expect, test } from "vitest";
import { CellError } from "../../../../src/workbench/book/cell-value";
import { workbookSnapshot } from "../../../../src/workbench/book/univer/workbook-snapshot";
import { emptyWorkbook } from "../../../../src/workbench/book/memory-book";
import type { CellModel, WorkbookModel } from "../../../../src/workbench/book/workbook-model";

function snapshotOf(cells: readonly CellModel[], changes: Partial<WorkbookModel> = {}) {
  const empty = emptyWorkbook("List 1");
  const model = { ...empty, sheets: empty.sheets.map((sheet) => ({ ...sheet, cells })), ...changes };
  const { data, sheetIds } = workbookSnapshot(model, "book");
  return { data, cells: data.sheets[sheetIds[0] ?? ""]?.cellData ?? {}, sheetIds };
}

test("values keep their types, and blank cells are absent unless they have a style", () => {
  const { cells } = snapshotOf(
    [
      { row: 0, column: 0, value: "007" },
      { row: 0, column: 1, value: 7 },
      { row: 0, column: 2, value: true },
      { row: 0, column: 3, value: null },
      { row: 0, column: 4, value: null, style: 1 },
      { row: 0, column: 5, value: new CellError("#N/A") },
    ],
    { styles: [{}, { bold: true }] },
  );
  expect(cells).toEqual({
    0: { 0: { v: "007", t: 1 }, 1: { v: 7, t: 2 }, 2: { v: 1, t: 3 }, 4: { s: "style-1" }, 5: { v: "#N/A", t: 1 } },
  });
});

test("what a formula spilled into other cells is left out, or it would be in its own way", () => {
  const spill = { row: 1, column: 1, rows: 2, columns: 2 };
  const { cells } = snapshotOf([
    { row: 1, column: 1, value: 1, formula: "=SEQUENCE(2,2)", spill },
    { row: 1, column: 2, value: 2 },
    { row: 2, column: 1, value: 3, style: 0 },
    { row: 3, column: 1, value: "below" },
  ]);
  expect(cells).toEqual({ 1: { 1: { v: 1, t: 2, f: "=SEQUENCE(2,2)" } }, 3: { 1: { v: "below", t: 1 } } });
});

test("names of cells go without their equals sign, other names with it, each to its sheet", () => {
  const names = [
    { name: "Grades", formula: "='List 1'!$A$1:$B$2", sheet: null, visible: true },
    { name: "Total", formula: "=SUM('List 1'!$A$1:$B$2)", sheet: "List 1", visible: false },
  ];
  const { data, sheetIds } = snapshotOf([], { names });
  const kept = data.resources?.find(({ name }) => name === "SHEET_DEFINED_NAME_PLUGIN")?.data ?? "{}";
  expect(Object.values(JSON.parse(kept) as object)).toMatchObject([
    { name: "Grades", formulaOrRefString: "'List 1'!$A$1:$B$2", hidden: false },
    { name: "Total", formulaOrRefString: "=SUM('List 1'!$A$1:$B$2)", hidden: true, localSheetId: sheetIds[0] },
  ]);
});
