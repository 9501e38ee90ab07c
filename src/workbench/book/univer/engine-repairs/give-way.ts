import { IConfigService, type Injector } from "@univerjs/core";
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY } from "@univerjs/preset-sheets-core";

/** How long a calculation may hold the page before it lets it draw and take keys. */
const TURN_MS = 30;

/**
 * Univer 0.25.1 calculates 500 formulas before it gives way to the page: two seconds where each takes four thousandths.
 * Its setting counts formulas, not time, and a small count slows the cheap ones down. The engine asks
 * `number of formula % setting === 0`; this setting answers 1, which gives way, when the turn is over.
 */
export function giveWay(injector: Injector): void {
  const config = injector.get(IConfigService);
  let turnStarted = performance.now();
  const intervalCount = {
    valueOf(): number {
      if (performance.now() - turnStarted < TURN_MS) return Infinity;
      turnStarted = performance.now();
      return 1;
    },
  };
  config.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, {
    ...config.getConfig<object>(ENGINE_FORMULA_PLUGIN_CONFIG_KEY),
    intervalCount,
  });
}
