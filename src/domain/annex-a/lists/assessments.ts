import { always, blankWhen, category, date } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const assessments = list({
  number: 4,
  title: "Assessments",
  shortName: "Assessments",
  covers:
    "All section 17 / section 47 statutory assessments in the six months before inspection, including those still open.",
  window: { months: 6, decidedBy: "Continuous Assessment Date of Authorisation, or blank (open)" },
  oneRowFor: "assessment; a child may repeat",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    disability,
    assessmentStart: date("Continuous Assessment Start Date", always),
    childSeen: category("Child Seen During Continuous Assessment", "yesNoUnknown", always),
    authorised: date("Continuous Assessment Date of Authorisation", blankWhen("assessment not complete")),
    requiresSupport: category(
      "Was the child assessed as requiring LA children’s social care support",
      "yesNo",
      blankWhen("assessment ongoing"),
      { note: 'Codes_used tab calls it "Was the child assessed as being in need at assessment?"' },
    ),
    team,
    worker,
  },
});
