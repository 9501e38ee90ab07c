import { codeSet } from "../../reading/code-set";

/** g) has a small letter in the template. */
export const permanencePlan = codeSet({
  codes: [
    { code: "a) Return to family" },
    { code: "b) Adoption" },
    { code: "c) SGO/CAO" },
    { code: "d) Supported living in the community" },
    { code: "e) Long-term residential placement" },
    { code: "f) Long-term fostering" },
    { code: "g) other" },
  ],
});
