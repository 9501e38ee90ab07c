import {
  annexAGuidance,
  bankHolidayRules,
  barkingAndDagenham,
  blackburnWithDarwen,
  familyLawReformAct,
  govUkBankHolidays,
  inspectionRegulations,
} from "../../domain/source";
import { badValue, date, notAvailable, typed, type FunctionExamples } from "./example";

const workingDaySources = [inspectionRegulations("regulation 1(2)"), govUkBankHolidays, bankHolidayRules];

const workingDayAfterExamples: FunctionExamples = {
  function: "WORKING_DAY_AFTER",
  family: "The calendar",
  title: "Which date is so many working days later?",
  sources: workingDaySources,
  examples: [
    { args: ["26/03/2024", 5], expected: date(2024, 4, 4), note: "Over Easter." },
    { args: [date(2018, 7, 4), 5], expected: date(2018, 7, 11), note: "Notice of the focused visit to St Helens." },
    { args: [date(2014, 12, 10), 15], expected: date(2015, 1, 5), note: "Over Christmas." },
    { args: [date(2016, 11, 28), 70], expected: date(2017, 3, 9), note: "An action plan's 70 days." },
    { args: [date(2020, 4, 15), 70], expected: date(2020, 7, 24), note: "The early May holiday of 2020 was on 8 May." },
    { args: [date(2022, 7, 5), 70], expected: date(2022, 10, 13), note: "Over the State Funeral." },
    { args: ["31/05/2012", 3], expected: date(2012, 6, 7), note: "Over the Diamond Jubilee." },
    { args: [date(2023, 1, 9), -5], expected: date(2022, 12, 30), note: "Counted back." },
    { args: ["25 Dec 2014", 0], expected: date(2014, 12, 29), note: "0: the day itself, or the next working day." },
    {
      args: ["2014-12-24", 1, [[date(2014, 12, 29)], [null], ["30/12/2014"]]],
      expected: date(2014, 12, 31),
      note: "The council was closed on two more days.",
    },
    { args: [null, 5], expected: "" },
    {
      args: [[["10/12/14"], [null], ["31/02/2014"], [date(2014, 12, 11)]], 1],
      expected: [
        [date(2014, 12, 11)],
        [""],
        [badValue("date, row 3: 31/02/2014 is not a date; February 2014 has 28 days.")],
        [date(2014, 12, 12)],
      ],
      note: "One formula serves a column.",
    },
    {
      args: [typed("10/12/2014", 10 / 12 / 2014), 5],
      expected: badValue(
        'date: In a formula 10/12/2014 is a division. Use DATE(2014,12,10), "10/12/2014" in quotes, or a cell.',
      ),
    },
    {
      args: [date(2014, 12, 10), 1.5],
      expected: badValue("days: 1.5 is not a whole number; leave out what follows the point."),
    },
    {
      args: [date(2030, 12, 31), 1],
      expected: notAvailable(
        "date: 1 working day from 31 December 2030 leads outside 2012 to 2030, the years whose bank holidays are known; give a date or a number that stays within them.",
      ),
    },
  ],
};

const workingDaysBetweenExamples: FunctionExamples = {
  function: "WORKING_DAYS_BETWEEN",
  family: "The calendar",
  title: "How many working days lie between two dates?",
  sources: workingDaySources,
  examples: [
    { args: [date(2014, 12, 10), date(2015, 2, 3)], expected: 36, note: "Halton's report of 2015." },
    { args: [date(2014, 12, 24), date(2014, 12, 29)], expected: 1 },
    { args: [date(2014, 12, 29), date(2014, 12, 24)], expected: -1 },
    { args: [date(2014, 12, 24), date(2014, 12, 31), date(2014, 12, 29)], expected: 2 },
    { args: [date(2014, 12, 24), null], expected: "" },
    {
      args: [
        [[date(2014, 5, 22)], [date(2025, 3, 14)]],
        [[date(2014, 7, 7)], [date(2025, 4, 23)]],
      ],
      expected: [[31], [26]],
    },
    {
      args: [
        [["01/04/2014"], ["02/04/2014"]],
        [["01/05/2014"], ["02/05/2014"], ["03/05/2014"]],
      ],
      expected: badValue(
        "end is 3 rows by 1 column and start is 2 rows by 1 column; give ranges of the same size, or one cell.",
      ),
    },
    {
      args: [date(2014, 12, 10), "soon"],
      expected: badValue("end: soon is not a date; write it as 31/12/2014."),
    },
    {
      args: [date(2011, 12, 31), date(2012, 1, 31)],
      expected: notAvailable(
        "start: 31 December 2011 is outside 2012 to 2030, the years whose bank holidays are known; give a date within them.",
      ),
    },
  ],
};

