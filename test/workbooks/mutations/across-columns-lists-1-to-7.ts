import type { ListNumber } from "../../../src/domain/annex-a/list";
import { addDays, addMonths, dayNumbered, weekdayOf, wholeYearsBetween, type Day } from "../../../src/domain/calendar/day";
import { workingDayAfter } from "../../../src/domain/calendar/working-days";
import { DATA_DAY } from "../life-stories";
import type { Draft, RowDraft } from "./draft";
import { mutation } from "./mutation";

const LISTS_OF_CHILDREN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const PREGNANCY = 280;
const NOT_RECORDED = "c) Not stated/recorded";
const SIX_MONTHS_AGO = addMonths(DATA_DAY, -6);

const LEFT = "RC7 - Services ceased for any other reason, including child no longer in need";
const TO_ADULT_CARE = "RC6 - Transferred to adult social care services";

/** A row of a child of whom it is all that there is, so that no other row says otherwise. */
function onlyRow<List extends ListNumber>(draft: Draft, list: List): RowDraft<List> {
  return draft.aRow(list, (row) =>
    LISTS_OF_CHILDREN.every(
      (other) => draft.rowsOf(other, row.get("childId" as never)).length === (other === list ? 1 : 0),
    ),
  );
}

/** Writes when a child was born into the only row that there is of it. */
function born<Row extends RowDraft<1> | RowDraft<2> | RowDraft<6>>(row: Row, day: Day): Row {
  row.set("dateOfBirth", day).set("age", day > DATA_DAY ? -1 : wholeYearsBetween(day, DATA_DAY));
  if (day > DATA_DAY) row.set("gender", NOT_RECORDED);
  return row;
}

/** Writes when a child was born into every row. */
function bornEverywhere(draft: Draft, { get }: { readonly get: () => unknown }, day: Day): void {
  const childId = get() as string;
  for (const list of LISTS_OF_CHILDREN) {
    for (const row of draft.rowsOf(list, childId)) {
      row.set("dateOfBirth" as never, day).set("age" as never, wholeYearsBetween(day, DATA_DAY));
    }
  }
}
