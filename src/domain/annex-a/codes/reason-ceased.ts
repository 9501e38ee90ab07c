import { codeSet } from "../../reading/code-set";

/** X1 has no space after its colon in the template; it means a continuing period, so it is never a final reason. */
export const reasonCeased = codeSet({
  codes: [
    {
      code: "a) E11: Adopted - application unopposed",
      means: "Adopted - application for an adoption order unopposed",
      group: "a) Adopted",
    },
    {
      code: "b) E12: Adopted - consent dispensed",
      means: "Adopted – consent dispensed with by court",
      group: "a) Adopted",
    },
    { code: "c) E2: Died", means: "Died", group: "b) Died" },
    {
      code: "d) E3: Care taken by another LA",
      means: "Care taken over by another local authority in the UK",
      group: "c) Care taken by another LA",
    },
    {
      code: "e) E4A: Returned home to live with parents or relatives - part of planning",
      means:
        "Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order).",
      group: "d) Returned home to live with parents or relatives",
    },
    {
      code: "f) E4B: Returned home to live with parents or relatives - not part of planning",
      means:
        "Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order).",
      group: "d) Returned home to live with parents or relatives",
    },
    {
      code: "g) E13: Parents, relatives or other with no parental responsibility",
      means: "Left care to live with parents, relatives, or other person with no parental responsibility.",
      group: "e) Left care to live with parents, relatives or other person with no parental responsibility",
    },
    {
      code: "h) E41: Residence order granted",
      means:
        "Residence order (or, from 22 April 2014, a child arrangement order which sets out with whom the child is to live) granted",
      group: "f) Residence order granted",
    },
    {
      code: "i) E45: Special Guardianship Orders - former carer relative/friend",
      means: "Special Guardianship Order made to former foster carers, who were a relative or friend",
      group: "g) Special Guardianship Orders",
    },
    {
      code: "j) E46: Special Guardianship Orders - former carer other",
      means: "Special Guardianship Order made to former foster carers, other than relatives or friends",
      group: "g) Special Guardianship Orders",
    },
    {
      code: "k) E47: Special Guardianship Orders - relative/friend",
      means:
        "Special Guardianship Order made to carers, other than former foster carers, who were a relative or friend",
      group: "g) Special Guardianship Orders",
    },
    {
      code: "l) E48: Special Guardianship Orders - other",
      means:
        "Special Guardianship Order made to carers, other than former foster carers, other than relatives or friends",
      group: "g) Special Guardianship Orders",
    },
    {
      code: "m) E5: Moved into independent living - supported",
      means:
        "Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements (such as most hostels, YMCAs, foyers, and care leavers projects)",
      group: "h) Moved into independent living",
    },
    {
      code: "n) E6: Moved into independent living - no support",
      means:
        "Moved into independent living arrangement and no longer looked after : accommodation providing no formalised advice/support arrangements (such as bedsit, own flat, living with friends)",
      group: "h) Moved into independent living",
    },
    {
      code: "o) E7: Transferred to residential care funded by adult social services",
      means: "Transferred to residential care funded by Adult Social Services",
      group: "i) Transferred to residential care funded by adult social services",
    },
    { code: "p) E9: Sentenced to custody", means: "Sentenced to custody", group: "j) Sentenced to custody" },
    {
      code: "q) E14: Accommodation on remand ended",
      means: "Accommodation on remand ended",
      group: "k) Accommodation on remand ended",
    },
    {
      code: "r) E15: Age assessment determined child was 18 or over",
      means: "Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply",
      group: "l) Age assessment determined child was 18 or over",
    },
    { code: "s) E16: Child moved abroad", means: "Child moved abroad", group: "m) Child moved abroad" },
    {
      code: "t) E8: Care ceased for any other reason",
      means: "Period of being looked after ceased for any other reason",
      group: "n) Care ceased for any other reason",
    },
    {
      code: "u) X1:CodeError",
      means: "Episode ceases, and new episode begins on same day, for any reason",
      group: "zzCodeError",
    },
  ],
});
