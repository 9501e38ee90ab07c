/** The file cannot be read as a workbook. Its message is one sentence for whoever chose the file: what it is, what to do. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}
