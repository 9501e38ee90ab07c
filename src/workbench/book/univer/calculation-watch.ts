import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";

/**
 * Knows whether a calculation is under way or about to start. The engine waits 100 ms after an edit before it starts,
 * and its own "calculation finished" does not count that time.
 */
export class CalculationWatch {
  /** The first calculation starts by itself, when the grid has been drawn. */
  private owed = true;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.owed = false;
      else if (this.asksForCalculation(command, options)) this.owed = true;
      else return;
      this.notify();
    });
    this.session.state$.subscribe(() => this.notify());
  }

  get started(): boolean {
    return this.session.state.started;
  }

  get busy(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    const finished = started && resultApplied && (stopped || completed || resultEmitted);
    return this.owed || !finished;
  }

  /** Tells everyone who waits in `until` to look again. */
  notify(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Resolves when `done` is true and still is a turn later: results, spills and answers each start a turn of their own. */
  until(done: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        clearTimeout(timer);
        if (!done()) return;
        timer = setTimeout(() => {
          if (!done()) return;
          this.listeners.delete(look);
          resolve();
        }, 0);
      };
      this.listeners.add(look);
      look();
    });
  }

  private get session(): FormulaCalculationSessionService {
    return this.injector.get(FormulaCalculationSessionService);
  }

  /** The engine's own conditions for starting a calculation after a command. */
  private asksForCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.type !== CommandType.MUTATION || command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return !options?.onlyLocal && trigger !== SetStyleCommand.id;
  }
}
