import type { KindName } from "../domain/inspection/kinds/kind";
import { KIND_NAMES } from "../domain/inspection/kinds";
import { readDay } from "../domain/reading/read-day";
import { writeCalendarSheet } from "../excel/sheets/calendar-sheet";
import { calendarSheet } from "./inspection-calendar-sheet";
import { appState } from "./state";

export { KIND_NAMES, type KindName };

/** What is wrong with the date that was typed, or `null` once the calendar is in the workbook. */
export async function insertCalendar(kind: KindName, notified: string): Promise<string | null> {
  const day = readDay(notified);
  if (day.is === "blank") return "Give the day of the call, such as 03/02/2026.";
  if (day.is === "problem") return day.says;
  const sheet = calendarSheet(kind, day.day);
  if ("is" in sheet) return sheet.says;
  const written = await writeCalendarSheet(sheet);
  if ("refused" in written) appState.change({ notice: written.refused, done: null });
  else
    appState.change({
      notice: null,
      done: `The calendar is on the new sheet ${written.value}. Delete the sheet if you do not want it.`,
    });
  return null;
}
