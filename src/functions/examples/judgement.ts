import {
  barkingAndDagenham,
  blackburnWithDarwen,
  cypNow,
  halton,
  kent,
  ofstedAnnounced,
  scrapeToolSummary,
} from "../../domain/source";
import { publishedReports } from "../../domain/judgement/inspections";
import { badValue, date, notAvailable, type FunctionExamples } from "./example";

const GRADE_CHOICES = "give Outstanding, Good, Requires improvement to be good, Inadequate or Not judged, or 1 to 4.";

const gradeExamples: FunctionExamples = {
  function: "GRADE",
  family: "Judgements",
  title: "What is this grade called?",
  sources: [barkingAndDagenham("2.5")],
  examples: [
    { args: ["RI"], expected: "Requires improvement to be good" },
    { args: ["requires Improvement"], expected: "Requires improvement to be good" },
    { args: ["adequate"], expected: "Adequate", note: "The third grade before November 2013." },
    { args: ["Require improvement"], expected: "Requires improvement to be good", note: "As one report spells it." },
    { args: [2], expected: "Good" },
    { args: ["not judged"], expected: "Not judged" },
    { args: [null], expected: "" },
    {
      args: [[["outstanding"], [null], ["RTBG"], ["4"]]],
      expected: [["Outstanding"], [""], ["Requires improvement to be good"], ["Inadequate"]],
      note: "A range answers cell by cell.",
    },
    { args: ["excellent"], expected: badValue(`text: excellent is not a grade; ${GRADE_CHOICES}`) },
    {
      args: ["Good or requires improvement"],
      expected: notAvailable("text: these are several grades; give the one that was decided."),
    },
  ],
};

const gradeRankExamples: FunctionExamples = {
  function: "GRADE_RANK",
  family: "Judgements",
  title: "How does this grade rank?",
  sources: [barkingAndDagenham("2.5")],
  examples: [
    { args: ["Outstanding"], expected: 1 },
    { args: ["Requires Improvement"], expected: 3 },
    { args: ["requires improvement to be good"], expected: 3 },
    { args: ["Adequate"], expected: 3 },
    { args: [""], expected: "" },
    {
      args: [[["good"], ["excellent"], ["inadequate"]]],
      expected: [[2], [badValue(`text, row 2: excellent is not a grade; ${GRADE_CHOICES}`)], [4]],
      note: "A cell that cannot be read has its own error in its own place.",
    },
    { args: ["Not judged"], expected: notAvailable("text: a judgement that was not made has no rank; leave it out.") },
  ],
};

