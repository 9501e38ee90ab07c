import { columnRule, eachText } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";

/** Six or seven digits, in older registrations after two letters. */
const URN = /^(SC|EY|CY|OP)?\s?\d{5,7}$/i;

export const notAnOfstedUrn = columnRule<string>({
  slug: "not-an-ofsted-urn",
  level: "query",
  lens: "data",
  source: dfe("SSDA903 2025/26", "1008"),
  about: ({ key }) => key === "placementUrn",
  oneFindingFor: "value",
  check: eachText((text) => (URN.test(text.trim()) ? null : text)),
  says: ({ heading, detail }) =>
    `${heading}: ${quoted(detail)} does not look like a number of Ofsted's register, such as SC123456 or 1234567.`,
  why: "Inspectors look the placement up by it, and an unregistered home is an offence.",
  mend: "Give the number from Ofsted's register, and leave the cell blank where the placement needs no registration.",
  examples: {
    passes: [{ list: 8, field: "placementUrn", cells: ["SC123456", 1234567, "sc 034567", "2512345", ""] }],
    fails: [{ list: 8, field: "placementUrn", cells: ["Sunny House", "SC12", 45000.5, "XXXXXXX"], at: [0, 1, 2, 3] }],
  },
});
