import { columnRule, eachText } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";

const POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?\s?[0-9][A-Z]{2}$/i;

export const notAUkPostcode = columnRule<string>({
  slug: "not-a-uk-postcode",
  level: "error",
  lens: "data",
  source: dfe("SSDA903 2025/26", "392c"),
  about: ({ key }) => key === "placementPostcode",
  oneFindingFor: "value",
  check: eachText((text) => (POSTCODE.test(text.trim()) ? null : text)),
  says: ({ heading, detail }) => `${heading}: ${quoted(detail)} is not a UK postcode, such as LS1 1UR.`,
  why: "Inspectors use it to see how far from home children are placed.",
  mend: "Give the full postcode of the placement; leave it blank if the placement is confidential or outside the UK.",
  examples: {
    passes: [{ list: 8, field: "placementPostcode", cells: ["T28 2WB", "ls11ur", "SW1A 1AA", "", " M1 1AE "] }],
    fails: [{ list: 8, field: "placementPostcode", cells: ["nope", "LS1", "LS1 1UR, LS2", 12], at: [0, 1, 2, 3] }],
  },
});
