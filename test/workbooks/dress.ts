import { strFromU8, strToU8 } from "fflate";
import { utils } from "@e965/xlsx";

/** How cells look. The library that writes the workbook knows number formats only. */
export type Look = "title" | "heading" | "note" | "to type over" | "answer" | "reason" | "wrapped";

export interface LookOf {
  /** `A1:G1` */
  readonly area: string;
  readonly look: Look;
}

/** What a sheet has beside its cells. */
export interface Dress {
  readonly looks?: readonly LookOf[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** In points, by the row's number in Excel. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Cells that offer a list of choices, and take others too. */
  readonly choices?: { readonly area: string; readonly of: readonly string[] };
}

const LOOKS: Readonly<Record<Look, { readonly font: string; readonly fill: string; readonly align: string }>> = {
  title: { font: '<b/><sz val="16"/><color rgb="FF1F4E78"/>', fill: "", align: 'vertical="center"' },
  heading: {
    font: '<b/><sz val="11"/><color rgb="FFFFFFFF"/>',
    fill: "FF1F4E78",
    align: 'vertical="center" wrapText="1"',
  },
  note: { font: '<i/><sz val="11"/><color rgb="FF595959"/>', fill: "", align: 'vertical="top"' },
  "to type over": { font: '<sz val="11"/><color rgb="FF000000"/>', fill: "FFFFF2CC", align: 'horizontal="left"' },
  answer: {
    font: '<b/><sz val="11"/><color rgb="FF000000"/>',
    fill: "FFE2EFDA",
    align: 'horizontal="left" vertical="top" wrapText="1"',
  },
  reason: {
    font: '<sz val="11"/><color rgb="FF000000"/>',
    fill: "FFE2EFDA",
    align: 'horizontal="left" vertical="top" wrapText="1"',
  },
  wrapped: { font: '<sz val="11"/><color rgb="FF000000"/>', fill: "", align: 'vertical="top" wrapText="1"' },
};
const NAMES = Object.keys(LOOKS) as readonly Look[];
const BORDER = '<border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border>';

type Parts = Record<string, Uint8Array>;

/** Dresses a written workbook, its sheets in their order. */
export function dress(parts: Parts, sheets: readonly Dress[]): Parts {
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const plain = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "").matchAll(/<xf [^>]*\/>/g)].map(String);
  const dressed: Parts = { ...parts, "xl/styles.xml": strToU8(withLooks(styles, plain)) };
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    dressed[name] = strToU8(dressSheet(strFromU8(parts[name] ?? new Uint8Array()), sheet, plain.length));
  });
  return dressed;
}

/** Each look joins each number format that there is: the style of a cell is its old one moved on by whole looks. */
function styleNumber(old: number, look: Look, plain: number): number {
  return plain * (NAMES.indexOf(look) + 1) + old;
}

function withLooks(styles: string, plain: readonly string[]): string {
  const each = NAMES.map((name) => LOOKS[name]);
  const fonts = each.map(({ font }) => `<font>${font}<name val="Calibri"/><family val="2"/></font>`);
  const fills = each.map(({ fill }) =>
    fill === ""
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const formats = each.flatMap(({ align }, look) =>
    plain.map((xf) =>
      xf
        .replace(/fontId="\d+"/, `fontId="${look + 1}"`)
        .replace(/fillId="\d+"/, `fillId="${look + 2}"`)
        .replace(/borderId="\d+"/, `borderId="${NAMES[look] === "heading" ? 1 : 0}"`)
        .replace("/>", ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`),
    ),
  );
  return [
    ["fonts", fonts],
    ["fills", fills],
    ["borders", [BORDER]],
    ["cellXfs", formats],
  ]
    .reduce((xml, [element, added]) => withMore(xml, element as string, added as readonly string[]), styles)
    .replace('<sz val="12"/>', '<sz val="11"/>');
}

function withMore(xml: string, element: string, added: readonly string[]): string {
  return xml.replace(
    new RegExp(`<${element} count="(\\d+)">(.*?)</${element}>`, "s"),
    (_, count: string, inside: string) =>
      `<${element} count="${Number(count) + added.length}">${inside}${added.join("")}</${element}>`,
  );
}

function dressSheet(xml: string, { looks = [], frozen, heights, choices }: Dress, plain: number): string {
  const areas = looks.map(({ area, look }) => ({ ...utils.decode_range(area), look }));
  const lookAt = (address: string): Look | undefined => {
    const { r, c } = utils.decode_cell(address);
    return areas.find(({ s, e }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c)?.look;
  };
  return xml
    .replaceAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (whole, address: string, old = "0") => {
      const look = lookAt(address);
      return look === undefined ? whole : `<c r="${address}" s="${styleNumber(Number(old), look, plain)}"`;
    })
    .replaceAll(/<row r="(\d+)"/g, (whole, row: string) => {
      const height = heights?.get(Number(row));
      return height === undefined ? whole : `${whole} ht="${height}" customHeight="1"`;
    })
    .replace('<sheetView workbookViewId="0"/>', sheetView(frozen))
    .replace("<ignoredErrors>", `${choiceList(choices)}<ignoredErrors>`);
}

function sheetView(frozen: Dress["frozen"]): string {
  if (frozen === undefined) return '<sheetView workbookViewId="0" showGridLines="0"/>';
  const { rows, columns } = frozen;
  const topLeft = utils.encode_cell({ r: rows, c: columns });
  return `<sheetView workbookViewId="0"><pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${topLeft}" activePane="bottomRight" state="frozen"/></sheetView>`;
}

function choiceList(choices: Dress["choices"]): string {
  if (choices === undefined) return "";
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${choices.area}"><formula1>"${choices.of.join(",")}"</formula1></dataValidation></dataValidations>`;
}
