import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { bankHolidaysIn, isCovered, sourceOfBankHolidays } from "../../../src/domain/calendar/bank-holidays";
import { inIso } from "../../../src/domain/calendar/day";

const YEARS = Array.from({ length: 19 }, (_, index) => 2012 + index);

function ours(year: number): string[] {
  return bankHolidaysIn(year).map(({ day }) => inIso(day));
}

function othersOf(year: number): string[] {
  const found = new Holidays("GB", "ENG", { types: ["public"] }).getHolidays(year);
  // A holiday that falls on a weekend is listed beside its substitute; the weekend is free of work anyway.
  const weekdays = found.map(({ date }) => date.slice(0, 10)).filter((date) => new Date(date).getUTCDay() % 6 !== 0);
  return [...new Set(weekdays)].sort();
}

describe("bank holidays in England and Wales", () => {
  test.each(YEARS.filter((year) => year !== 2012))("%i agrees with date-holidays", (year) => {
    expect(ours(year)).toEqual(othersOf(year));
  });

  test("2012 has the spring holiday on 4 June, as GOV.UK does and date-holidays does not", () => {
    expect(ours(2012).filter((date) => !othersOf(2012).includes(date))).toEqual(["2012-06-04"]);
    expect(othersOf(2012).filter((date) => !ours(2012).includes(date))).toEqual(["2012-05-28"]);
  });

  test("there are 156 in all: 9 in 2012 and 2023, 10 in 2022, 8 in every other year", () => {
    expect(YEARS.map((year) => ours(year).length)).toEqual(
      YEARS.map((year) => ({ 2012: 9, 2022: 10, 2023: 9 })[year] ?? 8),
    );
    expect(YEARS.flatMap(ours)).toHaveLength(156);
  });

  test.each([
    [
      2012,
      [
        "2012-01-02 New Year's Day (substitute day)",
        "2012-06-04 Spring bank holiday",
        "2012-06-05 Queen's Diamond Jubilee",
      ],
    ],
    [2015, ["2015-12-25 Christmas Day", "2015-12-28 Boxing Day (substitute day)"]],
    [2016, ["2016-12-26 Boxing Day", "2016-12-27 Christmas Day (substitute day)"]],
    [2020, ["2020-05-08 Early May bank holiday (VE day)", "2020-05-25 Spring bank holiday"]],
    [2021, ["2021-12-27 Christmas Day (substitute day)", "2021-12-28 Boxing Day (substitute day)"]],
    [
      2022,
      [
        "2022-01-03 New Year's Day (substitute day)",
        "2022-06-02 Spring bank holiday",
        "2022-06-03 Platinum Jubilee bank holiday",
        "2022-09-19 Bank holiday for the State Funeral of Queen Elizabeth II",
      ],
    ],
    [2023, ["2023-05-01 Early May bank holiday", "2023-05-08 Bank holiday for the coronation of King Charles III"]],
    [2030, ["2030-04-19 Good Friday", "2030-04-22 Easter Monday"]],
  ])("%i names its days", (year, named) => {
    expect(bankHolidaysIn(year).map(({ day, name }) => `${inIso(day)} ${name}`)).toEqual(expect.arrayContaining(named));
  });

  test.each(["2012-05-28", "2020-05-04", "2022-05-30", "2026-06-15", "2024-12-24", "2024-12-31"])(
    "%s is an ordinary day",
    (date) => {
      expect(ours(Number(date.slice(0, 4)))).not.toContain(date);
    },
  );

  test("are known for 2012 to 2030 and no other year", () => {
    expect([2011, 2012, 2030, 2031, 2014.5].map(isCovered)).toEqual([false, true, true, false, false]);
    expect(() => bankHolidaysIn(2031)).toThrow(RangeError);
  });

  test("say whether GOV.UK has listed them yet", () => {
    expect(sourceOfBankHolidays(2028).shown).toContain("GOV.UK, bank holidays");
    expect(sourceOfBankHolidays(2029).shown).toContain("by rule; not yet listed by GOV.UK");
  });
});
