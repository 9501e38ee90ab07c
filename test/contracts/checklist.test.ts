import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { functionExamples } from "../../src/functions/examples";
import { declaredFunctions } from "../functions/metadata";

/** What serves each point of the mission's checklist; points that nothing serves yet are not there. */
const text = readFileSync(join("test", "contracts", "checklist.json"), "utf8");
const served = Object.entries(JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>>>>);

let functions: readonly string[] = [];

beforeAll(async () => {
  functions = (await declaredFunctions()).metadata.functions.map(({ id }) => id);
});

describe("the checklist", () => {
  test("stands one point a line, in order, each once", () => {
    const lines = text.trimEnd().split("\n").slice(1, -1);
    const ids = lines.map((line) => /^ {2}"([A-E]\d+)": \{ .+ \},?$/.exec(line)?.[1]);
    expect(ids).toEqual(served.map(([id]) => id));
    const places = ids.map((id = "") => id.charAt(0) + id.slice(1).padStart(3, "0"));
    expect(places).toEqual([...new Set(places)].sort());
  });

  test.each(served)(
    "%s is served by a function with an example that shows it",
    (_, { function: name, example, ...others }) => {
      expect(others).toEqual({});
      expect(functions).toContain(name);
      const shown = functionExamples.filter((one) => one.function === name).map(({ formula }) => formula);
      expect(shown).toContain(example);
    },
  );
});
