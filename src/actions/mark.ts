import { inIso, inWords, type Day } from "../domain/calendar/day";
import { readDay } from "../domain/reading/read-day";
import { cellsByLevel } from "../domain/checking/cells-by-level";
import { findMarks, putMarks } from "../excel/marks/marks";
import { checkWorkbook } from "./check-workbook";
import { followChanges } from "./follow-changes";
import { appState, type Checked, type CheckState } from "./state";

/** Whether what was asked for was done; if not, what there is to know stands in the pane. */
export type Marked = "marked" | "not marked";

/** Marks the cells of the last check's findings; without a check it checks first. */
export async function mark(): Promise<Marked> {
  const check = await checkedOr(appState.get().check);
  if (check.is !== "checked") return "not marked";
  const said = await markFindings(check);
  appState.change({ room: "check", ...said });
  return said.done === null ? "not marked" : "marked";
}

/** Marks that the workbook came with are as good as ours: they can be lifted, and changes are followed. */
export async function findEarlierMarks(): Promise<void> {
  const found = await findMarks();
  if ("refused" in found || found.value === null) return;
  const asAt = readDay(found.value.asAt);
  if (asAt.is !== "day") return;
  appState.change({ marks: { asAt: asAt.day, cells: found.value.cells } });
  await followChanges(markAgain);
}

async function checkedOr(check: CheckState): Promise<CheckState> {
  return check.is === "checked" ? check : checkWorkbook();
}

type Said =
  { readonly done: string; readonly notice: string | null } | { readonly done: null; readonly notice: string };

async function markFindings(check: Checked): Promise<Said> {
  const put = await markCells(check);
  if ("refused" in put) return { done: null, notice: put.refused };
  const { cells, protectedSheets } = put.value;
  const notice = protectedSheets.length === 0 ? null : unmarked(protectedSheets);
  if (cells === 0) return { done: null, notice: notice ?? "There is no finding with a cell, so nothing was marked." };
  await followChanges(markAgain);
  return { done: `Marked ${number(cells)} ${cells === 1 ? "cell" : "cells"}. ${HOW_THEY_LOOK}`, notice };
}

async function markCells({ asAt, findings }: Checked): ReturnType<typeof putMarks> {
  const put = await putMarks(cellsByLevel(findings), inIso(asAt));
  if ("value" in put) appState.change({ marks: put.value.cells === 0 ? null : { asAt, cells: put.value.cells } });
  return put;
}

/** After a change: what is marked now is what a check finds now. Answers why not where that cannot be. */
async function markAgain(check: Checked): Promise<string | null> {
  const put = await markCells(check);
  return "refused" in put ? put.refused : null;
}

const HOW_THEY_LOOK =
  "Errors are bold on red, queries italic on yellow, advice underlined on blue. The cells' own formats lie underneath, untouched.";

function unmarked(sheets: readonly string[]): string {
  return `Nothing was marked on ${sheets.join(", ")}, because ${sheets.length === 1 ? "it is" : "they are"} protected. Take the protection off and mark again, or make a findings sheet.`;
}

function number(cells: number): string {
  return cells.toLocaleString("en-GB");
}

export function marksInWords({ asAt, cells }: { readonly asAt: Day; readonly cells: number }): string {
  return `${number(cells)} ${cells === 1 ? "cell is" : "cells are"} marked, as checked as at ${inWords(asAt)}.`;
}
