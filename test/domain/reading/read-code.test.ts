import { describe, expect, test } from "vitest";
import { codesOf } from "../../../src/domain/annex-a/annex-a";
import type { CodeSetName } from "../../../src/domain/annex-a/codes";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import { codeReader, type CodeWritten } from "../../../src/domain/reading/read-code";

function read(set: CodeSetName, cell: RawCell): string {
  const reading = codesOf(set).read(cell);
  return reading.is === "code" ? `${reading.written}: ${codesOf(set).codes[reading.index]}` : reading.is;
}

describe("readCode", () => {
  test.each<[CodeSetName, RawCell, CodeWritten, string]>([
    ["gender", "b) Female", "exact", "b) Female"],
    ["gender", "c) Not stated/recorded (or unborn)", "exact", "c) Not stated/recorded"],
    ["gender", "B) FEMALE", "spelling", "b) Female"],
    ["gender", "b) Female\u00a0", "spelling", "b) Female"],
    ["gender", "female", "no letter", "b) Female"],
    ["gender", "F", "alias", "b) Female"],
    ["gender", "b)", "short form", "b) Female"],
    ["gender", "c) Neither", "other letter", "d) Neither"],
    ["adopterGender", "c) Neither", "exact", "c) Neither"],
    ["adopterGender", "d) Neither", "exact", "c) Neither"],
    ["yesNo", true, "alias", "a) Yes"],
    ["yesNoUnknown", "n", "alias", "b) No"],
    ["plainYesNo", "a) Yes", "exact", "Yes"],
    ["primaryNeed", "N2 - Child's disability", "spelling", "N2 - Child’s disability"],
    ["primaryNeed", "N2 - Childs disability", "spelling", "N2 - Child’s disability"],
    ["primaryNeed", "N3 - Parental illness or disability", "short form", "N3 - Parental disability or illness"],
    ["legalStatus", "C2", "short form", "C2: FCO"],
    ["legalStatus", "C2: care order made in 2024", "short form", "C2: FCO"],
    ["legalStatus", "C2 care order", "short form", "C2: FCO"],
    ["legalStatus", "Full care order", "in words", "C2: FCO"],
    ["placementProvider", "e) PR4 - Private provision", "spelling", "e) PR4: Private provision"],
    ["placementProvider", "PR4", "short form", "e) PR4: Private provision"],
    ["reasonCeased", "u) X1: CodeError", "spelling", "u) X1:CodeError"],
    ["reasonCeased", "E11", "short form", "a) E11: Adopted - application unopposed"],
    ["contactSource", 4, "short form", "m) 4: Housing"],
    ["contactSource", "POLICE", "no letter", "q) 6: Police"],
    ["contactSource", "p1) 5D: LA services", "exact", "p1) 5D: LA services"],
    ["leavingReason", "1", "short form", "1 - Adopter withdrew from process"],
    ["suitability", "Unsuitable", "no letter", "b) Unsuitable"],
    ["ethnicity", "s) NOBT", "exact", "s) NOBT"],
    ["ethnicity", "t) NOBT", "exact", "s) NOBT"],
    ["ethnicity", "s) REFU", "exact", "s) REFU"],
    ["ethnicity", "White and Asian", "in words", "h) MWAS"],
    ["authorityOfPlacement", "CON", "short form", "CON - Child placed in confidential placement"],
  ])("of %s, %j is %s %s", (set, cell, written, code) => {
    expect(read(set, cell)).toBe(`${written}: ${code}`);
  });

  test.each<[CodeSetName, RawCell]>([
    ["gender", "Monkey"],
    ["gender", "b"],
    ["gender", 1],
    ["yesNo", "c) Unknown"],
    ["yesNo", "Yes, but"],
    ["suitability", "Suitable accommodation"],
    ["contactSource", "4 children"],
    ["reasonCeased", "E"],
    ["reasonCeased", "E111"],
    ["ethnicity", "s)"],
    ["legalStatus", "C1: Full care order"],
    ["primaryNeed", "PSRMEM - Support with memory and cognition"],
    ["accommodation", "E-mail sent"],
  ])("of %s, %j is no code: neither part of a word nor what several codes share", (set, cell) => {
    expect(read(set, cell)).toBe("not a code");
  });

  test.each<[CodeSetName, RawCell]>([
    ["contactSource", "Health services"],
    ["contactSource", "d) HEALTH SERVICES"],
    ["contactSource", "g) Police"],
    ["ethnicity", "Asian"],
    ["activity", "a) EET"],
  ])("of %s, %j is a grouping, never one of its codes", (set, cell) => {
    expect(read(set, cell)).toBe("group");
  });

  test("takes names beside codes where a column holds both", () => {
    expect(read("authorityOfPlacement", "Home Town")).toBe("other text");
    expect(read("authorityOfPlacement", "WAL - somewhere")).toBe("other text");
  });

  test("names the codes that a misspelt one may have been meant for", () => {
    expect(codesOf("caseStatus").nearest("Child in ned plan")).toEqual(["c) Child in need plan"]);
    expect(codesOf("caseStatus").nearest("something else altogether")).toEqual([]);
  });

  test("reads neither of two codes that share a spelling", () => {
    const reader = codeReader({ codes: [{ code: "a) Left" }, { code: "b) Left" }] });
    expect(reader.read("Left")).toEqual({ is: "not a code" });
    expect(reader.read("b) left")).toMatchObject({ index: 1, written: "spelling" });
  });
});
