import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annexALists } from "../../src/domain/annex-a/annex-a";
import { DATA_DAY, lifeStories } from "./life-stories";
import { plantedFaults } from "./sample-faults";
import { sampleLists, sampleWorkbook } from "./sample-workbook";
import { countRows } from "./stories/rows";

const bytes = sampleWorkbook();
const workbook = read(bytes, { cellFormula: true, cellNF: true });
const parts = unzipSync(bytes);
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

describe("the sample workbook", () => {
  test("says first what it is, shows formulas at work, then has Ofsted's eleven lists", () => {
    const lists = annexALists.map(({ number }) => `List_${number}`);
    expect(workbook.SheetNames).toEqual(["Read me", "Judgements", "Deadlines", ...lists]);
    expect(workbook.Sheets["Read me"]?.["A1"]?.v).toMatch(/invented council/);
    expect(workbook.Sheets["Read me"]?.["A2"]?.v).toMatch(/made up/);
  });

  test("names about forty kinds of planted faults, as often as they are planted", () => {
    const shown = utils.sheet_to_json<unknown[]>(workbook.Sheets["Read me"] ?? {}, { header: 1 });
    const named = shown.slice(shown.findIndex(([first]) => first === "Planted in") + 1);
    expect(named.length).toBeGreaterThanOrEqual(40);
    expect(named).toHaveLength(plantedFaults.length);
    const { expected } = sampleLists();
    for (const { rule } of plantedFaults.filter((fault) => fault.rule !== null)) {
      const times = plantedFaults.filter((fault) => fault.rule === rule).reduce((sum, fault) => sum + fault.times, 0);
      expect(expected.filter((fault) => fault.rule === rule)).toHaveLength(times);
    }
  });

  test("has dates that Excel shows as dates, under a merged title and Ofsted's headings, which stay in sight", () => {
    const list = workbook.Sheets["List_3"];
    expect(list?.["A1"]).toMatchObject({ v: "List 3: Referral" });
    expect(list?.["!merges"]).toHaveLength(1);
    expect(list?.["F2"]).toMatchObject({ v: "Date of referral" });
    expect(list?.["F3"]).toMatchObject({ t: "n", z: "dd/mm/yyyy" });
    expect(part("xl/worksheets/sheet6.xml")).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3"');
  });

  test("has about 2,000 rows", () => {
    const rows = sampleLists().sheets.reduce((sum, sheet) => sum + sheet.rows.length - sheet.headingRow - 1, 0);
    expect(rows).toBeGreaterThan(1990);
    expect(rows).toBeLessThan(2100);
  });

  test("stores custom functions as Excel does, spilling ones as dynamic arrays", () => {
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>_xldudf_READY_OVERALL_JUDGEMENT(D5,D6,D7,D8,D9,D10)</f>");
    const deadlines = part("xl/worksheets/sheet3.xml");
    expect(deadlines).toMatch(
      /<c r="H5"[^>]* cm="1"[^>]*><f t="array" ref="H5:I13">_xldudf_READY_BANK_HOLIDAYS\(2026\)<\/f>/,
    );
    expect(deadlines).toMatch(/<c r="H6" s="\d+"\/>/);
    expect(part("xl/metadata.xml")).toContain('fDynamic="1"');
  });

  test("numbers no style that its file does not define", () => {
    const defined = Number(/<cellXfs count="(\d+)">/.exec(part("xl/styles.xml"))?.[1]);
    expect(
      part("xl/styles.xml")
        .match(/<cellXfs.*<\/cellXfs>/s)?.[0]
        .match(/<xf /g),
    ).toHaveLength(defined);
    for (const name of Object.keys(parts).filter((each) => each.startsWith("xl/worksheets/sheet"))) {
      const used = [...part(name).matchAll(/<c [^>]* s="(\d+)"/g)].map(([, style]) => Number(style));
      expect(Math.max(...used)).toBeLessThan(defined);
    }
  });
});

describe("life stories", () => {
  const options = { children: 40, asAt: DATA_DAY };

  test("repeat with the seed and differ without it", () => {
    expect(lifeStories({ seed: 7, ...options })).toEqual(lifeStories({ seed: 7, ...options }));
    expect(lifeStories({ seed: 8, ...options })).not.toEqual(lifeStories({ seed: 7, ...options }));
  });

  test("fill every list, and hold every child on a plan or in care as a child in need", () => {
    const rows = lifeStories({ seed: 7, ...options });
    for (const list of Object.values(rows)) expect(list.length).toBeGreaterThan(0);
    const inNeed = new Set(rows[6].map(({ childId }) => childId));
    for (const { childId } of [...rows[7], ...rows[8]]) expect(inNeed).toContain(childId);
  });

  test("are all told among forty children, whatever the seed", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const rows = lifeStories({ seed, ...options });
      expect(rows[9]).toHaveLength(5);
      expect(new Set(rows[6].map(({ caseStatus }) => caseStatus)).size).toBe(5);
      expect(rows[4].filter(({ age }) => age === -1)).toHaveLength(1);
      expect(rows[10].filter(({ decisionReversed }) => decisionReversed !== undefined)).toHaveLength(1);
    }
  });

  test("are told until there are as many rows as were asked for, and no more than a few stories over", () => {
    const rows = lifeStories({ seed: 7, rows: 5000, asAt: DATA_DAY });
    expect(countRows(rows)).toBeGreaterThanOrEqual(5000);
    expect(countRows(rows)).toBeLessThan(5000 + 20 * 6);
    expect(new Set(rows[6].map(({ childId }) => childId)).size).toBe(rows[6].length);
  });
});
