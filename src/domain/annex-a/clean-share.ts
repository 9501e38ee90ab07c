import { answer, notKnown, notValid, type Answer, type Problem } from "../answer";
import { inWords, type Day } from "../calendar/day";
import type { RawCell } from "../checking/sheet-values";
import { annexAGuidance } from "../source";
import { isBlank } from "../reading/blank";
import { checkAnnexA, type CheckedWorkbook } from "./check-annex-a";
import { recognise, type NotRecognised, type Recognition } from "./recognise";

/** A range that holds one list with its headings is checked like a sheet of its own. */
const RANGE = "the range";

/** The share of a list's rows without an error within this list. `wanted` is the number of the list that it must be. */
export function cleanShare(
  rows: readonly (readonly RawCell[])[],
  asAt: Day,
  wanted?: number,
): Answer<number> | Problem {
  const checked = checkedRange(rows, asAt);
  if ("refused" in checked) {
    return notValid("no list of Annex A was found in it; give one list with the row of its headings.", "list_range");
  }
  const [broken] = checked.failures;
  if (broken !== undefined) {
    return notKnown(`the rule ${broken.rule} broke, which is a fault of the add-in; please report it.`, "list_range");
  }
  const [list] = checked.lists;
  if (list === undefined) throw new Error("A recognised range holds no list");
  if (wanted !== undefined && wanted !== list.list) {
    return notValid(
      `the range holds List ${list.list}, not List ${wanted}; give ${list.list}, or leave it out.`,
      "list",
    );
  }
  if (list.rows === 0) return notKnown(`List ${list.list} has no rows; give one that is filled.`, "list_range");
  const faulty = rowsWithErrors(checked, list.headingRow);
  return answer((list.rows - faulty) / list.rows, {
    basis: "rule",
    sources: [annexAGuidance("and its sheet Codes_used")],
    working: () => [
      `List ${list.list}, as at ${inWords(asAt)}: ${list.rows - faulty} of ${list.rows} rows have no error.`,
      "Errors of other lists, queries and advice do not count.",
    ],
  });
}

function checkedRange(rows: readonly (readonly RawCell[])[], asAt: Day): CheckedWorkbook | NotRecognised {
  const sheet = { sheet: RANGE, hidden: false, firstRow: 0, firstColumn: 0, rows };
  const recognised = recognise([sheet]);
  if ("refused" in recognised) return recognised;
  const check = checkAnnexA([{ ...sheet, rows: withoutZeros(rows, recognised) }], { asAt });
  let step = check.next();
  while (step.done !== true) step = check.next();
  return step.value;
}

function rowsWithErrors({ findings }: CheckedWorkbook, headingRow: number): number {
  const errors = findings.filter(({ level, lens, list }) => level === "error" && lens === "data" && list !== null);
  const rows = new Set(errors.flatMap(({ cells }) => cells.map(({ row }) => row)));
  for (const row of rows) if (row < headingRow) rows.delete(row);
  return rows.size;
}

/**
 * Desktop Excel sends 0 to a function for an empty cell, so 0 is empty where it cannot be meant: in every column but those
 * of whole numbers, and in a row that holds nothing else.
 */
function withoutZeros(rows: readonly (readonly RawCell[])[], { lists }: Recognition): readonly (readonly RawCell[])[] {
  const numbers = new Set(
    lists
      .flatMap(({ columns }) => columns.filter(({ field }) => field?.type === "whole number"))
      .map(({ column }) => column),
  );
  return rows.map((cells) => {
    const isEmpty = cells.every((cell) => cell === 0 || isBlank(cell));
    return cells.map((cell, column) => (cell === 0 && (isEmpty || !numbers.has(column)) ? null : cell));
  });
}
