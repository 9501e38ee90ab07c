/** `npm run -s rules [-- --json]`: every rule of Annex A, for people or as data. */
import { annexARules } from "../domain/annex-a/rules";
import { ruleInWords } from "../domain/annex-a/rule-in-words";

const rules = annexARules.map(ruleInWords);
if (process.argv.includes("--json")) {
  console.log(JSON.stringify(rules, null, 2));
} else {
  for (const { name, level, list, says } of rules) {
    console.log(`${name} (${level}, ${list === null ? "every list" : `List ${[list].flat().join(", ")}`})\n  ${says}`);
  }
}
