import type { CellEditing } from "../book/parts/cell-editing";
import { RichApiError } from "./rich-api-error";
import type { Action, Batch, BatchAnswer, ExecuteBatch } from "./wire";
import { ACTION, REQUEST_FLAG } from "./wire";

/** What Excel on the web takes in one request and sends in one answer. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** A refusal that a test asks for. */
export interface PlannedFault {
  /** Which of the batches that come from now on: 1 for the next. Each `context.sync()` sends one. */
  readonly nth: number;
  /** `GeneralException`, `AccessDenied`, … */
  readonly code: string;
  readonly message?: string;
}

/** One request as it travelled. */
export interface BatchRequest {
  readonly text: string;
  readonly flags: number;
}

/** Answers a request with the JSON text of its answer; never rejects. */
export type AnswerRequest = (request: BatchRequest) => Promise<string>;

/**
 * What stands between an add-in and the workbook in Excel on the web: requests and answers of more than 5 MB are
 * refused, and so is everything while a person types into a cell, unless the add-in asked to wait (`delayForCellEdit`).
 */
export class HostGate {
  readonly #execute: ExecuteBatch;
  readonly #editing: CellEditing;
  readonly #planned: { left: number; readonly fault: PlannedFault }[] = [];

  constructor(execute: ExecuteBatch, editing: CellEditing) {
    this.#execute = execute;
    this.#editing = editing;
  }

  /** Refuses the nth batch from now, and carries out nothing of it. */
  failOn(fault: PlannedFault): void {
    this.#planned.push({ left: fault.nth, fault });
  }

  readonly answer: AnswerRequest = async ({ text, flags }) => {
    const batch = JSON.parse(text) as Batch;
    const isOwn = isOfClientItself(batch);
    const refusal = this.#refusal(text, isOwn);
    if (refusal) {
      return JSON.stringify(refused(refusal));
    }
    if (!isOwn && this.#editing.isUnderWay()) {
      if ((flags & REQUEST_FLAG.delayForCellEdit) === 0) {
        return JSON.stringify(refused(cellEditRefusal()));
      }
      await this.#editing.ended();
    }
    const answer = JSON.stringify(await this.#execute(batch));
    return isTooLarge(answer) ? JSON.stringify(refused(payloadRefusal("Response"))) : answer;
  };

  #refusal(text: string, isOwn: boolean): RichApiError | undefined {
    const fault = isOwn ? undefined : this.#nextFault();
    if (fault) {
      return new RichApiError(fault.code, fault.message ?? `The workbench was told to fail with ${fault.code}.`);
    }
    return isTooLarge(text) ? payloadRefusal("Request") : undefined;
  }

  #nextFault(): PlannedFault | undefined {
    this.#planned.forEach((planned) => planned.left--);
    const at = this.#planned.findIndex(({ left }) => left <= 0);
    return at < 0 ? undefined : this.#planned.splice(at, 1)[0]?.fault;
  }
}

function payloadRefusal(which: "Request" | "Response"): RichApiError {
  return new RichApiError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation: ` +
      '"https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  );
}

function cellEditRefusal(): RichApiError {
  return new RichApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
}

function refused({ code, message }: RichApiError): BatchAnswer {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

/** In UTF-8; a sign takes three bytes at most. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > LARGEST_PAYLOAD && new TextEncoder().encode(text).length > LARGEST_PAYLOAD;
}

/**
 * What the client sends of its own accord, not for an add-in's batch: results of custom functions, which Excel takes
 * while a person types too, and which references are not needed any more once a run is over.
 */
function isOfClientItself({ Actions, ObjectPaths }: Batch): boolean {
  return (
    Object.values(ObjectPaths).some(({ Name }) => /(^|\.)CustomFunctions$/.test(Name)) ||
    (Actions.some(isForgetting) &&
      Actions.every((action) => isForgetting(action) || action.ActionType === ACTION.instantiate))
  );
}

function isForgetting({ Name }: Action): boolean {
  return Name === "_RemoveReference";
}
