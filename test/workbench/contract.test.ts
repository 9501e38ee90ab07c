// @vitest-environment jsdom
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseAddress } from "../../src/workbench/book/address";
import { emptyWorkbook, MemoryBook } from "../../src/workbench/book/memory-book";
import { allStatements } from "./contract/all-statements";
import { associateContractFunctions, CONTRACT_NAMESPACE, contractFunctions } from "./contract/contract-functions";
import { runStatement } from "./contract/run-statement";
import { startOffice } from "./real-office";

/** Grows with the statements, so that none is lost unseen. */
const FEWEST_STATEMENTS = 360;

const FOLDER = join(import.meta.dirname, "contract");
const NOT_STATEMENTS = ["all-statements.ts", "contract-functions.ts", "run-statement.ts", "statement.ts"];

describe("what Microsoft documents holds for a workbook in memory", () => {
  beforeAll(async () => {
    await startOffice(new MemoryBook(emptyWorkbook("Sheet1")));
    associateContractFunctions();
  });

  test.each(allStatements.filter(({ calculates }) => !calculates))("$says", async (statement) => {
    const book = new MemoryBook(statement.workbook?.() ?? emptyWorkbook("Sheet1"));
    await startOffice(book, { functions: { metadata: contractFunctions, namespace: CONTRACT_NAMESPACE } });
    await runStatement(statement, {
      sheet: book.activeSheet(),
      type: (address, text) => {
        const place = parseAddress(address);
        const sheet = place?.sheet ? book.findSheet(place.sheet) : book.activeSheet();
        book.type(sheet?.id ?? "", place?.area.row ?? 0, place?.area.column ?? 0, text);
      },
      settled: () => book.settled(),
    });
  });
});

describe("the statements", () => {
  test("are as many as there were", () => {
    expect(allStatements.length).toBeGreaterThanOrEqual(FEWEST_STATEMENTS);
  });

  test("of every file in the folder are run", async () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && !NOT_STATEMENTS.includes(file));
    for (const file of files) {
      const { statements } = (await import(join(FOLDER, file))) as { statements?: unknown[] };
      const [first] = statements ?? [];
      expect(allStatements, `${file} is missing in all-statements.ts`).toContain(first);
    }
  });

  test("say each something of their own", () => {
    const sentences = allStatements.map(({ says }) => says);
    expect(sentences.filter((says, at) => sentences.indexOf(says) !== at)).toEqual([]);
  });

  test("name each a page of Microsoft's documentation", () => {
    const pages = allStatements.map(({ page }) => page);
    const elsewhere = pages.filter((page) => !/^https:\/\/learn\.microsoft\.com\/[a-z]/.test(page));
    expect(elsewhere).toEqual([]);
  });
});
