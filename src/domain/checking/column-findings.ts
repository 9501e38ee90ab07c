import { cellNumber, type CellSet } from "./cell-set";
import { MadeFinding } from "./made-finding";
import type { ColumnRule, RuleContext } from "./rule";
import { shownAt, type ReadColumn, type Table } from "./table";

interface Cause {
  readonly rows: readonly number[];
  readonly detail: unknown;
}

/** What a rule of single columns finds in one of them, cells with one cause together. */
export function columnFindings(
  rule: ColumnRule,
  table: Table,
  column: ReadColumn,
  context: RuleContext,
): readonly MadeFinding[] {
  const causes: Cause[] = [];
  rule.check(column, (rows, detail) => void (rows.length > 0 && causes.push({ rows, detail })), context);
  const together = rule.oneFindingFor === "column" ? [causes] : [...byShown(causes, table, column).values()];
  return together.flatMap((alike) => {
    const cause = oneCause(alike);
    return cause === null ? [] : [columnFinding(rule, table, column, cause)];
  });
}

/** The number 1 and the text 1 show the same, and are one value to whoever reads the finding. */
function byShown(causes: readonly Cause[], table: Table, column: ReadColumn): ReadonlyMap<string, readonly Cause[]> {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const shown = shownAt(table, starts(cause), column);
    const group = groups.get(shown);
    if (group === undefined) groups.set(shown, [cause]);
    else group.push(cause);
  }
  return groups;
}

/** All the cells in the order of the sheet, and the detail of the first. */
function oneCause(causes: readonly Cause[]): Cause | null {
  const first = causes.reduce<Cause | undefined>(
    (one, other) => (one && starts(one) <= starts(other) ? one : other),
    undefined,
  );
  if (first === undefined || causes.length === 1) return first ?? null;
  return { rows: causes.flatMap(({ rows }) => rows).sort((one, other) => one - other), detail: first.detail };
}

function starts({ rows }: Cause): number {
  return rows[0] ?? Infinity;
}

function columnFinding(rule: ColumnRule, table: Table, column: ReadColumn, { rows, detail }: Cause): MadeFinding {
  const shown = shownAt(table, rows[0] ?? 0, column);
  const fault = { heading: column.heading.trim(), field: column.field, shown, cells: rows.length, detail };
  return new MadeFinding({
    rule,
    list: table.list,
    sheet: table.sheet,
    shown,
    about: rule.oneFindingFor === "value" ? [column.field.key, shown] : [column.field.key],
    cells: () => rows.map((row) => table.place(row, column)),
    says: () => rule.says(fault),
    without: (silenced: CellSet) => {
      const left = rows.filter((row) => !silenced.has(table.sheet, cellNumber(table.place(row, column))));
      return left.length === 0 ? null : columnFinding(rule, table, column, { rows: left, detail });
    },
  });
}
