import { inExcel, type Outcome } from "../run";
import type { StopWatching } from "./workbook-changes";

/** Calls back each time that another cell is selected, by hand or by us. */
export async function watchSelection(selected: () => void): Promise<Outcome<StopWatching>> {
  return inExcel(async (context) => {
    const watch = context.workbook.worksheets.onSelectionChanged.add(() => {
      selected();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(context, async (same) => {
        watch.remove();
        await same.sync();
      });
    };
  });
}
