import { inExcel, type Outcome } from "../run";

/** Who changed something: whoever sits here, or somebody else who has the workbook open too. */
export type ChangedBy = "here" | "elsewhere";

/** Ends the watching. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back after cells were edited, inserted, deleted or sorted, or a sheet was deleted. Our own writing is left out. Watching
 * has a price, because Excel sends every change: it begins when there is something to follow, and ends with it.
 */
export async function watchChanges(changed: (by: ChangedBy) => void): Promise<Outcome<StopWatching>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = ({ source }: { readonly source: string }): Promise<void> => {
      changed(source === "Remote" ? "elsewhere" : "here");
      return Promise.resolve();
    };
    const watches = [
      worksheets.onChanged.add((event) => (isOurs(event) ? Promise.resolve() : tell(event))),
      worksheets.onRowSorted.add(tell),
      worksheets.onColumnSorted.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return async () => {
      await Excel.run(context, async (same) => {
        for (const watch of watches) watch.remove();
        await same.sync();
      });
    };
  });
}

function isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}
