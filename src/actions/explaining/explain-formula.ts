import type { CellPlace } from "../../domain/checking/finding";
import { readOperands, type OperandRead } from "../../excel/read-operands";
import type { Outcome } from "../../excel/run";
import type { ExplainedCall } from "./explained";
import { explainCalls, type Offset } from "./explain-calls";
import { callsIn, type CallArgument } from "./formula-calls";

const NOT_READ: OperandRead = { is: "not read", says: "It was not read." };

/** Each call of ours in a formula that stands at home, outer ones first. Reads the workbook and writes nothing. */
export async function explainFormula(
  formula: string,
  home: CellPlace,
  offset: Offset,
): Promise<Outcome<readonly ExplainedCall[]>> {
  const calls = callsIn(formula) ?? [];
  const referring = calls
    .flatMap(({ args }) => args)
    .filter((argument): argument is Extract<CallArgument, { is: "operand" }> => argument.is === "operand");
  const read = await readOperands(
    home,
    referring.map(({ operand }) => operand),
  );
  if ("refused" in read) return read;
  const known = new Map<CallArgument, OperandRead>(
    referring.map((argument, at) => [argument, read.value[at] ?? NOT_READ]),
  );
  return { value: explainCalls(calls, (argument) => known.get(argument) ?? NOT_READ, offset) };
}
