import type { Injector } from "@univerjs/core";
import { type BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/preset-sheets-core";

export type Calculate = (...args: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

/** Replaces how a built-in function calculates; `wrap` receives the engine's own way. */
export function wrapFunction(injector: Injector, name: string, wrap: (own: Calculate) => Calculate): void {
  const builtIn = injector.get(IFunctionService).getExecutor(name);
  if (!builtIn) throw new Error(`The grid's engine has no function ${name}.`);
  builtIn.calculate = wrap(builtIn.calculate.bind(builtIn));
}