const bankHolidaysExamples: FunctionExamples = {
  function: "BANK_HOLIDAYS",
  family: "The calendar",
  title: "When are the bank holidays?",
  sources: [govUkBankHolidays, bankHolidayRules],
  examples: [
    {
      args: [2022],
      expected: [
        ["Date", "Name"],
        [date(2022, 1, 3), "New Year's Day (substitute day)"],
        [date(2022, 4, 15), "Good Friday"],
        [date(2022, 4, 18), "Easter Monday"],
        [date(2022, 5, 2), "Early May bank holiday"],
        [date(2022, 6, 2), "Spring bank holiday"],
        [date(2022, 6, 3), "Platinum Jubilee bank holiday"],
        [date(2022, 8, 29), "Summer bank holiday"],
        [date(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"],
        [date(2022, 12, 26), "Boxing Day"],
        [date(2022, 12, 27), "Christmas Day (substitute day)"],
      ],
    },
    {
      args: [2011],
      expected: notAvailable("year: bank holidays are known for 2012 to 2030, not for 2011; give a year among these."),
    },
    {
      args: [null],
      expected: notAvailable("year: bank holidays are known for 2012 to 2030, not for 0; give a year among these."),
      note: "An empty number counts as 0.",
    },
    { args: ["next"], expected: badValue("year: next is not a number; give one in figures, like 27.") },
    { args: [2014.5], expected: badValue("year: 2014.5 is not a year; give one from 2012 to 2030.") },
    {
      args: [[[2013], [2014]]],
      expected: badValue("year: this function answers with a table of its own; give one cell, not a range."),
    },
  ],
};

const ageAtExamples: FunctionExamples = {
  function: "AGE_AT",
  family: "The calendar",
  title: "How old is the child on a date?",
  sources: [familyLawReformAct, annexAGuidance("age in whole years, −1 for unborn")],
  examples: [
    { args: [date(2010, 6, 15), date(2014, 6, 14)], expected: 3, note: "The day before the birthday." },
    { args: [date(2010, 6, 15), date(2014, 6, 15)], expected: 4, note: "The birthday itself." },
    { args: ["29/02/2012", "28/02/2014"], expected: 1, note: "Without 29 February the birthday falls on 1 March." },
    { args: ["29/02/2012", "01/03/2014"], expected: 2 },
    { args: [date(2025, 3, 1), date(2025, 2, 1)], expected: -1, note: "Not born yet, as Annex A writes it." },
    { args: [null, date(2014, 6, 15)], expected: "" },
    {
      args: [[[date(1996, 1, 31)], ["unborn"], [null]], date(2014, 1, 31)],
      expected: [[18], [badValue("born, row 2: unborn is not a date; write it as 31/12/2014.")], [""]],
    },
    {
      args: [date(2010, 6, 15), 20140615],
      expected: badValue("date: 20140615 is a number past the last date of Excel; write it as 15/06/2014."),
    },
  ],
};

const dataFromExamples: FunctionExamples = {
  function: "DATA_FROM",
  family: "The calendar",
  title: "From which day must the data reach?",
  sources: [barkingAndDagenham("3.4"), blackburnWithDarwen("section 4, summary"), annexAGuidance("by list")],
  examples: [
    {
      args: [date(2014, 11, 18)],
      expected: date(2014, 5, 18),
      note: "Halton 2014; a referral of 17 May lies outside.",
    },
    { args: [date(2018, 4, 9)], expected: date(2017, 10, 9), note: "The audits of the last six months." },
    { args: ["31/08/2014"], expected: date(2014, 2, 28), note: "The end of a shorter month." },
    { args: [date(2024, 5, 13), 12], expected: date(2023, 5, 13) },
    { args: [null], expected: "" },
    {
      args: [date(2024, 5, 13), -6],
      expected: badValue("months: -6 is not a number of months; give a whole number from 1 up."),
    },
    {
      args: [date(2024, 5, 13), 2000],
      expected: badValue("months: 2000 calendar months before 13 May 2024 is before Excel's first date; give fewer."),
    },
  ],
};

export const calendarExamples: readonly FunctionExamples[] = [
  workingDayAfterExamples,
  workingDaysBetweenExamples,
  bankHolidaysExamples,
  ageAtExamples,
  dataFromExamples,
];
