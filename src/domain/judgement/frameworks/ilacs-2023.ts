import { dayOf } from "../../calendar/day";
import { ofstedAnnounced } from "../../source";
import type { Framework } from "../framework";
import { ILACS_EXCLUSIONS, leadersAndMostOutstanding } from "./ilacs-exclusions";

/** ILACS with a judgement of its own for care leavers. */
export const ilacs2023: Framework = {
  name: "ILACS 2023",
  from: dayOf(2023, 1, 1),
  source: ofstedAnnounced("2 December 2022"),
  judgements: ["help_and_protection", "children_in_care", "leadership", "care_leavers"],
  thirdGrade: "requires improvement to be good",
  called: {
    help_and_protection: "help and protection",
    children_in_care: "children in care",
    leadership: "leadership",
    care_leavers: "care leavers",
  },
  notReported: null,
  exclusions: [
    ...ILACS_EXCLUSIONS,
    leadersAndMostOutstanding(
      "ILACS 2023",
      3,
      "outstanding leadership and at least three of four outstanding, with none below good, make overall outstanding",
    ),
  ],
};
