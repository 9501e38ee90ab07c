import type { DateFields } from "../../rule-forms";

type Lists = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a child is in a list for. Everything else in the row comes after it. */
export const FIRST_EVENT = {
  1: "contactDate",
  2: "assessmentStart",
  3: "referralDate",
  4: "assessmentStart",
  5: "strategyDiscussion",
  6: "cinStart",
  7: "planStart",
} as const satisfies DateFields<Lists>;

export const FIRST_EVENT_IN_WORDS: Readonly<Record<Lists, string>> = {
  1: "The contact was made",
  2: "The early help assessment started",
  3: "The referral was made",
  4: "The assessment started",
  5: "The strategy discussion was held",
  6: "The episode of need started",
  7: "The plan started",
};
