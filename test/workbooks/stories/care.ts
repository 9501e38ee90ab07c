import type { CodeOf } from "../../../src/domain/annex-a/annex-a";
import { addDays, addMonths, type Day } from "../../../src/domain/calendar/day";
import { aChild, type Child } from "./child";
import { later, type Council } from "./council";
import { inNeed, onAPlan } from "./help-and-protection";
import { careLeaver } from "./leaving-care";

/** Ofsted's column takes names of councils only, so the invented council has a real one's name there. */
const OUR_AUTHORITY = "Leeds";
const OTHER_AUTHORITIES = ["Bradford", "Kirklees", "Wakefield", "Calderdale"] as const;

type Placement = Pick<
  { readonly [Key in "placementType" | "placementProvider"]: CodeOf<Key> },
  "placementType" | "placementProvider"
> & { readonly start: Day };

/** A period of care, as far as it has come. */
export interface Care {
  readonly start: Day;
  readonly end?: { readonly on: Day; readonly reason: CodeOf<"reasonCeased"> };
  readonly legal: { readonly status: CodeOf<"legalStatus">; readonly since: Day };
  readonly placement: Placement;
  readonly permanencePlan?: CodeOf<"permanencePlan">;
  readonly need?: CodeOf<"categoryOfNeed">;
  readonly missing?: number;
  readonly unaccompanied?: CodeOf<"yesNo">;
}

const AFTER_FIRST_REVIEW = 28;
/** By then a child has had two reviews, and a plan for permanence. */
const AFTER_SECOND_REVIEW = 120;

export function inCare(council: Council, child: Child, care: Care): void {
  const { start, end, legal, placement, permanencePlan, need = child.need, unaccompanied = "b) No" } = care;
  const last = end?.on ?? council.asAt;
  council.rows[8].push({
    ...child.who,
    unaccompanied,
    ...child.disability,
    careStart: start,
    categoryOfNeed: need,
    secondPeriodOfCare: "b) No",
    legalStatusStart: legal.since,
    legalStatus: legal.status,
    ...keptUpWith(council, child, start, last),
    ...(permanencePlan === undefined ? {} : { permanencePlan }),
    ...(end === undefined ? {} : { careEnd: end.on, reasonCeased: end.reason }),
    placementsInLast12Months: placementsOf(council, start, placement.start),
    placementStart: placement.start,
    ...placedAt(council, placement),
    ...missing(council, care.missing ?? 0),
    ...child.allocated,
  });
}

/** Reviews, visits and checks. */
function keptUpWith(council: Council, { who }: Child, start: Day, last: Day): object {
  const soFar = last - start;
  const review =
    soFar < AFTER_FIRST_REVIEW
      ? undefined
      : soFar < AFTER_SECOND_REVIEW
        ? council.workingDaysAfter(start, 12, 18)
        : council.dayBetween(later(addDays(start, 100), addDays(last, -165)), last);
  const lastReviewingOfficerContact = council.dayBetween(review ?? start, last);
  const checked = (withinDays: number): Day => {
    const late = !council.mostly() && soFar > withinDays + 60;
    return late
      ? council.dayBetween(addDays(last, -withinDays - 60), addDays(last, -withinDays - 10))
      : council.dayBetween(later(addDays(start, 14), addDays(last, -withinDays)), last);
  };
  return {
    ...(review === undefined ? {} : { latestReview: review }),
    lastVisit: council.dayBetween(later(start, addDays(last, council.mostly() ? -38 : -60)), last),
    lastReviewingOfficerContact,
    ...(review === undefined
      ? {}
      : { lastHealthAssessment: checked(who.age < 5 ? 175 : 350), lastDentalCheck: checked(350) }),
  };
}

/** One, unless the child moved within the year. */
function placementsOf(council: Council, careStart: Day, placementStart: Day): number {
  const movedWithinTheYear = placementStart > careStart && placementStart > addMonths(council.asAt, -12);
  if (!movedWithinTheYear) return 1;
  return council.mostly() ? 2 : 3;
}

