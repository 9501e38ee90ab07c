import { element } from "./element";

/** Says in the status bar, which screen readers speak, where one is and what goes on. */
export function say(sentence: string): void {
  element("status").textContent = sentence;
}

/** Shows what went wrong, in one sentence, until the next success. */
export function sayProblem(sentence: string): void {
  const problem = element("problem");
  problem.textContent = sentence;
  problem.hidden = false;
}

export function clearProblem(): void {
  const problem = element("problem");
  problem.hidden = true;
  problem.textContent = "";
}

/** The sentence in which a problem is told, whatever was thrown. */
export function sentenceOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
