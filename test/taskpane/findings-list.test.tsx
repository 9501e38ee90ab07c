// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ALL_FINDINGS, appState, initialState, type Checked } from "../../src/actions/state";
import { dayOf } from "../../src/domain/calendar/day";
import type { Finding } from "../../src/domain/checking/finding";
import { Pane } from "../../src/taskpane/pane";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

beforeEach(async () => {
  window.scrollTo = ((options: ScrollToOptions) => {
    Object.defineProperty(window, "scrollY", { value: options.top ?? 0, configurable: true });
    window.dispatchEvent(new Event("scroll"));
  }) as typeof window.scrollTo;
  Object.defineProperty(document.documentElement, "scrollHeight", { value: 10_000_000, configurable: true });
  window.scrollTo({ top: 0 });
  await startOffice(bookOf({ Referrals: { rows: [["a"]] } }));
  appState.change(initialState());
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
afterEach(cleanup);

function finding(number: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: "not-a-date",
    level: "error",
    lens: "data",
    list: 3,
    sheet: "Referrals",
    cells: [{ sheet: "Referrals", row: number, column: 5 }],
    shown: `X${number}`,
    says: () => `Cause ${number}`,
    mend: "Mend it in the case system.",
    key: `cause ${number}`,
    ...more,
  };
}

async function show(findings: readonly Finding[]): Promise<void> {
  const check: Checked = {
    is: "checked",
    asAt: dayOf(2026, 11, 2),
    lists: [],
    findings,
    failures: [],
    skipped: [],
    checksRun: 1,
    rules: new Map([
      ["not-a-date", { why: "Nothing can be counted from it.", source: { says: "DfE, rule 8925", alias: "CIN 8925" } }],
    ]),
    readMs: 1,
    checkMs: 1,
  };
  appState.change({ check });
  await screen.findByRole("region", { name: "Findings" });
}

function causes(): readonly (string | null)[] {
  return screen.queryAllByText(/^Cause \d+$/).map(({ textContent }) => textContent);
}

describe("the list of findings", () => {
  test("of fifty thousand draws a few, tells how many there are, and End goes to the last", async () => {
    await show(Array.from({ length: 50_000 }, (_none, index) => finding(index)));
    expect(causes().length).toBeLessThan(40);
    const [first] = screen.getAllByRole("listitem");
    expect(first?.getAttribute("aria-setsize")).toBe("50002");
    screen.getByRole("button", { name: "Errors (50,000)" }).focus();
    await userEvent.keyboard("{End}");
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("Go to F50000 on Referrals");
  });

  test("is one stop for Tab, and the arrow keys go from row to row", async () => {
    await show([finding(1), finding(2)]);
    const tabbable = (): readonly string[] =>
      screen
        .getAllByRole("listitem")
        .flatMap((row) => [...row.querySelectorAll<HTMLElement>("button, summary")])
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((element) => element.getAttribute("aria-label") ?? element.textContent);
    expect(tabbable()).toEqual(["▾Errors (2)"]);
    screen.getByRole("button", { name: "Errors (2)" }).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("Go to F2 on Referrals");
    expect(tabbable()).toEqual(["Go to F2 on Referrals", "Why, and who says so"]);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    await expect.poll(() => document.activeElement?.textContent).toBe("▾Errors (2)");
  });

  test("a folded group keeps its count, and Next finding unfolds it", async () => {
    await show([finding(1), finding(2, { rule: "not-a-code" })]);
    await userEvent.click(screen.getByRole("button", { name: "Not a date (1)" }));
    expect(causes()).toEqual(["Cause 2"]);
    expect(screen.getByRole("button", { name: "Not a date (1)" }).getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    await expect.poll(causes).toEqual(["Cause 1", "Cause 2"]);
  });

  test("says why a finding matters and who says so", async () => {
    await show([finding(1)]);
    const row = screen.getAllByRole("listitem").at(-1);
    expect(row?.textContent).toContain("Nothing can be counted from it.");
    expect(row?.textContent).toContain("DfE, rule 8925");
  });

  test("grouped by list it goes by list first, and Next finding goes in that order", async () => {
    await show([
      finding(1, { list: 6 }),
      finding(2, { list: 3, level: "query" }),
      finding(3, { list: 6, level: "query" }),
    ]);
    await userEvent.click(screen.getByText("Filter and group"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "List and level");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "▾List 3, Referrals (1)",
      "▾List 6, CIN (2)",
    ]);
    expect(causes()).toEqual(["Cause 2", "Cause 1", "Cause 3"]);
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    await expect.poll(() => appState.get().currentFinding).toBe("cause 2");
  });
});

describe("searching", () => {
  test.each([
    ["what is said", "impossible DATE", ["Cause 4"]],
    ["a child or value", "x1", ["Cause 1"]],
    ["a cell", "F4", ["Cause 3"]],
    ["the regulator's own number", "8925", ["Cause 1", "Cause 2"]],
    ["words in any order", "referrals not-a-code", ["Cause 3"]],
    ["what nobody said", "adoption", []],
  ])("finds by %s", async (_what, words, found) => {
    const impossible = { rule: "another-rule", says: () => "Cause 4", mend: "This date is impossible.", list: 4 };
    await show([finding(1), finding(2), finding(3, { rule: "not-a-code" }), finding(4, impossible)]);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), words);
    await expect.poll(causes).toEqual(found);
  });

  test("is one of several filters, and a new check begins without it", async () => {
    await show([finding(1), finding(2, { lens: "practice" })]);
    await userEvent.click(screen.getByText("Filter and group"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "About" }), "Practice (1)");
    await expect.poll(causes).toEqual(["Cause 2"]);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), "cause 1");
    expect(await screen.findByText(/No finding fits the filter/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    await expect.poll(() => appState.get().check.is).toBe("refused");
    expect(appState.get().filter).toEqual(ALL_FINDINGS);
  });
});

describe("the selected cell", () => {
  test("shows what was found in it", async () => {
    const here = finding(1);
    await show([here]);
    appState.change({ selected: { place: { sheet: "Referrals", row: 1, column: 5 }, findings: [here] } });
    const box = await screen.findByRole("region", { name: "The selected cell" });
    expect(within(box).getByRole("heading").textContent).toBe("Selected: Referrals!F2");
    expect(box.textContent).toContain("Error: Cause 1");
  });
});
