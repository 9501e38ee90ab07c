import { focusedVisit } from "./focused-visit";
import { ilacsShort } from "./ilacs-short";
import { ilacsStandard } from "./ilacs-standard";
import { jtai } from "./jtai";
import type { Kind, KindName } from "./kind";
import { lscbReview } from "./lscb-review";
import { sif } from "./sif";

export const KINDS: readonly Kind[] = [sif, ilacsStandard, ilacsShort, focusedVisit, jtai, lscbReview];

export const KIND_NAMES: readonly KindName[] = KINDS.map(({ name }) => name);

export function kindNamed(name: KindName): Kind {
  const found = KINDS.find((kind) => kind.name === name);
  if (found === undefined) throw new Error(`There is no kind of inspection ${name}`);
  return found;
}
