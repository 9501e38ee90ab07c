import type { Rows } from "../../../checking/rows";
import type { RowOf } from "../../annex-a";

/** What every list says of a child. */
export type Child = Pick<RowOf<1>, "childId" | "gender" | "ethnicity" | "dateOfBirth" | "age">;

/** The first row of each child in these lists, from the first list in which the child stands. */
export function oneRowForEachChild(lists: Readonly<Record<number, Rows<Child>>>): readonly Child[] {
  const firsts = new Map<string, Child>();
  for (const rows of Object.values(lists)) {
    for (const [child, [first]] of rows.byPerson)
      if (first !== undefined && !firsts.has(child)) firsts.set(child, first);
  }
  return [...firsts.values()];
}
