import type { CodeOf, FieldOf } from "../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../src/domain/annex-a/list";
import { addDays, addMonths, partsOf, weekdayOf, type Day } from "../../src/domain/calendar/day";
import type { RawCell } from "../../src/domain/checking/sheet-values";
import { SeededRandom } from "./seeded-random";

/** A row as Ofsted's columns would hold it; dates are day numbers, and a field that is left out is blank. */
export type StoryRow<List extends ListNumber = ListNumber> = { readonly [Key in FieldOf<List>]?: RawCell };

/** The rows of all eleven lists. */
export type ListRows = { readonly [List in ListNumber]: readonly StoryRow<List>[] };

export interface StoryOptions {
  readonly seed: number;
  readonly children: number;
  /** The day that the data speaks of. */
  readonly asAt: Day;
}

interface Person {
  readonly childId: string;
  readonly gender: CodeOf<"gender">;
  readonly ethnicity: CodeOf<"ethnicity">;
  readonly dateOfBirth: Day;
  readonly age: number;
}

const ETHNICITIES = ["a) WBRI", "a) WBRI", "a) WBRI", "d) WOTH", "f) MWBC", "k) APKN", "o) BAFR", "s) NOBT"] as const;
const SOURCES = [
  "q) 6: Police",
  "e) 2A: Schools",
  "h) 3B: Health services",
  "a) 1A: Individual",
  "s) 8: Other",
] as const;
const ABUSE = ["a) Neglect", "b) Physical abuse", "d) Emotional abuse"] as const;
const NEEDS = ["N1 - Abuse or neglect", "N4 - Family in acute stress", "N5 - Family dysfunction"] as const;
const TEAMS = [
  "Assessment North",
  "Assessment South",
  "Safeguarding East",
  "Children in Care 1",
  "Leaving Care",
] as const;
const WORKERS = ["Alex Ash", "Bo Birch", "Cam Cedar", "Dee Elder", "Eli Fir", "Flo Gorse", "Gil Hazel"] as const;

/** One child is one story, told as far as it has come: every row of the child, in whatever list, follows from it. */
export function lifeStories({ seed, children, asAt }: StoryOptions): ListRows {
  const teller = new Teller(new SeededRandom(seed), asAt);
  for (let number = 1; number <= children; number++) teller.tell(number);
  return teller.rows;
}

class Teller {
  readonly rows: { [List in ListNumber]: StoryRow<List>[] } = {
    1: [],
    2: [],
    3: [],
    4: [],
    5: [],
    6: [],
    7: [],
    8: [],
    9: [],
    10: [],
    11: [],
  };

  constructor(
    private readonly random: SeededRandom,
    private readonly asAt: Day,
  ) {}

  tell(number: number): void {
    const chapter = number % 10;
    if (chapter === 0) return this.leaving(this.person(number, 18, 21));
    const person = this.person(number, chapter === 8 ? 2 : 1, chapter === 8 ? 5 : 15);
    if (chapter <= 7) this.helped(person, chapter);
    else if (chapter === 8) this.adopted(person, number);
    else this.inCare(person, addMonths(this.asAt, -this.random.between(8, 30)), "C2: FCO");
  }

  /** Chapters 1 to 7 start at the door; each number goes one step further. */
  private helped(person: Person, chapter: number): void {
    const contact = this.workingDay(addDays(this.asAt, -this.random.between(60, 160)));
    const source = this.random.pick(SOURCES);
    this.rows[1].push({ ...person, contactDate: contact, contactSource: source });
    if (chapter === 2) this.earlyHelp(person, contact);
    if (chapter < 3) return;
    const referral = this.workingDay(addDays(contact, 1));
    const noFurtherAction = chapter === 3;
    this.rows[3].push({
      ...person,
      referralDate: referral,
      referralSource: source,
      noFurtherAction: noFurtherAction ? "a) Yes" : "b) No",
      referralsInLast12Months: 0,
      ...this.allocated(),
    });
    if (noFurtherAction) return;
    this.assessed(person, referral, chapter);
    if (chapter >= 6) this.protected(person, referral, chapter);
  }

