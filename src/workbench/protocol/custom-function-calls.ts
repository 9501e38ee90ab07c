import { cellAddress, quoteSheetName } from "../book/address";
import { CellError, isErrorCode, type CellValue, type ErrorCode } from "../book/cell-value";
import type { CallFunctions, FunctionCall, FunctionResult } from "../book/function-calls";
import type { EmptyCells, Invocation } from "./function-arguments";
import { prepareCall } from "./function-arguments";
import type { FunctionMetadata, FunctionMetadataEntry } from "./function-metadata";
import type { HostMessage } from "./wire";
import { CUSTOM_FUNCTION_MESSAGE, INVOCATION_FLAG, MESSAGE_CATEGORY, RESULT_ERROR_CODE } from "./wire";

/** The longest text that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

export interface CustomFunctionCallsOptions {
  readonly metadata: FunctionMetadata;
  /** `READY`; names in formulas are `READY.REPORT_DUE`. */
  readonly namespace: string;
  readonly send: (messages: readonly HostMessage[]) => void;
  /** For functions that ask for the address of the calling cell. */
  readonly sheetName: (sheetId: string) => string;
  /** As Excel on the web where absent: `null`. */
  readonly emptyCells?: EmptyCells;
  /** How long the add-in may take before its cells show #BUSY!; 60 seconds where absent. */
  readonly timeoutMs?: number;
}

/** One result as the client sends it: id, success, value, error code where it failed. */
export type WireResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

export interface FunctionAnswer {
  readonly result: FunctionResult;
  /** What the add-in said about an error, for the person who looks at the cell. */
  readonly message?: string;
}

/**
 * Calls the add-in's custom functions for a grid, through the client's own runtime. Calls of one batch travel in one
 * message; the client answers them together, up to five times a second.
 */
export class CustomFunctionCalls {
  readonly #options: CustomFunctionCallsOptions;
  readonly #functions: ReadonlyMap<string, FunctionMetadataEntry>;
  readonly #pending = new Map<number, (answer: FunctionAnswer) => void>();
  readonly #messages = new Map<string, string>();
  readonly #ready: Promise<void>;
  #markReady: () => void = () => undefined;
  #lastId = 0;
  #closed = false;

  constructor(options: CustomFunctionCallsOptions) {
    this.#options = options;
    this.#functions = new Map(options.metadata.functions.map((entry) => [fullName(options.namespace, entry), entry]));
    this.#ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
    for (const { name, options: wanted } of options.metadata.functions) {
      if (wanted?.stream || wanted?.requiresParameterAddresses) {
        throw new Error(`${name}: streaming functions and parameter addresses are not implemented in the workbench.`);
      }
    }
  }

  /** Resolves once the add-in's runtime takes calls. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The runtime takes calls: its service said so, or it listens from the start (node tier). */
  start(): void {
    this.#markReady();
  }

  /** Never rejects: what cannot be answered is an error in its cell. */
  readonly call: CallFunctions = async (calls) => {
    const messages: HostMessage[] = [];
    const answers = calls.map((call) => this.#prepare(call, messages));
    const timer = setTimeout(() => this.#giveUp(messages), this.#options.timeoutMs ?? 60_000);
    void this.#ready.then(() => {
      // Functions that timed out while the add-in was starting are not called any more.
      const wanted = messages.filter(({ message }) => this.#pending.has((message as InvocationMessage)[0]));
      if (wanted.length) {
        this.#options.send(wanted);
      }
    });
    const results = await Promise.all(answers);
    clearTimeout(timer);
    return results;
  };

  /** What the client hands to `SetInvocationArrayResults`. */
  acceptResults(results: readonly WireResult[]): void {
    for (const result of results) {
      const settle = this.#pending.get(result[0]);
      this.#pending.delete(result[0]);
      settle?.(readResult(result));
    }
  }

  /** What the function said with the error that this cell shows, if it said anything. */
  messageFor(cell: FunctionCall["caller"]): string | undefined {
    return this.#messages.get(cellKey(cell));
  }

  /** The add-in is gone: cells that wait for it show #BUSY!. */
  close(): void {
    this.#closed = true;
    for (const settle of this.#pending.values()) {
      settle(busy("The add-in was closed before it answered."));
    }
    this.#pending.clear();
  }

  async #prepare(call: FunctionCall, messages: HostMessage[]): Promise<FunctionResult> {
    const entry = this.#functions.get(call.name.toUpperCase());
    if (!entry) {
      return this.#keep(call, { result: new CellError("#NAME?"), message: `The add-in has no function ${call.name}.` });
    }
    const { metadata, emptyCells = "null" } = this.#options;
    const errorsForAny = entry.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
    const prepared = prepareCall(entry.parameters, call.args, { emptyCells, errorsForAny });
    if ("single" in prepared) {
      return this.#keep(call, await this.#invoke(entry, call, prepared.single, messages));
    }
    const { rows, columns, invocations } = prepared.lifted;
    const answers = await Promise.all(invocations.map((invocation) => this.#invoke(entry, call, invocation, messages)));
    const message = answers.find((answer) => answer.message)?.message;
    const result = Array.from({ length: rows }, (_, row) =>
      answers.slice(row * columns, (row + 1) * columns).map((answer) => topLeft(answer.result)),
    );
    return this.#keep(call, message === undefined ? { result } : { result, message });
  }

  #invoke(
    entry: FunctionMetadataEntry,
    { caller }: FunctionCall,
    invocation: Invocation,
    messages: HostMessage[],
  ): Promise<FunctionAnswer> {
    if (invocation instanceof CellError) {
      return Promise.resolve({ result: invocation });
    }
    if (this.#closed) {
      return Promise.resolve(busy("The add-in is closed."));
    }
    const id = ++this.#lastId;
    const address = entry.options?.requiresAddress
      ? `${quoteSheetName(this.#options.sheetName(caller.sheetId))}!${cellAddress(caller.row, caller.column)}`
      : null;
    const message: InvocationMessage = [id, entry.id, invocation, address, INVOCATION_FLAG.allowErrors];
    messages.push({
      category: MESSAGE_CATEGORY.customFunction,
      type: CUSTOM_FUNCTION_MESSAGE.invoke,
      targetId: "",
      message,
    });
    return new Promise((resolve) => this.#pending.set(id, resolve));
  }

  #keep({ caller }: FunctionCall, { result, message }: FunctionAnswer): FunctionResult {
    if (message) {
      this.#messages.set(cellKey(caller), message);
    } else {
      this.#messages.delete(cellKey(caller));
    }
    return result;
  }

  #giveUp(messages: readonly HostMessage[]): void {
    for (const { message } of messages) {
      const [id] = message as InvocationMessage;
      this.#pending.get(id)?.(busy("The add-in did not answer in time."));
      this.#pending.delete(id);
    }
  }
}

