import { quoteSheetName } from "./address";

/** A formula after the sheet that it names was renamed; text in quotes is left alone. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const quoted = `'${oldName.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${oldName}!`.toLowerCase();
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) =>
    part.toLowerCase() === quoted || part.toLowerCase() === plain ? `${quoteSheetName(newName)}!` : part,
  );
}
