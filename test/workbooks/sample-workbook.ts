import { annexALists } from "../../src/domain/annex-a/annex-a";
import { dayOf, inWords, type Day } from "../../src/domain/calendar/day";
import { inEdition, ofstedTemplate, type LaidOutSheet } from "./layouts";
import { DATA_DAY, lifeStories } from "./life-stories";
import { Draft, type Expected } from "./mutations/draft";
import { plantAll, plantedFaults } from "./sample-faults";
import { SeededRandom } from "./seeded-random";
import {
  stored,
  writeWorkbook,
  writtenList,
  type FormulaCell,
  type WrittenCell,
  type WrittenSheet,
} from "./write-workbook";

/** The day that the sample's data speaks of. */
export const SAMPLE_AS_AT = DATA_DAY;
const SAMPLE_SEED = 2014;
const SAMPLE_ROWS = 2000;

/** The lists of the sample: an invented council in Ofsted's layout, with the planted faults and where they are. */
export function sampleLists(): { readonly sheets: readonly LaidOutSheet[]; readonly expected: readonly Expected[] } {
  const stories = lifeStories({ seed: SAMPLE_SEED, rows: SAMPLE_ROWS, asAt: SAMPLE_AS_AT });
  const rows = inEdition(stories, ofstedTemplate.edition);
  const draft = new Draft(rows, ofstedTemplate, new SeededRandom(SAMPLE_SEED));
  plantAll(draft);
  return draft.finished();
}

/** The sample workbook for newcomers: what it is, two sheets of formulas, then the eleven lists. */
export function sampleWorkbook(): Uint8Array {
  const { sheets } = sampleLists();
  return writeWorkbook([readMe(sheets), judgements(), deadlines(), ...sheets.map(writtenList)]);
}

function formula(name: string, ...given: readonly string[]): FormulaCell {
  return { formula: stored(name, ...given) };
}

function dated(cell: FormulaCell): FormulaCell {
  return { ...cell, answers: "a date" };
}

function readMe(sheets: readonly LaidOutSheet[]): WrittenSheet {
  const planted = [...plantedFaults].sort((one, other) => one.list - other.list);
  const lists = annexALists.map(({ number, title }, index) => {
    const { rows = [], headingRow = 0 } = sheets[index] ?? {};
    return [`List_${number}`, title, rows.length - headingRow - 1];
  });
  const rows: readonly (readonly WrittenCell[])[] = [
    ["A sample workbook of an invented council"],
    ["Every child, worker, family and number in it is made up."],
    ["Leeds stands where Ofsted asks for the name of a council, which must be a real one."],
    [`The data speaks of ${inWords(SAMPLE_AS_AT)}: check it as at that day.`],
    [],
    ["What to try"],
    ["1. Press Check this workbook, on the ribbon or in the pane. Click a finding to go to its cell."],
    [
      "2. On the sheet Judgements, type other grades over those in yellow, and see what the overall judgement could still be, and why.",
    ],
    ["3. On the sheet Deadlines, type other dates over those in yellow."],
    ["4. Type a function of your own in any cell: it starts with =READY."],
    [],
    ["Sheet", "List", "Rows"],
    ...lists,
    [],
    ["Planted in", "Fault, such as first extracts have", "Times"],
    ...planted.map(({ list, what, times }) => [`List_${list}`, what, times]),
  ];
  const firstTable = 12;
  const secondTable = firstTable + lists.length + 2;
  return {
    sheet: "Read me",
    rows,
    widths: [14, 78, 8],
    heights: new Map([
      [1, 30],
      [6, 26],
    ]),
    looks: [
      { area: "A1:A1", look: "title" },
      { area: "A2:A4", look: "note" },
      { area: "A6:A6", look: "title" },
      { area: `A${firstTable}:C${firstTable}`, look: "heading" },
      { area: `A${secondTable}:C${secondTable}`, look: "heading" },
    ],
  };
}

const GRADES = ["Outstanding", "Good", "Good or requires improvement", "Requires improvement", "Inadequate"];

