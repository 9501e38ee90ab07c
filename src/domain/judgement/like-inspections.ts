import { answer, notKnown, type Answer, type Problem } from "../answer";
import type { FrameworkName } from "./framework";
import { frameworkNamed } from "./frameworks";
import { publishedInspections, publishedReports, type PublishedInspection } from "./inspections";
import { inspectionsThatFit, judgementNotIn, type Judgements } from "./possible";

/** The published inspections of the framework that what is known fits, newest first by date published, then by council. */
export function likeInspections(
  name: FrameworkName,
  judgements: Judgements,
): Answer<readonly PublishedInspection[]> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  const fitting = inspectionsThatFit(framework, judgements);
  if (fitting.length === 0) {
    return notKnown(
      `no published ${name} inspection was judged like this; leave a judgement empty to ask more widely.`,
    );
  }
  const newestFirst = [...fitting].sort(
    (one, other) => other.published - one.published || (one.council < other.council ? -1 : 1),
  );
  return answer(newestFirst, {
    basis: "measured",
    sources: [publishedReports],
    working: () => {
      const all = publishedInspections.filter(({ framework: own }) => own === name).length;
      return [`${fitting.length} of ${all} published ${name} inspections fit what was given.`];
    },
  });
}
