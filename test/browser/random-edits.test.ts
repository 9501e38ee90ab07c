import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedPage, servePage } from "./served-page";
import type {} from "./pages/random-edits-page";

const SEQUENCES = 200;

let served: ServedPage;

beforeAll(async () => {
  served = await servePage("random-edits-page");
  await served.page.waitForFunction(() => "randomEditsPage" in window);
});

afterAll(() => served.close());

test("any sequence of edits leaves a workbook in memory and one in the grid alike", { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const difference = await served.page.evaluate((given) => window.randomEditsPage.differenceAfter(given), seed);
    expect(difference, `after the edits of seed ${seed}`).toBeNull();
  }
});
