import { codeSet } from "../../reading/code-set";

export const eligibility = codeSet({
  codes: [{ code: "a) Relevant child" }, { code: "b) Former relevant child" }, { code: "c) Qualifying care leaver" }],
});

/** Capital letters as printed. */
export const inTouch = codeSet({
  codes: [
    { code: "a) Yes" },
    { code: "b) No" },
    { code: "c) Died" },
    { code: "d) Refu" },
    { code: "e) NREQ" },
    { code: "f) Rhom" },
  ],
});

/** The letter of the SSDA903 return and a colon, no bracket. */
export const accommodation = codeSet({
  codes: [
    { code: "B: Parents/relatives", means: "With parents or relatives" },
    {
      code: "C: Community home / residential care",
      means: "Community home or other form of residential care such as an NHS establishment",
    },
    {
      code: "D: Semi-independent, transitional accommodation and self-contained accommodation",
      means:
        "Semi-independent, transitional accommodation (like a supported hostel, trainer flats); self-contained accommodation with specialist personal assistance support (for example, for young people with disabilities, pregnant young women and single parents); and self-contained accommodation with floating support",
    },
    {
      code: "E: Supported lodgings",
      means:
        "Supported lodgings (accommodation, usually in a family home, where adults in the “host family” provide formal advice and support)",
    },
    { code: "G: Abroad", means: "Gone abroad" },
    { code: "H: Deported", means: "Deported" },
    { code: "K: Ordinary lodgings, without formal support", means: "Ordinary lodgings, without formal support" },
    { code: "R: Residence not known", means: "Residence not known" },
    { code: "S: No fixed abode / homeless", means: "No fixed abode / homeless" },
    {
      code: "T: Foyers and similar supported accommodation",
      means:
        "Foyers and similar supported accommodation which combines the accommodation with opportunities for education, training or employment",
    },
    {
      code: "U: Independent living",
      means:
        "Independent living, for example independent tenancy of flat, house or bedsit, including local authority or housing association tenancy, or accommodation provided by a college or university. Includes flat sharing",
    },
    {
      code: "V: Emergency accommodation",
      means: "Emergency accommodation (like a night shelter, direct access or emergency hostel)",
    },
    { code: "W: Bed and breakfast", means: "Bed and breakfast" },
    { code: "X: In custody", means: "In custody" },
    { code: "Y: Other accommodation", means: "Other accommodation" },
    { code: "Z: With former foster carers", means: "With former foster carers" },
  ],
});

/** "Unsuitable" contains "suitable": one reason why codes are never matched by part of a word. */
export const suitability = codeSet({
  codes: [{ code: "a) Suitable" }, { code: "b) Unsuitable" }],
});

export const activity = codeSet({
  codes: [
    {
      code: "F1: Full time in higher education",
      means: "Young person engaged full time in higher education (meaning studies beyond A level)",
      group: "a) In higher education i.e. studies beyond A level",
      widerGroup: "a) EET",
    },
    {
      code: "P1: Part time in higher education",
      means: "Young person engaged part time in higher education (meaning studies beyond A level)",
      group: "a) In higher education i.e. studies beyond A level",
      widerGroup: "a) EET",
    },
    {
      code: "F2: Full time in education other than higher",
      means: "Young person engaged full time in education other than higher education",
      group: "b) In education other than higher education",
      widerGroup: "a) EET",
    },
    {
      code: "P2: Part time in education other than higher",
      means: "Young person engaged part time in education other than higher education",
      group: "b) In education other than higher education",
      widerGroup: "a) EET",
    },
    {
      code: "F3: Full time in training or employment",
      means: "Young person engaged full time in training or employment",
      group: "c) In training or employment",
      widerGroup: "a) EET",
    },
    {
      code: "P3: Part time in training or employment",
      means: "Young person engaged part time in training or employment",
      group: "c) In training or employment",
      widerGroup: "a) EET",
    },
    {
      code: "G4: Not in education, employment or training - illness or disability",
      means: "Young person not in education, employment or training because of illness or disability",
      group: "d1) Not in education, training or employment - illness/disability",
      widerGroup: "b) NEET",
    },
    {
      code: "G5: Not in education, employment or training - other",
      means: "Young person not in education, employment or training: other circumstances",
      group: "d2) Not in education, training or employment - other reasons",
      widerGroup: "b) NEET",
    },
    {
      code: "G6: Not in education, employment or training - pregnancy or parenting",
      means: "Young person not in education, employment or training due to pregnancy or parenting",
      group: "d3) Not in education, training or employment - pregnancy/parenting",
      widerGroup: "b) NEET",
    },
  ],
});
