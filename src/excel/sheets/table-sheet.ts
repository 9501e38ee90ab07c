import type { CellPlace } from "../../domain/checking/finding";
import { addressFrom, addressOf } from "../../domain/checking/place";
import { inBatches } from "../in-batches";
import { inExcel, type Outcome } from "../run";
import { keepSetting, type SettingName } from "../workbook-settings";
import { contentsOf, ownSheetOrNew, type KeptSheet } from "./own-sheet";

/** Text, a number, or a cell of the workbook that a click goes to. */
export type TableCell = string | number | { readonly goesTo: CellPlace };

export interface TableColumn {
  readonly heading: string;
  /** In points. */
  readonly width: number;
}

/** A sheet that is a title, a line about it and a table. */
export interface TableSheet {
  readonly name: string;
  readonly setting: SettingName;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The rows above the table: the title, the note and an empty one. */
const ROWS_ABOVE = 3;
const ROWS_A_BATCH = 1_000;

/** Excel keeps so many links on a sheet; cells beyond have their address without a link. */
const MOST_LINKS = 65_000;

/** Excel's limit for a cell is 32,767. */
const LONGEST_TEXT = 32_000;

/** Writes the sheet, brings it to the front and answers with its name. */
export async function writeTableSheet(table: TableSheet): Promise<Outcome<string>> {
  const written = await inExcel(async (context) => {
    const sheet = await ownSheetOrNew(context, table.setting, table.name);
    const texts = textsOf(table);
    await writeTexts(context, sheet, texts);
    lookOf(sheet, table);
    await writeLinks(context, sheet, table);
    sheet.getRangeByIndexes(ROWS_ABOVE, 0, table.rows.length + 1, table.columns.length).format.autofitRows();
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.load("id,name");
    await context.sync();
    const { id, name } = sheet;
    keepSetting(context, table.setting, { id, name, contents: contentsOf(texts) } satisfies KeptSheet);
    await context.sync();
    return name;
  });
  if ("value" in written) await makePrintable(written.value);
  return written;
}

type Text = string | number;

/** All cells of the sheet as they show. */
function textsOf({ title, note, columns, rows }: TableSheet): readonly (readonly Text[])[] {
  const alone = (text: string): readonly Text[] => columns.map((_column, index) => (index === 0 ? text : ""));
  return [alone(title), alone(note), alone(""), columns.map(({ heading }) => heading), ...rows.map(textsOfRow)];
}

function textsOfRow(cells: readonly TableCell[]): readonly Text[] {
  return cells.map((cell) => {
    if (typeof cell === "object") return addressOf(cell.goesTo);
    return typeof cell === "number" ? cell : cell.slice(0, LONGEST_TEXT);
  });
}

async function writeTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  texts: readonly (readonly Text[])[],
): Promise<void> {
  const columns = texts[0]?.length ?? 0;
  const starts = texts.flatMap((_row, index) => (index % ROWS_A_BATCH === 0 ? [index] : []));
  await inBatches(context, starts, 1, (from) => {
    const rows = texts.slice(from, from + ROWS_A_BATCH);
    sheet.getRangeByIndexes(from, 0, rows.length, columns).values = rows.map((row) => row.map(neverAFormula));
  });
}

/** The apostrophe makes Excel take what follows as text: no formula, and no date or number that it was not. */
function neverAFormula(text: Text): Text {
  return typeof text === "number" || text === "" ? text : `'${text}`;
}

function lookOf(sheet: Excel.Worksheet, { columns, rows }: TableSheet): void {
  const block = sheet.getRangeByIndexes(ROWS_ABOVE, 0, rows.length + 1, columns.length);
  block.format.wrapText = true;
  block.format.verticalAlignment = Excel.VerticalAlignment.top;
  block.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  columns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  });
  const title = sheet.getRange("A1").format.font;
  title.bold = true;
  title.size = 14;
  const made = sheet.tables.add(block, true);
  made.style = "TableStyleLight1";
  sheet.freezePanes.freezeRows(ROWS_ABOVE + 1);
}

async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: Pick<TableSheet, "rows">,
): Promise<void> {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === "object" ? [{ row, column, place: cell.goesTo }] : [])),
  );
  await inBatches(context, links.slice(0, MOST_LINKS), ROWS_A_BATCH, ({ row, column, place }) => {
    sheet.getRangeByIndexes(ROWS_ABOVE + 1 + row, column, 1, 1).hyperlink = {
      documentReference: addressFrom(place, null),
      textToDisplay: addressOf(place),
      screenTip: `Go to ${addressOf(place)} on ${place.sheet}`,
    };
  });
}

/** A4 on its side, as wide as the page, headings on every page. Where Excel has no say in it, the sheet is as good without. */
async function makePrintable(name: string): Promise<void> {
  await inExcel(async (context) => {
    const layout = context.workbook.worksheets.getItem(name).pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows(`$${ROWS_ABOVE + 1}:$${ROWS_ABOVE + 1}`);
    layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    await context.sync();
  });
}
