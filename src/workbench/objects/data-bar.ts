import type { BarBound, ConditionalRule } from "../book/parts/conditional-formats";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { FormatSelf } from "./conditional-format-self";
import { oneOf, readColour, readFlag } from "./range-style";

type DataBar = Extract<ConditionalRule, { readonly kind: "data bar" }>;

const BOUNDS: readonly BarBound["type"][] = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];

const dataBarType: ObjectType<FormatSelf> = {
  name: "DataBarConditionalFormat",
  scalars: {
    LowerBoundRule: {
      read: (self) => told(bar(self).lower),
      write: (self, value) => change(self, { lower: readBound(value) }),
    },
    ShowDataBarOnly: {
      read: (self) => bar(self).barOnly,
      write: (self, value) => change(self, { barOnly: readFlag(value) }),
    },
    UpperBoundRule: {
      read: (self) => told(bar(self).upper),
      write: (self, value) => change(self, { upper: readBound(value) }),
    },
  },
  objects: {
    NegativeFormat: (self) => hostObject(negativeType, self),
    PositiveFormat: (self) => hostObject(positiveType, self),
  },
};

const positiveType: ObjectType<FormatSelf> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: {
      read: (self) => bar(self).colour,
      write: (self, value) => change(self, { colour: readColour(value) }),
    },
    GradientFill: {
      read: (self) => bar(self).gradient,
      write: (self, value) => change(self, { gradient: readFlag(value) }),
    },
  },
};

const negativeType: ObjectType<FormatSelf> = {
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    FillColor: {
      read: (self) => bar(self).negativeColour,
      write: (self, value) => change(self, { negativeColour: readColour(value) }),
    },
    MatchPositiveFillColor: {
      read: (self) => bar(self).negativeColour === bar(self).colour,
      write: (self, value) => {
        if (readFlag(value)) {
          change(self, { negativeColour: bar(self).colour });
        }
      },
    },
  },
};

export function dataBar(self: FormatSelf): HostObject {
  return hostObject(dataBarType, self);
}

function bar({ excel, sheetId, id }: FormatSelf): DataBar {
  const rule = excel.book.conditionalFormats.of(sheetId).find((format) => format.id === id)?.rule;
  if (rule?.kind !== "data bar") {
    throw itemNotFound();
  }
  return rule;
}

function change(self: FormatSelf, members: Partial<DataBar>): void {
  const { excel, sheetId, id } = self;
  excel.book.conditionalFormats.change(sheetId, id, { rule: { ...bar(self), ...members } });
}

function told({ type, formula }: BarBound): { readonly type: string; readonly formula?: string } {
  return formula === undefined ? { type } : { type, formula };
}

function readBound(value: unknown): BarBound {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const type = oneOf(BOUNDS)(given["type"]);
  const { formula } = given;
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue") {
    return { type };
  }
  if (typeof formula !== "string" && typeof formula !== "number") {
    throw invalidArgument();
  }
  return { type, formula: String(formula) };
}
