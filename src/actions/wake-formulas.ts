import { rewriteFormulas, type Rewritten } from "../excel/formulas/rewrite-formulas";
import { counted } from "../domain/annex-a/wording";
import { asTyped, hasCallOfOurs, hasStoredName } from "./our-formulas";
import { appState } from "./state";

/** What Excel shows where it calculated before the add-in was there, or still waits for it. */
const ASLEEP: readonly unknown[] = ["#NAME?", "#BUSY!", "#CONNECT!"];

export function isAsleep(value: unknown): boolean {
  return ASLEEP.includes(value);
}

/** Writes every formula of ours anew that shows #NAME? or holds a stored name, so that Excel calculates it. */
export async function wakeFormulas(): Promise<void> {
  const rewritten = await rewriteFormulas(
    ({ formula, value }) => hasStoredName(formula) || (hasCallOfOurs(formula) && isAsleep(value)),
    asTyped,
  );
  if ("refused" in rewritten) appState.change({ notice: rewritten.refused, done: null });
  else appState.change({ ...inWords(rewritten.value), room: "formulas" });
}

function inWords({ cells, leftAlone }: Rewritten): { readonly done: string; readonly notice: string | null } {
  const sheets = [...leftAlone].map(([sheet, number]) => `${sheet} (${counted(number, "formula")})`);
  const done =
    cells === 0
      ? "No formula of Ready Reckoner that can be written to shows #NAME?, so nothing was changed."
      : `${counted(cells, "formula")} of Ready Reckoner ${cells === 1 ? "was" : "were"} written anew in place; Excel calculates them now.`;
  if (sheets.length === 0) return { done, notice: null };
  return {
    done,
    notice: `Protected, and not touched: ${sheets.join(", ")}. Take the protection off (Review, Unprotect Sheet), then wake the formulas again.`,
  };
}
