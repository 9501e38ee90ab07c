import type { Level } from "../../domain/checking/finding";

/** How a marked cell looks: by colour, and by how its text is written for whoever does not see the colour. */
export interface MarkLook {
  readonly fill: string;
  readonly text: string;
  readonly written: "bold" | "italic" | "underlined";
}

export const MARK_LOOKS: Readonly<Record<Level, MarkLook>> = {
  error: { fill: "#FFC7CE", text: "#9C0006", written: "bold" },
  query: { fill: "#FFEB9C", text: "#6B4E00", written: "italic" },
  advice: { fill: "#DDEBF7", text: "#1F3864", written: "underlined" },
};

const SIGN = "Ready Reckoner: ";

/**
 * The rule of a mark: always true, and it says whose it is to whoever opens Manage Rules. Marks are known by it, because Excel
 * gives conditional formats other ids when a file is opened again, and copies them with the cells.
 */
export function markFormula(level: Level): string {
  return `="${SIGN}${level}"<>""`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.startsWith(`="${SIGN}`);
}
