import { codeSet } from "../../reading/code-set";

export const categoryOfAbuse = codeSet({
  codes: [
    { code: "a) Neglect" },
    { code: "b) Physical abuse" },
    { code: "c) Sexual abuse" },
    { code: "d) Emotional abuse" },
    { code: "e) Multiple/not recommended" },
  ],
});
