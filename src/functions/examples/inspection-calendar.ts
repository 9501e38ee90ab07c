import { publishedReports } from "../../domain/judgement/inspections";
import {
  actionPlanDuty,
  annexAGuidance,
  barkingAndDagenham,
  blackburnWithDarwen,
  halton,
  jointInspectionRegulations,
  kent,
  ofstedHandbook,
  warwickshire,
  type Source,
} from "../../domain/source";
import { badValue, date, notAvailable, type ExampleDate, type FunctionExamples, type WrittenCell } from "./example";

type Line = readonly [what: string, who: string, source: Source];

const HEADINGS = ["Milestone", "Date", "Who", "Source"];
const DIRECTOR = "Director of Children's Services";
const RECIPIENTS = `${DIRECTOR}, chair of the LSCB, chief executive, lead member, Department for Education`;
const sifFieldwork = ofstedHandbook("single inspection handbook, February 2017, contents: weeks 3 and 4 are fieldwork");

const SIF_UNTIL_FIELDWORK_ENDS: readonly Line[] = [
  ["The call, by 9.30am", DIRECTOR, barkingAndDagenham("3.1")],
  ["Lead inspector and a small team arrive", "Inspectors", barkingAndDagenham("3.1")],
  ["Set-up meeting, in the morning", `Lead inspector, ${DIRECTOR}, heads of service`, warwickshire("4.1")],
  ["The rest of the team arrives", "Inspectors", barkingAndDagenham("3.1")],
  ["Annex A data provided, at the latest", "Council", barkingAndDagenham("3.4")],
  ["Findings of the 18 audits shared", "Council", barkingAndDagenham("3.5")],
  ["Main fieldwork begins", "Inspectors", sifFieldwork],
];

function afterFieldwork(draftGoesTo: string, draftSource: Source): readonly Line[] {
  return [
    ["Fieldwork ends", "Inspectors", barkingAndDagenham("3.2, four weeks with 11 days on site")],
    ["Draft report, for a check of its facts", draftGoesTo, draftSource],
    ["Comments on the draft", draftGoesTo, draftSource],
    ["Pre-publication report", RECIPIENTS, barkingAndDagenham("3.12")],
    ["Report published, within 27 working days", "Ofsted", barkingAndDagenham("3.12")],
    ["Report published, within 30 working days", "Ofsted", barkingAndDagenham("3.2")],
    ["Report published, within five weeks", "Ofsted", warwickshire("5.1")],
    ["Report published, as was usual", "Ofsted", publishedReports],
    ["Action plan published, if the report was received after 27 working days", "Council", barkingAndDagenham("3.2")],
  ];
}

const SIF: readonly Line[] = [...SIF_UNTIL_FIELDWORK_ENDS, ...afterFieldwork(DIRECTOR, barkingAndDagenham("3.12"))];

const LSCB = afterFieldwork("Chair and members of the LSCB", barkingAndDagenham("3.17"));

function ilacs(notice: Source, onSite: Source): readonly Line[] {
  return [
    ["The call", DIRECTOR, notice],
    ["Annex A data no older than this day", "Council", annexAGuidance("Wednesday of the week before the inspection")],
    ["Inspectors arrive, in the afternoon", "Inspectors", blackburnWithDarwen("section 4")],
    ["Inspectors leave, early in the afternoon", "Inspectors", onSite],
    ["Report published, as was usual", "Ofsted", publishedReports],
    ["Action plan published, if the report was received on the usual day", "Council", actionPlanDuty],
  ];
}

const ILACS_STANDARD = ilacs(
  halton("Standard inspections: five working days' notice"),
  halton("Standard inspections: two weeks on site"),
);

const ILACS_SHORT = ilacs(
  blackburnWithDarwen("section 4: 5 days' notice"),
  blackburnWithDarwen("section 4: one week on site"),
);

const visitScope = halton("Focused visits - scope");
const publishedLetters: Source = {
  ...publishedReports,
  shown: "counted in Ofsted's reports published to 27 January 2026",
};

