import { codeSet } from "../../reading/code-set";

export const caseStatus = codeSet({
  codes: [
    { code: "a) Looked after child" },
    { code: "b) Child Protection plan" },
    { code: "c) Child in need plan" },
    { code: "d) Open assessment" },
    { code: "e) Closed episode" },
  ],
});
