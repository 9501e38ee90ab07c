import { dayOf } from "../../src/domain/calendar/day";
import { layOut, ofstedTemplate, type LaidOutSheet } from "./layouts";
import { lifeStories } from "./life-stories";
import { plant } from "./mutate";
import { plantedFaults } from "./planted-faults";
import { writeWorkbook, writtenList, type FormulaCell, type WrittenCell, type WrittenSheet } from "./write-workbook";

/** The day that the sample's data speaks of. */
export const SAMPLE_AS_AT = dayOf(2026, 9, 30);
const SAMPLE_SEED = 2014;
const SAMPLE_CHILDREN = 40;

/** The lists of the sample: an invented council with some forty children, in Ofsted's layout, with the planted faults. */
export function sampleLists(): readonly LaidOutSheet[] {
  const stories = lifeStories({ seed: SAMPLE_SEED, children: SAMPLE_CHILDREN, asAt: SAMPLE_AS_AT });
  return layOut(plant(stories, plantedFaults), ofstedTemplate);
}

/** The sample workbook for newcomers: a sheet of formulas first, then the eleven lists. */
export function sampleWorkbook(): Uint8Array {
  return writeWorkbook([inspectionSheet(), ...sampleLists().map(writtenList)]);
}

/** As Excel stores a call of a custom function, without the equals sign. */
function ready(name: string, ...given: readonly string[]): string {
  return `_xldudf_READY_${name}(${given.join(",")})`;
}

function formula(name: string, ...given: readonly string[]): FormulaCell {
  return { formula: ready(name, ...given) };
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
