import { DataValidationErrorStyle, DataValidationStatus, type Injector, type Workbook } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";

const USUAL_TITLE = "Microsoft Excel";
const USUAL_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * The grid refuses what validations of the style Stop refuse. Of the other styles it marks the cell and says nothing,
 * where Excel asks: for a warning whether to continue, for information whether to keep the entry.
 */
export function askAboutWrongEntries(container: HTMLElement, injector: Injector, workbook: Workbook): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: async (soFar, { row, col, unitId, subUnitId }, next) => {
      const answer = async (isKept: boolean): Promise<boolean> => (await next(Promise.resolve(isKept))) ?? isKept;
      if ((await soFar) === false) return answer(false);
      const model = injector.get(SheetDataValidationModel);
      const rule = unitId === workbook.getUnitId() ? model.getRuleByLocation(unitId, subUnitId, row, col) : undefined;
      if (!rule?.showErrorMessage || rule.errorStyle === DataValidationErrorStyle.STOP) return answer(true);
      const validator = injector.get(SheetsDataValidationValidatorService);
      const status = await validator.validatorCell(unitId, subUnitId, row, col);
      if (status !== DataValidationStatus.INVALID) return answer(true);
      const warns = rule.errorStyle === DataValidationErrorStyle.WARNING;
      const message = `${rule.error || USUAL_MESSAGE}${warns ? " Continue?" : ""}`;
      return answer(
        await ask(container, rule.errorTitle || USUAL_TITLE, message, warns ? ["Yes", "No"] : ["OK", "Cancel"]),
      );
    },
  });
}

/** Resolves with whether the first answer was chosen. */
function ask(
  container: HTMLElement,
  title: string,
  message: string,
  answers: readonly [yes: string, no: string],
): Promise<boolean> {
  const dialog = document.createElement("dialog");
  const [heading, text, form] = [
    document.createElement("h2"),
    document.createElement("p"),
    document.createElement("form"),
  ];
  heading.textContent = title;
  text.textContent = message;
  form.method = "dialog";
  const buttons = answers.map((answer) => {
    const button = document.createElement("button");
    button.value = answer;
    button.textContent = answer;
    return button;
  });
  form.append(...buttons);
  dialog.className = "validation-alert";
  dialog.setAttribute("aria-label", title);
  dialog.append(heading, text, form);
  // Beside the grid: inside it, keys would go to the cells.
  container.after(dialog);
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === answers[0]);
    });
  });
}
