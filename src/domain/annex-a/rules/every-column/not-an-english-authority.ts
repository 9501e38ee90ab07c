import { isEnglishAuthority } from "../../authorities";
import { columnRule } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";

export const notAnEnglishAuthority = columnRule<{ readonly name: string }>({
  slug: "not-an-english-authority",
  level: "query",
  lens: "data",
  source: dfe("SSDA903 2025/26", "169"),
  about: ({ key }) => key === "authorityOfPlacement",
  oneFindingFor: "value",
  check: ({ oddities }, found) => {
    for (const oddity of oddities) {
      if (oddity.kind === "name beside codes" && !isEnglishAuthority(oddity.shown)) {
        found(oddity.rows, { name: oddity.shown });
      }
    }
  },
  says: ({ heading, detail: { name } }) =>
    `${heading}: ${quoted(name)} is no English local authority that we know, and none of NIR, WAL, SCO, NUK and CON.`,
  why: "Inspectors ask how many children live in other councils' areas, and which.",
  mend: "Write the name of the authority in whose area the placement is, or Ofsted's code if it is outside England or confidential.",
  examples: {
    passes: [
      {
        list: 8,
        field: "authorityOfPlacement",
        cells: [
          "Leeds",
          "Leeds City Council",
          "LB Camden",
          "London Borough of Camden",
          "Kingston-upon-Hull",
          "CON",
          "",
        ],
      },
    ],
    fails: [{ list: 8, field: "authorityOfPlacement", cells: ["Home Town", "Leeds", "Glasgow"], at: [0, 2] }],
  },
});
