import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/domain/calendar/day";
import type { Field } from "../../../src/domain/checking/field";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import { readTable, type ReadColumn } from "../../../src/domain/checking/table";

const filled = { level: "always" } as const;

function read(field: Field, ...cells: readonly RawCell[]): ReadColumn {
  const anchor: Field = { key: "anchor", heading: "Anchor", type: "text", filled };
  const table = readTable({
    list: 1,
    sheet: {
      sheet: "S",
      hidden: false,
      firstRow: 4,
      firstColumn: 2,
      rows: [["A", "B"], ...cells.map((cell) => ["x", cell])],
    },
    headingRow: 4,
    placements: [
      { field: anchor, heading: "A", column: 2 },
      { field, heading: "B", column: 3 },
    ],
  });
  const column = table.columns.get(field.key);
  if (column === undefined) throw new Error("not read");
  return column;
}

const date: Field = { key: "date", heading: "Date", type: "date", filled };
const count: Field = { key: "count", heading: "Count", type: "whole number", filled, least: 0 };
const age: Field = { key: "age", heading: "Age", type: "whole number", filled, least: -1, inYears: true };

describe("readTable", () => {
  test("reads dates however they are written, and leaves out what is none", () => {
    const { values, oddities, blanks } = read(date, 45_000, 45_000.75, "01/03/2023", "", "soon", 0, "01/03/2023");
    const day = dayOf(2023, 3, 1);
    expect([...values]).toEqual([45_000, 45_000, day, NaN, NaN, NaN, day]);
    expect(blanks).toEqual([3]);
    expect(oddities.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["date with time", [1]],
      ["text date", [2, 6]],
      ["not a date", [4]],
      ["not a date", [5]],
    ]);
  });

  test("reads counts, and keeps one that cannot be true from the rules", () => {
    const { values, oddities } = read(count, 3, "4.0", -1, 2.5);
    expect([...values]).toEqual([3, 4, NaN, NaN]);
    expect(oddities.map(({ kind }) => kind)).toEqual(["below the least", "not a whole number"]);
  });

  test("cuts ages to whole years, and lets -1 be unborn", () => {
    const { values, oddities } = read(age, 6.9, -1, -0.5, "7");
    expect([...values]).toEqual([6, -1, -1, 7]);
    expect(oddities.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["part of a year", [0]],
      ["part of a year", [2]],
    ]);
  });

  test("takes error cells of one kind together, pasted ones too", () => {
    const { values, oddities } = read(date, { error: "#N/A" }, 45_000, { error: "#N/A" }, "#N/A", { error: "#REF!" });
    expect([...values]).toEqual([NaN, 45_000, NaN, NaN, NaN]);
    expect(oddities.map(({ shown, rows }) => [shown, rows])).toEqual([
      ["#N/A", [0, 2, 3]],
      ["#REF!", [4]],
    ]);
  });

  test("knows the place of a cell where the used cells do not start at A1", () => {
    const table = readTable({
      list: 1,
      sheet: { sheet: "S", hidden: false, firstRow: 4, firstColumn: 2, rows: [["B"], [""], [45_000]] },
      headingRow: 4,
      placements: [{ field: date, heading: "B", column: 2 }],
    });
    const column = table.columns.get("date");
    if (column === undefined) throw new Error("not read");
    expect(table.rowCount).toBe(1);
    expect(table.place(0, column)).toEqual({ sheet: "S", row: 6, column: 2 });
    expect(table.raw(0, column)).toBe(45_000);
  });
});
