import { type Area, SHEET_ROWS } from "../../../src/workbench/book/area";
import type { Book, BookEvent, CellInput } from "../../../src/workbench/book/book";
import type { SheetId } from "../../../src/workbench/book/sheet-id";
import { CellError, type CellValue } from "../../../src/workbench/book/cell-value";
import type { FunctionCall, FunctionResult } from "../../../src/workbench/book/function-calls";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/workbench/book/workbook-model";

/** A book, and hands to type into it as a person does. */
export interface BookUnderTest {
  readonly book: Book;
  type(sheet: SheetId, row: number, column: number, text: string): void | Promise<void>;
}

export type MakeBook = (model: WorkbookModel) => BookUnderTest | Promise<BookUnderTest>;

/** One promise that every book keeps. It throws with one sentence when it is broken. */
export interface ContractCase {
  readonly name: string;
  /** Only for books that calculate ordinary formulas. */
  readonly needs?: "calculation";
  run(make: MakeBook): Promise<void>;
}

/**
 * What holds for a workbook in memory and for one in a grid alike. Data and plain functions, so that the same cases run
 * in Node under vitest and bundled into a page:
 *
 *     for (const { name, run } of bookContract) test(name, () => run(makeBook));
 */
export const bookContract: readonly ContractCase[] = [
  given("values come back as they were in the file", ({ book }, sheet) => {
    same(book.values(sheet, area(0, 0, 4, 2)), [
      ["Child", 1.5],
      [true, new CellError("#N/A")],
      [45_323, null],
      ["007", false],
    ]);
  }),
  given("formulas of the file keep their last values until they are calculated", ({ book }, sheet) => {
    same(book.formulas(sheet, area(4, 0, 1, 2)), [["=1+1", null]]);
    same(book.values(sheet, area(4, 0, 1, 1)), [[2]]);
  }),
  given("texts are what the cells show", ({ book }, sheet) => {
    same(book.texts(sheet, area(0, 0, 4, 2)), [
      ["Child", "1.50"],
      ["TRUE", "#N/A"],
      ["01/02/2024", ""],
      ["007", "FALSE"],
    ]);
  }),
  given("styles of the file are read, and cells without one have none", ({ book }, sheet) => {
    const styles = book.styles(sheet, area(0, 0, 1, 3))[0] ?? [];
    same(styles[0]?.bold, true);
    same(styles[0]?.fill, "#FFC000");
    same(styles[1]?.numberFormat, "0.00");
    same([styles[2]?.fill, styles[2]?.numberFormat, styles[2]?.bold ?? false], [undefined, undefined, false]);
  }),
  given("the used area is the smallest around all values", ({ book }, sheet) => {
    same(book.usedArea(sheet, "values"), area(0, 0, 5, 2));
  }),
  given("an empty sheet has no used area", ({ book }) => {
    same(book.usedArea(idOf(book, "Notes"), "values"), undefined);
    same(book.usedArea(idOf(book, "Notes"), "values and formats"), undefined);
  }),
  given("a format counts for the used area only where formats count", ({ book }, sheet) => {
    book.restyle(sheet, area(6, 3, 1, 1), { fill: "#00FF00" });
    book.flush();
    same(book.usedArea(sheet, "values"), area(0, 0, 5, 2));
    same(book.usedArea(sheet, "values and formats"), area(0, 0, 7, 4));
  }),
  given("a cell that is emptied leaves the used area", ({ book }) => {
    const notes = idOf(book, "Notes");
    write(book, notes, 1, 1, [["a", "b"]]);
    write(book, notes, 1, 2, [[null]]);
    same(book.usedArea(notes, "values"), area(1, 1, 1, 1));
  }),
  given("widths of the file are read, others are 64 pixels, and a width can be set", ({ book }, sheet) => {
    same([book.columnWidth(sheet, 0), book.columnWidth(sheet, 5)], [120, 64]);
    book.setColumnWidth(sheet, 5, 200);
    same(book.columnWidth(sheet, 5), 200);
  }),

  given("every kind of value is written and read", ({ book }) => {
    const notes = idOf(book, "Notes");
    const values = [[0, -1.25, null, "text", "007", true, false, new CellError("#DIV/0!")]];
    write(book, notes, 2, 1, values);
    same(book.values(notes, area(2, 1, 1, 8)), values);
  }),
  given("text stays the text that it is, whatever it looks like", ({ book }) => {
    const notes = idOf(book, "Notes");
    const texts = [["1", "TRUE", "01/02/2024", "#N/A", "12%", " padded ", "two\nlines"]];
    write(book, notes, 0, 0, texts);
    same(book.values(notes, area(0, 0, 1, 7)), texts);
  }),
  given(
    "text that reads as a number or a truth value stays text when it is formatted and when cells move under it",
    ({ book }) => {
      const notes = idOf(book, "Notes");
      write(book, notes, 1, 2, [["007", "TRUE"]]);
      book.write(notes, area(1, 0, 1, 2), [[{ formula: "=1+1" }, { formula: "=2+2" }]]);
      book.restyle(notes, area(1, 2, 1, 2), { bold: true, numberFormat: "0.00" });
      book.flush();
      same(book.values(notes, area(1, 2, 1, 2)), [["007", "TRUE"]]);
      book.layout.remove(notes, { row: 0, column: 0, rows: SHEET_ROWS, columns: 2 }, "Left");
      same(book.values(notes, area(1, 0, 1, 2)), [["007", "TRUE"]]);
    },
  ),
  given("rows and columns hidden beyond the used ones stay where they are when cells are inserted", ({ book }) => {
    const notes = idOf(book, "Notes");
    write(book, notes, 0, 0, [["a"], ["b"]]);
    book.layout.setRowsHidden(notes, 8, 1, "hidden");
    book.layout.setColumnsHidden(notes, 6, 1, "hidden");
    book.layout.insert(notes, area(0, 0, 2, 1), "Down");
    book.layout.insert(notes, area(2, 0, 1, 2), "Right");
    same(book.values(notes, area(2, 2, 1, 1)), [["a"]]);
    same(book.values(notes, area(3, 0, 1, 1)), [["b"]]);
    const rows = Array.from({ length: 20 }, (_, row) => row);
    same(
      rows.filter((row) => book.layout.isRowHidden(notes, row)),
      [8],
    );
    same(
      rows.filter((column) => book.layout.isColumnHidden(notes, column)),
      [6],
    );
    same(book.usedArea(notes, "values and formats"), area(2, 0, 2, 3));
  }),
  given("null empties a cell and keeps its format, undefined leaves it", ({ book }, sheet) => {
    book.write(sheet, area(0, 0, 1, 2), [[null, undefined]]);
    book.flush();
    same(book.values(sheet, area(0, 0, 1, 2)), [[null, 1.5]]);
    same(book.styles(sheet, area(0, 0, 1, 1))[0]?.[0]?.fill, "#FFC000");
  }),
  given("a value written over a formula takes its place", ({ book }, sheet) => {
    write(book, sheet, 4, 0, [[9]]);
    same(book.formulas(sheet, area(4, 0, 1, 1)), [[null]]);
    same(book.values(sheet, area(4, 0, 1, 1)), [[9]]);
  }),
  given("a formula is written and read back as written", ({ book }) => {
    const notes = idOf(book, "Notes");
    book.write(notes, area(0, 0, 1, 2), [[{ formula: "=SUM('List 8'!A1:B2)" }, { formula: '=IF(A1="x",1,2)' }]]);
    book.flush();
    same(book.formulas(notes, area(0, 0, 1, 2)), [["=SUM('List 8'!A1:B2)", '=IF(A1="x",1,2)']]);
  }),
  given("a larger block is written at once", ({ book }) => {
    const notes = idOf(book, "Notes");
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 12 + column),
    );
    write(book, notes, 3, 2, values);
    same(book.values(notes, area(3, 2, 400, 12)), values);
    same(book.usedArea(notes, "values"), area(3, 2, 400, 12));
  }),

  given("a style is changed member by member", ({ book }, sheet) => {
    book.restyle(sheet, area(0, 0, 1, 1), { italic: true, fill: "#00FF00" });
    book.flush();
    const style = book.styles(sheet, area(0, 0, 1, 1))[0]?.[0];
    same([style?.bold, style?.italic, style?.fill], [true, true, "#00FF00"]);
  }),
  given("a member that is set back is Excel's default again", ({ book }, sheet) => {
    book.restyle(sheet, area(0, 0, 1, 2), { fill: null, bold: null, numberFormat: null });
    book.flush();
    const [first, second] = book.styles(sheet, area(0, 0, 1, 2))[0] ?? [];
    same([first?.fill, first?.bold ?? false, second?.numberFormat ?? "General"], [undefined, false, "General"]);
    same(book.texts(sheet, area(0, 1, 1, 1)), [["1.5"]]);
  }),
  given("every member of a style is kept", ({ book }) => {
    const notes = idOf(book, "Notes");
    const style = {
      numberFormat: "dd/mm/yyyy",
      fill: "#112233",
      fontColour: "#445566",
      fontName: "Arial",
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
    } as const;
    book.restyle(notes, area(1, 1, 2, 2), style);
    book.flush();
    const found = book.styles(notes, area(2, 2, 1, 1))[0]?.[0] ?? {};
    same(Object.fromEntries(Object.keys(style).map((key) => [key, found[key as keyof typeof style]])), style);
  }),
  given("a number format changes what is shown and not what is held", ({ book }) => {
    const notes = idOf(book, "Notes");
    write(book, notes, 0, 0, [[45_323, 0.125, 1234.5, -2]]);
    ["dd/mm/yyyy", "0.0%", "#,##0.00", "0;(0)"].forEach((numberFormat, column) =>
      book.restyle(notes, area(0, column, 1, 1), { numberFormat }),
    );
    book.flush();
    same(book.texts(notes, area(0, 0, 1, 4)), [["01/02/2024", "12.5%", "1,234.50", "(2)"]]);
    same(book.values(notes, area(0, 0, 1, 4)), [[45_323, 0.125, 1234.5, -2]]);
  }),

  given("sheets come in the order of their tabs, hidden ones included", ({ book }) => {
    same(
      book.sheets().map(({ name, visibility }) => [name, visibility]),
      [
        ["List 8", "Visible"],
        ["Lookups", "Hidden"],
        ["Notes", "Visible"],
      ],
    );
  }),
  given("a sheet is found by id, and by name whatever its case", ({ book }, sheet) => {
    same(book.findSheet(sheet)?.name, "List 8");
    same(book.findSheet("LIST 8")?.id, sheet);
    same(book.findSheet("List 9"), undefined);
  }),
  given("a sheet is added at the end, renamed, hidden and shown", ({ book }) => {
    const { id } = book.addSheet("Findings");
    same(book.sheets().at(-1)?.id, id);
    book.renameSheet(id, "Faults");
    book.setVisibility(id, "Hidden");
    same(book.findSheet("Faults")?.visibility, "Hidden");
    same(book.findSheet("Findings"), undefined);
    book.setVisibility(id, "Visible");
    same(book.findSheet(id)?.visibility, "Visible");
  }),
  given("a deleted sheet is gone, and what names it is refused", ({ book }) => {
    const notes = idOf(book, "Notes");
    book.deleteSheet(notes);
    same(
      book.sheets().map(({ name }) => name),
      ["List 8", "Lookups"],
    );
    refused(() => book.values(notes, area(0, 0, 1, 1)), "ItemNotFound");
  }),
  given("when the active sheet is deleted another visible one is active", ({ book }, sheet) => {
    book.activate(sheet);
    book.deleteSheet(sheet);
    same(book.activeSheet().name, "Notes");
  }),
  given("selecting on a sheet activates it, and its selection is kept", ({ book }) => {
    const notes = idOf(book, "Notes");
    book.select(notes, area(3, 1, 2, 3));
    same(book.activeSheet().id, notes);
    same(book.selection(), { sheetId: notes, area: area(3, 1, 2, 3) });
  }),

  given("names of the file are read, added, changed and deleted", ({ book }, sheet) => {
    same(byName(book), { AllGrades: "='List 8'!$A$1:$B$2" });
    book.setName({ name: "Today", formula: "='List 8'!$A$3", sheetId: null, visible: true });
    book.setName({ name: "AllGrades", formula: "='List 8'!$A$1", sheetId: null, visible: true });
    same(byName(book), { AllGrades: "='List 8'!$A$1", Today: "='List 8'!$A$3" });
    book.deleteName("Today", null);
    same(byName(book), { AllGrades: "='List 8'!$A$1" });
    same(book.findSheet(sheet)?.name, "List 8");
  }),
  given("tables of the file are read", ({ book }, sheet) => {
    same(
      book.tables.all().map(({ name, sheetId, area: at, headings, totals }) => [name, sheetId, at, headings, totals]),
      [["Grades", sheet, area(0, 0, 2, 2), true, false]],
    );
  }),
  given("settings are kept", ({ book }) => {
    book.settings.set("marks", { list: 8 });
    same(book.settings.get("marks"), { list: 8 });
  }),

  given("what the add-in writes is told once, with its area, as the add-in's", ({ book }) => {
    const notes = idOf(book, "Notes");
    const heard = hear(book, "changed");
    write(book, notes, 1, 2, [
      [1, 2],
      [3, 4],
    ]);
    same(heard, [{ kind: "changed", sheetId: notes, area: area(1, 2, 2, 2), change: "RangeEdited", by: "add-in" }]);
  }),
  given("what a person types is told as the user's, and read as in Britain", async ({ book, type }) => {
    const notes = idOf(book, "Notes");
    const heard = hear(book, "changed");
    await type(notes, 1, 2, "01/02/2024");
    const details = { before: null, after: 45_323 };
    const cell = area(1, 2, 1, 1);
    same(heard, [{ kind: "changed", sheetId: notes, area: cell, change: "RangeEdited", by: "user", details }]);
    same(book.values(notes, area(1, 2, 1, 1)), [[45_323]]);
    same(book.texts(notes, area(1, 2, 1, 1)), [["01/02/2024"]]);
  }),
  given("formats do not count as changes", ({ book }, sheet) => {
    const heard = hear(book, "changed");
    book.restyle(sheet, area(0, 0, 2, 2), { fill: "#00FF00" });
    book.flush();
    same(heard, []);
  }),
  given("sheets' coming, going and activation is told", ({ book }, sheet) => {
    const notes = idOf(book, "Notes");
    book.activate(sheet);
    const heard = hear(book, "sheet-activated", "sheet-deactivated", "sheet-added", "sheet-deleted");
    book.activate(notes);
    const { id } = book.addSheet("Findings");
    book.deleteSheet(id);
    same(heard, [
      { kind: "sheet-deactivated", sheetId: sheet },
      { kind: "sheet-activated", sheetId: notes },
      { kind: "sheet-added", sheetId: id },
      { kind: "sheet-deleted", sheetId: id },
    ]);
  }),
  given("selections are told", ({ book }, sheet) => {
    book.activate(sheet);
    const heard = hear(book, "selected");
    book.select(sheet, area(2, 1, 1, 1));
    same(heard, [{ kind: "selected", sheetId: sheet, area: area(2, 1, 1, 1) }]);
  }),
  given("who stops listening hears no more", ({ book }, sheet) => {
    const heard: BookEvent[] = [];
    const stop = book.listen((event) => heard.push(event));
    stop();
    write(book, sheet, 0, 0, [["x"]]);
    same(heard, []);
  }),

  given("a custom function is called with the cells that its formula names", async ({ book }, sheet) => {
    const seen: FunctionCall[] = [];
    book.useFunctions([described("READY.SEEN")], (calls) => {
      seen.push(...calls);
      return Promise.resolve(calls.map(() => "done"));
    });
    formula(book, sheet, 7, 3, '=READY.SEEN(A1,A1:B2,"text",2,TRUE)');
    await book.settled();
    same(book.values(sheet, area(7, 3, 1, 1)), [["done"]]);
    same(seen.at(-1)?.name, "READY.SEEN");
    const block = [
      ["Child", 1.5],
      [true, new CellError("#N/A")],
    ];
    same(seen.at(-1)?.args, ["Child", block, "text", 2, true]);
    same(seen.at(-1)?.caller, { sheetId: sheet, row: 7, column: 3 });
  }),
  given("omitted arguments and empty cells are null, not 0", async ({ book }, sheet) => {
    const seen = await argumentsOf(book, sheet, "=READY.SEEN(,A9,A9:B9)");
    same(seen, [null, null, [[null, null]]]);
  }),
  given("an error comes back as a real one", async ({ book }, sheet) => {
    answering(book, () => new CellError("#N/A"));
    formula(book, sheet, 7, 3, "=READY.SEEN()");
    await book.settled();
    same(book.values(sheet, area(7, 3, 1, 1)), [[new CellError("#N/A")]]);
    same(book.texts(sheet, area(7, 3, 1, 1)), [["#N/A"]]);
  }),
  given("text that looks like a number or an error stays text", async ({ book }, sheet) => {
    answering(book, () => [["007", "#N/A", "TRUE"]]);
    formula(book, sheet, 7, 3, "=READY.SEEN()");
    await book.settled();
    same(book.values(sheet, area(7, 3, 1, 3)), [["007", "#N/A", "TRUE"]]);
  }),
  given("rows spill, and only the first cell holds the formula", async ({ book }, sheet) => {
    const rows = [
      ["a", 1, true],
      ["b", 2, new CellError("#N/A")],
    ];
    answering(book, () => rows);
    formula(book, sheet, 7, 3, "=READY.SEEN()");
    await book.settled();
    same(book.values(sheet, area(7, 3, 2, 3)), rows);
    same(book.formulas(sheet, area(7, 3, 2, 3)), [
      ["=READY.SEEN()", null, null],
      [null, null, null],
    ]);
  }),
  given("a spill that becomes smaller leaves nothing behind", async ({ book }, sheet) => {
    let rows: readonly (readonly CellValue[])[] = [[1], [2], [3]];
    answering(book, () => rows);
    formula(book, sheet, 7, 3, "=READY.SEEN(A1)");
    await book.settled();
    rows = [[4]];
    write(book, sheet, 0, 0, [["changed"]]);
    await book.settled();
    same(book.values(sheet, area(7, 3, 3, 1)), [[4], [null], [null]]);
  }),
  given("a spill in whose way a cell stands is #SPILL!", async ({ book }, sheet) => {
    write(book, sheet, 8, 3, [["in the way"]]);
    answering(book, () => [[1], [2]]);
    formula(book, sheet, 7, 3, "=READY.SEEN()");
    await book.settled();
    same(book.values(sheet, area(7, 3, 2, 1)), [[new CellError("#SPILL!")], ["in the way"]]);
  }),
  given(
    "an answer changes with the cells that it came from, and raises no change of its own",
    async ({ book, type }, sheet) => {
      answering(book, ({ args }) => `seen ${String(args[0])}`);
      formula(book, sheet, 7, 3, "=READY.SEEN(A1)");
      await book.settled();
      const heard = hear(book, "changed");
      await type(sheet, 0, 0, "typed");
      await book.settled();
      same(book.values(sheet, area(7, 3, 1, 1)), [["seen typed"]]);
      same(
        heard.map((event) => event.kind === "changed" && event.area),
        [area(0, 0, 1, 1)],
      );
    },
  ),
  given("an answer that is outdated when it comes is thrown away", async ({ book }, sheet) => {
    const waiting: (() => void)[] = [];
    book.useFunctions([described("READY.SEEN")], async (calls) => {
      if (calls.some(({ args }) => args[0] === "Child")) {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return calls.map(({ args }) => `seen ${String(args[0])}`);
    });
    formula(book, sheet, 7, 3, "=READY.SEEN(A1)");
    await until(() => waiting.length > 0);
    write(book, sheet, 0, 0, [["later"]]);
    waiting.forEach((go) => go());
    await book.settled();
    same(book.values(sheet, area(7, 3, 1, 1)), [["seen later"]]);
  }),
  given("functions in one batch of cells are called together", async ({ book }, sheet) => {
    const sizes: number[] = [];
    book.useFunctions([described("READY.SEEN")], (calls) => {
      sizes.push(calls.length);
      return Promise.resolve(calls.map(({ args }) => args[0] as CellValue));
    });
    const inputs = Array.from({ length: 50 }, (_, row): CellInput[] => [{ formula: `=READY.SEEN(${row})` }]);
    book.write(sheet, area(10, 3, 50, 1), inputs);
    book.flush();
    await book.settled();
    same(
      book.values(sheet, area(10, 3, 50, 1)),
      inputs.map((_, row) => [row]),
    );
    // A grid gives way to the page between some of them; how often depends on the machine.
    same(sizes.length <= 25, true);
  }),

  calculated("a formula is calculated when it is written", async ({ book }, sheet) => {
    formula(book, sheet, 7, 3, "=B1*2");
    await book.settled();
    same(book.values(sheet, area(7, 3, 1, 1)), [[3]]);
  }),
  calculated("IFERROR and ISNA see a function's errors", async ({ book }, sheet) => {
    answering(book, () => new CellError("#N/A"));
    formula(book, sheet, 7, 3, '=IFERROR(READY.SEEN(),"caught")');
    formula(book, sheet, 8, 3, "=ISNA(READY.SEEN())");
    await book.settled();
    same(book.values(sheet, area(7, 3, 2, 1)), [["caught"], [true]]);
  }),
  calculated("a formula that uses a function's cell follows it", async ({ book }, sheet) => {
    answering(book, ({ args }) => Number(args[0]) * 10);
    formula(book, sheet, 7, 3, "=READY.SEEN(B1)");
    formula(book, sheet, 8, 3, "=D8+1");
    await book.settled();
    same(book.values(sheet, area(8, 3, 1, 1)), [[16]]);
    write(book, sheet, 0, 1, [[4]]);
    await book.settled();
    same(book.values(sheet, area(7, 3, 2, 1)), [[40], [41]]);
  }),
  calculated("formulas follow a sheet that is renamed", async ({ book }, sheet) => {
    const notes = idOf(book, "Notes");
    formula(book, notes, 0, 0, "='List 8'!B1+1");
    await book.settled();
    book.renameSheet(sheet, "Plans");
    await book.settled();
    same(book.formulas(notes, area(0, 0, 1, 1)), [["=Plans!B1+1"]]);
    same(book.values(notes, area(0, 0, 1, 1)), [[2.5]]);
  }),
];

