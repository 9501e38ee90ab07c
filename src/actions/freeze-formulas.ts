import { counted } from "../domain/annex-a/wording";
import { addressFrom } from "../domain/checking/place";
import { freezeFormulas as freezeInWorkbook, type Frozen } from "../excel/formulas/freeze-formulas";
import {
  countFrozenFormulas,
  putFormulasBack as putBackInWorkbook,
  type PutBack,
} from "../excel/formulas/put-formulas-back";
import { hasCallOfOurs } from "./our-formulas";
import { appState } from "./state";
import { isAsleep } from "./wake-formulas";

/** Values in the place of our formulas, for people who have no add-in. The formulas are recorded in the workbook. */
export async function freezeFormulas(): Promise<void> {
  let asleep = 0;
  const frozen = await freezeInWorkbook(({ formula, value }) => {
    if (!hasCallOfOurs(formula)) return false;
    if (isAsleep(value)) asleep += 1;
    return !isAsleep(value);
  });
  if ("refused" in frozen) appState.change({ notice: frozen.refused, done: null, room: "formulas" });
  else appState.change({ ...frozenInWords(frozen.value, asleep), room: "formulas" });
  await lookForFrozen();
}

export async function putFormulasBack(): Promise<void> {
  const back = await putBackInWorkbook();
  if ("refused" in back) appState.change({ notice: back.refused, done: null });
  else appState.change(backInWords(back.value));
  await lookForFrozen();
}

/** How many formulas are frozen stands in the workbook, which may have been closed and sent since. */
export async function lookForFrozen(): Promise<void> {
  const found = await countFrozenFormulas();
  if (!("refused" in found)) appState.change({ frozen: found.value });
}

interface Said {
  readonly done: string;
  readonly notice: string | null;
}

function frozenInWords({ formulas, sheets, leftAlone }: Frozen, asleep: number): Said {
  const done =
    formulas === 0
      ? "There was no formula of Ready Reckoner to freeze, so nothing was changed."
      : `Froze ${counted(formulas, "formula")} on ${sheets.join(", ")}: the cells hold values now. Save and send the workbook, then put the formulas back.`;
  const left = [...leftAlone].map(([sheet, number]) => `${sheet} (${counted(number, "formula")})`);
  const notices = [
    ...(left.length === 0
      ? []
      : [`Protected, and not touched: ${left.join(", ")}. Take the protection off, then freeze again.`]),
    ...(asleep === 0
      ? []
      : [`${counted(asleep, "formula")} without an answer yet; choose Wake our formulas, then freeze again.`]),
  ];
  return { done, notice: notices.length === 0 ? null : notices.join(" ") };
}

const MOST_NAMED = 5;

function backInWords({ formulas, onProtectedSheets, changed }: PutBack): Said {
  const sheets = [...new Set(onProtectedSheets.map(({ sheet }) => sheet))];
  const named = changed.slice(0, MOST_NAMED).map((one) => `${addressFrom(one, null)} was ${one.formula}`);
  const more = changed.length > MOST_NAMED ? `; and ${changed.length - MOST_NAMED} more` : "";
  const notices = [
    ...(sheets.length === 0
      ? []
      : [`Protected, and not touched: ${sheets.join(", ")}. Take the protection off, then put the formulas back.`]),
    ...(named.length === 0
      ? []
      : [`Not put back, because something else stands there now: ${named.join("; ")}${more}.`]),
  ];
  const done = formulas === 0 ? "No formula was put back." : `Put back ${counted(formulas, "formula")}.`;
  return { done, notice: notices.length === 0 ? null : notices.join(" ") };
}
