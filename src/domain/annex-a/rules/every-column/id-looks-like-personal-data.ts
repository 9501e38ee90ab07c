import type { RawCell } from "../../../checking/sheet-values";
import { columnRule, eachText } from "../../rule-forms";
import { ours } from "../../sources";
import { looksLikeName, looksLikeNhsNumber, looksLikeUpn } from "../../personal-data";

const SOME = 20;

/** One in eleven of any ten-digit ids is a valid NHS number by chance: where most are not, none is taken for one. */
function areNhsNumbers(contents: readonly RawCell[]): boolean {
  const tenDigits = contents.filter((id) => /^\s*(\d[\s-]?){10}\s*$/.test(String(id)));
  return (
    tenDigits.length < SOME || tenDigits.filter((id) => looksLikeNhsNumber(String(id))).length > tenDigits.length / 2
  );
}

export const idLooksLikePersonalData = columnRule<string>({
  slug: "id-looks-like-personal-data",
  level: "query",
  lens: "data",
  source: ours,
  about: ({ key }) => key === "childId",
  oneFindingFor: "value",
  insteadOf: ["id-of-an-odd-shape"],
  check: (column, found) => {
    const nhsNumbers = areNhsNumbers(column.contents);
    const look = eachText((text) => {
      const id = text.trim();
      // Nearly every id is one word, and neither as long as an NHS number nor as a pupil number.
      if (id.length !== 10 && id.length !== 13 && !/[\s,-]/.test(id)) return null;
      if (looksLikeUpn(id)) return "a unique pupil number";
      if (nhsNumbers && looksLikeNhsNumber(id)) return "an NHS number";
      return looksLikeName(id) ? "a name" : null;
    });
    look(column, found);
  },
  says: ({ heading, detail }) => `${heading}: the id looks like ${detail}, not like the id of a case system.`,
  why: "Ofsted asks for an id that means nothing outside the council; names, NHS numbers and pupil numbers name the child to anyone.",
  mend: "Give the child's id as the case system has it.",
  examples: {
    passes: [
      { list: 1, field: "childId", cells: ["RR000123", 9212044, "A123456", "1234567890", "CHILD1"] },
      { list: 11, field: "adopterId", cells: ["Jo Smith"] },
    ],
    fails: [
      { list: 1, field: "childId", cells: ["Alex Ash", "943 476 5919", 9434765919, "H801200001001"], at: [0, 1, 2, 3] },
    ],
  },
});
