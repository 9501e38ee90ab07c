import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Names through which data could leave the workbook, be kept outside it, or text could become markup. */
const FORBIDDEN = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "sendBeacon",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "cookie",
  "OfficeRuntime",
  "displayDialogAsync",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "dangerouslySetInnerHTML",
  "eval",
]);

const ADD_IN = ["domain", "functions", "excel", "actions", "commands", "taskpane"].map((room) => join("src", room));

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function forbiddenNames(name: string, text: string): string[] {
  const file = ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const word = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
    if (word !== undefined && FORBIDDEN.has(word)) {
      found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${word}`);
    }
    node.forEachChild(look);
  };
  look(file);
  return found;
}

describe("nothing leaves the workbook", () => {
  test("the add-in's own source names no way out of it", () => {
    const files = ADD_IN.flatMap(sourceFiles);
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((name) => forbiddenNames(name, readFileSync(name, "utf8")))).toEqual([]);
  });

  test.each([
    ["a call", `fetch("https://example.org")`],
    ["a property", `window.localStorage.setItem("a", "b")`],
    ["a property by its name in quotes", `window["indexedDB"]`],
    ["markup", `element.innerHTML = text`],
    ["a beacon", `navigator.sendBeacon("/x")`],
  ])("%s would be noticed", (_what, text) => {
    expect(forbiddenNames("planted.ts", text)).toHaveLength(1);
  });

  test("a word in a comment or a sentence is no way out", () => {
    expect(forbiddenNames("planted.ts", `// fetch the children\nconst says = "We do not fetch anything.";`)).toEqual(
      [],
    );
  });
});
