import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
} from "@univerjs/preset-sheets-core";
import { BookError, type NameInfo } from "../book";
import { formulaWithoutSheet } from "../cell-shift";
import { type SheetId } from "../sheet-id";

/** A name of the whole workbook may carry this in place of a sheet's id. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const REFERENCE = /^=(?:'(?:[^']|'')+'|[^'!()",+*/&<>=\s]+)!\$?[A-Z]{0,3}\$?[0-9]*(?::\$?[A-Z]{0,3}\$?[0-9]*)?$/i;

/** The workbook's names, as the grid's engine keeps them. */
export class DefinedNames {
  private created = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {}

  all(): readonly NameInfo[] {
    return this.kept().map(({ name, formulaOrRefString, localSheetId, hidden, comment }) => ({
      name,
      formula: bookNameFormula(formulaOrRefString),
      sheetId: ownSheet(localSheetId),
      visible: !hidden,
      ...(comment ? { comment } : {}),
    }));
  }

  set({ name, formula, sheetId, visible, comment = "" }: NameInfo): void {
    const known = this.find(name, sheetId);
    this.injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, {
      unitId: this.workbook.getUnitId(),
      id: known?.id ?? `added-name-${++this.created}`,
      name: known?.name ?? name,
      formulaOrRefString: gridNameFormula(formula),
      hidden: !visible,
      comment,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
    });
  }

  delete(name: string, sheetId: SheetId | null): void {
    const known = this.find(name, sheetId);
    if (!known) throw new BookError("ItemNotFound", `There is no name ${name}.`);
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(RemoveDefinedNameCommand.id, { ...known, unitId: this.workbook.getUnitId() });
  }

  /** Names that pointed to a deleted sheet point nowhere; the engine would leave them at their last value. */
  forgetSheet(id: SheetId, sheetName: string): void {
    for (const name of this.all()) {
      const formula = formulaWithoutSheet(name.formula, sheetName);
      if (name.sheetId === id) this.delete(name.name, id);
      else if (formula !== name.formula) this.set({ ...name, formula });
    }
  }

  private find(name: string, sheetId: SheetId | null): IDefinedNamesServiceParam | undefined {
    return this.kept().find(
      (known) => known.name.toLowerCase() === name.toLowerCase() && ownSheet(known.localSheetId) === sheetId,
    );
  }

  private kept(): IDefinedNamesServiceParam[] {
    return Object.values(this.injector.get(IDefinedNamesService).getDefinedNameMap(this.workbook.getUnitId()) ?? {});
  }
}

/**
 * How the grid keeps what a name stands for: a reference without its equals sign, anything else with it. It looks for
 * the name's cells only in the first form.
 */
export function gridNameFormula(formula: string): string {
  return REFERENCE.test(formula) ? formula.slice(1) : formula;
}

function bookNameFormula(gridFormula: string): string {
  return gridFormula.startsWith("=") ? gridFormula : `=${gridFormula}`;
}

function ownSheet(localSheetId: string | undefined): SheetId | null {
  return localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? null : localSheetId;
}
