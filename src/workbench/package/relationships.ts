import type { Part, WorkbookPackage } from "./open-package";
import { childrenNamed, readXmlTree } from "./xml";

/** How one part names another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in every flavour of the format: `worksheet`, `sharedStrings`, `table`. */
  readonly kind: string;
  /** As the file has it. */
  readonly type: string;
  /** The part's path in the package, or the address outside it. */
  readonly target: string;
  readonly outside: boolean;
}

/** What a part names; `""` stands for the package itself. */
export function relationshipsOf(workbook: WorkbookPackage, path: string): readonly Relationship[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const part = workbook.part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!part) {
    return [];
  }
  return childrenNamed(readXmlTree(part), "Relationship").map(({ attributes }) => {
    const outside = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      type: attributes["Type"] ?? "",
      target: outside ? target : resolve(folder, target),
      outside,
    };
  });
}

/** The part that `path` names by its kind, if there is one. */
export function relatedPart(workbook: WorkbookPackage, path: string, kind: string): Part | undefined {
  const found = relationshipsOf(workbook, path).find(
    (relationship) => relationship.kind === kind && !relationship.outside,
  );
  return found && workbook.part(found.target);
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") {
      path.pop();
    } else if (step !== "" && step !== ".") {
      path.push(step);
    }
  }
  return path.join("/");
}
