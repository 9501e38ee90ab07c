import { describe, expect, test } from "vitest";
import { withIntersections, withoutIntersections } from "../../../src/workbench/package/implicit-intersection";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { oneSheet } from "./zipped-workbook";

const MARKED: readonly (readonly [stored: string, shown: string])[] = [
  ["=A1:A4", "=@A1:A4"],
  ["=A:A*2", "=@A:A*2"],
  ["=('List 1'!$B$2:$B$9)", "=(@'List 1'!$B$2:$B$9)"],
  ["=Children[Visits]+1", "=@Children[Visits]+1"],
  ["=VLOOKUP(A:A,$K$2:$L$5,2,FALSE)", "=VLOOKUP(@A:A,$K$2:$L$5,2,FALSE)"],
  ['=IF(C2:C9="Open",SUM(D2:D9),"")', '=IF(@C2:C9="Open",SUM(D2:D9),"")'],
  ["=INDEX(A1:A9,MATCH(B:B,C1:C9,0))", "=INDEX(A1:A9,MATCH(@B:B,C1:C9,0))"],
  ["=COUNTIFS(A:A,A1:A9,B:B,B1:B9)", "=COUNTIFS(A:A,@A1:A9,B:B,@B1:B9)"],
  ["=SUMIFS(H:H,A:A,A1:A9)", "=SUMIFS(H:H,A:A,@A1:A9)"],
];

const LEFT_ALONE: readonly string[] = [
  "=SUM(A1:A4)",
  "=A1",
  "=A1:A1",
  '="A1:A4"',
  '=COUNTIFS(A:A,"Open",B:B,B2)',
  "=SUMPRODUCT((A1:A4=1)*(B1:B4))",
  "=IF(SUM(A1:A4)>1,1,0)",
  "=FREQUENCY(A1:A4,B1:B2)",
  "=READY.OVERALL_JUDGEMENT(A1,B1:B4)",
  "=Children[@Visits]*2",
  "=Children[[#This Row],[Visits]]",
  "=SUM(Children[Visits])",
  "=A1:INDEX(A:A,3)",
  "={1,2;3,4}",
];

describe("formulas stored without the mark of a dynamic array", () => {
  test.each(MARKED)("%s is shown as %s, and given back unmarked", (stored, shown) => {
    expect(withIntersections(stored)).toBe(shown);
    expect(withoutIntersections(shown)).toBe(stored);
  });

  test.each(LEFT_ALONE)("%s stays as it is", (formula) => {
    expect(withIntersections(formula)).toBe(formula);
  });

  test("an @ of one's own is not taken away", () => {
    expect(withoutIntersections("=SUM(@A1:A4)")).toBeUndefined();
    expect(withoutIntersections("=@A1:A4*B1:B4")).toBeUndefined();
  });

  test("the reader marks plain and shared formulas, and leaves arrays as they are", () => {
    const { sheets } = readWorkbook(
      "Legacy.xlsx",
      oneSheet(
        `<row r="1"><c r="B1"><f>A1:A4</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>1</v></c></row>` +
          `<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">$A$1:$A$4+1</f></c></row>` +
          `<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>`,
      ),
    );
    expect(sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      "=@A1:A4",
      "=A1:A2",
      "=@$A$1:$A$4+1",
      "=@$A$1:$A$4+1",
    ]);
  });
});
