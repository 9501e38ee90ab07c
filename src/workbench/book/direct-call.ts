import type { Address } from "./address";
import { parseAddress } from "./address";
import { CellError, isErrorCode, type CellValue } from "./cell-value";

/** A formula that is one function's call and nothing else, its arguments literals, cells or blocks. */
export interface DirectCall {
  /** In capitals: `READY.REPORT_DUE`. */
  readonly name: string;
  readonly args: readonly DirectArgument[];
}

export type DirectArgument = { readonly literal: CellValue } | { readonly cells: Address };

/** Reads `=READY.NAME(A1, 'List 1'!B2:C3, "text", 2, TRUE, , #N/A)`; `undefined` for any other formula. */
export function parseDirectCall(formula: string): DirectCall | undefined {
  const call = /^=\s*([A-Z_][\w.]*)\s*\(([\s\S]*)\)\s*$/i.exec(formula);
  if (!call) {
    return undefined;
  }
  const [, name = "", inside = ""] = call;
  const parts = inside.trim() === "" ? [] : splitArguments(inside);
  const args = parts?.map(parseArgument);
  return args?.every((arg) => arg !== undefined) ? { name: name.toUpperCase(), args } : undefined;
}

/** At commas outside quotes; `undefined` where brackets or braces show that it is more than a list. */
function splitArguments(text: string): string[] | undefined {
  const pieces = text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){}]|,|[^"'(){},]+/g) ?? [];
  if (pieces.some((piece) => "(){}".includes(piece))) {
    return undefined;
  }
  const parts = [""];
  for (const piece of pieces) {
    if (piece === ",") {
      parts.push("");
    } else {
      parts[parts.length - 1] += piece;
    }
  }
  return parts.map((part) => part.trim());
}

function parseArgument(text: string): DirectArgument | undefined {
  if (text === "") {
    return { literal: null };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) {
    return { literal: (quoted[1] ?? "").replaceAll('""', '"') };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) {
    return { literal: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) };
  }
  if (/^(true|false)$/i.test(text)) {
    return { literal: text.toUpperCase() === "TRUE" };
  }
  if (isErrorCode(text.toUpperCase())) {
    return { literal: new CellError(text.toUpperCase() as CellError["code"]) };
  }
  const cells = parseAddress(text);
  return cells && { cells };
}
