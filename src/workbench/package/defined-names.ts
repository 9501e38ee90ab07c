import type { NameModel } from "../book/workbook-model";
import { formulaAsTyped } from "./formula-text";
import { child, childrenNamed, isOn, unescaped } from "./xml";
import type { Attributes, XmlElement } from "./xml";

/** The names that people gave. Excel's own, such as print areas (`_xlnm.`), stay in the file and are not listed. */
export function readNames(workbook: XmlElement, sheetNames: readonly string[]): readonly NameModel[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const name = attributes["name"] ?? "";
    if (name === "" || text === "" || name.startsWith("_xlnm.") || isOn(attributes["function"])) {
      return [];
    }
    const sheet =
      attributes["localSheetId"] === undefined ? null : (sheetNames[Number(attributes["localSheetId"])] ?? null);
    return [
      { name, formula: formulaAsTyped(text), sheet, visible: !isOn(attributes["hidden"]), ...commentOf(attributes) },
    ];
  });
}

function commentOf({ comment = "" }: Attributes): { readonly comment?: string } {
  return comment === "" ? {} : { comment: unescaped(comment) };
}
