import type { RuleSource } from "../checking/rule";

/** Where the rules of Annex A come from, as users see it. */

export const ofstedFormat: RuleSource = { says: "Ofsted, Annex A guidance and FAQ, August 2019: dates are DD/MM/YYYY" };

export const ofstedCodes: RuleSource = { says: "Ofsted, Annex A template, August 2019, sheet Codes_used" };

export const ofstedFrontSheet: RuleSource = {
  says: "Ofsted, Annex A template, August 2019, Front_Sheet: no groupings; data as close to notification as possible, and no earlier than the Wednesday of the week before the inspection",
};

export const ofstedPrefixes: RuleSource = {
  says: "Ofsted, Annex A FAQ, August 2019: codes should ideally include the letter and bracket",
};

export const ofstedGuidance: RuleSource = { says: "Ofsted, Annex A guidance, August 2019" };

/** The four columns that List 9 has since. */
export const annexAEditions: RuleSource = {
  says: "Ofsted, Annex A template, August 2019, and the edition of 2023 as three tools agree on it",
};

/** How councils that keep their data the same way take the lists from it. */
export const standardDataset: RuleSource = {
  says: "Data to Insight, standard safeguarding dataset, its query for Annex A, July 2024",
};

/** Not from a regulator: what we infer from how the lists are used. */
export const ours: RuleSource = { says: "Ready Reckoner's own reading of the guidance" };

/** A validation rule of the Department for Education that is written for another return and holds here too. */
export function dfe(returnAndYear: string, number: string): RuleSource {
  const [name = ""] = returnAndYear.split(" ");
  return { says: `DfE, ${returnAndYear}, rule ${number}`, alias: `${name} ${number}` };
}
