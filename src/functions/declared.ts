// Made from the declarations in this folder by `npm run generate`; change those instead.
import type { Choice, DeclaredFunction } from "./declared-function";

export const declaredFunctions: readonly DeclaredFunction[] = [
  {
    name: "ANNEXA_CLEAN",
    says: "The share of an Annex A list's rows that have no error within the list.",
    parameters: [
      { name: "list_range", says: "One list with the row of its headings", optional: false },
      { name: "as_at", says: "The day that the data speaks of", optional: false },
      {
        name: "list",
        says: "The number of the list, 1 to 11, if the range must be that list; left out, its headings tell",
        optional: true,
      },
    ],
  },
  {
    name: "ANNEXA_CODE",
    says: "Ofsted's own code for a value in a column of an Annex A list, in the newest edition.",
    parameters: [
      {
        name: "value",
        says: "What the case system writes: a code, its words or another spelling; a cell or a range",
        optional: false,
      },
      { name: "list", says: "The number of the list, 1 to 11", optional: false },
      { name: "heading", says: "The heading of the column", optional: false },
    ],
  },
  {
    name: "ASSESSMENT_DUE",
    says: "When an assessment must be completed: 45 working days after its start.",
    parameters: [{ name: "start", says: "The day the assessment started; a cell or a range", optional: false }],
  },
  {
    name: "CONFERENCE_DUE",
    says: "When the initial child protection conference must be held: 15 working days later.",
    parameters: [
      { name: "strategy_discussion", says: "The day of the strategy discussion; a cell or a range", optional: false },
    ],
  },
  {
    name: "PLAN_REVIEW_DUE",
    says: "When a child protection plan must be reviewed: 3 months after the conference, then every 6.",
    parameters: [
      { name: "conference", says: "The day of the initial conference; a cell or a range", optional: false },
      { name: "last_review", says: "The day of the last review, if there was one", optional: true },
    ],
  },
  {
    name: "CARE_REVIEW_DUE",
    says: "When a child in care must be reviewed: after 20 working days, then 3 months, then every 6 months.",
    parameters: [
      { name: "started", says: "The day the child came into care; a cell or a range", optional: false },
      { name: "last_review", says: "The day of the last review, if there was one", optional: true },
      { name: "reviews_held", says: "How many reviews there were; needed with a last review", optional: true },
    ],
  },
  {
    name: "AUDIT_MIX",
    says: "Whether the council's audits for SIF are of the mix that is asked for: 18 by group.",
    parameters: [
      {
        name: "groups",
        says: "Whom each audit is about: Help and protection, Looked after or Care leavers; the whole column",
        optional: false,
      },
      {
        name: "out_of_borough",
        says: "Whether each child lives out of borough: TRUE or FALSE, Yes or No, In or Out; the same size as groups",
        optional: true,
      },
      { name: "total", says: "18 (if left out), or 20 for the account that states only a total", optional: true },
    ],
  },
  {
    name: "CASE_SAMPLE",
    says: "A random sample of cases that can be drawn again: the same ids and seed give the same sample.",
    parameters: [
      { name: "ids", says: "The ids to draw from, text or numbers, in any order; the whole column", optional: false },
      { name: "size", says: "How many to draw, or a share below 1 such as 10%", optional: false },
      { name: "seed", says: "Any whole number from 0 to 999999; another number draws another sample", optional: false },
      {
        name: "strata",
        says: "The group of each id, to draw from each by its share; the same size as ids",
        optional: true,
      },
      {
        name: "quotas",
        says: "Two columns, a group and how many to draw from it; together they must make the size",
        optional: true,
      },
    ],
  },
  {
    name: "WORKING_DAY_AFTER",
    says: "The date a number of working days after a date, by England and Wales's bank holidays, 2012 to 2030.",
    parameters: [
      {
        name: "date",
        says: "The date to count from; day 1 is the next working day. A cell or a range",
        optional: false,
      },
      {
        name: "days",
        says: "How many working days, whole; negative counts back, 0 is the day itself or the next working day",
        optional: false,
      },
      {
        name: "closed",
        says: "More days that do not count: a list of dates on which the council is closed",
        optional: true,
      },
    ],
  },
  {
    name: "WORKING_DAYS_BETWEEN",
    says: "How many working days come after a date, up to and including another.",
    parameters: [
      { name: "start", says: "The date to count from; it does not count itself. A cell or a range", optional: false },
      {
        name: "end",
        says: "The date to count to; it counts if it is a working day. Earlier than start: a negative number",
        optional: false,
      },
      {
        name: "closed",
        says: "More days that do not count: a list of dates on which the council is closed",
        optional: true,
      },
    ],
  },
  {
    name: "BANK_HOLIDAYS",
    says: "The bank holidays of a year in England and Wales, 2012 to 2030: a table of date and name.",
    parameters: [{ name: "year", says: "A year from 2012 to 2030; one cell", optional: false }],
  },
  {
    name: "AGE_AT",
    says: "Whole years at the last birthday; -1 for a child who is born later, as Annex A writes it.",
    parameters: [
      { name: "born", says: "Date of birth, or expected date of birth; a cell or a range", optional: false },
      { name: "date", says: "The date on which the age is wanted", optional: false },
    ],
  },
  {
    name: "DATA_FROM",
    says: "The first day of the time that data must cover: 6 calendar months back, unless you say otherwise.",
    parameters: [
      { name: "date", says: "The day of the data or of the call; a cell or a range", optional: false },
      { name: "months", says: "How many calendar months back, whole; left out, 6", optional: true },
    ],
  },
  {
    name: "FRAMEWORK_ON",
    says: "The framework that an inspection starting on a date follows.",
    parameters: [
      { name: "date", says: "The first day of the inspection; a cell or a range", optional: false },
      {
        name: "re_inspection",
        says: "TRUE for the re-inspection of a council judged inadequate: under SIF to 30 June 2018",
        optional: true,
      },
    ],
  },
  {
    name: "REPORT_DUE",
    says: "The date on which the report of an inspection, or the letter of a focused visit, is due.",
    parameters: [
      {
        name: "kind",
        says: "SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review",
        optional: false,
        choices: "Kind",
      },
      { name: "inspection_end", says: "The last day of the inspection; a cell or a range", optional: false },
      {
        name: "basis",
        says: "Which statement to follow; left out, 27 working days for SIF and the usual for ILACS",
        optional: true,
        choices: "ReportBasis",
      },
    ],
  },
  {
    name: "STAGE_DUE",
    says: "The date of another stage on the way, from the date that starts its count.",
    parameters: [
      {
        name: "stage",
        says: "Draft report, comments, pre-publication, council publishes, draft action plan, annex a or engagement letter",
        optional: false,
        choices: "Stage",
      },
      {
        name: "date",
        says: "What the stage is counted from, such as the end of fieldwork; a cell or a range",
        optional: false,
      },
    ],
  },
  {
    name: "ACTION_PLAN_DUE",
    says: "When the council must publish its action plan: 70 working days after it received the report.",
    parameters: [
      {
        name: "received",
        says: "The day the council received the report, which may not be the day of publication; a cell or a range",
        optional: false,
      },
    ],
  },
  {
    name: "REINSPECTION_WINDOW",
    says: "When an inadequate council is expected to be inspected again: 12 to 18 months later.",
    parameters: [{ name: "date", says: "The day the inspection ended; a cell or a range", optional: false }],
  },
  {
    name: "INSPECTION_WINDOW",
    says: "When the next inspection is expected: six months either side of three years after the last start.",
    parameters: [
      { name: "last_start", says: "The first day of the last inspection; a cell or a range", optional: false },
    ],
  },
  {
    name: "MONITORING_VISITS",
    says: "Dates to plan with for the quarterly monitoring visits of an inadequate council.",
    parameters: [
      { name: "from", says: "The date to count from, such as the day of publication; one cell", optional: false },
      { name: "count", says: "How many visits, whole; left out, 4", optional: true },
    ],
  },
  {
    name: "INSPECTION_CALENDAR",
    says: "Every date of an inspection, from the call to the action plan, with who and the source.",
    parameters: [
      {
        name: "kind",
        says: "SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell",
        optional: false,
        choices: "Kind",
      },
      { name: "notified", says: "The day of the call; one cell", optional: false },
    ],
  },
  {
    name: "OFSTED_ACTIVITY",
    says: "What Ofsted does until the next inspection, and how often, by the last overall grade.",
    parameters: [
      {
        name: "last_judgement",
        says: "Outstanding, Good, Requires improvement to be good or Inadequate: the last overall grade; one cell",
        optional: false,
        choices: "LastJudgement",
      },
    ],
  },
  {
    name: "FOCUSED_VISITS_LEFT",
    says: "How many focused visits may still come before the next inspection.",
    parameters: [
      {
        name: "last_judgement",
        says: "Outstanding, Good, Requires improvement to be good or Inadequate: the last overall grade; a cell or a range",
        optional: false,
        choices: "LastJudgement",
      },
      { name: "focused", says: "How many focused visits there have been since the last inspection", optional: false },
      {
        name: "jtais",
        says: "How many joint targeted area inspections; each takes the place of a focused visit",
        optional: true,
      },
    ],
  },
  {
    name: "INSPECTION_TEAM",
    says: "Whom to expect: the inspectors by role, and their days.",
    parameters: [
      {
        name: "kind",
        says: "SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell",
        optional: false,
        choices: "Kind",
      },
      {
        name: "basis",
        says: "Halton or Blackburn with Darwen; left out, the one that gives numbers for the kind, Halton first",
        optional: true,
        choices: "TeamBasis",
      },
    ],
  },
  {
    name: "CASES_EXAMINED",
    says: "How many cases are audited, tracked and sampled in an inspection.",
    parameters: [
      {
        name: "kind",
        says: "SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell",
        optional: false,
        choices: "Kind",
      },
    ],
  },
  {
    name: "GRADE",
    says: 'A grade in its standard wording, whatever its spelling: "RI", "adequate", 3.',
    parameters: [
      {
        name: "text",
        says: 'A grade in any case or spelling, "RI" or "RTBG", or 1 to 4; a cell or a range',
        optional: false,
      },
    ],
  },
  {
    name: "GRADE_RANK",
    says: "The rank of a grade: 1 outstanding, 2 good, 3 requires improvement or adequate, 4 inadequate.",
    parameters: [{ name: "text", says: "A grade in any case or spelling; a cell or a range", optional: false }],
  },
  {
    name: "OVERALL_JUDGEMENT",
    says: 'The overall grade that the judgements lead to, or the grades still possible, joined by "or".',
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      {
        name: "help_and_protection",
        says: 'A grade, several like "Good or requires improvement", or empty if not known yet',
        optional: false,
        choices: "Grade",
      },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
      { name: "basis", says: "precedents (if left out) or rules", optional: true, choices: "OverallBasis" },
    ],
  },
  {
    name: "JUDGEMENT_REASON",
    says: "Why the overall grade is what it is: what decides, how many published inspections stand behind it, and the source.",
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      {
        name: "help_and_protection",
        says: 'A grade, several like "Good or requires improvement", or empty if not known yet',
        optional: false,
        choices: "Grade",
      },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
      { name: "basis", says: "precedents (if left out) or rules", optional: true, choices: "OverallBasis" },
    ],
  },
  {
    name: "LIMITED_BY",
    says: "The judgements that keep the overall grade from being better: help and protection, leadership.",
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      {
        name: "help_and_protection",
        says: 'A grade, several like "Good or requires improvement", or empty if not known yet',
        optional: false,
        choices: "Grade",
      },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
      { name: "basis", says: "precedents (if left out) or rules", optional: true, choices: "OverallBasis" },
    ],
  },
  {
    name: "LIKE_INSPECTIONS",
    says: "The published inspections that were judged like this: a table, newest first; an empty judgement fits any.",
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      {
        name: "help_and_protection",
        says: 'A grade, several like "Good or requires improvement", or empty for any; one cell',
        optional: false,
        choices: "Grade",
      },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
    ],
  },
  {
    name: "CHANGES_NEEDED",
    says: "The smallest sets of improvements that lead to an overall grade: a table, one set in each row.",
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      { name: "target", says: "The overall grade to reach, or better", optional: false, choices: "Target" },
      { name: "help_and_protection", says: "A grade or Not judged; one cell", optional: false, choices: "Grade" },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
      { name: "basis", says: "precedents (if left out) or rules", optional: true, choices: "OverallBasis" },
    ],
  },
  {
    name: "NEXT_INSPECTION",
    says: 'The kind of inspection to expect after these judgements, or the kinds still possible, joined by "or".',
    parameters: [
      { name: "framework", says: "SIF, ILACS 2018, ILACS 2023 or ILACS 2026", optional: false, choices: "Framework" },
      {
        name: "help_and_protection",
        says: 'A grade, several like "Good or requires improvement", or empty if not known yet',
        optional: false,
        choices: "Grade",
      },
      {
        name: "children_in_care",
        says: "The same; under SIF, children looked after and achieving permanence",
        optional: false,
        choices: "Grade",
      },
      { name: "leadership", says: "The same; the impact of leaders", optional: false, choices: "Grade" },
      { name: "care_leavers", says: "The same; ILACS 2018 has no such judgement", optional: true, choices: "Grade" },
      { name: "adoption", says: "The same; only SIF has it", optional: true, choices: "Grade" },
      {
        name: "as_at",
        says: "A date; before 1 July 2018 inadequate councils were inspected again under SIF",
        optional: true,
      },
    ],
  },
];

