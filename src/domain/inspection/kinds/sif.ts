import { dayOf } from "../../calendar/day";
import { barkingAndDagenham, warwickshire } from "../../source";
import type { Kind } from "./kind";

/** Single inspection framework. Its three statements of when the report comes contradict each other; hardly any was kept. */
export const sif: Kind = {
  name: "SIF",
  publishes: "report",
  measured: "SIF",
  reportGaps: [
    { basis: "27 working days", workingDays: 27, from: null, to: null, source: barkingAndDagenham("3.12") },
    { basis: "30 working days", workingDays: 30, from: null, to: null, source: barkingAndDagenham("3.2") },
    { basis: "five weeks", calendarDays: 35, from: null, to: null, source: warwickshire("5.1") },
    { basis: "usual", workingDays: 32, from: null, to: dayOf(2015, 8, 31), source: null },
    { basis: "usual", workingDays: 36, from: dayOf(2015, 9, 1), to: null, source: null },
  ],
};
