import { dayOf } from "../../../src/domain/calendar/day";
import type { LaidOutSheet, Layout } from "../layouts";
import type { Draft } from "./draft";
import { mutation } from "./mutation";
import {
  columnOf,
  headingOf,
  headingPlace,
  lastHeadingPlace,
  rowCount,
  rowPlace,
  rowWith,
  sheetOf,
  withColumn,
  withColumnLast,
  withHeading,
  withoutColumns,
  withoutRows,
  withRow,
  withRowsBelow,
} from "./sheets";

const nowhere = (): readonly never[] => [];
const inOfstedsOrder = ({ name }: Layout): boolean => name !== "shuffled columns";
const withOfstedsHeadings = ({ name }: Layout): boolean => /template|ChAT/.test(name);
const of2023 = ({ edition }: Layout): boolean => edition === "2023";

/** A sheet of somebody's own beside the lists. */
function beside(sheets: readonly LaidOutSheet[], sheet: string, rows: LaidOutSheet["rows"]): readonly LaidOutSheet[] {
  const [first] = sheets;
  return first === undefined ? sheets : [...sheets, { ...first, sheet, rows, fields: [], headingRow: 0 }];
}

/** Without a list, rules between lists have less to compare, and say less. */
function withoutSheet(draft: Draft): void {
  draft.changeSheets((sheets) => sheets.filter(({ list }) => list !== 2));
}

