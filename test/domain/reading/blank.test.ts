import { describe, expect, test } from "vitest";
import { isBlank } from "../../../src/domain/reading/blank";

describe("isBlank", () => {
  test.each([
    null,
    undefined,
    "",
    " ",
    "\u00a0",
    " \u00a0\t\n",
    "\u200b",
    "-",
    " - ",
    "–",
    "NaN",
    "nan",
    "NULL",
    "None",
    "N/A",
    "n/a",
    NaN,
  ])("takes %j for blank", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  test.each([
    0,
    -1,
    false,
    true,
    "0",
    "x",
    "-1",
    "#N/A",
    "Nancy",
    "not known",
    " a long text after a space",
    "N/A yet",
  ])("takes %j for a value", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });

  test("leaves an Excel error to its own rule", () => {
    expect(isBlank({ error: "#N/A" })).toBe(false);
  });
});
