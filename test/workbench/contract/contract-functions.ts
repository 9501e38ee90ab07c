import type { FunctionMetadata } from "../../../src/workbench/protocol/function-metadata";

/** The add-in's functions that statements may use in formulas: `=CONTRACT.ADD(1,2)`. */
export const CONTRACT_NAMESPACE = "CONTRACT";

const number = (name: string): { readonly name: string; readonly type: string } => ({ name, type: "number" });

export const contractFunctions: FunctionMetadata = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [number("first"), number("second")] },
    { id: "COUNT_TO", name: "COUNT_TO", parameters: [number("last")] },
    { id: "FAIL", name: "FAIL", parameters: [] },
  ],
};

/** Gives the functions to the client that has been loaded into this window. */
export function associateContractFunctions(): void {
  CustomFunctions.associate("ADD", (first: number, second: number) => first + second);
  CustomFunctions.associate("COUNT_TO", (last: number) => Array.from({ length: last }, (_, at) => [at + 1]));
  CustomFunctions.associate("FAIL", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "There is none.");
  });
}
