import { intersection } from "../book/address";
import type { Area } from "../book/area";
import { CellError, type CellValue } from "../book/cell-value";
import type { Arguments, HostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/rich-api-error";
import type { ManyCells } from "./many-cells";

type Kind = "Errors" | "Logical" | "Numbers" | "Text";
const KINDS: readonly Kind[] = ["Errors", "Logical", "Numbers", "Text"];

/** `Range.getSpecialCells`: looks at the used part of the sheet, and throws ItemNotFound where nothing is found. */
export function specialCells({ excel, sheetId, areas }: ManyCells, args: Arguments): HostObject {
  const type = args.text(0);
  const kinds = kindsOf(args.has(1) ? args.text(1) : "All");
  const matches = matcher({ excel, sheetId, areas }, type, kinds);
  const used = excel.book.usedArea(sheetId, "values and formats");
  // Rows and columns can be seen wherever they are; anything else is looked for where something is.
  const bounds = type === "Visible" ? undefined : used;
  const searched = areas.flatMap((area) =>
    bounds ? (intersection(area, bounds) ?? []) : type === "Visible" ? area : [],
  );
  const found = searched.flatMap((area) =>
    type === "Visible" ? visibleBlocks({ excel, sheetId, areas }, area) : blocks(area, matches(area)),
  );
  if (!found.length) {
    throw itemNotFound();
  }
  return excel.make.rangeAreas(sheetId, found);
}

function kindsOf(wanted: string): ReadonlySet<Kind> {
  const known = /^(All|Errors?|Logicals?|Numbers?|Text)+$/.test(wanted);
  if (!known) {
    throw invalidArgument();
  }
  return new Set(KINDS.filter((kind) => wanted === "All" || wanted.includes(kind.replace(/s$/, ""))));
}

type Matches = (area: Area) => (row: number, column: number) => boolean;

function matcher({ excel, sheetId }: ManyCells, type: string, kinds: ReadonlySet<Kind>): Matches {
  const { book } = excel;
  switch (type) {
    case "Constants":
      return (area) => {
        const formulas = book.formulas(sheetId, area);
        return (row, column) => formulas[row]?.[column] === null && isKind(valueAt(area, row, column), kinds);
      };
    case "Formulas":
      return (area) => {
        const formulas = book.formulas(sheetId, area);
        return (row, column) =>
          typeof formulas[row]?.[column] === "string" &&
          (kinds.size === KINDS.length || isKind(valueAt(area, row, column), kinds));
      };
    case "Blanks":
      return (area) => {
        const formulas = book.formulas(sheetId, area);
        return (row, column) => formulas[row]?.[column] === null && valueAt(area, row, column) === null;
      };
    case "Visible":
      return () => () => true;
    case "ConditionalFormats":
    case "DataValidations":
    case "SameConditionalFormat":
    case "SameDataValidation":
      throw notImplemented(`Range.getSpecialCells of ${type}`);
    default:
      throw invalidArgument();
  }

  function valueAt(area: Area, row: number, column: number): CellValue {
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    return book.values(sheetId, cell)[0]?.[0] ?? null;
  }
}

function isKind(value: CellValue, kinds: ReadonlySet<Kind>): boolean {
  if (value === null) {
    return false;
  }
  const kind =
    value instanceof CellError
      ? "Errors"
      : typeof value === "number"
        ? "Numbers"
        : typeof value === "string"
          ? "Text"
          : "Logical";
  return kinds.has(kind);
}

/** Blocks of cells that match: runs of a row, put together with equal runs of the rows below. */
function blocks(area: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = 0; row < area.rows; row++) {
    const next = new Map<string, Area>();
    for (const { column, columns } of runs(area.columns, (at) => matches(row, at))) {
      const key = `${column} ${columns}`;
      const above = open.get(key);
      open.delete(key);
      const block = above
        ? { ...above, rows: above.rows + 1 }
        : { row: area.row + row, column: area.column + column, rows: 1, columns };
      next.set(key, block);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runs(
  length: number,
  matches: (at: number) => boolean,
): { readonly column: number; readonly columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (let at = 0; at < length; at++) {
    const last = found.at(-1);
    if (!matches(at)) {
      continue;
    }
    if (last && last.column + last.columns === at) {
      last.columns++;
    } else {
      found.push({ column: at, columns: 1 });
    }
  }
  return found;
}

function visibleBlocks({ excel, sheetId }: ManyCells, area: Area): Area[] {
  const { layout } = excel.book;
  const shownRows = runs(area.rows, (at) => !layout.isRowHidden(sheetId, area.row + at));
  const shownColumns = runs(area.columns, (at) => !layout.isColumnHidden(sheetId, area.column + at));
  return shownRows.flatMap((rows) =>
    shownColumns.map((columns) => ({
      row: area.row + rows.column,
      rows: rows.columns,
      column: area.column + columns.column,
      columns: columns.columns,
    })),
  );
}
