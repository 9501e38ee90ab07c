import type { Area } from "../area";
import { without } from "../areas";
import type { SheetId } from "../sheet-id";
import type { Validation, ValidationRule, Validations } from "../parts/validations";
import { RulesBySheet } from "./rules-by-sheet";

export class MemoryValidations extends RulesBySheet<ValidationRule, Validation> implements Validations {
  set(sheet: SheetId, validation: Validation): void {
    validation.areas.forEach((area) => this.clear(sheet, area));
    this.put(sheet, [...this.of(sheet), validation]);
  }

  clear(sheet: SheetId, area: Area): void {
    this.put(
      sheet,
      this.of(sheet).flatMap((validation) => {
        const areas = without(validation.areas, area);
        return areas.length ? [{ ...validation, areas }] : [];
      }),
    );
  }

  protected override reworded(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
    return rewordedRule(rule, change);
  }
}

/** The same rule with its formulas changed; constants and lists of texts stay. */
export function rewordedRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const reword = (formula: string): string => (formula.startsWith("=") ? change(formula) : formula);
  switch (rule.kind) {
    case "any value":
      return rule;
    case "list":
      return { ...rule, source: reword(rule.source) };
    case "custom":
      return { ...rule, formula: reword(rule.formula) };
    default:
      return {
        ...rule,
        formula1: reword(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: reword(rule.formula2) }),
      };
  }
}
