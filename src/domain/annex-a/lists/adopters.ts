import { always, blankWhen, category, date, expected, text, wholeNumber } from "../column";
import { list } from "../list";
import { ethnicity } from "./shared-columns";

export const adopters = list({
  number: 11,
  title: "Adopters",
  shortName: "Adopters",
  covers:
    "All prospective adopters with contact with the LA adoption agency in the 12 months before inspection who have made an application (not enquiry-only). One row per adopter; a couple is two rows; one per family if only family-level data is held.",
  window: { months: 12, decidedBy: "any stage date" },
  oneRowFor: "adopter",
  columns: {
    adopterId: text("Individual adopter identifier", always),
    familyId: text("Family identifier", expected()),
    gender: category("Gender", "adopterGender", always, { alsoSeen: ["Sex"] }),
    ethnicity,
    disability: category("Disability", "yesNo", always),
    fosteringForAdoption: category("Is the (prospective) adopter fostering for adoption?", "plainYesNo", always),
    enquiry: date("Date enquiry received", blankWhen("the date is not available")),
    stageOneStart: date("Date Stage 1 started", blankWhen("stage not reached, or original approval process used")),
    stageOneEnd: date("Date Stage 1 ended", blankWhen("stage not reached, or original approval process used")),
    stageTwoStart: date("Date Stage 2 started", blankWhen("stage not reached, or original approval process used")),
    stageTwoEnd: date("Date Stage 2 ended", blankWhen("stage not reached, or original approval process used")),
    applicationSubmitted: date("Date application submitted", blankWhen("two-stage process used")),
    applicationApproved: date("Date application approved", blankWhen("two-stage process used")),
    matched: date("Date adopter matched with child(ren)", blankWhen("not matched")),
    placed: date("Date child/children placed with adopter(s)", blankWhen("not placed")),
    childrenPlaced: wholeNumber("No. of children placed", blankWhen("not placed"), {
      min: 0,
      note: "Total placed with the family; each member of a couple shows the same number.",
    }),
    adoptionOrder: date("Date of Adoption Order", blankWhen("no order")),
    left: date("Date of leaving adoption process", blankWhen("still in process")),
    leavingReason: category("Reason for leaving adoption process", "leavingReason", blankWhen("still in process")),
  },
});
