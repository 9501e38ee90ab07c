import { barkingAndDagenham, blackburnWithDarwen, cypNow, halton, kent, type Source } from "../../domain/source";
import { badValue, notAvailable, type FunctionExamples, type WrittenCell } from "./example";

const tables = [halton("Local authority contact with Ofsted"), blackburnWithDarwen("section 1")];

function cited(...sources: readonly Source[]): string {
  return sources.map(({ shown }) => shown).join("; ");
}

const EVERY_YEAR: readonly WrittenCell[][] = [
  ["Annual engagement meeting, also called annual conversation", "every year", cited(...tables)],
  ["Self-evaluation shared with Ofsted", "every year", cited(...tables)],
];

const BETWEEN: readonly WrittenCell[][] = [
  [
    "Focused visits",
    "up to two between inspections",
    cited(...tables, blackburnWithDarwen("section 1, d: 1 to 2 within a 3-year cycle")),
  ],
  [
    "Joint targeted area inspection (JTAI)",
    "possible, and takes the place of a focused visit; up to 10 a year in England",
    cited(...tables, blackburnWithDarwen("section 1, c"), kent("2.3")),
  ],
];

const ACTIVITY_HEADINGS = ["Activity", "How often", "Source"];

const ofstedActivityExamples: FunctionExamples = {
  function: "OFSTED_ACTIVITY",
  family: "Inspections",
  title: "What does Ofsted do until the next inspection?",
  sources: [...tables, cypNow("17 September 2018"), kent("2.3")],
  examples: [
    {
      args: ["Requires improvement to be good"],
      expected: [
        ACTIVITY_HEADINGS,
        ["Standard inspection", "once in three years", cited(...tables)],
        ...BETWEEN,
        ...EVERY_YEAR,
      ],
    },
    {
      args: ["Outstanding or good"],
      expected: [
        ACTIVITY_HEADINGS,
        ["Short inspection", "once in three years", cited(...tables)],
        ...BETWEEN,
        ...EVERY_YEAR,
      ],
      note: "Both lead to the same.",
    },
    {
      args: ["inadequate"],
      expected: [
        ACTIVITY_HEADINGS,
        ["Monitoring visits", "every quarter", cited(...tables)],
        [
          "Standard inspection; until summer 2018 a SIF re-inspection or post-monitoring SIF",
          "once, when Ofsted decides",
          cited(...tables, cypNow("17 September 2018")),
        ],
        ...EVERY_YEAR,
      ],
    },
    { args: [null], expected: "" },
    {
      args: ["Good or requires improvement"],
      expected: notAvailable(
        "last_judgement: these grades lead to different inspections; give the one that was decided.",
      ),
    },
    {
      args: ["Not reported (from April 2026)"],
      expected: notAvailable(
        "last_judgement: no overall grade is reported from April 2026, and no source states what follows without one; give the last overall grade.",
      ),
    },
  ],
};

const focusedVisitsLeftExamples: FunctionExamples = {
  function: "FOCUSED_VISITS_LEFT",
  family: "Inspections",
  title: "How many focused visits may still come?",
  sources: [...tables, blackburnWithDarwen("section 1, d: 1 to 2 within a 3-year cycle")],
  examples: [
    { args: ["good", 0], expected: 2 },
    { args: ["good", 1, 0], expected: 1 },
    { args: ["RI", 1, 1], expected: 0, note: "A JTAI takes the place of a focused visit." },
    { args: ["RI", 2, 1], expected: 0 },
    { args: ["inadequate", 0], expected: 0, note: "Monitoring visits come instead." },
    { args: ["good", null], expected: 2, note: "An empty number counts as 0." },
    {
      args: [
        [["good"], [null], ["inadequate"]],
        [[1], [1], [0]],
      ],
      expected: [[1], [""], [0]],
    },
    {
      args: ["good", -1],
      expected: badValue("focused: -1 is not a number of visits; give a whole number from 0 up."),
    },
    {
      args: ["not judged", 1],
      expected: notAvailable(
        "last_judgement: what follows an inspection without a judgement is not stated; give a grade.",
      ),
    },
  ],
};

const TEAM_HEADINGS = ["Role", "People", "Days each", "Inspector days", "Source"];
const standard = halton("Standard inspections").shown;
const section4 = blackburnWithDarwen("section 4").shown;
const sifTeam = barkingAndDagenham("3.2").shown;
const scope = halton("Focused visits - scope").shown;

