import { publishedReports } from "../../domain/judgement/inspections";
import {
  actionPlanDuty,
  barkingAndDagenham,
  blackburnWithDarwen,
  cypNow,
  halton,
  inspectionRegulations,
  ofstedAnnounced,
  reportedBy,
  warwickshire,
} from "../../domain/source";
import { inspectionCalendarExamples } from "./inspection-calendar";
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
    { args: [date(2014, 2, 11)], expected: "SIF" },
    { args: [date(2014, 11, 18)], expected: "SIF" },
    { args: [date(2018, 4, 12)], expected: "ILACS 2018" },
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

const stageDueExamples: FunctionExamples = {
  function: "STAGE_DUE",
  family: "Inspections",
  title: "When is the draft, the comments or another stage due?",
  sources: [
    barkingAndDagenham("3.12"),
    barkingAndDagenham("3.17"),
    barkingAndDagenham("3.4"),
    inspectionRegulations("regulation 2"),
    cypNow("16 August 2018"),
    reportedBy("edyourself.wordpress.com", "18 December 2017"),
  ],
  examples: [
    { args: ["draft report", date(2014, 12, 10)], expected: date(2015, 1, 5), note: "Halton 2014." },
    { args: ["comments", date(2015, 1, 5)], expected: date(2015, 1, 12) },
    { args: ["pre-publication", date(2014, 12, 10)], expected: date(2015, 1, 19) },
    { args: ["Draft report", "11/12/2013"], expected: date(2014, 1, 6), note: "The first inspections under SIF." },
    { args: ["pre-publication", "11/12/2013"], expected: date(2014, 1, 20) },
    { args: ["council publishes", date(2015, 2, 3)], expected: date(2015, 3, 17) },
    {
      args: ["draft action plan", date(2026, 1, 12)],
      expected: date(2026, 2, 9),
      note: "After a letter with areas for priority action.",
    },
    { args: ["annex a", date(2014, 11, 18)], expected: date(2014, 12, 2) },
    { args: ["engagement letter", date(2018, 5, 10)], expected: date(2018, 6, 10) },
    { args: ["engagement letter", "31/01/2019"], expected: date(2019, 2, 28) },
    { args: ["comments", null], expected: "" },
    {
      args: ["final report", date(2014, 12, 10)],
      expected: badValue(
        "stage: final report is not a choice here; give draft report, comments, pre-publication, council publishes, draft action plan, annex a or engagement letter.",
      ),
    },
    {
      args: ["comments", date(2031, 1, 6)],
      expected: notAvailable(
        "date: 6 January 2031 is outside 2012 to 2030, the years whose bank holidays are known; give a date within them.",
      ),
    },
  ],
};

const actionPlanDueExamples: FunctionExamples = {
  function: "ACTION_PLAN_DUE",
  family: "Inspections",
  title: "When is the action plan due?",
  sources: [barkingAndDagenham("3.2"), actionPlanDuty],
  examples: [
    {
      args: [date(2016, 11, 28)],
      expected: date(2017, 3, 9),
      note: "Kirklees: its cabinet says by 9 March 2017. The report was published on Friday 25 November.",
    },
    { args: [date(2016, 11, 25)], expected: date(2017, 3, 8), note: "From the day of publication." },
    { args: [date(2014, 7, 7)], expected: date(2014, 10, 14), note: "Barking and Dagenham 2014." },
    { args: [date(2020, 4, 15)], expected: date(2020, 7, 24), note: "Halton 2020." },
    { args: ["05/07/2022"], expected: date(2022, 10, 13), note: "Kent 2022, over the State Funeral." },
    { args: [date(2023, 3, 17)], expected: date(2023, 6, 30), note: "Slough 2023, over the coronation." },
    { args: [date(2026, 1, 12)], expected: date(2026, 4, 22) },
    { args: [null], expected: "" },
    {
      args: [date(2030, 10, 1)],
      expected: notAvailable(
        "received: 70 working days from 1 October 2030 leads outside 2012 to 2030, the years whose bank holidays are known; give a date or a number that stays within them.",
      ),
    },
  ],
};

const reinspectionWindowExamples: FunctionExamples = {
  function: "REINSPECTION_WINDOW",
  family: "Inspections",
  title: "When would an inadequate council be inspected again?",
  sources: [barkingAndDagenham("2.6"), publishedReports],
  examples: [
    {
      args: [date(2014, 2, 5)],
      expected: [[date(2015, 2, 5), date(2015, 8, 5)]],
      note: "Coventry 2014; it was inspected again from 6 March 2017.",
    },
    {
      args: [[["31/08/2014"], [null]]],
      expected: [
        [date(2015, 8, 31), date(2016, 2, 29)],
        ["", ""],
      ],
    },
    { args: ["2014"], expected: badValue("date: 2014 is not a date; write it as 31/12/2014.") },
  ],
};

const inspectionWindowExamples: FunctionExamples = {
  function: "INSPECTION_WINDOW",
  family: "Inspections",
  title: "When will the next inspection come?",
  sources: [blackburnWithDarwen("section 4"), publishedReports],
  examples: [
    {
      args: [date(2017, 9, 25)],
      expected: [[date(2020, 3, 25), date(2021, 3, 25)]],
      note: "Blackburn with Darwen: late March 2020 to late March 2021. It came on 24 January 2022.",
    },
    {
      args: [[[date(2018, 8, 31)], ["soon"]]],
      expected: [
        [date(2021, 2, 28), date(2022, 2, 28)],
        [
          badValue("last_start, row 2: soon is not a date; write it as 31/12/2014."),
          badValue("last_start, row 2: soon is not a date; write it as 31/12/2014."),
        ],
      ],
    },
    {
      args: [date(9998, 1, 5)],
      expected: notAvailable(
        "last_start: 30 calendar months from 5 January 9998 leads outside Excel's dates, 1 March 1900 to 31 December 9999; give a date or a number that stays within them.",
      ),
    },
  ],
};

const monitoringVisitsExamples: FunctionExamples = {
  function: "MONITORING_VISITS",
  family: "Inspections",
  title: "When would monitoring visits come?",
  sources: [
    halton("Local authority contact with Ofsted"),
    blackburnWithDarwen("section 1"),
    cypNow("17 September 2018, up to six visits before the re-inspection"),
  ],
  examples: [
    {
      args: [date(2018, 3, 1), 4],
      expected: [
        ["Visit", "Date"],
        [1, date(2018, 6, 1)],
        [2, date(2018, 9, 1)],
        [3, date(2018, 12, 1)],
        [4, date(2019, 3, 1)],
      ],
    },
    {
      args: ["30/11/2018", 1],
      expected: [
        ["Visit", "Date"],
        [1, date(2019, 2, 28)],
      ],
    },
    { args: [null], expected: "" },
    {
      args: [date(2018, 3, 1), 2.5],
      expected: badValue("count: 2.5 is not a number of visits; give a whole number from 1 up."),
    },
    {
      args: [date(2018, 3, 1), 1000000],
      expected: notAvailable(
        "count: 1000000 quarterly visits from 1 March 2018 lead past the last date of Excel; give fewer.",
      ),
    },
  ],
};

export const inspectionExamples: readonly FunctionExamples[] = [
  frameworkOnExamples,
  reportDueExamples,
  stageDueExamples,
  actionPlanDueExamples,
  reinspectionWindowExamples,
  inspectionWindowExamples,
  monitoringVisitsExamples,
  inspectionCalendarExamples,
];
