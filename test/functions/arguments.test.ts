import { describe, expect, test } from "vitest";
import { call } from "./call";

const HALTON_END = 41983;
const HALTON_DUE = 42025;

describe("an error in a cell", () => {
  test.each([
    ["as text", "#REF!"],
    ["as Excel's data type", { type: "Error", errorType: "Ref", basicType: "Error", basicValue: "#REF!" }],
    ["as a CustomFunctions.Error", { code: "#REF!", message: undefined }],
  ])("%s where a date is expected is #VALUE! and named with its place", (_, error) => {
    expect(call("REPORT_DUE", [["SIF"]], [[error]])).toEqual({
      error: "#VALUE!",
      says: "inspection_end: The cell holds the error #REF!; mend that first.",
    });
    expect(call("REPORT_DUE", [["SIF"]], [[HALTON_END], [error]])).toEqual([
      [HALTON_DUE],
      [{ error: "#VALUE!", says: "inspection_end, row 2: The cell holds the error #REF!; mend that first." }],
    ]);
  });

  test("of any other kind is an error still", () => {
    expect(call("GRADE", [[new Error("bad")]])).toMatchObject({ error: "#VALUE!" });
  });

  test.each(["#N/A", "#DIV/0!", "#NUM!", "#NULL!"])("%s where a word is expected shows as that error", (error) => {
    expect(call("REPORT_DUE", [[error], ["SIF"]], [[HALTON_END]])).toMatchObject([[{ error }], [HALTON_DUE]]);
    expect(call("GRADE", [[error]])).toMatchObject({ error });
    expect(call("OVERALL_JUDGEMENT", [["SIF"]], [[error]], [["good"]], [["good"]])).toMatchObject({ error });
  });

  test("that a function cannot return is #VALUE!", () => {
    expect(call("OVERALL_JUDGEMENT", [["#REF!"]], [["good"]], [["good"]], [["good"]])).toEqual({
      error: "#VALUE!",
      says: "framework: The cell holds the error #REF!; mend that first.",
    });
  });

  test("among the days on which the council is closed is an error of all", () => {
    expect(call("WORKING_DAY_AFTER", [[HALTON_END], [HALTON_END]], [[1]], [[HALTON_END], ["#N/A"]])).toEqual({
      error: "#VALUE!",
      says: "closed, row 2: The cell holds the error #N/A; mend that first.",
    });
  });
});

describe("the place in a message", () => {
  test.each([
    ["one cell", [["soon"]], "date"],
    ["a column", [[""], ["soon"]], "date, row 2"],
    ["a row", [["", "", "soon"]], "date, column 3"],
    [
      "a block",
      [
        ["", ""],
        ["", "soon"],
      ],
      "date, row 2, column 2",
    ],
  ])("of %s", (_, range, place) => {
    const answered = call("FRAMEWORK_ON", range);
    const cells = Array.isArray(answered) ? (answered as unknown[][]).flat() : [answered];
    expect(cells.at(-1)).toEqual({ error: "#VALUE!", says: `${place}: soon is not a date; write it as 31/12/2014.` });
  });
});

describe("ranges", () => {
  test("answer in their own shape, one cell repeating", () => {
    const block = [
      [HALTON_END, ""],
      ["", HALTON_END],
    ];
    expect(call("REPORT_DUE", [["SIF"]], block)).toEqual([
      [HALTON_DUE, ""],
      ["", HALTON_DUE],
    ]);
    expect(call("REPORT_DUE", [["SIF", "sif"]], [[HALTON_END]])).toEqual([[HALTON_DUE, HALTON_DUE]]);
  });

  test.each([
    [
      "a column and a longer one",
      [[1], [2]],
      [[1], [2], [3]],
      "end is 3 rows by 1 column and start is 2 rows by 1 column",
    ],
    ["a column and a row", [[1], [2]], [[1, 2]], "end is 1 row by 2 columns and start is 2 rows by 1 column"],
  ])("of different shapes are refused: %s", (_, start, end, says) => {
    expect(call("WORKING_DAYS_BETWEEN", start, end)).toEqual({
      error: "#VALUE!",
      says: `${says}; give ranges of the same size, or one cell.`,
    });
  });

  test("never hold null, which a grid would show as 0", () => {
    expect(call("GRADE", [[null], [0], [""]])).toEqual([[""], [""], [""]]);
  });
});

