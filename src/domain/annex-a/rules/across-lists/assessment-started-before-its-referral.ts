import { addMonths, inWords, type Day } from "../../../calendar/day";
import { at, listsRule } from "../../rule-forms";
import { dfe } from "../../sources";

interface Order {
  readonly started: Day;
  readonly referred: Day;
}

/**
 * An assessment that began before a later referral is nothing odd, unless that referral is the first one of the six months that
 * was taken up, and came while the assessment went on: then it looks like the referral that the assessment came from.
 */
export const assessmentStartedBeforeItsReferral = listsRule({
  slug: "assessment-started-before-its-referral",
  lists: [4, 3],
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "1103"),
  says: ({ started, referred }: Order) =>
    `The assessment started on ${inWords(started)}, and the only referral that it can have come from was made on ${inWords(referred)}.`,
  why: "The working days of the assessment are counted from the referral, and would be too few or too many.",
  mend: "Check both dates against the case record; if the child was assessed without a new referral, nothing is wrong.",
  examples: {
    passes: [
      {
        4: [{ childId: "A1", assessmentStart: "01/06/2026" }],
        3: [{ childId: "A1", referralDate: "01/06/2026", noFurtherAction: "b) No" }],
      },
      {
        4: [{ childId: "A1", assessmentStart: "01/06/2026", authorised: "10/06/2026" }],
        3: [{ childId: "A1", referralDate: "11/06/2026", noFurtherAction: "b) No" }],
      },
      {
        4: [{ childId: "A1", assessmentStart: "01/06/2026" }],
        3: [{ childId: "A1", referralDate: "02/06/2026", noFurtherAction: "a) Yes" }],
      },
      {
        4: [{ childId: "A1", assessmentStart: "01/06/2026" }],
        3: [
          { childId: "A1", referralDate: "20/06/2026", noFurtherAction: "b) No" },
          { childId: "A1", referralDate: "01/06/2026", noFurtherAction: "b) No" },
        ],
      },
      {
        4: [{ childId: "A1", assessmentStart: "29/03/2026" }],
        3: [{ childId: "A1", referralDate: "31/03/2026", noFurtherAction: "b) No" }],
      },
      {
        4: [
          { childId: "A1", assessmentStart: "01/06/2026" },
          { childId: "A1", assessmentStart: "03/06/2026" },
        ],
        3: [{ childId: "A1", referralDate: "02/06/2026", noFurtherAction: "b) No" }],
      },
    ],
    fails: [
      {
        lists: {
          4: [{ childId: "A1", assessmentStart: "01/06/2026", authorised: "02/06/2026" }],
          3: [{ childId: "A1", referralDate: "02/06/2026", noFurtherAction: "b) No" }],
        },
        at: { list: 4, row: 0, field: "assessmentStart" },
      },
    ],
  },
  check: ({ 4: assessments, 3: referrals }, found, { asAt }) => {
    for (const [child, of] of assessments.byPerson) {
      const takenUp = referrals.of(child).filter(({ noFurtherAction }) => noFurtherAction === "b) No");
      const [first, ...others] = takenUp;
      if (first === undefined) continue;
      const referral = others.reduce((one, other) => (other.referralDate < one.referralDate ? other : one), first);
      const referred = referral.referralDate;
      if (!of.every(({ assessmentStart }) => assessmentStart < referred)) continue;
      const goingOn = of.find(({ authorised }) => !(authorised < referred));
      if (goingOn === undefined || goingOn.assessmentStart < addMonths(asAt, -6)) continue;
      found(
        { started: goingOn.assessmentStart, referred },
        at(goingOn, "assessmentStart"),
        at(referral, "referralDate"),
      );
    }
  },
});
