import {
  DataValidationErrorStyle,
  DataValidationStatus,
  type IDataValidationRule,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { type ISheetLocation, SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";

const USUAL_TITLE = "Microsoft Excel";
const USUAL_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * Of what breaks a validation of the style Stop, the grid says so without the alert's title, and of the other styles it
 * says nothing, where Excel asks: for a warning whether to continue, for information whether to keep the entry.
 */
export function askAboutWrongEntries(container: HTMLElement, injector: Injector, workbook: Workbook): void {
  const isKept = async ({ row, col, unitId, subUnitId }: ISheetLocation): Promise<boolean> => {
    const model = injector.get(SheetDataValidationModel);
    const rule = unitId === workbook.getUnitId() ? model.getRuleByLocation(unitId, subUnitId, row, col) : undefined;
    if (!rule?.showErrorMessage) return true;
    const validator = injector.get(SheetsDataValidationValidatorService);
    const status = await validator.validatorCell(unitId, subUnitId, row, col);
    return status !== DataValidationStatus.INVALID || ask(container, rule);
  };
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    // Before the grid's own, which hands on to none: it calls `next` only after it has waited.
    priority: 1,
    handler: (soFar, cell, next) => next(Promise.resolve(soFar).then((kept) => kept !== false && isKept(cell))),
  });
}

interface Answers {
  readonly kept?: string;
  readonly dropped?: string;
  readonly question?: string;
}

const ANSWERS: Readonly<Record<DataValidationErrorStyle, Answers>> = {
  [DataValidationErrorStyle.STOP]: { dropped: "OK" },
  [DataValidationErrorStyle.WARNING]: { kept: "Yes", dropped: "No", question: " Continue?" },
  [DataValidationErrorStyle.INFO]: { kept: "OK", dropped: "Cancel" },
};

/** Resolves with whether the entry is kept. */
function ask(container: HTMLElement, { error, errorTitle, errorStyle }: IDataValidationRule): Promise<boolean> {
  const answers = ANSWERS[errorStyle ?? DataValidationErrorStyle.STOP];
  const title = errorTitle || USUAL_TITLE;
  const form = element("form", "");
  form.method = "dialog";
  for (const answer of [answers.kept, answers.dropped]) {
    if (answer !== undefined) form.append(Object.assign(element("button", answer), { value: answer }));
  }
  const dialog = element("dialog", "");
  dialog.className = "validation-alert";
  dialog.setAttribute("aria-label", title);
  dialog.append(element("h2", title), element("p", `${error || USUAL_MESSAGE}${answers.question ?? ""}`), form);
  // Beside the grid: inside it, keys would go to the cells.
  container.after(dialog);
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue !== "" && dialog.returnValue === answers.kept);
    });
  });
}

function element<Name extends "dialog" | "h2" | "p" | "form" | "button">(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}
