import { answer, notKnown, type Answer, type Problem } from "../answer";
import { listed } from "../reading/read-choice";
import { kindNamed, KINDS } from "./kinds";
import type { CaseNumbers, Kind, KindName, Team, TeamBasis } from "./kinds/kind";

export const TEAM_BASES: readonly TeamBasis[] = ["Halton", "Blackburn with Darwen"];

/** Whom to expect. Not known for a kind whose team nobody states, and for a basis that gives no number for the kind. */
export function inspectionTeam(name: KindName, basis?: TeamBasis): Answer<Team> | Problem {
  const kind = kindNamed(name);
  const [usual] = kind.teams;
  if (usual === undefined) {
    return notKnown(`no source states a team for ${name}; give ${kindsWith(({ teams }) => teams)}.`, "kind");
  }
  const team = basis === undefined ? usual : kind.teams.find((one) => one.basis === basis);
  if (team === undefined) {
    return notKnown(`${basis} gives no number for ${name}; leave the basis out.`, "basis");
  }
  return answer(team, {
    basis: "rule",
    sources: [team.source],
    working: () => [`The team of ${name} by ${team.source.shown}.`, ...otherTeams(kind, team)],
  });
}

/** Days of all inspectors of one sort together; `null` where no source states the days. */
export function inspectorDays({ people, daysEach }: Team["members"][number]): number | null {
  return daysEach === null ? null : people * daysEach;
}

/** `null` where no source states the days of some. */
export function allInspectorDays({ members }: Team): number | null {
  const days = members.map(inspectorDays);
  return days.every((each) => each !== null) ? days.reduce((sum, each) => sum + each, 0) : null;
}

function otherTeams({ teams }: Kind, chosen: Team): string[] {
  return teams
    .filter((team) => team !== chosen)
    .map((team) => `${team.source.shown}: ${allInspectorDays(team) ?? "unknown"} inspector days.`);
}

/** How many cases are looked at. Not known for a kind for which no source speaks of cases. */
export function casesExamined(name: KindName): Answer<readonly CaseNumbers[]> | Problem {
  const { cases } = kindNamed(name);
  if (cases.length === 0) {
    return notKnown(
      `no source states how many cases are looked at for ${name}; give ${kindsWith((kind) => kind.cases)}.`,
      "kind",
    );
  }
  return answer(cases, {
    basis: "rule",
    sources: cases.map(({ source }) => source),
    working: () =>
      cases
        .map(({ what, source }) => `${what}: ${source.shown}.`)
        .concat("A number that no source states is left out."),
  });
}

function kindsWith(stated: (kind: Kind) => readonly unknown[]): string {
  return listed(KINDS.filter((kind) => stated(kind).length > 0).map(({ name }) => name));
}
