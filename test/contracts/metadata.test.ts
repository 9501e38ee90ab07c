import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KIND_NAMES } from "../../src/domain/inspection/kinds";
import { STAGE_NAMES } from "../../src/domain/inspection/kinds/stages";
import { REPORT_BASES } from "../../src/domain/inspection/report-due";
import { TEAM_BASES } from "../../src/domain/inspection/team";
import { FRAMEWORK_NAMES } from "../../src/domain/judgement/frameworks";
import { GRADES, standardWording } from "../../src/domain/judgement/grade";
import { OVERALL_BASES } from "../../src/domain/judgement/possible";
import { functionExamples } from "../../src/functions/examples";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue?: string; readonly tooltip?: string }[];
  }[];
}

/** The words that the domain takes, for each choice that Excel offers. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  Framework: FRAMEWORK_NAMES,
  Grade: [...GRADES.map(standardWording), standardWording("not judged")],
  Kind: KIND_NAMES,
  LastJudgement: GRADES.map(standardWording),
  OverallBasis: OVERALL_BASES,
  ReportBasis: REPORT_BASES,
  Stage: STAGE_NAMES,
  Target: GRADES.map(standardWording),
  TeamBasis: TEAM_BASES,
};

/** A test build for a council's server: every difference that a build argument makes is in it. */
const HOST = "https://tools.example.gov.uk/ready";
let folder = "";
let metadata: Metadata;

function built(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "built-"));
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--env", `host=${HOST}/`, "--env", "test", "--output-path", folder];
  await promisify(execFile)(process.execPath, [webpack, ...options]);
  metadata = JSON.parse(built("functions.json")) as Metadata;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("functions.json", () => {
  test("describes exactly the functions that the add-in associates", () => {
    const associated = [...built("start.js").matchAll(/CustomFunctions\.associate\(["'`]([^"'`]+)["'`]/g)].map(
      ([, id]) => id,
    );
    expect(associated.length).toBeGreaterThan(0);
    expect([...associated].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(new Set(associated).size).toBe(associated.length);
  });

  test("has every id once, over all files and whatever its case, as Excel compares them", () => {
    const ids = metadata.functions.map(({ id }) => id.toUpperCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const names = metadata.functions.map(({ name }) => name.toUpperCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const { name, parameters = [] } of metadata.functions) {
      expect(new Set(parameters.map((parameter) => parameter.name.toLowerCase())).size, name).toBe(parameters.length);
    }
  });

  test("names every function as Excel allows: capitals, digits, full stops and underscores, at least three, and no cell", () => {
    for (const { id, name } of metadata.functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(id).toBe(name);
    }
  });

  test("says of every function and parameter what it is, in words that fit", () => {
    for (const { name, description = "", parameters = [] } of metadata.functions) {
      expect(description, name).toMatch(/\S/);
      expect(description.length, name).toBeLessThanOrEqual(120);
      for (const parameter of parameters) {
        expect(parameter.description ?? "", `${name} ${parameter.name}`).toMatch(/\S/);
        expect((parameter.description ?? "").length, `${name} ${parameter.name}`).toBeLessThanOrEqual(255);
      }
    }
  });

  test("puts optional parameters last", () => {
    for (const { name, parameters = [] } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, name).toEqual([...optional].sort());
    }
  });

  test("offers exactly the choices that the rules know, each explained", () => {
    const enums = metadata.enums ?? [];
    expect(enums.map(({ id }) => id).sort()).toEqual(Object.keys(CHOICES).sort());
    for (const { id, values } of enums) {
      expect(
        values.map(({ stringValue }) => stringValue),
        id,
      ).toEqual(CHOICES[id]);
      for (const { name, tooltip = "" } of values) expect(tooltip, `${id} ${name}`).toMatch(/\S/);
    }
  });

  test("offers choices only to arguments, and every choice to one", () => {
    const used = metadata.functions.flatMap(({ parameters = [] }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual((metadata.enums ?? []).map(({ id }) => id).sort());
  });

  test("describes no function without an example, and every argument of it is given in one", () => {
    for (const { name, parameters = [] } of metadata.functions) {
      const given = functionExamples.filter((example) => example.function === name).map(({ args }) => args.length);
      expect(given.length, name).toBeGreaterThan(0);
      expect(Math.max(...given), name).toBe(parameters.length);
    }
  });

  test("lets a function say which of its cells holds an error", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test("leads to help that the build holds", () => {
    for (const { name, helpUrl = "" } of metadata.functions) {
      expect(helpUrl).toBe(`${HOST}/help.html#${name}`);
      expect(built("help.html")).toContain(`id="${name}"`);
    }
    expect(built("help.html")).toContain("=READYTEST.");
  });
});

describe("a test build for a council's server", () => {
  test("names that server wherever the development host stood", () => {
    for (const name of ["manifest.xml", "functions.json", "help.html", "taskpane.html"]) {
      expect(built(name), name).not.toContain("localhost");
    }
    expect(built("manifest.xml")).toContain(`DefaultValue="${HOST}/taskpane.html"`);
  });

  test("holds every file that its manifest names", () => {
    const named = [
      ...built("manifest.xml").matchAll(/DefaultValue="https:\/\/tools\.example\.gov\.uk\/ready\/([^"]+)"/g),
    ];
    const there = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(([, name]) => name).filter((name) => !there.includes(name ?? ""))).toEqual([]);
  });

  test("can stand beside the released add-in: another identity, namespace and name", () => {
    const released = readFileSync("manifest.xml", "utf8");
    const identity = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];
    expect(identity(built("manifest.xml"))).not.toBe(identity(released));
    expect(built("manifest.xml")).toContain(`id="Functions.Namespace" DefaultValue="READYTEST"`);
    expect(built("manifest.xml")).toContain("services inspections (test)");
  });

  test("allows its page its own origin and the Office.js host alone, and no connection", () => {
    const page = built("taskpane.html");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const directives = new Map(
      policy.split(";").map((directive) => {
        const [name = "", ...sources] = directive.trim().split(" ");
        return [name, sources.join(" ")] as const;
      }),
    );
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives.has("connect-src")).toBe(false);
    expect(policy).not.toMatch(/unsafe-eval|http:|\*/);
    expect(page.match(/https?:\/\/[^"' ;]+/g)).toEqual([
      "https://appsforoffice.microsoft.com",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test("ships no source map, and names the licences of what it is made with", () => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".map"))).toEqual([]);
    for (const name of names.filter((each) => each.endsWith(".js"))) {
      expect(built(name), name).not.toContain("sourceMappingURL");
      expect(built(name), name).not.toMatch(/\beval\(|new Function\(/);
    }
    expect(built("licences.txt")).toMatch(/^react 19[.\d]+ \(MIT\)$/m);
  });

  test("starts with at most 80 KB to load, compressed, for the cells to be answered", () => {
    expect(gzipSync(built("start.js"), { level: 9 }).length).toBeLessThan(80 * 1024);
  });

  test("loads the pane's libraries only when the pane is seen", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const withReact = scripts.filter((name) => built(name).includes("createRoot"));
    expect(withReact.length).toBeGreaterThan(0);
    expect(withReact).not.toContain("start.js");
    expect(built("taskpane.html").match(/<script[^>]*src="[^"]*"/g)).toHaveLength(2);
  });
});
