import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the pane does not do, and why that is right. */
export const NOT_ASKED_OF_THE_PANE = {
  // Excel shows the add-in's name above the pane, as a heading.
  rules: { "page-has-heading-one": { enabled: false } },
  // Fluent's tab list turns the keyboard at its ends with two elements of no size that nobody rests on.
  without: "[data-tabster-dummy]",
} as const;

/** What is wrong by the rules of WCAG 2.2 A and AA and by axe's own advice. */
export async function violations(
  place: Page | Frame,
  { rules, without }: { rules: RunOptions["rules"]; without: string | null } = { rules: {}, without: null },
): Promise<readonly string[]> {
  await place.evaluate(AXE);
  const found = await place.evaluate(
    async ([given, exclude]) => {
      const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
      return (await axe.run(exclude === null ? document : { exclude: [exclude] }, given)).violations;
    },
    [{ iframes: false, resultTypes: ["violations"], rules: rules ?? {} } as RunOptions, without] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} ${failureSummary.split("\n")[1] ?? ""}`),
  );
}
