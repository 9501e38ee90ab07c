import type { AnnexAField } from "../../../src/domain/annex-a/annex-a";
import { dayNumbered, dayOf, inDigits, inIso, inWords, isDay, partsOf } from "../../../src/domain/calendar/day";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import type { Layout } from "../layouts";
import { DATA_DAY } from "../life-stories";
import type { Draft, RowDraft } from "./draft";
import { mutation } from "./mutation";

const isDate = ({ type }: AnnexAField): boolean => type === "date";
const isCategory = ({ type }: AnnexAField): boolean => type === "category";
const isCount = (field: AnnexAField): boolean => field.type === "whole number" && field.inYears !== true;

function asDay(cell: RawCell): ReturnType<typeof dayNumbered> {
  return dayNumbered(Number(cell));
}

const isIdentity = ({ key }: AnnexAField): boolean => /^(child|adopter|family)Id$/.test(key);
const of2019 = ({ edition }: Layout): boolean => edition === "2019-08";
const of2023 = ({ edition }: Layout): boolean => edition === "2023";

const isIn = (row: RowDraft<8>): boolean => row.get("placementLocation") === "a) In";

/** Children of whom a list of care leavers is all that there is. */
function onlyCareLeavers(draft: Draft, howMany: number): readonly RowDraft<9>[] {
  return Array.from({ length: howMany }, () =>
    draft.aRow(9, (row) => draft.rowsOf(6, row.get("childId")).length === 0),
  );
}

/** A referral that led to nothing, the only one of the child. */
function onlyReferral(draft: Draft): RowDraft<3> {
  return draft.aRow(
    3,
    (row) => row.get("noFurtherAction") === "a) Yes" && draft.rowsOf(3, row.get("childId")).length === 1,
  );
}

