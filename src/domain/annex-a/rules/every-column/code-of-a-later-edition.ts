import { addedCodesSince } from "../../annex-a";
import { codesAmong, columnRule, isCategory } from "../../rule-forms";
import { annexAEditions } from "../../sources";
import { quoted } from "../../wording";

export const codeOfALaterEdition = columnRule<string>({
  slug: "code-of-a-later-edition",
  level: "query",
  lens: "data",
  source: annexAEditions,
  about: isCategory,
  oneFindingFor: "value",
  check: (column, found, { edition }) => {
    const later = addedCodesSince(edition);
    if (later.size > 0) codesAmong(column, (code) => later.has(code), found);
  },
  says: ({ heading, detail }) =>
    `${heading}: ${quoted(detail)} came with a later edition than the one that the workbook follows.`,
  why: "The workbook mixes editions, so a reader of the older one does not know the code.",
  mend: "Use the template of the newer edition for the whole workbook, or the older edition's code.",
  examples: {
    passes: [
      { list: 1, field: "contactSource", cells: ["p1) 5D: LA services", "q) 6: Police"] },
      { list: 9, field: "activity", cells: ["F4: Young person engaged full time in an apprenticeship"] },
    ],
    fails: [
      {
        list: 1,
        field: "contactSource",
        cells: ["q) 6: Police", "p1) 5D: LA services", "moon"],
        at: [1],
        edition: "2019-08",
      },
    ],
  },
});
