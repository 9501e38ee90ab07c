import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import { NEW_TABLE_LOOK, type TableLook } from "../parts/tables";

/**
 * The grid keeps one word for how a table looks; in it stands all that it has no place for, so that undo and the copies
 * that it makes of tables carry it along.
 */
export interface GridTableLook extends TableLook {
  readonly headings: boolean;
  readonly totals: boolean;
}

const SWITCHES = [
  "headings",
  "totals",
  "bandedRows",
  "bandedColumns",
  "firstColumn",
  "lastColumn",
  "filterButtons",
] as const;

/** `TableStyleMedium2 headings bandedRows filterButtons`. */
export function wordOfLook(look: GridTableLook): string {
  return [look.style === "" ? "none" : look.style, ...SWITCHES.filter((each) => look[each])].join(" ");
}

/** A table that was made in the grid itself has one of the grid's own words: it counts as Excel's new table. */
export function lookOfWord(word: string): GridTableLook {
  const [style = "", ...on] = word.split(" ");
  if (style.startsWith("table-")) {
    return { ...NEW_TABLE_LOOK, headings: true, totals: false };
  }
  const is = (name: (typeof SWITCHES)[number]): boolean => on.includes(name);
  return {
    style: style === "none" ? "" : style,
    headings: is("headings"),
    totals: is("totals"),
    bandedRows: is("bandedRows"),
    bandedColumns: is("bandedColumns"),
    firstColumn: is("firstColumn"),
    lastColumn: is("lastColumn"),
    filterButtons: is("filterButtons"),
  };
}

/** The parts of a table as the grid styles them; rows and columns count alternately from the table's second. */
export interface GridTheme {
  readonly wholeStyle?: IStyleData;
  readonly headerRowStyle?: IStyleData;
  readonly firstRowStyle?: IStyleData;
  readonly secondRowStyle?: IStyleData;
  readonly lastRowStyle?: IStyleData;
  readonly headerColumnStyle?: IStyleData;
  readonly firstColumnStyle?: IStyleData;
  readonly secondColumnStyle?: IStyleData;
  readonly lastColumnStyle?: IStyleData;
}

/** The colours of Excel's theme "Office", for files that have none of their own. */
const OFFICE_ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Excel's own table styles in the workbook's accent colours, close to how Excel draws them. */
export function gridTheme(look: GridTableLook, accents: readonly string[] = OFFICE_ACCENTS): GridTheme {
  const style = excelStyle(look.style, accents);
  const stripes = look.bandedRows && style.stripe ? { bg: { rgb: style.stripe } } : undefined;
  const bands = look.bandedColumns && style.stripe ? { bg: { rgb: style.stripe } } : undefined;
  const side = style.lines ? { s: BorderStyleTypes.THIN, cl: { rgb: style.lines } } : undefined;
  const lines: IBorderData | undefined = side && { t: side, b: side };
  return withoutAbsent({
    wholeStyle: {
      ...(style.body && { bg: { rgb: style.body } }),
      ...font(style.bodyText),
      ...(lines && { bd: lines }),
    },
    headerRowStyle: look.headings
      ? { ...bold, ...(style.heading && { bg: { rgb: style.heading } }), ...font(style.headingText) }
      : undefined,
    // Excel shades the first row below the headings; without headings that is the table's first.
    ...(look.headings ? { firstRowStyle: stripes } : { secondRowStyle: stripes }),
    secondColumnStyle: bands,
    lastRowStyle: look.totals
      ? {
          ...bold,
          // No stripe reaches into the totals.
          bg: { rgb: style.totals ?? style.body ?? WHITE },
          ...font(style.totalsText),
          bd: totalsLine(style),
        }
      : undefined,
    headerColumnStyle: sideStyle(look.firstColumn, side && { l: side }),
    lastColumnStyle: sideStyle(look.lastColumn, side && { r: side }),
  });
}

const bold: IStyleData = { bl: BooleanNumber.TRUE };

function font(rgb: string | undefined): IStyleData {
  return rgb === undefined ? {} : { cl: { rgb } };
}

function totalsLine({ lines }: ExcelStyle): IBorderData {
  return { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: lines ?? "#000000" } } };
}

function sideStyle(isBold: boolean, bd: IBorderData | undefined): IStyleData | undefined {
  return isBold || bd ? { ...(isBold ? bold : {}), ...(bd && { bd }) } : undefined;
}

function withoutAbsent(theme: { readonly [Part in keyof GridTheme]: IStyleData | undefined }): GridTheme {
  const present = Object.entries(theme).filter(([, style]) => style !== undefined && Object.keys(style).length > 0);
  return Object.fromEntries(present);
}

interface ExcelStyle {
  readonly heading?: string;
  readonly headingText?: string;
  readonly body?: string;
  readonly bodyText?: string;
  readonly stripe?: string;
  readonly lines?: string;
  readonly totals?: string;
  readonly totalsText?: string;
}

/** Styles count through black and the six accents, in groups of seven that are alike. */
function excelStyle(name: string, accents: readonly string[]): ExcelStyle {
  const [, family = "", digits = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const number = Number(digits) - 1;
  if (number < 0 || family === "") {
    return {};
  }
  const accent = number % 7 === 0 ? "#000000" : (accents[(number % 7) - 1] ?? "#000000");
  const group = `${family} ${Math.floor(number / 7)}`;
  return (GROUPS[group] ?? GROUPS["Medium 0"])?.(accent) ?? {};
}

const WHITE = "#FFFFFF";

const GROUPS: Readonly<Record<string, (accent: string) => ExcelStyle>> = {
  "Light 0": (accent) => ({ stripe: lighter(accent, 0.8), lines: accent }),
  "Light 1": (accent) => ({ heading: accent, headingText: WHITE, lines: accent }),
  "Light 2": (accent) => ({ stripe: lighter(accent, 0.8), lines: accent }),
  "Medium 0": (accent) => ({
    heading: accent,
    headingText: WHITE,
    stripe: lighter(accent, 0.8),
    lines: lighter(accent, 0.4),
  }),
  "Medium 1": (accent) => ({
    heading: accent,
    headingText: WHITE,
    body: lighter(accent, 0.8),
    stripe: lighter(accent, 0.6),
    lines: WHITE,
    totals: accent,
    totalsText: WHITE,
  }),
  "Medium 2": (accent) => ({ heading: accent, headingText: WHITE, stripe: "#D9D9D9", lines: "#000000" }),
  "Medium 3": (accent) => ({
    heading: lighter(accent, 0.8),
    body: lighter(accent, 0.8),
    stripe: lighter(accent, 0.6),
    lines: lighter(accent, 0.4),
  }),
  "Dark 0": (accent) => ({
    heading: "#000000",
    headingText: WHITE,
    body: accent === "#000000" ? "#737373" : accent,
    bodyText: WHITE,
    stripe: accent === "#000000" ? "#404040" : darker(accent, 0.25),
    totals: darker(accent, 0.5),
    totalsText: WHITE,
  }),
  "Dark 1": (accent) => ({
    heading: accent,
    headingText: WHITE,
    body: lighter(accent, 0.8),
    stripe: lighter(accent, 0.6),
  }),
};

function lighter(colour: string, by: number): string {
  return channels(colour, (value) => value + (255 - value) * by);
}

function darker(colour: string, by: number): string {
  return channels(colour, (value) => value * (1 - by));
}

function channels(colour: string, change: (value: number) => number): string {
  const parts = [1, 3, 5].map((at) => Math.round(change(Number.parseInt(colour.slice(at, at + 2), 16))));
  return `#${parts
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
