import type { CellPlace } from "../domain/checking/finding";
import { inExcel, type Outcome } from "./run";

/** Brings a cell's sheet to the front and selects the cell. A hidden sheet stays hidden. */
export async function goToCell(place: CellPlace): Promise<Outcome<null>> {
  const went = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return `There is no sheet named ${place.sheet} any more. Check the workbook again.`;
    if (sheet.visibility !== Excel.SheetVisibility.visible) return hiddenSheet(place.sheet, sheet.visibility);
    sheet.activate();
    sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
    await context.sync();
    return null;
  });
  if ("refused" in went) return went;
  return went.value === null ? { value: null } : { refused: went.value };
}

function hiddenSheet(sheet: string, visibility: string): string {
  return visibility === Excel.SheetVisibility.veryHidden
    ? `The sheet ${sheet} is hidden by whoever made this workbook, so Excel cannot show the cell. Ask them to make it visible.`
    : `The sheet ${sheet} is hidden. Right-click any sheet tab, choose Unhide, then try again.`;
}
