import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { annotatedWorkbook } from "./annotated-workbook";

const workbook = readWorkbook("findings.xlsx", annotatedWorkbook());
const [findings, other] = workbook.sheets;

describe("what lies over the cells of a file", () => {
  test("a table has its style, its filter buttons and its totals", () => {
    expect(workbook.tables).toEqual([
      {
        name: "Counts",
        sheet: "Findings",
        area: { row: 0, column: 0, rows: 6, columns: 3 },
        columns: ["List", "Inadequate", "Good"],
        headings: true,
        totals: true,
        style: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: true,
        filterButtons: true,
      },
    ]);
  });

  test("a sheet's filter says what its columns let through, blanks included", () => {
    expect(other?.filter).toEqual({
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [{ column: 1, values: ["Yes", ""] }],
    });
  });

  test("a threaded comment has its author and replies, and the note that stands in for it is not read", () => {
    expect(findings?.comments).toEqual([
      {
        id: "{AAAA}",
        row: 1,
        column: 1,
        kind: "comment",
        author: "Ada Byron",
        text: "Is 3 right?",
        created: "2024-03-28T09:30:00.00Z",
        replies: [{ id: "{BBBB}", author: "Ben Ali", text: "Yes, checked.", created: "2024-03-28T10:00:00.00Z" }],
        resolved: false,
      },
      {
        id: "note-2-0",
        row: 2,
        column: 0,
        kind: "note",
        author: "Cai",
        text: "Cai: recounted",
        replies: [],
        resolved: false,
      },
    ]);
  });

  test("a chart has its title, its kind and where its series come from", () => {
    expect(findings?.drawings?.[0]).toMatchObject({
      kind: "chart",
      name: "Chart 1",
      over: { row: 1, column: 3, rows: 13, columns: 8 },
      offsets: { left: 10, top: 0, right: 0, bottom: 10 },
      chart: {
        type: "barChart",
        bars: "vertical",
        stacked: "no",
        title: "Findings by list",
        series: [
          { type: "barChart", name: "Inadequate", categories: "Findings!$A$2:$A$5", values: "Findings!$B$2:$B$5" },
          { type: "barChart", name: "Good", categories: "Findings!$A$2:$A$5", values: "Findings!$C$2:$C$5" },
        ],
      },
    });
  });

  test("a picture has its description and a shape its text, each with its place", () => {
    const [picture, shape] = findings?.drawings?.slice(2) ?? [];
    expect(picture).toMatchObject({
      kind: "picture",
      name: "Logo",
      description: "The council's coat of arms",
      // 160 pixels of columns that are 64 wide, 80 of rows that are 20 high.
      over: { row: 8, column: 0, rows: 4, columns: 3 },
      offsets: { left: 0, top: 0, right: 32, bottom: 20 },
    });
    expect(shape).toMatchObject({ kind: "shape", name: "Note 1", description: "Counted on 28 March" });
  });

  test("a name has its comment", () => {
    expect(workbook.names).toEqual([
      { name: "Limit", formula: "=45", sheet: null, visible: true, comment: "Working days" },
    ]);
  });
});
