import type { Framework, FrameworkName } from "../framework";
import { ilacs2018 } from "./ilacs-2018";
import { ilacs2023 } from "./ilacs-2023";
import { ilacs2026 } from "./ilacs-2026";
import { sif } from "./sif";

/** Every framework with a four-point scale, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [sif, ilacs2018, ilacs2023, ilacs2026];

export const FRAMEWORK_NAMES: readonly FrameworkName[] = FRAMEWORKS.map(({ name }) => name);

export function frameworkNamed(name: FrameworkName): Framework {
  const found = FRAMEWORKS.find((framework) => framework.name === name);
  if (found === undefined) throw new Error(`There is no framework ${name}`);
  return found;
}
