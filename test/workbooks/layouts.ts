import {
  annexALists,
  fieldsIn,
  type AnnexAField,
  type AnnexAList,
  type EditionName,
} from "../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../src/domain/annex-a/list";
import { inDigits } from "../../src/domain/calendar/day";
import type { CellPlace } from "../../src/domain/checking/finding";
import type { RawCell, SheetValues } from "../../src/domain/checking/sheet-values";
import { DATA_DAY, type ListRows, type StoryRow } from "./life-stories";
import { SeededRandom } from "./seeded-random";

/** How a council's workbook looks, whatever is in it. */
export interface Layout {
  readonly name: string;
  readonly edition: EditionName;
  readonly sheetName: (list: AnnexAList) => string;
  /** Cells above the headings: none, or a row. */
  readonly title: (list: AnnexAList) => readonly RawCell[];
  readonly heading: (field: AnnexAField) => string;
  readonly order: (fields: readonly AnnexAField[], list: ListNumber) => readonly AnnexAField[];
  /** Headings of the council's or the tool's own, and where they stand. */
  readonly extra: { readonly headings: readonly string[]; readonly after: number };
  /** What stands in a cell that has nothing to say. */
  readonly blank: RawCell;
  /** Rules that have something to say about the layout itself, however clean its rows are. */
  readonly ownFindings: readonly string[];
}

/** A sheet of a list, ready for memory or for a file. */
export interface LaidOutSheet extends SheetValues {
  readonly list: ListNumber;
  readonly headingRow: number;
  readonly fields: readonly (AnnexAField | null)[];
}

const inOrder = (fields: readonly AnnexAField[]): readonly AnnexAField[] => fields;
const nothingExtra = { headings: [], after: 0 } as const;

export const ofstedTemplate: Layout = {
  name: "Ofsted's template",
  edition: "2019-08",
  sheetName: ({ number }) => `List_${number}`,
  title: ({ number, title }) => [`List ${number}: ${title}`],
  heading: ({ printed }) => printed,
  order: inOrder,
  extra: nothingExtra,
  blank: null,
  ownFindings: ["earlier-layout-of-list-9"],
};

/** Four more columns in List 9. */
export const template2023: Layout = {
  ...ofstedTemplate,
  name: "the 2023 template",
  edition: "2023",
  ownFindings: [],
};

/** Headings as a case system exports them: in the first row, with small differences. */
export const extract: Layout = {
  ...ofstedTemplate,
  name: "an extract",
  sheetName: ({ number }) => `List ${number}`,
  title: () => [],
  heading: ({ heading, key }) =>
    key === "age" ? "Age" : heading.replaceAll(/[’‘]/g, "'").replace("Date of r", "Date of R"),
  ownFindings: ["earlier-layout-of-list-9", "heading-read-as-another", "heading-spelt-differently"],
};

/** Columns in any order, with columns of the council's own, on sheets with names of its own. */
export const shuffled: Layout = {
  ...extract,
  name: "shuffled columns",
  edition: "2023",
  sheetName: ({ shortName }) => shortName,
  order: (fields, list) => new SeededRandom(list).shuffled(fields),
  extra: { headings: ["Locality", "Age band"], after: 2 },
  ownFindings: ["column-not-asked-for", "columns-out-of-order", "heading-read-as-another", "heading-spelt-differently"],
};

/** The headings of a query: `DateOfBirth`. */
export const withoutSpaces: Layout = {
  ...extract,
  name: "headings without spaces",
  edition: "2023",
  sheetName: ({ number }) => `AA_${number}_tbl`,
  heading: ({ heading }) => heading.replaceAll(/[^\p{L}\p{N}]/gu, ""),
  ownFindings: ["heading-spelt-differently"],
};

/** Pasted into the ChAT: the day of the data above, a dash for a blank, the tool's own columns at the right. */
export const chatPaste: Layout = {
  ...ofstedTemplate,
  name: "a ChAT paste",
  edition: "2023",
  sheetName: ({ number }) => `List ${number}`,
  title: ({ number, title }) => [`List ${number}: ${title}`, null, `Data as at ${inDigits(DATA_DAY)}`],
  heading: ({ heading }) => heading,
  extra: { headings: ["Gender group", "Ethnic group"], after: Infinity },
  blank: "-",
  ownFindings: ["column-not-asked-for"],
};

export const layouts: readonly Layout[] = [ofstedTemplate, template2023, extract, shuffled, withoutSpaces, chatPaste];

/** Codes of 2023 and what they were called in August 2019. */
const BEFORE_2023: ReadonlyMap<RawCell, string> = new Map([
  ["F4: Young person engaged full time in an apprenticeship", "F3: Full time in training or employment"],
  ["P4: Young person engaged part time in an apprenticeship", "P3: Part time in training or employment"],
  [
    "F5: Young person engaged full time in training or employment (not apprenticeship)",
    "F3: Full time in training or employment",
  ],
  [
    "P5: Young person engaged part time in training or employment (not apprenticeship)",
    "P3: Part time in training or employment",
  ],
]);

/** The rows as an edition asks for them: List 9 had no eligible children, and fewer codes, before 2023. */
export function inEdition(rows: ListRows, edition: EditionName): ListRows {
  if (edition !== "2019-08") return rows;
  const careLeavers = rows[9]
    .filter(({ eligibility }) => eligibility !== "d) Eligible child")
    .map((row) => {
      const before = BEFORE_2023.get(row.activity ?? null);
      return before === undefined ? row : { ...row, activity: before };
    });
  return { ...rows, 9: careLeavers };
}

/** The eleven sheets of a workbook. The rows must be of the layout's edition. */
export function layOut(rows: ListRows, layout: Layout): readonly LaidOutSheet[] {
  return annexALists.map((list) => {
    const fields = withExtra(layout.order(fieldsIn(list, layout.edition), list.number), layout);
    const headings = headingsOf(fields, layout);
    const title = layout.title(list);
    const above = title.length > 0 ? [title] : [];
    const data = rows[list.number].map((row: StoryRow) => fields.map((field) => cellOf(row, field, layout)));
    return {
      list: list.number,
      sheet: layout.sheetName(list),
      hidden: false,
      firstRow: 0,
      firstColumn: 0,
      rows: [...above, headings, ...data],
      headingRow: above.length,
      fields,
    };
  });
}

function withExtra(fields: readonly AnnexAField[], { extra }: Layout): readonly (AnnexAField | null)[] {
  return [...fields.slice(0, extra.after), ...extra.headings.map(() => null), ...fields.slice(extra.after)];
}

function headingsOf(fields: readonly (AnnexAField | null)[], { heading, extra }: Layout): readonly string[] {
  const extraHeadings = extra.headings.values();
  return fields.map((field) => (field === null ? (extraHeadings.next().value ?? "") : heading(field)));
}

function cellOf(row: StoryRow, field: AnnexAField | null, { blank }: Layout): RawCell {
  if (field === null) return "our own";
  return (row as Readonly<Record<string, RawCell>>)[field.key] ?? blank;
}

/** The cell of a list's row, counted from 0 at its first, whatever the layout. */
export function cellAt(sheets: readonly LaidOutSheet[], list: ListNumber, row: number, field: string): CellPlace {
  const sheet = sheets.find((laidOut) => laidOut.list === list);
  const column = sheet?.fields.findIndex((each) => each?.key === field) ?? -1;
  if (sheet === undefined || column < 0) throw new RangeError(`There is no ${field} in List ${list}`);
  return { sheet: sheet.sheet, row: sheet.headingRow + 1 + row, column };
}
