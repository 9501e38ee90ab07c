/** What Excel answered: a value, or one sentence for the user that says why not and what to do. */
export type Outcome<Value> = { readonly value: Value } | { readonly refused: string };

const PROTECTED =
  "Excel refused, because the sheet or the workbook is protected. Take the protection off, then try again.";
const TYPING = "Excel is waiting for you to finish typing in a cell. Press Enter or Esc, then try again.";
const GONE = "A sheet or cell that was there a moment ago is gone. Check the workbook again.";
const TOO_LARGE =
  "That was more than Excel takes in one step. Delete empty rows and columns that Excel still counts as used, then try again.";
const BUSY = "Excel was too busy to answer. Wait until it has finished calculating or saving, then try again.";
const NO_SUCH_CELL = "There is no such cell in this workbook. Check the workbook again.";

/** Codes of `OfficeExtension.Error` that a user can meet and do something about. Any other is a bug of ours and is thrown on. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: PROTECTED,
  InvalidOperationInCellEditMode: TYPING,
  ItemNotFound: GONE,
  InvalidReference: NO_SUCH_CELL,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ActivityLimitReached: BUSY,
  GeneralException: BUSY,
  InternalServerError: BUSY,
  RequestAborted: BUSY,
  ServiceNotAvailable: BUSY,
  Timeout: BUSY,
};

/** Runs one batch against the workbook, after a cell that is being edited has been left. */
export async function inExcel<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await Excel.run({ delayForCellEdit: true }, work) };
  } catch (error) {
    const refused = asSentence(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}

/** The sentence for a refusal of Excel's, or `undefined` where the error is a bug. */
export function asSentence(error: unknown): string | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  if (error.code === "ApiNotFound" || error.code === "NotImplemented") {
    return `This version of Excel cannot do that (${error.message}). Update Excel, then try again.`;
  }
  return SENTENCES[error.code];
}
