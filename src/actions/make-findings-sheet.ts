import { inWords } from "../domain/calendar/day";
import type { CellPlace, Finding, Lens, Level } from "../domain/checking/finding";
import { readTexts, type TextAt } from "../excel/read-texts";
import { writeTableSheet, type TableCell, type TableColumn } from "../excel/sheets/table-sheet";
import { checkWorkbook } from "./check-workbook";
import { ruleInWords } from "./rule-in-words";
import { appState, type Checked } from "./state";

/** Writes every cell of every finding on a sheet of its own, to filter, print and pass on. Without a check it checks first. */
export async function makeFindingsSheet(): Promise<"made" | "not made"> {
  const last = appState.get().check;
  const check = last.is === "checked" ? last : await checkWorkbook();
  if (check.is !== "checked") return "not made";
  const made = await writeSheet(check);
  if ("refused" in made) {
    appState.change({ room: "check", notice: made.refused });
    return "not made";
  }
  const { name, rows } = made;
  const done = `The sheet ${name} lists ${rows.toLocaleString("en-GB")} ${rows === 1 ? "cell" : "cells"} with findings. Delete it when you no longer need it.`;
  appState.change({ room: "check", done, notice: null });
  return "made";
}

async function writeSheet({ asAt, findings }: Checked): Promise<{ name: string; rows: number } | { refused: string }> {
  const texts = await readTexts(findings.flatMap(({ cells }) => cells));
  if ("refused" in texts) return texts;
  const rows = findings.flatMap((finding) => rowsOf(finding, texts.value));
  const written = await writeTableSheet({
    name: "Findings",
    setting: "findingsSheet",
    title: "Findings of Ready Reckoner",
    note: `Checked as at ${inWords(asAt)}. One row for each cell; a click on an address goes to it. Make the sheet again after you have mended something.`,
    columns: COLUMNS,
    rows: rows.length === 0 ? [NOTHING_FOUND] : rows,
  });
  return "refused" in written ? written : { name: written.value, rows: rows.length };
}

const COLUMNS: readonly TableColumn[] = [
  { heading: "Level", width: 60 },
  { heading: "About", width: 65 },
  { heading: "List", width: 50 },
  { heading: "Sheet", width: 75 },
  { heading: "Cell", width: 55 },
  { heading: "Shows", width: 95 },
  { heading: "Finding", width: 260 },
  { heading: "What to do", width: 190 },
  { heading: "Check", width: 130 },
];

const NOTHING_FOUND: readonly TableCell[] = ["", "", "", "", "", "", "Nothing was found.", "", ""];

const LEVEL_WORDS: Readonly<Record<Level, string>> = { error: "Error", query: "Query", advice: "Advice" };
const LENS_WORDS: Readonly<Record<Lens, string>> = { data: "Data", practice: "Practice" };

function rowsOf(finding: Finding, textAt: TextAt): readonly (readonly TableCell[])[] {
  const { level, lens, list, sheet, cells, shown, mend, rule } = finding;
  const row = (place: CellPlace | null): readonly TableCell[] => [
    LEVEL_WORDS[level],
    LENS_WORDS[lens],
    list ?? "",
    place?.sheet ?? sheet ?? "",
    place === null ? "" : { goesTo: place },
    place === null ? shown : textAt(place),
    finding.says(),
    mend,
    ruleInWords(rule),
  ];
  return cells.length === 0 ? [row(null)] : cells.map(row);
}
