import { describe, expect, test } from "vitest";
import { addressFrom, addressOf, sheetInFormula } from "../../../src/domain/checking/place";

describe("the address of a cell", () => {
  test.each([
    [0, 0, "A1"],
    [3, 25, "Z4"],
    [3, 26, "AA4"],
    [0, 701, "ZZ1"],
    [0, 702, "AAA1"],
    [1_048_575, 16_383, "XFD1048576"],
  ])("row %i and column %i, counted from zero, is %s", (row, column, address) => {
    expect(addressOf({ row, column })).toBe(address);
  });

  test("leaves out the sheet that the reader has in mind, and names any other", () => {
    const place = { sheet: "List 6", row: 3, column: 2 };
    expect(addressFrom(place, "List 6")).toBe("C4");
    expect(addressFrom(place, "List 3")).toBe("'List 6'!C4");
    expect(addressFrom(place, null)).toBe("'List 6'!C4");
  });

  test.each([
    ["Referrals", "Referrals"],
    ["List 6", "'List 6'"],
    ["Children's list", "'Children''s list'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["2024", "'2024'"],
  ])("names the sheet %s as %s, as a formula does", (sheet, named) => {
    expect(sheetInFormula(sheet)).toBe(named);
  });
});
