import type { Area } from "../area";
import type { SheetId } from "../sheet-id";

/** How a conditional format shows a cell; absent members leave the cell as it is. Colours are `#RRGGBB`. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Where a data bar has its shortest or longest length; `formula` is `5`, `90` (percent, percentile) or `=$B$1`. */
export interface BarBound {
  readonly type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  readonly formula?: string;
}

/**
 * What a conditional format asks of a cell. Formulas have their equals sign and are meant for the top left cell of the
 * first area. `unknown` is kept from the file and shown to nobody as something else.
 */
export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string; readonly look: ConditionalLook }
  | {
      readonly kind: "cell value";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly look: ConditionalLook;
    }
  | {
      readonly kind: "data bar";
      readonly colour: string;
      readonly barOnly: boolean;
      readonly gradient: boolean;
      readonly negativeColour: string;
      readonly lower: BarBound;
      readonly upper: BarBound;
    }
  | {
      readonly kind: "unknown";
      /** As the file calls it: `containsText`, `colorScale`. */
      readonly type: string;
      /** Excel writes a formula beside some of these; with it they are drawn. */
      readonly formula?: string;
      readonly look?: ConditionalLook;
    };

export interface ConditionalFormat {
  readonly id: string;
  /** One or more blocks of one sheet. */
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

/** A sheet's conditional formats, the one that is looked at first standing first. */
export interface ConditionalFormats {
  of(sheet: SheetId): readonly ConditionalFormat[];
  /** Put before all others, as Excel does. Its id is made by the book. */
  add(sheet: SheetId, format: Omit<ConditionalFormat, "id">): ConditionalFormat;
  change(sheet: SheetId, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void;
  /** Puts one in another place of the order, counted from zero; those between move up or down. */
  move(sheet: SheetId, id: string, position: number): void;
  remove(sheet: SheetId, id: string): void;
}