/** Three inspections side by side: the grades of each in rows 6 to 10, in the order in which the functions take them. */
function judgements(): WrittenSheet {
  const overall = (name: string, column: string, last: number): FormulaCell =>
    formula(name, `${column}5`, ...Array.from({ length: last - 5 }, (_, index) => `${column}${index + 6}`));
  return {
    sheet: "Judgements",
    rows: [
      ["What the overall judgement could be"],
      [
        "Type over what is yellow. A cell may hold one grade, several such as Good or requires improvement, or nothing while it is not known.",
      ],
      [],
      ["", "Our own view", "If leaders were good", "Halton, 2014, as published"],
      ["Framework", "ILACS 2023", "ILACS 2023", "SIF"],
      ["Children who need help and protection", "Requires improvement", "Requires improvement", "Requires improvement"],
      ["Children in care", "Good", "Good", "Good"],
      ["Leadership, management and governance", "Requires improvement", "Good", "Requires improvement"],
      ["Care leavers", "Good or requires improvement", "Good or requires improvement", "Good"],
      ["Adoption performance (SIF only)", null, null, "Good"],
      [
        "Overall effectiveness",
        overall("OVERALL_JUDGEMENT", "B", 9),
        overall("OVERALL_JUDGEMENT", "C", 9),
        overall("OVERALL_JUDGEMENT", "D", 10),
      ],
      [
        "Why",
        overall("JUDGEMENT_REASON", "B", 9),
        overall("JUDGEMENT_REASON", "C", 9),
        overall("JUDGEMENT_REASON", "D", 10),
      ],
      [],
      ["One grade", "How it is written", "Its rank"],
      ["RTBG", formula("GRADE", "A15"), formula("GRADE_RANK", "A15")],
      [2, formula("GRADE", "A16"), formula("GRADE_RANK", "A16")],
    ],
    widths: [46, 36, 36, 36],
    heights: new Map([
      [1, 30],
      [11, 34],
      [12, 230],
    ]),
    looks: [
      { area: "A1:A1", look: "title" },
      { area: "A2:A2", look: "note" },
      { area: "A4:D4", look: "heading" },
      { area: "B5:D10", look: "to type over" },
      { area: "B11:D11", look: "answer" },
      { area: "B12:D12", look: "reason" },
      { area: "A11:A12", look: "wrapped" },
      { area: "A14:C14", look: "heading" },
      { area: "A15:A16", look: "to type over" },
      { area: "B15:C16", look: "answer" },
    ],
    choices: { area: "B6:C9", of: GRADES },
  };
}

const INSPECTIONS: readonly (readonly [string, string, Day, Day])[] = [
  ["Halton 2014", "SIF", dayOf(2014, 11, 18), dayOf(2014, 12, 10)],
  ["Halton 2020", "ILACS standard", dayOf(2020, 3, 2), dayOf(2020, 3, 13)],
  ["Portsmouth 2026", "ILACS short", dayOf(2026, 7, 6), dayOf(2026, 7, 10)],
  ["Our next one, perhaps", "ILACS standard", dayOf(2026, 11, 30), dayOf(2026, 12, 11)],
];
const ASSESSMENTS = 8;
const FIRST_ASSESSMENT = 13;
const HOLIDAYS = "H5:I13";

/** Inspections, then assessments counted from List 4, with the bank holidays beside them. */
function deadlines(): WrittenSheet {
  const inspections = INSPECTIONS.map(([council, kind, start, end], index): readonly WrittenCell[] => {
    const row = index + 5;
    return [
      council,
      kind,
      { date: start },
      { date: end },
      formula("FRAMEWORK_ON", `C${row}`),
      dated(formula("REPORT_DUE", `B${row}`, `D${row}`)),
      null,
      ...(index === 0 ? [dated({ ...formula("BANK_HOLIDAYS", "2026"), spillsOver: HOLIDAYS })] : [{ date: null }]),
    ];
  });
  const assessments = Array.from({ length: ASSESSMENTS }, (_, index): readonly WrittenCell[] => {
    const row = index + FIRST_ASSESSMENT;
    const inList = index + 3;
    return [
      { formula: `List_4!A${inList}` },
      { formula: `List_4!G${inList}`, answers: "a date" },
      { formula: `IF(List_4!I${inList}="","",List_4!I${inList})`, answers: "a date" },
      dated(formula("WORKING_DAY_AFTER", `B${row}`, "45")),
      formula("WORKING_DAYS_BETWEEN", `B${row}`, `C${row}`),
      null,
      null,
      { date: null },
    ];
  });
  return {
    sheet: "Deadlines",
    rows: [
      ["When things are due"],
      ["Type over what is yellow. Dates are counted in working days, without weekends and bank holidays in England."],
      [],
      ["Inspection", "Kind", "First day", "Last day", "Framework", "Report due", "", "Bank holidays in 2026", ""],
      ...inspections,
      [null, null, null, null, null, null, null, { date: null }],
      [null, null, null, null, null, null, null, { date: null }],
      [null, null, null, null, null, null, null, { date: null }],
      [
        "Assessment of",
        "Started",
        "Authorised",
        "Due in 45 working days",
        "Working days taken",
        "",
        "",
        { date: null },
      ],
      ...assessments,
    ],
    widths: [24, 18, 14, 16, 16, 14, 3, 16, 42],
    heights: new Map([
      [1, 30],
      [4, 32],
      [FIRST_ASSESSMENT - 1, 32],
    ]),
    looks: [
      { area: "A1:A1", look: "title" },
      { area: "A2:A2", look: "note" },
      { area: "A4:F4", look: "heading" },
      { area: "H4:I4", look: "heading" },
      { area: "B5:D8", look: "to type over" },
      { area: "E5:F8", look: "answer" },
      { area: `A${FIRST_ASSESSMENT - 1}:E${FIRST_ASSESSMENT - 1}`, look: "heading" },
      { area: `D${FIRST_ASSESSMENT}:E${FIRST_ASSESSMENT + ASSESSMENTS - 1}`, look: "answer" },
    ],
  };
}
