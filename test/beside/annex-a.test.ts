import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { read, utils, type CellObject } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAnnexA, type CheckedWorkbook } from "../../src/domain/annex-a/check-annex-a";
import type { NotRecognised } from "../../src/domain/annex-a/recognise";
import { dayOf } from "../../src/domain/calendar/day";
import type { RawCell, SheetValues } from "../../src/domain/checking/sheet-values";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const WORKBOOKS = join(ROOT, "..", "shared", "annex-a", "workbooks");

beforeAll(() => {
  if (!existsSync(WORKBOOKS)) throw new Error(`These tests need the workbooks in ${WORKBOOKS}, and there are none.`);
});

function rawCell(cell: CellObject | undefined): RawCell {
  if (cell === undefined || cell.v === undefined) return null;
  if (cell.t === "e") return { error: cell.w ?? "#N/A" };
  return cell.v instanceof Date ? null : cell.v;
}

function sheetsOf(name: string): readonly SheetValues[] {
  const workbook = read(readFileSync(join(WORKBOOKS, name)));
  return workbook.SheetNames.map((sheet) => {
    const cells = workbook.Sheets[sheet] ?? {};
    const { s: first, e: last } = utils.decode_range(cells["!ref"] ?? "A1");
    const rows = Array.from({ length: last.r - first.r + 1 }, (_, row) =>
      Array.from({ length: last.c - first.c + 1 }, (__, column) =>
        rawCell(cells[utils.encode_cell({ r: first.r + row, c: first.c + column })] as CellObject | undefined),
      ),
    );
    return { sheet, hidden: false, firstRow: first.r, firstColumn: first.c, rows };
  });
}

function outcome(name: string): CheckedWorkbook | NotRecognised {
  const checking = checkAnnexA(sheetsOf(name), { asAt: dayOf(2026, 11, 2) });
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  return step.value;
}

function checked(name: string): CheckedWorkbook {
  const result = outcome(name);
  if ("refused" in result) throw new Error(result.refused);
  expect(result).toMatchObject({ failures: [], skipped: [] });
  return result;
}

/** `List 6!M2:M6 cell-holds-an-excel-error`, the cells of one column as an area. */
function told({ findings }: CheckedWorkbook): readonly string[] {
  return findings.map(({ rule, sheet, cells }) => {
    const addresses = cells.map(({ row, column }) => utils.encode_cell({ r: row, c: column }));
    return `${sheet} ${addresses.join(" ")} ${rule}`;
  });
}

const elevenLists = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe("Ofsted's template of August 2019", () => {
  test.each(["ofsted-template-2019-08.xlsx", "template-list-3-renamed.xlsx"])(
    "%s has eleven lists and no fault",
    (name) => {
      const { lists, findings } = checked(name);
      expect(lists.map(({ list }) => list)).toEqual(elevenLists);
      expect(lists).toEqual(lists.map((list) => ({ ...list, headingRow: 2, rows: 0, edition: "2019-08" })));
      expect(lists.flatMap(({ columns }) => columns)).toHaveLength(165);
      expect(new Set(lists.flatMap(({ columns }) => columns.map(({ how }) => how)))).toEqual(new Set(["exact"]));
      expect(findings).toEqual([]);
    },
  );
});

describe("an extract with headings in the first row", () => {
  const NAME = "extract-13-column-list-9.xlsx";

  test("has eleven lists of the August 2019 edition", () => {
    const { lists } = checked(NAME);
    expect(lists.map(({ list }) => list)).toEqual(elevenLists);
    expect(lists.map(({ rows }) => rows)).toEqual([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5]);
    expect(lists).toEqual(lists.map((list) => ({ ...list, headingRow: 1, edition: "2019-08" })));
    const changed = lists.flatMap(({ list, columns }) =>
      columns.flatMap(({ heading, how }) =>
        how === "exact" || how === "variant" ? [] : [`${list} ${how} ${heading.slice(0, 40)}`],
      ),
    );
    expect(changed).toEqual([
      "3 normalised Date of Referral",
      "4 normalised Was the child assessed as requiring LA c",
      "6 normalised Case Status",
      "8 normalised Unaccompanied Asylum Seeking Child (UASC",
      "8 normalised Date Ceased to be Looked After",
      "9 normalised LA in Touch",
    ]);
    const variants = lists.flatMap(({ list, columns }) =>
      columns.flatMap(({ heading, how }) => (how === "variant" ? [`${list} ${heading}`] : [])),
    );
    expect(variants).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((list) => `${list} Age`));
  });

  test("has its errors and queries at these cells, and no others", () => {
    const { findings, ...rest } = checked(NAME);
    const grave = findings.filter(({ level }) => level !== "advice");
    expect(told({ ...rest, findings: grave })).toEqual([
      "List 4 J2 J3 J4 J5 J6 not-one-of-ofsteds-codes",
      "List 6 M2 M3 M4 M5 M6 cell-holds-an-excel-error",
      "List 6 N2 N3 N4 N5 N6 cell-holds-an-excel-error",
      "List 6 H2 not-one-of-ofsteds-codes",
      "List 8 C4 must-be-filled",
      "List 8 AA2 AA3 AA4 AA5 AA6 must-be-filled",
      "List 8 Y5 normally-filled",
    ]);
  });

  test("has its codes in other spellings and its ages with decimals as advice", () => {
    const { findings, ...rest } = checked(NAME);
    const advice = told({ ...rest, findings: findings.filter(({ level }) => level === "advice") });
    expect(advice.filter((line) => line.endsWith("code-written-differently"))).toEqual([
      "List 1 B2 code-written-differently",
      "List 3 H2 H3 H4 H5 H6 H7 code-written-differently",
      "List 4 H2 H3 H4 H5 H6 code-written-differently",
      "List 5 H2 H3 H6 code-written-differently",
      "List 5 H4 H5 code-written-differently",
      "List 5 J2 J3 J6 code-written-differently",
      "List 6 H3 H4 H5 H6 code-written-differently",
      "List 7 H2 H3 H4 code-written-differently",
      "List 7 H5 H6 H7 H8 code-written-differently",
      "List 7 I2 I3 I4 code-written-differently",
      "List 7 I5 I6 I7 I8 code-written-differently",
      "List 8 I2 I3 I4 I5 I6 code-written-differently",
      "List 8 X2 X5 X6 code-written-differently",
      "List 8 X3 code-written-differently",
      "List 8 X4 code-written-differently",
      "List 10 O4 code-written-differently",
      "List 11 S5 code-written-differently",
    ]);
    const ages = findings.filter(({ rule }) => rule === "age-not-in-whole-years");
    expect(ages.map(({ list, cells }) => [list, cells.length])).toEqual([
      [1, 5],
      [2, 5],
      [3, 6],
      [4, 5],
      [5, 5],
      [6, 5],
      [7, 7],
      [8, 5],
      [9, 6],
    ]);
    expect(advice).toHaveLength(17 + 9);
  });
});

test("a workbook with text dates, a date that is none and placeholders names their cells", () => {
  expect(told(checked("example-b.xlsx"))).toEqual([
    "List_1 G3 code-written-differently",
    "List_2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 normally-filled",
    "List_2 F7 F8 F9 F10 F11 F12 date-written-as-text",
    "List_2 D10 not-a-date",
  ]);
});

test("the SEND Annex A is refused by name, with what to do", () => {
  expect(outcome("sen-annex-a.xlsx")).toEqual({
    refused:
      "This is the SEND Annex A (its lists of EHC plans and SEN support have a UPN column), not the Annex A of children's services; open the workbook that holds Lists 1 to 11 and check again.",
  });
});
