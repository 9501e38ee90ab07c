import { codeSet } from "../../reading/code-set";

export const reversalReason = codeSet({
  codes: [
    { code: "RD1 - The child’s needs changed subsequent to the decision" },
    { code: "RD2 - The Court did not make a placement order" },
    { code: "RD3 - Prospective adopters could not be found" },
    { code: "RD4 - Any other reason" },
  ],
});

export const leavingReason = codeSet({
  codes: [
    { code: "1 - Adopter withdrew from process" },
    { code: "2 - Process put on hold" },
    { code: "3 - Application refused" },
  ],
});
