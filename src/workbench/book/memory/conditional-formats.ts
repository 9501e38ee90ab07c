import type { SheetId } from "../sheet-id";
import { BookError } from "../book";
import type { BarBound, ConditionalFormat, ConditionalFormats, ConditionalRule } from "../parts/conditional-formats";
import { RulesBySheet } from "./rules-by-sheet";

export class MemoryConditionalFormats
  extends RulesBySheet<ConditionalRule, ConditionalFormat>
  implements ConditionalFormats
{
  #count = 0;

  add(sheet: SheetId, format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const added = { ...format, id: `{00000000-0004-0000-0000-${String(++this.#count).padStart(12, "0")}}` };
    this.put(sheet, [added, ...this.of(sheet)]);
    return added;
  }

  change(sheet: SheetId, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void {
    const changed = { ...this.#find(sheet, id), ...change };
    this.put(
      sheet,
      this.of(sheet).map((format) => (format.id === id ? changed : format)),
    );
  }

  move(sheet: SheetId, id: string, position: number): void {
    const moved = this.#find(sheet, id);
    const others = this.of(sheet).filter((format) => format !== moved);
    this.put(sheet, [...others.slice(0, position), moved, ...others.slice(position)]);
  }

  remove(sheet: SheetId, id: string): void {
    const removed = this.#find(sheet, id);
    this.put(
      sheet,
      this.of(sheet).filter((format) => format !== removed),
    );
  }

  protected override reworded(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
    return reworded(rule, change);
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
