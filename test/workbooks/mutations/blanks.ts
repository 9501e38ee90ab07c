import { mutation } from "./mutation";

/** These have rules of their own, which speak first. */
const MORE_PARTICULAR = new Set(["childId", "dateOfBirth", "primaryNeed", "previousPlans", "disability"]);

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
        .aCell(({ filled, key }) => filled.level === "expected" && key !== "familyId")
        .spoil(draft.random.pick([null, "-", "N/A"])),
    spares: (draft) => draft.aRow(2).set("organisation", "N/A Nursery"),
  }),
];