const overallJudgementExamples: FunctionExamples = {
  function: "OVERALL_JUDGEMENT",
  family: "Judgements",
  title: "What overall grade do these judgements lead to?",
  sources: [barkingAndDagenham("2.5"), kent("3.3"), ofstedAnnounced("27 November 2025"), publishedReports],
  examples: [
    { args: ["SIF", "RI", "good", "RI", "good", "good"], expected: "Requires improvement", note: "Halton 2014." },
    { args: ["SIF", "inadequate", "RI", "RI", "RI", "RI"], expected: "Inadequate" },
    {
      args: ["SIF", "good", "good", "good", "good", "good"],
      expected: "Good",
      note: "Derbyshire 2013; the review of its safeguarding children board, graded apart, has no part in it.",
    },
    { args: ["SIF", "RI", "good", "good", "good", "good"], expected: "Good or requires improvement" },
    {
      args: ["SIF", "RI", "good", "good", "good", "good", "rules"],
      expected: "Good or requires improvement or inadequate",
      note: "By the framework's own words alone.",
    },
    {
      args: ["ILACS 2023", "RI", "RI", "inadequate", "RI"],
      expected: "Requires improvement to be good or inadequate",
      note: "Slough 2023: leaders alone do not decide under ILACS.",
    },
    { args: ["ILACS 2026", "good", "good", "outstanding", "good"], expected: "Not reported (from April 2026)" },
    {
      args: ["SIF", "good", "outstanding", "outstanding", "good", "outstanding"],
      expected: "Outstanding or good",
      note: "Westminster 2016 was outstanding.",
    },
    {
      args: ["SIF", "good", "outstanding", "good", "outstanding", "outstanding"],
      expected: "Good",
      note: "Bracknell Forest 2017.",
    },
    {
      args: ["SIF", "good", "outstanding", "good", "outstanding", "outstanding", "rules"],
      expected: "Outstanding or good or requires improvement or inadequate",
      note: "Three of five outstanding: by the framework's own words Bracknell Forest could have been outstanding.",
    },
    {
      args: ["SIF", "good", "good", "RI"],
      expected: "Requires improvement",
      note: "Overall has never been better than leadership; care leavers and adoption left out are not known yet.",
    },
    {
      args: ["SIF", "RI", "RI", "RI", "inadequate", "RI"],
      expected: "Requires improvement",
      note: "Southampton 2014: an inadequate sub-judgement does not limit.",
    },
    {
      args: ["ILACS 2018", "good", "good or requires improvement", "good"],
      expected: "Good or requires improvement to be good",
      note: "Several grades: it means one of these.",
    },
    {
      args: ["SIF", null, "inadequate", null],
      expected: "Inadequate",
      note: "Blank means not known yet; here it does not matter.",
    },
    {
      args: ["SIF", null, null, null],
      expected: "Outstanding or good or requires improvement or inadequate",
    },
    { args: ["", "good", "good", "good"], expected: "" },
    {
      args: [[["SIF"], ["SIF"], ["ILACS"]], [["RI"], ["fine"], ["RI"]], "RI", "RI"],
      expected: [
        ["Requires improvement"],
        [badValue(`help_and_protection, row 2: fine is not a grade; ${GRADE_CHOICES}`)],
        [
          badValue(
            "framework, row 3: ILACS is not enough; give ILACS 2018 (inspections from 1 January 2018), ILACS 2023 (from 1 January 2023) or ILACS 2026 (from 1 April 2026).",
          ),
        ],
      ],
      note: "One cell repeats, ranges match in shape.",
    },
    {
      args: ["ILACS 2018", "good", "good", "good", "good"],
      expected: badValue(
        "care_leavers: ILACS 2018 has no separate judgement of care leavers, they are part of children in care; leave it empty.",
      ),
    },
    {
      args: ["ILACS 2023", "good", "good", "good", "good", "good"],
      expected: badValue("adoption: ILACS 2023 has no judgement of adoption, only SIF has; leave it empty."),
    },
    {
      args: ["JTAI", "good", "good", "good"],
      expected: badValue(
        "framework: JTAI is an inspection without grades, so it has no judgements; give SIF, ILACS 2018, ILACS 2023 or ILACS 2026.",
      ),
    },
  ],
};

const judgementReasonExamples: FunctionExamples = {
  function: "JUDGEMENT_REASON",
  family: "Judgements",
  title: "Why would that be the overall grade?",
  sources: [barkingAndDagenham("2.5"), kent("3.3"), ofstedAnnounced("27 November 2025"), publishedReports],
  examples: [
    {
      args: ["SIF", "inadequate", "RI", "RI", "RI", "RI"],
      expected:
        "Rule: Inadequate, because an inadequate key judgement makes overall inadequate (39 of 39 published inspections); 1 published inspection had exactly this pattern, judged inadequate (Barking and Dagenham, 11 February 2014, 2.5).",
    },
    {
      args: ["SIF", "RI", "good", "RI", "good", "good"],
      expected:
        "So far, without exception: Requires improvement, because two or three key judgements that require improvement, with none inadequate, make overall require improvement (66 of 66 published inspections); 5 published inspections had exactly this pattern, all judged requires improvement (counted in Ofsted's reports published to 20 August 2026).",
    },
    {
      args: ["ILACS 2023", "RI", "RI", "inadequate", "RI"],
      expected:
        "Inspectors' judgement: Requires improvement to be good or inadequate, because overall is good or better only if leadership is (198 of 198 published inspections), and nothing decides between the rest; 1 published inspection had exactly this pattern, judged requires improvement to be good (counted in Ofsted's reports published to 20 August 2026).",
    },
    {
      args: ["ILACS 2026", "good", "good", "outstanding", "good"],
      expected:
        "Rule: Not reported (from April 2026), because no overall grade is given from April 2026 (11 of 11 published inspections); 2 published inspections had exactly this pattern (Ofsted, announcement of 27 November 2025).",
    },
    {
      args: ["SIF", "good", "good", "RI", "good", "good", "rules"],
      expected:
        "Inspectors' judgement: Good or requires improvement or inadequate, because overall is outstanding only if three of the five judgements are (3 of 3 published inspections), and nothing decides between the rest; no published inspection had exactly this pattern (Kent, 5 July 2016, 3.3).",
      note: "By the framework's own words alone.",
    },
    {
      args: ["SIF", "good", "good", "RI"],
      expected:
        "So far, without exception: Requires improvement, because overall is not inadequate unless a key judgement is (128 of 128 published inspections) and overall is never better than leadership (167 of 167 published inspections); no published inspection fits what is known so far (counted in Ofsted's reports published to 20 August 2026).",
    },
    { args: [null, "good", "good", "good"], expected: "" },
    {
      args: ["SIF", "good", "fine", "good"],
      expected: badValue(`children_in_care: fine is not a grade; ${GRADE_CHOICES}`),
    },
  ],
};

