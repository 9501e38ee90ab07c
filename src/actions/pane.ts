import { officeIsDark, startedInExcel } from "../excel/capabilities";
import { showPane, whenPaneIsShown } from "../excel/pane";
import { appState } from "./state";

export { officeIsDark, startedInExcel, whenPaneIsShown };

/** Opens the pane for something that the user asked for and that is to be read there. */
export async function openPane(): Promise<void> {
  const shown = await showPane();
  // Where Excel cannot open it, what was asked for is done all the same, and stands there once the pane is opened.
  if ("refused" in shown) appState.change({ notice: "Choose Open the pane on the Home tab to see what was found." });
}

/** A bug of ours stopped a command of the ribbon or the cell menu: nobody should wait for what will not come. */
export async function sayThatItFailed(): Promise<void> {
  appState.change({ notice: "That stopped because of a fault in the add-in; nothing was changed. Try again." });
  await openPane();
}
