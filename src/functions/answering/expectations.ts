import { notValid, type Outcome } from "../../domain/answer";
import { focusedVisitsLeft, ofstedActivity, type LastJudgement } from "../../domain/inspection/activity";
import type { CaseNumbers, Team } from "../../domain/inspection/kinds/kind";
import {
  allInspectorDays,
  casesExamined,
  inspectionTeam,
  inspectorDays,
  TEAM_BASES,
} from "../../domain/inspection/team";
import { judgedFrom } from "../../domain/judgement/grade";
import { readGrade } from "../../domain/reading/read-grade";
import { asTable, type Table } from "../answers";
import { asChoice, asNumber, given, optional, passingErrors } from "../arguments";
import { each, once, type Answers, type CellOutcome } from "../each";
import { asKind } from "./inspections";

export function ofstedActivityAnswer(lastJudgement: unknown): CellOutcome<Table> {
  return asTable(
    once({ last_judgement: { given: given("last_judgement", lastJudgement), reader: asLastJudgement } }, (values) =>
      ofstedActivity(values.last_judgement),
    ),
    (activities) => ({
      headings: ["Activity", "How often", "Source"],
      rows: activities.map(({ what, howOften, sources }) => [
        what,
        howOften,
        sources.map(({ shown }) => shown).join("; "),
      ]),
    }),
  );
}

export function focusedVisitsLeftAnswers(lastJudgement: unknown, focused: unknown, jtais: unknown): Answers<number> {
  return each(
    {
      last_judgement: { given: given("last_judgement", lastJudgement), reader: asLastJudgement },
      focused: { given: given("focused", focused), reader: asNumber },
      jtais: { given: given("jtais", jtais), reader: asNumber },
    },
    (values): Outcome<number> => focusedVisitsLeft(values.last_judgement, values.focused, values.jtais),
  );
}

export function inspectionTeamAnswer(kind: unknown, basis: unknown): CellOutcome<Table> {
  return asTable(
    once(
      {
        kind: { given: given("kind", kind), reader: asKind },
        basis: { given: given("basis", basis), reader: optional(asChoice(TEAM_BASES)) },
      },
      (values) => inspectionTeam(values.kind, values.basis),
    ),
    teamTable,
  );
}

export function casesExaminedAnswer(kind: unknown): CellOutcome<Table> {
  return asTable(
    once({ kind: { given: given("kind", kind), reader: asKind } }, (values) => casesExamined(values.kind)),
    (cases) => ({ headings: ["What", "At least", "At most", "Source"], rows: cases.map(caseRow) }),
  );
}

/** What no source states. */
const NOT_STATED = "not stated";

function teamTable(team: Team): Table {
  const { members, source } = team;
  const people = members.reduce((sum, member) => sum + member.people, 0);
  return {
    headings: ["Role", "People", "Days each", "Inspector days", "Source"],
    rows: [
      ...members.map((member) => [
        member.role,
        member.people,
        member.daysEach ?? NOT_STATED,
        inspectorDays(member) ?? NOT_STATED,
        source.shown,
      ]),
      ["Total", people, "", allInspectorDays(team) ?? NOT_STATED, source.shown],
    ],
  };
}

function caseRow({ what, atLeast, atMost, source }: CaseNumbers): readonly (string | number)[] {
  return [what, atLeast ?? NOT_STATED, atMost ?? NOT_STATED, source.shown];
}

const asLastJudgement = passingErrors<LastJudgement>((cell) => {
  const read = readGrade(cell);
  if (read.is === "blank") return read;
  if (read.is === "problem") return notValid(read.says);
  return { is: "value", value: read.is === "not reported" ? read.is : [...new Set(read.words.map(judgedFrom))] };
});
