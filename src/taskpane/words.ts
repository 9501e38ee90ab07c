import type { Lens, Level } from "../domain/checking/finding";

/** `1 error`, `12,000 errors`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function countOfLevel(number: number, level: Level): string {
  switch (level) {
    case "error":
      return count(number, "error");
    case "query":
      return count(number, "query", "queries");
    case "advice":
      return count(number, "piece of advice", "pieces of advice");
  }
}

export const LEVEL_HEADINGS: Readonly<Record<Level, string>> = { error: "Errors", query: "Queries", advice: "Advice" };

export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  error: "Cannot be right, or Ofsted says it must be filled.",
  query: "Probably wrong; look at each.",
  advice: "Allowed, but tidy it.",
};

export const LENS_HEADINGS: Readonly<Record<Lens, string>> = { data: "Data", practice: "Practice" };

export const LEVEL_WORDS: Readonly<Record<Level, string>> = { error: "Error", query: "Query", advice: "Advice" };
