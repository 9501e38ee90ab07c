import { dayOf, type Day } from "../../src/domain/calendar/day";
import { SeededRandom } from "./seeded-random";
import { adoption } from "./stories/adoption";
import { care } from "./stories/care";
import { Council } from "./stories/council";
import { helpAndProtection } from "./stories/help-and-protection";
import { leavingCare } from "./stories/leaving-care";
import { countRows, type ListRows } from "./stories/rows";

export type { ListRows, StoryRow } from "./stories/rows";

/** The day that the invented council's data speaks of. */
export const DATA_DAY = dayOf(2026, 9, 30);

export interface StoryOptions {
  readonly seed: number;
  /** The day that the data speaks of. */
  readonly asAt: Day;
}

/** So many stories, each mostly of one child; or as many as fill so many rows. */
export type HowMany = { readonly children: number } | { readonly rows: number };

type Story = (council: Council) => void;

/** Forty: a contact that led to nothing is told once, as that of the day of the data. */
const everyStory: readonly Story[] = [helpAndProtection, care, leavingCare, adoption]
  .flatMap((stories): readonly Story[] => Object.values(stories))
  .filter((story) => story !== helpAndProtection.contactOnly);

/** How many of a hundred more children each story is told of, near enough to a council's own numbers. */
const moreOften: readonly (readonly [number, Story])[] = [
  [26, helpAndProtection.contactOnly],
  [10, helpAndProtection.earlyHelp],
  [3, helpAndProtection.earlyHelpGoingOn],
  [7, helpAndProtection.noFurtherAction],
  [2, helpAndProtection.noFurtherActionTwice],
  [9, helpAndProtection.assessedAsNotInNeed],
  [7, helpAndProtection.assessmentGoingOn],
  [8, helpAndProtection.inNeed],
  [3, helpAndProtection.longInNeed],
  [3, helpAndProtection.noLongerInNeed],
  [2, helpAndProtection.conferenceUnnecessary],
  [1, helpAndProtection.conferenceWithoutPlan],
  [3, helpAndProtection.newPlan],
  [3, helpAndProtection.longPlan],
  [2, care.inCareForMonths],
  [4, care.fosteredForLong],
  [1, care.inAChildrensHome],
  [4, leavingCare.formerRelevant],
  [1, leavingCare.outOfTouch],
  [1, adoption.waiting],
  [1, adoption.placed],
  [1, adoption.adopted],
  [1, adoption.adoptersWaiting],
];
const usualStories = moreOften.flatMap(([times, story]) => Array.from({ length: times }, () => story));

/**
 * An invented council's lists. One child is one story, told as far as it has come: every row of the child, in whatever list,
 * follows from it. The first children are one for each story, in any order, so that forty have all of them; the others are as
 * a council's own.
 */
export function lifeStories({ seed, asAt, ...howMany }: StoryOptions & HowMany): ListRows {
  const random = new SeededRandom(seed);
  const council = new Council(random, asAt);
  const first = random.shuffled(everyStory);
  const enough = (told: number): boolean =>
    "children" in howMany ? told >= howMany.children : told % 20 === 0 && countRows(council.rows) >= howMany.rows;
  for (let told = 0; !enough(told); told++) (first[told] ?? random.pick(usualStories))(council);
  return council.rows;
}
