import { renameSheetInFormula } from "../book/formula-text";
import type { PackageChanges } from "./package-changes";
import { escaped, escapedAttribute, withoutEntities } from "./xml-text";

/** Parts in which no formula stands. */
const WITHOUT_FORMULAS =
  /(?:^|\/)(?:sharedStrings|styles|theme\d*|metadata|calcChain|app|core|custom)\.xml$|\.rels$|^\[Content_Types\]/i;

const FORMULA_ELEMENTS =
  /(<(?:[\w.-]+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?>)([^<]*)(?=<)/g;
/** `sheet` of a pivot cache's source, `location` of a link. */
const SOURCE_SHEET = /(<(?:[\w.-]+:)?(?:worksheetSource|rangeSet)\b[^<>]*\ssheet=)(?:"([^"]*)"|'([^']*)')/g;
const LINK_PLACE = /(<(?:[\w.-]+:)?hyperlink\b[^<>]*\slocation=)(?:"([^"]*)"|'([^']*)')/g;

/** Formulas, charts, links and pivot tables that name a sheet name it anew, in every part that can. */
export function followRename(changes: PackageChanges, oldName: string, newName: string): void {
  for (const path of changes.paths()) {
    if (!path.toLowerCase().endsWith(".xml") || WITHOUT_FORMULAS.test(path)) continue;
    const text = changes.text(path);
    // A name that does not stand there, written out or with entities, need not be looked for twice.
    if (!mayName(text, oldName)) continue;
    changes.setText(path, renamed(text, oldName, newName));
  }
}

function mayName(text: string, name: string): boolean {
  const plain = name.replaceAll("'", "''").toLowerCase();
  return /[&<>"']/.test(name) || text.toLowerCase().includes(plain);
}

function renamed(text: string, oldName: string, newName: string): string {
  const anew = (formula: string): string => renameSheetInFormula(formula, oldName, newName);
  return text
    .replace(FORMULA_ELEMENTS, (whole, open: string, formula: string) => {
      const before = withoutEntities(formula);
      const after = anew(before);
      return after === before ? whole : open + escaped(after);
    })
    .replace(SOURCE_SHEET, (whole, start: string, double?: string, single?: string) => {
      const before = withoutEntities(double ?? single ?? "");
      return before.toLowerCase() === oldName.toLowerCase() ? `${start}"${escapedAttribute(newName)}"` : whole;
    })
    .replace(LINK_PLACE, (whole, start: string, double?: string, single?: string) => {
      const before = withoutEntities(double ?? single ?? "");
      const after = anew(before);
      return after === before ? whole : `${start}"${escapedAttribute(after)}"`;
    });
}
