// Made from the declarations in this folder by `npm run generate`; change those instead.
import type { Choice, DeclaredFunction } from "./declared-function";

export const declaredFunctions: readonly DeclaredFunction[] = [
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
