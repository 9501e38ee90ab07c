import type { ConditionalLook } from "../book/parts/conditional-formats";
import type { HostObject, ObjectType, Scalar } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/rich-api-error";
import type { FormatSelf } from "./conditional-format-self";
import { readColour, readFlag } from "./range-style";

const fillType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFill",
  scalars: { Color: member("fill", readColour, "") },
  methods: { Clear: (self) => change(self, { fill: undefined }) },
};

const fontType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFont",
  scalars: {
    Bold: member("bold", readFlag, null),
    Color: member("fontColour", readColour, ""),
    Italic: member("italic", readFlag, null),
    Strikethrough: member("strikethrough", readFlag, null),
    Underline: {
      read: (self) => ({ true: "Single", false: "None" })[String(look(self).underline)] ?? null,
      write: (self, value) => change(self, { underline: readUnderline(value) }),
    },
  },
  methods: {
    Clear: (self) =>
      change(self, {
        fontColour: undefined,
        bold: undefined,
        italic: undefined,
        underline: undefined,
        strikethrough: undefined,
      }),
  },
};

const lookType: ObjectType<FormatSelf> = {
  name: "ConditionalRangeFormat",
  objects: {
    Fill: (self) => hostObject(fillType, self),
    Font: (self) => hostObject(fontType, self),
  },
};

/** How a conditional format shows its cells. */
export function conditionalLook(self: FormatSelf): HostObject {
  return hostObject(lookType, self);
}

function member<Key extends keyof ConditionalLook>(
  key: Key,
  read: (value: unknown) => NonNullable<ConditionalLook[Key]>,
  absent: unknown,
): Scalar<FormatSelf> {
  return {
    read: (self) => look(self)[key] ?? absent,
    write: (self, value) => change(self, { [key]: read(value) }),
  };
}

function look(self: FormatSelf): ConditionalLook {
  const { rule } = find(self);
  return "look" in rule ? (rule.look ?? {}) : {};
}

function change(
  self: FormatSelf,
  members: { readonly [Key in keyof ConditionalLook]: ConditionalLook[Key] | undefined },
): void {
  const { excel, sheetId, id } = self;
  const { rule } = find(self);
  if (rule.kind !== "custom" && rule.kind !== "cell value") {
    throw itemNotFound();
  }
  const changed = Object.entries({ ...rule.look, ...members }).filter(([, value]) => value !== undefined);
  const look = Object.fromEntries(changed) as ConditionalLook;
  excel.book.conditionalFormats.change(sheetId, id, { rule: { ...rule, look } });
}

function find({ excel, sheetId, id }: FormatSelf) {
  const found = excel.book.conditionalFormats.of(sheetId).find((format) => format.id === id);
  if (!found) {
    throw itemNotFound();
  }
  return found;
}

function readUnderline(value: unknown): boolean {
  if (value === "Single" || value === "None") {
    return value === "Single";
  }
  throw value === "Double" ? notImplemented("ConditionalRangeFont.underline of Double") : invalidArgument();
}
