import type { RawCell, SheetValues } from "../checking/sheet-values";
import { annexAList, fieldsIn, newestEdition, type AnnexAField, type EditionName } from "./annex-a";
import type { ListNumber } from "./list";

interface ExampleSheet {
  /** `List_3` unless told. */
  readonly sheet?: string;
  readonly edition?: EditionName;
  /** The headings to write, in place of the edition's. */
  readonly headings?: (headings: readonly string[]) => readonly RawCell[];
  /** Rows by field, below the headings. */
  readonly rows?: readonly Readonly<Record<string, RawCell>>[];
  /** Cells as they stand, below the rows. */
  readonly below?: readonly (readonly RawCell[])[];
  readonly more?: Partial<SheetValues>;
}

/** A sheet of a list for examples, its headings in the first row. */
export function exampleSheet(list: ListNumber, example: ExampleSheet = {}): SheetValues {
  const {
    sheet = `List_${list}`,
    edition = newestEdition.name,
    headings = (all) => all,
    rows = [],
    below = [],
  } = example;
  const fields = fieldsIn(annexAList(list), edition);
  return {
    sheet,
    hidden: false,
    firstRow: 0,
    firstColumn: 0,
    rows: [headings(fields.map(({ printed }) => printed)), ...rows.map((row) => cellsOf(row, fields)), ...below],
    ...example.more,
  };
}

function cellsOf(row: Readonly<Record<string, RawCell>>, fields: readonly AnnexAField[]): readonly RawCell[] {
  return fields.map(({ key }) => row[key] ?? null);
}

/** A row that keeps a list from being empty. */
export const exampleContact = {
  childId: "A1",
  gender: "b) Female",
  ethnicity: "a) WBRI",
  dateOfBirth: 42_000,
  age: 11,
  contactDate: 46_200,
  contactSource: "q) 6: Police",
};
