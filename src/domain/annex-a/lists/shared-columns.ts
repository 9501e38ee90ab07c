import { always, blankWhen, category, date, expected, text, wholeNumber } from "../column";

/** The columns that most lists begin and end with. */

export const childId = text("Child Unique ID", always, {
  alsoSeen: ["Child ID", "Child unique identifier", "LA Child ID", "Person ID"],
});

export const gender = category("Gender", "gender", always, { alsoSeen: ["Sex"] });

export const ethnicity = category("Ethnicity", "ethnicity", always);

/** Lists of children who may be unborn: a future date is then the expected date of birth. */
export const bornOrExpected = date(
  "Date of Birth",
  blankWhen("the child is unborn and no expected date is known, or the date of birth is truly not known"),
  {
    alsoSeen: ["DOB"],
    note: "An expected date of birth is allowed for an unborn child, so a future date is not always an error.",
  },
);

/** Lists 8 and 9, for which the guidance allows no exception. */
export const bornOn = date("Date of Birth", always, { alsoSeen: ["DOB"] });

export const ageOrUnborn = wholeNumber("Age of Child (Years)", blankWhen("the date of birth is blank"), {
  alsoSeen: ["Age", "Age of Child"],
  min: -1,
  inYears: true,
  note: "Whole years at last birthday; -1 means unborn.",
});

/** Lists 8 and 9, where nobody is unborn. */
export const ageInYears = wholeNumber("Age of Child (Years)", blankWhen("the date of birth is blank"), {
  alsoSeen: ["Age", "Age of Child"],
  min: 0,
  inYears: true,
  note: "Whole years at last birthday.",
});

export const disability = category("Does the Child have a Disability", "yesNoUnknown", always, {
  alsoSeen: ["HasDisability", "Disability"],
});

export const team = text("Allocated Team", expected());

export const worker = text("Allocated Worker", expected());
