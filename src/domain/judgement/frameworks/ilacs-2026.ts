import { dayOf } from "../../calendar/day";
import { ofstedAnnounced } from "../../source";
import { GRADES } from "../grade";
import type { Framework } from "../framework";

const announced = ofstedAnnounced("27 November 2025");

/** ILACS without an overall grade. */
export const ilacs2026: Framework = {
  name: "ILACS 2026",
  from: dayOf(2026, 4, 1),
  source: announced,
  judgements: ["help_and_protection", "children_in_care", "leadership", "care_leavers"],
  thirdGrade: "requires improvement to be good",
  called: {
    help_and_protection: "help and protection",
    children_in_care: "children in care",
    leadership: "leadership",
    care_leavers: "care leavers",
  },
  notReported: {
    slug: "no-overall-from-april-2026",
    frameworks: ["ILACS 2026"],
    says: "no overall grade is given from April 2026",
    basis: "rule",
    source: announced,
    shutsOut: () => GRADES,
  },
  exclusions: [],
};
