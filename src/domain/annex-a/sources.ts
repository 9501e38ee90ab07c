import type { RuleSource } from "../checking/rule";

/** Where the rules of Annex A come from, as users see it. */

export const ofstedFormat: RuleSource = { says: "Ofsted, Annex A guidance and FAQ, August 2019: dates are DD/MM/YYYY" };

export const ofstedCodes: RuleSource = { says: "Ofsted, Annex A template, August 2019, sheet Codes_used" };

export const ofstedFrontSheet: RuleSource = {
  says: "Ofsted, Annex A template, August 2019, Front_Sheet: please do not use the groupings",
};

export const ofstedPrefixes: RuleSource = {
  says: "Ofsted, Annex A FAQ, August 2019: codes should ideally include the letter and bracket",
};

export const ofstedGuidance: RuleSource = { says: "Ofsted, Annex A guidance, August 2019" };

/** Not from a regulator: what we infer from how the lists are used. */
export const ours: RuleSource = { says: "Ready Reckoner's own reading of the guidance" };

/** A validation rule of the Department for Education that is written for another return and holds here too. */
export function dfe(returnAndYear: string, number: string): RuleSource {
  const [name = ""] = returnAndYear.split(" ");
  return { says: `DfE, ${returnAndYear}, rule ${number}`, alias: `${name} ${number}` };
}
