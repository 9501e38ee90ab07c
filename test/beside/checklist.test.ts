import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const CHECKLIST = join(ROOT, "..", "shared", "ofsted", "mission-checklist.md");
const SERVED = join(ROOT, "test", "contracts", "checklist.json");

test("every point that is said to be served is one of the 255 of the checklist", () => {
  const points = [...readFileSync(CHECKLIST, "utf8").matchAll(/^\| ([A-E]\d+) \|/gm)].map(([, id]) => id);
  expect(points).toHaveLength(255);
  const served = Object.keys(JSON.parse(readFileSync(SERVED, "utf8")) as Readonly<Record<string, unknown>>);
  expect(served.length).toBeGreaterThan(0);
  expect(served.filter((id) => !points.includes(id))).toEqual([]);
});
