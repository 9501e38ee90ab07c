import { answer, notKnown, notValid, type Answer, type Problem } from "../answer";
import type { RawCell } from "../checking/sheet-values";
import { listed } from "../reading/read-choice";
import { editDistance, shortened, shownText } from "../reading/plain-text";
import { annexAGuidance } from "../source";
import { annexAList, newestEdition, type AnnexAField, type AnnexAList } from "./annex-a";
import { headingKey, headingsOfLists, nearHeading, readHeading, type ListHeadings } from "./headings";

/**
 * Ofsted's own code for a value in a column of a list, in the newest edition. Not known, naming the nearest codes, for a
 * value that is none, never taken from a part of a word.
 */
export function ofstedsCode(value: RawCell, listNumber: number, heading: string): Answer<string> | Problem {
  const headings = headingsOfLists.find(({ list }) => list.number === listNumber);
  if (headings === undefined) return notValid(`${listNumber} is no list of Annex A; give 1 to 11.`, "list");
  const list = annexAList(listNumber);
  const field = fieldCalled(heading, headings);
  if (field === null || !field.editions.includes(newestEdition.name)) return noSuchHeading(heading, list);
  if (field.type !== "category") {
    return notValid(
      `${field.heading} of List ${listNumber} takes no codes but ${TAKES[field.type]}; give a heading such as ${listed(headingsWithCodes(list, heading))}.`,
      "heading",
    );
  }
  return codeFor(value, field);
}

function fieldCalled(heading: string, headings: ListHeadings): AnnexAField | null {
  if (heading.length > LONGEST_CODE) return null;
  return readHeading(headings, heading)?.field ?? nearHeading(heading, headings.list.fields);
}

const TAKES = { text: "text", date: "dates", "whole number": "whole numbers" } as const;

function noSuchHeading(heading: string, list: AnnexAList): Problem {
  const instead = listed(headingsWithCodes(list, heading));
  return notValid(
    `${shortened(heading)} is no heading of List ${list.number}; give a heading such as ${instead}.`,
    "heading",
  );
}

const HEADINGS_TO_NAME = 3;

/** Nothing that is longer is a code or a heading with a typing mistake. */
const LONGEST_CODE = 300;

/** Headings of columns that take codes; those that are spelt most like what was given come first. */
function headingsWithCodes({ fields }: AnnexAList, like: string): readonly string[] {
  const wanted = headingKey(like).slice(0, LONGEST_CODE);
  return fields
    .filter(({ type }) => type === "category")
    .map(({ heading }) => ({ heading, distance: editDistance(headingKey(heading), wanted) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, HEADINGS_TO_NAME)
    .map(({ heading }) => heading);
}

function codeFor(value: RawCell, field: Extract<AnnexAField, { readonly type: "category" }>): Answer<string> | Problem {
  const { codes } = field;
  const read = codes.read(value);
  if (read.is !== "code") {
    const shown = shownText(value);
    const near = shown.length > LONGEST_CODE ? [] : codes.nearest(shown);
    const also = read.is === "other text" ? ", though the column also takes names" : "";
    const instead =
      near.length === 0 ? `give one of them, such as ${codes.codes[0]}.` : `did you mean ${listed(near)}?`;
    return notKnown(`${shortened(shown)} is none of Ofsted's codes for ${field.heading}${also}; ${instead}`, "value");
  }
  const code = codes.codes[read.index] ?? "";
  return answer(code, {
    basis: "rule",
    sources: [annexAGuidance("sheet Codes_used")],
    working: () => [`${shownText(value)} is ${code} for ${field.heading}, ${newestEdition.label}.`],
  });
}