const FOCUSED_VISIT: readonly Line[] = [
  ["The call", DIRECTOR, visitScope],
  ["First day on site, by five working days' notice", "Inspectors", visitScope],
  ["Second and last day, by five working days' notice", "Inspectors", visitScope],
  ["Letter published, as was usual, by five working days' notice", "Ofsted", publishedLetters],
  [
    "First day on site, by the same weekday a week later",
    "Inspectors",
    blackburnWithDarwen("section 4, Focused visits"),
  ],
  ["Second and last day, by the same weekday a week later", "Inspectors", visitScope],
  ["Letter published, as was usual, by the same weekday a week later", "Ofsted", publishedLetters],
];

const jtaiNotice = ofstedHandbook("joint targeted area inspections, note on GOV.UK: ten working days' notice");

const JTAI: readonly Line[] = [
  ["The call", `${DIRECTOR} and partners`, jtaiNotice],
  ["Inspectors of four inspectorates arrive", "Inspectors", jtaiNotice],
  ["One week on site ends", "Inspectors", kent("2.3")],
  [
    "Report published: no source states how long after a JTAI the report comes",
    "The inspectorates",
    kent("2.5, a narrative without grades"),
  ],
  [
    "Statement of proposed action, 70 working days after the report is received: it is counted from the report; give its date to ACTION_PLAN_DUE",
    "Council",
    jointInspectionRegulations("regulations 3 and 4"),
  ],
];

/** The table with these dates, line by line. */
function calendar(lines: readonly Line[], dates: readonly (ExampleDate | string)[]): WrittenCell[][] {
  return [HEADINGS, ...lines.map(([what, who, source], at) => [what, dates[at] ?? "", who, source.shown])];
}

function notATuesday(weekday: string): WrittenCell[] {
  const says = "The call is expected on a Tuesday; reports from autumn 2015 start on Mondays";
  return [`${says}; this is a ${weekday}`, "", "", barkingAndDagenham("3.1").shown];
}

const westminster = calendar(SIF, [
  date(2016, 1, 11),
  date(2016, 1, 12),
  date(2016, 1, 12),
  date(2016, 1, 18),
  date(2016, 1, 25),
  date(2016, 1, 25),
  date(2016, 1, 25),
  date(2016, 2, 3),
  date(2016, 2, 24),
  date(2016, 3, 2),
  date(2016, 3, 9),
  date(2016, 3, 11),
  date(2016, 3, 16),
  date(2016, 3, 9),
  date(2016, 3, 24),
  date(2016, 6, 23),
]);

