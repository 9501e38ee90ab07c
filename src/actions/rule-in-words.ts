/** Words that a rule's name, which is all small letters, writes differently. */
const NAMES: Readonly<Record<string, string>> = { ofsted: "Ofsted", ofsteds: "Ofsted’s", excel: "Excel" };

/** A rule's name as a heading: `not-one-of-ofsteds-codes` is `Not one of Ofsted’s codes`. */
export function ruleInWords(slug: string): string {
  const words = slug
    .split("-")
    .map((word) => NAMES[word] ?? word)
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
