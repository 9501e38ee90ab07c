import { describe, expect, test } from "vitest";
import { annexAList, fieldsIn } from "../../../src/domain/annex-a/annex-a";
import { recognise, type Recognition } from "../../../src/domain/annex-a/recognise";
import type { RawCell, SheetValues } from "../../../src/domain/checking/sheet-values";
import { dayOf } from "../../../src/domain/calendar/day";
import { extract, layOut, layouts, ofstedTemplate, shuffled, template2023 } from "../../workbooks/layouts";
import { lifeStories } from "../../workbooks/life-stories";
import { inMemory } from "../../workbooks/write-workbook";

const stories = lifeStories({ seed: 5, children: 20, asAt: dayOf(2026, 9, 30) });

function sheet(
  name: string,
  rows: readonly (readonly RawCell[])[],
  at: { row?: number; column?: number } = {},
): SheetValues {
  return { sheet: name, hidden: false, firstRow: at.row ?? 0, firstColumn: at.column ?? 0, rows };
}

function recognised(sheets: readonly SheetValues[]): Recognition {
  const result = recognise(sheets);
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

const headings = (list: number): readonly string[] =>
  fieldsIn(annexAList(list), "2019-08").map(({ heading }) => heading);
const contacts = headings(1);
const contact = ["A1", "b) Female", "a) WBRI", 40_000, 9, 45_000, "q) 6: Police"];

describe("recognise", () => {
  test.each(layouts)("finds the eleven lists in $name, whatever the sheets are called", (layout) => {
    const laidOut = layOut(stories, layout);
    const { lists, edition, copies, absent } = recognised([...inMemory(laidOut)].reverse());
    expect(lists.map(({ list, sheet: { sheet: name }, headingRow }) => ({ list, name, headingRow }))).toEqual(
      laidOut.map(({ list, sheet: name, headingRow }) => ({ list, name, headingRow })),
    );
    expect(lists.map(({ columns }) => columns.map(({ field }) => field?.key))).toEqual(
      laidOut.map(({ fields }) => fields.map((field) => field?.key)),
    );
    expect(edition).toBe(layout.edition);
    expect({ copies, absent }).toEqual({ copies: [], absent: [] });
    expect(lists.flatMap(({ missing }) => missing)).toEqual([]);
  });

  test("says how each heading was recognised", () => {
    const written = [
      "Child ID",
      "Gender",
      "ETHNICITY ",
      "DateOfBirth",
      "Age",
      "Dat of Contact",
      "Contact Source",
      "Locality",
    ];
    const [list] = recognised([sheet("Contacts", [written, contact])]).lists;
    expect(list?.columns.map(({ field, how }) => [field?.key, how])).toEqual([
      ["childId", "variant"],
      ["gender", "exact"],
      ["ethnicity", "normalised"],
      ["dateOfBirth", "normalised"],
      ["age", "variant"],
      ["contactDate", "near"],
      ["contactSource", "exact"],
      [undefined, "not recognised"],
    ]);
  });

  test("takes a doubled bracket, straight quotes, a lost question mark and Power BI's prefix in its stride", () => {
    const rows = [
      headings(8).map((heading) =>
        heading
          .replace("(Y/N)", "(Y/N))")
          .replaceAll(/[‘’]/g, "'")
          .replace(/\?$/, "")
          .replace(/^Number/, "Sum of Number"),
      ),
    ];
    const [list] = recognised([sheet("s", rows)]).lists;
    expect(list?.missing).toEqual([]);
  });

  test.each([0, 19])("finds the headings in row %i of the sheet, counted from 0", (row) => {
    const above = Array.from({ length: row }, () => ["some words"]);
    expect(recognised([sheet("x", [...above, contacts, contact])]).lists[0]?.headingRow).toBe(row);
  });

  test("does not look below the first 20 rows", () => {
    const above = Array.from({ length: 20 }, () => ["some words"]);
    expect(recognise([sheet("x", [...above, contacts, contact])])).toHaveProperty("refused");
    expect(recognise([sheet("x", [contacts, contact], { row: 20 })])).toHaveProperty("refused");
  });

  test("counts rows and columns on the sheet where its used cells start further down and right", () => {
    const [list] = recognised([sheet("x", [contacts, contact], { row: 3, column: 2 })]).lists;
    expect(list).toMatchObject({ headingRow: 3 });
    expect(list?.columns[0]).toMatchObject({ column: 2, heading: "Child Unique ID" });
  });

  test("does not take the shared columns for a list", () => {
    expect(
      recognise([sheet("List 6", [["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age"]])]),
    ).toHaveProperty("refused");
  });

  test("does not take Ofsted's sheet of codes for List 9", () => {
    const codesUsed = [
      "Gender",
      "Ethnicity",
      "Eligibility Category",
      "LA In Touch",
      "Type of Accommodation",
      "Suitability of Accommodation",
      "Activity Status",
    ];
    expect(recognise([sheet("Codes_used", [codesUsed])])).toHaveProperty("refused");
  });

  test("names the lists that no sheet holds", () => {
    expect(recognised([sheet("x", [contacts, contact])]).absent).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("of two sheets with the same list, takes the one that is named for it and names the other", () => {
    const old = sheet("List 1 old", [contacts, contact, contact]);
    const { lists, copies } = recognised([old, sheet("List_1", [contacts, contact])]);
    expect(lists.map(({ sheet: { sheet: name } }) => name)).toEqual(["List_1"]);
    expect(copies).toEqual([{ list: 1, sheet: "List 1 old", checked: "List_1" }]);
  });

  test("of two sheets with the same list, takes the one that is filled, though the template's is named for it", () => {
    const template = sheet("List_1", [["List 1: Contacts"], contacts, ["", null]]);
    const { lists, copies } = recognised([template, sheet("Extract", [contacts, contact])]);
    expect(lists.map(({ sheet: { sheet: name } }) => name)).toEqual(["Extract"]);
    expect(copies).toEqual([{ list: 1, sheet: "List_1", checked: "Extract" }]);
  });

  test("of two sheets alike in name, takes the one in sight", () => {
    const hidden = { ...sheet("b", [contacts, contact, contact]), hidden: true };
    expect(recognised([hidden, sheet("a", [contacts, contact])]).copies).toEqual([
      { list: 1, sheet: "b", checked: "a" },
    ]);
  });

  test("reads neither of two columns that fit one heading equally well", () => {
    const [list] = recognised([
      sheet("x", [
        [...contacts.filter((heading) => heading !== "Date of Contact"), "date of contact", "DATE OF CONTACT"],
      ]),
    ]).lists;
    expect(list?.unsettled.map(({ field, columns }) => [field.key, columns.map(({ column }) => column)])).toEqual([
      ["contactDate", [6, 7]],
    ]);
    expect(list?.columns.map(({ field }) => field?.key)).not.toContain("contactDate");
  });

  test("prefers the heading itself to a variant of it", () => {
    const [list] = recognised([sheet("x", [["Age", ...contacts]])]).lists;
    expect(list?.columns.filter(({ field }) => field?.key === "age")).toMatchObject([{ column: 5, how: "exact" }]);
    expect(list?.columns[0]).toMatchObject({ heading: "Age", how: "not recognised" });
    expect(list?.unsettled).toEqual([]);
  });

  test("does not guess between stages by a number, or between headings that differ by a word", () => {
    const written = headings(11).map((heading) => heading.replace("Date Stage 2 started", "Date Stage 3 started"));
    const [list] = recognised([sheet("x", [written.map((heading) => heading.replace("approved", "refused"))])]).lists;
    expect(list?.missing.map(({ key }) => key)).toEqual(["stageTwoStart", "applicationApproved"]);
  });

  describe("decides the edition by List 9", () => {
    const list9 = layOut(stories, template2023)[8];
    const without = (count: number): SheetValues => {
      const later = list9?.fields.flatMap((field, column) => (field?.editions.length === 1 ? [column] : [])) ?? [];
      const dropped = later.slice(0, count);
      const rows = list9?.rows.map((cells) => cells.filter((_, column) => !dropped.includes(column))) ?? [];
      return sheet("List_9", rows);
    };

    test.each([
      [0, "2023"],
      [2, "2023"],
      [3, "2019-08"],
      [4, "2019-08"],
    ])("without %i of the four later columns it is %s", (dropped, edition) => {
      expect(recognised([without(dropped)]).edition).toBe(edition);
    });

    test("and gives it to every list", () => {
      const { lists } = recognised(inMemory(layOut(stories, ofstedTemplate)));
      expect(new Set(lists.map(({ edition }) => edition))).toEqual(new Set(["2019-08"]));
    });

    test("and takes the newest where there is no List 9, because it knows the most codes", () => {
      expect(recognised(inMemory(layOut(stories, extract)).slice(0, 8)).edition).toBe("2023");
    });
  });

  describe("refuses in one sentence that says what to do", () => {
    test.each<[string, readonly SheetValues[], RegExp]>([
      [
        "the SEND Annex A",
        [sheet("List_1", [["Unique ID", "UPN", "Date of birth", "Gender", "Ethnicity"]])],
        /SEND Annex A .*open the workbook/,
      ],
      ["an empty workbook", [sheet("Sheet1", [])], /^This workbook is empty; open /],
      ["no sheets", [], /^This workbook is empty; open /],
      ["blank cells", [sheet("Sheet1", [[null, ""], [" "]])], /^This workbook is empty; open /],
      [
        "another workbook",
        [
          sheet("Budget", [
            ["Cost", "Year", "Team", "Total"],
            [1, 2, 3, 4],
          ]),
        ],
        /^No Annex A list was found, .*check again\.$/,
      ],
    ])("%s", (_, sheets, says) => {
      const result = recognise(sheets);
      expect(result).toHaveProperty("refused");
      const refused = "refused" in result ? result.refused : "";
      expect(refused).toMatch(says);
      expect(refused.match(/[.?!](\s|$)/g)).toHaveLength(1);
    });

    test("but checks the lists of a workbook that holds a SEND sheet too", () => {
      const send = sheet("SEND", [["Unique ID", "UPN", "Date of birth", "Gender"]]);
      expect(recognised([send, sheet("x", [contacts, contact])]).lists).toHaveLength(1);
    });
  });

  test("keeps extra columns apart", () => {
    const [list] = recognised(inMemory(layOut(stories, shuffled))).lists;
    expect(list?.columns.filter(({ how }) => how === "not recognised").map(({ heading }) => heading)).toEqual([
      "Locality",
      "Age band",
    ]);
  });
});