export const declaredChoices: Readonly<Record<string, readonly Choice[]>> = {
  Kind: [
    { choice: "SIF", means: "Single inspection framework, November 2013 to 2018." },
    { choice: "ILACS standard", means: "ILACS standard inspection, two weeks on site." },
    { choice: "ILACS short", means: "ILACS short inspection, one week on site." },
    { choice: "Focused visit", means: "Focused visit, two days on site, answered by a letter." },
    { choice: "JTAI", means: "Joint targeted area inspection; when its report comes is not known." },
    { choice: "LSCB review", means: "Review of the local safeguarding children board, published with SIF." },
  ],
  ReportBasis: [
    { choice: "27 working days", means: "SIF: Barking and Dagenham, 11 February 2014, 3.12." },
    { choice: "30 working days", means: "SIF: Barking and Dagenham, 11 February 2014, 3.2." },
    { choice: "five weeks", means: "SIF: Warwickshire, 18 August 2014, 5.1." },
    { choice: "usual", means: "What published reports usually took; the only one known for ILACS and focused visits." },
  ],
  LastJudgement: [
    { choice: "Outstanding", means: "Outstanding." },
    { choice: "Good", means: "Good." },
    {
      choice: "Requires improvement to be good",
      means: 'Requires improvement to be good; before November 2013 "Adequate".',
    },
    { choice: "Inadequate", means: "Inadequate." },
  ],
  Stage: [
    { choice: "draft report", means: "15 working days after the end of fieldwork (SIF, LSCB review)." },
    { choice: "comments", means: "5 working days after the draft was received." },
    { choice: "pre-publication", means: "25 working days after the end of fieldwork (SIF)." },
    { choice: "council publishes", means: "The council's duty: 30 working days after it received the report." },
    {
      choice: "draft action plan",
      means: "20 working days after a focused-visit letter with areas for priority action was received.",
    },
    { choice: "annex a", means: "14 days after the call (SIF)." },
    { choice: "engagement letter", means: "One calendar month after the annual engagement meeting." },
  ],
  TeamBasis: [
    { choice: "Halton", means: "Halton, about January 2018." },
    { choice: "Blackburn with Darwen", means: "Blackburn with Darwen, 12 April 2018; upper figures." },
  ],
  Grade: [
    { choice: "Outstanding", means: "Outstanding." },
    { choice: "Good", means: "Good." },
    {
      choice: "Requires improvement to be good",
      means: 'Requires improvement to be good; under SIF "Requires improvement", before November 2013 "Adequate".',
    },
    { choice: "Inadequate", means: "Inadequate." },
    { choice: "Not judged", means: "No judgement was made, for example because there were too few children." },
  ],
  Target: [
    { choice: "Outstanding", means: "Outstanding." },
    { choice: "Good", means: "Good or better." },
    { choice: "Requires improvement to be good", means: "Requires improvement to be good, or better." },
    { choice: "Inadequate", means: "Any grade." },
  ],
  Framework: [
    { choice: "SIF", means: "Single inspection framework, November 2013 to 2018." },
    { choice: "ILACS 2018", means: "ILACS with three judgements, from 1 January 2018." },
    { choice: "ILACS 2023", means: "ILACS with a judgement of care leavers, from 1 January 2023." },
    { choice: "ILACS 2026", means: "ILACS without an overall grade, from 1 April 2026." },
  ],
  OverallBasis: [
    { choice: "precedents", means: "Rules, and precedents from which no published inspection departs." },
    { choice: "rules", means: "Only the frameworks' own words." },
  ],
};
