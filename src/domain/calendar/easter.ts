import { dayOf, type Day } from "./day";

/** Easter Sunday by the anonymous Gregorian computus, as printed by Meeus, "Astronomical Algorithms", chapter 8. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysFromMarch = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1);
}
