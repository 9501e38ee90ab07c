import { cellNumber, type CellSet } from "./cell-set";
import type { CellPlace, Finding, Lens, Level } from "./finding";
import type { RuleText } from "./rule";

export interface MadeFindingParts {
  readonly rule: RuleText;
  readonly list: number | null;
  readonly sheet: string | null;
  readonly shown: string;
  /** What tells this finding from the rule's others, without addresses: a field, a child, a value. */
  readonly about: readonly string[];
  readonly cells: () => readonly CellPlace[];
  readonly says: () => string;
  /** For a finding of many cells that are each at fault alone: what is left of it without some of them. */
  readonly without?: (cells: CellSet) => MadeFinding | null;
}

/**
 * A finding whose places and sentence are made when somebody looks: a check of a large workbook makes thousands of findings, and
 * an officer reads a few.
 *
 * Its key is the rule, the list and the cause, never an address: for a rule of single columns the field and, where each value is
 * a finding of its own, the value; for a rule of rows the child's id and the values that disagree. So it survives sorting,
 * inserted rows and a new extract, and ends when the fault is mended.
 */
export class MadeFinding implements Finding {
  private places: readonly CellPlace[] | undefined;

  constructor(private readonly parts: MadeFindingParts) {}

  get rule(): string {
    return this.parts.rule.slug;
  }
  get level(): Level {
    return this.parts.rule.level;
  }
  get lens(): Lens {
    return this.parts.rule.lens;
  }
  get list(): number | null {
    return this.parts.list;
  }
  get sheet(): string | null {
    return this.parts.sheet;
  }
  get shown(): string {
    return this.parts.shown;
  }
  get mend(): string {
    return this.parts.rule.mend;
  }
  get cells(): readonly CellPlace[] {
    this.places ??= this.parts.cells();
    return this.places;
  }
  get key(): string {
    const { rule, list, about } = this.parts;
    return [rule.slug, list === null ? "workbook" : `list ${list}`, ...about].join(" / ");
  }
  readonly says = (): string => this.parts.says();

  /** The finding without these cells; `null` where nothing of it is left, as without the cell that is to be mended. */
  without(cells: CellSet): MadeFinding | null {
    if (this.parts.without !== undefined) return this.parts.without(cells);
    const [first] = this.cells;
    return first !== undefined && cells.has(first.sheet, cellNumber(first)) ? null : this;
  }
}