/** Rules of single columns that must be filled with something of a kind: dates, codes and numbers. */
export const fieldMutations = [
  mutation({
    rule: "cell-holds-an-excel-error",
    breaks: (draft) =>
      draft.aCell((field) => !isIdentity(field)).spoil({ error: draft.random.pick(["#N/A", "#REF!", "#VALUE!"]) }),
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
    spares: (draft) => draft.aRow(8, isIn).set("authorityOfPlacement", "Leeds City Council"),
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
    spares: (draft) => draft.aRow(11).set("gender", "d) Neither"),
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
  mutation({
    rule: "filler-date",
    breaks: (draft) => draft.aCell(isDate).spoil(draft.random.pick([1, "01/01/1900", "31/12/9999", 2_958_465])),
    spares: (draft) => draft.aRow(11).set("enquiry", dayOf(2000, 1, 1)),
  }),
  mutation({
    rule: "date-after-the-data",
    breaks: (draft) => {
      draft.mayAlso("day-and-month-may-be-swapped");
      draft.aRow(1).spoil("contactDate", DATA_DAY + 1);
    },
    spares: (draft) => draft.aRow(1).set("contactDate", DATA_DAY),
  }),
  mutation({
    rule: "day-and-month-may-be-swapped",
    breaks: (draft) => {
      draft.mayAlso("date-after-the-data");
      draft.aRow(1).spoil("contactDate", dayOf(2026, 11, 5));
    },
    // There is no thirteenth month.
    spares: (draft) => {
      draft.mayAlso("date-after-the-data");
      draft.aRow(1).set("contactDate", dayOf(2026, 10, 13));
    },
  }),
  mutation({
    rule: "date-long-ago",
    breaks: (draft) => draft.aRow(11).spoil("enquiry", dayOf(1989, 12, 31)),
    // The day on which the Children Act came into force.
    spares: (draft) => draft.aRow(11).set("enquiry", dayOf(1991, 10, 14)),
  }),
  mutation({
    rule: "date-with-a-time",
    breaks: (draft) => {
      const { cell, spoil } = draft.aCell(isDate);
      spoil(asDay(cell) + 0.4375);
    },
    spares: (draft) => {
      draft.mayAlso("date-written-as-text");
      const { cell, set } = draft.aCell(isDate);
      set(inDigits(asDay(cell)));
    },
  }),
  mutation({
    rule: "code-of-a-later-edition",
    can: of2019,
    breaks: (draft) => draft.aRow(1).spoil("contactSource", "p1) 5D: LA services"),
    spares: (draft) => draft.aRow(1).set("contactSource", "p) 5C: LA services"),
  }),
  mutation({
    rule: "code-no-longer-in-use",
    can: of2023,
    breaks: (draft) =>
      draft
        .aRow(9, (row) => row.get("inTouch") === "a) Yes")
        .spoil("activity", "F3: Full time in training or employment"),
    spares: (draft) =>
      draft
        .aRow(9, (row) => row.get("inTouch") === "a) Yes")
        .set("activity", "F5: Young person engaged full time in training or employment (not apprenticeship)"),
  }),
  mutation({
    rule: "unusually-high-count",
    breaks: (draft) => onlyReferral(draft).spoil("referralsInLast12Months", 13),
    spares: (draft) => onlyReferral(draft).set("referralsInLast12Months", 12),
  }),
  mutation({
    rule: "id-looks-like-personal-data",
    breaks: (draft) => draft.aRow(2).spoil("childId", draft.random.pick(["Alex Ash", "H801200001001"])),
    spares: (draft) => draft.aRow(2).set("childId", "1234567890"),
  }),
  mutation({
    rule: "id-of-an-odd-shape",
    breaks: (draft) => draft.aRow(2).spoil("childId", draft.random.pick(["A-17/3", "123456789012345678901"])),
    spares: (draft) => draft.aRow(2).set("childId", "12345678901234567890"),
  }),
  mutation({
    rule: "id-stored-differently",
    breaks: (draft) => {
      const referral = onlyReferral(draft);
      for (const contact of draft.rowsOf(1, referral.get("childId"))) contact.set("childId", 71_234);
      referral.spoil("childId", draft.random.pick(["71234", "0071234"]));
    },
    spares: (draft) => {
      const referral = onlyReferral(draft);
      for (const contact of draft.rowsOf(1, referral.get("childId"))) contact.set("childId", 71_234);
      referral.set("childId", 71_234);
    },
  }),
  mutation({
    rule: "not-a-uk-postcode",
    breaks: (draft) =>
      draft.aRow(8).spoil("placementPostcode", draft.random.pick(["not known", "LS1", "12 High Street"])),
    spares: (draft) => draft.aRow(8).set("placementPostcode", "ls11ur"),
  }),
  mutation({
    rule: "not-an-ofsted-urn",
    breaks: (draft) =>
      draft
        .aRow(8, (row) => row.get("placementUrn") !== null)
        .spoil("placementUrn", draft.random.pick(["Sunny House", "SC12"])),
    spares: (draft) => draft.aRow(8, (row) => row.get("placementUrn") !== null).set("placementUrn", 1_234_567),
  }),
  mutation({
    rule: "not-an-english-authority",
    breaks: (draft) =>
      placedElsewhere(draft).spoil("authorityOfPlacement", draft.random.pick(["Home Town", "Glasgow"])),
    spares: (draft) => placedElsewhere(draft).set("authorityOfPlacement", "WAL - Child placed in Wales"),
  }),
  mutation({
    rule: "placeholder-for-a-name",
    breaks: (draft) => onlyReferral(draft).spoil("worker", draft.random.pick(["TBC", "Unallocated", "?"])),
    spares: (draft) => onlyReferral(draft).set("worker", "T. B. Clark"),
  }),
  mutation({
    rule: "text-with-odd-spaces",
    breaks: (draft) =>
      draft.aRow(2).spoil("organisation", draft.random.pick(["Family  Hub", "Family Hub ", "Family\u00a0Hub"])),
    spares: (draft) => draft.aRow(2).set("organisation", "Family Hub"),
  }),
  mutation({
    rule: "independent-living-after-october-2023",
    breaks: (draft) => oldEnough(draft).set("placementUrn", null).spoil("placementType", "l) P2: Independent living"),
    spares: (draft) => {
      const inCare = oldEnough(draft).set("placementUrn", null).set("placementType", "l) P2: Independent living");
      const dayBefore = dayOf(2023, 10, 27);
      inCare.set("careStart", dayBefore).set("legalStatusStart", dayBefore).set("placementStart", dayBefore);
      inCare.set("unaccompanied", "b) No");
      for (const inNeed of draft.rowsOf(6, inCare.get("childId"))) inNeed.set("cinStart", dayBefore);
    },
  }),
  mutation({
    rule: "ethnicities-not-obtained",
    breaks: (draft) => {
      for (const row of onlyCareLeavers(draft, 3)) row.spoil("ethnicity", "s) NOBT");
    },
    spares: (draft) => {
      for (const row of onlyCareLeavers(draft, 2)) row.set("ethnicity", "s) NOBT");
      for (const row of onlyCareLeavers(draft, 1)) row.set("ethnicity", "s) REFU");
    },
  }),
  mutation({
    rule: "genders-not-recorded",
    breaks: (draft) => {
      for (const row of onlyCareLeavers(draft, 3)) row.spoil("gender", "c) Not stated/recorded");
    },
    spares: (draft) => {
      for (const row of onlyCareLeavers(draft, 2)) row.set("gender", "c) Not stated/recorded");
      for (const row of onlyCareLeavers(draft, 1)) row.set("gender", "d) Neither");
    },
  }),
];

/** Somebody in a private children's home, which may lie anywhere. */
function placedElsewhere(draft: Draft): RowDraft<8> {
  return draft
    .aRow(8, (row) => row.get("placementType") === "p) K2: Children’s Homes")
    .set("placementLocation", "b) Out");
}

/** Somebody in supported accommodation, who may live alone. */
function oldEnough(draft: Draft): RowDraft<8> {
  return draft.aRow(8, (row) => row.get("placementType") === "n) H5: Residential accommodation");
}
