import type { RawCell } from "../checking/sheet-values";

/** What case systems and data tools write where they have nothing to say. `0` is a value, never a blank. */
const PLACEHOLDERS = new Set(["-", "--", "–", "—", "nan", "nat", "null", "none", "n/a", "(blank)"]);
const LONGEST_PLACEHOLDER = 7;

/** Spaces of every kind, also those that `trim` leaves: zero-width ones and the byte order mark inside text. */
const ONLY_SPACES = /^[\s\u200b\u200c\u200d\u2060\ufeff]*$/;

/**
 * Whether a cell says nothing, in whatever disguise: empty, spaces of any kind, `-`, `nan`, `N/A`.
 * A real Excel error is not blank.
 */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell === "number") return Number.isNaN(cell);
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  if (beginsNoPlaceholder(first)) return false;
  const mayBeSpace = first <= 32 || first > 126;
  if (cell.length > LONGEST_PLACEHOLDER && !mayBeSpace) return false;
  return ONLY_SPACES.test(cell) || PLACEHOLDERS.has(cell.trim().toLowerCase());
}

/** Letters and digits other than N: nearly every cell ends here, without its text being looked at. */
function beginsNoPlaceholder(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  const small = code | 32;
  return small >= 97 && small <= 122 && small !== 110;
}
