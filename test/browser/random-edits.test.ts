import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedPage, servePage } from "./served-page";
import type {} from "./pages/random-edits-page";

const SEQUENCES = 500;
const AT_A_TIME = 50;

let served: ServedPage;

beforeAll(async () => {
  served = await servePage("random-edits-page");
  await served.page.waitForFunction(() => "randomEditsPage" in window);
});

afterAll(() => served.close());

test(
  "any sequence of edits leaves a workbook in memory, one in the grid and the files that they save alike",
  { timeout: 240_000 },
  async () => {
    for (let first = 1; first <= SEQUENCES; first += AT_A_TIME) {
      const seeds = Array.from({ length: AT_A_TIME }, (_, at) => first + at);
      await served.page.evaluate((given) => window.randomEditsPage.open(given), seeds);
      const difference = await served.page.evaluate((given) => window.randomEditsPage.differenceAfter(given), seeds);
      expect(difference).toBeNull();
      const inFiles = await served.page.evaluate(() => window.randomEditsPage.differenceInFiles());
      expect(inFiles, `in the files after the edits from seed ${first}`).toBeNull();
    }
  },
);
