import { always, category, date } from "../column";
import { list } from "../list";
import { ageOrUnborn, bornOrExpected, childId, ethnicity, gender } from "./shared-columns";

export const contacts = list({
  number: 1,
  title: "Contacts",
  shortName: "Contacts",
  covers:
    "All contacts received in the six months before the date of inspection. One entry per child where a contact covers several children.",
  window: { months: 6, decidedBy: "Date of Contact" },
  oneRowFor: "child per contact; a child may repeat",
  columns: {
    childId,
    gender,
    ethnicity,
    dateOfBirth: bornOrExpected,
    age: ageOrUnborn,
    contactDate: date("Date of Contact", always),
    contactSource: category("Contact Source", "contactSource", always),
  },
});
