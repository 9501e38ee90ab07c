import { areaAddress } from "../book/address";
import type { Area } from "../book/area";
import type { BookEvent } from "../book/book";
import type { Method } from "../protocol/host-object";
import type { HostMessage } from "../protocol/wire";
import { EVENT_TYPE, MESSAGE_CATEGORY, WHOLE_WORKBOOK } from "../protocol/wire";
import { shown, valueType } from "./range-cells";
import { eventReferenceId } from "./workbook";

/**
 * `_RegisterActivatedEvent` and the like. The client calls them when the first handler is added; the workbench sends
 * its events whether asked or not, and the client drops those without a handler, so there is nothing to do.
 */
export function eventRegistrations<Self>(...events: readonly string[]): Record<string, Method<Self>> {
  const nothing: Method<Self> = () => null;
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}Event`, nothing],
      [`_Unregister${event}Event`, nothing],
    ]),
  );
}

/** The messages for one event of the workbook: once for handlers of its sheet, once for those of the collection. */
export function eventMessages(event: BookEvent): HostMessage[] {
  const { type, details, targets } = describe(event);
  const message = { worksheetId: event.sheetId, ...details };
  return targets.map((targetId) => ({ category: MESSAGE_CATEGORY.event, type, targetId, message }));
}

interface Description {
  readonly type: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly targets: readonly string[];
}

function describe(event: BookEvent): Description {
  const both = [event.sheetId, WHOLE_WORKBOOK];
  switch (event.kind) {
    case "changed":
      return { type: EVENT_TYPE.worksheetChanged, details: changeDetails(event), targets: both };
    case "selected":
      return { type: EVENT_TYPE.selectionChanged, details: { address: areaAddress(event.area) }, targets: both };
    case "format-changed":
      return { type: EVENT_TYPE.worksheetFormatChanged, details: placeDetails(event), targets: both };
    case "sorted": {
      const type = event.moved === "rows" ? EVENT_TYPE.rowsSorted : EVENT_TYPE.columnsSorted;
      return { type, details: placeDetails(event), targets: both };
    }
    case "rows-hidden": {
      const details = { ...placeDetails(event), changeType: event.change };
      return { type: EVENT_TYPE.rowsHiddenChanged, details, targets: both };
    }
    case "protection-changed": {
      const details = { source: "Local", isProtected: event.isProtected };
      return { type: EVENT_TYPE.protectionChanged, details, targets: both };
    }
    case "filtered":
      return { type: EVENT_TYPE.worksheetFiltered, details: {}, targets: both };
    // Tables are told of elsewhere.
    case "table-added":
    case "table-deleted":
    case "sheet-renamed":
    case "sheet-moved":
    case "sheet-visibility":
      return { type: 0, details: {}, targets: [] };
    case "calculated":
      return { type: EVENT_TYPE.worksheetCalculated, details: {}, targets: both };
    case "sheet-activated":
      return { type: EVENT_TYPE.worksheetActivated, details: {}, targets: both };
    case "sheet-deactivated":
      return { type: EVENT_TYPE.worksheetDeactivated, details: {}, targets: both };
    case "sheet-added":
      return { type: EVENT_TYPE.worksheetAdded, details: { source: "Local" }, targets: [WHOLE_WORKBOOK] };
    case "sheet-deleted":
      return { type: EVENT_TYPE.worksheetDeleted, details: { source: "Local" }, targets: [WHOLE_WORKBOOK] };
  }
}

export function changeDetails(event: BookEvent & { kind: "changed" }): Readonly<Record<string, unknown>> {
  const address = areaAddress(event.area);
  return {
    address,
    changeType: event.change,
    source: "Local",
    triggerSource: event.by === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: event.shift && event.change.startsWith("Cell") ? `ShiftCell${event.shift}` : "None",
    referenceId: eventReferenceId(event.sheetId, address),
    ...(event.details && {
      valueBefore: shown(event.details.before),
      valueAfter: shown(event.details.after),
      valueTypeBefore: valueType(event.details.before),
      valueTypeAfter: valueType(event.details.after),
    }),
  };
}

function placeDetails({ sheetId, area }: { readonly sheetId: string; readonly area: Area }) {
  const address = areaAddress(area);
  return { address, source: "Local", referenceId: eventReferenceId(sheetId, address) };
}
