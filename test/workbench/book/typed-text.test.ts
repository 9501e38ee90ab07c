import { describe, expect, test } from "vitest";
import { CellError } from "../../../src/workbench/book/cell-value";
import { parseDirectCall } from "../../../src/workbench/book/direct-call";
import { renameSheetInFormula } from "../../../src/workbench/book/formula-text";
import { showValue } from "../../../src/workbench/book/number-format";
import { readTyped } from "../../../src/workbench/book/typed-text";

describe("what is typed into a cell", () => {
  test.each([
    ["12", 12, undefined],
    ["-1.5", -1.5, undefined],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["£5", 5, "£#,##0"],
    ["12.5%", 0.125, "0.00%"],
    ["01/02/2024", 45_323, "dd/mm/yyyy"],
    ["2024-02-01", 45_323, "dd/mm/yyyy"],
    ["1 Feb 2024", 45_323, "d-mmm-yy"],
    ["13/01/2024", 45_304, "dd/mm/yyyy"],
    ["true", true, undefined],
    ["#n/a", new CellError("#N/A"), undefined],
    ["", null, undefined],
    ["'12", "12", undefined],
    ["31/02/2024", "31/02/2024", undefined],
    ["a) Female", "a) Female", undefined],
    ["1024-A", "1024-A", undefined],
  ])("%j", (text, value, numberFormat) => {
    expect(readTyped(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });
});

test.each([
  [45_323, "dd/mm/yyyy", "01/02/2024"],
  [45_323, "m/d/yyyy", "01/02/2024"],
  [45_323, "d mmmm yyyy", "1 February 2024"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "#,##0.00", "1,234.50"],
  ["text", "dd/mm/yyyy", "text"],
  [true, "0.00", "TRUE"],
  [new CellError("#N/A"), "0.00", "#N/A"],
  [null, "0.00", ""],
  [5, "not \u0000 a [format", "########"],
] as const)("%j in %s shows as %s", (value, format, shown) => {
  expect(showValue(value, format)).toBe(shown);
});

describe("a formula that is one call", () => {
  test("is read with its literals, cells and blocks", () => {
    expect(parseDirectCall('=Ready.F(A1, \'List 1\'!B2:C3,"a, ""b""",-2.5,10%,TRUE,,#N/A)')).toEqual({
      name: "READY.F",
      args: [
        { cells: { sheet: null, area: { row: 0, column: 0, rows: 1, columns: 1 } } },
        { cells: { sheet: "List 1", area: { row: 1, column: 1, rows: 2, columns: 2 } } },
        { literal: 'a, "b"' },
        { literal: -2.5 },
        { literal: 0.1 },
        { literal: true },
        { literal: null },
        { literal: new CellError("#N/A") },
      ],
    });
  });

  test.each(["=F(1)+1", "=F(G(1))", "=A1", "F(1)", "=F({1,2})", "=F(A1:B2 C3)"])("%s is none", (formula) => {
    expect(parseDirectCall(formula)).toBeUndefined();
  });
});

test("a renamed sheet is renamed in formulas, not in their texts", () => {
  const formula = "=SUM('List 8'!A1:B2)+Notes!A1&\"'List 8'!A1\"";
  expect(renameSheetInFormula(formula, "List 8", "Plans")).toBe("=SUM(Plans!A1:B2)+Notes!A1&\"'List 8'!A1\"");
  expect(renameSheetInFormula(formula, "notes", "My notes")).toContain("+'My notes'!A1&");
});
