import { mutation } from "./mutation";

/** These have rules of their own, which speak first. */
const MORE_PARTICULAR = new Set(["childId", "adopterId", "primaryNeed", "previousPlans", "disability"]);
const NAMES = ["team", "worker"];

/** Rules about cells that say nothing. */
export const blankMutations = [
  mutation({
    rule: "must-be-filled",
    breaks: (draft) =>
      draft
        .aCell(({ filled, key }) => filled.level === "always" && !MORE_PARTICULAR.has(key))
        .spoil(draft.random.pick([null, "", "-", " ", "nan"])),
    spares: (draft) => draft.aRow(8).set("absentEpisodes", 0),
  }),
  mutation({
    rule: "normally-filled",
    breaks: (draft) =>
      draft
        .aCell(({ filled, key }) => filled.level === "expected" && key !== "familyId" && !NAMES.includes(key))
        .spoil(draft.random.pick([null, "-", "N/A"])),
    spares: (draft) => draft.aRow(2).set("organisation", "N/A Nursery"),
  }),
  mutation({
    rule: "row-without-an-id",
    breaks: (draft) => draft.aRow(2).spoil("childId", draft.random.pick([null, "-", "N/A"])),
    spares: (draft) => draft.aRow(2).set("childId", "NA1"),
  }),
  mutation({
    rule: "no-date-of-birth",
    breaks: (draft) =>
      draft
        .aRow(2)
        .set("age", null)
        .spoil("dateOfBirth", draft.random.pick([null, "-"])),
    // Lists 8 and 9 allow no exception, so there it must be filled as any other.
    spares: (draft) => {
      draft.mayAlso("must-be-filled");
      draft.aRow(9).set("dateOfBirth", null);
    },
  }),
  mutation({
    rule: "no-primary-need",
    breaks: (draft) => draft.aRow(6).spoil("primaryNeed", draft.random.pick([null, "-"])),
    spares: (draft) =>
      draft.aRow(6, (row) => row.get("caseStatus") === "c) Child in need plan").set("primaryNeed", "N0 - Not stated"),
  }),
  mutation({
    rule: "no-number-of-previous-plans",
    breaks: (draft) => draft.aRow(7).spoil("previousPlans", draft.random.pick([null, "-"])),
    spares: (draft) => draft.aRow(7).set("previousPlans", 0),
  }),
  mutation({
    rule: "no-disability-status",
    breaks: (draft) => draft.aCell(({ key }, list) => key === "disability" && list !== 11).spoil(null),
    spares: (draft) =>
      draft.aRow(9, (row) => draft.rowsOf(8, row.get("childId")).length === 0).set("disability", "c) Unknown"),
  }),
];
