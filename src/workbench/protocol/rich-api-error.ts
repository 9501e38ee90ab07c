import { BookError } from "../book/book";

/** A refusal that reaches the add-in as `OfficeExtension.Error`, with Excel's own code and sentence. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; filled in by the executor where absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export function itemNotFound(): RichApiError {
  return new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): RichApiError {
  return new RichApiError("InvalidArgument", message);
}

export function wrongSize(): RichApiError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The workbench's gaps show themselves by name. `member` is `Range.sort`. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError("ApiNotFound", `${member} is not implemented in the workbench.`, member);
}

/** Bugs of the workbench pass through; refusals of the workbook keep their code. */
export function asRichApiError(problem: unknown): RichApiError | undefined {
  if (problem instanceof RichApiError) {
    return problem;
  }
  return problem instanceof BookError ? new RichApiError(problem.code, problem.message) : undefined;
}
