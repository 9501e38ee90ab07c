import { CommandType, ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type ISetRangeValuesMutationParams,
  SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { CellError } from "../cell-value";
import type {
  CallFunctions,
  FunctionArgument,
  FunctionCall,
  FunctionDescription,
  FunctionResult,
} from "../function-calls";
import { recalculateCells } from "./engine-repairs/recalculate-cells";
import { engineResult, functionArgument, PENDING } from "./engine-values";

type Caller = FunctionCall["caller"];

interface Answer {
  /** Absent while the call is under way. */
  value?: FunctionResult;
  /** The round of edits for which it holds. */
  round: number;
}

interface Question extends FunctionCall {
  readonly key: string;
}

/**
 * The add-in's custom functions in the grid's formulas.
 *
 * The engine's own way of registering asynchronous functions waits for each call in turn, half a second a cell through
 * Office.js, and turns blanks into 0 and text into numbers. So a formula asks here, shows #GETTING_DATA (or its value
 * of before) meanwhile, all questions of a calculation go to the add-in as one batch, and when the answers are in the
 * cells that asked are calculated again.
 */
export class FunctionHost {
  private readonly answers = new Map<string, Answer>();
  private readonly lastShown = new Map<string, Map<string, FunctionResult>>();
  private readonly waitingCells = new Map<string, Caller>();
  private questions: Question[] = [];
  private batchesUnderWay = 0;
  private round = 0;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private recalculating = false;
  private call: CallFunctions | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly usedSize: (sheetId: string) => { readonly rows: number; readonly columns: number },
    private readonly changed: () => void,
  ) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.noteCalculation(command.params);
      else if (isEdit(command, options)) this.noteEdit(command);
    });
  }

  /** True until every question is answered and the answers are in the cells. */
  get busy(): boolean {
    return this.sendTimer !== undefined || this.batchesUnderWay > 0 || this.waitingCells.size > 0 || this.recalculating;
  }

  use(functions: readonly FunctionDescription[], call: CallFunctions): void {
    this.call = call;
    for (const description of functions) this.register(description);
  }

  /** Every answer is asked for anew when its cell is next calculated. */
  forget(): void {
    this.round++;
  }

  private register(description: FunctionDescription): void {
    const service = this.injector.get(IFunctionService);
    const name = description.name.toUpperCase();
    service.registerExecutors(new HostedFunction(name, description, this.answer));
    // The engine would be told by its own service too, and then complete the name without knowing its arguments.
    this.injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description: description.description,
        abstract: description.description,
        functionParameter: description.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]);
  }

  private readonly answer = (name: string, caller: Caller, variants: readonly BaseValueObject[]): BaseValueObject => {
    const args = variants.map((variant) => functionArgument(variant, this.usedSize));
    const pending = engineResult(new CellError(PENDING));
    if (args.some(isPending)) return pending;
    const cell = cellKey(caller.sheetId, caller.row, caller.column);
    const key = `${cell}|${name}|${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (known?.value !== undefined && known.round === this.round) return engineResult(known.value);
    if (!known || known.value !== undefined) {
      this.answers.set(key, { round: this.round });
      this.questions.push({ key, name, args, caller });
      this.sendTimer ??= setTimeout(() => void this.send(), 0);
    }
    this.waitingCells.set(cell, caller);
    const before = this.lastShown.get(cell)?.get(name);
    return before === undefined ? pending : engineResult(before);
  };

  private async send(): Promise<void> {
    this.sendTimer = undefined;
    const batch = this.questions;
    this.questions = [];
    this.batchesUnderWay++;
    const values = await this.askAddIn(batch);
    batch.forEach((question, index) => this.note(question, values[index] ?? new CellError("#VALUE!")));
    this.batchesUnderWay--;
    if (this.batchesUnderWay === 0 && this.questions.length === 0) this.deliver();
    this.changed();
  }

  private async askAddIn(batch: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    try {
      return (await this.call?.(batch)) ?? [];
    } catch {
      // The add-in is gone, replaced by a fresh one: its cells show an error and are asked again with the next edit.
      return batch.map(() => new CellError("#VALUE!"));
    }
  }

  private note({ key, name, caller }: Question, value: FunctionResult): void {
    this.answers.set(key, { value, round: this.round });
    const cell = cellKey(caller.sheetId, caller.row, caller.column);
    const shown = this.lastShown.get(cell) ?? new Map<string, FunctionResult>();
    this.lastShown.set(cell, shown.set(name, value));
  }

  /** All answers are in: the cells that asked are calculated again, and now find them. */
  private deliver(): void {
    if (this.waitingCells.size === 0) return;
    for (const answer of this.answers.values()) {
      if (answer.value !== undefined) answer.round = this.round;
    }
    const ranges = columnsOfCells([...this.waitingCells.values()]);
    this.waitingCells.clear();
    this.recalculating = true;
    recalculateCells(
      this.injector,
      ranges.map(({ sheetId, ...range }) => ({ unitId: this.unitId, sheetId, range })),
    );
  }

  private noteCalculation(params: unknown): void {
    const state = (params as { functionsExecutedState?: number }).functionsExecutedState;
    if (state === undefined || state === STOPPED) return;
    this.recalculating = false;
    this.changed();
  }

  private noteEdit(command: { readonly id: string; readonly params?: object }): void {
    // Answers that no calculation is waiting for would otherwise pile up with every edit.
    if (!this.busy) this.answers.clear();
    this.round++;
    if (command.id === SetRangeValuesMutation.id) this.forgetShown(command.params as ISetRangeValuesMutationParams);
    else if (/insert|remove|move|reorder/.test(command.id)) this.lastShown.clear();
  }

  private forgetShown({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (this.lastShown.size === 0) return;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(columns ?? {})) this.lastShown.delete(cellKey(subUnitId, row, column));
    }
  }
}

/** The calculation was stopped by an edit and starts again. */
const STOPPED = 1;

class HostedFunction extends BaseFunction {
  /** Ranges arrive as references, so that blanks stay blank. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    description: FunctionDescription,
    private readonly answer: (name: string, caller: Caller, args: readonly BaseValueObject[]) => BaseValueObject,
  ) {
    super(name);
    this.minParams = description.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = description.parameters.some(({ repeating }) => repeating) ? 255 : description.parameters.length;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return this.answer(String(this.name), { sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, args);
  }

  /** Without this the texts "2024-03-31", "1/2" and "10%" arrive as numbers. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }
}

function isEdit(command: { readonly id: string; readonly type?: CommandType }, options?: IExecutionOptions): boolean {
  return command.type === CommandType.MUTATION && !options?.fromFormula && command.id.startsWith("sheet.mutation.");
}

function isPending(argument: FunctionArgument): boolean {
  if (Array.isArray(argument)) return (argument as readonly FunctionArgument[]).some(isPending);
  return argument instanceof CellError && argument.code === PENDING;
}

function cellKey(sheetId: string, row: number | string, column: number | string): string {
  return `${sheetId}|${row}|${column}`;
}

interface CellRange {
  readonly sheetId: string;
  readonly startRow: number;
  endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Cells below each other become one range: the engine compares every formula with every dirty range. */
function columnsOfCells(cells: readonly Caller[]): CellRange[] {
  const ordered = [...cells].sort(
    (a, b) => (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const ranges: CellRange[] = [];
  for (const { sheetId, row, column } of ordered) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.startColumn === column && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return ranges;
}
