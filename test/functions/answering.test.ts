import { expect, test } from "vitest";
import { answering } from "../../src/functions/answering";
import { declaredFunctions as declaredForThePane } from "../../src/functions/declared";
import { describedFunctions } from "../../src/functions/examples";
import { declaredFunctions } from "./metadata";

test("what is declared to Excel, what answers, what is explained and what has examples are the same functions", async () => {
  const { metadata } = await declaredFunctions();
  const names = metadata.functions.map(({ id }) => id).sort();
  expect(Object.keys(answering).sort()).toEqual(names);
  expect(declaredForThePane.map(({ name }) => name).sort()).toEqual(names);
  expect(describedFunctions.map(({ function: name }) => name).sort()).toEqual(names);
});

test("each function takes as many arguments from its cell as Excel is told of", () => {
  const taken = Object.entries(answering).map(([name, answers]) => [name, answers.length]);
  expect(Object.fromEntries(taken)).toEqual(
    Object.fromEntries(declaredForThePane.map(({ name, parameters }) => [name, parameters.length])),
  );
});
