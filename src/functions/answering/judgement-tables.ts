import type { ChangesNeeded } from "../../domain/judgement/changes-needed";
import type { Framework, FrameworkName } from "../../domain/judgement/framework";
import { frameworkNamed } from "../../domain/judgement/frameworks";
import { capitalised, wordFor, type Judged } from "../../domain/judgement/grade";
import type { PublishedInspection } from "../../domain/judgement/inspections";
import { NOT_REPORTED } from "../../domain/judgement/reason";
import type { Table } from "../answers";

export function inspectionsTable(inspections: readonly PublishedInspection[], name: FrameworkName): Table {
  const framework = frameworkNamed(name);
  return {
    headings: ["Council", "Framework", "Inspection start", "Published", ...judgementHeadings(framework), "Overall"],
    rows: inspections.map(({ council, start, published, pattern, overall }) => [
      council,
      name,
      start ?? "",
      published,
      ...framework.judgements.map((judgement) => written(pattern[judgement] ?? "not judged", framework)),
      overall === "not reported" ? NOT_REPORTED : written(overall, framework),
    ]),
  };
}

export function changesTable({ outcome, changes }: ChangesNeeded, name: FrameworkName): Table {
  const framework = frameworkNamed(name);
  return {
    headings: ["Outcome", "Steps", ...judgementHeadings(framework)],
    rows: changes.map(({ steps, to }) => [
      outcome,
      steps,
      ...framework.judgements.map((judgement) => {
        const grade = to[judgement];
        return grade === undefined ? "" : written(grade, framework);
      }),
    ]),
  };
}

function judgementHeadings({ judgements, called }: Framework): readonly string[] {
  return judgements.map((judgement) => capitalised(called[judgement] ?? judgement));
}

function written(judged: Judged, { thirdGrade }: Framework): string {
  return capitalised(judged === "not judged" ? judged : wordFor(judged, thirdGrade));
}
