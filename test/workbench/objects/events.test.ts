// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import { startOffice } from "../real-office";

let book: MemoryBook;
beforeEach(async () => {
  book = new MemoryBook(emptyWorkbook("List 8", "Notes"));
  await startOffice(book);
});

/** The next event of a kind, in words. */
async function nextEvent<Event>(
  register: (context: Excel.RequestContext, handler: (event: Event) => Promise<void>) => void,
  cause: () => void,
): Promise<Event> {
  return new Promise((resolve, reject) => {
    Excel.run(async (context) => {
      register(context, (event) => Promise.resolve(resolve(event)));
      await context.sync();
      cause();
    }).catch(reject);
  });
}

test("a cell typed by a person raises onChanged of its sheet, with its address", async () => {
  const sheet = book.findSheet("List 8")?.id ?? "";
  const event = await nextEvent<Excel.WorksheetChangedEventArgs>(
    (context, handler) => context.workbook.worksheets.getItem("List 8").onChanged.add(handler),
    () => book.type(sheet, 2, 1, "31/01/2025"),
  );
  expect(event).toMatchObject({ address: "B3", changeType: "RangeEdited", source: "Local", worksheetId: sheet });
  expect(event.triggerSource).toBe("Unknown");
  const read = await Excel.run(async (context) => {
    const range = event.getRange(context).load("values,address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual(["'List 8'!B3", [[45688]]]);
});

test("the collection hears of all sheets, and who caused the change", async () => {
  const event = await nextEvent<Excel.WorksheetChangedEventArgs>(
    (context, handler) => context.workbook.worksheets.onChanged.add(handler),
    () => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Notes").getRange("A1:B1").values = [[1, 2]];
        await context.sync();
      });
    },
  );
  expect(event).toMatchObject({ address: "A1:B1", worksheetId: book.findSheet("Notes")?.id });
  expect(event.triggerSource).toBe("ThisLocalAddin");
});

test("activation and selection", async () => {
  const notes = book.findSheet("Notes")?.id ?? "";
  const activated = await nextEvent<Excel.WorksheetActivatedEventArgs>(
    (context, handler) => context.workbook.worksheets.onActivated.add(handler),
    () => book.activate(notes),
  );
  expect(activated.worksheetId).toBe(notes);
  const selected = await nextEvent<Excel.WorksheetSelectionChangedEventArgs>(
    (context, handler) => context.workbook.worksheets.onSelectionChanged.add(handler),
    () => book.select(notes, { row: 1, column: 1, rows: 2, columns: 1 }),
  );
  expect(selected).toMatchObject({ address: "B2:B3", worksheetId: notes });
});

test("a handler that was removed hears nothing, and events can be switched off", async () => {
  const sheet = book.findSheet("List 8")?.id ?? "";
  const heard: string[] = [];
  const first = await Excel.run(async (context) => {
    const handle = context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void heard.push(event.address)),
    );
    await context.sync();
    return handle;
  });
  book.type(sheet, 0, 0, "heard");
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  book.type(sheet, 1, 0, "not heard");
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  book.type(sheet, 2, 0, "heard");
  await Excel.run(first.context, async (context) => {
    first.remove();
    await context.sync();
  });
  book.type(sheet, 3, 0, "not heard");
  await Excel.run((context) => context.sync());
  expect(heard).toEqual(["A1", "A3"]);
});

test("showing the task pane is asked of the host, and its visibility is told to the add-in", async () => {
  let visible = false;
  const office = await startOffice(book, {
    taskPane: { isVisible: () => visible, show: () => (visible = true), hide: () => (visible = false) },
  });
  await Office.addin.showAsTaskpane();
  expect(visible).toBe(true);
  await Office.addin.hide();
  expect(visible).toBe(false);
  const told = new Promise<string>((resolve) => {
    void Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => resolve(visibilityMode))
      .then(() => office.send([office.excel.visibilityMessage("Visible")]));
  });
  expect(await told).toBe("Taskpane");
});