describe("a function that answers with a table", () => {
  const good = [["good"]];

  test("takes one cell for each argument, wherever a range stands", () => {
    const says = (name: string): unknown => ({
      error: "#VALUE!",
      says: `${name}: this function answers with a table of its own; give one cell, not a range.`,
    });
    expect(call("CHANGES_NEEDED", [["SIF"], ["SIF"]], good, good, good, good)).toEqual(says("framework"));
    expect(call("CHANGES_NEEDED", [["SIF"]], good, good, good, good, null, null, [["rules", "rules"]])).toEqual(
      says("basis"),
    );
    expect(call("LIKE_INSPECTIONS", [["SIF"]], good, [["good", ""]], good)).toEqual(says("children_in_care"));
  });

  test("shows the error of a cell that holds one, and names the argument that it cannot read", () => {
    expect(call("LIKE_INSPECTIONS", [["SIF"]], [["#DIV/0!"]], good, good)).toMatchObject({ error: "#DIV/0!" });
    expect(call("CHANGES_NEEDED", [["SIF"]], [["better"]], good, good, good)).toMatchObject({
      error: "#VALUE!",
      says: expect.stringMatching(/^target: better is not a grade/) as string,
    });
  });
});

describe("blank in, blank out", () => {
  const blanks = [[0], [null], [""], [" "]];
  test.each([
    ["GRADE", blanks, []],
    ["GRADE_RANK", blanks, []],
    ["FRAMEWORK_ON", blanks, []],
    ["WORKING_DAY_AFTER", blanks, [[[5]]]],
    ["WORKING_DAYS_BETWEEN", blanks, [[[HALTON_END]]]],
    ["REPORT_DUE", blanks, [[[HALTON_END]]]],
    ["OVERALL_JUDGEMENT", blanks, [[["good"]], [["good"]], [["good"]]]],
    ["JUDGEMENT_REASON", blanks, [[["good"]], [["good"]], [["good"]]]],
    ["LIMITED_BY", blanks, [[["good"]], [["good"]], [["good"]]]],
    ["NEXT_INSPECTION", blanks, [[["good"]], [["good"]], [["good"]]]],
  ])("%s", (name, first, others) => {
    expect(call(name, first, ...others)).toEqual([[""], [""], [""], [""]]);
  });

  test.each([0, null, "", " "])("in a function that answers with a table: %j", (blank) => {
    expect(call("LIKE_INSPECTIONS", [[blank]], [["good"]], [["good"]], [["good"]])).toBe("");
    expect(call("CHANGES_NEEDED", [[blank]], [["good"]], [["RI"]], [["RI"]], [["RI"]])).toBe("");
    expect(call("CHANGES_NEEDED", [["ILACS 2018"]], [[blank]], [["RI"]], [["RI"]], [["RI"]])).toBe("");
  });

  test("even where another argument could not be read", () => {
    expect(call("REPORT_DUE", [["nonsense"]], [[null]])).toBe("");
    expect(call("WORKING_DAYS_BETWEEN", [["soon"]], [[0]])).toBe("");
  });

  test("an empty number counts as 0", () => {
    expect(call("WORKING_DAY_AFTER", [["25/12/2014"]], [[null]])).toBe(
      call("WORKING_DAY_AFTER", [["25/12/2014"]], [[0]]),
    );
    expect(call("WORKING_DAY_AFTER", [["25/12/2014"]], [[""]])).toBe(42002);
  });

  test("an empty cell given for an optional argument counts as not given", () => {
    for (const empty of [0, null, "", undefined, "0"]) {
      expect(call("REPORT_DUE", [["SIF"]], [[HALTON_END]], [[empty]])).toBe(HALTON_DUE);
      expect(call("REPORT_DUE", [["SIF"]], [[HALTON_END]], empty === "0" ? null : empty)).toBe(HALTON_DUE);
      expect(call("OVERALL_JUDGEMENT", [["SIF"]], [["RI"]], [["RI"]], [["RI"]], null, null, [[empty]])).toBe(
        "Requires improvement",
      );
    }
    expect(call("WORKING_DAY_AFTER", [["24/12/2014"]], [[1]], [[0], [null], [""]])).toBe(42002);
    expect(call("FRAMEWORK_ON", [["01/02/2018"]], [[0]])).toBe("ILACS 2018");
  });
});

