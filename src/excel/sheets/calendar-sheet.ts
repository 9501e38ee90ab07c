import { inExcel, type Outcome } from "../run";

/** Text that is written as text whatever it looks like, or a formula. */
type CellText = { readonly text: string } | { readonly formula: string };

/** What stands on the sheet, from A1: a title, a note, the kind, the day of the call, and a line for each milestone. */
export interface CalendarOnSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly kind: string;
  /** As Excel counts days. */
  readonly notified: number;
  readonly headings: readonly string[];
  readonly lines: readonly {
    readonly what: CellText;
    readonly date: CellText;
    readonly weekday: CellText;
    readonly who: CellText;
    readonly source: CellText;
  }[];
}

/** In points, for the five columns; together an A4 page on its side. */
const WIDTHS = [250, 75, 70, 160, 210];
const ROWS_ABOVE = 6;

/** Makes a sheet beside the others, brings it to the front and answers with its name. */
export async function writeCalendarSheet(calendar: CalendarOnSheet): Promise<Outcome<string>> {
  const written = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(calendar.name, worksheets.items);
    const sheet = worksheets.add(name);
    const rows = rowsOf(calendar);
    const block = sheet.getRangeByIndexes(0, 0, rows.length, WIDTHS.length);
    block.formulas = rows;
    look(sheet, calendar.lines.length);
    sheet.activate();
    sheet.getRange("B4").select();
    await context.sync();
    return name;
  });
  if ("value" in written) {
    await fitRows(written.value, calendar.lines.length);
    await makePrintable(written.value);
  }
  return written;
}

function freeName(wanted: string, sheets: readonly Excel.Worksheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

function rowsOf({ title, note, kind, notified, headings, lines }: CalendarOnSheet): (string | number)[][] {
  const beside = ["", "", ""];
  return [
    [inCell({ text: title }), "", ...beside],
    [inCell({ text: note }), "", ...beside],
    ["Kind", inCell({ text: kind }), ...beside],
    ["Day of the call", notified, ...beside],
    ["", "", ...beside],
    [...headings],
    ...lines.map(({ what, date, weekday, who, source }) => [what, date, weekday, who, source].map(inCell)),
  ];
}

/** The apostrophe makes Excel take what follows as text: no formula, and no date or number that it was not. */
function inCell(cell: CellText): string {
  if ("formula" in cell) return cell.formula;
  return cell.text === "" ? "" : `'${cell.text}`;
}

/** A plain range, no table: a table would take its formulas for columns of one formula each. */
function look(sheet: Excel.Worksheet, lines: number): void {
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const title = sheet.getRange("A1").format.font;
  title.bold = true;
  title.size = 14;
  const headings = sheet.getRangeByIndexes(ROWS_ABOVE - 1, 0, 1, WIDTHS.length);
  headings.format.font.bold = true;
  headings.format.borders.getItem(Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.continuous;
  const all = sheet.getRangeByIndexes(ROWS_ABOVE, 0, lines, WIDTHS.length);
  all.format.wrapText = true;
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  const call = sheet.getRange("B3:B4");
  call.format.font.bold = true;
  call.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  sheet.getRange("B4").numberFormat = [["dd/mm/yyyy"]];
  const dates = sheet.getRangeByIndexes(ROWS_ABOVE, 1, lines, 1);
  dates.numberFormat = Array.from({ length: lines }, () => ["dd/mm/yyyy"]);
  dates.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  sheet.freezePanes.freezeRows(ROWS_ABOVE);
}

/** Once the formulas are calculated: some lines are text that a formula makes. Where that cannot be, they are cut and no more. */
async function fitRows(name: string, lines: number): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRangeByIndexes(ROWS_ABOVE, 0, lines, WIDTHS.length).format.autofitRows();
    await context.sync();
  });
}

/** One A4 page on its side. Where Excel has no say in it, the sheet is as good without. */
async function makePrintable(name: string): Promise<void> {
  await inExcel(async (context) => {
    const layout = context.workbook.worksheets.getItem(name).pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    await context.sync();
  });
}
