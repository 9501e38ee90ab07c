import { always, blankWhen, category, date, wholeNumber } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const section47Enquiries = list({
  number: 5,
  title: "Section 47 enquiries and Initial Child Protection Conferences",
  shortName: "S47 and ICPC",
  covers: "All section 47 enquiries in the six months before inspection, including open ones where possible.",
  window: { months: 6, decidedBy: "Strategy discussion start date (or still open)" },
  oneRowFor: "enquiry; a child may repeat",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    disability,
    strategyDiscussion: date("Strategy discussion initiating Section 47 Enquiry Start Date", always, {
      alsoSeen: ["Section 47 Enquiry Start Date"],
    }),
    conferenceUnnecessary: category(
      "Was an Initial Child Protection Conference deemed unnecessary?",
      "yesNo",
      blankWhen("no decision yet"),
      {
        alsoSeen: ["Initial Child Protection Conference Not Required"],
        note: 'Inverted sense: Yes = no ICPC needed. A child already on a plan who would not go to ICPC is "No".',
      },
    ),
    conference: date(
      "Date of Initial Child Protection Conference",
      blankWhen("conference not yet held, or deemed unnecessary"),
    ),
    resultedInPlan: category(
      "Did the Initial Child Protection Conference Result in a Child Protection Plan",
      "yesNo",
      blankWhen("no decision yet, or no conference needed"),
    ),
    section47sInLast12Months: wholeNumber("Number of Section 47 Enquiries in the last 12 months", always, {
      min: 0,
      note: "Prior to the child’s LATEST enquiry; same on every row of the child.",
    }),
    conferencesInLast12Months: wholeNumber("Number of ICPCs in the last 12 months", always, {
      min: 0,
      note: "Prior ICPCs in the 12 months before the LATEST enquiry; same on every row of the child.",
    }),
    team,
    worker,
  },
});
