import { rule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const moreConferencesThanEnquiries = rule({
  slug: "more-conferences-than-enquiries",
  list: 5,
  level: "query",
  lens: "data",
  source: ours,
  says: ({ section47sInLast12Months, conferencesInLast12Months }) =>
    `The child has ${counted(conferencesInLast12Months, "conference")} in the last 12 months, and ${counted(section47sInLast12Months, "section 47 enquiry", "section 47 enquiries")} for them to have come from.`,
  why: "Each conference follows an enquiry, so one of the counts is probably wrong.",
  mend: "Count both again before the child's latest enquiry. If the first enquiry was just over 12 months ago, or the child came from another council, the counts may be right.",
  examples: {
    passes: [
      { section47sInLast12Months: 1, conferencesInLast12Months: 1 },
      { section47sInLast12Months: "", conferencesInLast12Months: 1 },
    ],
    fails: [{ section47sInLast12Months: 0, conferencesInLast12Months: 1, at: "conferencesInLast12Months" }],
  },
  check: ({ section47sInLast12Months, conferencesInLast12Months }, found) => {
    if (conferencesInLast12Months > section47sInLast12Months) {
      found("conferencesInLast12Months", "section47sInLast12Months");
    }
  },
});
