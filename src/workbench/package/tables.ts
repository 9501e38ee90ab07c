import type { TableModel } from "../book/workbook-model";
import type { Part } from "./open-package";
import { readReference } from "./references";
import { child, childrenNamed, damaged, readXmlTree, unescaped } from "./xml";

export function readTable(part: Part, sheet: string): TableModel {
  const table = readXmlTree(part);
  const { attributes } = table;
  const area = readReference(attributes["ref"] ?? "");
  if (!area) {
    throw damaged(part, "does not say where its table lies");
  }
  return {
    name: unescaped(attributes["displayName"] ?? attributes["name"] ?? ""),
    sheet,
    area,
    columns: childrenNamed(child(table, "tableColumns"), "tableColumn").map((column) =>
      unescaped(column.attributes["name"] ?? ""),
    ),
    headings: attributes["headerRowCount"] !== "0",
    totals: Number(attributes["totalsRowCount"] ?? 0) > 0,
  };
}
