import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  generateCustomFunctionsMetadata,
  type IAssociate,
  type ICustomFunctionsMetadata,
} from "custom-functions-metadata";

export interface DeclaredFunctions {
  /** What Excel is told of the functions, before the build adds its finishing touches. */
  readonly metadata: ICustomFunctionsMetadata;
  /** Which declaration in which file answers for which function. */
  readonly associate: readonly IAssociate[];
}

const FOLDER = "src/functions";

/** Reads the declarations as the build does. Throws with the generator's own complaints. */
export async function declaredFunctions(): Promise<DeclaredFunctions> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(FOLDER, name))
    .filter((path) => readFileSync(path, "utf8").includes("@customfunction "))
    .sort();
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return { metadata: JSON.parse(metadataJson) as ICustomFunctionsMetadata, associate };
}
