import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annexARules } from "../../src/domain/annex-a/rules";

/** The checks that Annex A needs, by their number, and the rules that make them, or the reason why none does. */
type Catalogue = Readonly<Record<string, readonly string[] | string>>;

const text = readFileSync(join(import.meta.dirname, "catalogue.json"), "utf8");
const catalogue = JSON.parse(text) as Catalogue;
const slugs = new Set(annexARules.map(({ slug }) => slug));

/** Families that are mapped from their first check to their last. */
const WHOLE: Readonly<Record<string, number>> = { S: 20, F: 28, B: 6 };

function numberOf(id: string): readonly [family: string, number: number] {
  return [id.slice(0, 1), Number(id.slice(1))];
}

describe("the catalogue of checks", () => {
  test.each(Object.entries(WHOLE))("has every check of family %s", (family, last) => {
    const wanted = Array.from({ length: last }, (_, index) => `${family}${String(index + 1).padStart(2, "0")}`);
    expect(Object.keys(catalogue).filter((id) => id.startsWith(family))).toEqual(wanted);
  });

  test("names rules that there are, or the reason why there is none", () => {
    for (const [id, made] of Object.entries(catalogue)) {
      if (typeof made === "string") expect(made, id).toMatch(/^[A-Z].*\.$/);
      else {
        expect(made.length, id).toBeGreaterThan(0);
        expect(
          made.filter((slug) => !slugs.has(slug)),
          id,
        ).toEqual([]);
      }
    }
  });

  test("has one line for each check, in order, so that it can be read and merged", () => {
    const lines = text.trimEnd().split("\n").slice(1, -1);
    const ids = lines.map((line) => /^ {2}"([A-Z]\d+)": /.exec(line)?.[1] ?? line);
    expect(ids).toEqual(Object.keys(catalogue));
    const sorted = [...ids].sort((one, other) => {
      const [[family, number], [otherFamily, otherNumber]] = [numberOf(one), numberOf(other)];
      return family < otherFamily ? -1 : family > otherFamily ? 1 : number - otherNumber;
    });
    expect(ids).toEqual(sorted);
  });
});
