import { describe, expect, test } from "vitest";
import { formulaAsTyped, shiftFormula } from "../../../src/workbench/package/formula-text";

describe("a stored formula as people type it", () => {
  test.each([
    ["SUM(A1:A3)", "=SUM(A1:A3)"],
    ["_xlfn._xlws.FILTER(A1:B9,B1:B9>1)", "=FILTER(A1:B9,B1:B9>1)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+_xlfn.STDEV.S(A:A))", "=LET(x,1,x+STDEV.S(A:A))"],
    ["_xlfn.BYROW(A1:B9,_xleta.SUM)", "=BYROW(A1:B9,SUM)"],
    ["_xlfn.SINGLE(A1:A4)+_xlfn.SINGLE('My list'!B:B)", "=@A1:A4+@'My list'!B:B"],
    ["_xlfn.SINGLE(INDEX(A1:A4,2))", "=@(INDEX(A1:A4,2))"],
    ["SUM(_xlfn.ANCHORARRAY(A1),_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2)))", "=SUM(A1#,@B2#)"],
    ["_xldudf_READY_REPORT_DUE(B2)", "=READY.REPORT_DUE(B2)"],
    ['IFERROR(_xldudf_READY_GRADE(_xldudf_READY_GRADE_RANK(A1)),"")', '=IFERROR(READY.GRADE(READY.GRADE_RANK(A1)),"")'],
    ["_xldudf_READYTEST_GRADE(A1)", "=READYTEST.GRADE(A1)"],
    ["READY.GRADE(A1)", "=READY.GRADE(A1)"],
    ['"_xlfn.LET is text"&_xlfn.CONCAT("say ""_xlpm.x""")', '="_xlfn.LET is text"&CONCAT("say ""_xlpm.x""")'],
    ["'_xlfn.sheet'!A1+_xlfn.SUM(1)", "='_xlfn.sheet'!A1+SUM(1)"],
  ])("%s", (stored, typed) => {
    expect(formulaAsTyped(stored)).toBe(typed);
  });
});

describe("a shared formula two rows down and one column right", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B9)", "=SUM(B3:C11)"],
    ["=SUM(A:A)+SUM($B:C)+SUM(1:2)+SUM($1:2)", "=SUM(B:B)+SUM($B:D)+SUM(3:4)+SUM($1:4)"],
    ["='Q1 A1'!A1+Sheet2!B2+Sheet1!A1", "='Q1 A1'!B3+Sheet2!C4+Sheet1!B3"],
    ['="A1"&A1', '="A1"&B3'],
    ["=LOG10(A1)+DEC2BIN(B1)+A1B+Name1.A1", "=LOG10(B3)+DEC2BIN(C3)+A1B+Name1.A1"],
    ["=SUM(Table1[[#This Row],[A1]])+A1", "=SUM(Table1[[#This Row],[A1]])+B3"],
    ["=[1]Sheet1!A1", "=[1]Sheet1!B3"],
    ["=1E5+A1", "=1E5+B3"],
    ["=READY.GRADE(A1)", "=READY.GRADE(B3)"],
    ["=XFD1+A1048576", "=#REF!+#REF!"],
    ["=ÉA1+A1", "=ÉA1+B3"],
  ])("%s", (first, moved) => {
    expect(shiftFormula(first, 2, 1)).toBe(moved);
  });
});