/** Three sheets, the middle one hidden, with one cell of every kind on the first. */
function sample(): WorkbookModel {
  const cells: CellModel[] = [
    { row: 0, column: 0, value: "Child", style: 1 },
    { row: 0, column: 1, value: 1.5, style: 2 },
    { row: 1, column: 0, value: true },
    { row: 1, column: 1, value: new CellError("#N/A") },
    { row: 2, column: 0, value: 45_323, style: 3 },
    { row: 3, column: 0, value: "007" },
    { row: 3, column: 1, value: false },
    { row: 4, column: 0, value: 2, formula: "=1+1" },
  ];
  const columns = [{ first: 0, last: 0, widthPixels: 120, hidden: false }];
  return {
    name: "Contract.xlsx",
    date1904: false,
    styles: [{}, { bold: true, fill: "#FFC000" }, { numberFormat: "0.00" }, { numberFormat: "dd/mm/yyyy" }],
    sheets: [
      { ...emptySheet("List 8"), cells, columns },
      { ...emptySheet("Lookups"), visibility: "Hidden" },
      emptySheet("Notes"),
    ],
    names: [{ name: "AllGrades", formula: "='List 8'!$A$1:$B$2", sheet: null, visible: true }],
    tables: [
      {
        name: "Grades",
        sheet: "List 8",
        area: area(0, 0, 2, 2),
        columns: ["Child", "1.5"],
        headings: true,
        totals: false,
      },
    ],
  };
}

