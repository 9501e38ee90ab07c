import type { Source } from "../domain/source";
import { declaredChoices, declaredFunctions } from "../functions/declared";
import type { Choice, DeclaredParameter } from "../functions/declared-function";
import {
  describedFunctions,
  functionExamples,
  type FunctionExample,
  type FunctionExamples,
} from "../functions/examples";
import { NAMESPACE } from "./namespace";
import type { FormulaToInsert } from "./state";

/** One function, with all that there is to say of it. */
export interface BookEntry {
  readonly name: string;
  readonly family: string;
  /** The task it answers, as a question. */
  readonly title: string;
  readonly says: string;
  /** `READY.REPORT_DUE(kind, inspection_end, [basis])`. */
  readonly call: string;
  readonly parameters: readonly BookParameter[];
  readonly examples: readonly BookExample[];
  readonly sources: readonly Source[];
}

export interface BookParameter extends Pick<DeclaredParameter, "name" | "says" | "optional"> {
  readonly choices: readonly Choice[];
}

export interface BookExample {
  readonly formula: string;
  readonly shown: string;
  readonly note: string | null;
  /** `null` where it only shows an error or what an empty cell does. */
  readonly insert: FormulaToInsert | null;
}

/** Made from the declarations and the examples, like docs/functions.md and what Excel is told. */
export const functionBook: readonly BookEntry[] = describedFunctions.map(entry);

function entry(described: FunctionExamples): BookEntry {
  const { function: name, family, title, sources } = described;
  const declared = declaredFunctions.find((one) => one.name === name);
  if (declared === undefined) throw new Error(`${name} is described and not declared; run npm run generate`);
  const names = declared.parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return {
    name,
    family,
    title,
    says: declared.says,
    call: `${NAMESPACE}.${name}(${names.join(", ")})`,
    parameters: declared.parameters.map(({ choices = "", ...parameter }) => ({
      ...parameter,
      choices: declaredChoices[choices] ?? [],
    })),
    examples: functionExamples.filter((example) => example.function === name).map(bookExample),
    sources,
  };
}

function bookExample(example: FunctionExample): BookExample {
  const formula = example.formula.replace(/^=READY\./, `=${NAMESPACE}.`);
  const { shown, note, args } = example;
  const isAnswer = !(example.expected !== null && typeof example.expected === "object" && "error" in example.expected);
  const insert = isAnswer && args.every((arg) => arg !== null) ? { formula, dates: example.dates } : null;
  return { formula, shown, note, insert };
}

/** Words that every question has. */
const SMALL_WORDS = new Set(
  "a an and are be do does for how in is it me my of on or our so the these this to what when which who will".split(
    " ",
  ),
);

/** The functions that a question is about, best first; all of them for no question. */
export function searchBook(question: string): readonly BookEntry[] {
  const all = wordsIn(question);
  const wanted = all.filter((word) => !SMALL_WORDS.has(word));
  const asked = wanted.length === 0 ? all : wanted;
  if (asked.length === 0) return functionBook;
  return functionBook
    .map((one) => ({ one, score: scoreOf(one, asked) }))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score)
    .map(({ one }) => one);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

const IN_TITLE = 4;
const IN_NAME = 3;
const IN_THE_REST = 1;

/** A word found in the question itself counts most; nothing counts unless most words are found somewhere. */
function scoreOf({ title, name, says, family, parameters }: BookEntry, asked: readonly string[]): number {
  const rest = [
    says,
    family,
    ...parameters.flatMap((one) => [one.name, one.says, ...one.choices.map(({ choice }) => choice)]),
  ];
  const places: readonly (readonly [words: readonly string[], worth: number])[] = [
    [wordsIn(title), IN_TITLE],
    [wordsIn(name), IN_NAME],
    [wordsIn(rest.join(" ")), IN_THE_REST],
  ];
  const scores = asked.map(
    (word) => places.find(([words]) => words.some((one) => one.startsWith(stem(word))))?.[1] ?? 0,
  );
  const found = scores.filter((score) => score > 0).length;
  return found * 2 > asked.length ? scores.reduce((sum, score) => sum + score, 0) : 0;
}

/** `holidays` finds `holiday`. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:es|s)$/, "") : word;
}
