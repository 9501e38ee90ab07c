import { always, category, date, wholeNumber } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, ethnicity, gender, team, worker } from "./shared-columns";

export const referrals = list({
  number: 3,
  title: "Referral",
  shortName: "Referrals",
  covers: "All referrals received in the six months before inspection.",
  window: { months: 6, decidedBy: "Date of referral" },
  oneRowFor: "referral; a child may repeat",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    referralDate: date("Date of referral", always),
    referralSource: category("Referral Source", "contactSource", always),
    noFurtherAction: category("Referral NFA?", "yesNo", always),
    referralsInLast12Months: wholeNumber("Number of Referrals in Last 12 Months", always, {
      min: 0,
      note: "Counts referrals in the 12 months before the LATEST referral; 0 if none; identical on every row of the same child.",
    }),
    team,
    worker,
  },
});
