import type { Book } from "../book/book";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, RichApiError } from "../protocol/rich-api-error";
import type { Excel } from "./excel";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"];

export const applicationType: ObjectType<Excel> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      read: () => "Automatic",
      write: (_, value) => {
        if (value === "Manual" || value === "AutomaticExceptTables") {
          throw new RichApiError("NotImplemented", "The workbench only calculates automatically.");
        }
        if (value !== "Automatic") {
          throw invalidArgument();
        }
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  objects: { CultureInfo: (excel) => hostObject(cultureInfoType, excel) },
  methods: {
    Calculate: ({ book }, args) => {
      if (!CALCULATION_TYPES.includes(args.text(0))) {
        throw invalidArgument();
      }
      return calculateNow(book);
    },
    CreateWorkbook: (excel, args) => {
      const bytes = args.has(0) ? args.base64(0) : null;
      return hostObject(workbookCreatedType, { excel, bytes });
    },
    // Nothing is drawn or calculated before the end of a batch anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function application(excel: Excel): HostObject {
  return hostObject(applicationType, excel);
}

/**
 * Resolves when formulas are calculated. Answers of custom functions come in batches of their own, which have to wait
 * until the present one is over.
 */
export function calculateNow(book: Book): Promise<void> {
  // What cannot be calculated is told to whoever reads it.
  book.calculate().catch(() => undefined);
  return book.calculated();
}

/** A new workbook that is not open yet: a copy of a file, or an empty one for `null`. */
const workbookCreatedType: ObjectType<{ readonly excel: Excel; readonly bytes: Uint8Array | null }> = {
  name: "WorkbookCreated",
  identity: { member: "Id", of: () => "created" },
  scalars: { Id: { read: () => "created" } },
  methods: { Open: ({ excel, bytes }) => openNewWorkbook(excel, bytes) },
};

/** What `Excel.createWorkbook` comes to: the page shows the workbook beside the present one. */
export function openNewWorkbook({ services }: Excel, bytes: Uint8Array | null): void {
  if (!services.openNewWorkbook) {
    throw new RichApiError("NotImplemented", "There is no page here that could open another workbook.");
  }
  services.openNewWorkbook(bytes);
}

/** The reader's own settings: British ones, as everywhere in the workbench. */
const cultureInfoType: ObjectType<Excel> = {
  name: "CultureInfo",
  scalars: { Name: { read: () => "en-GB" } },
  objects: {
    DatetimeFormat: (excel) => hostObject(datetimeFormatType, excel),
    NumberFormat: (excel) => hostObject(numberFormatType, excel),
  },
};

const datetimeFormatType: ObjectType<Excel> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { read: () => "/" },
    LongDatePattern: { read: () => "dd MMMM yyyy" },
    LongTimePattern: { read: () => "HH:mm:ss" },
    ShortDatePattern: { read: () => "dd/MM/yyyy" },
    TimeSeparator: { read: () => ":" },
  },
};

const numberFormatType: ObjectType<Excel> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { read: () => "." },
    NumberGroupSeparator: { read: () => "," },
  },
};

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
