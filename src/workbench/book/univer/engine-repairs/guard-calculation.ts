import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, Interpreter } from "@univerjs/preset-sheets-core";

/**
 * In Univer 0.25.1 one exception inside any function ends calculation for good, without a word: no cell of the
 * workbook changes again. Here the formula shows #VALUE! and the others go on.
 */
export function guardCalculation(injector: Injector): void {
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  interpreter.executeAsync = async (node) => {
    try {
      return await executeAsync(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
