import type { AssignedHeading } from "../domain/annex-a/recognise";
import { readHeadings } from "../excel/kept-headings";
import type { Outcome } from "../excel/run";

/** What officers said of headings in this workbook. */
export async function assignedHeadings(): Promise<Outcome<readonly AssignedHeading[]>> {
  const kept = await readHeadings();
  return "refused" in kept ? kept : { value: assignedIn(kept.value) };
}

/** Whatever else the setting may hold, written by a later version or by hand, is passed over. */
function assignedIn(value: unknown): readonly AssignedHeading[] {
  return Array.isArray(value) ? value.filter(isAssigned) : [];
}

function isAssigned(value: unknown): value is AssignedHeading {
  if (typeof value !== "object" || value === null) return false;
  const { list, heading, which, field } = value as Record<string, unknown>;
  return (
    typeof list === "number" &&
    typeof heading === "string" &&
    (which === undefined || typeof which === "number") &&
    (field === null || typeof field === "string")
  );
}
