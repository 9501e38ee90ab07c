import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/domain/judgement/frameworks";
import { publishedInspections } from "../../../src/domain/judgement/inspections";
import { likeInspections } from "../../../src/domain/judgement/like-inspections";
import { asJudgements } from "./every-pattern";
import { judgements } from "./judgements";

describe("inspections judged like this", () => {
  test("are all of the framework where nothing is known, newest first, then by council", () => {
    for (const { name } of FRAMEWORKS) {
      const outcome = likeInspections(name, judgements(""));
      if (outcome.is !== "answer") throw new Error(outcome.says);
      expect(outcome.value).toHaveLength(publishedInspections.filter(({ framework }) => framework === name).length);
      for (const [at, { published, council }] of outcome.value.entries()) {
        const before = outcome.value[at - 1];
        if (before === undefined) continue;
        expect(before.published).toBeGreaterThanOrEqual(published);
        if (before.published === published) expect(before.council < council).toBe(true);
      }
    }
  });

  test("hold every published inspection among those with its own judgements", () => {
    for (const inspection of publishedInspections) {
      const outcome = likeInspections(inspection.framework, asJudgements(inspection.pattern));
      expect(outcome.is === "answer" && outcome.value.includes(inspection), inspection.council).toBe(true);
    }
  });

  test("fit each of several grades, and no other", () => {
    const councils = (letters: string): readonly string[] => {
      const outcome = likeInspections("SIF", judgements(letters));
      return outcome.is === "answer" ? outcome.value.map(({ council }) => council) : [];
    };
    expect(councils("G O O/G O O")).toEqual(["North Lincolnshire", "Bracknell Forest", "Kensington and Chelsea"]);
    expect(councils("G N G N N")).toEqual(["Isles of Scilly"]);
  });

  test("are not known where there is none, nor where the framework has no such judgement", () => {
    expect(likeInspections("ILACS 2018", judgements("I O O"))).toMatchObject({ why: "not known" });
    expect(likeInspections("ILACS 2023", judgements("G G G G G"))).toMatchObject({ why: "not valid" });
  });
});
