import { always, blankWhen, category, date, expected, text, wholeNumber } from "../column";
import { list } from "../list";
import { ageInYears, bornOn, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const childrenInCare = list({
  number: 8,
  title: "Children in care",
  shortName: "Children in care",
  covers:
    "All children in care at the point of inspection, plus those who ceased to be looked after in the six months before.",
  window: { months: 6, decidedBy: "Date Ceased to be Looked After, or blank (current)" },
  oneRowFor: "child (most recent period of care)",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOn,
    age: ageInYears,
    unaccompanied: category(
      "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
      "yesNo",
      always,
    ),
    disability,
    careStart: date("Date Started to be Looked After", always),
    categoryOfNeed: category("Child's Category of Need", "categoryOfNeed", always),
    secondPeriodOfCare: category(
      "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
      "yesNo",
      always,
      { note: 'Codes_used says "episode" instead of "period".' },
    ),
    legalStatusStart: date("Start date of current legal status", always),
    legalStatus: category("Child's Legal Status", "legalStatus", always),
    latestReview: date("Date of Latest Statutory Review", blankWhen("no statutory review yet")),
    lastVisit: date("Date of Last Social Work Visit", expected()),
    permanencePlan: category(
      "What is the permanence plan for this child?",
      "permanencePlan",
      blankWhen("no permanence plan agreed (e.g. recently entered care)"),
      { alsoSeen: ["Plan for Child to be Reunified with Their Family"] },
    ),
    lastReviewingOfficerContact: date("Date of Last IRO Visit / Contact to the Child", expected()),
    lastHealthAssessment: date("Date of Last Health Assessment", blankWhen("no health assessment")),
    lastDentalCheck: date("Date of Last Dental Check", blankWhen("no dental check")),
    placementsInLast12Months: wholeNumber("Number of Placements in the Last 12 months", always, {
      min: 1,
      note: "Lowest possible value is 1 (the current placement).",
    }),
    careEnd: date("Date Ceased to be Looked After", blankWhen("still looked after"), {
      printed: "Date Ceased to be Looked After ",
    }),
    reasonCeased: category("Reason Ceased to be Looked After", "reasonCeased", blankWhen("still looked after")),
    placementStart: date("Start Date of Most Recent Placement", always),
    placementType: category("Placement Type", "placementType", always),
    placementProvider: category("Placement Provider", "placementProvider", always),
    placementPostcode: text(
      "Placement postcode",
      expected("a confidential placement (CON) or one outside the UK (NUK)"),
    ),
    placementUrn: text("URN of Placement", blankWhen("placement type has no Ofsted registration (e.g. P1, P2)")),
    placementLocation: category("Placement Location", "placementLocation", always),
    authorityOfPlacement: category("LA of Placement", "authorityOfPlacement", always),
    missingEpisodes: wholeNumber(
      "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
      always,
      { min: 0, note: "0 if never." },
    ),
    absentEpisodes: wholeNumber(
      "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months",
      always,
      { min: 0, note: "0 if never." },
    ),
    returnInterviewOffered: category(
      "Was the child offered a Return Interview after their last missing episode (Y/N)?",
      "yesNoUnknown",
      blankWhen("child not missing in the period"),
    ),
    returnInterviewAccepted: category(
      "Did the child accept a Return Interview after their last missing episode (Y/N)?",
      "yesNoUnknown",
      blankWhen("interview not offered, or child not missing"),
    ),
    team,
    worker,
  },
});
