import { intersection, isOnSheet } from "./address";
import type { Area } from "./area";
import type { NameInfo } from "./book";
import type { SheetId } from "./sheet-id";
import { BookError } from "./book";
import { isTakenByExcelAsName } from "./name-rules";
import type { Table } from "./parts/tables";

/** What both books keep to when a table is made or changed. */
export interface TablesAndNames {
  readonly tables: readonly Table[];
  readonly names: readonly NameInfo[];
}

/** The first free of `Table1`, `Table2`, … */
export function freeTableName({ tables, names }: TablesAndNames): string {
  const taken = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()));
  for (let number = tables.length + 1; ; number++) {
    if (!taken.has(`table${number}`)) {
      return `Table${number}`;
    }
  }
}

/** Throws unless Excel would call a table so. `renamed` may keep its own name, in other letters. */
export function checkTableName(name: string, { tables, names }: TablesAndNames, renamed?: string): void {
  if (!isTakenByExcelAsName(name)) {
    throw new BookError("InvalidArgument", `${name} is no name for a table: begin with a letter and leave out spaces.`);
  }
  const same = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  if (tables.some((table) => same(table) && table.id !== renamed) || names.some(same)) {
    throw new BookError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** Throws where a table would lie beyond the sheet or over another one. */
export function checkTableArea(
  sheetId: SheetId,
  area: Area,
  tables: readonly Table[],
  changed?: { readonly id: string },
): void {
  const others = tables.filter((table) => table.sheetId === sheetId && table.id !== changed?.id);
  if (!isOnSheet(area) || others.some((table) => intersection(table.area, area))) {
    throw new BookError("InvalidArgument", "A table cannot overlap another table.");
  }
}

/** Headings as Excel makes them of what stands in their cells: none blank, none twice. */
export function tableHeadings(texts: readonly string[]): string[] {
  const headings: string[] = [];
  const isFree = (heading: string): boolean => !headings.some((taken) => taken.toLowerCase() === heading.toLowerCase());
  texts.forEach((text, index) => {
    const base = text === "" ? "Column" : text;
    let heading = text === "" ? `Column${index + 1}` : text;
    const isTaken = (): boolean =>
      !isFree(heading) || (text === "" && texts.some((other) => other.toLowerCase() === heading.toLowerCase()));
    for (let number = text === "" ? 1 : 2; isTaken(); number++) {
      heading = `${base}${number}`;
    }
    headings.push(heading);
  });
  return headings;
}

/** The cells between headings and totals; no rows where the table is empty. */
export function tableBody({ area, headings, totals }: Pick<Table, "area" | "headings" | "totals">): Area {
  const above = headings ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (totals ? 1 : 0) };
}

/**
 * The table that Excel makes longer or wider because someone typed right below or beside it, with its new area.
 * `isBlank` tells of the cells that would come in; the typed cell is not asked about.
 */
export function tableGrownByTyping(
  tables: readonly Table[],
  sheetId: SheetId,
  typed: { readonly row: number; readonly column: number },
  isBlank: (area: Area) => boolean,
): { readonly table: Table; readonly area: Area } | undefined {
  for (const table of tables) {
    const grown = table.sheetId === sheetId ? grownBy(table, typed) : undefined;
    const meetsAnother =
      grown && tables.some((other) => other !== table && other.sheetId === sheetId && intersection(other.area, grown));
    if (grown && !meetsAnother && aroundTyped(table.area, grown, typed).every(isBlank)) {
      return { table, area: grown };
    }
  }
  return undefined;
}

function grownBy(
  { area, totals, headings }: Table,
  { row, column }: { row: number; column: number },
): Area | undefined {
  const isBelow = row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (isBelow && !totals) {
    return { ...area, rows: area.rows + 1 };
  }
  const isBeside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
  return isBeside && headings ? { ...area, columns: area.columns + 1 } : undefined;
}

/** The cells that come in with the typed one, before and after it. */
function aroundTyped(area: Area, grown: Area, { row, column }: { row: number; column: number }): Area[] {
  const parts: Area[] =
    grown.rows > area.rows
      ? [
          { row, column: area.column, rows: 1, columns: column - area.column },
          { row, column: column + 1, rows: 1, columns: area.column + area.columns - column - 1 },
        ]
      : [
          { row: area.row, column, rows: row - area.row, columns: 1 },
          { row: row + 1, column, rows: area.row + area.rows - row - 1, columns: 1 },
        ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
