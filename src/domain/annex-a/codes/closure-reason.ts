import { codeSet } from "../../reading/code-set";

/** RC8 is listed for completeness: children closed after an assessment need not be in List 6. */
export const closureReason = codeSet({
  codes: [
    { code: "RC1 - Adopted" },
    { code: "RC2 - Died" },
    { code: "RC3 - Child arrangements order" },
    { code: "RC4 - Special guardianship order" },
    { code: "RC5 - Transferred to services of another local authority" },
    { code: "RC6 - Transferred to adult social care services" },
    { code: "RC7 - Services ceased for any other reason, including child no longer in need" },
    { code: "RC8 - Case closed after assessment, no further action" },
  ],
});
