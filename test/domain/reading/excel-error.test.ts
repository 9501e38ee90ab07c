import { describe, expect, test } from "vitest";
import { excelErrorIn } from "../../../src/domain/reading/excel-error";

describe("excelErrorIn", () => {
  test("names the error of a cell, and of its text when pasted", () => {
    expect(excelErrorIn({ error: "#REF!" })).toBe("#REF!");
    expect(excelErrorIn(" #n/a ")).toBe("#N/A");
  });

  test.each([null, "", "#1", "N/A", 42, "# of visits"])("finds none in %j", (cell) => {
    expect(excelErrorIn(cell)).toBeNull();
  });
});
