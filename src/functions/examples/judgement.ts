import { barkingAndDagenham, kent, ofstedAnnounced } from "../../domain/source";
import { publishedReports } from "../../domain/judgement/inspections";
import { badValue, notAvailable, type FunctionExamples } from "./example";

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
    { args: [null, "good", "good", "good"], expected: "" },
    {
      args: ["SIF", "good", "fine", "good"],
      expected: badValue(`children_in_care: fine is not a grade; ${GRADE_CHOICES}`),
    },
  ],
};

export const judgementExamples: readonly FunctionExamples[] = [
  gradeExamples,
  gradeRankExamples,
  overallJudgementExamples,
  judgementReasonExamples,
];
