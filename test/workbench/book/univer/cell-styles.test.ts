import { expect, test } from "vitest";
import { cellStyle, gridStyle, gridStyleChange } from "../../../../src/workbench/book/univer/cell-styles";
import type { CellStyle } from "../../../../src/workbench/book/workbook-model";

const EVERYTHING: CellStyle = {
  numberFormat: "0.00",
  fill: "#112233",
  fontColour: "#445566",
  fontName: "Times New Roman",
  fontSize: 14,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  horizontal: "Center",
  vertical: "Top",
  wrap: true,
  borders: { top: { style: "thin", colour: "#000000" }, left: { style: "mediumDashDot", colour: "#FF0000" } },
};

test("a style comes back from the grid as it went in", () => {
  expect(cellStyle(gridStyle(EVERYTHING))).toEqual(EVERYTHING);
  expect(cellStyle(gridStyle({}))).toEqual({});
});

test("the format that Excel shows by the reader's settings is drawn day first and read back as it was", () => {
  const style = gridStyle({ numberFormat: "m/d/yyyy" });
  expect(style.n?.pattern.startsWith("dd/mm/yyyy;")).toBe(true);
  expect(cellStyle(style)).toEqual({ numberFormat: "m/d/yyyy" });
  expect(cellStyle(gridStyle({ numberFormat: "dd/mm/yyyy" }))).toEqual({ numberFormat: "dd/mm/yyyy" });
});

test("a change names only its members, and takes away with null", () => {
  expect(gridStyleChange({ fill: null, bold: true })).toEqual({ bg: null, bl: 1 });
});