describe("words", () => {
  test("are read in any case, with spaces to spare", () => {
    expect(call("REPORT_DUE", [["  sif "]], [[HALTON_END]], [["27 Working Days"]])).toBe(HALTON_DUE);
    expect(call("REPORT_DUE", [["ilacs  STANDARD"]], [["13/03/2020"]], [["Usual"]])).toBe(43936);
  });

  test.each([
    [
      "kind",
      ["REPORT_DUE", [["Ofsted"]], [[HALTON_END]]],
      "kind: Ofsted is not a choice here; give SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review.",
    ],
    [
      "basis",
      ["REPORT_DUE", [["SIF"]], [[HALTON_END]], [["28 working days"]]],
      "basis: 28 working days is not a choice here; give 27 working days, 30 working days, five weeks or usual.",
    ],
    [
      "framework",
      ["OVERALL_JUDGEMENT", [["SLAC"]], [["good"]], [["good"]], [["good"]]],
      "framework: SLAC is not a choice here; give SIF, ILACS 2018, ILACS 2023 or ILACS 2026.",
    ],
    [
      "a visit as a framework",
      ["OVERALL_JUDGEMENT", [["Focused visit"]], [["good"]], [["good"]], [["good"]]],
      "framework: Focused visit is an inspection without grades, so it has no judgements; give SIF, ILACS 2018, ILACS 2023 or ILACS 2026.",
    ],
    [
      "judgement basis",
      ["JUDGEMENT_REASON", [["SIF"]], [["good"]], [["good"]], [["good"]], null, null, [["guess"]]],
      "basis: guess is not a choice here; give precedents or rules.",
    ],
    [
      "days",
      ["WORKING_DAY_AFTER", [[HALTON_END]], [["five"]]],
      "days: five is not a number; give one in figures, like 27.",
    ],
    ["TRUE as a date", ["FRAMEWORK_ON", [[true]]], "date: TRUE is not a date; write it as 31/12/2014."],
    [
      "TRUE as a number",
      ["WORKING_DAY_AFTER", [[HALTON_END]], [[true]]],
      "days: TRUE is not a number; give one in figures, like 27.",
    ],
    [
      "TRUE as a grade",
      ["GRADE", [[true]]],
      "text: TRUE is not a grade; give Outstanding, Good, Requires improvement to be good, Inadequate or Not judged, or 1 to 4.",
    ],
    [
      "5 as a grade",
      ["GRADE_RANK", [[5]]],
      "text: 5 is not a grade; give Outstanding, Good, Requires improvement to be good, Inadequate or Not judged, or 1 to 4.",
    ],
    [
      "TRUE as a kind",
      ["REPORT_DUE", [[true]], [[HALTON_END]]],
      "kind: TRUE is not a choice here; give SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review.",
    ],
    [
      "a closed day",
      ["WORKING_DAY_AFTER", [[HALTON_END]], [[1]], [["Easter"]]],
      "closed: Easter is not a date; write it as 31/12/2014.",
    ],
    [
      "2 as yes or no",
      ["FRAMEWORK_ON", [[HALTON_END]], [[2]]],
      "re_inspection: 2 is neither yes nor no; give TRUE or FALSE.",
    ],
    [
      "an error for a year",
      ["BANK_HOLIDAYS", [["#DIV/0!"]]],
      "year: The cell holds the error #DIV/0!; mend that first.",
    ],
  ])("that do not fit are one sentence: %s", (_, [name, ...args], says) => {
    expect(call(name as string, ...args)).toEqual({ error: "#VALUE!", says });
  });

  test.each([true, "TRUE", "true", "Yes", "yes", 1, "1"])("%j is yes", (yes) => {
    expect(call("FRAMEWORK_ON", [["04/06/2018"]], [[yes]])).toBe("SIF");
  });

  test.each([false, "FALSE", "No", "no"])("%j is no", (no) => {
    expect(call("FRAMEWORK_ON", [["04/06/2018"]], [[no]])).toBe("ILACS 2018");
  });
});

describe("an overall judgement as an argument of another", () => {
  test("is read with all its grades, or as not known", () => {
    const overall = call("OVERALL_JUDGEMENT", [["SIF"]], [["RI"]], [["good"]], [["good"]], [["good"]], [["good"]]);
    expect(call("OVERALL_JUDGEMENT", [["SIF"]], [[overall]], [["good"]], [["good"]], [["good"]], [["good"]])).toBe(
      "Good or requires improvement",
    );
    const notReported = call("OVERALL_JUDGEMENT", [["ILACS 2026"]], [["good"]], [["good"]], [["good"]]);
    expect(call("OVERALL_JUDGEMENT", [["SIF"]], [[notReported]], [["RI"]], [["RI"]], [["RI"]], [["RI"]])).toBe(
      call("OVERALL_JUDGEMENT", [["SIF"]], [[null]], [["RI"]], [["RI"]], [["RI"]], [["RI"]]),
    );
  });
});
