import type { RawCell } from "../checking/sheet-values";

const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#GETTING_DATA",
]);

const LONGEST_WITH_SPACES = 20;

/** The Excel error that a cell holds or, pasted as text, shows: `#N/A`. `null` for any other cell. */
export function excelErrorIn(cell: RawCell | undefined): string | null {
  if (typeof cell === "object" && cell !== null) return cell.error;
  if (typeof cell !== "string" || cell.length > LONGEST_WITH_SPACES || !cell.includes("#")) return null;
  const text = cell.trim().toUpperCase();
  return ERRORS.has(text) ? text : null;
}
