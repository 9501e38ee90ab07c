import { ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";

/** Recalculates the formulas in these ranges and everything that reads them. */
export function recalculateCells(injector: Injector, dirtyRanges: readonly IUnitRange[]): void {
  // Rejects only when the grid is being taken down, and then nothing is left to calculate.
  void injector
    .get(ICommandService)
    .executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], dirtyRanges: [...dirtyRanges], forceCalculation: false },
      { onlyLocal: true },
    );
}
