import { JUDGEMENTS, type Judgement } from "../../../src/domain/judgement/framework";
import type { Judged } from "../../../src/domain/judgement/grade";
import type { Judgements } from "../../../src/domain/judgement/possible";

const LETTERS: Readonly<Record<string, Judged>> = {
  O: "outstanding",
  G: "good",
  R: "requires improvement",
  I: "inadequate",
  N: "not judged",
};

/**
 * `R G R G G`: help and protection, children in care, leadership, care leavers, adoption. `?` is not known yet, `G/R` is
 * good or requires improvement, and what is left out is not known.
 */
export function judgements(letters: string): Judgements {
  const given = letters === "" ? [] : letters.split(" ");
  return Object.fromEntries(
    JUDGEMENTS.map((judgement, place): [Judgement, readonly Judged[] | "not known"] => {
      const letter = given[place] ?? "?";
      return [judgement, letter === "?" ? "not known" : letter.split("/").map((one) => judged(one))];
    }),
  ) as Record<Judgement, readonly Judged[] | "not known">;
}

function judged(letter: string): Judged {
  const found = LETTERS[letter];
  if (found === undefined) throw new Error(`${letter} stands for no grade`);
  return found;
}
