import { codesAmong, columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted, quoted } from "../../wording";

/** RC8 and RC9: closed after an assessment, without further action or to early help. */
const AFTER_ASSESSMENT = /^RC[89] /;

export const closedAfterAssessmentOnTheList = columnRule<string>({
  slug: "closed-after-assessment-on-the-list",
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  about: ({ key }, list) => list === 6 && key === "closureReason",
  oneFindingFor: "value",
  check: (column, found) => codesAmong(column, (code) => AFTER_ASSESSMENT.test(code), found),
  says: ({ cells, detail }) =>
    `${quoted(detail)} is the reason for ${counted(cells, "closure")}; Ofsted does not need these children in List 6.`,
  why: "Children who were assessed and found not to be in need make the list, and the rate of need, too large.",
  mend: "Take the rows out of List 6; their assessments stay in List 4.",
  examples: {
    passes: [
      {
        list: 6,
        field: "closureReason",
        cells: ["RC7 - Services ceased for any other reason, including child no longer in need", "", "moon"],
      },
    ],
    fails: [
      {
        list: 6,
        field: "closureReason",
        cells: ["RC1 - Adopted", "RC8 - Case closed after assessment, no further action"],
        at: [1],
      },
      {
        list: 6,
        field: "closureReason",
        cells: ["RC9 - Case closed after assessment, referred to early help"],
        at: [0],
      },
    ],
  },
});
