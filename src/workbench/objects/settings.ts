import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";

export interface SettingSelf {
  readonly excel: Excel;
  readonly key: string;
}

export const settingCollectionType: ObjectType<Excel> = {
  name: "SettingCollection",
  collection: {
    items: (excel) => [...excel.book.settings.keys()].map((key) => setting(excel, key)),
    item: (excel, key) => find(excel, key),
  },
  methods: {
    Add: (excel, args) => {
      excel.book.settings.set(args.text(0), args.any(1));
      return setting(excel, args.text(0));
    },
    GetCount: ({ book }) => book.settings.size,
    GetItemOrNullObject: (excel, args) => orNull(() => find(excel, args.any(0))),
  },
};

export const settingType: ObjectType<SettingSelf> = {
  name: "Setting",
  identity: { member: "_Id", of: ({ key }) => key },
  scalars: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ excel, key }) => excel.book.settings.get(key),
      write: ({ excel, key }, value) => {
        excel.book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ excel, key }) => {
      excel.book.settings.delete(key);
    },
  },
};

export function settingCollection(excel: Excel): HostObject {
  return hostObject(settingCollectionType, excel);
}

function setting(excel: Excel, key: string): HostObject {
  return hostObject(settingType, { excel, key });
}

/** Keys keep their case, unlike names of sheets. */
function find(excel: Excel, key: unknown): HostObject {
  if (typeof key !== "string" || !excel.book.settings.has(key)) {
    throw itemNotFound();
  }
  return setting(excel, key);
}
