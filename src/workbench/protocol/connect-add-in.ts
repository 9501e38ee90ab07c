import type { Book } from "../book/book";
import type { FunctionCall } from "../book/function-calls";
import type { ExcelHost } from "../objects/create-excel";
import { createExcel } from "../objects/create-excel";
import type { RibbonChange, TaskPane } from "../objects/excel";
import { CustomFunctionCalls } from "./custom-function-calls";
import type { EmptyCells } from "./function-arguments";
import type { FunctionMetadata } from "./function-metadata";
import { describeFunctions } from "./function-metadata";
import type { FocusLeavesTo } from "./xdm-host";
import type { PlannedFault } from "./host-gate";
import { XdmHost } from "./xdm-host";

/**
 * Opens an add-in in a frame on a workbook: everything that a page has to call.
 *
 *     const addIn = connectAddIn({
 *       place: document.querySelector("#task-pane"),          // the frame is put in here
 *       url: "https://localhost:3443/taskpane.html",          // https, same host name as the page
 *       book,
 *       metadata: await (await fetch("/functions.json")).json(),
 *       namespace: "READY",
 *       taskPane: { isVisible: () => ..., show: () => ..., hide: () => ... },
 *     });
 *     await addIn.functionsReady;                              // custom functions may be calculated
 *     await addIn.runCommand("checkWorkbook", "CheckButton");  // a ribbon button of the manifest
 *     addIn.messageFor({ sheetId, row, column });              // why a cell shows an error, for its tooltip
 *     addIn.paneShown() / addIn.paneHidden();                  // after the person opened or closed the pane
 *     addIn.close();                                           // before another workbook is opened
 *
 * The book's formulas call the add-in's functions from then on (`book.useFunctions`), and the book's events reach the
 * add-in.
 */
export interface ConnectAddInOptions {
  readonly place: HTMLElement;
  readonly url: string;
  readonly book: Book;
  readonly metadata: FunctionMetadata;
  readonly namespace: string;
  readonly taskPane?: TaskPane;
  readonly emptyCells?: EmptyCells;
  readonly onRibbonChange?: (change: RibbonChange) => void;
  /** `Excel.createWorkbook`: shows a workbook beside this one; an empty one for `null`. */
  readonly openNewWorkbook?: (bytes: Uint8Array | null) => void;
  /** A call of the client's older interface that the workbench does not answer, by its number. */
  readonly onUnsupportedCall?: (dispatchId: number) => void;
  /** The keyboard leaves the add-in by Tab, Shift+Tab, Esc or F2. */
  readonly onFocusLeaves?: (to: FocusLeavesTo) => void;
}

export interface ConnectedAddIn {
  readonly frame: HTMLIFrameElement;
  /** Resolves once the add-in's custom functions take calls. */
  readonly functionsReady: Promise<void>;
  /** Resolves at the command's `event.completed()`; rejects with one sentence. */
  runCommand(functionName: string, controlId: string): Promise<void>;
  messageFor(cell: FunctionCall["caller"]): string | undefined;
  /** Moves the keyboard to the first element of the pane. */
  focus(): void;
  /** Makes one of the add-in's coming batches fail, for tests of what it does then. */
  failOn(fault: PlannedFault): void;
  paneShown(): void;
  paneHidden(): void;
  close(): void;
}

export function connectAddIn(options: ConnectAddInOptions): ConnectedAddIn {
  const { book, place, url, metadata, namespace } = options;
  const functions = new CustomFunctionCalls({
    metadata,
    namespace,
    send: (messages) => host.send(messages),
    sheetName: (sheetId) => book.findSheet(sheetId)?.name ?? "",
    ...(options.emptyCells && { emptyCells: options.emptyCells }),
  });
  const excel: ExcelHost = createExcel(book, {
    customFunctions: functions,
    ...(options.taskPane && { taskPane: options.taskPane }),
    ...(options.openNewWorkbook && { openNewWorkbook: options.openNewWorkbook }),
    ...(options.onRibbonChange && { onRibbonChange: options.onRibbonChange }),
  });
  const host: XdmHost = new XdmHost(place, {
    url,
    answer: excel.answer,
    settings: book.settings,
    workbookName: book.name,
    ...(options.onUnsupportedCall && { onUnsupportedCall: options.onUnsupportedCall }),
    ...(options.onFocusLeaves && { onFocusLeaves: options.onFocusLeaves }),
  });
  const stopListening = [
    excel.listen((messages) => host.send(messages)),
    book.listen((event) => {
      if (event.kind === "selected") {
        host.sendSelectionChanged();
      }
    }),
  ];
  book.useFunctions(describeFunctions(metadata, namespace), functions.call);
  return {
    frame: host.frame,
    functionsReady: functions.ready,
    runCommand: (functionName, controlId) => host.runCommand(functionName, controlId),
    messageFor: (cell) => functions.messageFor(cell),
    focus: () => host.focus(),
    failOn: (fault) => excel.failOn(fault),
    paneShown: () => host.send([excel.visibilityMessage("Visible")]),
    paneHidden: () => host.send([excel.visibilityMessage("Hidden")]),
    close: () => {
      stopListening.forEach((stop) => stop());
      functions.close();
      host.close();
    },
  };
}
