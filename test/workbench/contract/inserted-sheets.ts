import { zippedWorkbook } from "../package/zipped-workbook";
import type { Host, Statement } from "./statement";
import { refused, same } from "./statement";

const INSERT =
  "https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)";
const OPTIONS = "https://learn.microsoft.com/javascript/api/excel/excel.insertworksheetoptions";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks";

/** A file of two sheets, as an add-in reads it from a person's disk. */
function file(): string {
  const bytes = zippedWorkbook({
    sheets: {
      "List 1": `<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row></sheetData>`,
      Notes: `<sheetData><row r="2"><c r="C2" t="inlineStr"><is><t>a note</t></is></c><c r="D2"><f>'List 1'!A1</f><v>5</v></c></row></sheetData>`,
    },
  });
  return btoa(String.fromCharCode(...bytes));
}

async function names(host: Host): Promise<string[]> {
  const sheets = await host.run((_, context) => context.workbook.worksheets.load("items/name"));
  return sheets.items.map(({ name }) => name);
}

/** `Workbook.insertWorksheetsFromBase64`. */
export const statements: readonly Statement[] = [
  {
    says: "All sheets of a file are inserted behind the others where nothing else is asked for",
    page: OPTIONS,
    run: async (host) => {
      await host.run((_, { workbook }) => workbook.insertWorksheetsFromBase64(file()));
      same(await names(host), ["Sheet1", "List 1", "Notes"]);
    },
  },
  {
    says: "Inserting sheets answers the ids of the new ones",
    page: INSERT,
    run: async (host) => {
      const ids = await host.run((_, { workbook }) => workbook.insertWorksheetsFromBase64(file()));
      const sheets = await host.run((_, { workbook }) =>
        ids.value.map((id) => workbook.worksheets.getItem(id).load("name")),
      );
      same(
        sheets.map(({ name }) => name),
        ["List 1", "Notes"],
      );
    },
  },
  {
    says: "Inserted sheets have the values and formulas of the file",
    page: `${GUIDE}#insert-a-copy-of-an-existing-workbook-into-the-current-one`,
    run: async (host) => {
      const [values, formulas] = await host.run((_, { workbook }) => {
        workbook.insertWorksheetsFromBase64(file());
        const { worksheets } = workbook;
        return [
          worksheets.getItem("Notes").getRange("C2").load("values"),
          worksheets.getItem("List 1").getRange("A1:B1").load("formulas"),
        ] as const;
      });
      same([values.values, formulas.formulas], [[["a note"]], [[5, "=A1*2"]]]);
    },
  },
  {
    says: "Only the sheets that are named are inserted",
    page: OPTIONS,
    run: async (host) => {
      await host.run((_, { workbook }) =>
        workbook.insertWorksheetsFromBase64(file(), { sheetNamesToInsert: ["Notes"] }),
      );
      same(await names(host), ["Sheet1", "Notes"]);
    },
  },
  {
    says: "Sheets are inserted at the beginning where that is asked for",
    page: OPTIONS,
    run: async (host) => {
      await host.run((_, { workbook }) => workbook.insertWorksheetsFromBase64(file(), { positionType: "Beginning" }));
      same(await names(host), ["List 1", "Notes", "Sheet1"]);
    },
  },
  {
    says: "Sheets are inserted after another one",
    page: OPTIONS,
    run: async (host) => {
      await host.run((sheet, { workbook }) => {
        workbook.worksheets.add("Last");
        workbook.insertWorksheetsFromBase64(file(), {
          sheetNamesToInsert: ["Notes"],
          positionType: "After",
          relativeTo: sheet,
        });
      });
      same(await names(host), ["Sheet1", "Notes", "Last"]);
    },
  },
  {
    says: "What is no workbook cannot be inserted",
    page: INSERT,
    run: async (host) => {
      await refused(
        host.run((_, { workbook }) => workbook.insertWorksheetsFromBase64(btoa("no workbook"))),
        "InvalidArgument",
      );
    },
  },
];
