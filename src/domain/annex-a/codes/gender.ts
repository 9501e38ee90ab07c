import { codeSet } from "../../reading/code-set";

/** Lists 1 to 10. The guidance adds "(or unborn)" to c); the sheet of codes does not. */
export const gender = codeSet({
  codes: [
    { code: "a) Male", alsoSeen: ["M"] },
    { code: "b) Female", alsoSeen: ["F"] },
    { code: "c) Not stated/recorded", alsoPrinted: ["c) Not stated/recorded (or unborn)"] },
    { code: "d) Neither" },
  ],
});

/** List 11. Its guidance swaps c) and d) against every other list, and the sheet of codes does not, so the words decide. */
export const adopterGender = codeSet({
  codes: [
    { code: "a) Male", alsoSeen: ["M"] },
    { code: "b) Female", alsoSeen: ["F"] },
    { code: "c) Neither", alsoPrinted: ["d) Neither"] },
    { code: "d) Not stated/recorded", alsoPrinted: ["c) Not stated/recorded"] },
  ],
});
