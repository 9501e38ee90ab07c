import { addDays, addMonths, type Day } from "../../../src/domain/calendar/day";
import { nationalCalendar, workingDayAfter } from "../../../src/domain/calendar/working-days";
import type { SeededRandom } from "../seeded-random";
import { noRows } from "./rows";

/** Once in so many times something is late, or not as it should be. */
const SELDOM = 8;

/** An invented council: its lists as they grow, its chance, and the day that its data speaks of. */
export class Council {
  readonly rows = noRows();
  private families = 0;
  private children = 0;

  constructor(
    readonly random: SeededRandom,
    readonly asAt: Day,
  ) {}

  /** Every eleventh number, so that two digits which change places never make the number of another child. */
  nextChildId(): string {
    this.children += 1;
    return `RR${400_004 + 11 * this.children}`;
  }

  nextFamilyId(): string {
    this.families += 1;
    return `FAM${1000 + this.families}`;
  }

  daysAgo(days: number): Day {
    return addDays(this.asAt, -days);
  }

  /** Some day between so many months ago and so many. */
  monthsAgo(most: number, fewest: number): Day {
    return this.dayBetween(addMonths(this.asAt, -most), addMonths(this.asAt, -fewest));
  }

  /** The first day whose contacts, referrals and closures are surely on the lists of six months. */
  get sixMonthsAgo(): Day {
    return addDays(addMonths(this.asAt, -6), 1);
  }

  /** A working day from `first` to `last`, wherever there is one. */
  dayBetween(first: Day, last: Day): Day {
    if (first > last) throw new RangeError(`${first} is after ${last}`);
    const wanted = addDays(first, this.random.between(0, last - first));
    for (let day = wanted; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) return day;
    for (let day = wanted; day >= first; day = addDays(day, -1)) if (isWorkingDay(day)) return day;
    return wanted;
  }

  /** The working day that is so many after a day, the number left to chance. */
  workingDaysAfter(day: Day, fewest: number, most: number): Day {
    const found = workingDayAfter(day, this.random.between(fewest, most));
    if (found.is === "problem") throw new RangeError(found.says);
    return found.value;
  }

  /** True nearly always. */
  mostly(): boolean {
    return !this.random.oneIn(SELDOM);
  }
}

function isWorkingDay(day: Day): boolean {
  return nationalCalendar.whyNot(day) === null;
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
