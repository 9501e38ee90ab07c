import { dayOf, type Day } from "../domain/calendar/day";

/** The day on the clock of whoever sits in front of it. The one place of the add-in that looks at a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
