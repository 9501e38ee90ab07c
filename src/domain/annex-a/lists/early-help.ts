import { always, blankWhen, date, expected, text } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, ethnicity, gender } from "./shared-columns";

export const earlyHelp = list({
  number: 2,
  title: "Early Help",
  shortName: "Early Help",
  covers:
    "All early help assessments in the six months before inspection, plus current early help interventions co-ordinated through the LA. Ofsted says it is flexible about the cohort.",
  window: { months: 6, decidedBy: "Assessment completion date, or blank (still open)" },
  oneRowFor: "assessment; a child may repeat",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    assessmentStart: date("Assessment start date", always),
    assessmentCompleted: date("Assessment completion date", blankWhen("service or assessment still open")),
    organisation: text("Organisation completing assessment", expected()),
  },
});
