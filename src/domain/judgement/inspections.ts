import { dayFromIso, dayOf, inWords, type Day } from "../calendar/day";
import { measuredOnReports, type Source } from "../source";
import type { Framework, FrameworkName, Pattern } from "./framework";
import { FRAMEWORKS, frameworkNamed } from "./frameworks";
import type { Grade, Judged } from "./grade";
import { PUBLISHED_ROWS, type PublishedRow } from "./published-rows";

/** One inspection whose report Ofsted has published. */
export interface PublishedInspection {
  readonly council: string;
  readonly kind: PublishedRow[1];
  readonly framework: FrameworkName;
  /** `null` where the report does not give it. */
  readonly start: Day | null;
  readonly end: Day;
  readonly published: Day;
  /** The framework's own judgements. */
  readonly pattern: Pattern;
  readonly overall: Grade | "not reported";
}

const LETTERS: Readonly<Record<string, Judged>> = {
  O: "outstanding",
  G: "good",
  R: "requires improvement",
  I: "inadequate",
  N: "not judged",
};

/** Every published inspection with graded judgements, oldest first. */
export const publishedInspections: readonly PublishedInspection[] = PUBLISHED_ROWS.map(inspectionFrom);

/** How what is counted in them is cited. */
export const publishedReports: Source = measuredOnReports(
  inWords(
    publishedInspections.reduce(
      (newest, { published }) => (published > newest ? published : newest),
      dayOf(2013, 11, 19),
    ),
  ),
);

function inspectionFrom([council, kind, start, end, published, letters]: PublishedRow): PublishedInspection {
  const lastDay = dayFromIso(end);
  const firstDay = start === "" ? null : dayFromIso(start);
  const framework = kind.startsWith("SIF") ? frameworkNamed("SIF") : ilacsOn(firstDay ?? lastDay);
  const [overall = "", under = ""] = letters.split(" ");
  return {
    council,
    kind,
    framework: framework.name,
    start: firstDay,
    end: lastDay,
    published: dayFromIso(published),
    pattern: patternFrom(under, framework),
    overall: overall === "-" ? "not reported" : gradeFrom(overall),
  };
}

/** SIF re-inspections and the first ILACS inspections ran at the same time, so SIF is known by its kind alone. */
function ilacsOn(day: Day): Framework {
  const found = FRAMEWORKS.filter(({ name, from }) => name !== "SIF" && from <= day).at(-1);
  if (found === undefined) throw new Error(`There was no ILACS on ${inWords(day)}`);
  return found;
}

function patternFrom(letters: string, { judgements, name }: Framework): Pattern {
  if (letters.length !== judgements.length) throw new Error(`${letters} are not the judgements of ${name}`);
  return Object.fromEntries(judgements.map((judgement, place) => [judgement, judgedFrom(letters.charAt(place))]));
}

function judgedFrom(letter: string): Judged {
  const judged = LETTERS[letter];
  if (judged === undefined) throw new Error(`${letter} stands for no grade`);
  return judged;
}

function gradeFrom(letter: string): Grade {
  const judged = judgedFrom(letter);
  if (judged === "not judged") throw new Error("An overall grade was not judged");
  return judged;
}
