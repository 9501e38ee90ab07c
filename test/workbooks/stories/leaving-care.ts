import type { CodeOf } from "../../../src/domain/annex-a/annex-a";
import { aChild, aWorker, type Child } from "./child";
import type { Council } from "./council";

interface LeavingCare {
  readonly eligibility: CodeOf<"eligibility">;
  readonly touch: CodeOf<"inTouch">;
}

/** Where those live who are old enough to live anywhere. */
const HOMES = [
  ["U: Independent living", "a) Suitable"],
  ["U: Independent living", "a) Suitable"],
  ["D: Semi-independent, transitional accommodation and self-contained accommodation", "a) Suitable"],
  ["Z: With former foster carers", "a) Suitable"],
  ["B: Parents/relatives", "a) Suitable"],
  ["E: Supported lodgings", "a) Suitable"],
  ["W: Bed and breakfast", "b) Unsuitable"],
  ["X: In custody", "b) Unsuitable"],
] as const satisfies readonly (readonly [CodeOf<"accommodation">, CodeOf<"suitability">])[];
const HOMES_UNDER_18 = [
  ["D: Semi-independent, transitional accommodation and self-contained accommodation", "a) Suitable"],
  ["E: Supported lodgings", "a) Suitable"],
] as const;

const ACTIVITIES = [
  "F1: Full time in higher education",
  "F2: Full time in education other than higher",
  "P2: Part time in education other than higher",
  "F4: Young person engaged full time in an apprenticeship",
  "F5: Young person engaged full time in training or employment (not apprenticeship)",
  "P5: Young person engaged part time in training or employment (not apprenticeship)",
  "G4: Not in education, employment or training - illness or disability",
  "G5: Not in education, employment or training - other",
  "G6: Not in education, employment or training - pregnancy or parenting",
] as const satisfies readonly CodeOf<"activity">[];
const EDUCATION = ["F1: Full time in higher education", "F2: Full time in education other than higher"] as const;

export function careLeaver(council: Council, child: Child, { eligibility, touch }: LeavingCare): void {
  const { random } = council;
  const { age } = child.who;
  const [accommodation, suitability] = random.pick(age < 18 ? HOMES_UNDER_18 : HOMES);
  // From 21 on, those in education and those who ask for it are still supported.
  const activity = random.pick(age < 18 || age > 20 ? EDUCATION : ACTIVITIES);
  council.rows[9].push({
    ...child.who,
    formerlyUnaccompanied: "b) No",
    ...child.disability,
    ...child.allocated,
    personalAdviser: aWorker(council, "Leaving Care"),
    eligibility,
    pathwayPlanReview: council.dayBetween(council.daysAgo(165), council.daysAgo(5)),
    inTouch: touch,
    ...(touch === "a) Yes"
      ? {
          latestContact: council.dayBetween(council.daysAgo(45), council.daysAgo(1)),
          accommodation,
          suitability,
          activity,
        }
      : {}),
  });
}

/** Those who left care before the last six months. */
export const leavingCare = {
  formerRelevant(council: Council): void {
    const child = aChild(council, [19, 24], "Leaving Care");
    careLeaver(council, child, { eligibility: "b) Former relevant child", touch: "a) Yes" });
  },

  outOfTouch(council: Council): void {
    const child = aChild(council, [19, 20], "Leaving Care");
    careLeaver(council, child, { eligibility: "b) Former relevant child", touch: "b) No" });
  },

  qualifying(council: Council): void {
    const child = aChild(council, [18, 20], "Leaving Care");
    careLeaver(council, child, { eligibility: "c) Qualifying care leaver", touch: "a) Yes" });
  },
} as const;
