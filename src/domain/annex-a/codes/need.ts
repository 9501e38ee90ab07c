import { codeSet } from "../../reading/code-set";

/** List 6. N3 is worded the other way round in List 8. */
export const primaryNeed = codeSet({
  codes: [
    { code: "N1 - Abuse or neglect" },
    { code: "N2 - Child’s disability" },
    { code: "N3 - Parental disability or illness" },
    { code: "N4 - Family in acute stress" },
    { code: "N5 - Family dysfunction" },
    { code: "N6 - Socially unacceptable behaviour" },
    { code: "N7 - Low income" },
    { code: "N8 - Absent parenting" },
    { code: "N9 - Cases other than children in need" },
    { code: "N0 - Not stated" },
  ],
});

/** List 8, which offers neither N9 nor N0. N3 is worded the other way round in List 6. */
export const categoryOfNeed = codeSet({
  codes: [
    { code: "N1 - Abuse or neglect" },
    { code: "N2 - Child’s disability" },
    { code: "N3 - Parental illness or disability" },
    { code: "N4 - Family in acute stress" },
    { code: "N5 - Family dysfunction" },
    { code: "N6 - Socially unacceptable behaviour" },
    { code: "N7 - Low income" },
    { code: "N8 - Absent parenting" },
  ],
});
