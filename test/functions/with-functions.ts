import type { MemoryBook } from "../../src/workbench/book/memory-book";
import type { FunctionMetadata } from "../../src/workbench/protocol/function-metadata";
import { startOffice, type RealOffice } from "../workbench/real-office";
import { declaredFunctions } from "./metadata";

/** Office keeps what was associated when it starts anew. */
let isAssociated = false;

/** Office with this book, in which our functions answer as they do in Excel. */
export async function startWithFunctions(book: MemoryBook): Promise<RealOffice> {
  const { metadata, associate } = await declaredFunctions();
  const declared = { ...(metadata as unknown as FunctionMetadata), allowErrorForDataTypeAny: true };
  const office = await startOffice(book, { functions: { metadata: declared, namespace: "READY" } });
  if (isAssociated) return office;
  isAssociated = true;
  const modules: readonly Record<string, unknown>[] = [
    await import("../../src/functions/judgement"),
    await import("../../src/functions/calendar"),
    await import("../../src/functions/inspections"),
    await import("../../src/functions/audits"),
    await import("../../src/functions/annex-a"),
  ];
  const code = Object.assign({}, ...modules) as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  for (const { id, functionName } of associate) {
    const own = code[functionName];
    if (own === undefined) throw new Error(`${functionName} is declared but not exported`);
    CustomFunctions.associate(id, own);
  }
  return office;
}
