import { addDays, type Day } from "../../../src/domain/calendar/day";
import { aChild, aSibling, anEthnicity, type Child } from "./child";
import { inCare, type Care } from "./care";
import type { Council } from "./council";
import { inNeed } from "./help-and-protection";
import type { StoryRow } from "./rows";

const YOUNG = [2, 5] as const;
const TEAM = "Children in Care 1";

/** What one or two adopters have come to. */
type Stages = Omit<StoryRow<11>, "adopterId" | "familyId" | "gender" | "ethnicity" | "disability">;

function adopters(council: Council, familyId: string, stages: Stages): void {
  const { random } = council;
  const couple = random.oneIn(3) ? [0] : [0, 1];
  const firstIsWoman = random.oneIn(2);
  const alike = random.oneIn(5);
  for (const place of couple) {
    const woman = place === 0 || alike ? firstIsWoman : !firstIsWoman;
    council.rows[11].push({
      adopterId: `AD${familyId.slice(3)}${"AB"[place]}`,
      familyId,
      gender: woman ? "b) Female" : "a) Male",
      ethnicity: anEthnicity(council),
      disability: random.oneIn(12) ? "a) Yes" : "b) No",
      ...stages,
    });
  }
}

/** Both stages, the second done by a day. */
function approvedBy(council: Council, day: Day) {
  const { enquiry, ...begun } = begunBy(council, day);
  return { enquiry, ...begun, stageTwoEnd: council.dayBetween(addDays(enquiry, 150), day) } satisfies Stages;
}

/** Both stages begun, in time to be done by a day. */
function begunBy(council: Council, day: Day) {
  const enquiry = council.dayBetween(addDays(day, -240), addDays(day, -220));
  return {
    fosteringForAdoption: "No",
    enquiry,
    stageOneStart: council.workingDaysAfter(enquiry, 5, 12),
    stageOneEnd: council.workingDaysAfter(enquiry, 36, 50),
    stageTwoStart: council.workingDaysAfter(enquiry, 52, 58),
  } satisfies Stages;
}

/** The road to adoption as the courts and panels see it, a few weeks and months between the stops. */
interface Road {
  readonly careStart: Day;
  readonly decision: Day;
  readonly placementOrder: Day;
  readonly matched: Day;
  readonly placed: Day;
}

function roadFrom(council: Council, decision: Day): Road {
  const placementOrder = council.workingDaysAfter(decision, 14, 24);
  const matched = council.dayBetween(addDays(placementOrder, 70), addDays(placementOrder, 110));
  return {
    careStart: council.dayBetween(addDays(decision, -200), addDays(decision, -120)),
    decision,
    placementOrder,
    matched,
    placed: council.workingDaysAfter(matched, 7, 14),
  };
}

function inCareForAdoption(
  council: Council,
  child: Child,
  road: Pick<Road, "careStart" | "placementOrder"> & Partial<Pick<Road, "placed">>,
  end?: Care["end"],
): void {
  const { careStart, placementOrder, placed } = road;
  inCare(council, child, {
    start: careStart,
    ...(end === undefined ? {} : { end }),
    legal: { status: "E1: Placement order", since: placementOrder },
    placement: {
      placementType:
        placed === undefined ? "f) U6: Foster placement - not FFA" : "j) A6: Placed for adoption - order - not foster",
      placementProvider: "b) PR1: Own provision",
      start: placed ?? careStart,
    },
    permanencePlan: "b) Adoption",
  });
  const closed = end === undefined ? {} : { closed: { on: end.on, reason: "RC1 - Adopted" } as const };
  inNeed(council, child, { start: addDays(careStart, -30), status: "a) Looked after child", ...closed });
}

function placedTogether(council: Council, children: readonly Child[], decision: Day): void {
  const familyId = council.nextFamilyId();
  const road = roadFrom(council, decision);
  const { careStart, placementOrder, matched, placed } = road;
  for (const child of children) {
    council.rows[10].push({ ...child.who, familyId, ...child.disability, ...road });
    inCareForAdoption(council, child, { careStart, placementOrder, placed });
  }
  adopters(council, familyId, {
    ...approvedBy(council, addDays(matched, -40)),
    matched,
    placed,
    childrenPlaced: children.length,
  });
}

