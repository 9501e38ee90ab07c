import type { ILanguagePack } from "@univerjs/core";

/** Univer has no British language pack; these are the words in which its American one differs. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b([Cc])olor/g, "$1olour"],
  [/\b([Cc])enter/g, "$1entre"],
  [/\b([Gg])ray/g, "$1rey"],
  [/\b([Cc])ustomiz/g, "$1ustomis"],
  [/\b([Cc])apitaliz/g, "$1apitalis"],
  [/\b([Oo])rganiz/g, "$1rganis"],
];

export function inBritishEnglish(pack: ILanguagePack): ILanguagePack {
  return Object.fromEntries(Object.entries(pack).map(([key, words]) => [key, translated(words)]));
}

function translated(words: ILanguagePack[string]): ILanguagePack[string] {
  if (typeof words === "string")
    return BRITISH.reduce((text, [american, british]) => text.replace(american, british), words);
  if (Array.isArray(words)) return words.map(translated) as ILanguagePack[string];
  return words !== null && typeof words === "object" ? inBritishEnglish(words as ILanguagePack) : words;
}
