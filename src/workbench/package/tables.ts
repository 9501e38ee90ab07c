import type { SheetFilter } from "../book/parts/layout";
import type { TableFilter } from "../book/parts/tables";
import type { TableModel } from "../book/workbook-model";
import type { Part } from "./open-package";
import { readReference } from "./references";
import { child, childrenNamed, damaged, isOn, readXmlTree, unescaped } from "./xml";
import type { XmlElement } from "./xml";

export function readTable(part: Part, sheet: string): TableModel {
  const table = readXmlTree(part);
  const { attributes } = table;
  const area = readReference(attributes["ref"] ?? "");
  if (!area) {
    throw damaged(part, "does not say where its table lies");
  }
  const filter = child(table, "autoFilter");
  return {
    name: unescaped(attributes["displayName"] ?? attributes["name"] ?? ""),
    sheet,
    area,
    columns: childrenNamed(child(table, "tableColumns"), "tableColumn").map((column) =>
      unescaped(column.attributes["name"] ?? ""),
    ),
    headings: attributes["headerRowCount"] !== "0",
    totals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    ...(filter ? { filterButtons: !areAllButtonsHidden(filter, area.columns) } : {}),
    ...readLook(child(table, "tableStyleInfo")),
    ...(filter && readFilters(filter).length ? { filters: readFilters(filter) } : {}),
  };
}

function readLook(info: XmlElement | undefined): Partial<TableModel> {
  if (!info) {
    return {};
  }
  const { attributes } = info;
  return {
    style: unescaped(attributes["name"] ?? ""),
    bandedRows: isOn(attributes["showRowStripes"]),
    bandedColumns: isOn(attributes["showColumnStripes"]),
    firstColumn: isOn(attributes["showFirstColumn"]),
    lastColumn: isOn(attributes["showLastColumn"]),
  };
}

/** The filter of a sheet's own, outside tables. */
export function readSheetFilter(element: XmlElement | undefined): SheetFilter | undefined {
  const area = readReference(element?.attributes["ref"] ?? "");
  return element && area && { area, columns: readFilters(element) };
}

/**
 * The columns that let through chosen values. Other filters (greater than, the top ten, by colour) stay in the file and
 * the rows that they hide stay hidden.
 */
function readFilters(filter: XmlElement): TableFilter[] {
  return childrenNamed(filter, "filterColumn").flatMap((column) => {
    const chosen = child(column, "filters");
    const index = Number(column.attributes["colId"]);
    if (!chosen || childrenNamed(chosen, "dateGroupItem").length > 0 || !Number.isInteger(index)) {
      return [];
    }
    const values = childrenNamed(chosen, "filter").map(({ attributes }) => unescaped(attributes["val"] ?? ""));
    return [{ column: index, values: isOn(chosen.attributes["blank"]) ? [...values, ""] : values }];
  });
}

function areAllButtonsHidden(filter: XmlElement, columns: number): boolean {
  const hidden = childrenNamed(filter, "filterColumn").filter(({ attributes }) => isOn(attributes["hiddenButton"]));
  return hidden.length >= columns;
}
