import type { CategoryField, DateField, Field, TextField, WholeNumberField } from "../checking/field";
import type { Day } from "../calendar/day";
import { codeReader, type CodeReader } from "../reading/read-code";
import type { Code, CodeSet } from "../reading/code-set";
import type { CodeSetName } from "./codes";
import type { CategoryColumn, Column, DateColumn, WholeNumberColumn } from "./column";
import type { AddedColumn, EditionDifference } from "./editions/difference";
import { edition201908 } from "./editions/edition-2019-08";
import { edition2023 } from "./editions/edition-2023";
import type { ListNumber, PublishedList } from "./list";

/** The first edition that we know, then what each later one changed, oldest first. A new edition is added here. */
const FIRST = edition201908;
const LATER = [edition2023] as const;

type First = typeof FIRST;
type Later = (typeof LATER)[number];

export type EditionName = First["name"] | Later["name"];

/** An edition, for people. */
export interface Edition {
  readonly name: EditionName;
  readonly label: string;
  readonly howKnown: string;
}

/** Oldest first. */
export const editions: readonly Edition[] = [FIRST, ...LATER];

export const newestEdition: Edition = editions[editions.length - 1] ?? FIRST;

type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (each: infer All) => void
  ? All
  : never;

type ColumnsAdded<List extends ListNumber, Edition = Later> = Edition extends {
  readonly addedColumns: { readonly [Key in List]: infer Added };
}
  ? { readonly [Key in keyof Added]: Added[Key] extends { readonly column: infer Is } ? Is : never }
  : never;

/** All columns of a list in any edition, by field. */
export type ColumnsOf<List extends ListNumber> = First["lists"][List]["columns"] & AllOf<ColumnsAdded<List>>;

/** The fields of a list, in any edition: a rule that names another does not compile. */
export type FieldOf<List extends ListNumber> = keyof ColumnsOf<List> & string;

type AddedCode<Name extends CodeSetName, Edition = Later> = Edition extends {
  readonly addedCodes: { readonly [Key in Name]: readonly (infer Added)[] };
}
  ? Added
  : never;

/** The codes of a set, in any edition. */
export type CodeOf<Name extends CodeSetName> = ((First["codes"][Name]["codes"][number] | AddedCode<Name>) &
  Code)["code"];

type ValueOf<Is> = Is extends DateColumn
  ? Day
  : Is extends WholeNumberColumn
    ? number
    : Is extends CategoryColumn<infer Name>
      ? CodeOf<Name> | null
      : string;

/** What a rule sees of a row of a list. */
export type RowOf<List extends ListNumber> = {
  readonly [Key in FieldOf<List>]: ValueOf<ColumnsOf<List>[Key]>;
};

/** A field of Annex A: how it is read, how its heading is recognised, and the editions that have it. */
export type AnnexAField = Field & {
  /** The heading as the template prints it, which may end in a space. */
  readonly printed: string;
  readonly alsoSeen: readonly string[];
  readonly editions: readonly EditionName[];
  readonly note?: string;
};

/** A list with what every known edition says of it. */
export interface AnnexAList {
  readonly number: ListNumber;
  readonly title: string;
  readonly shortName: string;
  readonly covers: string;
  /** The fields of all editions, in the newest order. */
  readonly fields: readonly AnnexAField[];
  /** The field that says whom a row is about. */
  readonly identity: string;
}

const readers = new Map<CodeSetName, CodeReader>();

/**
 * Reads the codes of a set in all editions at once, so that a code of another edition is understood, and a rule can say whose it
 * is, instead of calling it no code at all.
 */
export function codesOf(name: CodeSetName): CodeReader {
  const known = readers.get(name);
  if (known !== undefined) return known;
  const first: CodeSet = FIRST.codes[name];
  const added = LATER.flatMap((edition: EditionDifference) => edition.addedCodes[name] ?? []);
  const reader = codeReader({ ...first, codes: [...first.codes, ...added] });
  readers.set(name, reader);
  return reader;
}

/** The codes that came with the editions after this one. */
export function addedCodesSince(edition: string): ReadonlySet<string> {
  const since = LATER.slice(editions.findIndex(({ name }) => name === edition));
  return new Set(
    since.flatMap((later: EditionDifference) =>
      Object.values(later.addedCodes).flatMap((codes) => codes.map(({ code }) => code)),
    ),
  );
}

/** The codes that an edition, or one before it, has ended, with what is known of it. */
export function codesEndedBy(edition: string): ReadonlyMap<string, string> {
  const upTo: readonly { readonly endedCodes: Readonly<Record<string, string>> }[] = [FIRST, ...LATER];
  const known = upTo.slice(0, editions.findIndex(({ name }) => name === edition) + 1);
  return new Map(known.flatMap(({ endedCodes }) => Object.entries(endedCodes)));
}

/** The eleven lists, in order. */
export const annexALists: readonly AnnexAList[] = Object.values(FIRST.lists).map(inAllEditions);

const byNumber = new Map<number, AnnexAList>(annexALists.map((list) => [list.number, list]));

export function annexAList(number: number): AnnexAList {
  const found = byNumber.get(number);
  if (found === undefined) throw new RangeError(`Annex A has no list ${number}`);
  return found;
}

/** The fields that an edition prints, in its order. */
export function fieldsIn(list: AnnexAList, edition: EditionName): readonly AnnexAField[] {
  return list.fields.filter((field) => field.editions.includes(edition));
}

function inAllEditions(published: PublishedList): AnnexAList {
  const { number, title, shortName, covers, columns } = published;
  const everywhere = editions.map(({ name }) => name);
  const first = Object.entries(columns).map(([key, column]) => fieldFrom(key, column, everywhere));
  return {
    number,
    title,
    shortName,
    covers,
    identity: number === 11 ? "adopterId" : "childId",
    fields: withAdded(number, first),
  };
}

function withAdded(number: ListNumber, fields: readonly AnnexAField[]): readonly AnnexAField[] {
  const all = [...fields];
  LATER.forEach((edition: EditionDifference, index) => {
    const since = editions.slice(index + 1).map(({ name }) => name);
    for (const [key, { after, column }] of Object.entries(edition.addedColumns[number] ?? {}) as [
      string,
      AddedColumn,
    ][]) {
      all.splice(all.findIndex((field) => field.key === after) + 1, 0, fieldFrom(key, column, since));
    }
  });
  return all;
}

function fieldFrom(key: string, column: Column, inEditions: readonly EditionName[]): AnnexAField {
  const { heading, filled, printed = heading, alsoSeen = [], note } = column;
  const common = {
    key,
    heading,
    filled,
    printed,
    alsoSeen,
    editions: inEditions,
    ...(note === undefined ? {} : { note }),
  };
  switch (column.type) {
    case "category":
      return { ...common, type: "category", codes: codesOf(column.codes) } satisfies CategoryField;
    case "whole number": {
      const { min, inYears } = column;
      const limits = { ...(min === undefined ? {} : { least: min }), ...(inYears === undefined ? {} : { inYears }) };
      return { ...common, type: "whole number", ...limits } satisfies WholeNumberField;
    }
    case "date":
      return { ...common, type: "date" } satisfies DateField;
    case "text":
      return { ...common, type: "text" } satisfies TextField;
  }
}
