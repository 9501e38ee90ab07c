import { always, blankWhen, category } from "../column";
import { list } from "../list";
import { ageInYears, bornOn, childId, disability, ethnicity, gender, team, worker } from "./shared-columns";

export const careLeavers = list({
  number: 9,
  title: "Care leavers",
  shortName: "Care leavers",
  covers:
    "All receiving leaving care services at the point of inspection (entitled): relevant, former relevant, qualifying. 2023 wording: all who have reached the threshold for leaving care services, and also eligible children.",
  window: { months: 0, decidedBy: "current caseload" },
  oneRowFor: "young person (implied; template does not say so)",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOn,
    age: ageInYears,
    disability,
    team,
    worker,
    eligibility: category("Eligibility Category", "eligibility", always),
    inTouch: category("LA In Touch", "inTouch", always, { printed: "LA In Touch " }),
    accommodation: category("Type of Accommodation", "accommodation", blankWhen("LA not in touch")),
    suitability: category("Suitability of Accommodation", "suitability", blankWhen("LA not in touch")),
    activity: category("Activity Status", "activity", blankWhen("LA not in touch")),
  },
});
