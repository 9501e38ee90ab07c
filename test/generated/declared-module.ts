import type { ICustomFunctionsMetadata } from "custom-functions-metadata";

/**
 * src/functions/declared.ts: what Excel is told of the functions, for the pane, which cannot ask Excel for it and makes no
 * network call for functions.json.
 */
export function declaredModule({ functions, enums }: ICustomFunctionsMetadata): string {
  const declared = functions.map(({ id, description, parameters }) => ({
    name: id,
    says: description,
    parameters: parameters.map(({ name, description: says, optional, customEnumId }) => ({
      name,
      says,
      optional: optional === true,
      ...(customEnumId === undefined ? {} : { choices: customEnumId }),
    })),
  }));
  const choices = enums.map(({ id, values }) => [
    id,
    values.map(({ stringValue, tooltip }) => ({ choice: stringValue, means: tooltip })),
  ]);
  return `// Made from the declarations in this folder by \`npm run generate\`; change those instead.
import type { Choice, DeclaredFunction } from "./declared-function";

export const declaredFunctions: readonly DeclaredFunction[] = ${JSON.stringify(declared)};

export const declaredChoices: Readonly<Record<string, readonly Choice[]>> = ${JSON.stringify(Object.fromEntries(choices))};
`;
}
