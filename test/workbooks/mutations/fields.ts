import type { AnnexAField } from "../../../src/domain/annex-a/annex-a";
import { dayNumbered, inDigits, inIso, inWords, isDay, partsOf } from "../../../src/domain/calendar/day";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import { mutation } from "./mutation";

const isDate = ({ type }: AnnexAField): boolean => type === "date";
const isCategory = ({ type }: AnnexAField): boolean => type === "category";
const isCount = (field: AnnexAField): boolean => field.type === "whole number" && field.inYears !== true;

function asDay(cell: RawCell): ReturnType<typeof dayNumbered> {
  return dayNumbered(Number(cell));
}

/** Rules of single columns that must be filled with something of a kind: dates, codes and numbers. */
export const fieldMutations = [
  mutation({
    rule: "cell-holds-an-excel-error",
    breaks: (draft) => draft.aCell(() => true).spoil({ error: draft.random.pick(["#N/A", "#REF!", "#VALUE!"]) }),
    spares: (draft) => draft.aRow(2).set("organisation", "Family Hub #1"),
  }),
  mutation({
    rule: "date-written-as-text",
    breaks: (draft) => {
      const { cell, spoil } = draft.aCell(isDate);
      spoil(draft.random.pick([inDigits, inIso, inWords])(asDay(cell)));
    },
    spares: (draft) => {
      const { cell, set } = draft.aCell(isDate);
      set(asDay(cell));
      draft.aRow(2).set("organisation", "01/02/2026");
    },
  }),
  mutation({
    rule: "not-a-date",
    breaks: (draft) => draft.aCell(isDate).spoil(draft.random.pick(["31/02/2026", "not known", 12, "2026-13-01"])),
    spares: (draft) => {
      const lastOfFebruary = draft.aRow(7, (row) => isDay(row.day("dateOfBirth")) && row.day("dateOfBirth") < 45_000);
      const { year } = partsOf(asDay(lastOfFebruary.get("dateOfBirth")));
      draft.aRow(2).set("organisation", `28/02/${year}`);
    },
  }),
  mutation({
    rule: "not-one-of-ofsteds-codes",
    breaks: (draft) =>
      draft
        .aCell((field) => isCategory(field) && field.key !== "authorityOfPlacement")
        .spoil(draft.random.pick(["CS Assessment Updated", "Z9: Something else", "see case notes"])),
    spares: (draft) => draft.aRow(8).set("authorityOfPlacement", "Leeds"),
  }),
  mutation({
    rule: "group-in-place-of-a-code",
    breaks: (draft) => draft.aRow(1).spoil("contactSource", draft.random.pick(["a) Individual", "Health services"])),
    // A group of one code is that code.
    spares: (draft) => {
      draft.mayAlso("code-written-differently");
      draft.aRow(1).set("contactSource", "Police");
    },
  }),
  mutation({
    rule: "code-written-differently",
    breaks: (draft) => {
      const { cell, spoil } = draft.aCell((field) => isCategory(field) && field.key !== "authorityOfPlacement");
      spoil(`${String(cell).toUpperCase()} `);
    },
    spares: (draft) => {
      draft.aRow(1).set("ethnicity", "a) WBRI");
      draft.aRow(11, (row) => row.get("fosteringForAdoption") === "No").set("fosteringForAdoption", "b) No");
    },
  }),
  mutation({
    rule: "letter-and-words-disagree",
    breaks: (draft) => draft.aRow(3, (row) => row.get("noFurtherAction") === "b) No").spoil("noFurtherAction", "a) No"),
    spares: (draft) => draft.aRow(11, (row) => row.get("gender") === "a) Male").set("gender", "d) Neither"),
  }),
  mutation({
    rule: "not-a-whole-number",
    breaks: (draft) => draft.aCell(isCount).spoil(draft.random.pick(["two", 2.5, "n. k."])),
    spares: (draft) => {
      const { cell, set } = draft.aCell(isCount);
      set(draft.random.pick([`${String(cell)}.0`, ` ${String(cell)} `]));
    },
  }),
  mutation({
    rule: "number-below-the-least",
    breaks: (draft) => {
      const { field, spoil } = draft.aCell(({ type }) => type === "whole number");
      spoil((field.type === "whole number" ? (field.least ?? 0) : 0) - 1);
    },
    spares: (draft) => {
      draft.aRow(8, (row) => row.get("placementsInLast12Months") === 1).set("placementsInLast12Months", "1");
      draft.aRow(4, (row) => row.get("age") === -1).set("age", "-1");
    },
  }),
  mutation({
    rule: "age-not-in-whole-years",
    breaks: (draft) => {
      const { cell, spoil } = draft.aCell(
        ({ key }) => key === "age",
        (age) => Number(age) >= 0,
      );
      spoil(Number(cell) + 0.138);
    },
    spares: (draft) => {
      const { cell, set } = draft.aCell(
        ({ key }) => key === "age",
        (age) => Number(age) >= 0,
      );
      set(`${String(cell)}.0`);
    },
  }),
];