const limitedByExamples: FunctionExamples = {
  function: "LIMITED_BY",
  family: "Judgements",
  title: "Which judgements hold the overall grade down?",
  sources: [barkingAndDagenham("2.5"), publishedReports],
  examples: [
    {
      args: ["SIF", "inadequate", "RI", "inadequate", "RI", "RI"],
      expected: "help and protection, leadership",
      note: "Coventry 2014.",
    },
    {
      args: ["SIF", "RI", "RI", "RI", "inadequate", "RI"],
      expected: "help and protection, children looked after, leadership",
      note: "Southampton 2014: the three key judgements, not care leavers, which are a sub-judgement.",
    },
    {
      args: ["SIF", "RI", "RI", "RI", "inadequate", "RI", "rules"],
      expected: "",
      note: "The framework's own words shut out only outstanding, because too few are; that is due to no single judgement.",
    },
    { args: ["SIF", "good", "good", "good", "good", "good"], expected: "leadership" },
    {
      args: ["ILACS 2023", "RI", "RI", "inadequate", "RI"],
      expected: "leadership",
      note: "Slough 2023: the best still possible is requires improvement, and leadership shuts out good.",
    },
    { args: ["ILACS 2023", "RI", "good", "good", "outstanding"], expected: "help and protection, leadership" },
    { args: ["ILACS 2018", "good", "inadequate", "good"], expected: "children in care" },
    {
      args: ["SIF", "RI", "RI", null],
      expected: "help and protection, children looked after",
      note: "Blank means not known yet: these two limit, however leadership is judged.",
    },
    {
      args: ["ILACS 2023", "good", "good", "outstanding", "good or outstanding"],
      expected: "",
      note: "Outstanding is possible.",
    },
    {
      args: ["ILACS 2026", "inadequate", "good", "inadequate", "RI"],
      expected: "",
      note: "No overall grade is given.",
    },
    { args: ["", "RI", "RI", "RI"], expected: "" },
    {
      args: [[["SIF"], ["ILACS 2023"]], [["inadequate"], ["fine"]], "good", "good", "good"],
      expected: [
        ["help and protection"],
        [badValue(`help_and_protection, row 2: fine is not a grade; ${GRADE_CHOICES}`)],
      ],
    },
    {
      args: ["ILACS 2018", "good", "good", "good", "RI"],
      expected: badValue(
        "care_leavers: ILACS 2018 has no separate judgement of care leavers, they are part of children in care; leave it empty.",
      ),
    },
  ],
};

const SIF_HEADINGS = ["Help and protection", "Children looked after", "Leadership", "Care leavers", "Adoption"];
const ILACS_HEADINGS = ["Help and protection", "Children in care", "Leadership"];
const INSPECTION_HEADINGS = ["Council", "Framework", "Inspection start", "Published"];
const RI = "Requires improvement to be good";

