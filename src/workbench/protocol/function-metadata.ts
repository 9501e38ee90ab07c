import type { FunctionDescription } from "../book/function-calls";

/** The add-in's `functions.json`, as Microsoft's generator writes it; only what the workbench reads. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionMetadataEntry[];
  /** Parameters of type `any` may be given errors; without it a call with an error answers that error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadataEntry {
  readonly id: string;
  /** Without the namespace, in capitals: `REPORT_DUE`. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionMetadataParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadataParameter {
  readonly name: string;
  readonly description?: string;
  /** `any` where absent. */
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What a grid needs in order to offer the functions. */
export function describeFunctions(metadata: FunctionMetadata, namespace: string): FunctionDescription[] {
  return metadata.functions.map(({ name, description, parameters }) => ({
    name: `${namespace}.${name}`.toUpperCase(),
    description: description ?? "",
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
}