const besideLists = [
  mutation({
    rule: "list-on-two-sheets",
    breaks: (draft) => {
      draft.changeSheets((sheets) => beside(sheets, "Old copy", sheetOf(sheets, 4).rows));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) =>
      draft.changeSheets((sheets) => beside(sheets, "Notes", [["Child Unique ID", "Gender", "Notes"]])),
  }),
  mutation({
    rule: "lists-missing",
    breaks: (draft) => {
      withoutSheet(draft);
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => draft.changeSheet(2, (sheet) => ({ ...sheet, sheet: "Our early help" })),
  }),
  mutation({
    rule: "sheet-named-for-a-list-has-no-headings",
    breaks: (draft) => {
      draft.mayAlso("lists-missing");
      draft.changeSheet(2, (sheet) => ({ ...sheet, sheet: "List 2", rows: [["Early help"], ["to follow"]] }));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => draft.changeSheets((sheets) => beside(sheets, "List of teams", [["to follow"]])),
  }),
  mutation({
    rule: "sheet-named-for-a-list-has-other-headings",
    breaks: (draft) => {
      draft.mayAlso("lists-missing");
      const rows = [["Team", "Manager", "Telephone", "Floor", "Desk"]];
      draft.changeSheet(2, (sheet) => ({ ...sheet, sheet: "List_2", rows }));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) =>
      draft.changeSheets((sheets) => beside(sheets, "List of teams", [["Team", "Manager", "Telephone", "Floor"]])),
  }),
  mutation({
    rule: "send-lists-beside",
    breaks: (draft) => {
      const rows = [["UPN", "Date of birth", "School", "Date of plan"]];
      draft.changeSheets((sheets) => beside(sheets, "EHC plans", rows));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) =>
      draft.changeSheets((sheets) => beside(sheets, "Schools", [["School", "Phase", "Places", "Head"]])),
  }),
  mutation({
    rule: "data-older-than-ofsted-asks",
    // 30 September 2026 is a Wednesday: the earliest day for an inspection that starts in the week after.
    breaks: (draft) => {
      draft.circumstances = { inspectionStart: dayOf(2026, 10, 12) };
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => {
      draft.circumstances = { inspectionStart: dayOf(2026, 10, 9) };
    },
  }),
];

const headings = [
  mutation({
    rule: "two-columns-for-one-heading",
    breaks: (draft) => {
      draft.changeSheet(2, (sheet) => withColumn(sheet, headingOf(sheet, "organisation"), "Family Hub"));
      draft.foundAtPlaces((sheets) => [...headingPlace(2, "organisation")(sheets), ...lastHeadingPlace(2)(sheets)]);
    },
    spares: (draft) => {
      draft.mayAlso("column-not-asked-for");
      draft.changeSheet(2, (sheet) => withColumn(sheet, "Telephone of the organisation", "none"));
    },
  }),
  mutation({
    rule: "heading-could-be-two-columns",
    breaks: (draft) => {
      draft.mayAlso("column-missing", "column-not-asked-for");
      draft.changeSheet(4, (sheet) =>
        withHeading(withHeading(sheet, "assessmentStart", "Continuous Assessment"), "authorised", "Authorised on"),
      );
      draft.foundAtPlaces(headingPlace(4, "assessmentStart"));
    },
    spares: (draft) => {
      draft.mayAlso("heading-read-as-another");
      draft.changeSheet(4, (sheet) => withHeading(sheet, "authorised", "Continuous Assessment Date of Authorization"));
    },
  }),
  mutation({
    rule: "column-missing",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => withoutColumns(sheet, "noFurtherAction"));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => {
      draft.mayAlso("columns-out-of-order");
      draft.changeSheet(3, (sheet) => withColumnLast(sheet, "noFurtherAction"));
    },
  }),
  mutation({
    rule: "list-follows-no-known-edition",
    can: ({ extra }) => extra.headings.length === 0,
    breaks: (draft) => {
      replaceThreeHeadings(draft);
      draft.mayAlso("columns-missing-from-an-unknown-edition");
      draft.foundAtPlaces(headingPlace(5, "team"));
    },
    spares: (draft) => {
      draft.mayAlso("column-missing");
      draft.changeSheet(5, (sheet) => withoutColumns(sheet, "team", "worker", "conference"));
    },
  }),
  mutation({
    rule: "columns-missing-from-an-unknown-edition",
    can: ({ extra }) => extra.headings.length === 0,
    breaks: (draft) => {
      replaceThreeHeadings(draft);
      draft.mayAlso("list-follows-no-known-edition");
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => {
      draft.mayAlso("column-missing");
      draft.changeSheet(5, (sheet) => withoutColumns(sheet, "team", "worker", "conference"));
    },
  }),
  mutation({
    rule: "column-not-asked-for",
    breaks: (draft) => {
      draft.changeSheet(6, (sheet) => withColumn(sheet, "Ward", "Riverside"));
      draft.foundAtPlaces(lastHeadingPlace(6));
    },
    // A column without a heading is nobody's.
    spares: (draft) => draft.changeSheet(6, (sheet) => withColumn(sheet, null, null)),
  }),
  mutation({
    rule: "columns-out-of-order",
    can: inOfstedsOrder,
    breaks: (draft) => {
      draft.changeSheet(7, (sheet) => withColumnLast(sheet, "planStart"));
      draft.foundAtPlaces(headingPlace(7, "planStart"));
    },
    spares: (draft) => {
      draft.mayAlso("column-not-asked-for");
      draft.changeSheet(7, (sheet) => withColumn(sheet, "Ward", "Riverside"));
    },
  }),
  mutation({
    rule: "heading-read-as-another",
    breaks: (draft) => {
      draft.changeSheet(10, (sheet) => withHeading(sheet, "dateOfBirth", "DOB"));
      draft.foundAtPlaces(headingPlace(10, "dateOfBirth"));
    },
    spares: (draft) => {
      draft.mayAlso("heading-spelt-differently");
      draft.changeSheet(10, (sheet) => withHeading(sheet, "dateOfBirth", "Date of birth"));
    },
  }),
  mutation({
    rule: "heading-spelt-differently",
    can: withOfstedsHeadings,
    breaks: (draft) => {
      draft.changeSheet(10, (sheet) => withHeading(sheet, "dateOfBirth", "DATE OF BIRTH"));
      draft.foundAtPlaces(headingPlace(10, "dateOfBirth"));
    },
    spares: (draft) => draft.changeSheet(10, (sheet) => withHeading(sheet, "adoptionOrder", "Date of Adoption Order")),
  }),
  mutation({
    rule: "earlier-layout-of-list-9",
    can: of2023,
    breaks: (draft) => {
      const added = ["formerlyUnaccompanied", "personalAdviser", "pathwayPlanReview", "latestContact"];
      draft.changeSheet(9, (sheet) => withoutColumns(sheet, ...added));
      draft.mayAlso("code-of-a-later-edition");
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => {
      draft.mayAlso("column-missing");
      draft.changeSheet(9, (sheet) => withoutColumns(sheet, "latestContact"));
    },
  }),
];

function replaceThreeHeadings(draft: Draft): void {
  draft.mayAlso("column-not-asked-for");
  draft.changeSheet(5, (sheet) =>
    [
      ["team", "Locality hub"],
      ["worker", "Lead practitioner"],
      ["conference", "Multi-agency meeting held"],
    ].reduce((changed, [field = "", heading = ""]) => withHeading(changed, field, heading), sheet),
  );
}

const rows = [
  mutation({
    rule: "list-without-rows",
    breaks: (draft) => {
      draft.changeSheet(2, withoutRows);
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => draft.changeSheet(2, (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, sheet.headingRow + 2) })),
  }),
  mutation({
    rule: "every-list-without-rows",
    breaks: (draft) => {
      draft.changeSheets((sheets) => sheets.map(withoutRows));
      draft.foundAtPlaces(nowhere);
    },
    spares: (draft) => {
      draft.mayAlso("list-without-rows");
      draft.changeSheets((sheets) => sheets.map((sheet) => (sheet.list === 1 ? sheet : withoutRows(sheet))));
    },
  }),
  mutation({
    rule: "empty-row-within-the-data",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => withRow(sheet, 2, []));
      draft.foundAtPlaces(rowPlace(3, 2));
    },
    // Between the headings and the first row there may be one.
    spares: (draft) => draft.changeSheet(3, (sheet) => withRow(sheet, 0, [])),
  }),
  mutation({
    rule: "empty-rows-below-the-data",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => withRowsBelow(sheet, [], [" "], [null]));
      draft.foundAtPlaces(rowPlace(3, -3));
    },
    spares: () => undefined,
  }),
  mutation({
    rule: "notes-below-the-data",
    breaks: (draft) => {
      const cell = draft.random.pick(["Total", "Applied filters: Team is not blank", "Note: run on 30 September"]);
      draft.changeSheet(3, (sheet) => withRowsBelow(sheet, rowWith(sheet, "childId", cell)));
      draft.foundAtPlaces(rowPlace(3, -1));
    },
    // A child may have an id that begins as a note does.
    spares: (draft) => {
      const referral = draft.aRow(3, (row) => draft.rowsOf(4, row.get("childId")).length === 0);
      for (const list of [1, 3] as const) {
        for (const row of draft.rowsOf(list, referral.get("childId"))) row.set("childId", "Notes17");
      }
    },
  }),
  mutation({
    rule: "headings-again-within-the-data",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => withRow(sheet, 3, sheet.rows[sheet.headingRow] ?? []));
      draft.foundAtPlaces(rowPlace(3, 3));
    },
    spares: () => undefined,
  }),
  mutation({
    rule: "hidden-rows-in-the-data",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => ({
        ...sheet,
        hiddenRows: [{ first: sheet.headingRow + 3, last: sheet.headingRow + 4 }],
      }));
      draft.foundAtPlaces(rowPlace(3, 2));
    },
    // Above the data and below it there is nobody to be hidden.
    spares: (draft) =>
      draft.changeSheet(3, (sheet) => ({
        ...sheet,
        hiddenRows: [
          { first: 0, last: sheet.headingRow },
          { first: sheet.rows.length, last: sheet.rows.length + 9 },
        ],
      })),
  }),
  mutation({
    rule: "merged-cells-in-the-data",
    breaks: (draft) => {
      draft.changeSheet(3, (sheet) => ({
        ...sheet,
        merged: [{ row: sheet.headingRow + rowCount(sheet), column: 0, rows: 1, columns: 2 }],
      }));
      draft.foundAtPlaces(rowPlace(3, -1));
    },
    spares: (draft) =>
      draft.changeSheet(3, (sheet) => ({ ...sheet, merged: [{ row: 0, column: 0, rows: 1, columns: 9 }] })),
  }),
  mutation({
    rule: "cell-holds-a-formula",
    breaks: (draft) => {
      draft.changeSheet(10, (sheet) => ({
        ...sheet,
        formulas: [{ row: sheet.headingRow + 1, column: columnOf(sheet, "age"), rows: 1, columns: 1 }],
      }));
      draft.foundAtPlaces((sheets) => {
        const sheet = sheetOf(sheets, 10);
        return [{ sheet: sheet.sheet, row: sheet.headingRow + 1, column: columnOf(sheet, "age") }];
      });
    },
    // In a column of the council's own, and above the data.
    spares: (draft) => {
      draft.mayAlso("column-not-asked-for");
      draft.changeSheet(10, (sheet) => ({
        ...withColumn(sheet, "Ward", 1),
        formulas: [
          { row: sheet.headingRow + 1, column: sheet.fields.length, rows: 3, columns: 1 },
          { row: 0, column: 0, rows: 1, columns: 1 },
        ],
      }));
    },
  }),
];

/** Rules about sheets, headings and rows that are none. */
export const structureMutations = [...besideLists, ...headings, ...rows];