const likeInspectionsExamples: FunctionExamples = {
  function: "LIKE_INSPECTIONS",
  family: "Judgements",
  title: "Which published inspections were judged like this?",
  sources: [publishedReports],
  examples: [
    {
      args: ["ILACS 2018", "RI", "RI", "inadequate"],
      expected: [
        [...INSPECTION_HEADINGS, ...ILACS_HEADINGS, "Overall"],
        ["Doncaster", "ILACS 2018", date(2022, 2, 14), date(2022, 4, 8), RI, RI, "Inadequate", RI],
        ["Trafford", "ILACS 2018", date(2019, 3, 4), date(2019, 5, 8), RI, RI, "Inadequate", "Inadequate"],
        ["Herefordshire", "ILACS 2018", date(2018, 6, 11), date(2018, 7, 23), RI, RI, "Inadequate", RI],
      ],
    },
    {
      args: ["SIF", "good", "outstanding", "good or outstanding", null, "outstanding"],
      expected: [
        [...INSPECTION_HEADINGS, ...SIF_HEADINGS, "Overall"],
        [
          ...["North Lincolnshire", "SIF", date(2017, 6, 20), date(2017, 9, 4)],
          ...["Good", "Outstanding", "Outstanding", "Outstanding", "Outstanding", "Outstanding"],
        ],
        [
          ...["Bracknell Forest", "SIF", date(2017, 4, 28), date(2017, 7, 14)],
          ...["Good", "Outstanding", "Good", "Outstanding", "Outstanding", "Good"],
        ],
        [
          ...["Kensington and Chelsea", "SIF", date(2016, 1, 11), date(2016, 3, 29)],
          ...["Good", "Outstanding", "Outstanding", "Outstanding", "Outstanding", "Outstanding"],
        ],
        [
          ...["Westminster", "SIF", date(2016, 1, 11), date(2016, 3, 29)],
          ...["Good", "Outstanding", "Outstanding", "Good", "Outstanding", "Outstanding"],
        ],
      ],
      note: "A blank fits anything; several grades fit each. Newest first.",
    },
    { args: [null, "good", "good", "good"], expected: "" },
    {
      args: ["ILACS 2018", "inadequate", "outstanding", "outstanding"],
      expected: notAvailable(
        "no published ILACS 2018 inspection was judged like this; leave a judgement empty to ask more widely.",
      ),
    },
    {
      args: ["SIF", [["good"], ["RI"]], "good", "good"],
      expected: badValue(
        "help_and_protection: this function answers with a table of its own; give one cell, not a range.",
      ),
    },
  ],
};

const changesNeededExamples: FunctionExamples = {
  function: "CHANGES_NEEDED",
  family: "Judgements",
  title: "What would have to improve?",
  sources: [barkingAndDagenham("2.5"), kent("3.3"), publishedReports],
  examples: [
    {
      args: ["SIF", "good", "RI", "good", "RI", "good", "good"],
      expected: [
        ["Outcome", "Steps", ...SIF_HEADINGS],
        ["certain", 2, "Good", "", "Good", "", ""],
      ],
      note: "Halton 2014: both have to be good.",
    },
    {
      args: ["SIF", "outstanding", "RI", "good", "RI", "good", "good"],
      expected: [
        ["Outcome", "Steps", ...SIF_HEADINGS],
        ["possible", 4, "", "Outstanding", "Outstanding", "Outstanding", ""],
        ["possible", 4, "", "Outstanding", "Outstanding", "", "Outstanding"],
        ["possible", 4, "", "", "Outstanding", "Outstanding", "Outstanding"],
      ],
      note: "Nothing makes outstanding certain under SIF; any of these makes it possible.",
    },
    {
      args: ["ILACS 2023", "outstanding", "good", "good", "outstanding", "good"],
      expected: [
        ["Outcome", "Steps", ...ILACS_HEADINGS, "Care leavers"],
        ["certain", 2, "Outstanding", "Outstanding", "", ""],
        ["certain", 2, "Outstanding", "", "", "Outstanding"],
        ["certain", 2, "", "Outstanding", "", "Outstanding"],
      ],
    },
    {
      args: ["ILACS 2018", "RI", "RI", "inadequate", "inadequate"],
      expected: [
        ["Outcome", "Steps", ...ILACS_HEADINGS],
        ["certain", 2, "", RI, RI],
      ],
    },
    {
      args: ["SIF", "good", "good", "good", "good", "good", "not judged"],
      expected: [
        ["Outcome", "Steps", ...SIF_HEADINGS],
        ["certain", 0, "", "", "", "", ""],
      ],
      note: "Already there. What was not judged stays so.",
    },
    {
      args: ["SIF", "RI", "inadequate", "good", "RI", "RI", "good", "rules"],
      expected: [
        ["Outcome", "Steps", ...SIF_HEADINGS],
        ["possible", 1, "Requires improvement", "", "", "", ""],
      ],
      note: "The framework's own words never rule out inadequate for certain.",
    },
    { args: ["SIF", "", "RI", "good", "RI", "good", "good"], expected: "" },
    {
      args: ["ILACS 2023", "good", "RI", "RI", "RI"],
      expected: notAvailable("care_leavers: this is not known yet; give a grade, or Not judged."),
    },
    {
      args: ["ILACS 2018", "good", "RI", "good or requires improvement", "RI"],
      expected: notAvailable("children_in_care: these are several grades; give one, or Not judged."),
    },
    {
      args: ["SIF", "not judged", "RI", "good", "RI", "good", "good"],
      expected: badValue("target: Not judged is no grade to aim for; give Outstanding or Good."),
    },
    {
      args: ["ILACS 2026", "good", "RI", "good", "RI", "good"],
      expected: notAvailable(
        "framework: no overall grade is given from April 2026, so nothing leads to one; give an earlier framework.",
      ),
    },
  ],
};

