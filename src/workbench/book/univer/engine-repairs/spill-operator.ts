import { type ICellData, ICommandService, type Injector, type Nullable } from "@univerjs/core";
import {
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  RangeReferenceObject,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
  SuffixNodeFactory,
} from "@univerjs/preset-sheets-core";

/** The engine's node for a `#` behind a reference; its handler is private and answers #VALUE! whatever it is given. */
interface SpillNode {
  _handlerPound?: (value: FunctionVariantType) => FunctionVariantType;
}

/**
 * Univer 0.25.1 reads `A1#`, the cells that the formula in A1 spills into, and then answers #VALUE!. Here it works.
 * A formula that is nothing but `=A1#` is not even read as one; it is kept as `=(A1#)`.
 */
export function addSpillOperator(injector: Injector): void {
  const factory = injector.get(SuffixNodeFactory);
  const createNode = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = createNode(param);
    const spill = node as SpillNode | undefined;
    if (spill?._handlerPound) spill._handlerPound = (value) => spillOf(injector, value);
    return node;
  };
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue ?? {})) {
      for (const cell of Object.values((row ?? {}) as Record<number, Nullable<ICellData>>)) {
        if (cell?.f) cell.f = withBracketsAroundSpill(cell.f);
      }
    }
  });
}

const BARE_SPILL = /^=\s*((?:(?:'(?:[^']|'')+'|[^'!()"]+)!)?\$?[A-Z]{1,3}\$?[0-9]+#)$/i;
const BRACKETED_SPILL = /^=\(((?:(?:'(?:[^']|'')+'|[^'!()"]+)!)?\$?[A-Z]{1,3}\$?[0-9]+#)\)$/i;

/** `=(A1#)` for `=A1#`; any other formula as it is. */
export function withBracketsAroundSpill(formula: string): string {
  return formula.endsWith("#") ? formula.replace(BARE_SPILL, "=($1)") : formula;
}

/** `=A1#` for `=(A1#)`; any other formula as it is. */
export function withoutBracketsAroundSpill(formula: string): string {
  return formula.endsWith("#)") ? formula.replace(BRACKETED_SPILL, "=$1") : formula;
}

function spillOf(injector: Injector, value: FunctionVariantType): FunctionVariantType {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  if (!value.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
  const anchor = value as BaseReferenceObject;
  if (!anchor.isCell()) return ErrorValueObject.create(ErrorType.REF);
  const unitId = anchor.getUnitId();
  const sheetId = anchor.getSheetId();
  const { startRow, startColumn } = anchor.getRangePosition();
  const range =
    runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[startRow]?.[startColumn] ??
    config.getArrayFormulaRange()[unitId]?.[sheetId]?.[startRow]?.[startColumn];
  if (!range) {
    const formula = config.getFormulaData()[unitId]?.[sheetId]?.[startRow]?.[startColumn];
    return formula ? anchor : ErrorValueObject.create(ErrorType.REF);
  }
  const spill = new RangeReferenceObject({ ...range }, sheetId, unitId);
  spill.setUnitData(config.getUnitData());
  spill.setRuntimeData(runtime.getUnitData());
  spill.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
  spill.setArrayFormulaCellData(config.getArrayFormulaCellData());
  spill.setArrayFormulaRange(config.getArrayFormulaRange());
  spill.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
  spill.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
  return spill;
}
