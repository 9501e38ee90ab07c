import type { FieldOf } from "../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../src/domain/annex-a/list";
import { addMonths, dayOf, inDigits, inIso } from "../../src/domain/calendar/day";
import type { RawCell } from "../../src/domain/checking/sheet-values";
import { DATA_DAY } from "./life-stories";
import { mutations } from "./mutations";
import type { Draft, RowDraft } from "./mutations/draft";

/** A fault such as councils' first extracts have, planted in the sample so that a newcomer can see it found. */
export interface PlantedFault {
  readonly list: ListNumber;
  /** For the sheet that tells the newcomer what there is to find. */
  readonly what: string;
  /** In so many cells or rows. */
  readonly times: number;
  /** The rule that finds it; none while there is no rule that compares what it compares. */
  readonly rule: string | null;
  readonly plant: (draft: Draft) => void;
}

type Where<List extends ListNumber> = (row: RowDraft<List>) => boolean;

const always = (): boolean => true;

/** The same in so many cells of one column. */
function cells<List extends ListNumber>(
  list: List,
  field: FieldOf<List>,
  fault: {
    readonly what: string;
    readonly rule: string | null;
    readonly times: number;
    readonly cell: RawCell | ((cell: RawCell) => RawCell);
    readonly where?: Where<List>;
  },
): PlantedFault {
  const { what, rule, times, cell, where = always } = fault;
  const changed = (before: RawCell): RawCell => (typeof cell === "function" ? cell(before) : cell);
  return {
    list,
    what,
    rule,
    times,
    plant: (draft) => {
      for (let time = 0; time < times; time++) {
        const row = draft.aRow(list, (each) => each.get(field) !== null && where(each));
        if (rule === null) row.set(field, changed(row.get(field)));
        else row.spoil(field, changed(row.get(field)));
      }
    },
  };
}

/** The same in so many rows, whatever it is. */
function rows<List extends ListNumber>(
  list: List,
  what: string,
  times: number,
  change: (row: RowDraft<List>, draft: Draft) => void,
  where: Where<List> = always,
  rule: string | null = null,
): PlantedFault {
  return {
    list,
    what,
    times,
    rule,
    plant: (draft) => {
      for (let time = 0; time < times; time++) change(draft.aRow(list, where), draft);
    },
  };
}

const inUkText = (cell: RawCell): RawCell => inDigits(cell as never);
const inIsoText = (cell: RawCell): RawCell => inIso(cell as never);
const plus =
  (more: number) =>
  (cell: RawCell): RawCell =>
    Number(cell) + more;

/** Faults of single cells. */
const inCells: readonly PlantedFault[] = [
  cells(1, "contactDate", {
    what: "Dates as text: 15/06/2026",
    rule: "date-written-as-text",
    times: 9,
    cell: inUkText,
  }),
  cells(1, "gender", {
    what: "Female without its letter",
    rule: "code-written-differently",
    times: 12,
    cell: "Female",
  }),
  cells(1, "gender", { what: "M, a case system's short form", rule: "code-written-differently", times: 5, cell: "M" }),
  cells(1, "contactSource", {
    what: "Health services, a group of six codes and none of them",
    rule: "group-in-place-of-a-code",
    times: 7,
    cell: "Health services",
  }),
  cells(1, "childId", { what: "No Child Unique ID", rule: "row-without-an-id", times: 1, cell: null }),
  cells(2, "assessmentCompleted", {
    what: "Dates as text: 2026-06-15",
    rule: "date-written-as-text",
    times: 31,
    cell: inIsoText,
  }),
  cells(2, "organisation", { what: "N/A for the organisation", rule: "normally-filled", times: 5, cell: "N/A" }),
  cells(2, "dateOfBirth", { what: "1 January 1900 for a date not known", rule: "filler-date", times: 2, cell: 1 }),
  cells(3, "referralDate", { what: "31 June", rule: "not-a-date", times: 1, cell: "31/06/2026" }),
  cells(3, "referralsInLast12Months", { what: "A number in words", rule: "not-a-whole-number", times: 1, cell: "two" }),
  cells(3, "referralsInLast12Months", {
    what: "45 referrals in a year",
    rule: "unusually-high-count",
    times: 1,
    cell: 45,
  }),
  cells(3, "dateOfBirth", { what: "No date of birth", rule: "no-date-of-birth", times: 3, cell: null }),
  cells(3, "team", {
    what: "Spaces behind the team",
    rule: "text-with-odd-spaces",
    times: 14,
    cell: (team) => `${String(team)}  `,
  }),
  cells(4, "disability", { what: "No disability status", rule: "no-disability-status", times: 6, cell: null }),
  cells(4, "requiresSupport", {
    what: "An outcome of the case system's own",
    rule: "not-one-of-ofsteds-codes",
    times: 3,
    cell: "CS Assessment Updated",
  }),
  cells(4, "authorised", { what: "Dates with a time of day", rule: "date-with-a-time", times: 8, cell: plus(0.4375) }),
  cells(5, "team", {
    what: "#N/A where a lookup failed",
    rule: "cell-holds-an-excel-error",
    times: 6,
    cell: { error: "#N/A" },
  }),
  cells(6, "primaryNeed", {
    what: "N1 with a capital letter too many",
    rule: "code-written-differently",
    times: 20,
    cell: "N1 - Abuse or Neglect",
    where: (row) => row.get("primaryNeed") === "N1 - Abuse or neglect",
  }),
  cells(6, "primaryNeed", { what: "No primary need", rule: "no-primary-need", times: 2, cell: null }),
  cells(6, "worker", { what: "TBC for a worker", rule: "placeholder-for-a-name", times: 4, cell: "TBC" }),
  cells(7, "seenAlone", {
    what: "Whether seen alone is blank",
    rule: "visit-and-seen-alone-disagree",
    times: 2,
    cell: "-",
  }),
  cells(7, "previousPlans", {
    what: "Previous plans left blank for none",
    rule: "no-number-of-previous-plans",
    times: 3,
    cell: null,
  }),
  cells(8, "placementsInLast12Months", {
    what: "No placement, though the current one counts",
    rule: "number-below-the-least",
    times: 2,
    cell: 0,
  }),
  cells(8, "age", { what: "Ages with parts of years", rule: "age-not-in-whole-years", times: 10, cell: plus(0.4) }),
  cells(8, "placementPostcode", {
    what: "A postcode that is none",
    rule: "not-a-uk-postcode",
    times: 1,
    cell: "not known",
  }),
  cells(8, "authorityOfPlacement", {
    what: "A town, not a council",
    rule: "not-an-english-authority",
    times: 1,
    cell: "Home Town",
    where: (row) => row.get("placementLocation") === "b) Out",
  }),
  cells(8, "placementLocation", { what: "Placement location missing", rule: "must-be-filled", times: 3, cell: null }),
  cells(9, "suitability", {
    what: "The letter of one code, the word of another",
    rule: "letter-and-words-disagree",
    times: 1,
    cell: "b) Suitable",
    where: (row) => row.get("suitability") === "a) Suitable",
  }),
  cells(10, "ethnicity", {
    what: "White British in words",
    rule: "code-written-differently",
    times: 2,
    cell: "White British",
  }),
  cells(11, "gender", {
    what: "Neither under another list's letter",
    rule: null,
    times: 1,
    cell: "d) Neither",
  }),
];

