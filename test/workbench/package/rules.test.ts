import { expect, test } from "vitest";
import type { SheetModel } from "../../../src/workbench/book/workbook-model";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { ruledWorkbook } from "./ruled-workbook";
import { zippedWorkbook } from "./zipped-workbook";

function lists(): SheetModel {
  const [sheet] = readWorkbook("ruled.xlsx", ruledWorkbook()).sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

test("conditional formats come in the order in which they are looked at, with the looks that they give", () => {
  const formats = lists().conditionalFormats ?? [];
  expect(formats.map(({ rule }) => rule.kind)).toEqual(["cell value", "data bar", "custom", "unknown", "unknown"]);
  expect(formats[2]).toMatchObject({
    areas: [area(0, 0, 4), area(5, 0, 4)],
    stopIfTrue: true,
    rule: { formula: "=$A1>50", look: { fill: "#FFC7CE", fontColour: "#9C0006", bold: true } },
  });
  expect(formats[0]).toMatchObject({
    stopIfTrue: false,
    rule: {
      operator: "Between",
      formula1: "=20",
      formula2: "=$E$4*10",
      look: { fill: "#FFEB9C", strikethrough: false },
    },
  });
  expect(new Set(formats.map(({ id }) => id)).size).toBe(5);
});

test("a data bar is put together from its two halves", () => {
  expect(lists().conditionalFormats?.[1]?.rule).toEqual({
    kind: "data bar",
    colour: "#00B050",
    barOnly: false,
    gradient: false,
    negativeColour: "#C00000",
    lower: { type: "Number", formula: "0" },
    upper: { type: "Automatic" },
  });
});

test("a data bar of Excel 2007 fades and is of one colour", () => {
  const bar = `<cfvo type="min"/><cfvo type="percentile" val="90"/><color rgb="FF638EC6"/>`;
  const bytes = zippedWorkbook({
    sheets: {
      Sheet1: `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar showValue="0">${bar}</dataBar></cfRule></conditionalFormatting>`,
    },
  });
  expect(readWorkbook("old.xlsx", bytes).sheets[0]?.conditionalFormats?.[0]?.rule).toEqual({
    kind: "data bar",
    colour: "#638EC6",
    barOnly: true,
    gradient: true,
    negativeColour: "#638EC6",
    lower: { type: "LowestValue" },
    upper: { type: "Percentile", formula: "90" },
  });
});

test("conditional formats of other kinds are kept, with the formula that Excel writes beside some", () => {
  const [text, scale] = lists().conditionalFormats?.slice(3) ?? [];
  expect(text?.rule).toMatchObject({ type: "containsText", formula: '=NOT(ISERROR(SEARCH("Clo",C1)))' });
  expect(scale).toMatchObject({ areas: [area(0, 4, 1_048_576)], rule: { kind: "unknown", type: "colorScale" } });
});

test("validations come with their alerts and prompts, those that look at other sheets among them", () => {
  const [status, numbers, prompt, words] = lists().validations ?? [];
  expect(status).toEqual({
    areas: [area(0, 2, 4)],
    rule: { kind: "list", source: "Open,Closed", dropDown: true },
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "Status", message: "Open or closed." },
    prompt: { show: true, title: "", message: "" },
  });
  expect(numbers).toMatchObject({
    areas: [area(0, 4, 4), area(5, 4, 1)],
    rule: { kind: "whole number", operator: "Between", formula1: "1", formula2: "=$A$4" },
    ignoreBlanks: false,
    alert: { style: "Warning" },
  });
  expect(prompt).toMatchObject({
    rule: { kind: "any value" },
    prompt: { title: "Children", message: "How many there are." },
  });
  expect(words).toMatchObject({ areas: [area(0, 5, 4)], rule: { kind: "list", source: "='Look up'!$A$1:$A$2" } });
});

test("links lead to places and addresses", () => {
  expect(lists().links).toEqual([
    { area: area(0, 3, 1), place: "'Look up'!B3", tip: "To the words" },
    { area: area(1, 3, 1), address: "https://www.gov.uk/ofsted" },
  ]);
});

test("cells beside the rules are read as ever", () => {
  expect(lists().cells.find(({ row, column }) => row === 3 && column === 4)?.value).toBe(4);
  expect(lists().cells).toHaveLength(16);
});
