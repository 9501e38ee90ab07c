import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterEach, describe, expect, test } from "vitest";

const arrows = createRequire(import.meta.url)("./arrows.config.cjs") as {
  forbidden: NonNullable<ICruiseOptions["ruleSet"]>["forbidden"];
};

async function violations(root: string): Promise<string[]> {
  const { output } = await cruise(["src"], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: arrows.forbidden ?? [] },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).summary.violations.map(
    (found) => `${found.rule.name}: ${found.from} -> ${found.to}`,
  );
}

describe("the arrows of the house", () => {
  test("hold in the whole source", async () => {
    expect(await violations(process.cwd())).toEqual([]);
  }, 60_000);

  describe("are noticed when broken", () => {
    let house = "";
    afterEach(() => rmSync(house, { recursive: true, force: true }));

    function build(files: Record<string, string>): string {
      house = mkdtempSync(join(tmpdir(), "house-"));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(house, name)), { recursive: true });
        writeFileSync(join(house, name), text);
      }
      return house;
    }

    const THING = "export const thing = 1;\n";
    test.each([
      ["domain", "excel"],
      ["domain", "functions"],
      ["excel", "actions"],
      ["functions", "excel"],
      ["actions", "taskpane"],
      ["commands", "excel"],
      ["taskpane", "excel"],
      ["taskpane", "workbench"],
      ["workbench", "domain"],
    ])("%s must not import %s", async (from, to) => {
      const root = build({
        [`src/${from}/a.ts`]: `import { thing } from "../${to}/b";\nexport const other = thing;\n`,
        [`src/${to}/b.ts`]: THING,
      });
      expect(await violations(root)).toEqual([expect.stringContaining(`src/${from}/a.ts -> src/${to}/b.ts`)]);
    });

    test("two files of a room must not import each other", async () => {
      const root = build({
        "src/domain/a.ts": `import { b } from "./b";\nexport const a = () => b;\n`,
        "src/domain/b.ts": `import { a } from "./a";\nexport const b = () => a;\n`,
      });
      expect((await violations(root)).some((found) => found.startsWith("no-cycles"))).toBe(true);
    });
  });
});
