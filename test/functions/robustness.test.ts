import { beforeAll, describe, expect, test } from "vitest";
import { functionExamples, type FunctionExample } from "../../src/functions/examples";
import { call } from "./call";
import { declaredFunctions, type DeclaredFunctions } from "./metadata";

type Declared = DeclaredFunctions["metadata"]["functions"][number];

const EXCEL_ROWS = 1_048_576;

/** One cell of everything that a workbook may hold where something else was meant. */
const CELLS: Readonly<Record<string, unknown>> = {
  text: "not this",
  "a very long text": "x".repeat(32_767),
  "text with signs": "=1+1 \u0000 ‘’ 👶",
  "a space": " ",
  "an object's own word": "constructor",
  "another such word": "__proto__",
  "a number as text": "12",
  "a date as text": "31/12/2014",
  "no date as text": "31/02/2014",
  one: 1,
  "a negative number": -3,
  "a fraction": 0.5,
  "a number and a half": 1.5,
  "a date": 41_983,
  "a date with a time": 41_983.75,
  "the last date": 2_958_465,
  "past the last date": 2_958_466,
  "an early date": 61,
  "a huge number": 1e300,
  "a hugely negative number": -1e300,
  "beyond whole numbers": 2 ** 53,
  "a tiny number": 5e-324,
  "not a number": Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  TRUE: true,
  FALSE: false,
  "an error as text": "#DIV/0!",
  "a data type's error": { type: "Error", basicValue: "#N/A" },
  "an entity": { type: "Entity", text: "Leeds", basicValue: "Leeds", properties: {} },
  "an object": {},
  empty: null,
  "empty on the desktop": 0,
  "empty text": "",
};

/** Ranges of shapes that nobody meant. */
const RANGES: Readonly<Record<string, unknown[][]>> = {
  "a column": [["SIF"], [41_983], [null], ["good"], ["#REF!"]],
  "a row": [["SIF", 41_983, null, "good", true]],
  "a block": [
    [1, "a"],
    [41_983, null],
    [null, { basicValue: "#NUM!" }],
  ],
  "an empty block": [
    [null, null],
    [null, null],
  ],
};

let functions: readonly Declared[] = [];

beforeAll(async () => {
  ({ functions } = (await declaredFunctions()).metadata);
});

/** An example of the function that answers, with the most arguments. */
function goodArguments(name: string): readonly unknown[] {
  const answering = functionExamples.filter((example) => example.function === name && !isError(example.expected));
  const longest = answering.reduce<FunctionExample | null>(
    (best, example) => (best === null || example.args.length > best.args.length ? example : best),
    null,
  );
  if (longest === null) throw new Error(`${name} has no example that answers`);
  return longest.args;
}

function isError(value: unknown): value is { readonly error: string; readonly says: string } {
  return value !== null && typeof value === "object" && "error" in value;
}

const RETURNABLE = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** What is wrong with what a function answered; nothing is as it should be. */
function complaints({ parameters }: Declared, seen: unknown): string[] {
  const rows = Array.isArray(seen) ? (seen as unknown[][]) : [[seen]];
  const widths = new Set(rows.map((row) => row.length));
  return [
    ...(rows.length === 0 || widths.size !== 1 || widths.has(0) ? ["rows of unlike length"] : []),
    ...rows.flat().flatMap((cell) => {
      if (isError(cell)) return aboutError(cell, parameters);
      if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`the number ${cell}`];
      if (typeof cell === "string" || typeof cell === "boolean") return [];
      return [`${JSON.stringify(cell) ?? "undefined"}, which a grid would show as 0`];
    }),
  ];
}

/** A sentence that says what to give, and names the argument, unless what is not known is about all of them together. */
function aboutError({ error, says }: { error: string; says: string }, parameters: Declared["parameters"]): string[] {
  const named = parameters.some(({ name }) => [":", ",", " "].some((after) => says.startsWith(`${name}${after}`)));
  return [
    ...(RETURNABLE.includes(error) ? [] : [`${error} cannot be returned`]),
    ...(named || error === "#N/A" ? [] : [`no argument is named in “${says}”`]),
    ...(says.length > 600 ? [`a message of ${says.length} characters`] : []),
    ...(/[.?]$/.test(says) ? [] : [`“${says}” is no sentence`]),
    ...(/undefined|\[object|native code/.test(says) ? [`“${says}”`] : []),
    ...(/\b(give|write|mend|leave|use|lower|make|days go)\b|did you mean|has \d\d days/i.test(says)
      ? []
      : [`nothing to do in “${says}”`]),
  ];
}

/** Calls with one argument replaced, and says what came out wrong. */
function tried(declared: Declared, at: number, value: unknown): string[] {
  const args: unknown[] = [...goodArguments(declared.name)];
  while (args.length < at) args.push(null);
  args[at] = value;
  try {
    return complaints(declared, call(declared.name, ...args));
  } catch (thrown) {
    return [`threw ${String(thrown)}`];
  }
}

function everyArgument(values: Readonly<Record<string, unknown>>): string[] {
  return functions.flatMap((declared) =>
    declared.parameters.flatMap(({ name }, at) =>
      Object.entries(values).flatMap(([what, value]) =>
        tried(declared, at, value).map((wrong) => `${declared.name} ${name}, ${what}: ${wrong}`),
      ),
    ),
  );
}

describe("every argument of every function", () => {
  test("given one cell of anything answers, or says what to give", () => {
    expect(functions.length).toBeGreaterThan(20);
    expect(everyArgument(Object.fromEntries(Object.entries(CELLS).map(([what, cell]) => [what, [[cell]]])))).toEqual(
      [],
    );
  }, 60_000);

  test("given the value itself instead of rows does the same", () => {
    expect(everyArgument(CELLS)).toEqual([]);
  }, 60_000);

  test("given a range of any shape answers, or says what to give", () => {
    expect(everyArgument(RANGES)).toEqual([]);
  });

  test("left out from the end answers, or says what to give", () => {
    const wrong = functions.flatMap((declared) => {
      const args = goodArguments(declared.name);
      return args.flatMap((_, count) => {
        try {
          return complaints(declared, call(declared.name, ...args.slice(0, count)));
        } catch (thrown) {
          return [`${declared.name} with ${count} arguments threw ${String(thrown)}`];
        }
      });
    });
    expect(wrong).toEqual([]);
  });
});

/** A column with one cell filled: what the function's good example begins with. */
function columnFor(name: string, rows: number): unknown[][] {
  const [first] = goodArguments(name);
  const column: unknown[][] = Array.from({ length: rows }, () => [null]);
  column[1] = [Array.isArray(first) ? "C001" : first];
  return column;
}

describe("a long column with one cell filled", () => {
  test("is answered by every function, or refused with what to give", () => {
    const wrong = functions.flatMap((declared) =>
      tried(declared, 0, columnFor(declared.name, 20_000)).map((complaint) => `${declared.name}: ${complaint}`),
    );
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(["FRAMEWORK_ON", "CASE_SAMPLE", "ANNEXA_CLEAN", "INSPECTION_CALENDAR"])(
    "may be a whole column of Excel: %s",
    (name) => {
      const declared = functions.find((one) => one.name === name);
      if (declared === undefined) throw new Error(`There is no ${name}`);
      expect(tried(declared, 0, columnFor(name, EXCEL_ROWS))).toEqual([]);
    },
    60_000,
  );
});