/** Our own carers live with us; others may live anywhere. Placement with parents and the like have no number at Ofsted. */
function placedAt({ random }: Council, { placementType, placementProvider }: Placement): object {
  const out = !/PR[01]:/.test(placementProvider) && random.oneIn(2);
  return {
    placementType,
    placementProvider,
    placementPostcode: `ZZ${random.between(1, 9)} ${random.between(1, 9)}AB`,
    ...(placementType === "k) P1: Placed with parents"
      ? {}
      : { placementUrn: `SC${random.between(100_000, 999_999)}` }),
    placementLocation: out ? "b) Out" : "a) In",
    authorityOfPlacement: out ? random.pick(OTHER_AUTHORITIES) : OUR_AUTHORITY,
  };
}

function missing(council: Council, episodes: number): object {
  const counts = { missingEpisodes: episodes, absentEpisodes: episodes > 2 ? 1 : 0 };
  if (episodes === 0) return counts;
  if (!council.mostly()) return { ...counts, returnInterviewOffered: "b) No" };
  const returnInterviewAccepted = council.random.oneIn(3) ? "b) No" : "a) Yes";
  return { ...counts, returnInterviewOffered: "a) Yes", returnInterviewAccepted };
}

const OWN_CARERS = "b) PR1: Own provision";
const PRIVATE = "e) PR4: Private provision";
const CARE_TEAMS = ["Children in Care 1", "Children in Care 2"] as const;

/** Fostered with our own carers, or through an agency. */
function fostered(council: Council, start: Day): Placement {
  const placementProvider = council.random.oneIn(3) ? PRIVATE : OWN_CARERS;
  return { placementType: "f) U6: Foster placement - not FFA", placementProvider, start };
}