function emptySheet(name: string): SheetModel {
  return {
    name,
    visibility: "Visible",
    tabColour: null,
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
  };
}

/** A case on the sample workbook; it is given the id of the sheet "List 8". */
function given(name: string, check: (under: BookUnderTest, sheet: SheetId) => void | Promise<void>): ContractCase {
  return {
    name,
    run: async (make) => {
      const under = await make(sample());
      await check(under, idOf(under.book, "List 8"));
    },
  };
}

function calculated(name: string, check: (under: BookUnderTest, sheet: SheetId) => Promise<void>): ContractCase {
  return { ...given(name, check), needs: "calculation" };
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

function idOf(book: Book, name: string): SheetId {
  const sheet = book.findSheet(name);
  if (!sheet) {
    throw new Error(`The workbook has no sheet ${name}.`);
  }
  return sheet.id;
}

function write(
  book: Book,
  sheet: SheetId,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  const inputs = values.map((line) => line.map((value): CellInput => (value === null ? null : { value })));
  book.write(sheet, area(row, column, values.length, values[0]?.length ?? 0), inputs);
  book.flush();
}

function formula(book: Book, sheet: SheetId, row: number, column: number, text: string): void {
  book.write(sheet, area(row, column, 1, 1), [[{ formula: text }]]);
  book.flush();
}

function byName(book: Book): Record<string, string> {
  return Object.fromEntries(book.names().map((item) => [item.name, item.formula]));
}

function hear(book: Book, ...kinds: readonly BookEvent["kind"][]): BookEvent[] {
  const heard: BookEvent[] = [];
  book.listen((event) => {
    if (kinds.includes(event.kind)) {
      heard.push(event);
    }
  });
  return heard;
}

function described(name: string) {
  const parameter = (at: number) => ({ name: `value${at}`, description: "", optional: true, repeating: false });
  return { name, description: "", parameters: [1, 2, 3, 4, 5].map(parameter) };
}

function answering(book: Book, answer: (call: FunctionCall) => FunctionResult): void {
  book.useFunctions([described("READY.SEEN")], (calls) => Promise.resolve(calls.map(answer)));
}

async function argumentsOf(book: Book, sheet: SheetId, text: string): Promise<unknown> {
  let seen: unknown;
  answering(book, ({ args }) => {
    seen = args;
    return "seen";
  });
  formula(book, sheet, 7, 3, text);
  await book.settled();
  return seen;
}

/** Turns of the event loop, without a clock, until something has happened. */
async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; !happened(); turn++) {
    // A grid waits for its first drawing, and a tenth of a second after an edit, before it calculates.
    if (turn > 1_000_000) {
      throw new Error("It did not happen.");
    }
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }
}

function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [inOrder(actual), inOrder(expected)];
  if (found !== wanted) {
    throw new Error(`Expected ${wanted} but found ${found}.`);
  }
}

/** Members in order of their names, errors marked as such; a missing member and one that is undefined are the same. */
function inOrder(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof CellError) {
      return `error ${part.code}`;
    }
    return part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  }) as string | undefined;
  return text ?? "nothing";
}

function refused(act: () => unknown, code: string): void {
  try {
    act();
  } catch (problem) {
    same((problem as { code?: unknown }).code, code);
    return;
  }
  throw new Error(`Expected a refusal with ${code}.`);
}
