import { always, blankWhen, category, date, expected, wholeNumber } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const childProtection = list({
  number: 7,
  title: "Child protection",
  shortName: "Child protection",
  covers: "All subject of a CP plan at the point of inspection, plus those whose plan ceased in the six months before.",
  window: { months: 6, decidedBy: "Child Protection Plan End Date, or blank (open)" },
  oneRowFor: "child (most recent plan)",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    disability,
    planStart: date("Child Protection Plan Start Date", always),
    initialCategory: category("Initial Category of Abuse", "categoryOfAbuse", always),
    latestCategory: category("Latest Category of Abuse", "categoryOfAbuse", always),
    lastVisit: date("Date of the Last Statutory Visit", expected("no visit yet (plan very new)")),
    seenAlone: category("Was the Child Seen Alone?", "yesNoUnknown", expected("no visit yet")),
    latestReview: date(
      "Date of latest review conference",
      blankWhen("first review not yet due (within 3 months of conference)"),
    ),
    planEnd: date("Child Protection Plan End Date", blankWhen("plan open")),
    emergencyProtection: category(
      "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
      "yesNo",
      always,
    ),
    previousPlans: wholeNumber("Number of Previous Child Protection Plans", always, {
      min: 0,
      note: '"This column should not be blank as the minimum number is 0."',
    }),
    team,
    worker,
  },
});
