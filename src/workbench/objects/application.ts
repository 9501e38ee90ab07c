import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { Excel } from "./excel";

export const applicationType: ObjectType<Excel> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      read: () => "Automatic",
      write: (_, value) => {
        if (value !== "Automatic") {
          throw new RichApiError("NotImplemented", "The workbench only calculates automatically.");
        }
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: ({ book }) => book.calculate(),
    // Nothing is drawn or calculated before the end of a batch anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function application(excel: Excel): HostObject {
  return hostObject(applicationType, excel);
}

/** `context.runtime`. */
export const runtimeType: ObjectType<Excel> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      read: ({ eventsEnabled }) => eventsEnabled,
      write: (excel, value) => {
        excel.eventsEnabled = value === true;
      },
    },
  },
};

export function runtime(excel: Excel): HostObject {
  return hostObject(runtimeType, excel);
}