/** Children whose plan is adoption, with those who adopt them; and adopters who wait. */
export const adoption = {
  waiting(council: Council): void {
    const child = aChild(council, YOUNG, TEAM);
    const decision = council.monthsAgo(7, 3);
    const placementOrder = council.workingDaysAfter(decision, 14, 24);
    const careStart = council.dayBetween(addDays(decision, -200), addDays(decision, -120));
    council.rows[10].push({ ...child.who, ...child.disability, careStart, decision, placementOrder });
    inCareForAdoption(council, child, { careStart, placementOrder });
  },

  placed(council: Council): void {
    placedTogether(
      council,
      [aChild(council, YOUNG, TEAM)],
      council.dayBetween(council.daysAgo(345), council.daysAgo(210)),
    );
  },

  placedWithSibling(council: Council): void {
    const child = aChild(council, [2, 3], TEAM);
    const children = [child, aSibling(council, child, [4, 6])];
    placedTogether(council, children, council.dayBetween(council.daysAgo(345), council.daysAgo(210)));
  },

  adopted(council: Council): void {
    const child = aChild(council, [3, 6], TEAM);
    const familyId = council.nextFamilyId();
    const adoptionOrder = council.dayBetween(council.sixMonthsAgo, council.daysAgo(10));
    const road = roadFrom(council, council.dayBetween(addDays(adoptionOrder, -300), addDays(adoptionOrder, -280)));
    const { matched, placed } = road;
    council.rows[10].push({ ...child.who, familyId, ...child.disability, ...road, adoptionOrder });
    inCareForAdoption(council, child, road, {
      on: adoptionOrder,
      reason: council.random.oneIn(2)
        ? "a) E11: Adopted - application unopposed"
        : "b) E12: Adopted - consent dispensed",
    });
    const approved = approvedBy(council, addDays(matched, -40));
    adopters(council, familyId, { ...approved, matched, placed, childrenPlaced: 1, adoptionOrder });
  },

  reversed(council: Council): void {
    const child = aChild(council, [4, 8], TEAM);
    const decision = council.monthsAgo(11, 9);
    const careStart = council.dayBetween(addDays(decision, -200), addDays(decision, -120));
    council.rows[10].push({
      ...child.who,
      ...child.disability,
      careStart,
      decision,
      decisionReversed: council.monthsAgo(5, 1),
      reversalReason: council.random.pick([
        "RD1 - The child’s needs changed subsequent to the decision",
        "RD3 - Prospective adopters could not be found",
        "RD4 - Any other reason",
      ]),
    });
    inCare(council, child, {
      start: careStart,
      legal: { status: "C2: FCO", since: decision },
      placement: {
        placementType: "d) U4: Foster placement - long term",
        placementProvider: "b) PR1: Own provision",
        start: careStart,
      },
      permanencePlan: "f) Long-term fostering",
    });
    inNeed(council, child, { start: addDays(careStart, -30), status: "a) Looked after child" });
  },

  adoptersWaiting(council: Council): void {
    adopters(council, council.nextFamilyId(), approvedBy(council, council.monthsAgo(6, 1)));
  },

  adoptersInStageTwo(council: Council): void {
    adopters(council, council.nextFamilyId(), begunBy(council, addDays(council.asAt, 80)));
  },

  adoptersWhoLeft(council: Council): void {
    const { enquiry, stageOneStart, stageOneEnd } = begunBy(council, council.monthsAgo(2, 1));
    const leavingReason = council.random.pick(["1 - Adopter withdrew from process", "3 - Application refused"]);
    const left = council.monthsAgo(3, 2);
    const stages = { fosteringForAdoption: "Yes", enquiry, stageOneStart, stageOneEnd, left, leavingReason };
    adopters(council, council.nextFamilyId(), stages);
  },

  adoptersByTheOriginalProcess(council: Council): void {
    adopters(council, council.nextFamilyId(), {
      fosteringForAdoption: "No",
      enquiry: council.monthsAgo(11, 10),
      applicationSubmitted: council.monthsAgo(9, 8),
      applicationApproved: council.monthsAgo(5, 2),
    });
  },
} as const;
