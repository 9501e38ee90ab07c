import { answer, type Answer } from "../answer";
import { annexAGuidance, familyLawReformAct } from "../source";
import { inWords, partsOf, type Day } from "./day";

/** Annex A writes this for a child who is not born yet. */
const UNBORN = -1;

/**
 * Whole years at the last birthday, which comes at the beginning of its day; −1 for who is born later. In a year without
 * 29 February that birthday falls on 1 March.
 */
export function ageAt(born: Day, date: Day): Answer<number> {
  const age = born > date ? UNBORN : yearsBetween(born, date);
  return answer(age, {
    basis: "rule",
    sources: [familyLawReformAct, annexAGuidance("age in whole years, −1 for unborn")],
    working: () => [
      age === UNBORN
        ? `Born on ${inWords(born)}, after ${inWords(date)}: not born yet, which Annex A writes as −1.`
        : `Born on ${inWords(born)}: ${age === 1 ? "1 birthday" : `${age} birthdays`} up to and including ${inWords(date)}.`,
    ],
  });
}

function yearsBetween(born: Day, date: Day): number {
  const from = partsOf(born);
  const to = partsOf(date);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}
