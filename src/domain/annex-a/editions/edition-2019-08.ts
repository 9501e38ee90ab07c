import { codeSets } from "../codes";
import { adopters } from "../lists/adopters";
import { adoption } from "../lists/adoption";
import { assessments } from "../lists/assessments";
import { careLeavers } from "../lists/care-leavers";
import { childProtection } from "../lists/child-protection";
import { childrenInCare } from "../lists/children-in-care";
import { childrenInNeed } from "../lists/children-in-need";
import { contacts } from "../lists/contacts";
import { earlyHelp } from "../lists/early-help";
import { referrals } from "../lists/referrals";
import { section47Enquiries } from "../lists/section-47-enquiries";

/** The first edition that we know: 165 columns. The later ones are differences from the one before. */
export const edition201908 = {
  name: "2019-08",
  label: "August 2019",
  howKnown: "read from Ofsted's own template, updated August 2019",
  lists: {
    1: contacts,
    2: earlyHelp,
    3: referrals,
    4: assessments,
    5: section47Enquiries,
    6: childrenInNeed,
    7: childProtection,
    8: childrenInCare,
    9: careLeavers,
    10: adoption,
    11: adopters,
  },
  codes: codeSets,
  /** Printed in the template, though it had ended before. */
  endedCodes: { "D1: Freeing order": "freeing orders ended with the Adoption and Children Act 2002, in December 2005" },
} as const;
