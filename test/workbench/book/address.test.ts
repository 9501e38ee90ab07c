import { describe, expect, test } from "vitest";
import {
  areaAddress,
  boundingArea,
  intersection,
  parseAddress,
  qualifiedAddress,
  quoteSheetName,
} from "../../../src/workbench/book/address";

describe("reading addresses", () => {
  test.each([
    ["B2", null, [1, 1, 1, 1]],
    ["$B$2:d9", null, [1, 1, 8, 3]],
    ["D9:B2", null, [1, 1, 8, 3]],
    ["XFD1048576", null, [1_048_575, 16_383, 1, 1]],
    ["B:D", null, [0, 1, 1_048_576, 3]],
    ["$2:$9", null, [1, 0, 8, 16_384]],
    ["Notes!A1", "Notes", [0, 0, 1, 1]],
    ["'List 8'!A1:B2", "List 8", [0, 0, 2, 2]],
    ["'It''s a ''sheet'''!A1", "It's a 'sheet'", [0, 0, 1, 1]],
    ["'a!b'!C3", "a!b", [2, 2, 1, 1]],
  ] as const)("%s", (text, sheet, [row, column, rows, columns]) => {
    expect(parseAddress(text)).toEqual({ sheet, area: { row, column, rows, columns } });
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1,B2", "A1:B", "A1:B2:C3", "Grades", "'List 8'!", "List 8!A1!"])(
    "%j is none",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});

describe("writing addresses", () => {
  test.each([
    ["List 8", "B2:D9", "'List 8'!B2:D9"],
    ["Notes", "B2", "Notes!B2"],
    ["It's", "B:D", "'It''s'!B:D"],
    ["2024", "2:9", "'2024'!2:9"],
    ["AB12", "A1", "'AB12'!A1"],
    ["Notes", "1:1048576", "Notes"],
  ])("%s %s", (sheet, cells, written) => {
    const area = parseAddress(cells)?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
    expect(qualifiedAddress(sheet, area)).toBe(written);
    expect(areaAddress(area)).toBe(cells);
  });

  test("names are quoted where Excel needs it", () => {
    const names = ["Plans", "Pläne", "Q.1", "C", "R2C3", "my list", "a-b"];
    expect(names.map(quoteSheetName)).toEqual(["Plans", "Pläne", "Q.1", "'C'", "'R2C3'", "'my list'", "'a-b'"]);
  });
});

test("areas in common and around", () => {
  const a = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(intersection(a, { row: 3, column: 3, rows: 9, columns: 9 })).toEqual({
    row: 3,
    column: 3,
    rows: 1,
    columns: 1,
  });
  expect(intersection(a, { row: 4, column: 1, rows: 1, columns: 1 })).toBeUndefined();
  expect(boundingArea(a, { row: 0, column: 5, rows: 1, columns: 1 })).toEqual({
    row: 0,
    column: 1,
    rows: 4,
    columns: 5,
  });
});
