import { codeSet } from "../../reading/code-set";

/** The 2018 template misprinted A6 as "order - foster". P2 stopped being valid in SSDA903 for placements from 28 October 2023. */
export const placementType = codeSet({
  codes: [
    {
      code: "a) U1: Foster placement - relatives - long term",
      means: "Foster placement with relative(s) or friend(s) – long term fostering",
      group: "a) Foster placement",
    },
    {
      code: "b) U2: Foster placement - relative - FFA",
      means:
        "Fostering placement with relative(s) or friend(s) who is/are also an approved adopter(s) – FFA/concurrent planning",
      group: "a) Foster placement",
    },
    {
      code: "c) U3: Foster placement - relative - not FFA",
      means: "Fostering placement with relative(s) or friend(s) who is/are not long-term or FFA/concurrent planning",
      group: "a) Foster placement",
    },
    {
      code: "d) U4: Foster placement - long term",
      means: "Foster placement with other foster carer(s) – long term fostering",
      group: "a) Foster placement",
    },
    {
      code: "e) U5: Foster placement - FFA",
      means:
        "Foster placement with other foster carer(s) who is/are also an approved adopter(s) – FFA/concurrent planning",
      group: "a) Foster placement",
    },
    {
      code: "f) U6: Foster placement - not FFA",
      means: "Foster placement with other foster carer(s) – not long term or FFA/concurrent planning",
      group: "a) Foster placement",
    },
    {
      code: "g) A3: Placed for adoption - consent - current foster",
      means:
        "Placed for adoption with parental/guardian consent with current foster carer (under Section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent has been given under Section 18(1)(a) of the Adoption Act 1976",
      group: "b) Placed for adoption",
    },
    {
      code: "h) A4: Placed for adoption - consent - not foster",
      means:
        "Placed for adoption with parental/guardian consent not with current foster carer (under Section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent has been given under Section 18(1)(a) of the Adoption Act 1976",
      group: "b) Placed for adoption",
    },
    {
      code: "i) A5: Placed for adoption - order - foster",
      means:
        "Placed for adoption with placement order with current foster carer (under Section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under Section 18(1)(b) the Adoption Act 1976",
      group: "b) Placed for adoption",
    },
    {
      code: "j) A6: Placed for adoption - order - not foster",
      means:
        "Placed for adoption with placement order not with current foster carer (under Section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under Section 18(1)(b) of the Adoption Act 1976",
      group: "b) Placed for adoption",
    },
    {
      code: "k) P1: Placed with parents",
      means: "Placed with own parents or other person with parental responsibility",
      group: "c) Placed with parents",
    },
    {
      code: "l) P2: Independent living",
      means: "Independent living like in a flat, lodgings, bedsit, B&B or with friends, with or without formal support",
      group: "d) Independent living",
    },
    { code: "m) P3: Residential employment", means: "Residential employment", group: "e) Residential employment" },
    {
      code: "n) H5: Residential accommodation",
      means: "Semi-independent living accommodation not subject to Children’s Homes Regulations",
      group: "f) Residential accommodation",
    },
    { code: "o) K1: Secure Children’s Homes", means: "Secure Children’s Homes", group: "g) Secure Children’s Homes" },
    {
      code: "p) K2: Children’s Homes",
      means: "Children’s Homes subject to Children’s Homes Regulations",
      group: "h) Children’s Homes",
    },
    { code: "q) R1: Residential Care Home", means: "Residential Care Home", group: "i) Residential Care Home" },
    {
      code: "r) R2: NHS/Health Trust",
      means: "National Health Service/Health Trust or other establishment providing medical or nursing care",
      group: "j) NHS/Health Trust",
    },
    {
      code: "s) R3: Family Centre or Mother and Baby Unit",
      means: "Family Centre or Mother and Baby Unit",
      group: "k) Family Centre or Mother and Baby Unit",
    },
    {
      code: "t) R5: Young Offender Institution",
      means: "Young Offender Institution (YOI) or Secure Training Centre (STC)",
      group: "l) Young Offender Institution",
    },
    {
      code: "u) S1: Residential school",
      means: "All Residential schools, except where dual-registered as a school and Children’s Home",
      group: "m) Residential school",
    },
    {
      code: "v) Z1: Other placements",
      means: "Other placements (must be listed on a schedule sent to DfE with annual submission)",
      group: "n) Other placements",
    },
    {
      code: "w) T0: Temporary placement",
      means: "All types of temporary move (see paragraphs above for further details)",
      group: "o) Temporary placement",
    },
    {
      code: "x) T1: Temporary placement - hospital",
      means: "Temporary periods in hospital",
      group: "o) Temporary placement",
    },
    {
      code: "y) T2: Temporary placement - holiday",
      means: "Temporary absences of the child on holiday",
      group: "o) Temporary placement",
    },
    {
      code: "z) T3: Temporary placement - carer holiday",
      means: "Temporary accommodation whilst normal foster carer is on holiday",
      group: "o) Temporary placement",
    },
    {
      code: "zz) T4: Temporary placement - seven days or less",
      means: "Temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3",
      group: "o) Temporary placement",
    },
  ],
});

/** Other tools write "PR4 - Private provision", with a dash for the colon. */
export const placementProvider = codeSet({
  codes: [
    {
      code: "a) PR0: Parents/Parental responsibility",
      means: "Parents or other person with parental responsibility",
      group: "c) Other",
    },
    {
      code: "b) PR1: Own provision",
      means:
        "Own provision (by the local authority) including a regional adoption agency where the child’s responsible local authority is the host authority",
      group: "a) Own LA",
    },
    {
      code: "c) PR2: Other LA provision",
      means:
        "Other local authority provision, including a regional adoption agency where another local authority is the host authority",
      group: "c) Other",
    },
    { code: "d) PR3: Other public provision", means: "Other public provision (for example, a PCT)", group: "c) Other" },
    { code: "e) PR4: Private provision", means: "Private provision", group: "b) Private" },
    { code: "f) PR5: Voluntary/third sector", means: "Voluntary/third sector provision", group: "c) Other" },
  ],
});

export const placementLocation = codeSet({
  codes: [{ code: "a) In" }, { code: "b) Out" }],
});

/** Codes for placements outside England or confidential; otherwise the name of the English local authority. */
export const authorityOfPlacement = codeSet({
  otherText: "the name of an English local authority",
  codes: [
    { code: "NIR - Child placed in Northern Ireland" },
    { code: "WAL - Child placed in Wales" },
    { code: "SCO - Child placed in Scotland" },
    { code: "NUK - Child placed outside the UK" },
    { code: "CON - Child placed in confidential placement" },
  ],
});
