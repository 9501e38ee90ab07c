import type { SheetId } from "../sheet-id";
import { BookError } from "../book";
import type { CellShift } from "../cell-shift";
import { followedAreas, followedFormula } from "../followed-formula";
import type { BarBound, ConditionalFormat, ConditionalFormats, ConditionalRule } from "../parts/conditional-formats";
import type { FollowsCells } from "../parts/layout";

export class MemoryConditionalFormats implements ConditionalFormats, FollowsCells {
  readonly #bySheet: Map<SheetId, readonly ConditionalFormat[]>;
  #count = 0;

  constructor(
    formats: Iterable<readonly [SheetId, readonly ConditionalFormat[]]>,
    private readonly sheetName: (id: SheetId) => string,
  ) {
    this.#bySheet = new Map(formats);
  }

  of(sheet: SheetId): readonly ConditionalFormat[] {
    return this.#bySheet.get(sheet) ?? [];
  }

  add(sheet: SheetId, format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const added = { ...format, id: `{00000000-0004-0000-0000-${String(++this.#count).padStart(12, "0")}}` };
    this.#bySheet.set(sheet, [added, ...this.of(sheet)]);
    return added;
  }

  change(sheet: SheetId, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void {
    const changed = { ...this.#find(sheet, id), ...change };
    this.#bySheet.set(
      sheet,
      this.of(sheet).map((format) => (format.id === id ? changed : format)),
    );
  }

  move(sheet: SheetId, id: string, position: number): void {
    const moved = this.#find(sheet, id);
    const others = this.of(sheet).filter((format) => format !== moved);
    this.#bySheet.set(sheet, [...others.slice(0, position), moved, ...others.slice(position)]);
  }

  remove(sheet: SheetId, id: string): void {
    const removed = this.#find(sheet, id);
    this.#bySheet.set(
      sheet,
      this.of(sheet).filter((format) => format !== removed),
    );
  }

  follow(shift: CellShift): void {
    for (const [sheetId, formats] of this.#bySheet) {
      const sheetName = this.sheetName(sheetId);
      const followed = formats.map((format) => {
        const home = { sheetId, sheetName, areas: format.areas };
        const rule = reworded(format.rule, (formula) => followedFormula(formula, home, shift));
        return { ...format, rule, areas: followedAreas(home, shift) };
      });
      this.#bySheet.set(
        sheetId,
        followed.filter(({ areas }) => areas.length > 0),
      );
    }
  }

  forgetSheet(sheet: SheetId): void {
    this.#bySheet.delete(sheet);
  }

  rewordFormulas(reword: (formula: string) => string): void {
    for (const [sheetId, formats] of this.#bySheet) {
      this.#bySheet.set(
        sheetId,
        formats.map((format) => ({ ...format, rule: reworded(format.rule, reword) })),
      );
    }
  }

  #find(sheet: SheetId, id: string): ConditionalFormat {
    const found = this.of(sheet).find((format) => format.id === id);
    if (!found) {
      throw new BookError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return found;
  }
}

/** The same rule with its formulas changed. */
export function reworded(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case "custom":
      return { ...rule, formula: change(rule.formula) };
    case "cell value":
      return {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
      };
    case "data bar":
      return { ...rule, lower: rewordedBound(rule.lower, change), upper: rewordedBound(rule.upper, change) };
    case "unknown":
      return rule.formula === undefined ? rule : { ...rule, formula: change(rule.formula) };
  }
}

function rewordedBound(bound: BarBound, change: (formula: string) => string): BarBound {
  return bound.formula?.startsWith("=") ? { ...bound, formula: change(bound.formula) } : bound;
}
