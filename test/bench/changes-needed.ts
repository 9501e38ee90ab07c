import { changesNeeded } from "../../src/domain/judgement/changes-needed";
import { sif } from "../../src/domain/judgement/frameworks/sif";
import { asJudgements, everyPattern } from "../domain/judgement/every-pattern";

/** `tsx test/bench/changes-needed.ts`: what a sheet of 50 different scenarios costs, first and again. To stay under 100 ms. */
const scenarios = everyPattern(sif)
  .filter((_, at) => at % 62 === 0)
  .slice(0, 50)
  .map(asJudgements);

function milliseconds(): number {
  const start = process.cpuUsage().user;
  for (const judgements of scenarios) changesNeeded("SIF", "outstanding", judgements, "precedents");
  return (process.cpuUsage().user - start) / 1000;
}

const [first, again] = [milliseconds(), milliseconds()];
console.log(`${scenarios.length} scenarios: first ${first.toFixed(1)} ms, again ${again.toFixed(1)} ms`);
