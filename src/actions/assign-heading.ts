import type { AssignedHeading } from "../domain/annex-a/recognise";
import { keepHeadings } from "../excel/kept-headings";
import { assignedHeadings } from "./assigned-headings";
import { checkWorkbook } from "./check-workbook";
import { appState } from "./state";

/** One heading of a sheet; `which` tells columns with the same heading apart, from the left. */
export type HeadingPlace = Required<Pick<AssignedHeading, "list" | "heading" | "which">>;

/** Keeps in the workbook which column a heading is, as the officer says, and checks again. */
export async function assignHeading(heading: HeadingPlace & { readonly field: string }): Promise<void> {
  await change((others) => [...others, heading], heading);
}

export async function takeBackHeading(heading: HeadingPlace): Promise<void> {
  await change((others) => others, heading);
}

async function change(
  next: (others: readonly AssignedHeading[]) => readonly AssignedHeading[],
  { list, heading, which }: HeadingPlace,
): Promise<void> {
  const known = await assignedHeadings();
  if ("refused" in known) return void appState.change({ notice: known.refused });
  const others = known.value.filter(
    (each) => each.list !== list || each.heading.trim() !== heading.trim() || (each.which ?? 0) !== which,
  );
  const kept = await keepHeadings(next(others));
  if ("refused" in kept) return void appState.change({ notice: kept.refused });
  await checkWorkbook();
}
