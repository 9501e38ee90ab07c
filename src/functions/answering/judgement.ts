import { answer, notKnown, notValid, type Answer, type Outcome } from "../../domain/answer";
import type { FrameworkName, Judgement } from "../../domain/judgement/framework";
import { FRAMEWORK_NAMES } from "../../domain/judgement/frameworks";
import {
  isGrade,
  judgedFrom,
  rankOf,
  standardWording,
  type GradeWord,
  type Judged,
} from "../../domain/judgement/grade";
import { judgementReason, overallJudgement } from "../../domain/judgement/overall";
import { changesNeeded } from "../../domain/judgement/changes-needed";
import { likeInspections } from "../../domain/judgement/like-inspections";
import { limitedBy } from "../../domain/judgement/limited-by";
import { nextInspection } from "../../domain/judgement/next-inspection";
import { OVERALL_BASES, type Judgements, type OverallBasis } from "../../domain/judgement/possible";
import { listed } from "../../domain/reading/read-choice";
import { readGrade } from "../../domain/reading/read-grade";
import { barkingAndDagenham } from "../../domain/source";
import { asTable, type Table } from "../answers";
import { asChoice, asDay, given, optional, passingErrors, type Reader } from "../arguments";
import { each, once, type Answers, type CellOutcome, type Each } from "../each";
import { changesTable, inspectionsTable } from "./judgement-tables";

const scale = barkingAndDagenham("2.5");

export function gradeAnswers(text: unknown): Answers<string> {
  return each({ text: { given: given("text", text), reader: asOneGrade } }, ({ text: word }) => standard(word));
}

export function gradeRankAnswers(text: unknown): Answers<number> {
  return each({ text: { given: given("text", text), reader: asOneGrade } }, ({ text: word }) => rank(word));
}

function standard(word: GradeWord): Answer<string> {
  return answer(standardWording(word), {
    basis: "rule",
    sources: [scale],
    working: () => [`The standard wording is ${standardWording(word)}.`],
  });
}

function rank(word: GradeWord): Outcome<number> {
  const judged = judgedFrom(word);
  if (!isGrade(judged)) return notKnown("a judgement that was not made has no rank; leave it out.", "text");
  return answer(rankOf(judged), {
    basis: "rule",
    sources: [scale],
    working: () => ["1 outstanding, 2 good, 3 requires improvement or adequate, 4 inadequate."],
  });
}

const asOneGrade: Reader<GradeWord> = passingErrors((cell) => {
  const read = readGrade(cell);
  if (read.is === "blank") return read;
  if (read.is === "problem") return notValid(read.says);
  if (read.is === "not reported") return notKnown("no overall grade is reported from April 2026; leave it out.");
  const [first, ...others] = read.words;
  return others.length === 0
    ? { is: "value", value: first }
    : notKnown("these are several grades; give the one that was decided.");
});

/** Arguments of the functions that look at all judgements of an inspection at once, in the order of the help. */
export interface JudgementArguments {
  readonly framework: unknown;
  readonly help_and_protection: unknown;
  readonly children_in_care: unknown;
  readonly leadership: unknown;
  readonly care_leavers: unknown;
  readonly adoption: unknown;
}

export type WithBasis = JudgementArguments & { readonly basis: unknown };

export function overallJudgementAnswers(args: WithBasis): Answers<string> {
  return eachInspection(args, overallJudgement);
}

export function judgementReasonAnswers(args: WithBasis): Answers<string> {
  return eachInspection(args, judgementReason);
}

export function limitedByAnswers(args: WithBasis): Answers<string> {
  return eachInspection(args, limitedBy);
}

export function nextInspectionAnswers(args: JudgementArguments & { readonly as_at: unknown }): Answers<string> {
  return each(
    { ...judgementReaders(args), as_at: { given: given("as_at", args.as_at), reader: optional(asDay) } },
    ({ framework, as_at, ...judgements }) => nextInspection(framework, judgements, as_at),
  );
}

export function likeInspectionsAnswer(args: JudgementArguments): CellOutcome<Table> {
  return once(judgementReaders(args), ({ framework, ...judgements }) =>
    asTable(likeInspections(framework, judgements), (inspections) => inspectionsTable(inspections, framework)),
  );
}

export function changesNeededAnswer(args: WithBasis & { readonly target: unknown }): CellOutcome<Table> {
  const { framework: named, ...readers } = judgementReaders(args);
  const target = { given: given("target", args.target), reader: asOneGrade };
  return once(
    { framework: named, target, ...readers, basis: basisReader(args.basis) },
    ({ framework, target: aim, basis = "precedents", ...judgements }) =>
      asTable(changesNeeded(framework, judgedFrom(aim), judgements, basis), (needed) =>
        changesTable(needed, framework),
      ),
  );
}

function eachInspection(
  args: WithBasis,
  answerOne: (framework: FrameworkName, judgements: Judgements, basis: OverallBasis) => Outcome<string>,
): Answers<string> {
  return each(
    { ...judgementReaders(args), basis: basisReader(args.basis) },
    ({ framework, basis = "precedents", ...judgements }) => answerOne(framework, judgements, basis),
  );
}

function basisReader(basis: unknown): Each<OverallBasis | undefined> {
  return { given: given("basis", basis), reader: optional(asChoice(OVERALL_BASES)) };
}

function judgementReaders(args: JudgementArguments) {
  const judgement = (name: Judgement) => ({ given: given(name, args[name]), reader: asJudgement });
  return {
    framework: { given: given("framework", args.framework), reader: asFramework },
    help_and_protection: judgement("help_and_protection"),
    children_in_care: judgement("children_in_care"),
    leadership: judgement("leadership"),
    care_leavers: judgement("care_leavers"),
    adoption: judgement("adoption"),
  };
}

/** A blank judgement is not known yet, and so is an overall grade that was not reported. */
const asJudgement = passingErrors<readonly Judged[] | "not known">((cell) => {
  const read = readGrade(cell);
  if (read.is === "problem") return notValid(read.says);
  if (read.is !== "grades") return { is: "value", value: "not known" };
  return { is: "value", value: [...new Set(read.words.map(judgedFrom))] };
});

const NO_GRADES = `is an inspection without grades, so it has no judgements; give ${listed(FRAMEWORK_NAMES)}.`;

const asFramework = asChoice(FRAMEWORK_NAMES, {
  ilacs:
    "is not enough; give ILACS 2018 (inspections from 1 January 2018), ILACS 2023 (from 1 January 2023) or ILACS 2026 (from 1 April 2026).",
  jtai: NO_GRADES,
  "focused visit": NO_GRADES,
  "before sif": "has no judgements that can be combined here; give a framework from SIF on.",
});
