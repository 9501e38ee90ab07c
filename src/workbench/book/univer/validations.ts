import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import {
  AddDataValidationMutation,
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import type { Area } from "../area";
import { BookError } from "../book";
import { type SheetId } from "../sheet-id";
import type { Validation, Validations } from "../parts/validations";
import { clippedRanges, unclippedAreas } from "./grid-areas";
import { type GridValidation, gridValidation, validationOf } from "./validation-rules";

/** The grid's own data validations, which move with its cells and come back when a step is undone. */
export class UniverValidations implements Validations {
  private count = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    present: readonly (Validation & { readonly sheetId: SheetId })[],
  ) {
    // The mutation by itself: there is nothing to undo in a workbook that has just been opened.
    for (const { sheetId, ...validation } of present) {
      this.execute(AddDataValidationMutation.id, sheetId, { rule: this.kept(sheetId, validation), source: "patched" });
    }
  }

  of(sheet: SheetId): readonly Validation[] {
    const rules = this.injector.get(SheetDataValidationModel).getRules(this.workbook.getUnitId(), sheet);
    // All were made here, so that each has what Excel knows beside it.
    return (rules as unknown as readonly GridValidation[])
      .filter(({ ranges, kept }) => ranges.length > 0 && kept)
      .map((rule) => ({ areas: unclippedAreas(rule.ranges, rule.toTheEnd), ...validationOf(rule) }));
  }

  set(sheet: SheetId, validation: Validation): void {
    this.execute(AddSheetDataValidationCommand.id, sheet, { rule: this.kept(sheet, validation) });
  }

  clear(sheet: SheetId, area: Area): void {
    const { ranges } = clippedRanges([area], this.worksheet(sheet));
    if (ranges.length) this.execute(ClearRangeDataValidationCommand.id, sheet, { ranges });
  }

  private kept(sheet: SheetId, validation: Validation): GridValidation {
    const { ranges, toTheEnd } = clippedRanges(validation.areas, this.worksheet(sheet));
    return { uid: `validation-${++this.count}`, ranges, toTheEnd, ...gridValidation(validation) };
  }

  private worksheet(sheet: SheetId) {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new BookError("ItemNotFound", `There is no sheet ${sheet}.`);
    return worksheet;
  }

  private execute(command: string, sheet: SheetId, params: object): void {
    const target = { unitId: this.workbook.getUnitId(), subUnitId: sheet };
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...target, ...params });
  }
}
