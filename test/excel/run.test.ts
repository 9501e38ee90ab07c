// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { inExcel } from "../../src/excel/run";
import { startOffice } from "../workbench/real-office";
import { bookOf } from "./book-of";

beforeEach(async () => {
  await startOffice(bookOf({ Sheet1: { rows: [["a"]] } }));
});

describe("a batch that Excel refuses", () => {
  test("answers its value when nothing is wrong", async () => {
    expect(await inExcel(async () => Promise.resolve(7))).toEqual({ value: 7 });
  });

  test("something that is gone is one sentence", async () => {
    const outcome = await inExcel(async (context) => {
      context.workbook.worksheets.getItem("Gone").activate();
      await context.sync();
    });
    expect(outcome).toEqual({
      refused: "A sheet or cell that was there a moment ago is gone. Check the workbook again.",
    });
  });

  test("what this Excel lacks is named", async () => {
    const outcome = await inExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").moveTo("B2");
      await context.sync();
    });
    expect(outcome).toEqual({
      refused: expect.stringMatching(/^This version of Excel cannot do that \(.*moveTo.*\)\. Update Excel/i) as string,
    });
  });

  test("a mistake of ours is thrown, not put to the user", async () => {
    const forgetful = inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(forgetful).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
