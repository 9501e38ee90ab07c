import type { CellLink } from "../book/parts/links";
import type { PackageChanges } from "./package-changes";
import { areaReference } from "./references";
import { isSame } from "./save-around";
import { SheetLayout } from "./save-sheet";
import { attribute, childElements, Edits, escapedAttribute, openingTag, outer } from "./xml-text";

/** A sheet's part gets its links as they are now; those that are unchanged stay to the letter. */
export function saveLinks(
  changes: PackageChanges,
  path: string,
  before: readonly CellLink[],
  now: readonly CellLink[],
): void {
  if (isSame(before, now)) return;
  const text = changes.text(path);
  const layout = new SheetLayout(text);
  const { p } = layout;
  const list = layout.child("hyperlinks");
  const elements = new Map(
    (list ? childElements(text, list) : []).map((element) => [
      attribute(openingTag(text, element), "ref") ?? "",
      outer(text, element),
    ]),
  );
  const written = now.map((link) => {
    const reference = areaReference(link.area);
    const existing = elements.get(reference);
    if (existing !== undefined && before.some((old) => isSame(old, link))) return existing;
    const id =
      link.address === undefined
        ? ""
        : ` xmlns:r="${changes.names.office}" r:id="${changes.relate(path, "hyperlink", link.address, "outside")}"`;
    const place = link.place === undefined ? "" : ` location="${escapedAttribute(link.place)}"`;
    const tip = link.tip === undefined ? "" : ` tooltip="${escapedAttribute(link.tip)}"`;
    return `<${p}hyperlink ref="${reference}"${id}${place}${tip}/>`;
  });
  const all = written.length === 0 ? "" : `<${p}hyperlinks>${written.join("")}</${p}hyperlinks>`;
  const edits = new Edits(text);
  if (list) edits.replace(list, all);
  else if (all !== "") edits.insert(layout.placeFor("hyperlinks"), all);
  changes.setText(path, edits.applied());
}
