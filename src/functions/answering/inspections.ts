import type { Day } from "../../domain/calendar/day";
import { KIND_NAMES } from "../../domain/inspection/kinds";
import { REPORT_BASES, reportDue } from "../../domain/inspection/report-due";
import { frameworkOn } from "../../domain/judgement/framework-on";
import { asChoice, asDay, asYesNo, given, optional } from "../arguments";
import { each, type Answers } from "../each";

export function frameworkOnAnswers(date: unknown, reInspection: unknown): Answers<string> {
  return each(
    {
      date: { given: given("date", date), reader: asDay },
      re_inspection: { given: given("re_inspection", reInspection), reader: optional(asYesNo) },
    },
    (values) =>
      frameworkOn(values.date, values.re_inspection === "yes" ? "re-inspection of an inadequate council" : "programme"),
  );
}

export function reportDueAnswers(kind: unknown, inspectionEnd: unknown, basis: unknown): Answers<Day> {
  return each(
    {
      kind: { given: given("kind", kind), reader: asKind },
      inspection_end: { given: given("inspection_end", inspectionEnd), reader: asDay },
      basis: { given: given("basis", basis), reader: optional(asChoice(REPORT_BASES)) },
    },
    (values) => reportDue(values.kind, values.inspection_end, values.basis),
  );
}

const WHICH_ILACS = "is not enough; give ILACS standard, ILACS short or Focused visit.";

const asKind = asChoice(KIND_NAMES, {
  ilacs: WHICH_ILACS,
  "ilacs 2018": WHICH_ILACS,
  "ilacs 2023": WHICH_ILACS,
  "ilacs 2026": WHICH_ILACS,
});
