import type { Rule } from "../../../checking/rule";
import { ageUnlikeTheDateOfBirth } from "./age-unlike-the-date-of-birth";
import { bornMoreThan40WeeksAhead } from "./born-more-than-40-weeks-ahead";
import { careBeforeBirth } from "./care-before-birth";
import { eighteenOrOverAtTheTime } from "./eighteen-or-over-at-the-time";
import { eventMoreThan40WeeksBeforeBirth } from "./event-more-than-40-weeks-before-birth";
import { over25 } from "./over-25";
import { unbornChildWithAGender } from "./unborn-child-with-a-gender";
import { unbornChildWithAnAge } from "./unborn-child-with-an-age";

/** What the lists say of who a child is, whatever the list. */
export const personRules: readonly Rule[] = [
  ageUnlikeTheDateOfBirth,
  unbornChildWithAnAge,
  bornMoreThan40WeeksAhead,
  unbornChildWithAGender,
  eventMoreThan40WeeksBeforeBirth,
  careBeforeBirth,
  eighteenOrOverAtTheTime,
  over25,
];
