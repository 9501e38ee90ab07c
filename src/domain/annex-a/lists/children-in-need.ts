import { always, blankWhen, category, date, expected } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const childrenInNeed = list({
  number: 6,
  title: "Children in Need",
  shortName: "CIN",
  covers:
    "All receiving services as a child in need at the point of inspection or in the six months before: CIN plan, CP plan, looked after, open assessment. Not care leavers; not referral-only children.",
  window: { months: 6, decidedBy: "CIN Closure Date, or blank (open)" },
  oneRowFor: "child (most recent episode)",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    disability,
    cinStart: date("CIN Start Date", always, {
      note: "For an open assessment: the date of the referral that led to this episode of need (FAQ 2019-08).",
    }),
    primaryNeed: category("Primary Need Code", "primaryNeed", always, {
      note: 'Guidance: "It should not be left blank."',
    }),
    lastSeen: date("Date Child Was Last Seen", expected()),
    cinClosure: date("CIN Closure Date", blankWhen("episode open")),
    closureReason: category("Reason for Closure", "closureReason", blankWhen("episode open")),
    caseStatus: category("Case status", "caseStatus", always, {
      note: 'First that applies, in order LAC, CP, CIN, open assessment; "e) Closed episode" if closed.',
    }),
    team,
    worker,
  },
});
