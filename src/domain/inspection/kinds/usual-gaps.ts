import { dayOf } from "../../calendar/day";
import type { ReportGap } from "./kind";

/**
 * The commonest number of working days from the last day on site to publication, by when that day was. Routine inspection
 * stopped for the pandemic on 17 March 2020 and came back in summer 2021; between them no gap was usual.
 */
export function usualSince2018(beforePandemic: number, from2021: number, from2024: number): readonly ReportGap[] {
  const usual = { basis: "usual", source: null } as const;
  return [
    { ...usual, workingDays: beforePandemic, from: dayOf(2018, 1, 1), to: dayOf(2020, 3, 19) },
    { ...usual, workingDays: from2021, from: dayOf(2021, 6, 1), to: dayOf(2024, 5, 31) },
    { ...usual, workingDays: from2024, from: dayOf(2024, 6, 1), to: null },
  ];
}
