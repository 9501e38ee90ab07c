import type { CategoryField } from "../../../checking/field";
import type { Oddity } from "../../../checking/table";
import { columnRule, isCategory, odd } from "../../rule-forms";
import { ofstedCodes } from "../../sources";
import { either, quoted } from "../../wording";

const FEW = 6;

/** The codes themselves where they are few, the likeliest where they are many. */
function whatToWrite(field: CategoryField, shown: string): string {
  const { codes, nearest } = field.codes;
  if (codes.length <= FEW) return `; write ${either(codes)}`;
  const likely = nearest(shown);
  return likely.length > 0
    ? `; did you mean ${either(likely)}?`
    : `; the column takes ${codes[0]}, ${codes[1]} and so on`;
}

export const notOneOfOfstedsCodes = columnRule<Oddity<"not a code">>({
  slug: "not-one-of-ofsteds-codes",
  level: "error",
  lens: "data",
  source: ofstedCodes,
  about: isCategory,
  oneFindingFor: "value",
  check: odd("not a code"),
  says: ({ heading, field, shown }) => {
    const ask = whatToWrite(field as CategoryField, shown);
    return `${heading}: ${quoted(shown)} is not one of Ofsted's codes${ask}${ask.endsWith("?") ? "" : "."}`;
  },
  why: "Ofsted's analysis counts codes; a value of your own counts as nothing.",
  mend: "Replace it by the code that says the same; Ofsted lists them in the sheet Codes_used of the template.",
  examples: {
    passes: [
      { list: 1, field: "contactSource", cells: ["d) Health services"] },
      { list: 1, field: "contactSource", cells: ["q) 6: Police", "POLICE", "4", 4, "", "5D"] },
      { list: 9, field: "suitability", cells: ["a) Suitable", "b) Unsuitable", "unsuitable"] },
      { list: 8, field: "authorityOfPlacement", cells: ["Home Town", "CON"] },
    ],
    fails: [
      {
        list: 4,
        field: "requiresSupport",
        cells: ["a) Yes", "CS Assessment Updated", "CS Assessment Updated"],
        at: [1, 2],
      },
      {
        list: 6,
        field: "primaryNeed",
        cells: ["PSRMEM - Support with memory and cognition", "N1 - Abuse or neglect"],
        at: [0],
      },
      { list: 1, field: "contactSource", cells: ["6th form", "E1"], at: [0, 1] },
      { list: 1, field: "gender", cells: ["Monkey", 1], at: [0, 1] },
    ],
  },
});
