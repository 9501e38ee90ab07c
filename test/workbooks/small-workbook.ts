import { dayOf } from "../../src/domain/calendar/day";
import { inEdition, layOut, ofstedTemplate } from "./layouts";
import { DATA_DAY, lifeStories } from "./life-stories";
import {
  stored,
  writeWorkbook,
  writtenList,
  type FormulaCell,
  type WrittenCell,
  type WrittenSheet,
} from "./write-workbook";

/** A workbook that opens fast, for tests that open one often: a sheet of formulas, then the lists with three faults. */
export function smallWorkbook(): Uint8Array {
  const stories = inEdition(lifeStories({ seed: 2014, children: 40, asAt: DATA_DAY }), ofstedTemplate.edition);
  const [contact, ...contacts] = stories[1];
  const [first, second, third, ...assessments] = stories[4];
  const faulty = {
    ...stories,
    1: [{ ...contact, contactDate: "15/06/2026", gender: "Female" }, ...contacts],
    4: [{ ...first }, { ...second }, { ...third, requiresSupport: "CS Assessment Updated" }, ...assessments],
  };
  return writeWorkbook([inspectionSheet(), ...layOut(faulty, ofstedTemplate).map(writtenList)]);
}

function formula(name: string, ...given: readonly string[]): FormulaCell {
  return { formula: stored(name, ...given) };
}

function spillingDates(spillsOver: string, name: string, ...given: readonly string[]): FormulaCell {
  return { ...formula(name, ...given), spillsOver, answers: "a date" };
}

/** Help and protection, children looked after, leadership, care leavers, adoption: the order in which functions take them. */
const JUDGEMENTS = ["B4", "B5", "B8", "B7", "B6"] as const;

const INSPECTION_END = dayOf(2014, 12, 10);
const DEADLINE_STARTS = [
  dayOf(2024, 3, 26),
  dayOf(2024, 12, 20),
  dayOf(2025, 4, 17),
  dayOf(2026, 4, 2),
  dayOf(2026, 5, 1),
  dayOf(2026, 12, 23),
];

/** Grades and dates to type over, with answers beside them. */
function inspectionSheet(): WrittenSheet {
  const starts: readonly WrittenCell[][] = DEADLINE_STARTS.map((start, index) => [
    { date: start },
    index === 0 ? spillingDates("B16:B21", "WORKING_DAY_AFTER", "A16:A21", "27") : { date: null },
    null,
    index === 0 ? spillingDates("D16:E24", "BANK_HOLIDAYS", "2026") : { date: null },
  ]);
  const restOfHolidays: readonly WrittenCell[][] = [1, 2, 3].map(() => [null, null, null, { date: null }]);
  return {
    sheet: "Inspection",
    widths: [52, 30, 4, 16, 34],
    rows: [
      ["Type over the grades and dates: they are Halton's of 2014. Every child in the lists is made up."],
      [],
      ["Judgement", "Grade (type over it)"],
      ["Children who need help and protection", "Requires improvement"],
      ["Children looked after and achieving permanence", "Good"],
      ["Adoption performance", "Good"],
      ["Experiences and progress of care leavers", "Good"],
      ["Leadership, management and governance", "Requires improvement"],
      ["Overall effectiveness", formula("OVERALL_JUDGEMENT", '"SIF"', ...JUDGEMENTS)],
      ["Why", formula("JUDGEMENT_REASON", '"SIF"', ...JUDGEMENTS)],
      [],
      ["Inspection ended on", { date: INSPECTION_END }],
      ["Report due on", { ...formula("REPORT_DUE", '"SIF"', "B12"), answers: "a date" }],
      [],
      ["Counted from", "27 working days later", null, "Bank holidays in 2026"],
      ...starts,
      ...restOfHolidays,
    ],
  };
}
