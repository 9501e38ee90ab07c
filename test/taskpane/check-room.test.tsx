// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appState, initialState, type Checked } from "../../src/actions/state";
import { annexAList, fieldsIn } from "../../src/domain/annex-a/annex-a";
import { dayOf } from "../../src/domain/calendar/day";
import type { Finding } from "../../src/domain/checking/finding";
import { Pane } from "../../src/taskpane/pane";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

let book: MemoryBook;

beforeEach(async () => {
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = ((options: ScrollToOptions) => {
    Object.defineProperty(window, "scrollY", { value: options.top ?? 0, configurable: true });
    window.dispatchEvent(new Event("scroll"));
  }) as typeof window.scrollTo;
  Object.defineProperty(document.documentElement, "scrollHeight", { value: 1_000_000, configurable: true });
  window.scrollTo({ top: 0 });
  book = bookOf({ Cover: { rows: [["Front page"]] }, Referrals: { rows: [["a"]] } });
  await startOffice(book);
  appState.change(initialState());
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
afterEach(cleanup);

type FindingOf = Pick<Finding, "rule" | "level" | "list"> & { readonly cells: number; readonly says?: string };

function finding({ rule, level, list, cells, says = `${rule} in list ${list}` }: FindingOf): Finding {
  return {
    rule,
    level,
    lens: "data",
    list,
    sheet: "Referrals",
    cells: Array.from({ length: cells }, (_none, index) => ({ sheet: "Referrals", row: 6 + index, column: 5 })),
    shown: "",
    says: () => says,
    mend: "Mend it in the case system.",
    key: `${rule} ${list} ${says}`,
  };
}

async function show(findings: readonly Finding[], more: Partial<Checked> = {}): Promise<void> {
  const lists = [{ list: 3, sheet: "Referrals", headingRow: 2, rows: 40, edition: "2019-08", columns: [] } as const];
  const times = { readMs: 1, checkMs: 1 };
  const check: Checked = {
    is: "checked",
    asAt: dayOf(2026, 11, 2),
    lists,
    findings,
    failures: [],
    skipped: [],
    checksRun: 14,
    rules: new Map(),
    ...times,
    ...more,
  };
  appState.change({ check });
  await screen.findByText(/^Found /);
}

describe("the Check room", () => {
  test("begins with what pressing Check will do", () => {
    expect(screen.getByRole("status").textContent).toContain("Nothing in the workbook is changed");
    expect(screen.queryByRole("button", { name: "Next finding" })).toBeNull();
  });

  test("says at the field what is wrong with a date, and takes it back on typing", async () => {
    const field = screen.getByRole("textbox", { name: "As at (dd/mm/yyyy)" });
    await userEvent.clear(field);
    await userEvent.type(field, "31/02/2026{Enter}");
    expect(await screen.findByText("31/02/2026 is not a date; February 2026 has 28 days.")).toBeTruthy();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await userEvent.type(field, "0");
    expect(screen.queryByText(/is not a date/)).toBeNull();
  });

  test("a workbook without lists is one sentence, announced", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Check this workbook" }));
    const status = screen.getByRole("status");
    await expect.poll(() => status.textContent).toMatch(/^No Annex A list was found.*check again\.$/);
    expect(appState.get().check.is).toBe("refused");
  });

  test("shows how far a check has come, and Cancel leaves the keyboard at the Check button", async () => {
    appState.change({ check: { is: "under way", doing: "Reading Referrals", share: 0.25 } });
    const bar = await screen.findByRole("progressbar", { name: "Progress of the check" });
    expect(bar.getAttribute("aria-valuenow")).toBe("0.25");
    expect(screen.getByRole("status").textContent).toBe("Reading Referrals");
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Check this workbook" }));
  });

  test("nothing found is said with the number of checks that ran", async () => {
    await show([]);
    expect(screen.getByRole("status").textContent).toBe(
      "Found 1 list with 40 rows, checked as at 2 November 2026. No faults found by the 14 checks that ran.",
    );
    expect(screen.queryByRole("button", { name: "Next finding" })).toBeNull();
  });

  test("counts by level and says where to begin", async () => {
    await show([
      finding({ rule: "not-a-date", level: "error", list: 3, cells: 1 }),
      finding({ rule: "not-a-code", level: "query", list: 3, cells: 1 }),
      finding({ rule: "not-a-code", level: "query", list: 6, cells: 1 }),
    ]);
    expect(screen.getByRole("status").textContent).toBe(
      "Found 1 list with 40 rows, checked as at 2 November 2026. 1 error and 2 queries. Begin with the errors.",
    );
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([expect.stringContaining("Errors (1)"), expect.stringContaining("Queries (2)")]);
    const rows = within(screen.getByRole("table", { name: "Findings by level" })).getAllByRole("row");
    expect(
      rows.map((row) =>
        within(row)
          .queryAllByRole("cell")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([[], ["1", "0"], ["2", "0"], ["0", "0"]]);
  });

  test("a check that broke is not passed over in silence", async () => {
    await show([], { failures: [{ rule: "not-a-date", list: 3, message: "undefined is no function" }] });
    expect(screen.getByRole("status").textContent).toContain("1 check broke down");
    expect(screen.getByText("“Not a date” broke because of a fault in the add-in. The other checks ran.")).toBeTruthy();
  });

  test("names the lists that were not found and the columns read by another name or not at all", async () => {
    const columns = [
      { heading: "Child ID", readAs: "Child Unique ID", how: "variant" },
      { heading: "Comments", readAs: null, how: "not recognised" },
      { heading: "Gender", readAs: "Gender", how: "exact" },
    ] as const;
    await show([], { lists: [{ list: 3, sheet: "Referrals", headingRow: 2, rows: 40, edition: "2019-08", columns }] });
    const details = screen.getAllByRole("group")[0]?.textContent;
    expect(details).toContain("List 3, Referrals: sheet Referrals, headings in row 2, 40 rows, edition 2019-08");
    expect(details).toContain(
      "1 heading as in Ofsted’s template, 1 by another name that is known for it and 1 not read.",
    );
    expect(details).toContain("“Child ID” was read as “Child Unique ID”.");
    expect(details).toContain("Not read, because it is no column of this list: “Comments”.");
    expect(details).toContain("Not found: List 1, Contacts, List 2, Early Help, List 4, Assessments");
  });

  test("names the columns that a list should have and that were not found, because nothing in them was checked", async () => {
    const columns = fieldsIn(annexAList(3), "2019-08")
      .filter(({ key }) => key !== "team" && key !== "gender")
      .map(({ heading }) => ({ heading, readAs: heading, how: "exact" as const }));
    await show([], { lists: [{ list: 3, sheet: "Referrals", headingRow: 2, rows: 40, edition: "2019-08", columns }] });
    expect(screen.getAllByRole("group")[0]?.textContent).toContain(
      "Not checked, because no column was read as “Gender” and “Allocated Team”.",
    );
  });

  test("a click on a cell goes to it in the workbook", async () => {
    await show([finding({ rule: "not-a-date", level: "error", list: 3, cells: 2 })]);
    await userEvent.click(screen.getByRole("button", { name: "Go to F8 on Referrals" }));
    await expect.poll(() => book.activeSheet().name).toBe("Referrals");
    expect(book.selection().area).toEqual({ row: 7, column: 5, rows: 1, columns: 1 });
    expect(screen.getByRole("listitem", { current: true }).textContent).toContain("not-a-date in list 3");
  });

  test("many cells are counted, and shown on asking", async () => {
    await show([finding({ rule: "date-as-text", level: "error", list: 3, cells: 31 })]);
    expect(screen.getAllByRole("button", { name: /^Go to F/ })).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: "and 28 more" }));
    expect(screen.getAllByRole("button", { name: /^Go to F/ })).toHaveLength(31);
  });

  test("filters by list and level, with the counts beside the choices", async () => {
    await show([
      finding({ rule: "not-a-date", level: "error", list: 3, cells: 1 }),
      finding({ rule: "not-a-code", level: "query", list: 6, cells: 1 }),
    ]);
    await userEvent.click(screen.getByText("Filter and group"));
    const lists = screen.getByRole("combobox", { name: "List" });
    expect(
      within(lists)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["All lists (2)", "List 3 (1)", "List 6 (1)"]);
    await userEvent.selectOptions(lists, "List 6 (1)");
    expect(screen.queryByText("not-a-date in list 3")).toBeNull();
    expect(screen.getByText("not-a-code in list 6")).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Level" }), "Errors (0)");
    expect(await screen.findByText(/No finding fits the filter/)).toBeTruthy();
  });

  test("next goes through the findings, and shows one that lay beyond those drawn", async () => {
    const findings = Array.from({ length: 40 }, (_none, index) =>
      finding({ rule: "not-a-code", level: "error", list: 3, cells: 1, says: `Cause ${index + 1}` }),
    );
    await show(findings);
    expect(screen.queryByText("Cause 40")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Previous finding" }));
    expect(await screen.findByText("Cause 40")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    await expect.poll(() => screen.getByRole("listitem", { current: true }).textContent).toContain("Cause 1");
  });

  test("a cell that cannot be shown is an alert", async () => {
    book.setVisibility(book.findSheet("Referrals")?.id ?? "", "Hidden");
    await show([finding({ rule: "not-a-date", level: "error", list: 3, cells: 1 })]);
    await userEvent.click(screen.getByRole("button", { name: "Next finding" }));
    await expect.poll(() => screen.getByRole("alert").textContent).toContain("The sheet Referrals is hidden.");
  });
});

describe("the pane", () => {
  test("has a tab for each room, reached by keyboard", async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Check" }));
    await userEvent.click(screen.getByRole("tab", { name: "Help" }));
    expect(screen.getByRole("tabpanel", { name: "Help" }).textContent).toContain("workbench of its project only");
    expect(screen.getByRole("link", { name: "The functions and what they answer" }).getAttribute("href")).toBe(
      "help.html",
    );
  });

  test("an explanation can be read and closed", async () => {
    const place = { sheet: "Deadlines", row: 3, column: 2 };
    appState.change({
      explanation: { place, formula: "=READY.GRADE(A1)", sentences: ["It shows #N/A."], calls: [], findings: [] },
    });
    const box = await screen.findByRole("region", { name: "Explanation of a cell" });
    expect(box.textContent).toContain("Deadlines!C4");
    expect(box.textContent).toContain("=READY.GRADE(A1)");
    await userEvent.click(within(box).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("region", { name: "Explanation of a cell" })).toBeNull();
  });
});
