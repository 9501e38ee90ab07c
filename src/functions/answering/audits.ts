import { BLANK, notValid, type Problem } from "../../domain/answer";
import { AUDIT_GROUPS, auditMix, type AuditedCase, type AuditStrand } from "../../domain/audits/audit-mix";
import { caseSample, type CaseToSample, type Quota } from "../../domain/audits/case-sample";
import { ownWord } from "../../domain/reading/own-word";
import { shortened, shownText } from "../../domain/reading/plain-text";
import { asTable, type Table } from "../answers";
import {
  asChoice,
  asNumber,
  asText,
  asWholeNumber,
  asYesNo,
  given,
  inPlace,
  isEmptyCell,
  isLeftOut,
  optionalNumber,
  singleCell,
  wholePairs,
  type Given,
  type Reader,
} from "../arguments";
import { named, type CellOutcome } from "../each";

export function auditMixAnswer(groups: unknown, outOfBorough: unknown, total: unknown): CellOutcome<Table> {
  const read = singleCell(given("total", total), optionalNumber(asNumber));
  if (read.is !== "value") return read;
  const pairs = wholePairs(
    { given: given("groups", groups), reader: asChoice(AUDIT_GROUPS) },
    { given: given("out_of_borough", outOfBorough), reader: asPlaced },
    isLeftOut(given("out_of_borough", outOfBorough)) ? "unknown" : "in borough",
  );
  if ("is" in pairs) return pairs;
  const cases = pairs.map(([group, placed]): AuditedCase => ({ group, placed }));
  return asTable(named(auditMix(cases, read.value)), (strands) => ({
    headings: ["Strand", "Needed", "Found", "Gap"],
    rows: strands.map(strandRow),
  }));
}

function strandRow({ strand, needed, found, gap }: AuditStrand): readonly (string | number)[] {
  return [strand, needed, found ?? "not given", gap ?? ""];
}

/** As Annex A writes where a child is placed, with or without its letter. */
const PLACED: Readonly<Record<string, AuditedCase["placed"]>> = {
  in: "in borough",
  out: "out of borough",
  "a) in": "in borough",
  "b) out": "out of borough",
};

const asPlaced: Reader<AuditedCase["placed"]> = (cell) => {
  const written =
    typeof cell === "string" ? ownWord(PLACED, cell.replace(/\s+/g, " ").trim().toLowerCase()) : undefined;
  if (written !== undefined) return { is: "value", value: written };
  const read = asYesNo(cell);
  if (read.is === "value") return { is: "value", value: read.value === "yes" ? "out of borough" : "in borough" };
  if (read.is !== "problem" || (cell !== null && typeof cell === "object")) return read;
  return notValid(
    `${shortened(shownText(cell))} does not say whether it is out of borough; give TRUE or FALSE, or In or Out.`,
  );
};

/** What CASE_SAMPLE is given, in its order. */
export interface SampleArguments {
  readonly ids: unknown;
  readonly size: unknown;
  readonly seed: unknown;
  readonly strata: unknown;
  readonly quotas: unknown;
}

export function caseSampleAnswer(args: SampleArguments): CellOutcome<Table> {
  const size = singleCell(given("size", args.size), asNumber);
  if (size.is !== "value") return size;
  const seed = singleCell(given("seed", args.seed), asNumber);
  if (seed.is !== "value") return seed;
  const strata = given("strata", args.strata);
  const pairs = wholePairs<string | number, string | null>(
    { given: given("ids", args.ids), reader: asId },
    { given: strata, reader: asStratum },
    null,
  );
  if ("is" in pairs) return pairs;
  if (pairs.length === 0) return BLANK;
  const quotas = quotasIn(given("quotas", args.quotas));
  if (quotas !== null && "is" in quotas) return quotas;
  if (quotas !== null && isLeftOut(strata)) return notValid("strata: quotas need them; give the stratum of each id.");
  const cases = pairs.map(([id, stratum]): CaseToSample => ({ id, stratum }));
  const drawn = named(caseSample({ cases, size: size.value, seed: seed.value, quotas }));
  return asTable(drawn, isLeftOut(strata) ? casesAlone : casesWithStrata);
}

function casesAlone(sample: readonly CaseToSample[]): Table {
  return { headings: ["Case"], rows: sample.map(({ id }) => [id]) };
}

function casesWithStrata(sample: readonly CaseToSample[]): Table {
  return { headings: ["Case", "Stratum"], rows: sample.map(({ id, stratum }) => [id, stratum ?? ""]) };
}

/** A number stays one, so that a lookup in the list finds it. */
const asId: Reader<string | number> = (cell) =>
  typeof cell === "number" && cell !== 0 ? { is: "value", value: cell } : asText(cell);

const asStratum: Reader<string> = (cell) => {
  const read = asText(cell);
  return read.is === "blank" ? notValid("it is empty beside an id; give the stratum of each id.") : read;
};

/** Two columns: the stratum and how many of it; `null` if none are given. Empty rows are left out. */
function quotasIn(quotas: Given): readonly Quota[] | Problem | null {
  if (isLeftOut(quotas)) return null;
  const found: Quota[] = [];
  for (const [row, cells] of quotas.rows.entries()) {
    if (cells.every(isEmptyCell)) continue;
    if (cells.length !== 2) return notValid("quotas: give two columns, the stratum and the number of cases.");
    const quota = quotaIn(quotas, row);
    if ("is" in quota) return quota;
    found.push(quota);
  }
  return found;
}

function quotaIn(quotas: Given, row: number): Quota | Problem {
  const [name = null, number = null] = quotas.rows[row] ?? [];
  const stratum = asText(name);
  if (stratum.is !== "value") {
    const says = stratum.is === "blank" ? "it is empty beside a number; give the stratum." : stratum.says;
    return notValid(inPlace(quotas, row, 0, says));
  }
  const count = asWholeNumber(number);
  if (count.is === "value" && count.value >= 0) return { stratum: stratum.value, count: count.value };
  return notValid(inPlace(quotas, row, 1, "says" in count ? count.says : "a number below 0; give 0 or more."));
}
