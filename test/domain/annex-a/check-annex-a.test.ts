import { describe, expect, test } from "vitest";
import { checkAnnexA, type CheckedWorkbook } from "../../../src/domain/annex-a/check-annex-a";
import { annexARules } from "../../../src/domain/annex-a/rules";
import type { Progress } from "../../../src/domain/checking/check";
import type { Finding } from "../../../src/domain/checking/finding";
import type { RawCell, SheetValues } from "../../../src/domain/checking/sheet-values";
import {
  inEdition,
  layOut,
  layouts,
  ofstedTemplate,
  shuffled,
  template2023,
  type Layout,
} from "../../workbooks/layouts";
import { DATA_DAY, lifeStories, type ListRows } from "../../workbooks/life-stories";
import { Draft } from "../../workbooks/mutations/draft";
import { plantAll } from "../../workbooks/sample-faults";
import { sampleLists } from "../../workbooks/sample-workbook";
import { SeededRandom } from "../../workbooks/seeded-random";
import { inMemory } from "../../workbooks/write-workbook";

const stories = lifeStories({ seed: 2014, children: 40, asAt: DATA_DAY });
const many = lifeStories({ seed: 2014, rows: 1500, asAt: DATA_DAY });
const reordered: Layout = { ...shuffled, edition: "2019-08", ownFindings: [] };
const noRows: ListRows = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] };

function checked(
  sheets: readonly SheetValues[],
  rules = annexARules,
): CheckedWorkbook & { readonly progress: readonly Progress[] } {
  const checking = checkAnnexA(sheets, { asAt: DATA_DAY, rules });
  const progress: Progress[] = [];
  let step = checking.next();
  while (step.done !== true) {
    progress.push(step.value);
    step = checking.next();
  }
  if ("refused" in step.value) throw new Error(step.value.refused);
  return { ...step.value, progress };
}

function finish(checking: ReturnType<typeof checkAnnexA>): CheckedWorkbook {
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  if ("refused" in step.value) throw new Error(step.value.refused);
  return step.value;
}

/** For tests of what stands in the rows, whatever is to be said of the workbook's layout. */
const rulesOfRows = annexARules.filter(({ kind }) => kind !== "layout");

