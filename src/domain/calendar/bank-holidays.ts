import { bankHolidayRules, govUkBankHolidays, type Source } from "../source";
import { addDays, dayOf, daysInMonth, weekdayOf, type Day } from "./day";
import { easterSunday } from "./easter";

/** The years whose holidays are known: one-off holidays before 2012 and after 2030 are not carried. */
export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2030;

/** GOV.UK had listed the holidays up to this year when its list was last looked at. */
export const LAST_LISTED_YEAR = 2028;

export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
}

type HolidayKey =
  "new-year" | "good-friday" | "easter-monday" | "early-may" | "spring" | "summer" | "christmas" | "boxing" | "one-off";

interface NamedHoliday extends BankHoliday {
  readonly key: HolidayKey;
}

interface Proclaimed {
  readonly on: readonly [month: number, day: number];
  readonly name: string;
  /** The holiday of the rule that this one takes the place of, if it is not an extra day. */
  readonly insteadOf?: HolidayKey;
}

const SPRING = "Spring bank holiday";

/** What proclamations changed. In 2020 a list made before June 2019 still has 4 May. */
const PROCLAIMED: Readonly<Record<number, readonly Proclaimed[]>> = {
  2012: [
    { on: [6, 4], name: SPRING, insteadOf: "spring" },
    { on: [6, 5], name: "Queen's Diamond Jubilee" },
  ],
  2020: [{ on: [5, 8], name: "Early May bank holiday (VE day)", insteadOf: "early-may" }],
  2022: [
    { on: [6, 2], name: SPRING, insteadOf: "spring" },
    { on: [6, 3], name: "Platinum Jubilee bank holiday" },
    { on: [9, 19], name: "Bank holiday for the State Funeral of Queen Elizabeth II" },
  ],
  2023: [{ on: [5, 8], name: "Bank holiday for the coronation of King Charles III" }],
};

/** Whether the holidays of a year are known. */
export function isCovered(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Bank holidays in England and Wales, by date. Throws for a year that is not covered. */
export function bankHolidaysIn(year: number): readonly BankHoliday[] {
  if (!isCovered(year)) throw new RangeError(`Bank holidays are not known for ${year}`);
  const proclaimed = PROCLAIMED[year] ?? [];
  const moved = new Set(proclaimed.map((holiday) => holiday.insteadOf));
  return [
    ...byRule(year).filter((holiday) => !moved.has(holiday.key)),
    ...proclaimed.map(({ on: [month, day], name }) => ({ day: dayOf(year, month, day), name })),
  ]
    .map(({ day, name }) => ({ day, name }))
    .sort((one, other) => one.day - other.day);
}

export function sourceOfBankHolidays(year: number): Source {
  return year <= LAST_LISTED_YEAR ? govUkBankHolidays : bankHolidayRules;
}

function byRule(year: number): NamedHoliday[] {
  const easter = easterSunday(year);
  return [
    moveOffWeekend("new-year", "New Year's Day", dayOf(year, 1, 1)),
    { key: "good-friday", name: "Good Friday", day: addDays(easter, -2) },
    { key: "easter-monday", name: "Easter Monday", day: addDays(easter, 1) },
    { key: "early-may", name: "Early May bank holiday", day: firstMonday(year, 5) },
    { key: "spring", name: SPRING, day: lastMonday(year, 5) },
    { key: "summer", name: "Summer bank holiday", day: lastMonday(year, 8) },
    ...christmas(year),
  ];
}

/** Christmas and Boxing Day keep two weekdays between them: the one on the weekend goes behind the other. */
function christmas(year: number): NamedHoliday[] {
  const christmasDay = dayOf(year, 12, 25);
  const boxingDay = dayOf(year, 12, 26);
  return [
    isWeekend(christmasDay)
      ? substitute("christmas", "Christmas Day", dayOf(year, 12, 27))
      : { key: "christmas", name: "Christmas Day", day: christmasDay },
    isWeekend(boxingDay)
      ? substitute("boxing", "Boxing Day", dayOf(year, 12, 28))
      : { key: "boxing", name: "Boxing Day", day: boxingDay },
  ];
}

function moveOffWeekend(key: HolidayKey, name: string, day: Day): NamedHoliday {
  if (!isWeekend(day)) return { key, name, day };
  return substitute(key, name, addDays(day, weekdayOf(day) === 6 ? 2 : 1));
}

function substitute(key: HolidayKey, name: string, day: Day): NamedHoliday {
  return { key, name: `${name} (substitute day)`, day };
}

function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

function firstMonday(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = dayOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}
