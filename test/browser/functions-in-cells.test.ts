import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { functionExamples, type FunctionExample } from "../../src/functions/examples";
import { columnLetters } from "../../src/workbench/book/area";
import { inCells, referenceTo, shownRows } from "../functions/examples-in-cells";
import { writeWorkbook, type WrittenCell, type WrittenSheet } from "../workbooks/write-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

/** As Excel keeps a custom function in a file. */
const stored = (formula: string): string => formula.slice(1).replaceAll("READY.", "_xldudf_READY_");

const OVER_CELLS = "Over cells";
const AS_TYPED = "As typed";
/** Of a formula as typed: its answer from this column on, far from the empty cell A1 that examples speak of. */
const TYPED_COLUMN = 3;
const TYPED_BAND = 28;

function formulaCell(formula: string, answer: string): WrittenCell {
  return { formula: stored(formula), ...(answer.includes(":") ? { spillsOver: answer } : {}) };
}

/** Puts blocks of cells on a sheet that is otherwise empty. */
class Cells {
  private readonly rows: WrittenCell[][] = [];

  put(row: number, column: number, cell: WrittenCell): void {
    for (let missing = this.rows.length; missing <= row; missing += 1) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    for (let missing = cells.length; missing < column; missing += 1) cells.push(null);
    cells[column] = cell;
  }

  sheet(name: string): WrittenSheet {
    return { sheet: name, rows: this.rows };
  }
}

function overCells(): WrittenSheet {
  const cells = new Cells();
  functionExamples.map(inCells).forEach(({ given, formula, answer }) => {
    for (const { area, rows } of given) {
      rows.forEach((row, down) =>
        row.forEach((cell, across) => cells.put(area.row + down, area.column + across, cell)),
      );
    }
    cells.put(answer.row, answer.column, formulaCell(formula, referenceTo(answer)));
  });
  return cells.sheet(OVER_CELLS);
}

function typedAnswer(
  example: FunctionExample,
  at: number,
): { row: number; column: number; rows: number; columns: number } {
  const rows = shownRows(example.expected);
  return { row: 1 + at * TYPED_BAND, column: TYPED_COLUMN, rows: rows.length, columns: rows[0]?.length ?? 1 };
}

function asTyped(): WrittenSheet {
  const cells = new Cells();
  functionExamples.forEach((example, at) => {
    const answer = typedAnswer(example, at);
    cells.put(answer.row, answer.column, formulaCell(example.formula, referenceTo(answer)));
  });
  return cells.sheet(AS_TYPED);
}

describe("every example, in a workbook with formulas as Excel stores them", () => {
  let browser: Browser;
  let workbench: DrivenWorkbench;
  let values: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    browser = await launchTestBrowser();
    const bytes = writeWorkbook([overCells(), asTyped()]);
    workbench = await DrivenWorkbench.open(browser, { name: "examples.xlsx", bytes });
    values = await workbench.values();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  function seen(sheet: string, area: { row: number; column: number; rows: number; columns: number }): unknown[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (__, across) => values[sheet]?.[`${columnLetters(area.column + across)}${area.row + down + 1}`] ?? "",
      ),
    );
  }

  const expected = functionExamples.map((example) => ({
    formula: example.formula,
    cells: shownRows(example.expected),
  }));

  test("answers over cells that hold what it is given", () => {
    const shown = functionExamples.map((example, at) => ({
      formula: example.formula,
      cells: seen(OVER_CELLS, inCells(example, at).answer),
    }));
    expect(shown).toEqual(expected);
  });

  test("answers as typed, with literals, arrays and an empty cell", () => {
    const shown = functionExamples.map((example, at) => ({
      formula: example.formula,
      cells: seen(AS_TYPED, typedAnswer(example, at)),
    }));
    expect(shown).toEqual(expected);
  });
});
