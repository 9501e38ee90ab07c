import type { Field } from "./field";
import type { Finding } from "./finding";
import { columnFindings } from "./column-findings";
import { MadeFinding } from "./made-finding";
import { silenceLessParticular } from "./more-particular";
import { finding, type FoundCells } from "./row-findings";
import { cellsOf, indexOf, MissingColumn, RowMaker, Rows, tableOf, type CellOfRow } from "./rows";
import {
  listsOf,
  type Circumstances,
  type ColumnRule,
  type LayoutRule,
  type ListsRule,
  type RowRule,
  type RowsRule,
  type Rule,
  type RuleContext,
} from "./rule";
import { emptyTable, readTable, type Table } from "./table";
import type { TableSource } from "./table-source";

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

/** A rule that could not run because the workbook lacks what it needs. */
export interface SkippedRule {
  readonly rule: string;
  readonly list: number;
  /** The heading of the column that the list lacks; `null` where the list itself is not there. */
  readonly missing: string | null;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly skipped: readonly SkippedRule[];
  /** The lists as they were read, in the order given. */
  readonly tables: readonly Table[];
}

/** What a council set for itself: by rule, by setting. */
export type ChosenSettings = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ToCheck {
  /** What layout rules look at. */
  readonly layout: unknown;
  readonly lists: readonly TableSource[];
  readonly rules: readonly Rule[];
  /** All fields of a list, also those that its sheet lacks. */
  readonly fieldsOf: (list: number) => readonly Field[];
  /** The field that says whom a row is about; part of the key of a row's finding. */
  readonly identityOf: (list: number) => string;
  readonly circumstances: Circumstances;
  readonly settings?: ChosenSettings;
}

/** Reads every list, then runs every rule over it, and yields after each. A rule that throws stops nothing but itself. */
export function* check(toCheck: ToCheck): Generator<Progress, Checked, void> {
  const { rules, lists } = toCheck;
  const about = (list: number): readonly Rule[] => rules.filter((rule) => isRunOn(rule, list));
  const once = rules.filter((rule) => rule.kind === "layout" || rule.kind === "lists");
  const of = once.length + lists.reduce((sum, { list }) => sum + 1 + about(list).length, 0);
  let done = 0;
  const step = (what: string): Progress => ({ done: ++done, of, what });

  const tables: Table[] = [];
  for (const list of lists) {
    tables.push(readTable(list, toCheck.identityOf(list.list)));
    yield step(`List ${list.list}: read`);
  }
  const run = new Run(toCheck, tables);
  for (const table of tables) {
    for (const rule of about(table.list)) {
      run.onList(rule, table);
      yield step(`List ${table.list}: ${rule.slug}`);
    }
  }
  for (const rule of once) {
    run.onWorkbook(rule);
    yield step(rule.slug);
  }
  return { ...run.outcome(), tables };
}

/** Whether a rule runs once for this list; rules of the layout and between lists run once in all. */
function isRunOn(rule: Rule, list: number): boolean {
  if (rule.kind === "layout" || rule.kind === "lists") return false;
  return listsOf(rule)?.includes(list) ?? true;
}

class Run {
  private readonly findings: MadeFinding[] = [];
  private readonly failures: RuleFailure[] = [];
  private readonly skipped: SkippedRule[] = [];
  private readonly contexts = new Map<Rule, RuleContext>();
  private readonly makers = new Map<Table, RowMaker>();
  private readonly rows = new Map<Table, Rows<unknown>>();

  constructor(
    private readonly given: ToCheck,
    private readonly tables: readonly Table[],
  ) {}

  onList(rule: Rule, table: Table): void {
    this.isolated(rule.slug, table.list, () => {
      if (rule.kind === "column") return this.columnRule(rule, table);
      if (rule.kind === "row") return this.rowRule(rule, table);
      return rule.kind === "rows" ? this.rowsRule(rule, table) : [];
    });
  }

  onWorkbook(rule: Rule): void {
    this.isolated(rule.slug, null, () => {
      if (rule.kind === "layout") return this.layoutRule(rule);
      return rule.kind === "lists" ? this.listsRule(rule) : [];
    });
  }

  outcome(): Omit<Checked, "tables"> {
    const { rules } = this.given;
    const findings = silenceLessParticular(this.findings, rules);
    const places = new Map(rules.map(({ slug }, index) => [slug, index]));
    const place = ({ list, rule }: Finding): number => (list ?? 0) * rules.length + (places.get(rule) ?? 0);
    return {
      findings: findings.sort((one, other) => place(one) - place(other)),
      failures: this.failures,
      skipped: this.skipped,
    };
  }

