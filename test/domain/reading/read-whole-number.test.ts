import { describe, expect, test } from "vitest";
import { readWholeNumber } from "../../../src/domain/reading/read-whole-number";

describe("readWholeNumber", () => {
  test.each<[string | number, number]>([
    [5, 5],
    ["5", 5],
    ["5.0", 5],
    [" 5 ", 5],
    ["-1", -1],
    [0, 0],
  ])("reads %j as %i", (cell, number) => {
    expect(readWholeNumber(cell)).toEqual({ is: "number", number });
  });

  test.each<[string | number, number]>([
    [6.138, 6.138],
    ["2.5", 2.5],
  ])("hands on the fraction of %j", (cell, number) => {
    expect(readWholeNumber(cell)).toEqual({ is: "fraction", number });
  });

  test.each(["two", "5 placements", "1e3", "", true, Infinity])("refuses %j", (cell) => {
    expect(readWholeNumber(cell)).toEqual({ is: "not a number" });
  });
});
