import { always, blankWhen, category, date, expected, text } from "../column";
import { difference } from "./difference";

/**
 * 169 columns: List 9 has four more, and covers eligible children too. In use by October 2023; the day of its publication and
 * the words of its guidance are not known to us.
 */
export const edition2023 = difference({
  name: "2023",
  label: "2023",
  before: "2019-08",
  howKnown:
    "reconstructed from three tools that agree: the London and East of England data pipeline (October 2023), and the Annex A query (2024) and map of 169 fields of Data to Insight",
  titles: { 9: "Leaving care services" },
  addedColumns: {
    9: {
      formerlyUnaccompanied: {
        after: "age",
        column: category(
          "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
          "yesNo",
          always,
        ),
      },
      personalAdviser: {
        after: "worker",
        column: text("Allocated Personal Advisor", expected(), { alsoSeen: ["Allocated Personal Adviser"] }),
      },
      pathwayPlanReview: {
        after: "eligibility",
        column: date("Latest Pathway Plan Review Date", blankWhen("there is no pathway plan yet"), {
          note: "The day on which the plan started or was last reviewed, whichever is later.",
        }),
      },
      latestContact: {
        after: "inTouch",
        // One of the three tools prints the longer heading; which one Ofsted prints is not confirmed.
        column: date("Latest Date of Contact", blankWhen("the authority is not in touch"), {
          alsoSeen: ["Latest Date of Contact with care leaver"],
        }),
      },
    },
  },
  endedCodes: {
    "F3: Full time in training or employment":
      "it was divided into F4, apprenticeships, and F5, other training or employment",
    "P3: Part time in training or employment":
      "it was divided into P4, apprenticeships, and P5, other training or employment",
  },
  addedCodes: {
    contactSource: [{ code: "p1) 5D: LA services", means: "‘LA SERVICES’ – early help.", group: "f) LA services" }],
    closureReason: [{ code: "RC9 - Case closed after assessment, referred to early help" }],
    reasonCeased: [{ code: "v) E17: Aged 18+ and remained with current carers" }],
    eligibility: [{ code: "d) Eligible child" }],
    activity: [
      { code: "F4: Young person engaged full time in an apprenticeship" },
      { code: "P4: Young person engaged part time in an apprenticeship" },
      { code: "F5: Young person engaged full time in training or employment (not apprenticeship)" },
      { code: "P5: Young person engaged part time in training or employment (not apprenticeship)" },
    ],
  },
});
