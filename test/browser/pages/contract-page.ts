import "../../../src/workbench/book/univer/grid.css";
import { parseAddress } from "../../../src/workbench/book/address";
import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import { openUniverBook, type UniverBook } from "../../../src/workbench/book/univer/univer-book";
import type { WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { createExcel, type ExcelHost } from "../../../src/workbench/objects/create-excel";
import { CustomFunctionCalls } from "../../../src/workbench/protocol/custom-function-calls";
import { describeFunctions } from "../../../src/workbench/protocol/function-metadata";
import { XdmHost } from "../../../src/workbench/protocol/xdm-host";
import { allStatements } from "../../workbench/contract/all-statements";
import { CONTRACT_NAMESPACE, contractFunctions } from "../../workbench/contract/contract-functions";

/** Excel's page: one add-in in a frame, which outlives the workbooks that are opened one after the other. */
export interface ContractPage {
  /** A fresh workbook for the statement that says so. */
  open(says: string): void;
  /** Of the active sheet. */
  sheet(): { readonly id: string; readonly name: string };
  type(address: string, text: string): void;
  settled(): Promise<void>;
}

declare global {
  interface Window {
    contractPage: ContractPage;
  }
}

let book: UniverBook | undefined;
/** The present workbook was opened for a statement that gives none. */
let isOrdinary = true;
let excel: ExcelHost | undefined;
let stopListening: (() => void) | undefined;

const functions: CustomFunctionCalls = new CustomFunctionCalls({
  metadata: contractFunctions,
  namespace: CONTRACT_NAMESPACE,
  send: (messages) => host.send(messages),
  sheetName: (sheetId) => present().findSheet(sheetId)?.name ?? "",
});
const host: XdmHost = new XdmHost(document.body, {
  url: new URL("/contract-add-in.html", location.origin).href,
  answer: (request) => excelOf(present()).answer(request),
  settings: new Map(),
  workbookName: "Book1.xlsx",
});

window.contractPage = {
  open(says) {
    const workbook = allStatements.find((each) => each.says === says)?.workbook;
    const isReused = !workbook && isOrdinary && emptied(present());
    if (!isReused) openBook(workbook?.() ?? emptyWorkbook("Sheet1"));
    isOrdinary = !workbook;
    stopListening?.();
    excel = undefined;
    stopListening = excelOf(present()).listen((messages) => host.send(messages));
  },
  sheet: () => present().activeSheet(),
  type(address, text) {
    const place = parseAddress(address);
    const sheet = place?.sheet ? present().findSheet(place.sheet) : present().activeSheet();
    present().type(sheet?.id ?? "", place?.area.row ?? 0, place?.area.column ?? 0, text);
  },
  settled: () => present().settled(),
};
openBook(emptyWorkbook("Sheet1"));

function openBook(model: WorkbookModel): void {
  book?.dispose();
  book = openUniverBook(document.getElementById("grid") ?? document.body, model);
  book.useFunctions(describeFunctions(contractFunctions, CONTRACT_NAMESPACE), functions.call);
}

/** A new sheet in place of all others is much faster than a new grid. `false` where something of a workbook would stay. */
function emptied(present: UniverBook): boolean {
  if (present.layout.isStructureProtected() || present.tables.all().length > 0) return false;
  const before = present.sheets();
  const fresh = present.addSheet("A sheet that no statement names");
  before.forEach(({ id }) => present.deleteSheet(id));
  present.renameSheet(fresh.id, "Sheet1");
  present.activate(fresh.id);
  present.names().forEach(({ name, sheetId }) => present.deleteName(name, sheetId));
  present.settings.clear();
  present.properties.own.clear();
  present.properties.custom.clear();
  return true;
}

function excelOf(workbook: UniverBook): ExcelHost {
  excel ??= createExcel(workbook, { customFunctions: functions });
  return excel;
}

function present(): UniverBook {
  if (!book) throw new Error("No workbook is open.");
  return book;
}
