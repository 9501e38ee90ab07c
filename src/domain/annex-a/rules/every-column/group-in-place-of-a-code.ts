import type { Oddity } from "../../../checking/table";
import { columnRule, isCategory, odd } from "../../rule-forms";
import { ofstedFrontSheet } from "../../sources";
import { either, quoted } from "../../wording";

const FEW = 6;

export const groupInPlaceOfACode = columnRule<Oddity<"group of codes">>({
  slug: "group-in-place-of-a-code",
  level: "query",
  lens: "data",
  source: ofstedFrontSheet,
  about: isCategory,
  oneFindingFor: "value",
  check: odd("group of codes"),
  says: ({ heading, shown, detail: { codes } }) =>
    codes.length <= FEW
      ? `${heading}: ${quoted(shown)} is Ofsted's grouping of codes; write the code itself, ${either(codes)}.`
      : `${heading}: ${quoted(shown)} is Ofsted's grouping of ${codes.length} codes; write the one that is meant, such as ${codes[0] ?? ""}.`,
  why: "Ofsted asks for the codes and groups them itself; a grouping cannot be told apart again.",
  mend: "Take the individual code from the case record.",
  examples: {
    passes: [{ list: 1, field: "contactSource", cells: ["a) 1A: Individual", "q) 6: Police", "Police", "moon"] }],
    fails: [
      { list: 1, field: "contactSource", cells: ["a) Individual", "q) 6: Police", "Health services"], at: [0, 2] },
      { list: 6, field: "ethnicity", cells: ["d) Asian", "asian", "a) WBRI"], at: [0, 1] },
      { list: 8, field: "placementProvider", cells: ["b) Private"], at: [0] },
    ],
  },
});
