import { inExcel, type Outcome } from "./run";
import { keepSetting, readSetting } from "./workbook-settings";

/** What the workbook keeps of headings that an officer spoke of, in whatever form it was kept. */
export async function readHeadings(): Promise<Outcome<unknown>> {
  return inExcel((context) => readSetting(context, "headings"));
}

export async function keepHeadings(headings: readonly object[]): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    keepSetting(context, "headings", [...headings]);
    await context.sync();
    return null;
  });
}
