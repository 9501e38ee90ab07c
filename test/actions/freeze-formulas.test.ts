// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { freezeFormulas, lookForFrozen, putFormulasBack } from "../../src/actions/freeze-formulas";
import { appState, initialState } from "../../src/actions/state";
import type { Area } from "../../src/workbench/book/area";
import { CellError } from "../../src/workbench/book/cell-value";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startWithFunctions } from "../functions/with-functions";
import { startOffice } from "../workbench/real-office";

const ALL: Area = { row: 0, column: 0, rows: 14, columns: 4 };
const HALTON_END = 41983;

let book: MemoryBook;

const idOf = (sheet: string): string => book.findSheet(sheet)?.id ?? "";
/** Excel keeps an empty text where a formula answered one, the workbench an empty cell; they look alike. */
const shown = (sheet: string) => book.values(idOf(sheet), ALL).map((row) => row.map((value) => value ?? ""));
const formulas = (sheet: string) => book.formulas(idOf(sheet), ALL);

function put(sheet: string, row: number, column: number, input: object): void {
  book.write(idOf(sheet), { row, column, rows: 1, columns: 1 }, [[input as never]]);
}

beforeEach(async () => {
  appState.change(initialState());
  book = bookOf({
    Deadlines: { rows: [[HALTON_END], [], [null, { formula: "=B1+1", value: 42026 }]] },
    Holidays: { rows: [["Year"]] },
  });
  await startWithFunctions(book);
  put("Deadlines", 0, 1, { formula: '=READY.REPORT_DUE("SIF",A1)' });
  put("Deadlines", 1, 1, { formula: '=READY.GRADE("excellent")' });
  put("Deadlines", 3, 1, { formula: '=READY.GRADE("")' });
  put("Holidays", 0, 1, { formula: "=READY.BANK_HOLIDAYS(2022)" });
  await book.settled();
});

describe("freezing for sending", () => {
  test("leaves values in all cells of our formulas, spilled ones included, and other formulas alone", async () => {
    const before = { Deadlines: shown("Deadlines"), Holidays: shown("Holidays") };
    expect(before.Holidays[10]?.[1]).toBe(44922);
    await freezeFormulas();
    await book.settled();
    expect({ Deadlines: shown("Deadlines"), Holidays: shown("Holidays") }).toEqual(before);
    expect(
      formulas("Deadlines")
        .flat()
        .filter((formula) => formula !== null),
    ).toEqual(["=B1+1"]);
    expect(
      formulas("Holidays")
        .flat()
        .every((formula) => formula === null),
    ).toBe(true);
    expect(book.spills(idOf("Holidays"))).toEqual([]);
    expect(appState.get()).toMatchObject({ frozen: 4, notice: null });
    expect(appState.get().done).toContain("Froze 4 formulas on Deadlines, Holidays");
  });

  test("can be taken back: every formula stands and spills where it was", async () => {
    const before = { Deadlines: formulas("Deadlines"), Holidays: formulas("Holidays") };
    const values = [shown("Deadlines"), shown("Holidays")];
    await freezeFormulas();
    await book.settled();
    await putFormulasBack();
    await book.settled();
    expect({ Deadlines: formulas("Deadlines"), Holidays: formulas("Holidays") }).toEqual(before);
    expect([shown("Deadlines"), shown("Holidays")]).toEqual(values);
    expect(book.spills(idOf("Holidays"))).toHaveLength(1);
    expect(appState.get()).toMatchObject({ frozen: 0, done: "Put back 4 formulas.", notice: null });
    expect([...book.settings.keys()]).toEqual([]);
  });

  test("does not overwrite what someone has changed since, and says what stood there", async () => {
    await freezeFormulas();
    put("Deadlines", 0, 1, { value: "21 January" });
    put("Holidays", 5, 2, { value: "our own note" });
    await book.settled();
    await putFormulasBack();
    await book.settled();
    expect(shown("Deadlines")[0]?.[1]).toBe("21 January");
    expect(shown("Holidays")[5]?.[2]).toBe("our own note");
    expect(appState.get().done).toBe("Put back 2 formulas.");
    expect(appState.get().notice).toContain('Deadlines!B1 was =READY.REPORT_DUE("SIF",A1)');
    expect(appState.get().frozen).toBe(2);
  });

  test("finds a sheet that was renamed, and remembers in the workbook what it has not put back", async () => {
    await freezeFormulas();
    book.renameSheet(idOf("Holidays"), "Bank holidays");
    book.layout.protect(idOf("Deadlines"));
    appState.change(initialState());
    await lookForFrozen();
    expect(appState.get().frozen).toBe(4);
    await putFormulasBack();
    await book.settled();
    expect(formulas("Bank holidays")[0]?.[1]).toBe("=READY.BANK_HOLIDAYS(2022)");
    expect(appState.get().notice).toContain("Protected, and not touched: Deadlines.");
    book.layout.unprotect(idOf("Deadlines"));
    await putFormulasBack();
    expect(formulas("Deadlines")[0]?.[1]).toBe('=READY.REPORT_DUE("SIF",A1)');
    expect(appState.get().frozen).toBe(0);
  });

  test("twice adds what is new and loses nothing", async () => {
    await freezeFormulas();
    put("Deadlines", 5, 1, { formula: "=READY.GRADE(1)" });
    await book.settled();
    await freezeFormulas();
    expect(appState.get().frozen).toBe(5);
    await putFormulasBack();
    expect(appState.get()).toMatchObject({ frozen: 0, done: "Put back 5 formulas." });
  });

  test("leaves formulas without an answer, and protected sheets, as they are and says so", async () => {
    book = bookOf({
      Asleep: { rows: [[{ formula: "=READY.GRADE(4)", value: new CellError("#NAME?") }]] },
      Locked: { rows: [[{ formula: "=READY.GRADE(4)", value: "Inadequate" }]], isProtected: true },
    });
    await startOffice(book);
    await freezeFormulas();
    expect([formulas("Asleep")[0]?.[0], formulas("Locked")[0]?.[0]]).toEqual(["=READY.GRADE(4)", "=READY.GRADE(4)"]);
    expect(appState.get().done).toContain("nothing was changed");
    expect(appState.get().notice).toContain("Locked (1 formula)");
    expect(appState.get().notice).toContain("choose Wake our formulas");
    expect(appState.get().frozen).toBe(0);
  });
});
