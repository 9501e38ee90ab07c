import { describe, expect, test } from "vitest";
import { checkAnnexA, type CheckedWorkbook } from "../../../src/domain/annex-a/check-annex-a";
import { annexARules } from "../../../src/domain/annex-a/rules";
import type { Progress } from "../../../src/domain/checking/check";
import type { Finding } from "../../../src/domain/checking/finding";
import type { RawCell, SheetValues } from "../../../src/domain/checking/sheet-values";
import { cellAt, layOut, layouts, ofstedTemplate, shuffled, template2023 } from "../../workbooks/layouts";
import { lifeStories, type ListRows } from "../../workbooks/life-stories";
import { plant } from "../../workbooks/mutate";
import { plantedFaults } from "../../workbooks/planted-faults";
import { SAMPLE_AS_AT } from "../../workbooks/sample-workbook";
import { inMemory } from "../../workbooks/write-workbook";

const stories = lifeStories({ seed: 2014, children: 40, asAt: SAMPLE_AS_AT });
const noRows: ListRows = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] };

function checked(
  sheets: readonly SheetValues[],
  rules = annexARules,
): CheckedWorkbook & { readonly progress: readonly Progress[] } {
  const checking = checkAnnexA(sheets, { asAt: SAMPLE_AS_AT, rules });
  const progress: Progress[] = [];
  let step = checking.next();
  while (step.done !== true) {
    progress.push(step.value);
    step = checking.next();
  }
  if ("refused" in step.value) throw new Error(step.value.refused);
  return { ...step.value, progress };
}

const keys = (findings: readonly Finding[]): readonly string[] => findings.map(({ key }) => key).sort();

const contactsHeadings = [
  "Child Unique ID",
  "Gender",
  "Ethnicity",
  "Date of Birth",
  "Age of Child (Years)",
  "Date of Contact",
  "Contact Source",
];
const goodContact: readonly RawCell[] = ["A1", "b) Female", "a) WBRI", 40_000, 9, 45_000, "q) 6: Police"];

function contactsSheet(...rows: readonly (readonly RawCell[])[]): readonly SheetValues[] {
  return [{ sheet: "List 1", hidden: false, firstRow: 0, firstColumn: 0, rows: [contactsHeadings, ...rows] }];
}