  private earlyHelp(person: Person, contact: Day): void {
    const start = this.workingDay(addDays(contact, 5));
    this.rows[2].push({
      ...person,
      assessmentStart: start,
      assessmentCompleted: this.workingDay(addDays(start, this.random.between(20, 35))),
      organisation: this.random.pick(["Hilltop Primary School", "Family Hub West", "Early Help Service"]),
    });
  }

  private assessed(person: Person, referral: Day, chapter: number): void {
    const { disability } = this.disabled();
    const allocated = this.allocated();
    const open = chapter === 4 && addDays(referral, 60) > this.asAt;
    this.rows[4].push({
      ...person,
      disability,
      assessmentStart: referral,
      childSeen: "a) Yes",
      ...(open ? {} : { authorised: this.workingDay(addDays(referral, this.random.between(20, 50))) }),
      ...(open ? {} : { requiresSupport: "a) Yes" }),
      ...allocated,
    });
    this.inNeed(person, referral, chapter, open);
  }

  private inNeed(person: Person, referral: Day, chapter: number, open: boolean): void {
    const closed = chapter === 5 && this.random.oneIn(2);
    const status =
      chapter === 7
        ? "a) Looked after child"
        : chapter === 6
          ? "b) Child Protection plan"
          : open
            ? "d) Open assessment"
            : "c) Child in need plan";
    this.rows[6].push({
      ...person,
      ...this.disabled(),
      cinStart: referral,
      primaryNeed: this.random.pick(NEEDS),
      lastSeen: this.workingDay(addDays(this.asAt, -this.random.between(4, 20))),
      ...(closed
        ? {
            cinClosure: this.asAt,
            closureReason: "RC7 - Services ceased for any other reason, including child no longer in need",
          }
        : {}),
      caseStatus: closed ? "e) Closed episode" : status,
      ...this.allocated(),
    });
  }

  private protected(person: Person, referral: Day, chapter: number): void {
    const strategy = this.workingDay(addDays(referral, 3));
    const conference = this.workingDay(addDays(strategy, this.random.between(10, 17)));
    this.rows[5].push({
      ...person,
      ...this.disabled(),
      strategyDiscussion: strategy,
      conferenceUnnecessary: "b) No",
      conference,
      resultedInPlan: "a) Yes",
      section47sInLast12Months: 0,
      conferencesInLast12Months: 0,
      ...this.allocated(),
    });
    const category = this.random.pick(ABUSE);
    const ended = chapter === 7 ? this.workingDay(addDays(conference, 25)) : null;
    this.rows[7].push({
      ...person,
      ...this.disabled(),
      planStart: conference,
      initialCategory: category,
      latestCategory: category,
      lastVisit: this.workingDay(addDays(ended ?? this.asAt, -this.random.between(2, 8))),
      seenAlone: "a) Yes",
      ...(ended === null ? {} : { planEnd: ended }),
      emergencyProtection: "b) No",
      previousPlans: 0,
      ...this.allocated(),
    });
    if (ended !== null) this.inCare(person, ended, "C1: ICO");
  }

  private inCare(person: Person, careStart: Day, legalStatus: CodeOf<"legalStatus">): void {
    this.rows[8].push({
      ...person,
      unaccompanied: "b) No",
      ...this.disabled(),
      careStart,
      categoryOfNeed: "N1 - Abuse or neglect",
      secondPeriodOfCare: "b) No",
      legalStatusStart: careStart,
      legalStatus,
      latestReview: this.workingDay(addDays(careStart, 18)),
      lastVisit: this.workingDay(addDays(this.asAt, -this.random.between(5, 25))),
      permanencePlan: "f) Long-term fostering",
      lastReviewingOfficerContact: this.workingDay(addDays(this.asAt, -this.random.between(5, 40))),
      lastHealthAssessment: this.workingDay(addDays(this.asAt, -this.random.between(5, 90))),
      lastDentalCheck: this.workingDay(addDays(this.asAt, -this.random.between(5, 90))),
      placementsInLast12Months: 1,
      placementStart: careStart,
      placementType: "f) U6: Foster placement - not FFA",
      placementProvider: "b) PR1: Own provision",
      placementPostcode: `ZZ${this.random.between(1, 9)} ${this.random.between(1, 9)}AB`,
      placementUrn: `SC${this.random.between(100_000, 999_999)}`,
      placementLocation: "a) In",
      authorityOfPlacement: "Leeds",
      missingEpisodes: 0,
      absentEpisodes: 0,
      ...this.allocated(),
    });
    if (!this.rows[6].some(({ childId }) => childId === person.childId)) this.inNeedThroughCare(person, careStart);
  }

