import type { Injector } from "@univerjs/core";
import { wrapFunction } from "./wrap-function";

/** In Univer 0.25.1 AVERAGE of a range with #N/A gives #VALUE!. Excel gives the first error of the range. */
export function averageKeepsErrors(injector: Injector): void {
  wrapFunction(injector, "AVERAGE", (own) => (...args) => {
    const cells = args.filter((arg) => arg.isArray()).flatMap((arg) => arg.getArrayValue().flat());
    return cells.find((cell) => cell?.isError()) ?? own(...args);
  });
}
