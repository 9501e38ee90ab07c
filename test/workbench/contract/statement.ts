import type { WorkbookModel } from "../../../src/workbench/book/workbook-model";

/**
 * One thing that Microsoft documents about Excel's JavaScript interface, and a trial of it through Microsoft's own
 * client. The same statements run in Node over a workbook in memory, and in a browser over the grid.
 *
 *     { says: "Range.getCell counts rows and columns from zero",
 *       page: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1)",
 *       run: async (host) => {
 *         const cell = await host.run((sheet) => sheet.getRange("B2:D4").getCell(1, 1).load("address"));
 *         same(cell.address, "Sheet1!C3");
 *       } }
 */
export interface Statement {
  /** One sentence, true of Excel; no two statements have the same. */
  readonly says: string;
  /** The page of Microsoft's documentation that says so. */
  readonly page: string;
  /** It needs calculated formulas, so it runs over the grid only. */
  readonly calculates?: true;
  /** The workbook that it starts from, where one empty sheet is not enough. */
  readonly workbook?: () => WorkbookModel;
  readonly run: (host: Host) => Promise<void>;
}

/** What a statement has before it: a workbook of its own, open in Excel with Office.js beside it. */
export interface Host {
  /** The name of the sheet that is active at first; "Sheet1" and empty where the statement gives no workbook. */
  readonly sheet: string;
  /**
   * `Excel.run`, on the sheet above. Everything is synchronised at its end, so what the batch loaded can be read from
   * what it returned.
   */
  run<Answer>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Answer | Promise<Answer>,
  ): Promise<Answer>;
  /** A person types into a cell of the sheet, or of another one (`'List 2'!B3`), and what follows is calculated. */
  type(address: string, text: string): Promise<void>;
  /** Everything is calculated, custom functions included, and all events so far have reached their handlers. */
  settled(): Promise<void>;
}

/** Throws, naming both, unless the two are equal in all their members. */
export function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [asText(actual), asText(expected)];
  if (found !== wanted) {
    throw new Error(`Expected ${wanted} but found ${found}.`);
  }
}

/** Throws unless the attempt is refused with this code of Office's own error. Answers that error. */
export async function refused(attempt: Promise<unknown>, code: string): Promise<OfficeExtension.Error> {
  let refusal: unknown;
  try {
    await attempt;
  } catch (problem) {
    refusal = problem;
  }
  if (refusal === undefined) {
    throw new Error(`Expected a refusal with ${code} but it was done.`);
  }
  const error = refusal as OfficeExtension.Error;
  if (error.code !== code) {
    throw new Error(`Expected a refusal with ${code} but found ${error.code ?? ""} ${error.message}`);
  }
  return error;
}

/** The addresses of ranges without their sheet's name: `["B2", "C3:D4"]`. */
export function cellsOf(...ranges: readonly Excel.Range[]): string[] {
  return ranges.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
}

/** Members in order of their names; a missing member and one that is undefined are the same. */
function asText(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) as string | undefined;
  return text ?? "nothing";
}
