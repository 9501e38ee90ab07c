import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAnnexA, type CheckedWorkbook } from "../../src/domain/annex-a/check-annex-a";
import type { NotRecognised } from "../../src/domain/annex-a/recognise";
import { annexARules } from "../../src/domain/annex-a/rules";
import { compareTemplate } from "../../src/domain/annex-a/compare-template";
import { dayOf } from "../../src/domain/calendar/day";
import { addressOf } from "../../src/domain/checking/place";
import { sheetsOfFile } from "../../src/terminal/sheets-of-file";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const WORKBOOKS = join(ROOT, "..", "shared", "annex-a", "workbooks");

beforeAll(() => {
  if (!existsSync(WORKBOOKS)) throw new Error(`These tests need the workbooks in ${WORKBOOKS}, and there are none.`);
});

/** The day that the ages in the extract fit. */
const AS_AT = dayOf(2021, 3, 16);

function outcome(name: string): CheckedWorkbook | NotRecognised {
  const checking = checkAnnexA(sheetsOfFile(join(WORKBOOKS, name)), { asAt: AS_AT });
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

/** Rules of single cells, and rules of sheets and headings. */
const FIELDS = new Set(annexARules.filter(({ kind }) => kind === "column").map(({ slug }) => slug));
const LAYOUT = new Set(annexARules.filter(({ kind }) => kind === "layout").map(({ slug }) => slug));

interface PeerFinding {
  readonly type: string;
  readonly table_name?: string;
  readonly row_number?: number;
  readonly column_letter?: string;
}

const elevenLists = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe("Ofsted's template of August 2019", () => {
  test.each(["ofsted-template-2019-08.xlsx", "template-list-3-renamed.xlsx"])(
    "%s has eleven lists, and advice alone",
    (name) => {
      const { lists, findings } = checked(name);
      expect(lists.map(({ list }) => list)).toEqual(elevenLists);
      expect(lists).toEqual(lists.map((list) => ({ ...list, headingRow: 2, rows: 0, edition: "2019-08" })));
      expect(lists.flatMap(({ columns }) => columns)).toHaveLength(165);
      expect(new Set(lists.flatMap(({ columns }) => columns.map(({ how }) => how)))).toEqual(new Set(["exact"]));
      expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
        "advice every-list-without-rows",
        "advice earlier-layout-of-list-9",
      ]);
    },
  );

  test("is the edition of August 2019 heading by heading, and four headings short of 2023", () => {
    const compared = compareTemplate(sheetsOfFile(join(WORKBOOKS, "ofsted-template-2019-08.xlsx")));
    if ("refused" in compared) throw new Error(compared.refused);
    const [first, second] = compared.editions;
    expect([first.edition.name, first.headings, first.lists]).toEqual(["2019-08", 0, []]);
    expect([second?.edition.name, second?.headings]).toEqual(["2023", 4]);
  });
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
    // Rules between lists, of which this workbook breaks many, are tried elsewhere.
    const grave = findings.filter(({ level, rule }) => level !== "advice" && FIELDS.has(rule));
    expect(told({ ...rest, findings: grave })).toEqual([
      "List 1 D3 no-date-of-birth",
      "List 4 J2 J3 J4 J5 J6 not-one-of-ofsteds-codes",
      "List 6 M2 M3 M4 M5 M6 cell-holds-an-excel-error",
      "List 6 N2 N3 N4 N5 N6 cell-holds-an-excel-error",
      "List 6 H2 not-one-of-ofsteds-codes",
      "List 8 C4 must-be-filled",
      "List 8 AA2 AA3 AA4 AA5 AA6 must-be-filled",
      "List 8 Y5 normally-filled",
      "List 8 Y3 not-a-uk-postcode",
      "List 8 AB2 AB3 AB5 AB6 not-an-english-authority",
      "List 8 AB4 not-an-english-authority",
    ]);
  });

  test("has every fault that the pipeline of the London councils finds in it, save where we disagree", () => {
    const { findings } = checked(NAME);
    const { errors } = JSON.parse(
      readFileSync(join(WORKBOOKS, "extract-13-column-list-9.peer-findings.json"), "utf8"),
    ) as { errors: readonly PeerFinding[] };
    const disagreed = errors.filter(({ table_name, row_number, column_letter }) => {
      const sheet = table_name?.replace("list_", "List ");
      return !findings.some((finding) =>
        finding.cells.some(
          (cell) => cell.sheet === sheet && addressOf(cell) === `${column_letter ?? ""}${row_number ?? 0}`,
        ),
      );
    });
    expect(errors).toHaveLength(25);
    // It knows the edition of 2023 alone, and refuses the thirteen columns that List 9 had before, with all its rows. Both are
    // known here: the rows are checked, and one line of advice says that there is a newer layout.
    expect(disagreed.map(({ type }) => type)).toEqual(["UnidentifiedTable"]);
    expect(findings.filter(({ list, rule }) => list === 9 && rule === "earlier-layout-of-list-9")).toHaveLength(1);
    // Where it calls a code in another spelling no code, it was understood here, and is advice.
    const spelt = findings.filter(({ sheet, rule }) => sheet === "List 8" && rule === "code-written-differently");
    expect(spelt.flatMap(({ cells }) => cells.map(addressOf)).sort()).toEqual(
      ["I2", "I3", "I4", "I5", "I6", "X2", "X3", "X4", "X5", "X6"].sort(),
    );
  });

  test("has odd spaces in the names of workers, formulas in its dates and headings spelt otherwise", () => {
    const lines = told(checked(NAME));
    expect(lines.filter((line) => line.endsWith("text-with-odd-spaces"))).toEqual([
      "List 3 K2 K3 K4 K5 K6 K7 text-with-odd-spaces",
      "List 4 L2 L3 L4 L5 L6 text-with-odd-spaces",
      "List 5 N2 N3 N5 N6 text-with-odd-spaces",
    ]);
    expect(lines.filter((line) => line.endsWith("heading-spelt-differently"))).toEqual([
      "List 3 F1 heading-spelt-differently",
      "List 4 J1 heading-spelt-differently",
      "List 6 L1 heading-spelt-differently",
      "List 8 F1 heading-spelt-differently",
      "List 9 J1 heading-spelt-differently",
    ]);
    expect(lines.filter((line) => line.endsWith("heading-read-as-another"))).toHaveLength(9);
    expect(lines.filter((line) => line.startsWith("List 10") && line.endsWith("cell-holds-a-formula"))).toEqual([
      "List 10 I2 I3 I4 I5 I6 cell-holds-a-formula",
      "List 10 J2 J3 J4 J5 J6 cell-holds-a-formula",
      "List 10 K2 K3 K4 K5 K6 cell-holds-a-formula",
      "List 10 L2 L3 L4 L5 L6 cell-holds-a-formula",
      "List 10 M2 M3 M4 M5 M6 cell-holds-a-formula",
      "List 10 N4 cell-holds-a-formula",
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
  });
});