describe("checkAnnexA", () => {
  test.each(layouts)("finds nothing in a clean workbook laid out as $name", (layout) => {
    const { lists, findings, failures, skipped } = checked(inMemory(layOut(stories, layout)));
    expect(findings.map((finding) => finding.says())).toEqual([]);
    expect({ failures, skipped }).toEqual({ failures: [], skipped: [] });
    expect(lists.map(({ rows }) => rows)).toEqual(Object.values(stories).map((rows) => rows.length));
  });

  test.each([ofstedTemplate, template2023])("finds nothing in a blank workbook laid out as $name", (layout) => {
    const { lists, findings } = checked(inMemory(layOut(noRows, layout)));
    expect(findings).toEqual([]);
    expect(lists.map(({ rows, headingRow, edition }) => ({ rows, headingRow, edition }))).toEqual(
      Array.from({ length: 11 }, () => ({ rows: 0, headingRow: 2, edition: layout.edition })),
    );
  });

  test.each(layouts)(
    "finds each planted fault by its own rule at its own cell, and nothing else, in $name",
    (layout) => {
      const laidOut = layOut(plant(stories, plantedFaults), layout);
      const { findings } = checked(inMemory(laidOut));
      const found = findings.map(({ rule, cells: [first] }) => ({ rule, ...first }));
      const wanted = plantedFaults.map(({ rule, list, row, field }) => ({
        rule,
        ...cellAt(laidOut, list, row, field),
      }));
      for (const fault of wanted) {
        const cells = findings.filter(({ rule }) => rule === fault.rule).flatMap((finding) => finding.cells);
        expect(cells).toContainEqual({ sheet: fault.sheet, row: fault.row, column: fault.column });
      }
      // The two text dates of List 1 have one cause, so they are one finding.
      expect(found).toHaveLength(wanted.length - 1);
    },
  );

  test("gives a finding the same key after sorting, and with other columns and layout", () => {
    const faulty = plant(stories, plantedFaults);
    const before = keys(checked(inMemory(layOut(faulty, ofstedTemplate))).findings);
    const sorted = Object.fromEntries(
      Object.entries(faulty).map(([list, rows]) => [list, [...rows].reverse()]),
    ) as unknown as ListRows;
    expect(keys(checked(inMemory(layOut(sorted, ofstedTemplate))).findings)).toEqual(before);
    expect(keys(checked(inMemory(layOut(faulty, shuffled))).findings)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  test("takes the number 4 and the text 4 for one value, its cells from the top", () => {
    const rows = [4, "4", 4].map((source) => [...goodContact.slice(0, 6), source]);
    const { findings } = checked(contactsSheet(...rows));
    expect(findings.map(({ cells }) => cells.map(({ row }) => row))).toEqual([[1, 2, 3]]);
  });

  test("tells apart two rows of one child with the same fault", () => {
    const plan = { childId: "A1", planStart: 45_000, planEnd: 44_000 };
    const { findings } = checked(inMemory(layOut({ ...noRows, 7: [plan, plan] }, ofstedTemplate)));
    const ended = findings.filter(({ rule }) => rule === "plan-ended-before-it-started");
    expect(ended.map(({ cells }) => cells[0]?.row)).toEqual([2, 3]);
    expect(new Set(keys(ended)).size).toBe(2);
  });

  test("skips empty rows, below the data and within it, and says where the others are", () => {
    const blank = ["", " ", null, "\u00a0", "-", "nan", ""];
    const { lists, findings } = checked(
      contactsSheet(goodContact, blank, [...goodContact.slice(0, 6), "nobody"], [], blank),
    );
    expect(lists[0]?.rows).toBe(2);
    expect(findings.flatMap(({ cells }) => cells)).toEqual([{ sheet: "List 1", row: 3, column: 6 }]);
  });

  test("ignores columns that are not Annex A's", () => {
    const [sheet] = contactsSheet(goodContact);
    const rows = sheet?.rows.map((cells, row) => [row === 0 ? "Our notes" : { error: "#REF!" }, ...cells]) ?? [];
    expect(checked([{ sheet: "List 1", hidden: false, firstRow: 0, firstColumn: 0, rows }]).findings).toEqual([]);
  });

  test("gathers cells with one cause in one finding, values apart where the value is the cause", () => {
    const row = (date: RawCell, source: RawCell): readonly RawCell[] => [...goodContact.slice(0, 5), date, source];
    const { findings } = checked(
      contactsSheet(row("01/02/2026", "moon"), row("02/02/2026", "sun"), row("", "moon"), row("", "sun")),
    );
    const found = findings.map(({ rule, shown, cells }) => [
      rule,
      shown,
      cells.map((cell) => `${cell.row},${cell.column}`),
    ]);
    expect(found).toEqual([
      ["must-be-filled", "", ["3,5", "4,5"]],
      ["date-written-as-text", "01/02/2026", ["1,5", "2,5"]],
      ["not-one-of-ofsteds-codes", "moon", ["1,6", "3,6"]],
      ["not-one-of-ofsteds-codes", "sun", ["2,6", "4,6"]],
    ]);
  });

  test("names a second sheet with the same list", () => {
    const [first] = contactsSheet(goodContact);
    const [second] = contactsSheet([...goodContact.slice(0, 6), "nobody"]);
    if (first === undefined || second === undefined) throw new Error("no sheets");
    const { findings } = checked([{ ...second, sheet: "Old" }, first]);
    expect(findings.map((finding) => finding.says())).toEqual([
      "The sheet Old looks like List 1 too; only List 1 was checked.",
    ]);
  });

  test("asks which of two columns is meant, at their headings", () => {
    const rows = [
      [...contactsHeadings, "Contact Source"],
      [...goodContact, "moon"],
    ];
    const { findings } = checked([{ sheet: "List 1", hidden: false, firstRow: 2, firstColumn: 1, rows }]);
    expect(findings.map(({ cells }) => cells)).toEqual([
      [
        { sheet: "List 1", row: 2, column: 7 },
        { sheet: "List 1", row: 2, column: 8 },
      ],
    ]);
    expect(findings[0]?.says()).toBe(
      "The column Contact Source was not read, because two columns are called “Contact Source”.",
    );
  });

  test("skips a rule whose column is missing, and says which", () => {
    const laidOut = layOut({ ...noRows, 7: [{ childId: "A1", planStart: 45_000 }] }, ofstedTemplate);
    const withoutEnd = inMemory(laidOut).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell) => (row === 1 && cell === "Child Protection Plan End Date" ? "x" : cell)),
      ),
    }));
    const rules = annexARules.filter(({ slug }) => slug === "plan-ended-before-it-started");
    expect(checked(withoutEnd, rules).skipped).toEqual([
      { rule: "plan-ended-before-it-started", list: 7, missing: "Child Protection Plan End Date" },
    ]);
  });

  test("tells how far it has come after each list and rule, up to the end", () => {
    const { progress } = checked(inMemory(layOut(stories, ofstedTemplate)));
    expect(progress[0]).toMatchObject({ done: 1, what: "List 1: read" });
    expect(progress.map(({ done }) => done)).toEqual(progress.map((_, index) => index + 1));
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.of);
    expect(progress.length).toBeGreaterThan(11 * 10);
  });
});
