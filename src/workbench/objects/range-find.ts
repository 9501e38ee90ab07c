import { intersection } from "../book/address";
import type { Area } from "../book/area";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { readTyped } from "../book/typed-text";

export interface Criteria {
  readonly completeMatch?: unknown;
  readonly matchCase?: unknown;
  readonly searchDirection?: unknown;
}

/** The first cell of the range that shows the text, row by row; ItemNotFound where none does. */
export function findCell(cells: Cells, text: string, criteria: Criteria): Area {
  const used = usedPart(cells);
  const matches = matcher(text, criteria);
  const found = used
    ? cells.excel.book
        .texts(cells.sheetId, used)
        .flatMap((line, row) =>
          line.flatMap((shown, column) =>
            matches.test(shown) ? [{ row: used.row + row, column: used.column + column }] : [],
          ),
        )
    : [];
  const cell = criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
  if (!cell) {
    throw itemNotFound();
  }
  return { ...cell, rows: 1, columns: 1 };
}

/** Replaces text in what the cells hold, formulas included, and answers in how many places. */
export function replaceAll(cells: Cells, text: string, replacement: string, criteria: Criteria): number {
  const used = usedPart(cells);
  if (!used) {
    return 0;
  }
  const { book } = cells.excel;
  const pattern = matcher(text, criteria);
  const formulas = book.formulas(cells.sheetId, used);
  let replaced = 0;
  formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      const cell = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
      const held = formula ?? shownValue(cells, cell);
      const changed = held.replace(new RegExp(pattern, `${pattern.flags}g`), () => {
        replaced++;
        return replacement;
      });
      if (changed !== held) {
        const input =
          changed.startsWith("=") && changed.length > 1 ? { formula: changed } : { value: readTyped(changed).value };
        book.write(cells.sheetId, cell, [[input]]);
      }
    }),
  );
  return replaced;
}

function shownValue({ excel, sheetId }: Cells, cell: Area): string {
  const value = excel.book.values(sheetId, cell)[0]?.[0] ?? null;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** One cell stands for its whole sheet. */
function usedPart({ excel, sheetId, area }: Cells): Area | undefined {
  const used = excel.book.usedArea(sheetId, "values");
  return used && (area.rows * area.columns === 1 ? used : intersection(area, used));
}

/** `?` stands for one sign, `*` for any, `~` before one of these for itself. */
function matcher(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  if (text === "") {
    throw invalidArgument();
  }
  const pattern = text.replace(/~([?*~])|[\\^$.*+?()[\]{}|]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) {
      return `\\${escaped}`.replace("\\~", "~");
    }
    return sign === "?" ? "." : sign === "*" ? ".*?" : `\\${sign}`;
  });
  return new RegExp(completeMatch === true ? `^(?:${pattern})$` : pattern, matchCase === true ? "su" : "siu");
}
