import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const unnecessaryConferenceHasADate = rule({
  slug: "unnecessary-conference-has-a-date",
  list: 5,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "2884"),
  says: ({ conference }) =>
    `The initial child protection conference was deemed unnecessary, and has a date, ${inWords(conference)}.`,
  why: "Ofsted's column asks whether the conference was unnecessary; a Yes that meant needed turns the figures round.",
  mend: "If the conference was held, say b) No in the column for unnecessary ones; if it was not, clear the date.",
  examples: {
    passes: [
      { conferenceUnnecessary: "b) No", conference: "01/05/2026" },
      { conferenceUnnecessary: "a) Yes", conference: "" },
      { conferenceUnnecessary: "", conference: "01/05/2026" },
    ],
    fails: [{ conferenceUnnecessary: "a) Yes", conference: "01/05/2026", at: "conferenceUnnecessary" }],
  },
  check: ({ conferenceUnnecessary, conference }, found) => {
    if (conferenceUnnecessary === "a) Yes" && !Number.isNaN(conference)) found("conferenceUnnecessary", "conference");
  },
});