test("a workbook with text dates, a date that is none and placeholders names their cells", () => {
  const { findings, ...rest } = checked("example-b.xlsx");
  expect(told({ ...rest, findings: findings.filter(({ rule }) => FIELDS.has(rule)) })).toEqual([
    "List_1 F3 before-the-six-months",
    "List_1 G3 code-written-differently",
    "List_2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 normally-filled",
    "List_2 F7 F8 F9 F10 F11 F12 date-written-as-text",
    "List_2 D10 not-a-date",
    "List_2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 closed-before-the-six-months",
  ]);
  const layout = findings.filter(({ rule }) => LAYOUT.has(rule));
  expect(told({ ...rest, findings: layout }).map((line) => line.replace(/ +/g, " "))).toEqual([
    ...[3, 4, 5, 6, 7, 8].map((list) => `List_${list} list-without-rows`),
    "List_9 earlier-layout-of-list-9",
    ...[9, 10, 11].map((list) => `List_${list} list-without-rows`),
  ]);
});

test("the SEND Annex A is refused by name, with what to do", () => {
  expect(outcome("sen-annex-a.xlsx")).toEqual({
    refused:
      "This is the SEND Annex A (its lists of EHC plans and SEN support have a UPN column), not the Annex A of children's services; open the workbook that holds Lists 1 to 11 and check again.",
  });
});
