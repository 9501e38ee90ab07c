import { inWords } from "../../src/domain/calendar/day";
import type { Exclusion } from "../../src/domain/judgement/framework";
import { FRAMEWORKS } from "../../src/domain/judgement/frameworks";
import { publishedInspections, publishedReports } from "../../src/domain/judgement/inspections";
import { outOfTime, plainStatements, PRECEDENTS, type OutOfTime } from "../../src/domain/judgement/out-of-time";
import { ENOUGH_FOR_A_PRECEDENT, standingOf } from "../../src/domain/judgement/precedents";

/** The whole of docs/precedents.md. */
export function precedentsPage(): string {
  return [
    "# Rules and precedents behind the overall judgement",
    `A grade is possible unless one of these shuts it out. A **rule** is the framework's own words. A **precedent** is what no published inspection departs from, with at least ${ENOUGH_FOR_A_PRECEDENT} behind it; it is not a rule, and inspectors are not bound by it. They are ${publishedReports.shown}: ${countsByFramework()}.`,
    exclusionsTable(),
    "With the basis `rules` only rules count. No rule of ILACS on the overall grade stands in the council reports that we have.",
    "## How far to trust a precedent",
    precedentsOutOfTime(outOfTime(PRECEDENTS)),
    plainOutOfTime(outOfTime(plainStatements())),
  ].join("\n\n");
}

function countsByFramework(): string {
  return FRAMEWORKS.map(
    ({ name }) => `${publishedInspections.filter(({ framework }) => framework === name).length} under ${name}`,
  ).join(", ");
}

function exclusionsTable(): string {
  const all = new Set(
    FRAMEWORKS.flatMap(({ exclusions, notReported }) => [
      ...exclusions,
      ...(notReported === null ? [] : [notReported]),
    ]),
  );
  return table(
    ["name", "frameworks", "says", "basis", "held in"],
    [...all].map((exclusion) => {
      const { held, of } = standingOf(exclusion);
      const basis = exclusion.source === null ? exclusion.basis : `${exclusion.basis}: ${exclusion.source.shown}`;
      return [exclusion.slug, exclusion.frameworks.join(", "), exclusion.says, basis, `${held} of ${of}`];
    }),
  );
}

function precedentsOutOfTime({ statements, spokenOf, mistaken }: OutOfTime): string {
  return [
    `Each inspection was asked what the precedents would have said of it when they are counted in the reports published before it began, again with at least ${ENOUGH_FOR_A_PRECEDENT} behind each. At least one spoke of ${spokenOf.length} inspections, and ${mistaken.length} of them were given a grade that one shut out.`,
    table(
      ["precedent", "frameworks", "stood from", "then spoke of", "and shut out what was given in"],
      statements.map(({ statement, stoodFrom, spoke, wrong }) => [
        statement.slug,
        statement.frameworks.join(", "),
        stoodFrom === null ? "never" : inWords(stoodFrom),
        String(spoke),
        String(wrong),
      ]),
    ),
    "**That proves less than it seems.** These precedents were chosen by looking at all the inspections: one that an inspection departs from would not be in the list, so the last column can only hold 0.",
  ].join("\n\n");
}

function plainOutOfTime({ statements, spokenOf, mistaken }: OutOfTime): string {
  const stood = statements.filter(({ stoodFrom }) => stoodFrom !== null);
  const departedFrom = stood.filter(({ stoodUntil }) => stoodUntil !== null);
  const [spoke, wrong] = [sum(stood.map((one) => one.spoke)), sum(stood.map((one) => one.wrong))];
  return [
    `So the same was asked of statements that nobody chose: all ${statements.length} of the form _where leadership is good or better, overall is not inadequate_. ${stood.length} of them had ${ENOUGH_FOR_A_PRECEDENT} inspections behind them and none against at some time, and ${departedFrom.length} of these were departed from later. They spoke ${spoke.toLocaleString("en-GB")} times and were wrong ${wrong} times. Of the ${spokenOf.length} inspections that they spoke of, ${mistaken.length} were given a grade that at least one of them shut out: about one in ${Math.round(spokenOf.length / mistaken.length)}. Expect no better of a precedent that has just reached ${ENOUGH_FOR_A_PRECEDENT}.`,
    table(
      ["inspection", "report of", "overall", "although it had held so far that"],
      mistaken.map(({ inspection, by }) => [
        `${inspection.council}, ${inspection.framework}`,
        inWords(inspection.published),
        inspection.overall,
        saidWithCount(by),
      ]),
    ),
  ].join("\n\n");
}

function saidWithCount(statement: Exclusion): string {
  const { held, of } = standingOf(statement);
  return `${statement.says} (today ${held} of ${of})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
