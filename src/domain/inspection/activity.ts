import { answer, notKnown, notValid, type Answer, type Kept, type Problem } from "../answer";
import type { Grade, Judged } from "../judgement/grade";
import type { Source } from "../source";
import { ENTITLEMENTS, type Activity, type Entitlement } from "./kinds/activity";
import { successiveInspections } from "./successive";

/** The overall grade that the last inspection gave; several where it is one of these. */
export type LastJudgement = readonly Judged[] | "not reported";

/** What Ofsted does until the next inspection. Not known where the grades given lead to different things. */
export function ofstedActivity(last: LastJudgement): Answer<readonly Activity[]> | Problem {
  const entitlement = entitlementAfter(last);
  if ("is" in entitlement) return entitlement;
  return answer(entitlement.activities, {
    basis: "rule",
    sources: sourcesOf(entitlement),
    working: () => entitlement.activities.map(({ what, howOften }) => `${what}: ${howOften}.`),
    kept: () => keptAs(entitlement),
  });
}

/** How many focused visits may still come before the next inspection: a JTAI takes the place of one. */
export function focusedVisitsLeft(last: LastJudgement, focused: number, jtais: number): Answer<number> | Problem {
  const refused = notACount(focused, "focused") ?? notACount(jtais, "jtais");
  if (refused !== null) return refused;
  const entitlement = entitlementAfter(last);
  if ("is" in entitlement) return entitlement;
  const most = entitlement.focusedVisits;
  return answer(Math.max(0, most - focused - jtais), {
    basis: "rule",
    sources: sourcesOf(entitlement),
    working: () => [
      most === 0
        ? "An inadequate council has monitoring visits instead of focused visits."
        : `Up to ${most} between inspections, less ${focused} focused and ${jtais} joint targeted area inspections, and never below 0. Blackburn with Darwen, section 1, also says 1 to 2 within a 3-year cycle.`,
    ],
  });
}

function notACount(number: number, argument: string): Problem | null {
  if (Number.isInteger(number) && number >= 0) return null;
  return notValid(`${number} is not a number of visits; give a whole number from 0 up.`, argument);
}

const ARGUMENT = "last_judgement";

function entitlementAfter(last: LastJudgement): Entitlement | Problem {
  if (last === "not reported") {
    return notKnown(
      "no overall grade is reported from April 2026, and no source states what follows without one; give the last overall grade.",
      ARGUMENT,
    );
  }
  if (last.includes("not judged")) {
    return notKnown("what follows an inspection without a judgement is not stated; give a grade.", ARGUMENT);
  }
  const fitting = ENTITLEMENTS.filter(({ after }) => after.some((grade) => last.includes(grade)));
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) {
    return notKnown("these grades lead to different inspections; give the one that was decided.", ARGUMENT);
  }
  return only;
}

function sourcesOf({ activities }: Entitlement): readonly Source[] {
  return [...new Map(activities.flatMap(({ sources }) => sources).map((one) => [one.shown, one])).values()];
}

/** Whether the inspection that came next was of the sort that is stated. */
function keptAs({ after, activities }: Entitlement): Kept | null {
  const wanted = after.includes("good") ? "ILACS short" : "ILACS standard";
  const grades: readonly (Grade | "not reported")[] = after;
  const next = successiveInspections().filter(
    (one) => grades.includes(one.before.overall) && one.after.kind.startsWith("ILACS"),
  );
  if (next.length === 0 || activities.length === 0) return null;
  const times = next.filter((one) => one.after.kind === wanted).length;
  return { times, of: next.length, says: `${times} of ${next.length} ILACS inspections that followed were ${wanted}` };
}