/** Faults that show between the columns of a row. */
const betweenColumns: readonly PlantedFault[] = [
  cells(7, "planEnd", {
    what: "Plan ended before it started",
    rule: "plan-ended-before-it-started",
    times: 1,
    cell: dayOf(2024, 2, 1),
  }),
  cells(3, "referralDate", {
    what: "Referral outside the six months",
    rule: "before-the-six-months",
    times: 1,
    cell: addMonths(DATA_DAY, -8),
  }),
  cells(4, "requiresSupport", {
    what: "Authorised without saying whether support is required",
    rule: "authorised-without-an-outcome",
    times: 2,
    cell: null,
    where: (row) => row.get("authorised") !== null,
  }),
  cells(6, "closureReason", {
    what: "Closed without a reason",
    rule: "closed-without-a-reason",
    times: 2,
    cell: null,
    where: (row) => row.get("cinClosure") !== null,
  }),
  rows(
    9,
    "Not in touch, but with an activity",
    1,
    (row) => row.set("activity", "G5: Not in education, employment or training - other"),
    (row) => row.get("inTouch") === "b) No",
  ),
  rows(
    8,
    "Return interview accepted that was not offered",
    1,
    (row) => row.set("returnInterviewOffered", "b) No"),
    (row) => row.get("returnInterviewAccepted") === "a) Yes",
  ),
];

/** Faults that show between rows and lists. */
const betweenLists: readonly PlantedFault[] = [
  rows(1, "The same contact twice", 2, (row, draft) => void draft.addRow(1, row)),
  rows(
    7,
    "A child with two rows",
    1,
    (row, draft) => void draft.addRow(7, row.foundAt("childId")),
    (row) => row.get("planEnd") === null,
    "child-in-two-rows",
  ),
  rows(4, "A date of birth unlike that in other lists", 3, (row) =>
    row.set("dateOfBirth", row.day("dateOfBirth") + 30),
  ),
  rows(
    6,
    "A looked after child called a child in need",
    2,
    (row) => row.set("caseStatus", "c) Child in need plan"),
    (row) => row.get("caseStatus") === "a) Looked after child",
  ),
  rows(
    6,
    "A child on a plan who is missing from List 6",
    1,
    (row, draft) => {
      draft.removeRow(row);
      for (const plan of draft.rowsOf(7, row.get("childId"))) plan.foundAt("childId");
    },
    (row) => row.get("caseStatus") === "b) Child Protection plan",
    "on-a-plan-but-not-in-need",
  ),
];

/** Faults of a sheet as a whole, as its rule's mutation makes them. */
function ofSheet(list: ListNumber, what: string, rule: string): PlantedFault {
  return { list, what, rule, times: 1, plant: (draft) => mutations.find((each) => each.rule === rule)?.breaks(draft) };
}

const ofSheets: readonly PlantedFault[] = [
  ofSheet(3, "A total or a note under the list", "notes-below-the-data"),
  ofSheet(6, "A column that Ofsted did not ask for", "column-not-asked-for"),
];

/** Rows are taken out first, so that those below them stay where they are found. */
export const plantedFaults: readonly PlantedFault[] = [...betweenLists]
  .reverse()
  .concat(betweenColumns, inCells, ofSheets);

/** Plants every fault. */
export function plantAll(draft: Draft): void {
  for (const { rule, plant } of plantedFaults) {
    draft.rule = rule ?? "";
    plant(draft);
  }
}
