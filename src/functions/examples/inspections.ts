import { publishedReports } from "../../domain/judgement/inspections";
import { barkingAndDagenham, blackburnWithDarwen, ofstedAnnounced, warwickshire } from "../../domain/source";
import { badValue, date, notAvailable, typed, type FunctionExamples } from "./example";

const frameworkOnExamples: FunctionExamples = {
  function: "FRAMEWORK_ON",
  family: "Inspections",
  title: "Which framework applies on a date?",
  sources: [
    barkingAndDagenham("1.2"),
    blackburnWithDarwen("sections 1 and 3"),
    ofstedAnnounced("2 December 2022"),
    ofstedAnnounced("27 November 2025"),
  ],
  examples: [
    { args: [date(2014, 11, 18)], expected: "SIF" },
    { args: [date(2018, 1, 29)], expected: "ILACS 2018" },
    { args: ["05/12/2022"], expected: "ILACS 2018" },
    { args: [date(2023, 1, 16)], expected: "ILACS 2023" },
    { args: [date(2026, 4, 27)], expected: "ILACS 2026" },
    { args: [date(2018, 6, 4), true], expected: "SIF", note: "A re-inspection of an inadequate council." },
    { args: [date(2013, 11, 18)], expected: "Before SIF" },
    { args: [null], expected: "" },
    {
      args: [[[date(2013, 11, 19)], [null], [date(2022, 12, 31)], [date(2026, 3, 31)]]],
      expected: [["SIF"], [""], ["ILACS 2018"], ["ILACS 2023"]],
    },
    { args: ["spring"], expected: badValue("date: spring is not a date; write it as 31/12/2014.") },
    {
      args: [date(2018, 6, 4), "perhaps"],
      expected: badValue("re_inspection: perhaps is neither yes nor no; give TRUE or FALSE."),
    },
  ],
};

const reportDueExamples: FunctionExamples = {
  function: "REPORT_DUE",
  family: "Inspections",
  title: "When is the report due?",
  sources: [barkingAndDagenham("3.12"), barkingAndDagenham("3.2"), warwickshire("5.1"), publishedReports],
  examples: [
    { args: ["SIF", date(2014, 12, 10)], expected: date(2015, 1, 21), note: "Halton 2014." },
    { args: ["SIF", date(2014, 12, 10), "30 working days"], expected: date(2015, 1, 26) },
    { args: ["SIF", date(2014, 12, 10), "five weeks"], expected: date(2015, 1, 14) },
    { args: ["SIF", date(2014, 12, 10), "usual"], expected: date(2015, 1, 28) },
    { args: ["ILACS standard", date(2020, 3, 13)], expected: date(2020, 4, 15), note: "Halton 2020, to the day." },
    { args: ["ILACS short", date(2026, 7, 10)], expected: date(2026, 8, 18), note: "Portsmouth 2026, to the day." },
    { args: ["Focused visit", date(2018, 7, 12)], expected: date(2018, 8, 3) },
    { args: ["LSCB review", "22 May 2014"], expected: date(2014, 7, 1) },
    { args: ["SIF", null], expected: "" },
    {
      args: ["ILACS standard", [[date(2022, 5, 20)], [null], ["soon"], [date(2025, 3, 14)]]],
      expected: [
        [date(2022, 7, 5)],
        [""],
        [badValue("inspection_end, row 3: soon is not a date; write it as 31/12/2014.")],
        [date(2025, 4, 24)],
      ],
    },
    {
      args: ["JTAI", date(2020, 1, 31)],
      expected: notAvailable("kind: it is not known how long after a JTAI the report comes; give another kind."),
    },
    {
      args: ["ILACS short", date(2025, 3, 14), "27 working days"],
      expected: notAvailable(
        "basis: nobody states 27 working days for ILACS short; give usual, or leave the basis out.",
      ),
    },
    {
      args: ["ILACS standard", date(2020, 3, 20)],
      expected: notAvailable(
        "inspection_end: no gap was usual for ILACS standard ending on 20 March 2020; give an end from 1 January 2018 to 19 March 2020, or from 1 June 2021 to 31 May 2024, or from 1 June 2024.",
      ),
    },
    {
      args: ["ILACS", date(2025, 3, 14)],
      expected: badValue("kind: ILACS is not enough; give ILACS standard, ILACS short or Focused visit."),
    },
    {
      args: ["SIF", typed("10/12/2014", 10 / 12 / 2014)],
      expected: badValue(
        'inspection_end: In a formula 10/12/2014 is a division. Use DATE(2014,12,10), "10/12/2014" in quotes, or a cell.',
      ),
    },
  ],
};

export const inspectionExamples: readonly FunctionExamples[] = [frameworkOnExamples, reportDueExamples];
