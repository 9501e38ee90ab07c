import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annexALists } from "../../src/domain/annex-a/annex-a";
import { lifeStories } from "./life-stories";
import { sampleWorkbook, SAMPLE_AS_AT } from "./sample-workbook";

const bytes = sampleWorkbook();
const workbook = read(bytes, { cellFormula: true, cellNF: true });
const parts = unzipSync(bytes);
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

describe("the sample workbook", () => {
  test("opens on the sheet of formulas, then Ofsted's eleven lists", () => {
    expect(workbook.SheetNames).toEqual(["Inspection", ...annexALists.map(({ number }) => `List_${number}`)]);
  });

  test("has dates that Excel shows as dates, under a merged title and Ofsted's headings", () => {
    const list = workbook.Sheets["List_3"];
    expect(list?.["A1"]).toMatchObject({ v: "List 3: Referral" });
    expect(list?.["!merges"]).toHaveLength(1);
    expect(list?.["F2"]).toMatchObject({ v: "Date of referral" });
    expect(list?.["F3"]).toMatchObject({ t: "n", z: "dd/mm/yyyy" });
  });

  test("stores custom functions as Excel does, spilling ones as dynamic arrays", () => {
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<f>_xldudf_READY_OVERALL_JUDGEMENT(&quot;SIF&quot;,B4,B5,B8,B7,B6)</f>");
    expect(sheet).toMatch(
      /<c r="D16"[^>]* cm="1"[^>]*><f t="array" ref="D16:E24">_xldudf_READY_BANK_HOLIDAYS\(2026\)<\/f>/,
    );
    expect(sheet).toMatch(/<c r="B16"[^>]* cm="1"[^>]*><f t="array" ref="B16:B21">/);
    expect(sheet).toMatch(/<c r="B17" s="\d+"\/>/);
    expect(part("xl/metadata.xml")).toContain('fDynamic="1"');
  });
});

describe("life stories", () => {
  const options = { children: 40, asAt: SAMPLE_AS_AT };

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
});