  private inNeedThroughCare(person: Person, careStart: Day): void {
    this.rows[6].push({
      ...person,
      ...this.disabled(),
      cinStart: careStart,
      primaryNeed: "N1 - Abuse or neglect",
      lastSeen: this.workingDay(addDays(this.asAt, -this.random.between(4, 20))),
      caseStatus: "a) Looked after child",
      ...this.allocated(),
    });
  }

  private adopted(person: Person, number: number): void {
    const careStart = addMonths(this.asAt, -18);
    const decision = this.workingDay(addMonths(this.asAt, -11));
    const matched = this.workingDay(addDays(decision, 120));
    const placed = this.workingDay(addDays(matched, 20));
    const familyId = `F${1000 + number}`;
    this.inCare(person, careStart, "E1: Placement order");
    this.rows[10].push({
      ...person,
      familyId,
      ...this.disabled(),
      careStart,
      decision,
      placementOrder: this.workingDay(addDays(decision, 25)),
      matched,
      placed,
    });
    const enquiry = this.workingDay(addMonths(decision, -9));
    for (const adopter of [1, 2]) {
      this.rows[11].push({
        adopterId: `A${number}${adopter}`,
        familyId,
        gender: adopter === 1 ? "a) Male" : "b) Female",
        ethnicity: this.random.pick(ETHNICITIES),
        disability: "b) No",
        fosteringForAdoption: "No",
        enquiry,
        stageOneStart: this.workingDay(addDays(enquiry, 7)),
        stageOneEnd: this.workingDay(addDays(enquiry, 65)),
        stageTwoStart: this.workingDay(addDays(enquiry, 70)),
        stageTwoEnd: this.workingDay(addDays(enquiry, 180)),
        matched,
        placed,
        childrenPlaced: 1,
      });
    }
  }

  private leaving(person: Person): void {
    this.rows[9].push({
      ...person,
      formerlyUnaccompanied: "b) No",
      ...this.disabled(),
      ...this.allocated(),
      personalAdviser: this.random.pick(WORKERS),
      eligibility: "b) Former relevant child",
      pathwayPlanReview: this.workingDay(addDays(this.asAt, -this.random.between(10, 150))),
      inTouch: "a) Yes",
      latestContact: this.workingDay(addDays(this.asAt, -this.random.between(3, 40))),
      accommodation: "U: Independent living",
      suitability: "a) Suitable",
      activity: this.random.pick([
        "F2: Full time in education other than higher",
        "G5: Not in education, employment or training - other",
      ]),
    });
  }

  private person(number: number, youngest: number, oldest: number): Person {
    const age = this.random.between(youngest, oldest);
    const dateOfBirth = addDays(addMonths(this.asAt, -12 * age), -this.random.between(1, 360));
    return {
      childId: `RR${String(number).padStart(6, "0")}`,
      gender: this.random.oneIn(2) ? "a) Male" : "b) Female",
      ethnicity: this.random.pick(ETHNICITIES),
      dateOfBirth,
      age: wholeYears(dateOfBirth, this.asAt),
    };
  }

  private disabled(): { readonly disability: CodeOf<"yesNoUnknown"> } {
    return { disability: "b) No" };
  }

  private allocated(): { readonly team: string; readonly worker: string } {
    return { team: this.random.pick(TEAMS), worker: this.random.pick(WORKERS) };
  }

  /** The day itself, or the Monday after a weekend; never after the day of the data. */
  private workingDay(day: Day): Day {
    const weekday = weekdayOf(day);
    const moved = weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
    return moved > this.asAt ? this.asAt : moved;
  }
}

function wholeYears(born: Day, on: Day): number {
  const from = partsOf(born);
  const to = partsOf(on);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}
