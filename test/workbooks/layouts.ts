import { annexALists, fieldsIn, type AnnexAField, type EditionName } from "../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../src/domain/annex-a/list";
import type { CellPlace } from "../../src/domain/checking/finding";
import type { RawCell, SheetValues } from "../../src/domain/checking/sheet-values";
import type { ListRows, StoryRow } from "./life-stories";
import { SeededRandom } from "./seeded-random";

/** How a council's workbook looks, whatever is in it. */
export interface Layout {
  readonly name: string;
  readonly edition: EditionName;
  readonly sheetName: (list: ListNumber) => string;
  /** A merged title in the first row, as in Ofsted's template. */
  readonly title: "title row" | "no title";
  readonly heading: (field: AnnexAField) => string;
  readonly order: (fields: readonly AnnexAField[], list: ListNumber) => readonly AnnexAField[];
  /** Headings of the council's own, between Ofsted's. */
  readonly extraColumns: readonly string[];
}

/** A sheet of a list, ready for memory or for a file. */
export interface LaidOutSheet extends SheetValues {
  readonly list: ListNumber;
  readonly headingRow: number;
  readonly fields: readonly (AnnexAField | null)[];
}

const inOrder = (fields: readonly AnnexAField[]): readonly AnnexAField[] => fields;

export const ofstedTemplate: Layout = {
  name: "Ofsted's template",
  edition: "2019-08",
  sheetName: (list) => `List_${list}`,
  title: "title row",
  heading: ({ printed }) => printed,
  order: inOrder,
  extraColumns: [],
};

/** Four more columns in List 9. */
export const template2023: Layout = { ...ofstedTemplate, name: "the 2023 template", edition: "2023" };

/** Headings as a case system exports them: in the first row, with small differences. */
export const extract: Layout = {
  name: "an extract",
  edition: "2019-08",
  sheetName: (list) => `List ${list}`,
  title: "no title",
  heading: ({ heading, key }) =>
    key === "age" ? "Age" : heading.replaceAll(/[’‘]/g, "'").replace("Date of r", "Date of R"),
  order: inOrder,
  extraColumns: [],
};

/** Columns in any order, with columns of the council's own, on sheets with names of its own. */
export const shuffled: Layout = {
  ...extract,
  name: "shuffled columns",
  edition: "2023",
  sheetName: (list) => annexALists[list - 1]?.shortName ?? "",
  order: (fields, list) => new SeededRandom(list).shuffled(fields),
  extraColumns: ["Locality", "Age band"],
};

/** The headings of a query: `DateOfBirth`. */
export const withoutSpaces: Layout = {
  ...extract,
  name: "headings without spaces",
  edition: "2023",
  sheetName: (list) => `AA_${list}_tbl`,
  heading: ({ heading }) => heading.replaceAll(/[^\p{L}\p{N}]/gu, ""),
};

export const layouts: readonly Layout[] = [ofstedTemplate, template2023, extract, shuffled, withoutSpaces];

/** The eleven sheets of a workbook. */
export function layOut(rows: ListRows, layout: Layout): readonly LaidOutSheet[] {
  return annexALists.map(({ number, title, fields: all }) => {
    const list = annexALists[number - 1];
    const known = list === undefined ? all : fieldsIn(list, layout.edition);
    const fields = withExtra(layout.order(known, number), layout.extraColumns);
    const headings = fields.map((field, column) => headingOf(field, column, layout));
    const titleRows: RawCell[][] = layout.title === "title row" ? [[`List ${number}: ${title}`]] : [];
    const data = rows[number].map((row: StoryRow) => fields.map((field) => cellOf(row, field)));
    return {
      list: number,
      sheet: layout.sheetName(number),
      hidden: false,
      firstRow: 0,
      firstColumn: 0,
      rows: [...titleRows, headings, ...data],
      headingRow: titleRows.length,
      fields,
    };
  });
}

function withExtra(fields: readonly AnnexAField[], extra: readonly string[]): readonly (AnnexAField | null)[] {
  return [...fields.slice(0, 2), ...extra.map(() => null), ...fields.slice(2)];
}

function headingOf(field: AnnexAField | null, column: number, layout: Layout): string {
  return field === null ? (layout.extraColumns[column - 2] ?? "") : layout.heading(field);
}

function cellOf(row: StoryRow, field: AnnexAField | null): RawCell {
  return field === null ? "our own" : ((row as Readonly<Record<string, RawCell>>)[field.key] ?? null);
}

/** The cell of a list's row, counted from 0 at its first, whatever the layout. */
export function cellAt(sheets: readonly LaidOutSheet[], list: ListNumber, row: number, field: string): CellPlace {
  const sheet = sheets.find((laidOut) => laidOut.list === list);
  const column = sheet?.fields.findIndex((each) => each?.key === field) ?? -1;
  if (sheet === undefined || column < 0) throw new RangeError(`There is no ${field} in List ${list}`);
  return { sheet: sheet.sheet, row: sheet.headingRow + 1 + row, column };
}
