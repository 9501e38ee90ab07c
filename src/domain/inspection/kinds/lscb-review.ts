import { barkingAndDagenham } from "../../source";
import type { Kind } from "./kind";
import { afterFieldwork, sif } from "./sif";

/** Review of the local safeguarding children board, inspected and published together with SIF; it has no team of its own. */
export const lscbReview: Kind = {
  ...sif,
  name: "LSCB review",
  teams: [],
  cases: [],
  milestones: afterFieldwork("Chair and members of the LSCB", barkingAndDagenham("3.17")),
};
