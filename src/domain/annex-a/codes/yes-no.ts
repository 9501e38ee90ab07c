import { codeSet } from "../../reading/code-set";

/** Without "Unknown": Referral NFA, assessed as requiring support, and the like. */
export const yesNo = codeSet({
  codes: [
    { code: "a) Yes", alsoSeen: ["Y", "True"] },
    { code: "b) No", alsoSeen: ["N", "False"] },
  ],
});

/** Disability, child seen, child seen alone, return interviews. */
export const yesNoUnknown = codeSet({
  codes: [
    { code: "a) Yes", alsoSeen: ["Y", "True"] },
    { code: "b) No", alsoSeen: ["N", "False"] },
    { code: "c) Unknown" },
  ],
});

/** The fostering for adoption column of List 11, whose guidance lists bare Yes and No; the sheet of codes has letters. */
export const plainYesNo = codeSet({
  codes: [
    { code: "Yes", alsoPrinted: ["a) Yes"], alsoSeen: ["Y", "True"] },
    { code: "No", alsoPrinted: ["b) No"], alsoSeen: ["N", "False"] },
  ],
});
