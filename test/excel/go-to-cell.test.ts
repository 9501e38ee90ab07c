// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { goToCell } from "../../src/excel/go-to-cell";
import { BookError } from "../../src/workbench/book/book";
import { startOffice } from "../workbench/real-office";
import { bookOf } from "./book-of";

function threeSheets() {
  return bookOf({
    "List 1": { rows: [["a"]] },
    "List 6": { rows: [["b"]] },
    Old: { rows: [["c"]], visibility: "Hidden" },
    Kept: { rows: [["d"]], visibility: "VeryHidden" },
  });
}

describe("going to a cell", () => {
  test("brings its sheet to the front and selects it", async () => {
    const book = threeSheets();
    await startOffice(book);
    expect(await goToCell({ sheet: "List 6", row: 3, column: 2 })).toEqual({ value: null });
    const { sheetId, area } = book.selection();
    expect(book.findSheet(sheetId)?.name).toBe("List 6");
    expect(area).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
    expect(book.activeSheet().name).toBe("List 6");
  });

  test.each([
    ["Old", "The sheet Old is hidden. Right-click any sheet tab, choose Unhide, then try again."],
    [
      "Kept",
      "The sheet Kept is hidden by whoever made this workbook, so Excel cannot show the cell. Ask them to make it visible.",
    ],
    ["Gone", "There is no sheet named Gone any more. Check the workbook again."],
  ])("says why it cannot go to %s, and stays where it is", async (sheet, refused) => {
    const book = threeSheets();
    await startOffice(book);
    expect(await goToCell({ sheet, row: 0, column: 0 })).toEqual({ refused });
    expect(book.activeSheet().name).toBe("List 1");
  });

  test("a protected sheet that lets no cell be selected is one sentence", async () => {
    const book = threeSheets();
    book.select = () => {
      throw new BookError("AccessDenied", "You do not have permission to perform that action.");
    };
    await startOffice(book);
    expect(await goToCell({ sheet: "List 6", row: 0, column: 0 })).toEqual({
      refused:
        "Excel refused, because the sheet or the workbook is protected. Take the protection off, then try again.",
    });
  });
});
