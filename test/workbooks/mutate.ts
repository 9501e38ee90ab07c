import type { FieldOf } from "../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../src/domain/annex-a/list";
import type { RawCell } from "../../src/domain/checking/sheet-values";
import type { ListRows, StoryRow } from "./life-stories";

/** One cell that is changed, and the rule that must find it there. */
export type PlantedFault = {
  [List in ListNumber]: {
    readonly list: List;
    /** Counted from 0 at the list's first row. */
    readonly row: number;
    readonly field: FieldOf<List>;
    readonly cell: RawCell;
    readonly rule: string;
  };
}[ListNumber];

/** The same rows with the faults in them. */
export function plant(rows: ListRows, faults: readonly PlantedFault[]): ListRows {
  const planted: Record<number, StoryRow[]> = {};
  for (const [list, of] of Object.entries(rows)) planted[Number(list)] = [...of];
  for (const { list, row, field, cell } of faults) {
    const changed = planted[list]?.[row];
    if (changed === undefined) throw new RangeError(`List ${list} has no row ${row} to plant a fault in`);
    planted[list]?.splice(row, 1, { ...changed, [field]: cell });
  }
  return planted as unknown as ListRows;
}
