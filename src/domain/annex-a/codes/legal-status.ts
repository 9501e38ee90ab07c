import { codeSet } from "../../reading/code-set";

/** D1 is obsolete since 2005. V3 and V4 are short breaks, which Ofsted groups as code errors. */
export const legalStatus = codeSet({
  codes: [
    { code: "C1: ICO", means: "Interim care order", group: "a) Interim care orders" },
    { code: "C2: FCO", means: "Full care order", group: "b) Full care orders" },
    { code: "D1: Freeing order", means: "Freeing order granted", group: "c) Freed for  Adoption" },
    { code: "E1: Placement order", means: "Placement order granted", group: "d) Placement order granted" },
    {
      code: "V2: Single period under S20",
      means: "Single period of accommodation under section 20",
      group: "e) Accommodated under S20",
    },
    {
      code: "L1: Police protection LA accommodation",
      means: "Under police protection and in local authority accommodation",
      group: "f) Detained on child protection grounds in LA accommodation",
    },
    {
      code: "L2: EPO",
      means: "Emergency protection order (EPO)",
      group: "f) Detained on child protection grounds in LA accommodation",
    },
    {
      code: "L3: Child assessment order LA accommodation",
      means: "Under child assessment order and in local authority accommodation",
      group: "f) Detained on child protection grounds in LA accommodation",
    },
    {
      code: "J1: Remanded to LA or youth detention",
      means: "Remanded to local authority accommodation or to youth detention accommodation",
      group: "g) Youth justice legal Statuses",
    },
    {
      code: "J2: LA accommodation under PACE",
      means: "Placed in local authority accommodation under PACE, including secure accommodation.",
      group: "g) Youth justice legal Statuses",
    },
    {
      code: "J3: Youth rehabilitation order",
      means: "Sentenced to Youth Rehabilitation Order",
      group: "g) Youth justice legal Statuses",
    },
    {
      code: "V3: Short term breaks, episodes recorded",
      means: "Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded",
      group: "zzCodeError",
    },
    {
      code: "V4: Short term breaks, agreements recorded",
      means:
        "Accommodated under an agreed series of short-term breaks, when agreements are recorded (NOT individual episodes of care)",
      group: "zzCodeError",
    },
  ],
});
