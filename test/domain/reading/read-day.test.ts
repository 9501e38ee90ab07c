import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/domain/calendar/day";
import { readDay, type DayWritten } from "../../../src/domain/reading/read-day";

describe("readDay", () => {
  test.each([null, undefined, "", "   ", "\u00a0", 0])("reads %j as blank", (cell) => {
    expect(readDay(cell)).toEqual({ is: "blank" });
  });

  test.each<[string | number, DayWritten, boolean]>([
    [41983, "serial", false],
    [41983.396, "serial", true],
    ["10/12/2014", "UK text", false],
    [" 10/12/2014 ", "UK text", false],
    ["10/12/14", "UK text", false],
    ["10.12.2014", "UK text", false],
    ["10-12-2014", "UK text", false],
    ["10/12/2014 09:30", "UK text", true],
    ["10/12/2014 9:30:15 am", "UK text", true],
    ["2014-12-10", "ISO text", false],
    ["2014-12-10T00:00:00.000Z", "ISO text", true],
    ["2014-12-10 00:00:00", "ISO text", true],
    ["2014/12/10", "ISO text", false],
    ["10 Dec 2014", "month name", false],
    ["10-Dec-14", "month name", false],
    ["10 december 2014", "month name", false],
    ["10 DEC 2014 23:59", "month name", true],
  ])("reads %s as 10 December 2014, %s", (cell, written, hadTime) => {
    expect(readDay(cell)).toEqual({ is: "day", day: dayOf(2014, 12, 10), written, hadTime });
  });

  test.each<[string | number, number, number, number]>([
    ["1/2/49", 2049, 2, 1],
    ["1/2/50", 1950, 2, 1],
    ["1/2/00", 2000, 2, 1],
    ["1/2/99", 1999, 2, 1],
    ["5 Sept 2018", 2018, 9, 5],
    ["29/02/2016", 2016, 2, 29],
    [61, 1900, 3, 1],
    ["01/03/1900", 1900, 3, 1],
    [2_958_465.9, 9999, 12, 31],
  ])("reads %s as %i-%i-%i", (cell, year, month, day) => {
    expect(readDay(cell)).toMatchObject({ is: "day", day: dayOf(year, month, day) });
  });

  test.each<[string | number | boolean, string]>([
    ["31/02/2014", "31/02/2014 is not a date; February 2014 has 28 days."],
    ["30/02/2016", "30/02/2016 is not a date; February 2016, a leap year, has 29 days."],
    ["29/02/1900", "29/02/1900 is not a date; February 1900 has 28 days."],
    ["31 Apr 2014", "31 Apr 2014 is not a date; April 2014 has 30 days."],
    ["2014-13-01", "2014-13-01 is not a date; there is no month 13, so write 13/01/2014 if it is 13 January 2014."],
    ["12/31/2014", "12/31/2014 is not a date; there is no month 31, so write 31/12/2014 if it is 31 December 2014."],
    ["00/12/2014", "00/12/2014 is not a date; days go from 1."],
    ["10/00/2014", "10/00/2014 is not a date; months go from 1 to 12."],
    ["45/45/2014", "45/45/2014 is not a date; months go from 1 to 12."],
    ["28/02/1900", "28/02/1900 is not a date; Excel counts no days before 1 March 1900."],
    ["soon", "soon is not a date; write it as 31/12/2014."],
    ["10/12", "10/12 is not a date; write it as 31/12/2014."],
    ["10/12-2014", "10/12-2014 is not a date; write it as 31/12/2014."],
    ["10/12/2014 25:00", "10/12/2014 25:00 is not a date; write it as 31/12/2014."],
    ["10 Decem 2014", "10 Decem 2014 is not a date; write it as 31/12/2014."],
    ["41983", "41983 is not a date; write it as 31/12/2014."],
    [true, "TRUE is not a date; write it as 31/12/2014."],
    [60, "60 is a number, not a date; write the date as 31/12/2014."],
    [0.5, "0.5 is a number, not a date; write the date as 31/12/2014."],
    [-1, "-1 is a number, not a date; write the date as 31/12/2014."],
    [20141210, "20141210 is a number past the last date of Excel; write it as 10/12/2014."],
    [20141310, "20141310 is a number past the last date of Excel; write the date as 31/12/2014."],
    [2_958_466, "2958466 is a number past the last date of Excel; write the date as 31/12/2014."],
  ])("refuses %s", (cell, says) => {
    expect(readDay(cell)).toMatchObject({ is: "problem", says });
  });

  test("names the error that a cell holds", () => {
    expect(readDay({ error: "#REF!" })).toEqual({
      is: "problem",
      problem: "error cell",
      says: "The cell holds the error #REF!; mend that first.",
    });
  });

  test("tells a small number from text, so that a formula can explain its division", () => {
    expect(readDay(10 / 12 / 2014)).toMatchObject({ problem: "number too small" });
  });
});