type InvocationMessage = readonly [
  id: number,
  functionId: string,
  args: unknown,
  address: string | null,
  flags: number,
];

function fullName(namespace: string, { name }: FunctionMetadataEntry): string {
  return `${namespace}.${name}`.toUpperCase();
}

function cellKey({ sheetId, row, column }: FunctionCall["caller"]): string {
  return `${sheetId}!${cellAddress(row, column)}`;
}

function busy(message: string): FunctionAnswer {
  return { result: new CellError("#BUSY!"), message };
}

const FAILURES: Readonly<Record<number, ErrorCode>> = {
  [RESULT_ERROR_CODE.notAvailable]: "#N/A",
  [RESULT_ERROR_CODE.divisionByZero]: "#DIV/0!",
  [RESULT_ERROR_CODE.invalidNumber]: "#NUM!",
  [RESULT_ERROR_CODE.invalidValue]: "#VALUE!",
  [RESULT_ERROR_CODE.nullReference]: "#NULL!",
  [RESULT_ERROR_CODE.unknownFunction]: "#NAME?",
  [RESULT_ERROR_CODE.unassociatedFunction]: "#NAME?",
};

/** What a cell holds after the client's answer. */
export function readResult([, ok, value, errorCode]: WireResult): FunctionAnswer {
  return ok ? readSuccess(value) : readFailure(value, errorCode);
}

/** Everything else (an exception, a rejected promise, `NaN`) shows as #VALUE!. */
function readFailure(value: unknown, errorCode: number | undefined): FunctionAnswer {
  const result = new CellError(FAILURES[errorCode ?? 0] ?? "#VALUE!");
  return typeof value === "string" && value ? { result, message: value } : { result };
}

function readSuccess(value: unknown): FunctionAnswer {
  if (!Array.isArray(value)) {
    return readScalar(value);
  }
  const rows: readonly unknown[] = value;
  if (!rows.length || rows.every((row) => Array.isArray(row) && !row.length)) {
    return { result: new CellError("#CALC!"), message: "The function answered an empty array." };
  }
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width)) {
    return { result: new CellError("#VALUE!"), message: "The function answered an array that is no rectangle." };
  }
  const answers = rows.map((row) => row.map(readScalar));
  const message = answers.flat().find((answer) => answer.message)?.message;
  const result = answers.map((row) => row.map((answer) => answer.result));
  return message === undefined ? { result } : { result, message };
}

interface ScalarAnswer {
  readonly result: CellValue;
  readonly message?: string;
}

/** Errors and formatted numbers come as objects with a basic value; other rich values show their basic value too. */
function readScalar(value: unknown): ScalarAnswer {
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return { result: new CellError("#VALUE!"), message: "The function's text is longer than a cell can hold." };
  }
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { result: value };
  }
  const { basicType, basicValue, message } = value as { basicType?: unknown; basicValue?: unknown; message?: unknown };
  if (basicType !== "Error") {
    return isScalar(basicValue) ? { result: basicValue } : { result: new CellError("#VALUE!") };
  }
  const code = typeof basicValue === "string" && isErrorCode(basicValue) ? basicValue : "#VALUE!";
  return typeof message === "string" ? { result: new CellError(code), message } : { result: new CellError(code) };
}

function isScalar(value: unknown): value is number | string | boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

function topLeft(result: FunctionResult): CellValue {
  return Array.isArray(result)
    ? ((result as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (result as CellValue);
}
