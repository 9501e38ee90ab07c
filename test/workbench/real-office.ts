import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Book } from "../../src/workbench/book/book";
import type { FunctionResult } from "../../src/workbench/book/function-calls";
import { createExcel, type ExcelHost } from "../../src/workbench/objects/create-excel";
import type { TaskPane } from "../../src/workbench/objects/excel";
import { CustomFunctionCalls, readResult, type WireResult } from "../../src/workbench/protocol/custom-function-calls";
import { describeFunctions, type FunctionMetadata } from "../../src/workbench/protocol/function-metadata";
import { NativeBridge } from "../../src/workbench/protocol/native-bridge";
import {
  CUSTOM_FUNCTION_MESSAGE,
  INVOCATION_FLAG,
  MESSAGE_CATEGORY,
  type HostMessage,
} from "../../src/workbench/protocol/wire";

/**
 * Microsoft's client library, unmodified, in Node: `Excel.run` and custom functions work on a book. For test files with
 * `// @vitest-environment jsdom` at their top. The library is loaded once a file; each `startOffice` gives it another book.
 * There is no page around it, so `Office.onReady` never resolves and `Office.context` is empty.
 */
export interface RealOffice {
  /** Carries out batches and sends events; for tests of the workbench itself. */
  readonly excel: ExcelHost;
  /** Sends the add-in what Excel would of its own accord. */
  send(messages: readonly HostMessage[]): void;
  /**
   * Calls a function that was associated under this id, with the arguments exactly as given: blanks as 0 or null, a
   * block as rows. Answers what the cell would hold; errors as `CellError`.
   */
  callFunction(id: string, args: readonly unknown[]): Promise<FunctionResult>;
  /** Many calls in one batch; the library answers batches half a second apart, so this is much faster. */
  callFunctions(
    calls: readonly { readonly id: string; readonly args: readonly unknown[] }[],
  ): Promise<FunctionResult[]>;
  /** What the last call said with its error, if it ended in one. */
  readonly lastMessage: string | undefined;
}

export interface OfficeOptions {
  /** The add-in's functions, as in functions.json: the book's formulas may then call them by namespace and name. */
  readonly functions?: { readonly metadata: FunctionMetadata; readonly namespace: string };
  readonly taskPane?: TaskPane;
  /** What `Excel.createWorkbook` opens. */
  readonly openNewWorkbook?: (bytes: Uint8Array | null) => void;
}

let bridge: NativeBridge | undefined;
let stopPrevious: (() => void) | undefined;

export async function startOffice(book: Book, options: OfficeOptions = {}): Promise<RealOffice> {
  stopPrevious?.();
  const raw = new RawCalls();
  const functions = options.functions && connectFunctions(book, options.functions);
  const excel = createExcel(book, {
    ...(options.taskPane && { taskPane: options.taskPane }),
    ...(options.openNewWorkbook && { openNewWorkbook: options.openNewWorkbook }),
    customFunctions: {
      start: () => functions?.start(),
      acceptResults: (results) => {
        raw.acceptResults(results);
        functions?.acceptResults(results);
      },
    },
  });
  if (bridge) {
    bridge.reconnect(excel.answer);
  } else {
    bridge = new NativeBridge(excel.answer);
    loadClient(bridge);
  }
  const stopListening = excel.listen(send);
  stopPrevious = () => {
    stopListening();
    functions?.close();
  };
  // In this tier the functions' runtime listens from the start.
  functions?.start();
  await Promise.resolve();
  return {
    excel,
    send,
    callFunction: async (id, args) => (await raw.call([{ id, args }]))[0] ?? null,
    callFunctions: (calls) => raw.call(calls),
    get lastMessage() {
      return raw.lastMessage;
    },
  };
}

function send(messages: readonly HostMessage[]): void {
  bridge?.send(messages);
}

function connectFunctions(
  book: Book,
  { metadata, namespace }: NonNullable<OfficeOptions["functions"]>,
): CustomFunctionCalls {
  const calls = new CustomFunctionCalls({
    metadata,
    namespace,
    send,
    sheetName: (sheetId) => book.findSheet(sheetId)?.name ?? "",
  });
  book.useFunctions(describeFunctions(metadata, namespace), calls.call);
  return calls;
}

/** Invocations without metadata, so that a test decides what a function receives. */
class RawCalls {
  lastMessage: string | undefined;
  readonly #pending = new Map<number, (result: FunctionResult) => void>();
  #lastId = RAW_CALL_IDS_FROM;

  async call(calls: readonly { readonly id: string; readonly args: readonly unknown[] }[]): Promise<FunctionResult[]> {
    const messages = calls.map(({ id, args }) => ({
      category: MESSAGE_CATEGORY.customFunction,
      type: CUSTOM_FUNCTION_MESSAGE.invoke,
      targetId: "",
      message: [++this.#lastId, id, args, null, INVOCATION_FLAG.allowErrors],
    }));
    const results = messages.map(
      ({ message: [id] }) => new Promise<FunctionResult>((resolve) => this.#pending.set(Number(id), resolve)),
    );
    send(messages);
    return Promise.all(results);
  }

  acceptResults(results: readonly WireResult[]): void {
    for (const wire of results) {
      const settle = this.#pending.get(wire[0]);
      if (settle) {
        this.#pending.delete(wire[0]);
        const { result, message } = readResult(wire);
        this.lastMessage = message;
        settle(result);
      }
    }
  }
}

/** Above any id that `CustomFunctionCalls` gives out in a test, since both hear all results. */
const RAW_CALL_IDS_FROM = 1_000_000_000;

/** Sets up what the library expects of a host that is no browser, and runs its two files as scripts of this window. */
function loadClient(through: NativeBridge): void {
  const scripts = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  // The library finds its own address by this element; nothing is fetched.
  const script = document.createElement("script");
  script.type = "text/plain";
  script.setAttribute("src", "https://localhost/officejs/office.js");
  document.head.append(script);
  Object.assign(window, { _richApiNativeBridge: through.door, Strings: { OfficeOM: {} } });
  // The library also looks for a page around it, and after ten seconds complains that there is none.
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;
  try {
    for (const file of ["office.js", "excel-web-16.00.js"]) {
      // Indirect, so that its declarations become globals as in a page.
      // eslint-disable-next-line no-eval -- the library is a script, and jsdom loads none
      (0, eval)(readFileSync(path.join(scripts, file), "utf8"));
    }
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
