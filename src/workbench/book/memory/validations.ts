import type { Area } from "../area";
import { without } from "../areas";
import type { SheetId } from "../sheet-id";
import type { CellShift } from "../cell-shift";
import { followedAreas, followedFormula } from "../followed-formula";
import type { FollowsCells } from "../parts/layout";
import type { Validation, ValidationRule, Validations } from "../parts/validations";

export class MemoryValidations implements Validations, FollowsCells {
  readonly #bySheet: Map<SheetId, readonly Validation[]>;

  constructor(
    validations: Iterable<readonly [SheetId, readonly Validation[]]>,
    private readonly sheetName: (id: SheetId) => string,
  ) {
    this.#bySheet = new Map(validations);
  }

  of(sheet: SheetId): readonly Validation[] {
    return this.#bySheet.get(sheet) ?? [];
  }

  set(sheet: SheetId, validation: Validation): void {
    validation.areas.forEach((area) => this.clear(sheet, area));
    this.#bySheet.set(sheet, [...this.of(sheet), validation]);
  }

  clear(sheet: SheetId, area: Area): void {
    this.#bySheet.set(
      sheet,
      this.of(sheet).flatMap((validation) => {
        const areas = without(validation.areas, area);
        return areas.length ? [{ ...validation, areas }] : [];
      }),
    );
  }

  follow(shift: CellShift): void {
    for (const [sheetId, validations] of this.#bySheet) {
      const sheetName = this.sheetName(sheetId);
      const followed = validations.map((validation) => {
        const home = { sheetId, sheetName, areas: validation.areas };
        const rule = rewordedRule(validation.rule, (formula) => followedFormula(formula, home, shift));
        return { ...validation, rule, areas: followedAreas(home, shift) };
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
    for (const [sheetId, validations] of this.#bySheet) {
      this.#bySheet.set(
        sheetId,
        validations.map((validation) => ({ ...validation, rule: rewordedRule(validation.rule, reword) })),
      );
    }
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
