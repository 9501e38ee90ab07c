import { describe, expect, test } from "vitest";
import { describedFunctions, functionExamples } from "../../src/functions/examples";
import { asRows, call } from "./call";

describe.each([0, null, ""] as const)("every example, with an empty cell sent as %j", (blank) => {
  test.each(functionExamples)("$formula", ({ function: name, args, expected }) => {
    expect(call(name, ...args.map((arg) => asRows(arg, blank)))).toEqual(expected);
  });
});

describe("every example with single values as themselves", () => {
  test.each(functionExamples)("$formula", ({ function: name, args, expected }) => {
    expect(call(name, ...args)).toEqual(expected);
  });
});

describe("the examples", () => {
  test("show how each function answers, and how it refuses", () => {
    for (const { function: name, examples } of describedFunctions) {
      const errors = examples.filter(
        ({ expected }) => expected !== null && typeof expected === "object" && "error" in expected,
      );
      expect(errors.length, `${name} with an error`).toBeGreaterThan(0);
      expect(examples.length - errors.length, `${name} with an answer`).toBeGreaterThan(0);
    }
  });

  test("are written as they would be typed", () => {
    expect(functionExamples.map(({ formula }) => formula)).toEqual(
      expect.arrayContaining([
        '=READY.REPORT_DUE("SIF",DATE(2014,12,10),"five weeks")',
        '=READY.OVERALL_JUDGEMENT("SIF",A1,"inadequate",A1)',
        '=READY.GRADE({"outstanding";"";"RTBG";"4"})',
        "=READY.FRAMEWORK_ON(DATE(2018,6,4),TRUE)",
      ]),
    );
  });

  test("show dates to the eye and serial numbers to the cell", () => {
    const example = functionExamples.find(({ formula }) => formula === '=READY.REPORT_DUE("SIF",DATE(2014,12,10))');
    expect(example).toMatchObject({ args: ["SIF", 41983], expected: 42025, shown: "21/01/2015" });
  });
});
