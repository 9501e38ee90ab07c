import type { Injector, IRange } from "@univerjs/core";
import { IFunctionService, ISuperTableService, ReferenceNodeFactory } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { lookOfWord } from "../table-looks";

type Section = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What of the engine's reference to a table is used here. */
interface TableReference {
  readonly _tableData: { readonly range: IRange; readonly headings?: boolean; readonly totals?: boolean };
  readonly _columnDataString: string;
  _parseStructuredRef(text: string, titles: ReadonlyMap<string, number>): { type: Section };
  getRangeData(): IRange;
  setRangeData(range: IRange): void;
  isTable?(): boolean;
}

/**
 * The grid believes that every table has headings and none has a row of totals: `SUM(Children[Score])` would count the
 * total in. A
 * formula also goes on with the table as it was when the formula was first read, and takes a column that is not there
 * for the one to the left of the table. Here references to tables know better, filters leave the totals in view, and tables without filter buttons
 * show none.
 */
export function tablesHaveTotals(injector: Injector): void {
  const manager = injector.get(TableManager);
  const lookOf = (unitId: string, tableId: string) => {
    const table = manager.getTableById(unitId, tableId);
    return table && lookOfWord(table.getTableStyleId());
  };

  const tables = injector.get(ISuperTableService);
  const functions = injector.get(IFunctionService);
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId, name, reference) => {
    const table = manager.getTableList(unitId).find((each) => each.name === name);
    const totals = table ? lookOf(unitId, table.id)?.totals : false;
    // Formulas that were read before keep the table as it was then.
    functions.deleteFormulaAstCacheKey(name);
    register(unitId, name, { ...reference, headings: table?.showHeader ?? true, totals } as typeof reference);
  };

  const withButtons = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, sheetId) =>
    withButtons(unitId, sheetId).filter(({ tableId }) => lookOf(unitId, tableId)?.filterButtons);
  manager.tableAdd$.subscribe(({ unitId, tableId }) => {
    const table = manager.getTableById(unitId, tableId);
    if (table) table.isShowFooter = () => lookOfWord(table.getTableStyleId()).totals;
  });

  const factory = injector.get(ReferenceNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    const reference = (node as unknown as { readonly _tableReferenceObject?: TableReference } | undefined)
      ?._tableReferenceObject;
    if (reference?.isTable?.()) keepToSection(reference);
    return node;
  };
}

function keepToSection(reference: TableReference): void {
  const { range, headings = true, totals = false } = reference._tableData;
  const { startColumn, endColumn } = reference.getRangeData();
  // The engine takes a column that the table does not have for the one to the table's left.
  if (Math.min(startColumn, endColumn) < range.startColumn) {
    reference.setRangeData({ ...NOWHERE, startColumn: -1, endColumn: -1 });
    return;
  }
  if (headings && !totals) return;
  const { type } = reference._parseStructuredRef(reference._columnDataString, NO_TITLES);
  const first = headings ? range.startRow + 1 : range.startRow;
  const last = totals ? range.endRow - 1 : range.endRow;
  const rows = rowsOf(type, { startRow: first, endRow: last }, range, { headings, totals });
  if (rows) reference.setRangeData({ startColumn, endColumn, ...rows });
}

const NO_TITLES: ReadonlyMap<string, number> = new Map();

type Rows = Pick<IRange, "startRow" | "endRow">;

function rowsOf(
  section: Section,
  data: Rows,
  { startRow, endRow }: Rows,
  has: { readonly headings: boolean; readonly totals: boolean },
): Rows | undefined {
  switch (section) {
    case "#Data":
      return data;
    case "#Totals":
      return has.totals ? { startRow: endRow, endRow } : NOWHERE;
    case "#Headers":
      return has.headings ? { startRow, endRow: startRow } : NOWHERE;
    case "#All":
    case "#This Row":
      return undefined;
  }
}

/** Outside every sheet: the engine answers `#REF!`. */
const NOWHERE: Rows = { startRow: -1, endRow: -1 };
