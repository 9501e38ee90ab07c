import { codeSet } from "../../reading/code-set";

/** Contact Source in List 1 and Referral Source in List 3. Several codes share their words, so "Health services" alone names none. */
export const contactSource = codeSet({
  codes: [
    { code: "a) 1A: Individual", means: "‘INDIVIDUAL’ – family member, relative or carer.", group: "a) Individual" },
    {
      code: "b) 1B: Individual",
      means: "‘INDIVIDUAL’ – acquaintance (including neighbours and child minders).",
      group: "a) Individual",
    },
    { code: "c) 1C: Individual", means: "‘INDIVIDUAL’ – self.", group: "a) Individual" },
    { code: "d) 1D: Individual", means: "‘INDIVIDUAL’ – other (including strangers", group: "a) Individual" },
    { code: "e) 2A: Schools", means: "‘SCHOOLS’.", group: "b) Schools" },
    { code: "f) 2B: Education services", means: "‘EDUCATION SERVICES’.", group: "c) Education services" },
    {
      code: "g) 3A: Health services",
      means: "‘HEALTH SERVICES’ – general practitioner (GP).",
      group: "d) Health services",
    },
    { code: "h) 3B: Health services", means: "‘HEALTH SERVICES’ – health visitor.", group: "d) Health services" },
    { code: "i) 3C: Health services", means: "‘HEALTH SERVICES’ – school nurse.", group: "d) Health services" },
    {
      code: "j) 3D: Health services",
      means: "‘HEALTH SERVICES’ – other primary health services.",
      group: "d) Health services",
    },
    {
      code: "k) 3E: Health services",
      means: "‘HEALTH SERVICES’ – A&E (accident and emergency department).",
      group: "d) Health services",
    },
    {
      code: "l) 3F: Health services",
      means: "‘HEALTH SERVICES’ – other (for example hospice).",
      group: "d) Health services",
    },
    {
      code: "m) 4: Housing",
      means: "‘HOUSING’ - local authority housing or housing association.",
      group: "e) Housing",
    },
    {
      code: "n) 5A: LA services",
      means: "‘LA SERVICES’ – social care for example adults social care services.",
      group: "f) LA services",
    },
    {
      code: "o) 5B: LA services",
      means:
        "‘LA SERVICES’ – other internal (department other than social care in local authorities, for example, youth offending (excluding housing)).",
      group: "f) LA services",
    },
    {
      code: "p) 5C: LA services",
      means: "‘LA SERVICES’ – external, for example, from another local authority’s adults social care services.",
      group: "f) LA services",
    },
    { code: "q) 6: Police", means: "‘POLICE’.", group: "g) Police" },
    {
      code: "r) 7: Other legal agency",
      means:
        "‘OTHER LEGAL AGENCY’ – including courts, probation, immigration, CAFCASS (Children and Family Court Advisory and Support Service) or prison.",
      group: "h) Other legal agency",
    },
    {
      code: "s) 8: Other",
      means: "‘OTHER’ – including children’s centres, independent agency providers or voluntary organisations.",
      group: "i) Other",
    },
    { code: "t) 9: Anonymous", means: "‘ANONYMOUS’.", group: "j) Anonymous" },
    { code: "u) 10: Unknown", means: "‘UNKNOWN’.", group: "k) Unknown" },
  ],
});
