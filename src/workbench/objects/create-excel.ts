import type { Book } from "../book/book";
import type { ExecuteBatch, HostMessage } from "../protocol/wire";
import { EVENT_TYPE, MESSAGE_CATEGORY } from "../protocol/wire";
import { Executor } from "../protocol/executor";
import { application, runtime } from "./application";
import { eventMessages } from "./events";
import type { Excel, HostServices } from "./excel";
import { nameCollection } from "./name-collection";
import { namedItem } from "./named-item";
import { range } from "./range";
import { customFunctions, servicesOf } from "./services";
import { settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Excel as an add-in meets it, on a workbook. */
export interface ExcelHost {
  /** Carries out what the add-in sends. */
  readonly execute: ExecuteBatch;
  /** Sends the workbook's events from now on; answers how to stop. */
  listen(send: (messages: readonly HostMessage[]) => void): () => void;
  /** The task pane was shown or hidden, by whomever: tells `Office.addin.onVisibilityModeChanged`. */
  visibilityMessage(visibility: "Visible" | "Hidden"): HostMessage;
}

export function createExcel(book: Book, services: HostServices): ExcelHost {
  const excel: Excel = {
    book,
    services,
    eventsEnabled: true,
    startState: "Inactive",
    make: {
      range: (sheetId, area) => range(excel, sheetId, area),
      worksheet: (sheetId) => worksheet(excel, sheetId),
      worksheets: () => worksheetCollection(excel),
      names: (sheetId) => nameCollection(excel, sheetId),
      namedItem: (item) => namedItem(excel, item),
      tables: (sheetId) => tableCollection(excel, sheetId),
      table: (info) => table(excel, info),
      application: () => application(excel),
      settings: () => settingCollection(excel),
      runtime: () => runtime(excel),
      customFunctions: () => customFunctions(excel),
    },
  };
  const executor = new Executor({
    workbook: workbook(excel),
    services: servicesOf(excel),
    onBatchEnd: () => book.flush(),
  });
  return {
    execute: executor.execute,
    listen: (send) =>
      book.listen((event) => {
        if (excel.eventsEnabled) {
          send(eventMessages(event));
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
