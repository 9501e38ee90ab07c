import { describe, expect, test } from "vitest";
import {
  annexALists,
  codesOf,
  editions,
  fieldsIn,
  newestEdition,
  type EditionName,
} from "../../../src/domain/annex-a/annex-a";
import { codeSets, type CodeSetName } from "../../../src/domain/annex-a/codes";

function columnCounts(edition: EditionName): readonly number[] {
  return annexALists.map((list) => fieldsIn(list, edition).length);
}

describe("the editions of Annex A", () => {
  test("of August 2019 has 165 columns, of 2023 has 169", () => {
    expect(columnCounts("2019-08")).toEqual([7, 8, 11, 12, 14, 14, 17, 34, 13, 16, 19]);
    expect(columnCounts("2023")).toEqual([7, 8, 11, 12, 14, 14, 17, 34, 17, 16, 19]);
  });

  test("print List 9 of 2023 in its own order", () => {
    const list9 = annexALists[8];
    expect(list9 && fieldsIn(list9, "2023").map(({ key }) => key)).toEqual([
      "childId",
      "gender",
      "ethnicity",
      "dateOfBirth",
      "age",
      "formerlyUnaccompanied",
      "disability",
      "team",
      "worker",
      "personalAdviser",
      "eligibility",
      "pathwayPlanReview",
      "inTouch",
      "latestContact",
      "accommodation",
      "suitability",
      "activity",
    ]);
  });

  test("say how they are known, the newest last", () => {
    expect(editions.map(({ name }) => name)).toEqual(["2019-08", "2023"]);
    expect(newestEdition.name).toBe("2023");
    expect(newestEdition.howKnown).toMatch(/^reconstructed from three tools that agree/);
  });

  test("know 26 sets of codes, with what later editions add", () => {
    expect(Object.keys(codeSets)).toHaveLength(26);
    expect(codesOf("closureReason").codes).toContain("RC9 - Case closed after assessment, referred to early help");
    expect(codesOf("activity").codes).toHaveLength(13);
  });

  test.each(Object.keys(codeSets) as CodeSetName[])(
    "tell the codes of %s apart in any spelling of their whole",
    (name) => {
      const { codes, read } = codesOf(name);
      expect(codes.map((code) => read(code.toUpperCase()))).toMatchObject(
        codes.map((_, index) => ({ is: "code", index })),
      );
    },
  );

  test("use a heading and a field once in a list", () => {
    for (const { fields } of annexALists) {
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      expect(new Set(fields.map(({ heading }) => heading)).size).toBe(fields.length);
    }
  });
});
