import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, tokenTypes } from "@borgar/fx";
import { isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { SheetId } from "./sheet-id";

/** Cells of one sheet inserted or removed; those behind them in the same rows or columns move. */
export interface CellShift {
  readonly sheetId: SheetId;
  readonly sheetName: string;
  readonly kind: "insert" | "remove";
  /** What is inserted, or taken out; whole rows and columns are as wide or high as the sheet. */
  readonly area: Area;
  /** `rows`: cells move up or down. `columns`: left or right. */
  readonly axis: "rows" | "columns";
}

/** Where a cell stands afterwards; `undefined` if it was removed or pushed off the sheet. */
export function shiftedCell(
  { kind, area, axis }: CellShift,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  const down = axis === "rows";
  const across = down ? column : row;
  const [start, size] = down ? [area.column, area.columns] : [area.row, area.rows];
  if (across < start || across >= start + size) {
    return { row, column };
  }
  const [from, count, last] = down ? [area.row, area.rows, SHEET_ROWS] : [area.column, area.columns, SHEET_COLUMNS];
  const at = shiftedIndex(kind, from, count, down ? row : column);
  if (at === undefined || at >= last) {
    return undefined;
  }
  return down ? { row: at, column } : { row, column: at };
}

/** Where a row or column stands after `count` were inserted or removed at `from`; `undefined` if it is gone. */
export function shiftedIndex(kind: "insert" | "remove", from: number, count: number, at: number): number | undefined {
  if (at < from) {
    return at;
  }
  return kind === "insert" ? at + count : at < from + count ? undefined : at - count;
}

/**
 * An area of the shifted sheet afterwards, as references in formulas go: it grows when cells are inserted inside it,
 * shrinks when some of its cells are removed, and stays where only a part of its width moves. `undefined` when all of
 * it is removed.
 */
export function shiftedArea(shift: CellShift, area: Area): Area | undefined {
  const { axis, area: moved } = shift;
  if (axis === "rows" ? isWholeColumns(area) : isWholeRows(area)) {
    return area;
  }
  if (axis === "rows") {
    if (area.column < moved.column || area.column + area.columns > moved.column + moved.columns) {
      return area;
    }
    const [row, rows] = shiftedSpan(shift.kind, moved.row, moved.rows, area.row, area.rows, SHEET_ROWS);
    return rows > 0 ? { ...area, row, rows } : undefined;
  }
  if (area.row < moved.row || area.row + area.rows > moved.row + moved.rows) {
    return area;
  }
  const [column, columns] = shiftedSpan(
    shift.kind,
    moved.column,
    moved.columns,
    area.column,
    area.columns,
    SHEET_COLUMNS,
  );
  return columns > 0 ? { ...area, column, columns } : undefined;
}

function shiftedSpan(
  kind: "insert" | "remove",
  from: number,
  count: number,
  start: number,
  size: number,
  most: number,
): [start: number, size: number] {
  const end = start + size;
  if (kind === "insert") {
    const first = start >= from ? start + count : start;
    const last = end > from ? end + count : end;
    return [first, Math.min(last, most) - first];
  }
  const left = (at: number): number => (at <= from ? at : Math.max(from, at - count));
  return [left(start), left(end) - left(start)];
}

/** A formula that stands on `homeSheet`, after the shift: its references follow their cells, and lost ones are `#REF!`. */
export function shiftedFormula(formula: string, homeSheet: string, shift: CellShift): string {
  const shifted = shift.sheetName.toLowerCase();
  return withReferences(formula, (range, sheet) => {
    if ((sheet ?? homeSheet).toLowerCase() !== shifted) {
      return range;
    }
    const area = shiftedArea(shift, areaOfRange(range));
    return area && rangeOfArea(area, range);
  });
}

/**
 * A formula copied so many rows and columns further: relative references move along, those with `$` stay, those that
 * leave the sheet are `#REF!`.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (range) => {
    const moved = {
      ...range,
      top: along(range.top, range.$top, rows),
      bottom: along(range.bottom, range.$bottom, rows),
      left: along(range.left, range.$left, columns),
      right: along(range.right, range.$right, columns),
    };
    const area = areaOfRange(moved);
    const isOnSheet =
      area.row >= 0 &&
      area.column >= 0 &&
      area.row + area.rows <= SHEET_ROWS &&
      area.column + area.columns <= SHEET_COLUMNS;
    return isOnSheet ? moved : undefined;
  });
}

/** A formula whose references all move along when it is copied. */
export function formulaWithoutAnchors(formula: string): string {
  return withReferences(formula, (range) => ({ ...range, $top: false, $left: false, $bottom: false, $right: false }));
}

/** A formula after a sheet was deleted: its references to cells of that sheet are `#REF!`. */
export function formulaWithoutSheet(formula: string, sheetName: string): string {
  const gone = sheetName.toLowerCase();
  return tokenize(formula, { mergeRefs: true, withLocation: false })
    .map(({ type, value }) => {
      if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return value;
      const context = parseA1Ref(value)?.context ?? [];
      return context.length === 1 && context[0]?.toLowerCase() === gone ? "#REF!" : value;
    })
    .join("");
}

/** A formula with its references to cells changed one by one; `sheet` is `null` where a reference names none. */
function withReferences(
  formula: string,
  change: (range: RangeA1, sheet: string | null) => RangeA1 | undefined,
): string {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
  return tokens
    .map(({ type, value }) => {
      if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) {
        return value;
      }
      const reference = parseA1Ref(value);
      if (!reference || !("range" in reference) || (reference.context?.length ?? 0) > 1) {
        return value;
      }
      const changed = change(reference.range, reference.context?.[0] ?? null);
      if (changed === reference.range) {
        return value;
      }
      const prefix = value.slice(0, value.lastIndexOf("!") + 1);
      return prefix + (changed ? stringifyA1Ref({ range: changed }) : "#REF!");
    })
    .join("");
}

function areaOfRange({ top, left, bottom, right }: RangeA1): Area {
  const [firstRow, lastRow] = [top ?? 0, bottom ?? SHEET_ROWS - 1];
  const [firstColumn, lastColumn] = [left ?? 0, right ?? SHEET_COLUMNS - 1];
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

function rangeOfArea({ row, column, rows, columns }: Area, before: RangeA1): RangeA1 {
  return {
    ...before,
    top: before.top === null ? null : row,
    bottom: before.bottom === null ? null : row + rows - 1,
    left: before.left === null ? null : column,
    right: before.right === null ? null : column + columns - 1,
  };
}

function along(at: number | null | undefined, fixed: boolean | null | undefined, by: number): number | null {
  return at === null || at === undefined ? null : fixed ? at : at + by;
}