function ruleCalled(slug: string): typeof annexARules {
  return annexARules.filter((rule) => rule.slug === slug);
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
const goodContact: readonly RawCell[] = ["A1", "b) Female", "a) WBRI", 40_000, 17, 46_200, "q) 6: Police"];

function contactsSheet(...rows: readonly (readonly RawCell[])[]): readonly SheetValues[] {
  return [{ sheet: "List 1", hidden: false, firstRow: 0, firstColumn: 0, rows: [contactsHeadings, ...rows] }];
}

describe("checkAnnexA", () => {
  test.each(layouts)("reads every row, runs every rule, in a workbook laid out as $name", (layout) => {
    const rows = inEdition(stories, layout.edition);
    const { lists, failures, skipped } = checked(inMemory(layOut(rows, layout)));
    expect({ failures, skipped }).toEqual({ failures: [], skipped: [] });
    expect(lists.map((list) => list.rows)).toEqual(Object.values(rows).map((list) => list.length));
  });

  test.each([
    { layout: ofstedTemplate, advice: ["every-list-without-rows", "earlier-layout-of-list-9"] },
    { layout: template2023, advice: ["every-list-without-rows"] },
  ])("has nothing but advice on a blank workbook laid out as $layout.name", ({ layout, advice }) => {
    const { lists, findings } = checked(inMemory(layOut(noRows, layout)));
    expect(findings.map(({ rule, level }) => ({ rule, level }))).toEqual(
      advice.map((rule) => ({ rule, level: "advice" })),
    );
    expect(lists.map(({ rows, headingRow, edition }) => ({ rows, headingRow, edition }))).toEqual(
      Array.from({ length: 11 }, () => ({ rows: 0, headingRow: 2, edition: layout.edition })),
    );
  });

  test("finds each fault that is planted in the sample by its own rule, at its cells", () => {
    const { sheets, expected } = sampleLists();
    const { findings } = checked(inMemory(sheets));
    for (const fault of expected.filter(({ rule }) => rule !== "")) {
      const cells = findings.filter(({ rule }) => rule === fault.rule).flatMap((finding) => finding.cells);
      expect(cells).toEqual(expect.arrayContaining([...fault.cells]));
    }
  });

  test("gives a finding the same key after sorting, and with other columns and layout", () => {
    const draft = new Draft(inEdition(many, "2019-08"), ofstedTemplate, new SeededRandom(1));
    plantAll(draft);
    const faulty = draft.changedRows;
    const before = keys(checked(inMemory(layOut(faulty, ofstedTemplate)), rulesOfRows).findings);
    const sorted = Object.fromEntries(
      Object.entries(faulty).map(([list, rows]) => [list, [...rows].reverse()]),
    ) as unknown as ListRows;
    expect(keys(checked(inMemory(layOut(sorted, ofstedTemplate)), rulesOfRows).findings)).toEqual(before);
    expect(keys(checked(inMemory(layOut(faulty, reordered)), rulesOfRows).findings)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  test("takes the number 4 and the text 4 for one value, its cells from the top", () => {
    const rows = [4, "4", 4].map((source) => [...goodContact.slice(0, 6), source]);
    const { findings } = checked(contactsSheet(...rows), rulesOfRows);
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
      rulesOfRows,
    );
    expect(lists[0]?.rows).toBe(2);
    expect(findings.flatMap(({ cells }) => cells)).toEqual([{ sheet: "List 1", row: 3, column: 6 }]);
  });

  test("ignores columns that are not Annex A's", () => {
    const [sheet] = contactsSheet(goodContact);
    const rows = sheet?.rows.map((cells, row) => [row === 0 ? "Our notes" : { error: "#REF!" }, ...cells]) ?? [];
    const sheets = [{ sheet: "List 1", hidden: false, firstRow: 0, firstColumn: 0, rows }];
    expect(checked(sheets, rulesOfRows).findings).toEqual([]);
  });

  test("gathers cells with one cause in one finding, values apart where the value is the cause", () => {
    const row = (date: RawCell, source: RawCell): readonly RawCell[] => [...goodContact.slice(0, 5), date, source];
    const { findings } = checked(
      contactsSheet(row("15/06/2026", "moon"), row("16/06/2026", "sun"), row("", "moon"), row("", "sun")),
      rulesOfRows,
    );
    const found = findings.map(({ rule, shown, cells }) => [
      rule,
      shown,
      cells.map((cell) => `${cell.row},${cell.column}`),
    ]);
    expect(found).toEqual([
      ["must-be-filled", "", ["3,5", "4,5"]],
      ["date-written-as-text", "15/06/2026", ["1,5", "2,5"]],
      ["not-one-of-ofsteds-codes", "moon", ["1,6", "3,6"]],
      ["not-one-of-ofsteds-codes", "sun", ["2,6", "4,6"]],
    ]);
  });

  test("names a second sheet with the same list", () => {
    const [first] = contactsSheet(goodContact);
    const [second] = contactsSheet([...goodContact.slice(0, 6), "nobody"]);
    if (first === undefined || second === undefined) throw new Error("no sheets");
    const { findings } = checked([{ ...second, sheet: "Old" }, first], ruleCalled("list-on-two-sheets"));
    expect(findings.map((finding) => finding.says())).toEqual([
      "The sheet Old looks like List 1 too; only List 1 was checked.",
    ]);
  });

  test("asks which of two columns is meant, at their headings", () => {
    const rows = [
      [...contactsHeadings, "Contact Source"],
      [...goodContact, "moon"],
    ];
    const sheets = [{ sheet: "List 1", hidden: false, firstRow: 2, firstColumn: 1, rows }];
    const { findings } = checked(sheets, ruleCalled("two-columns-for-one-heading"));
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
    expect(checked(withoutEnd, ruleCalled("plan-ended-before-it-started")).skipped).toEqual([
      { rule: "plan-ended-before-it-started", list: 7, missing: "Child Protection Plan End Date" },
    ]);
  });

  test("lets the more particular rule speak alone in a cell, and the other in the rest", () => {
    const rows = [
      ["", ...goodContact.slice(1)],
      ["A2", "", ...goodContact.slice(2)],
    ];
    const { findings } = checked(contactsSheet(...rows), rulesOfRows);
    expect(findings.map(({ rule, cells }) => [rule, cells.map(({ row, column }) => `${row},${column}`)])).toEqual([
      ["row-without-an-id", ["1,0"]],
      ["must-be-filled", ["2,1"]],
    ]);
    const withTeam = layOut({ ...noRows, 3: [{ childId: "A1", team: "N/A" }, { childId: "A2" }] }, template2023);
    const teams = checked(inMemory(withTeam), rulesOfRows).findings.filter(({ rule, shown, cells }) => {
      return (rule === "normally-filled" || shown === "N/A") && cells.some(({ column }) => column === 9);
    });
    expect(teams.map(({ rule, cells }) => [rule, cells.map(({ row }) => row)])).toEqual([
      ["normally-filled", [3]],
      ["placeholder-for-a-name", [2]],
    ]);
  });

  test("reads a heading as the officer said, and asks no more about it", () => {
    const rows = [
      ["Child Unique ID", "Sex of child", ...contactsHeadings.slice(2), "Contact Source"],
      [...goodContact, "moon"],
    ];
    const sheets = [{ sheet: "List 1", hidden: false, firstRow: 0, firstColumn: 0, rows }];
    const told = finish(
      checkAnnexA(sheets, {
        asAt: DATA_DAY,
        assigned: [
          { list: 1, heading: "Sex of child", field: "gender" },
          { list: 1, heading: "Contact Source", which: 1, field: "contactSource" },
        ],
      }),
    );
    const [list] = told.lists;
    expect(list?.columns.map(({ readAs, how }) => [readAs, how])).toEqual([
      ["Child Unique ID", "exact"],
      ["Gender", "assigned"],
      ["Ethnicity", "exact"],
      ["Date of Birth", "exact"],
      ["Age of Child (Years)", "exact"],
      ["Date of Contact", "exact"],
      [null, "not recognised"],
      ["Contact Source", "assigned"],
    ]);
    const rules = told.findings.map(({ rule }) => rule);
    expect(rules).toContain("not-one-of-ofsteds-codes");
    expect(rules).not.toContain("two-columns-for-one-heading");
    expect(rules).not.toContain("column-missing");
  });

  test("measures by the council's own settings where it has chosen them", () => {
    const [sheet] = inMemory(
      layOut({ ...noRows, 3: [{ childId: "A1", referralsInLast12Months: 6 }] }, template2023),
    ).slice(2);
    if (sheet === undefined) throw new Error("no sheet");
    const found = (settings: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
      finish(
        checkAnnexA([sheet], { asAt: DATA_DAY, settings, rules: ruleCalled("unusually-high-count") }),
      ).findings.map((finding) => finding.says());
    expect(found({})).toEqual([]);
    expect(found({ "unusually-high-count": { referralsInLast12Months: 5 } })).toEqual([
      "Number of Referrals in Last 12 Months: 6 is unusually high; we ask about more than 5.",
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
