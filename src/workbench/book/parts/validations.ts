import type { Area } from "../area";
import type { SheetId } from "../sheet-id";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be entered. Formulas stand as Excel writes them in the dialog: `=$H$1:$H$3`, `5`, a serial number for a date. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: "whole number" | "decimal" | "date" | "time" | "text length";
      readonly operator: ValidationOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  /** Anything may be entered: the cells only show a prompt. */
  | { readonly kind: "any value" };

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** A sheet's data validations. No cell has two: setting one takes its area away from the others. */
export interface Validations {
  of(sheet: SheetId): readonly Validation[];
  set(sheet: SheetId, validation: Validation): void;
  clear(sheet: SheetId, area: Area): void;
}
