import { describe, expect, test } from "vitest";
import { formulaAsStored } from "../../../src/workbench/package/formula-stored";
import { formulaAsTyped } from "../../../src/workbench/package/formula-text";

describe("a typed formula as Excel stores it, and back", () => {
  test.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=FILTER(A1:B9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:B9,B1:B9>1)"],
    ["=LET(x,1,x+STDEV.S(A:A))", "_xlfn.LET(_xlpm.x,1,_xlpm.x+_xlfn.STDEV.S(A:A))"],
    ["=MAP(A1:A3,LAMBDA(age,age+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.age,_xlpm.age+1))"],
    ["=LET(f,LAMBDA(x,x*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.f(3))"],
    ["=BYROW(A1:B9,SUM)", "_xlfn.BYROW(A1:B9,_xleta.SUM)"],
    ["=@(INDEX(A1:A4,2))", "_xlfn.SINGLE(INDEX(A1:A4,2))"],
    ["=SUM(A1#,@B2#)", "SUM(_xlfn.ANCHORARRAY(A1),_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2)))"],
    ["=READY.REPORT_DUE(B2)", "_xldudf_READY_REPORT_DUE(B2)"],
    ['=IFERROR(READY.GRADE(READY.GRADE_RANK(A1)),"")', 'IFERROR(_xldudf_READY_GRADE(_xldudf_READY_GRADE_RANK(A1)),"")'],
    ['="LET(x) is text"&CONCAT("say ""SORT(""")', '"LET(x) is text"&_xlfn.CONCAT("say ""SORT(""")'],
    ["='IFS(1)'!A1+[1]Sheet1!A1", "'IFS(1)'!A1+[1]Sheet1!A1"],
    ["=WORKDAY.INTL(A1,2)+NETWORKDAYS(A1,B1)", "WORKDAY.INTL(A1,2)+NETWORKDAYS(A1,B1)"],
    ["=#REF!+Sheet1!#REF!+1.5E+3", "#REF!+Sheet1!#REF!+1.5E+3"],
    ["=SUM(Children[Age])", "SUM(Children[Age])"],
  ])("%s", (typed, stored) => {
    expect(formulaAsStored(typed).text).toBe(stored);
    expect(formulaAsTyped(stored)).toBe(typed);
  });

  test("an @ that Excel shows wherever a plain formula has a range is not stored", () => {
    expect(formulaAsStored("=@A1:A4+@'My list'!B:B")).toEqual({ text: "A1:A4+'My list'!B:B", mayBeArray: false });
  });

  test("the short forms of a table's own row are written out", () => {
    expect(formulaAsStored("=[@Age]+[@[Child ID]]+Other[@x]", { table: "Children" }).text).toBe(
      "Children[[#This Row],[Age]]+Children[[#This Row],[Child ID]]+Other[[#This Row],[x]]",
    );
  });
});

describe("what must be marked as a dynamic array", () => {
  test.each([
    ["=SUM(A1:A3)", false],
    ["=A1+1", false],
    ["=READY.GRADE(A1)", false],
    ["=VLOOKUP(A1,$B$1:$C$9,2,FALSE)", false],
    ['=COUNTIFS(A:A,B1,C:C,">"&D1)', false],
    ["=A1:A3", true],
    ["=SUM(A1:A3*B1:B3)", true],
    ["=LEN(A1:A3)", true],
    ["=SORT(A1:A3)", true],
    ["=Grades", true],
    ["=SUM(Grades)", false],
    ["={1,2}", true],
    ["=A1#", true],
    ["=@A1:A3", false],
  ])("%s: %s", (typed, marked) => {
    expect(formulaAsStored(typed).mayBeArray).toBe(marked);
  });
});
