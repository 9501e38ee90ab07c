import { areaAddress } from "../book/address";
import type { BookEvent } from "../book/book";
import type { Method } from "../protocol/host-object";
import type { HostMessage } from "../protocol/wire";
import { EVENT_TYPE, MESSAGE_CATEGORY, WHOLE_WORKBOOK } from "../protocol/wire";
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

function changeDetails(event: BookEvent & { kind: "changed" }): Readonly<Record<string, unknown>> {
  const address = areaAddress(event.area);
  return {
    address,
    changeType: event.change,
    source: "Local",
    triggerSource: event.by === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: eventReferenceId(event.sheetId, address),
  };
}
