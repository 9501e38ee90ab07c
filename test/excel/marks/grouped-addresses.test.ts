import { expect, test } from "vitest";
import type { CellPlace } from "../../../src/domain/checking/finding";
import { cellsByLevel } from "../../../src/domain/checking/cells-by-level";
import { groupedAddresses } from "../../../src/excel/marks/grouped-addresses";

function cell(row: number, column: number): CellPlace {
  return { sheet: "List 6", row, column };
}

test("cells under one another are one address, also when they come in any order", () => {
  expect(groupedAddresses([cell(5, 2), cell(3, 2), cell(4, 2), cell(3, 5)])).toEqual(["C4:C6,F4"]);
});

test("runs of the same rows beside one another are one block; a run of other rows is not", () => {
  const cells = [0, 1, 2].flatMap((column) => [cell(3, column), cell(4, column)]);
  expect(groupedAddresses([...cells, cell(3, 3)])).toEqual(["A4:C5,D4"]);
});

test("no cell is no address", () => {
  expect(groupedAddresses([])).toEqual([]);
});

test("many scattered cells are several addresses that Excel takes, and none is lost", () => {
  const cells = Array.from({ length: 5_000 }, (_none, index) => cell(index * 2, 3));
  const grouped = groupedAddresses(cells);
  expect(grouped.length).toBeGreaterThan(1);
  for (const address of grouped) expect(address.length).toBeLessThanOrEqual(8_000);
  expect(grouped.join(",").split(",")).toEqual(cells.map(({ row }) => `D${row + 1}`));
});

test("a cell of two findings is marked once, by the graver", () => {
  const made = (level: "error" | "advice", cells: readonly CellPlace[]) => ({
    rule: "some-rule",
    level,
    lens: "data" as const,
    list: 6,
    sheet: "List 6",
    cells,
    shown: "",
    says: () => "",
    mend: "",
    key: level,
  });
  expect(cellsByLevel([made("advice", [cell(1, 1), cell(2, 1)]), made("error", [cell(1, 1), cell(1, 1)])])).toEqual([
    { sheet: "List 6", level: "error", cells: [cell(1, 1)] },
    { sheet: "List 6", level: "advice", cells: [cell(2, 1)] },
  ]);
});
