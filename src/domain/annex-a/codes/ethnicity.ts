import { codeSet } from "../../reading/code-set";

/** The August 2019 template prints s) twice, for REFU and NOBT; a later tool writes t) NOBT. The four letters decide. */
export const ethnicity = codeSet({
  codes: [
    { code: "a) WBRI", means: "White British", group: "a) White" },
    { code: "b) WIRI", means: "White Irish", group: "a) White" },
    { code: "c) WIRT", means: "Traveller of Irish heritage", group: "a) White" },
    { code: "d) WOTH", means: "Any other White background", group: "a) White" },
    { code: "e) WROM", means: "Gypsy/Roma", group: "a) White" },
    { code: "f) MWBC", means: "White and Black Caribbean", group: "b) Mixed" },
    { code: "g) MWBA", means: "White and Black African", group: "b) Mixed" },
    { code: "h) MWAS", means: "White and Asian", group: "b) Mixed" },
    { code: "i) MOTH", means: "Any other Mixed background", group: "b) Mixed" },
    { code: "j) AIND", means: "Indian", group: "d) Asian" },
    { code: "k) APKN", means: "Pakistani", group: "d) Asian" },
    { code: "l) ABAN", means: "Bangladeshi", group: "d) Asian" },
    { code: "m) AOTH", means: "Any other Asian background", group: "d) Asian" },
    { code: "n) BCRB", means: "Caribbean", group: "e) Black" },
    { code: "o) BAFR", means: "African", group: "e) Black" },
    { code: "p) BOTH", means: "Any other Black background", group: "e) Black" },
    { code: "q) CHNE", means: "Chinese", group: "f) Chinese" },
    { code: "r) OOTH", means: "Any other ethnic group", group: "g) Other" },
    { code: "s) REFU", means: "Refused", group: "h) Refused" },
    { code: "s) NOBT", means: "Information not yet obtained", group: "i) Unknown", alsoPrinted: ["t) NOBT"] },
  ],
});
