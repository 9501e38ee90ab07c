import { dayFromIso, type Day } from "../calendar/day";
import { workingDaysBetween } from "../calendar/working-days";
import { publishedInspections } from "../judgement/inspections";
import { FOCUSED_VISIT_ROWS } from "./focused-visit-rows";
import type { Measured } from "./kinds/kind";

/** How long Ofsted took over one report or letter. */
export interface Publication {
  readonly end: Day;
  readonly workingDays: number;
  readonly calendarDays: number;
}

const known = new Map<Measured, readonly Publication[]>();

/** Every publication that shows how long reports of this sort take. */
export function publicationsOf(measured: Measured): readonly Publication[] {
  const counted = known.get(measured) ?? datesOf(measured).map(([end, published]) => publication(end, published));
  known.set(measured, counted);
  return counted;
}

function datesOf(measured: Measured): readonly (readonly [end: Day, published: Day])[] {
  if (measured === "focused visits")
    return FOCUSED_VISIT_ROWS.map(([end, published]) => [dayFromIso(end), dayFromIso(published)]);
  return publishedInspections
    .filter(({ kind }) => kind.startsWith(measured))
    .map(({ end, published }) => [end, published]);
}

function publication(end: Day, published: Day): Publication {
  const outcome = workingDaysBetween(end, published);
  if (outcome.is === "problem") throw new Error(outcome.says);
  return { end, workingDays: outcome.value, calendarDays: published - end };
}
