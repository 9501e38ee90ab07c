import type { CustomPropertyValue, OwnProperty } from "../book/parts/properties";
import { OWN_PROPERTIES } from "../book/parts/properties";
import type { HostObject, ObjectType, Scalar } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";

/** The longest key or text that Excel keeps as a custom property. */
const LONGEST = 255;

/** What is set by hand can be set; what Excel notes by itself (dates, the last author) is not kept here. */
export const documentPropertiesType: ObjectType<Excel> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(OWN_PROPERTIES.map((name) => [capitalised(name), ownProperty(name)])),
  objects: { Custom: (excel) => hostObject(customPropertiesType, excel) },
};

export function documentProperties(excel: Excel): HostObject {
  return hostObject(documentPropertiesType, excel);
}

const customPropertiesType: ObjectType<Excel> = {
  name: "CustomPropertyCollection",
  collection: {
    items: (excel) => [...excel.book.properties.custom.keys()].map((key) => customProperty(excel, key)),
    item: (excel, key) => find(excel, key),
  },
  methods: {
    Add: (excel, args) => {
      const given = args.text(0);
      if (given === "" || given.length > LONGEST) {
        throw invalidArgument();
      }
      const key = knownKey(excel, given) ?? given;
      excel.book.properties.custom.set(key, readValue(args.any(1)));
      return customProperty(excel, key);
    },
    DeleteAll: ({ book }) => book.properties.custom.clear(),
    GetCount: ({ book }) => book.properties.custom.size,
    GetItemOrNullObject: (excel, args) => orNull(() => find(excel, args.any(0))),
  },
};

interface CustomPropertySelf {
  readonly excel: Excel;
  readonly key: string;
}

const customPropertyType: ObjectType<CustomPropertySelf> = {
  name: "CustomProperty",
  identity: { member: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { read: ({ key }) => key },
    Type: { read: (self) => typeName(current(self)) },
    Value: {
      read: (self) => current(self),
      write: (self, value) => {
        current(self);
        self.excel.book.properties.custom.set(self.key, readValue(value));
      },
    },
  },
  methods: {
    Delete: (self) => {
      current(self);
      self.excel.book.properties.custom.delete(self.key);
    },
  },
};

function customProperty(excel: Excel, key: string): HostObject {
  return hostObject(customPropertyType, { excel, key });
}

function ownProperty(name: OwnProperty): Scalar<Excel> {
  return {
    read: ({ book }) => book.properties.own.get(name) ?? "",
    write: ({ book }, value) => {
      if (typeof value !== "string") {
        throw invalidArgument();
      }
      book.properties.own.set(name, value);
    },
  };
}

function find(excel: Excel, key: unknown): HostObject {
  const known = typeof key === "string" ? knownKey(excel, key) : undefined;
  if (known === undefined) {
    throw itemNotFound();
  }
  return customProperty(excel, known);
}

function knownKey({ book }: Excel, key: string): string | undefined {
  return [...book.properties.custom.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

function current({ excel, key }: CustomPropertySelf): CustomPropertyValue {
  const value = excel.book.properties.custom.get(key);
  if (value === undefined) {
    throw itemNotFound();
  }
  return value;
}

function readValue(value: unknown): CustomPropertyValue {
  const isKept = typeof value === "boolean" || typeof value === "number" || typeof value === "string";
  if (!isKept || (typeof value === "string" && value.length > LONGEST)) {
    throw invalidArgument();
  }
  return value;
}

function typeName(value: CustomPropertyValue): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? "Number" : "Float";
  }
  return capitalised(typeof value);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
