import { annexAExamples } from "./annex-a";
import { auditExamples } from "./audits";
import { calendarExamples } from "./calendar";
import { written, type FunctionExample, type FunctionExamples } from "./example";
import { expectationExamples } from "./expectations";
import { inspectionExamples } from "./inspections";
import { judgementExamples, nextInspectionExamples } from "./judgement";

/** Every function with its title, sources and examples, in the order of the help. */
export const describedFunctions: readonly FunctionExamples[] = [
  ...judgementExamples,
  ...calendarExamples,
  ...inspectionExamples,
  nextInspectionExamples,
  ...expectationExamples,
  ...auditExamples,
  ...annexAExamples,
];

/** Every example of every function, ready to be run: through the function itself, or through real cells. */
export const functionExamples: readonly FunctionExample[] = describedFunctions.flatMap(written);

export { EMPTY_CELL } from "./example";
export type { ExampleCell, ExampleError, ExampleRows, FunctionExample, FunctionExamples } from "./example";
