import type { Kind } from "./kind";
import { sif } from "./sif";

/** Review of the local safeguarding children board, inspected and published together with SIF. */
export const lscbReview: Kind = { ...sif, name: "LSCB review" };
