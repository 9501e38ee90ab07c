import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/domain/calendar/day";
import { check, type Checked } from "../../../src/domain/checking/check";
import type { Field } from "../../../src/domain/checking/field";
import type { ColumnRule, RowRule, Rule, RuleText } from "../../../src/domain/checking/rule";
import type { RawCell } from "../../../src/domain/checking/sheet-values";

const filled = { level: "conditional", blankWhen: "" } as const;
const fields: readonly Field[] = [
  { key: "id", heading: "Id", type: "text", filled },
  { key: "start", heading: "Start", type: "date", filled },
  { key: "end", heading: "End", type: "date", filled },
];

const text: RuleText = {
  slug: "a-rule",
  level: "error",
  lens: "data",
  source: { says: "a test" },
  why: "Because.",
  mend: "Mend it.",
};
const examples = { passes: [], fails: [] };

interface Row {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const endsBefore: RowRule<Row> = {
  ...text,
  kind: "row",
  lists: [7],
  examples,
  check: (row, found) => {
    if (row.end < row.start) found("end", "start");
  },
  says: ({ id, start, end }) => `${id} ends ${start - end} days early.`,
};

const blanks: ColumnRule<null> = {
  ...text,
  slug: "blank",
  kind: "column",
  examples,
  about: () => true,
  oneFindingFor: "column",
  check: (column, found) => found(column.blanks, null),
  says: ({ cells }) => `${cells} blank.`,
};

function checked(rules: readonly Rule[], ...rows: readonly (readonly RawCell[])[]): Checked {
  const checking = check({
    layout: null,
    lists: [
      {
        list: 7,
        sheet: { sheet: "S", hidden: false, firstRow: 0, firstColumn: 0, rows: [["Id", "Start", "End"], ...rows] },
        headingRow: 0,
        placements: fields.map((field, column) => ({ field, heading: field.heading, column })),
      },
    ],
    rules,
    fieldsOf: () => fields,
    identityOf: () => "id",
    circumstances: { asAt: dayOf(2026, 9, 30), inspectionStart: null, authority: null, edition: "2023" },
  });
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  return step.value;
}

describe("check", () => {
  test("shows each row to a row rule, and puts the sentence together from the row that was found", () => {
    const { findings } = checked([endsBefore], ["A", 45_000, 45_001], ["B", 45_000, 44_990], ["C", 45_000, 44_999]);
    expect(findings.map((finding) => finding.says())).toEqual(["B ends 10 days early.", "C ends 1 days early."]);
    expect(findings[0]?.cells).toEqual([
      { sheet: "S", row: 2, column: 2 },
      { sheet: "S", row: 2, column: 1 },
    ]);
    expect(findings[0]).toMatchObject({
      rule: "a-rule",
      level: "error",
      lens: "data",
      list: 7,
      sheet: "S",
      shown: "05/03/2023",
      mend: "Mend it.",
    });
  });

  test.each<[string, RawCell, RawCell]>([
    ["blank", "", 45_000],
    ["blank in disguise", 45_000, "-"],
    ["unreadable", 45_000, "31/02/2014"],
    ["an error", { error: "#N/A" }, 1],
    ["the same day", 45_000, 45_000],
  ])("abstains where a value is %s", (_, start, end) => {
    expect(checked([endsBefore], ["A", start, end]).findings).toEqual([]);
  });

  test("reads a text date for the rules that follow", () => {
    expect(checked([endsBefore], ["A", 45_000, "01/01/2014"]).findings).toHaveLength(1);
  });

  test("makes no sentence until one is asked for", () => {
    let made = 0;
    const counting = { ...endsBefore, says: () => `sentence ${++made}` };
    const { findings } = checked([counting], ["A", 45_000, 44_000], ["B", 45_000, 44_000]);
    expect(made).toBe(0);
    findings[1]?.says();
    expect(made).toBe(1);
  });

  test("isolates a rule that throws, half-way through, and names it as ours", () => {
    const broken: RowRule<Row> = {
      ...endsBefore,
      slug: "broken",
      check: (row, found) => {
        if (row.id === "B") throw new Error("oh dear");
        found("end");
      },
    };
    const { findings, failures } = checked([broken, blanks], ["A", 45_000, ""], ["B", 45_000, 45_000]);
    expect(failures).toEqual([{ rule: "broken", list: 7, message: "oh dear" }]);
    expect(findings.map(({ rule }) => rule)).toEqual(["blank"]);
  });

  test("keys a row's finding by the child and what the cells show, not by where they are", () => {
    const before = checked([endsBefore], ["A", 45_000, 44_000], ["B", 45_000, 45_001]).findings;
    const after = checked([endsBefore], ["new", 45_000, ""], ["B", 45_000, 45_001], ["A", 45_000, 44_000]).findings;
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(before[0]?.key).toBe("a-rule / list 7 / A / 18/06/2020 / 15/03/2023");
  });
});
