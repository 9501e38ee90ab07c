import { liftMarks as liftFromWorkbook } from "../excel/marks/marks";
import { stopFollowing } from "./follow-changes";
import { appState } from "./state";

/** Takes all marks off the workbook: it looks as it did before. */
export async function liftMarks(): Promise<"lifted" | "not lifted"> {
  const lifted = await liftFromWorkbook();
  if ("refused" in lifted) {
    appState.change({ notice: lifted.refused });
    return "not lifted";
  }
  const { sheets, protectedSheets } = lifted.value;
  if (protectedSheets.length > 0) {
    appState.change({
      notice: `Marks are left on ${protectedSheets.join(", ")}, because of protection. Take it off, then lift the marks again.`,
    });
    return "not lifted";
  }
  await stopFollowing();
  appState.change({
    marks: null,
    done: sheets === 0 ? "There were no marks to lift." : "The marks are lifted. Your own formats are as they were.",
    notice: null,
  });
  return "lifted";
}
