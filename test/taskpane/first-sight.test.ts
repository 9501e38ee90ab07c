// @vitest-environment jsdom
import { expect, test, vi } from "vitest";

vi.mock("../../src/actions/pane", () => ({ startedInExcel: () => Promise.resolve(false), whenPaneIsShown: vi.fn() }));
vi.mock("../../src/taskpane/mount", () => ({
  mountPane: () => {
    throw Object.assign(new Error("Loading chunk pane failed."), { name: "ChunkLoadError" });
  },
}));

test("a pane whose code cannot be fetched is one sentence that says what to do", async () => {
  document.body.append(Object.assign(document.createElement("div"), { id: "root" }));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(private readonly seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
      observe(): void {
        this.seen([{ isIntersecting: true }]);
      }
      disconnect(): void {
        // Nothing is observed.
      }
    },
  );
  await import("../../src/taskpane/first-sight");
  await expect
    .poll(() => document.getElementById("root")?.textContent)
    .toBe(
      "The pane could not be fetched from the server that carries the add-in; close it, and open it again when the server can be reached.",
    );
});
