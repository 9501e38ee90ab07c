import { inDigits, isDay } from "../calendar/day";
import { shownText } from "../reading/plain-text";
import type { Field } from "./field";
import type { Finding } from "./finding";
import { MadeFinding } from "./made-finding";
import { MissingColumn, RowView } from "./row-view";
import type { ColumnRule, LayoutRule, RowRule, Rule, RuleContext } from "./rule";
import { readTable, type ReadColumn, type Table, type TableSource } from "./table";

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What was done last, for people. */
  readonly what: string;
}

/** A rule of ours that broke: our fault, never the workbook's. The other rules ran. */
export interface RuleFailure {
  readonly rule: string;
  readonly list: number | null;
  readonly message: string;
}

/** A rule that could not run because the sheet lacks a column. */
export interface SkippedRule {
  readonly rule: string;
  readonly list: number;
  readonly missing: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly skipped: readonly SkippedRule[];
  /** The lists as they were read, in the order given. */
  readonly tables: readonly Table[];
}

export interface ToCheck {
  /** What layout rules look at. */
  readonly layout: unknown;
  readonly lists: readonly TableSource[];
  readonly rules: readonly Rule[];
  /** All fields of a list, also those that its sheet lacks. */
  readonly fieldsOf: (list: number) => readonly Field[];
  /** The field that says whom a row is about; part of the key of a row's finding. */
  readonly identityOf: (list: number) => string;
  readonly context: RuleContext;
}

/** Reads every list, then runs every rule over it, and yields after each. A rule that throws stops nothing but itself. */
export function* check(toCheck: ToCheck): Generator<Progress, Checked, void> {
  const { rules, lists } = toCheck;
  const layoutRules = rules.filter((rule) => rule.kind === "layout");
  const columnRules = rules.filter((rule) => rule.kind === "column");
  const rowRulesOf = (list: number): readonly RowRule[] =>
    rules.filter((rule) => rule.kind === "row").filter((rule) => rule.list === list);
  const rowRules = lists.reduce((sum, { list }) => sum + rowRulesOf(list).length, 0);
  const of = lists.length * (1 + columnRules.length) + layoutRules.length + rowRules;
  let done = 0;
  const step = (what: string): Progress => ({ done: ++done, of, what });

  const tables: Table[] = [];
  for (const list of lists) {
    tables.push(readTable(list));
    yield step(`List ${list.list}: read`);
  }
  const run = new Run(toCheck);
  for (const rule of layoutRules) {
    run.layoutRule(rule);
    yield step(rule.slug);
  }
  for (const table of tables) {
    for (const rule of columnRules) {
      run.columnRule(rule, table);
      yield step(`List ${table.list}: ${rule.slug}`);
    }
    for (const rule of rowRulesOf(table.list)) {
      run.rowRule(rule, table);
      yield step(`List ${table.list}: ${rule.slug}`);
    }
  }
  return { ...run.outcome(), tables };
}

class Run {
  private readonly findings: Finding[] = [];
  private readonly failures: RuleFailure[] = [];
  private readonly skipped: SkippedRule[] = [];

  constructor(private readonly given: ToCheck) {}

  layoutRule(rule: LayoutRule): void {
    this.isolated(rule.slug, null, () => {
      const found: Finding[] = [];
      rule.check(this.given.layout, (fault) => {
        const { list, sheet, shown, cells, about } = fault;
        const parts = { rule, list, sheet, shown, about: [about], cells: () => cells, says: () => rule.says(fault) };
        found.push(new MadeFinding(parts));
      });
      return found;
    });
  }

  columnRule(rule: ColumnRule, table: Table): void {
    this.isolated(rule.slug, table.list, () => {
      const found: Finding[] = [];
      for (const column of table.columns.values()) {
        if (rule.about(column.field)) found.push(...columnFindings(rule, table, column, this.given.context));
      }
      return found;
    });
  }

  rowRule(rule: RowRule, table: Table): void {
    const { context, fieldsOf, identityOf } = this.given;
    const view = new RowView(table, fieldsOf(table.list));
    const identity = table.columns.get(identityOf(table.list));
    const keysSeen = new Map<string, number>();
    this.isolated(rule.slug, table.list, () => {
      const found: Finding[] = [];
      for (let row = 0; row < table.rowCount; row++) {
        rule.check(
          view.moveTo(row),
          (...fields) => {
            const columns = fields.map((field) => columnCalled(table, field));
            const about = rowIdentity(table, row, identity, columns, keysSeen);
            found.push(
              rowFinding({ rule, table, row, columns, about, says: () => rule.says(view.moveTo(row), context) }),
            );
          },
          context,
        );
      }
      return found;
    });
  }

  outcome(): Omit<Checked, "tables"> {
    return { findings: this.findings.sort(byList), failures: this.failures, skipped: this.skipped };
  }

  /** Keeps what a rule found only if it came to its end. */
  private isolated(rule: string, list: number | null, work: () => readonly Finding[]): void {
    try {
      for (const finding of work()) this.findings.push(finding);
    } catch (error) {
      if (error instanceof MissingColumn && list !== null) {
        this.skipped.push({ rule, list, missing: error.heading });
      } else {
        this.failures.push({ rule, list, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
}

interface Cause {
  readonly rows: readonly number[];
  readonly detail: unknown;
}

function columnFindings(rule: ColumnRule, table: Table, column: ReadColumn, context: RuleContext): readonly Finding[] {
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

function columnFinding(rule: ColumnRule, table: Table, column: ReadColumn, { rows, detail }: Cause): Finding {
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
  });
}

interface FoundRow {
  readonly rule: RowRule;
  readonly table: Table;
  readonly row: number;
  readonly columns: readonly ReadColumn[];
  readonly about: readonly string[];
  readonly says: () => string;
}

function rowFinding({ rule, table, row, columns, about, says }: FoundRow): Finding {
  return new MadeFinding({
    rule,
    list: table.list,
    sheet: table.sheet,
    shown: columns[0] === undefined ? "" : shownAt(table, row, columns[0]),
    about,
    cells: () => columns.map((column) => table.place(row, column)),
    says,
  });
}

/** The child's id and what the cells show; rows that are alike in all of it are counted. */
function rowIdentity(
  table: Table,
  row: number,
  identity: ReadColumn | undefined,
  columns: readonly ReadColumn[],
  seen: Map<string, number>,
): readonly string[] {
  const about = [identity, ...columns].map((column) => (column === undefined ? "" : shownAt(table, row, column)));
  const together = about.join(" / ");
  const times = (seen.get(together) ?? 0) + 1;
  seen.set(together, times);
  return times === 1 ? about : [...about, `#${times}`];
}

function columnCalled(table: Table, field: string): ReadColumn {
  const column = table.columns.get(field);
  if (column === undefined) throw new MissingColumn(field);
  return column;
}

/** A date as officers write it, not the serial number that Excel keeps. */
function shownAt(table: Table, row: number, column: ReadColumn): string {
  const raw = table.raw(row, column);
  return column.field.type === "date" && typeof raw === "number" && isDay(raw) ? inDigits(raw) : shownText(raw);
}

/** By list, the workbook first; within a list in the order of the rules. */
function byList(one: Finding, other: Finding): number {
  return (one.list ?? 0) - (other.list ?? 0);
}
