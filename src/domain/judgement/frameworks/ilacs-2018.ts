import { dayOf } from "../../calendar/day";
import { blackburnWithDarwen } from "../../source";
import type { Framework } from "../framework";
import { ILACS_EXCLUSIONS, leadersAndMostOutstanding } from "./ilacs-exclusions";

/** Inspection of local authority children's services; children in care and care leavers are one judgement. */
export const ilacs2018: Framework = {
  name: "ILACS 2018",
  from: dayOf(2018, 1, 1),
  source: blackburnWithDarwen("section 1"),
  judgements: ["help_and_protection", "children_in_care", "leadership"],
  thirdGrade: "requires improvement to be good",
  called: {
    help_and_protection: "help and protection",
    children_in_care: "children in care",
    leadership: "leadership",
  },
  notReported: null,
  exclusions: [
    ...ILACS_EXCLUSIONS,
    leadersAndMostOutstanding(
      "ILACS 2018",
      2,
      "outstanding leadership and at least two of three outstanding, with none below good, make overall outstanding",
    ),
  ],
};
