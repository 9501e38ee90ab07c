import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayFromIso,
  dayNumbered,
  dayOf,
  FIRST_DAY,
  inDigits,
  inIso,
  inWords,
  inWordsWithWeekday,
  isDay,
  LAST_DAY,
  partsOf,
  weekdayOf,
  wholeYearsBetween,
} from "../../../src/domain/calendar/day";

describe("a day", () => {
  test.each([
    [61, 1900, 3, 1],
    [36_525, 1999, 12, 31],
    [36_526, 2000, 1, 1],
    [41_640, 2014, 1, 1],
    [45_351, 2024, 2, 29],
    [2_958_465, 9999, 12, 31],
  ])("%i is %i-%i-%i, as in Excel", (serial, year, month, day) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(partsOf(dayNumbered(serial))).toEqual({ year, month, day });
  });

  test("is shown in words, in digits, in ISO and with its weekday", () => {
    const day = dayOf(2014, 2, 5);
    expect(inWords(day)).toBe("5 February 2014");
    expect(inDigits(day)).toBe("05/02/2014");
    expect(inIso(day)).toBe("2014-02-05");
    expect(inWordsWithWeekday(day)).toBe("Wednesday 5 February 2014");
    expect(weekdayOf(dayOf(2014, 2, 9))).toBe(0);
    expect(weekdayOf(FIRST_DAY)).toBe(4);
  });

  test("is read from ISO, and from nothing else", () => {
    expect(dayFromIso("2014-12-10")).toBe(dayOf(2014, 12, 10));
    for (const wrong of ["", "2014", "2014-02-30", "10/12/2014"]) expect(() => dayFromIso(wrong)).toThrow(RangeError);
  });

  test.each([60, 0, -1, 61.5, 2_958_466, Number.NaN])("%d is none", (serial) => {
    expect(isDay(serial)).toBe(false);
    expect(() => dayNumbered(serial)).toThrow(RangeError);
  });

  test("a date that does not exist is a mistake of ours", () => {
    expect(() => dayOf(2014, 2, 29)).toThrow(RangeError);
    expect(() => dayOf(2014, 13, 1)).toThrow(RangeError);
    expect(() => dayOf(1900, 2, 28)).toThrow(RangeError);
    expect(LAST_DAY).toBe(dayOf(9999, 12, 31));
  });

  test.each([
    ["31/01/2015", 1, "28/02/2015"],
    ["31/01/2016", 1, "29/02/2016"],
    ["30/01/2015", 1, "28/02/2015"],
    ["27/01/2015", 1, "27/02/2015"],
    ["31/08/2014", -6, "28/02/2014"],
    ["25/09/2017", 30, "25/03/2020"],
    ["15/12/2014", 1, "15/01/2015"],
    ["15/01/2015", -1, "15/12/2014"],
  ])("%s and %i calendar months is %s", (from, months, to) => {
    const [day, month, year] = from.split("/").map(Number);
    expect(inDigits(addMonths(dayOf(year ?? 0, month ?? 0, day ?? 0), months))).toBe(to);
  });

  test.each([
    ["30/09/2008", "29/09/2026", 17],
    ["30/09/2008", "30/09/2026", 18],
    ["30/09/2008", "01/10/2026", 18],
    ["29/02/2008", "28/02/2026", 17],
    ["29/02/2008", "01/03/2026", 18],
    ["29/02/2008", "29/02/2028", 20],
    ["01/10/2026", "30/09/2027", 0],
    ["30/09/1901", "29/09/2026", 124],
    ["30/09/1901", "30/09/2026", 125],
  ])("from %s to %s are %i whole years", (from, to, years) => {
    const [first = dayOf(2000, 1, 1), last = first] = [from, to].map((text) => {
      const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
      return dayOf(year, month, day);
    });
    expect(wholeYearsBetween(first, last)).toBe(years);
  });

  test("an age rises on the birthday and on no other day", () => {
    const born = dayOf(2004, 2, 29);
    for (let day = born; day < dayOf(2031, 1, 1); day = addDays(day, 1)) {
      const { year, month, day: ofMonth } = partsOf(day);
      const before = month < 2 || (month === 2 && ofMonth < 29);
      expect(wholeYearsBetween(born, day)).toBe(year - 2004 - (before ? 1 : 0));
    }
  });
});