export const inspectionCalendarExamples: FunctionExamples = {
  function: "INSPECTION_CALENDAR",
  family: "Inspections",
  title: "Which dates follow from the call?",
  sources: [
    barkingAndDagenham("3.1 to 3.17"),
    warwickshire("4.1 and 5.1"),
    halton("Standard inspections"),
    blackburnWithDarwen("section 4"),
    kent("2.3"),
    annexAGuidance("Wednesday of the week before the inspection"),
    publishedReports,
  ],
  examples: [
    {
      args: ["SIF", date(2014, 11, 18)],
      expected: calendar(SIF, [
        date(2014, 11, 18),
        date(2014, 11, 19),
        date(2014, 11, 19),
        date(2014, 11, 24),
        date(2014, 12, 2),
        date(2014, 12, 1),
        date(2014, 12, 1),
        date(2014, 12, 10),
        date(2015, 1, 5),
        date(2015, 1, 12),
        date(2015, 1, 19),
        date(2015, 1, 21),
        date(2015, 1, 26),
        date(2015, 1, 14),
        date(2015, 1, 28),
        date(2015, 5, 1),
      ]),
      note: "Halton 2014. Its report says 18 November to 10 December, and came on 3 February 2015.",
    },
    {
      args: ["SIF", date(2013, 11, 19)],
      expected: calendar(SIF, [
        date(2013, 11, 19),
        date(2013, 11, 20),
        date(2013, 11, 20),
        date(2013, 11, 25),
        date(2013, 12, 3),
        date(2013, 12, 2),
        date(2013, 12, 2),
        date(2013, 12, 11),
        date(2014, 1, 6),
        date(2014, 1, 13),
        date(2014, 1, 20),
        date(2014, 1, 22),
        date(2014, 1, 27),
        date(2014, 1, 15),
        date(2014, 1, 29),
        date(2014, 5, 2),
      ]),
      note: "The first inspections under SIF.",
    },
    {
      args: ["SIF", date(2014, 4, 29)],
      expected: calendar(SIF, [
        date(2014, 4, 29),
        date(2014, 4, 30),
        date(2014, 4, 30),
        date(2014, 5, 6),
        date(2014, 5, 13),
        date(2014, 5, 12),
        date(2014, 5, 12),
        date(2014, 5, 21),
        date(2014, 6, 12),
        date(2014, 6, 19),
        date(2014, 6, 26),
        date(2014, 6, 30),
        date(2014, 7, 3),
        date(2014, 6, 25),
        date(2014, 7, 7),
        date(2014, 10, 7),
      ]),
      note: "Barking and Dagenham 2014: 5 May is a bank holiday, so the team arrives on Tuesday. Its report ends a day later.",
    },
    {
      args: ["SIF", date(2017, 5, 2)],
      expected: calendar(SIF, [
        date(2017, 5, 2),
        date(2017, 5, 3),
        date(2017, 5, 3),
        date(2017, 5, 8),
        date(2017, 5, 16),
        date(2017, 5, 15),
        date(2017, 5, 15),
        date(2017, 5, 24),
        date(2017, 6, 15),
        date(2017, 6, 22),
        date(2017, 6, 29),
        date(2017, 7, 3),
        date(2017, 7, 6),
        date(2017, 6, 28),
        date(2017, 7, 14),
        date(2017, 10, 10),
      ]),
      note: "Warwickshire 2017: the call is 24 hours before inspectors arrive. Its report says 2 to 25 May.",
    },
    {
      args: ["SIF", date(2016, 1, 11)],
      expected: [HEADINGS, notATuesday("Monday"), ...westminster.slice(1)],
      note: "Westminster 2016; its report says 11 January to 4 February.",
    },
    {
      args: ["LSCB review", date(2014, 11, 18)],
      expected: calendar(LSCB, [
        date(2014, 12, 10),
        date(2015, 1, 5),
        date(2015, 1, 12),
        date(2015, 1, 19),
        date(2015, 1, 21),
        date(2015, 1, 26),
        date(2015, 1, 14),
        date(2015, 1, 28),
        date(2015, 5, 1),
      ]),
    },
    {
      args: ["ILACS standard", date(2020, 2, 24)],
      expected: calendar(ILACS_STANDARD, [
        date(2020, 2, 24),
        date(2020, 2, 26),
        date(2020, 3, 2),
        date(2020, 3, 13),
        date(2020, 4, 15),
        date(2020, 7, 24),
      ]),
      note: "Halton 2020, on site 2 to 13 March, published on 15 April.",
    },
    {
      args: ["ILACS short", date(2024, 4, 29)],
      expected: calendar(ILACS_SHORT, [
        date(2024, 4, 29),
        date(2024, 5, 1),
        date(2024, 5, 7),
        date(2024, 5, 10),
        date(2024, 6, 24),
        date(2024, 10, 1),
      ]),
      note: "6 May is a bank holiday, so inspectors come on Tuesday.",
    },
    {
      args: ["Focused visit", date(2018, 7, 3)],
      expected: calendar(FOCUSED_VISIT, [
        date(2018, 7, 3),
        date(2018, 7, 10),
        date(2018, 7, 11),
        date(2018, 8, 2),
        date(2018, 7, 10),
        date(2018, 7, 11),
        date(2018, 8, 2),
      ]),
    },
    {
      args: ["Focused visit", date(2024, 3, 26)],
      expected: calendar(FOCUSED_VISIT, [
        date(2024, 3, 26),
        date(2024, 4, 4),
        date(2024, 4, 5),
        date(2024, 5, 10),
        date(2024, 4, 2),
        date(2024, 4, 3),
        date(2024, 5, 8),
      ]),
      note: "Over Easter the two accounts of the notice differ.",
    },
    {
      args: ["JTAI", date(2024, 3, 26)],
      expected: calendar(JTAI, [date(2024, 3, 26), date(2024, 4, 11), date(2024, 4, 17), "not known", "not known"]),
    },
    { args: ["SIF", null], expected: "" },
    {
      args: ["ILACS", date(2025, 3, 14)],
      expected: badValue("kind: ILACS is not enough; give ILACS standard, ILACS short or Focused visit."),
    },
    {
      args: ["SIF", date(2011, 11, 18)],
      expected: notAvailable(
        "notified: 18 November 2011 is outside 2012 to 2030, the years whose bank holidays are known; give a date within them.",
      ),
    },
  ],
};
