/** The workbook cannot be saved as it is now. Its message is one sentence for the person: what is in the way, what to do. */
export class UnsavableWorkbook extends Error {
  override readonly name = "UnsavableWorkbook";
}
