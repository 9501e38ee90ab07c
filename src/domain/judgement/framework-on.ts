import { answer, type Answer } from "../answer";
import { dayOf, inWords, type Day } from "../calendar/day";
import { barkingAndDagenham, blackburnWithDarwen } from "../source";
import type { FrameworkName } from "./framework";
import { FRAMEWORKS } from "./frameworks";

/** Councils judged inadequate under SIF were inspected again under SIF for a while after ILACS had begun. */
export type Occasion = "programme" | "re-inspection of an inadequate council";

export const LAST_SIF_RE_INSPECTION = dayOf(2018, 6, 30);

/** The framework that an inspection starting on a day follows. */
export function frameworkOn(day: Day, occasion: Occasion): Answer<FrameworkName | "Before SIF"> {
  const begun = FRAMEWORKS.filter(({ from }) => from <= day);
  const newest = begun.at(-1);
  if (newest === undefined) {
    return answer("Before SIF", {
      basis: "rule",
      sources: [barkingAndDagenham("1.2")],
      working: () => ["The first inspections under SIF were announced on 19 November 2013."],
    });
  }
  if (occasion !== "programme" && newest.name === "ILACS 2018" && day <= LAST_SIF_RE_INSPECTION) {
    return answer("SIF", {
      basis: "rule",
      sources: [blackburnWithDarwen("section 3")],
      working: () => [`Inadequate councils were inspected again under SIF up to ${inWords(LAST_SIF_RE_INSPECTION)}.`],
    });
  }
  return answer(newest.name, {
    basis: "rule",
    sources: [newest.source],
    working: () => [`${newest.name} is in use from ${inWords(newest.from)}.`],
  });
}