const inspectionTeamExamples: FunctionExamples = {
  function: "INSPECTION_TEAM",
  family: "Inspections",
  title: "Whom do we expect, and for how many days?",
  sources: [halton("Standard inspections"), blackburnWithDarwen("section 4"), barkingAndDagenham("3.2")],
  examples: [
    {
      args: ["ILACS standard"],
      expected: [
        TEAM_HEADINGS,
        ["Social care inspector", 4, 10, 40, standard],
        ["Social care regulatory inspector", 1, 2, 2, standard],
        ["Schools inspector", 1, 1, 1, standard],
        ["Total", 6, "", 43, standard],
      ],
    },
    {
      args: ["ILACS standard", "Blackburn with Darwen"],
      expected: [
        TEAM_HEADINGS,
        ["Social care inspector", 4, 10, 40, section4],
        ["Regulatory inspector, up to 2 days", 1, 2, 2, section4],
        ["School HMI, up to 2 days", 1, 2, 2, section4],
        ["Total", 6, "", 44, section4],
      ],
    },
    {
      args: ["ILACS short"],
      expected: [
        TEAM_HEADINGS,
        ["Social care inspector", 4, 5, 20, section4],
        ["Regulatory inspector, up to 2 days", 1, 2, 2, section4],
        ["School HMI, up to 2 days", 1, 2, 2, section4],
        ["Total", 6, "", 24, section4],
      ],
    },
    {
      args: ["Focused visit"],
      expected: [TEAM_HEADINGS, ["Inspector", 2, 2, 4, scope], ["Total", 2, "", 4, scope]],
    },
    {
      args: ["SIF"],
      expected: [
        TEAM_HEADINGS,
        ["HMI with experience of social care", 6, "not stated", "not stated", sifTeam],
        ["HMI with experience of education", 1, "not stated", "not stated", sifTeam],
        ["Total", 7, "", "not stated", sifTeam],
      ],
    },
    { args: [null], expected: "" },
    {
      args: ["ILACS short", "Halton"],
      expected: notAvailable("basis: Halton gives no number for ILACS short; leave the basis out."),
    },
    {
      args: ["JTAI"],
      expected: notAvailable(
        "kind: no source states a team for JTAI; give SIF, ILACS standard, ILACS short or Focused visit.",
      ),
    },
  ],
};

const CASE_HEADINGS = ["What", "At least", "At most", "Source"];

const casesExaminedExamples: FunctionExamples = {
  function: "CASES_EXAMINED",
  family: "Inspections",
  title: "How many cases are looked at?",
  sources: [barkingAndDagenham("3.5 and 3.6"), blackburnWithDarwen("section 4, summary")],
  examples: [
    {
      args: ["SIF"],
      expected: [
        CASE_HEADINGS,
        ["Audited by the council", 18, 18, barkingAndDagenham("3.5").shown],
        ["Audited by the council, by another account", 20, 20, blackburnWithDarwen("section 4, summary").shown],
        ["Tracked by inspectors on site", 25, 30, barkingAndDagenham("3.6").shown],
        ["Sampled for thresholds and effectiveness", 50, "not stated", barkingAndDagenham("3.6, at least 50").shown],
        ["In all, added up", 93, 98, barkingAndDagenham("3.5 and 3.6: 18, 25 to 30, and 50 or more").shown],
        ["In all, as stated", 100, 100, barkingAndDagenham("3.6, around 100").shown],
      ],
    },
    {
      args: ["ILACS standard"],
      expected: [
        CASE_HEADINGS,
        [
          "Audited by the council in the last 6 months, as a list",
          "not stated",
          "not stated",
          blackburnWithDarwen("section 4, summary").shown,
        ],
      ],
    },
    { args: [null], expected: "" },
    {
      args: ["Focused visit"],
      expected: notAvailable(
        "kind: no source states how many cases are looked at for Focused visit; give SIF, ILACS standard or ILACS short.",
      ),
    },
  ],
};

export const expectationExamples: readonly FunctionExamples[] = [
  ofstedActivityExamples,
  focusedVisitsLeftExamples,
  inspectionTeamExamples,
  casesExaminedExamples,
];
