import type { Book, BookEvent } from "../book/book";
import type { HostMessage } from "../protocol/wire";
import { EVENT_TYPE, MESSAGE_CATEGORY } from "../protocol/wire";
import { Executor } from "../protocol/executor";
import { type AnswerRequest, HostGate, type PlannedFault } from "../protocol/host-gate";
import { application, runtime } from "./application";
import { eventMessages } from "./events";
import type { Excel, HostServices } from "./excel";
import { nameCollection } from "./name-collection";
import { namedItem } from "./named-item";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { chartCollection } from "./charts";
import { commentCollection } from "./comments";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { customFunctions, servicesOf } from "./services";
import { settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection, tablesOfRange } from "./table-collection";
import { tableColumns } from "./table-columns";
import { tableMessages } from "./table-events";
import { tableRows } from "./table-rows";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Excel as an add-in meets it, on a workbook. */
export interface ExcelHost {
  /** Carries out what the add-in sends. */
  readonly answer: AnswerRequest;
  /** Makes one of the add-in's coming batches fail, for tests of what it does then. */
  failOn(fault: PlannedFault): void;
  /** Sends the workbook's events from now on; answers how to stop. */
  listen(send: (messages: readonly HostMessage[]) => void): () => void;
  /** The task pane was shown or hidden, by whomever: tells `Office.addin.onVisibilityModeChanged`. */
  visibilityMessage(visibility: "Visible" | "Hidden"): HostMessage;
}

/** Events of a workbook that stays as it was saved. */
const UNCHANGING: ReadonlySet<BookEvent["kind"]> = new Set([
  "calculated",
  "selected",
  "sheet-activated",
  "sheet-deactivated",
]);

export function createExcel(book: Book, services: HostServices): ExcelHost {
  const excel: Excel = {
    book,
    services,
    eventsEnabled: true,
    startState: "Inactive",
    isDirty: false,
    make: {
      range: (sheetId, area) => range(excel, sheetId, area),
      rangeAreas: (sheetId, areas) => rangeAreas({ excel, sheetId, areas }),
      conditionalFormats: (sheetId, areas) => conditionalFormatCollection({ excel, sheetId, areas }),
      dataValidation: (sheetId, areas) => dataValidation({ excel, sheetId, areas }),
      worksheet: (sheetId) => worksheet(excel, sheetId),
      worksheets: () => worksheetCollection(excel),
      names: (sheetId) => nameCollection(excel, sheetId),
      namedItem: (item) => namedItem(excel, item),
      tables: (sheetId) => tableCollection(excel, sheetId),
      table: (tableId) => table(excel, tableId),
      tableColumns: (tableId) => tableColumns(excel, tableId),
      tableRows: (tableId) => tableRows(excel, tableId),
      tablesOfRange,
      comments: (sheetId) => commentCollection(excel, sheetId),
      charts: (sheetId) => chartCollection(excel, sheetId),
      application: () => application(excel),
      settings: () => settingCollection(excel),
      runtime: () => runtime(excel),
      customFunctions: () => customFunctions(excel),
    },
  };
  const ofTables = tableMessages(book);
  const executor = new Executor({
    workbook: workbook(excel),
    services: servicesOf(excel),
    calculated: () => book.calculated(),
    onBatchEnd: () => book.flush(),
  });
  const gate = new HostGate(executor.execute, book.cellEditing);
  book.listen(({ kind }) => {
    excel.isDirty ||= !UNCHANGING.has(kind);
  });
  return {
    answer: gate.answer,
    failOn: (fault) => gate.failOn(fault),
    listen: (send) =>
      book.listen((event) => {
        const messages = [...eventMessages(event), ...ofTables(event)];
        if (excel.eventsEnabled) {
          send(messages);
        }
      }),
    visibilityMessage: (visibility) => ({
      category: MESSAGE_CATEGORY.event,
      type: EVENT_TYPE.visibilityChanged,
      targetId: "",
      message: { visibility },
    }),
  };
}