export const judgementExamples: readonly FunctionExamples[] = [
  gradeExamples,
  gradeRankExamples,
  overallJudgementExamples,
  judgementReasonExamples,
  limitedByExamples,
  likeInspectionsExamples,
  changesNeededExamples,
];

/** It takes judgements, and stands among the inspections. */
export const nextInspectionExamples: FunctionExamples = {
  function: "NEXT_INSPECTION",
  family: "Inspections",
  title: "Which kind of inspection comes next?",
  sources: [
    halton("Local authority contact with Ofsted"),
    blackburnWithDarwen("section 1"),
    cypNow("17 September 2018"),
    scrapeToolSummary,
    publishedReports,
  ],
  examples: [
    { args: ["SIF", "RI", "good", "RI", "good", "good"], expected: "ILACS standard", note: "Halton 2014." },
    { args: ["ILACS 2018", "good", "good", "good"], expected: "ILACS short", note: "Usual, not certain." },
    {
      args: ["SIF", "RI", "good", "good", "good", "good"],
      expected: "ILACS short or ILACS standard",
      note: "Blackburn with Darwen 2017: short once the overall grade was good, as it was.",
    },
    { args: ["ILACS 2023", "inadequate", "RI", "RI", "RI"], expected: "ILACS standard, with monitoring" },
    {
      args: ["ILACS 2023", "RI", "RI", "inadequate", "RI"],
      expected: "ILACS standard or ILACS standard, with monitoring",
    },
    {
      args: ["SIF", "inadequate", "RI", "inadequate", "RI", "RI", date(2018, 6, 30)],
      expected: "SIF re-inspection",
      note: "Before 1 July 2018.",
    },
    {
      args: ["SIF", "inadequate", "RI", "inadequate", "RI", "RI", date(2018, 7, 1)],
      expected: "ILACS standard, with monitoring",
    },
    {
      args: ["ILACS 2026", "good", "good", "outstanding", "RI"],
      expected: "ILACS short",
      note: "Leadership and two of the other three are good or better; this rests on one secondary source.",
    },
    { args: ["ILACS 2026", "good", "RI", "outstanding", "RI"], expected: "ILACS standard" },
    {
      args: ["ILACS 2026", "good", null, "outstanding", "RI"],
      expected: "ILACS short or ILACS standard",
      note: "Blank means not known yet.",
    },
    { args: [null, "good", "good", "good"], expected: "" },
    {
      args: ["ILACS 2018", [["good"], ["RI"], [null]], "good", "good"],
      expected: [
        ["ILACS short"],
        ["ILACS short or ILACS standard"],
        ["ILACS short or ILACS standard or ILACS standard, with monitoring"],
      ],
    },
    {
      args: ["SIF", "good", "good", "good", "good", "good", "soon"],
      expected: badValue("as_at: soon is not a date; write it as 31/12/2014."),
    },
  ],
};
