import type { CodeOf } from "../../../src/domain/annex-a/annex-a";
import { addDays, addMonths, partsOf, type Day } from "../../../src/domain/calendar/day";
import type { Council } from "./council";

/** Who a child is, the same in every list. */
export interface Child {
  readonly who: {
    readonly childId: string;
    readonly gender: CodeOf<"gender">;
    readonly ethnicity: CodeOf<"ethnicity">;
    readonly dateOfBirth: Day;
    readonly age: number;
  };
  readonly disability: { readonly disability: CodeOf<"yesNoUnknown"> };
  readonly allocated: { readonly team: string; readonly worker: string };
  /** Worded the same in Lists 6 and 8, which word N3 differently. */
  readonly need: CodeOf<"primaryNeed"> & CodeOf<"categoryOfNeed">;
}

/** Names of trees and hills: nobody's. */
const WORKERS = {
  "Assessment North": ["Alex Ash", "Bo Birch", "Cam Cedar", "Dee Elder"],
  "Assessment South": ["Eli Fir", "Flo Gorse", "Gil Hazel"],
  "Child in Need East": ["Hal Holly", "Ida Ivy", "Jo Juniper", "Kit Larch"],
  "Safeguarding West": ["Lou Laurel", "Max Maple", "Nia Nettle"],
  "Children in Care 1": ["Oli Oak", "Pat Pine", "Quin Quince"],
  "Children in Care 2": ["Ray Rowan", "Sam Spruce", "Tess Teasel"],
  "Leaving Care": ["Una Umber", "Val Vetch", "Wim Willow"],
} as const;

export type Team = keyof typeof WORKERS;

const ETHNICITIES = [
  ...Array.from({ length: 22 }, () => "a) WBRI" as const),
  "b) WIRI",
  "d) WOTH",
  "d) WOTH",
  "e) WROM",
  "f) MWBC",
  "f) MWBC",
  "g) MWBA",
  "h) MWAS",
  "i) MOTH",
  "j) AIND",
  "k) APKN",
  "k) APKN",
  "k) APKN",
  "l) ABAN",
  "m) AOTH",
  "n) BCRB",
  "o) BAFR",
  "o) BAFR",
  "p) BOTH",
  "r) OOTH",
] as const satisfies readonly CodeOf<"ethnicity">[];

const NEEDS = [
  "N1 - Abuse or neglect",
  "N1 - Abuse or neglect",
  "N1 - Abuse or neglect",
  "N4 - Family in acute stress",
  "N5 - Family dysfunction",
  "N6 - Socially unacceptable behaviour",
] as const;

export function anEthnicity({ random }: Council): CodeOf<"ethnicity"> {
  return random.pick(ETHNICITIES);
}

export function aWorker({ random }: Council, team: Team): string {
  return random.pick(WORKERS[team]);
}

/** A child whose age is within these years, both possible, on the day of the data. */
export function aChild(council: Council, [youngest, oldest]: readonly [number, number], team: Team): Child {
  const { random, asAt } = council;
  const age = random.between(youngest, oldest);
  const dateOfBirth = addDays(addMonths(asAt, -12 * age), -random.between(0, 360));
  const disabled = random.oneIn(9);
  return {
    who: {
      childId: council.nextChildId(),
      gender: random.oneIn(2) ? "a) Male" : "b) Female",
      ethnicity: anEthnicity(council),
      dateOfBirth,
      age: wholeYears(dateOfBirth, asAt),
    },
    disability: { disability: disabled ? "a) Yes" : "b) No" },
    allocated: { team, worker: aWorker(council, team) },
    need: disabled && random.oneIn(2) ? "N2 - Child’s disability" : random.pick(NEEDS),
  };
}

/** A brother or sister: another child of the same family and with the same worker. */
export function aSibling(council: Council, of: Child, ages: readonly [number, number]): Child {
  const child = aChild(council, ages, of.allocated.team as Team);
  return { ...child, who: { ...child.who, ethnicity: of.who.ethnicity }, allocated: of.allocated };
}

/** A child who is expected in the next months, as Ofsted asks it to be written. */
export function anUnbornChild(council: Council, team: Team): Child {
  const child = aChild(council, [1, 1], team);
  const expected = addDays(council.asAt, council.random.between(20, 110));
  return {
    ...child,
    who: { ...child.who, gender: "c) Not stated/recorded", dateOfBirth: expected, age: -1 },
    disability: { disability: "b) No" },
    need: "N1 - Abuse or neglect",
  };
}

function wholeYears(born: Day, on: Day): number {
  const from = partsOf(born);
  const to = partsOf(on);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}
