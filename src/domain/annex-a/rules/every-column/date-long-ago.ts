import { dayOf, inWords, type Day } from "../../../calendar/day";
import { columnRule, outOfBounds, isDate } from "../../rule-forms";
import { dfe } from "../../sources";

/** When the Children Act 1989 came into force: no child's care or adoption can have begun under it before. */
const CHILDREN_ACT = dayOf(1991, 10, 14);
const LISTS_OF_CARE = [8, 10];
const EARLIEST_YEAR = 1990;

export const dateLongAgo = columnRule<number>({
  slug: "date-long-ago",
  level: "query",
  lens: "data",
  source: dfe("SSDA903 2025/26", "353"),
  settings: { year: { says: "Dates are asked about if they are before", unit: "year", usual: EARLIEST_YEAR } },
  about: isDate,
  oneFindingFor: "value",
  check: (column, found, { settings, list }) => {
    const { year = EARLIEST_YEAR } = settings;
    const care = LISTS_OF_CARE.includes(list) && column.field.key !== "dateOfBirth";
    const earliest = care ? CHILDREN_ACT : dayOf(year, 1, 1);
    outOfBounds(column, { below: earliest }, found);
  },
  says: ({ heading, detail }) => `${heading}: ${inWords(detail as Day)} is so long ago that it is probably mistyped.`,
  why: "No child in the lists was born, referred or taken into care so long ago; the century or the year is often mistyped.",
  mend: "Check the year against the case record.",
  examples: {
    passes: [
      { list: 1, field: "dateOfBirth", cells: ["01/01/1990", ""] },
      { list: 8, field: "careStart", cells: ["14/10/1991"] },
      { list: 1, field: "contactDate", cells: ["moon"] },
    ],
    fails: [
      { list: 1, field: "dateOfBirth", cells: ["31/12/1989", "01/01/1990"], at: [0] },
      { list: 8, field: "careStart", cells: ["13/10/1991", "12/03/1916"], at: [0, 1] },
    ],
  },
});
