import { dayOf } from "../../src/domain/calendar/day";
import type { PlantedFault } from "./mutate";

/** The faults of the sample workbook, such as councils' first extracts have. */
export const plantedFaults: readonly PlantedFault[] = [
  { list: 1, row: 0, field: "contactDate", cell: "2026-06-15", rule: "date-written-as-text" },
  { list: 1, row: 3, field: "contactDate", cell: "15/06/2026", rule: "date-written-as-text" },
  { list: 1, row: 5, field: "gender", cell: "Female", rule: "code-written-differently" },
  { list: 1, row: 7, field: "contactSource", cell: "Health services", rule: "group-in-place-of-a-code" },
  { list: 2, row: 1, field: "organisation", cell: "N/A", rule: "normally-filled" },
  { list: 3, row: 2, field: "referralDate", cell: "31/06/2026", rule: "not-a-date" },
  { list: 3, row: 4, field: "referralsInLast12Months", cell: "two", rule: "not-a-whole-number" },
  { list: 4, row: 1, field: "disability", cell: null, rule: "must-be-filled" },
  { list: 4, row: 2, field: "requiresSupport", cell: "CS Assessment Updated", rule: "not-one-of-ofsteds-codes" },
  { list: 5, row: 0, field: "team", cell: { error: "#N/A" }, rule: "cell-holds-an-excel-error" },
  { list: 6, row: 3, field: "primaryNeed", cell: "", rule: "must-be-filled" },
  { list: 7, row: 0, field: "planEnd", cell: dayOf(2026, 2, 1), rule: "plan-ended-before-it-started" },
  { list: 8, row: 1, field: "placementsInLast12Months", cell: 0, rule: "number-below-the-least" },
  { list: 8, row: 2, field: "age", cell: 6.4, rule: "age-not-in-whole-years" },
  { list: 9, row: 0, field: "suitability", cell: "b) Suitable", rule: "letter-and-words-disagree" },
  { list: 10, row: 0, field: "ethnicity", cell: "White British", rule: "code-written-differently" },
];
