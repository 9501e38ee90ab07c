import { hostOffers } from "./capabilities";
import { asSentence, type Outcome } from "./run";

/** Opens the pane beside the workbook, or leaves it open. Only ever after the user has pressed something. */
export async function showPane(): Promise<Outcome<null>> {
  try {
    await Office.addin.showAsTaskpane();
    return { value: null };
  } catch (error) {
    const refused = asSentence(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}

/** Calls back each time that Excel says the pane has come into view. */
export async function whenPaneIsShown(shown: () => void): Promise<Outcome<null>> {
  if (!hostOffers("SharedRuntime", "1.1")) return { refused: "This Excel does not say when the pane is shown." };
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) shown();
    });
    return { value: null };
  } catch (error) {
    const refused = asSentence(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}
