import { areaAddress, intersection } from "../book/address";
import type { Book, BookEvent } from "../book/book";
import type { HostMessage } from "../protocol/wire";
import { EVENT_TYPE, MESSAGE_CATEGORY, WHOLE_WORKBOOK } from "../protocol/wire";
import { changeDetails } from "./events";

/** Tells of tables what the workbook tells of cells: changes of their data, and that the selection came or went. */
export function tableMessages(book: Book): (event: BookEvent) => HostMessage[] {
  let selectedTable: string | undefined;
  return (event) => {
    switch (event.kind) {
      case "changed":
        return changeMessages(book, event);
      case "selected": {
        const before = selectedTable;
        const table = book.tables
          .all()
          .find(({ sheetId, area }) => sheetId === event.sheetId && intersection(area, event.area));
        selectedTable = table?.id;
        const left = before !== undefined && before !== table?.id ? [selection(event, before, "")] : [];
        return table ? [...left, selection(event, table.id, areaAddress(event.area))] : left;
      }
      case "table-added":
        return comingAndGoing(event, EVENT_TYPE.tableAdded, {});
      case "table-deleted":
        return comingAndGoing(event, EVENT_TYPE.tableDeleted, { tableName: event.tableName });
      default:
        return [];
    }
  };
}

function changeMessages(book: Book, event: BookEvent & { kind: "changed" }): HostMessage[] {
  return book.tables.all().flatMap(({ id, sheetId, area }) => {
    if (sheetId !== event.sheetId || !intersection(area, event.area)) {
      return [];
    }
    const message = { worksheetId: sheetId, tableId: id, ...changeDetails(event) };
    return [id, sheetId, WHOLE_WORKBOOK].map((targetId) => telling(EVENT_TYPE.tableChanged, targetId, message));
  });
}

function selection({ sheetId }: BookEvent, tableId: string, address: string): HostMessage {
  return telling(EVENT_TYPE.tableSelectionChanged, tableId, { worksheetId: sheetId, tableId, address });
}

function comingAndGoing(
  { sheetId, tableId }: BookEvent & { kind: "table-added" | "table-deleted" },
  type: number,
  details: object,
): HostMessage[] {
  const message = { worksheetId: sheetId, tableId, source: "Local", ...details };
  return [sheetId, WHOLE_WORKBOOK].map((targetId) => telling(type, targetId, message));
}

function telling(type: number, targetId: string, message: object): HostMessage {
  return { category: MESSAGE_CATEGORY.event, type, targetId, message };
}
