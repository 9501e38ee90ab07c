import { annexAGuidance, carePlanningRegulations, workingTogether } from "../../domain/source";
import { badValue, date, notAvailable, type FunctionExamples, type WrittenRows } from "./example";

/** List 2, with a date that is none in its last row. */
const EARLY_HELP: WrittenRows = [
  [
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Assessment start date",
    "Assessment completion date",
    "Organisation completing assessment",
  ],
  ["E1", "a) Male", "a) WBRI", date(2015, 5, 4), 9, date(2024, 11, 4), date(2024, 12, 2), "Children's centre"],
  ["E2", "b) Female", "a) WBRI", date(2012, 2, 1), 12, date(2024, 10, 7), null, "School"],
  ["E3", "a) Male", "a) WBRI", date(2019, 9, 9), 5, date(2024, 12, 9), null, "Health visitor"],
  ["E4", "b) Female", "a) WBRI", date(2010, 1, 20), 14, "soon", null, "School"],
];

const annexACleanExamples: FunctionExamples = {
  function: "ANNEXA_CLEAN",
  family: "Annex A in cells",
  title: "How clean is this list?",
  sources: [annexAGuidance("and its sheet Codes_used")],
  examples: [
    { args: [EARLY_HELP, date(2025, 1, 6)], expected: 0.75, note: "Three of four rows have no error." },
    { args: [EARLY_HELP.slice(0, 4), "06/01/2025", 2], expected: 1 },
    { args: [EARLY_HELP, null], expected: "" },
    {
      args: [EARLY_HELP, date(2025, 1, 6), 8],
      expected: badValue("list: the range holds List 2, not List 8; give 2, or leave it out."),
    },
    {
      args: [[["Name", "Team"]], date(2025, 1, 6)],
      expected: badValue("list_range: no list of Annex A was found in it; give one list with the row of its headings."),
    },
    {
      args: [EARLY_HELP.slice(0, 1), date(2025, 1, 6)],
      expected: notAvailable("list_range: List 2 has no rows; give one that is filled."),
    },
  ],
};

const annexACodeExamples: FunctionExamples = {
  function: "ANNEXA_CODE",
  family: "Annex A in cells",
  title: "What is Ofsted's code for this?",
  sources: [annexAGuidance("sheet Codes_used")],
  examples: [
    { args: ["full care order", 8, "Child's Legal Status"], expected: "C2: FCO" },
    { args: ["out", 8, "Placement Location"], expected: "b) Out" },
    { args: ["FEMALE", 2, "Gender"], expected: "b) Female" },
    {
      args: [[["In"], [null], ["In borough"]], "List 8", "placement location"],
      expected: [
        ["a) In"],
        [""],
        [
          notAvailable(
            "value: In borough is none of Ofsted's codes for Placement Location; give one of them, such as a) In.",
          ),
        ],
      ],
      note: "Never by a part of a word.",
    },
    {
      args: ["Feemale", 2, "Gender"],
      expected: notAvailable("value: Feemale is none of Ofsted's codes for Gender; did you mean b) Female?"),
    },
    {
      args: ["In", 12, "Placement Location"],
      expected: badValue("list: 12 is no list of Annex A; give its number, 1 to 11."),
    },
    {
      args: ["In", 8, "Date of Birth"],
      expected: badValue(
        "heading: Date of Birth of List 8 takes no codes but dates; give a heading such as Ethnicity, Gender or Placement Type.",
      ),
    },
  ],
};

const assessmentDueExamples: FunctionExamples = {
  function: "ASSESSMENT_DUE",
  family: "Annex A in cells",
  title: "When is the assessment due?",
  sources: [workingTogether],
  examples: [
    { args: [date(2024, 11, 4)], expected: date(2025, 1, 9), note: "45 working days, over Christmas." },
    {
      args: [[["01/07/2024"], [null], ["July"]]],
      expected: [[date(2024, 9, 3)], [""], [badValue("start, row 3: July is not a date; write it as 31/12/2014.")]],
    },
    { args: [null], expected: "" },
    { args: [true], expected: badValue("start: TRUE is not a date; write it as 31/12/2014.") },
  ],
};

const conferenceDueExamples: FunctionExamples = {
  function: "CONFERENCE_DUE",
  family: "Annex A in cells",
  title: "When is the child protection conference due?",
  sources: [workingTogether],
  examples: [
    { args: [date(2024, 3, 18)], expected: date(2024, 4, 10), note: "15 working days, over Easter." },
    { args: ["02/09/2024"], expected: date(2024, 9, 23) },
    { args: [null], expected: "" },
    {
      args: [date(2011, 3, 18)],
      expected: notAvailable(
        "strategy_discussion: 18 March 2011 is outside 2012 to 2030, the years whose bank holidays are known; give a date within them.",
      ),
    },
  ],
};

const planReviewDueExamples: FunctionExamples = {
  function: "PLAN_REVIEW_DUE",
  family: "Annex A in cells",
  title: "When is the child protection plan reviewed?",
  sources: [workingTogether, annexAGuidance("List 7, quoting Working Together")],
  examples: [
    { args: [date(2024, 11, 30)], expected: date(2025, 2, 28), note: "3 months after the conference." },
    { args: [date(2024, 11, 30), date(2025, 2, 20)], expected: date(2025, 8, 20), note: "6 months after a review." },
    { args: [date(2024, 11, 30), null], expected: date(2025, 2, 28) },
    { args: [null, date(2025, 2, 20)], expected: "" },
    {
      args: [date(2024, 11, 30), date(2024, 11, 29)],
      expected: badValue(
        "last_review: 29 November 2024 is before the conference on 30 November 2024; give a later date, or leave it empty.",
      ),
    },
  ],
};

const careReviewDueExamples: FunctionExamples = {
  function: "CARE_REVIEW_DUE",
  family: "Annex A in cells",
  title: "When is the child in care reviewed?",
  sources: [carePlanningRegulations("regulation 33")],
  examples: [
    { args: [date(2024, 3, 1)], expected: date(2024, 4, 2), note: "20 working days, over Easter." },
    { args: [date(2024, 3, 1), date(2024, 3, 25), 1], expected: date(2024, 6, 25), note: "3 months after the first." },
    {
      args: [date(2024, 3, 1), date(2024, 6, 20), 2],
      expected: date(2024, 12, 20),
      note: "6 months after later ones.",
    },
    { args: [null], expected: "" },
    {
      args: [date(2024, 3, 1), date(2024, 6, 20)],
      expected: notAvailable(
        "reviews_held: after the first review 3 months count, after later ones 6; give how many were held.",
      ),
    },
    {
      args: [date(2024, 3, 1), null, 2],
      expected: notAvailable("last_review: reviews were held, but not when; give the date of the last one."),
    },
    {
      args: [date(2024, 3, 1), date(2024, 6, 20), 1.5],
      expected: badValue("reviews_held: 1.5 is not a number of reviews; give a whole number from 0 up."),
    },
  ],
};

export const annexAExamples: readonly FunctionExamples[] = [
  annexACleanExamples,
  annexACodeExamples,
  assessmentDueExamples,
  conferenceDueExamples,
  planReviewDueExamples,
  careReviewDueExamples,
];
