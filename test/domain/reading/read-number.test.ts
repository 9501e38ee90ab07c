import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/domain/reading/read-number";

describe("readNumber", () => {
  test.each([
    [27, 27],
    [0, 0],
    [-5, -5],
    ["27", 27],
    [" 27.5 ", 27.5],
    ["-3", -3],
    ["+3", 3],
    ["0", 0],
  ])("reads %j as %d", (cell, number) => {
    expect(readNumber(cell)).toEqual({ is: "number", number });
  });

  test.each([null, undefined, "", " "])("reads %j as blank", (cell) => {
    expect(readNumber(cell)).toEqual({ is: "blank" });
  });

  test.each(["five", "1,000", "5 days", "1e3", true, Number.NaN, Number.POSITIVE_INFINITY])("refuses %j", (cell) => {
    expect(readNumber(cell)).toMatchObject({
      is: "problem",
      says: expect.stringMatching(/ is not a number; give one in figures, like 27\.$/) as unknown,
    });
  });

  test("names the error that a cell holds", () => {
    expect(readNumber({ error: "#N/A" })).toEqual({
      is: "problem",
      says: "The cell holds the error #N/A; mend that first.",
    });
  });
});
