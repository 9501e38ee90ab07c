import { always, blankWhen, category, date, text } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, disability, ethnicity, gender } from "./shared-columns";

export const adoption = list({
  number: 10,
  title: "Adoption",
  shortName: "Adoption",
  covers:
    "All children who, in the 12 months before inspection, were adopted, or had a should-be-placed-for-adoption decision and are not yet adopted, or had the decision reversed.",
  window: { months: 12, decidedBy: "any of Adoption Order date, decision date without order, reversal date" },
  oneRowFor: "child (per decision)",
  columns: {
    childId,
    familyId: text("Family identifier", blankWhen("not matched, or interagency placement")),
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    disability,
    careStart: date("Date the Child Entered Care", always),
    decision: date("Date of Decision that Child Should be Placed for Adoption", always),
    placementOrder: date("Date of Placement Order", blankWhen("no order")),
    matched: date("Date of Matching Child and Prospective Adopters", blankWhen("not matched")),
    placed: date("Date Placed for Adoption", blankWhen("not placed")),
    adoptionOrder: date("Date of Adoption Order", blankWhen("not adopted"), { printed: "Date of Adoption Order " }),
    decisionReversed: date(
      "Date of Decision that Child Should No Longer be Placed for Adoption",
      blankWhen("decision stands"),
    ),
    reversalReason: category(
      "Reason Why Child No Longer Placed for Adoption",
      "reversalReason",
      blankWhen("decision stands"),
    ),
    fosteringForAdoptionStart: date(
      "Date the child was placed for fostering in FFA or concurrent planning placement",
      blankWhen("not FFA / concurrent planning"),
    ),
  },
});