  private layoutRule(rule: LayoutRule): readonly MadeFinding[] {
    const found: MadeFinding[] = [];
    const context = { ...this.contextOf(rule), tables: this.tables };
    rule.check(
      this.given.layout,
      (fault) => {
        const { list, sheet, shown, cells, about } = fault;
        const parts = { rule, list, sheet, shown, about: [about], cells: () => cells, says: () => rule.says(fault) };
        found.push(new MadeFinding(parts));
      },
      context,
    );
    return found;
  }

  private columnRule(rule: ColumnRule, table: Table): readonly MadeFinding[] {
    const context = { ...this.contextOf(rule), list: table.list };
    const found: MadeFinding[] = [];
    for (const column of table.columns.values()) {
      if (rule.about(column.field, table.list)) found.push(...columnFindings(rule, table, column, context));
    }
    return found;
  }

  private rowRule(rule: RowRule, table: Table): readonly MadeFinding[] {
    const context = { ...this.contextOf(rule), list: table.list };
    const maker = this.makerOf(table);
    const found = this.finder(rule);
    let row = 0;
    const foundHere = (...fields: readonly string[]): void => {
      const here = row;
      found.add(cellsOf(maker.make(here), fields), () => rule.says(maker.viewOf(here), context));
    };
    for (; row < table.rowCount; row++) rule.check(maker.viewOf(row), foundHere, context);
    return found.findings;
  }

  private rowsRule(rule: RowsRule, table: Table): readonly MadeFinding[] {
    const context = this.contextOf(rule);
    const found = this.finder(rule);
    rule.check(
      this.rowsOf(table),
      (detail, ...cells) => found.add(cells.flat(), () => rule.says(detail, context)),
      context,
    );
    return found.findings;
  }

  private listsRule(rule: ListsRule): readonly MadeFinding[] {
    const context = this.contextOf(rule);
    const found = this.finder(rule);
    const lists: Record<number, Rows<unknown>> = {};
    for (const list of rule.lists) {
      const table = this.tables.find((one) => one.list === list);
      if (table === undefined && rule.whereAbsent === "skip") {
        this.skipped.push({ rule: rule.slug, list, missing: null });
        return [];
      }
      lists[list] = this.rowsOf(table ?? emptyTable(list, this.given.fieldsOf(list)));
    }
    rule.check(lists, (detail, ...cells) => found.add(cells.flat(), () => rule.says(detail, context)), context);
    return found.findings;
  }

  private finder(rule: RowRule | RowsRule | ListsRule): Finder {
    return new Finder(rule, this.given.identityOf);
  }

  private makerOf(table: Table): RowMaker {
    const known = this.makers.get(table);
    if (known !== undefined) return known;
    const maker = new RowMaker(table, this.given.fieldsOf(table.list));
    this.makers.set(table, maker);
    return maker;
  }

  private rowsOf(table: Table): Rows<unknown> {
    const known = this.rows.get(table);
    if (known !== undefined) return known;
    const rows = new Rows<unknown>(this.makerOf(table), table, this.given.identityOf(table.list));
    this.rows.set(table, rows);
    return rows;
  }

  private contextOf(rule: Rule): RuleContext {
    const known = this.contexts.get(rule);
    if (known !== undefined) return known;
    const context = this.newContext(rule);
    this.contexts.set(rule, context);
    return context;
  }

  private newContext({ slug, settings = {} }: Rule): RuleContext {
    const chosen = this.given.settings?.[slug] ?? {};
    const resolved = Object.entries(settings).map(([name, { usual }]) => [name, chosen[name] ?? usual]);
    return { ...this.given.circumstances, settings: Object.fromEntries(resolved) as Record<string, number> };
  }

  /** Keeps what a rule found only if it came to its end. */
  private isolated(rule: string, list: number | null, work: () => readonly MadeFinding[]): void {
    try {
      for (const finding of work()) this.findings.push(finding);
    } catch (error) {
      if (error instanceof MissingColumn) {
        this.skipped.push({ rule, list: error.list, missing: error.heading });
      } else {
        this.failures.push({ rule, list, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
}

/** Gathers what one rule found in rows, and tells alike ones apart. */
class Finder {
  readonly findings: MadeFinding[] = [];
  private readonly keysSeen = new Map<string, number>();

  constructor(
    private readonly rule: RowRule | RowsRule | ListsRule,
    private readonly identityOf: (list: number) => string,
  ) {}

  add(cells: readonly CellOfRow[], says: () => string): void {
    const found: FoundCells[] = cells.map(({ row, field }) => {
      const table = tableOf(row);
      const column = table.columns.get(field);
      if (column === undefined) throw new MissingColumn(table.list, field);
      return { table, row: indexOf(row), column };
    });
    this.findings.push(finding({ rule: this.rule, found, says, identityOf: this.identityOf, seen: this.keysSeen }));
  }
}
