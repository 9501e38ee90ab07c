import type { Answer, Problem } from "../answer";
import type { Day } from "../calendar/day";
import { lastDayFor } from "../calendar/deadline";
import { ACTION_PLAN, STAGES, type StageName } from "./kinds/stages";

/** When a stage on the way is due, from the day that starts its count. */
export function stageDue(name: StageName, date: Day): Answer<Day> | Problem {
  return lastDayFor(STAGES[name], date);
}

/** When the action plan must be published, from the day the report was received. */
export function actionPlanDue(received: Day): Answer<Day> | Problem {
  return lastDayFor(ACTION_PLAN, received);
}
