import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Validation, ValidationOperator, ValidationRule } from "../parts/validations";
import type { ToTheEnd } from "./grid-areas";

/** A validation as the grid keeps it, with what only Excel knows beside it. */
export interface GridValidation extends ISheetDataValidationRule {
  readonly kept: Pick<Validation, "rule" | "alert" | "prompt" | "ignoreBlanks">;
  readonly toTheEnd: ToTheEnd;
}

const STYLES: Readonly<Record<Validation["alert"]["style"], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

export type GridValidationParts = Omit<GridValidation, "uid" | "ranges" | "toTheEnd">;

export function gridValidation({ rule, alert, prompt, ignoreBlanks }: Validation): GridValidationParts {
  return {
    kept: { rule, alert, prompt, ignoreBlanks },
    ...gridRule(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.show,
    // The grid refuses wrong entries by this alone.
    errorStyle: alert.show ? STYLES[alert.style] : DataValidationErrorStyle.INFO,
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

/** Dates and times are numbers: the grid's own kind for dates would take what is typed as text, and show a calendar. */
const TYPES = {
  "whole number": DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  "text length": DataValidationType.TEXT_LENGTH,
} as const;

function gridRule(
  rule: ValidationRule,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "renderMode" | "showDropDown"> {
  switch (rule.kind) {
    case "any value":
      return { type: DataValidationType.ANY };
    case "list":
      return {
        type: DataValidationType.LIST,
        formula1: rule.source,
        renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
        showDropDown: rule.dropDown,
      };
    case "custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: TYPES[rule.kind],
        operator: OPERATORS[rule.operator],
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      };
  }
}

/** The validation as Excel has it, with its formulas as they are now that cells may have moved. */
export function validationOf({ kept, formula1, formula2 }: GridValidation): Omit<Validation, "areas"> {
  return { ...kept, rule: withFormulas(kept.rule, formula1, formula2) };
}

function withFormulas(
  rule: ValidationRule,
  formula1: string | undefined,
  formula2: string | undefined,
): ValidationRule {
  switch (rule.kind) {
    case "any value":
      return rule;
    case "list":
      return { ...rule, source: formula1 ?? rule.source };
    case "custom":
      return { ...rule, formula: formula1 ?? rule.formula };
    default:
      return {
        ...rule,
        formula1: formula1 ?? rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: formula2 ?? rule.formula2 }),
      };
  }
}
