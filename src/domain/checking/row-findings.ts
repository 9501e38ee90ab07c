import type { MadeFindingParts } from "./made-finding";
import { MadeFinding } from "./made-finding";
import { shownAt, type ReadColumn, type Table } from "./table";

/** A cell that a rule of rows found. */
export interface FoundCells {
  readonly table: Table;
  readonly row: number;
  readonly column: ReadColumn;
}

interface Found {
  readonly rule: MadeFindingParts["rule"];
  /** The first is where to mend; the finding is of its list. */
  readonly found: readonly FoundCells[];
  readonly says: () => string;
  readonly identityOf: (list: number) => string;
  /** Keys of the rule's other findings, counted. */
  readonly seen: Map<string, number>;
}

export function finding({ rule, found, says, identityOf, seen }: Found): MadeFinding {
  const [first] = found;
  if (first === undefined) throw new RangeError(`${rule.slug} named no cell`);
  const { table, row, column } = first;
  return new MadeFinding({
    rule,
    list: table.list,
    sheet: table.sheet,
    shown: shownAt(table, row, column),
    about: identityOfFound(first, found, identityOf, seen),
    cells: () => found.map((cell) => cell.table.place(cell.row, cell.column)),
    says,
  });
}

/** The child's id and what the cells show; findings that are alike in all of it are counted. */
function identityOfFound(
  { table, row }: FoundCells,
  found: readonly FoundCells[],
  identityOf: (list: number) => string,
  seen: Map<string, number>,
): readonly string[] {
  const identity = table.columns.get(identityOf(table.list));
  const about = [
    identity === undefined ? "" : shownAt(table, row, identity),
    ...found.map((cell) => shownAt(cell.table, cell.row, cell.column)),
  ];
  const together = [table.list, ...about].join(" / ");
  const times = (seen.get(together) ?? 0) + 1;
  seen.set(together, times);
  return times === 1 ? about : [...about, `#${times}`];
}