/** Everything that begins with a child's coming into care, but for adoption. */
export const care = {
  newlyInCare(council: Council): void {
    const child = aChild(council, [1, 15], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(3, 0);
    const status = council.random.oneIn(3) ? "V2: Single period under S20" : "C1: ICO";
    inCare(council, child, { start, legal: { status, since: start }, placement: fostered(council, start) });
    inNeed(council, child, { start: addDays(start, -40), status: "a) Looked after child" });
  },

  inCareForMonths(council: Council): void {
    const child = aChild(council, [2, 15], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(11, 5);
    const permanencePlan = council.random.pick(["a) Return to family", "c) SGO/CAO", "f) Long-term fostering"]);
    const placement = fostered(council, council.random.oneIn(3) ? addDays(start, 75) : start);
    inCare(council, child, { start, legal: { status: "C1: ICO", since: start }, placement, permanencePlan });
    inNeed(council, child, { start: addDays(start, -60), status: "a) Looked after child" });
  },

  fosteredForLong(council: Council): void {
    const child = aChild(council, [6, 16], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(54, 16);
    const settled = addDays(start, council.random.between(0, 1) * 200);
    const kin = council.random.oneIn(3);
    inCare(council, child, {
      start,
      legal: { status: "C2: FCO", since: addDays(start, 220) },
      placement: {
        placementType: kin ? "a) U1: Foster placement - relatives - long term" : "d) U4: Foster placement - long term",
        placementProvider: OWN_CARERS,
        start: settled,
      },
      permanencePlan: "f) Long-term fostering",
    });
    inNeed(council, child, { start: addDays(start, -90), status: "a) Looked after child" });
  },

  inAChildrensHome(council: Council): void {
    const child = aChild(council, [11, 16], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(40, 14);
    inCare(council, child, {
      start,
      legal: { status: "C2: FCO", since: addDays(start, 200) },
      placement: {
        placementType: "p) K2: Children’s Homes",
        placementProvider: PRIVATE,
        start: council.monthsAgo(10, 2),
      },
      permanencePlan: "e) Long-term residential placement",
      missing: council.random.between(1, 5),
    });
    inNeed(council, child, { start: addDays(start, -60), status: "a) Looked after child" });
  },

  placedWithParents(council: Council): void {
    const child = aChild(council, [4, 16], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(30, 14);
    inCare(council, child, {
      start,
      legal: { status: "C2: FCO", since: addDays(start, 210) },
      placement: {
        placementType: "k) P1: Placed with parents",
        placementProvider: "a) PR0: Parents/Parental responsibility",
        start: council.monthsAgo(8, 2),
      },
      permanencePlan: "a) Return to family",
    });
    inNeed(council, child, { start: addDays(start, -60), status: "a) Looked after child" });
  },

  unaccompanied(council: Council): void {
    const child = { ...aChild(council, [16, 17], "Children in Care 2"), need: "N8 - Absent parenting" as const };
    const start = council.monthsAgo(11, 5);
    inCare(council, child, {
      start,
      legal: { status: "V2: Single period under S20", since: start },
      placement: {
        placementType: "n) H5: Residential accommodation",
        placementProvider: "f) PR5: Voluntary/third sector",
        start,
      },
      permanencePlan: "d) Supported living in the community",
      unaccompanied: "a) Yes",
    });
    inNeed(council, child, { start, status: "a) Looked after child" });
  },

  fromPlanIntoCare(council: Council): void {
    const child = aChild(council, [2, 15], council.random.pick(CARE_TEAMS));
    const planStart = council.monthsAgo(12, 9);
    const start = council.dayBetween(addDays(council.sixMonthsAgo, 4), council.daysAgo(130));
    onAPlan(council, child, { start: planStart, end: start });
    const permanencePlan = council.random.pick(["a) Return to family", "c) SGO/CAO"]);
    const legal = { status: "C1: ICO", since: start } as const;
    inCare(council, child, { start, legal, placement: fostered(council, start), permanencePlan });
    inNeed(council, child, { start: addDays(planStart, -30), status: "a) Looked after child" });
  },

  returnedHome(council: Council): void {
    const child = aChild(council, [3, 15], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(18, 10);
    const reason = "e) E4A: Returned home to live with parents or relatives - part of planning";
    inCare(council, child, {
      start,
      end: { on: council.dayBetween(council.sixMonthsAgo, council.daysAgo(20)), reason },
      legal: { status: "V2: Single period under S20", since: start },
      placement: fostered(council, start),
      permanencePlan: "a) Return to family",
    });
    inNeed(council, child, { start: addDays(start, -60), status: "c) Child in need plan" });
  },

  specialGuardianship(council: Council): void {
    const child = aChild(council, [3, 12], council.random.pick(CARE_TEAMS));
    const start = council.monthsAgo(20, 12);
    const on = council.dayBetween(council.sixMonthsAgo, council.daysAgo(20));
    inCare(council, child, {
      start,
      end: { on, reason: "i) E45: Special Guardianship Orders - former carer relative/friend" },
      legal: { status: "C1: ICO", since: start },
      placement: {
        placementType: "c) U3: Foster placement - relative - not FFA",
        placementProvider: OWN_CARERS,
        start,
      },
      permanencePlan: "c) SGO/CAO",
    });
    const closed = { on, reason: "RC4 - Special guardianship order" } as const;
    inNeed(council, child, { start: addDays(start, -50), status: "a) Looked after child", closed });
  },

  leftCareAtSeventeen(council: Council): void {
    const child = aChild(council, [17, 17], "Leaving Care");
    const start = council.monthsAgo(40, 18);
    const on = council.dayBetween(council.sixMonthsAgo, council.daysAgo(20));
    inCare(council, child, {
      start,
      end: { on, reason: "m) E5: Moved into independent living - supported" },
      legal: { status: "V2: Single period under S20", since: start },
      placement: fostered(council, start),
      permanencePlan: "d) Supported living in the community",
    });
    const reason = "RC7 - Services ceased for any other reason, including child no longer in need";
    inNeed(council, child, { start: addDays(start, -50), status: "a) Looked after child", closed: { on, reason } });
    careLeaver(council, child, { eligibility: "a) Relevant child", touch: "a) Yes" });
  },

  eligible(council: Council): void {
    const child = aChild(council, [16, 17], "Leaving Care");
    const start = council.monthsAgo(40, 14);
    inCare(council, child, {
      start,
      legal: { status: "C2: FCO", since: addDays(start, 180) },
      placement: fostered(council, start),
      permanencePlan: "d) Supported living in the community",
    });
    inNeed(council, child, { start: addDays(start, -50), status: "a) Looked after child" });
    careLeaver(council, child, { eligibility: "d) Eligible child", touch: "a) Yes" });
  },
} as const;
