import { BLANK, notValid } from "../../domain/answer";
import { cleanShare } from "../../domain/annex-a/clean-share";
import { assessmentDue, careReviewDue, conferenceDue, planReviewDue } from "../../domain/annex-a/due-dates";
import { ofstedsCode } from "../../domain/annex-a/ofsteds-code";
import type { Day } from "../../domain/calendar/day";
import type { RawCell } from "../../domain/checking/sheet-values";
import {
  asDay,
  asNumber,
  asText,
  given,
  isEmptyCell,
  optional,
  passingErrors,
  singleCell,
  type Reader,
} from "../arguments";
import { about, each, named, type Answers } from "../each";

export function annexACleanAnswer(listRange: unknown, asAt: unknown, list: unknown): Answers<number> {
  const day = singleCell(given("as_at", asAt), asDay);
  const { rows } = given("list_range", listRange);
  if (day.is === "blank" || rows.every((cells) => cells.every(isEmptyCell))) return [[BLANK]];
  if (day.is !== "value") return [[day]];
  const wanted = singleCell(given("list", list), optional(asListNumber));
  if (wanted.is !== "value") return [[wanted]];
  return [[named(cleanShare(rows, day.value, wanted.value))]];
}

export function annexACodeAnswers(value: unknown, list: unknown, heading: unknown): Answers<string> {
  return each(
    {
      value: { given: given("value", value), reader: asValue },
      list: { given: given("list", list), reader: asListNumber },
      heading: { given: given("heading", heading), reader: passingErrors(asText) },
    },
    (values) => ofstedsCode(values.value, values.list, values.heading),
  );
}

const asValue: Reader<RawCell> = passingErrors((cell) => (isEmptyCell(cell) ? BLANK : { is: "value", value: cell }));

/** 8, and also "List 8". */
const asListNumber: Reader<number> = (cell) => {
  const bare = typeof cell === "string" ? cell.replace(/^\s*list[\s_]*/i, "") : cell;
  if (isEmptyCell(bare)) return BLANK;
  const read = asNumber(bare);
  if (read.is !== "value" || (Number.isInteger(read.value) && read.value >= 1 && read.value <= 11)) return read;
  return notValid(`${read.value} is no list of Annex A; give its number, 1 to 11.`);
};

export function assessmentDueAnswers(start: unknown): Answers<Day> {
  return each({ start: { given: given("start", start), reader: asDay } }, (values) =>
    about("start", assessmentDue(values.start)),
  );
}

export function conferenceDueAnswers(strategyDiscussion: unknown): Answers<Day> {
  return each(
    { strategy_discussion: { given: given("strategy_discussion", strategyDiscussion), reader: asDay } },
    (values) => about("strategy_discussion", conferenceDue(values.strategy_discussion)),
  );
}

export function planReviewDueAnswers(conference: unknown, lastReview: unknown): Answers<Day> {
  return each(
    {
      conference: { given: given("conference", conference), reader: asDay },
      last_review: { given: given("last_review", lastReview), reader: optional(asDay) },
    },
    (values) => about("conference", planReviewDue(values.conference, values.last_review)),
  );
}

export function careReviewDueAnswers(started: unknown, lastReview: unknown, reviewsHeld: unknown): Answers<Day> {
  return each(
    {
      started: { given: given("started", started), reader: asDay },
      last_review: { given: given("last_review", lastReview), reader: optional(asDay) },
      reviews_held: { given: given("reviews_held", reviewsHeld), reader: asNumber },
    },
    (values) => about("started", careReviewDue(values.started, values.last_review, values.reviews_held)),
  );
}
