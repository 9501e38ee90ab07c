import { describe, expect, test } from "vitest";
import { readGrade } from "../../../src/domain/reading/read-grade";

describe("readGrade", () => {
  test.each([
    ["Outstanding", "outstanding"],
    [" GOOD ", "good"],
    ["Requires Improvement", "requires improvement"],
    ["requires improvement", "requires improvement"],
    ["Require improvement", "requires improvement"],
    ["Requires  improvement to be good", "requires improvement"],
    ["RI", "requires improvement"],
    ["rtbg", "requires improvement"],
    ["Adequate", "adequate"],
    ["inadequate", "inadequate"],
    ["Not Judged", "not judged"],
    [1, "outstanding"],
    [2, "good"],
    ["3", "requires improvement"],
    [4, "inadequate"],
  ])("reads %j as %s", (cell, word) => {
    expect(readGrade(cell)).toEqual({ is: "grades", words: [word] });
  });

  test.each([null, undefined, "", "  ", 0, "0"])("reads %j as blank", (cell) => {
    expect(readGrade(cell)).toEqual({ is: "blank" });
  });

  test.each([
    ["Good or requires improvement", ["good", "requires improvement"]],
    ["Requires improvement to be good or inadequate", ["requires improvement", "inadequate"]],
    ["Outstanding or good or RI or 4", ["outstanding", "good", "requires improvement", "inadequate"]],
    ["good or GOOD", ["good"]],
  ])("reads %s as several", (cell, words) => {
    expect(readGrade(cell)).toEqual({ is: "grades", words });
  });

  test.each(["Not reported (from April 2026)", "not reported"])("reads %s as not reported", (cell) => {
    expect(readGrade(cell)).toEqual({ is: "not reported" });
  });

  test.each(["satisfactory", "good or", "or", "good/RI", 5, 1.5, -1, true, "12"])("refuses %j", (cell) => {
    expect(readGrade(cell)).toMatchObject({
      is: "problem",
      says: expect.stringMatching(/ is not a grade; give Outstanding, Good, .* or 1 to 4\.$/) as unknown,
    });
  });
});
