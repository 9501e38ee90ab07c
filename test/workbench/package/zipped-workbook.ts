import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook written by hand, part by part, as Excel would write it. */
export interface Written {
  /** What stands inside `<worksheet>`, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly theme?: string;
  /** What stands inside `<workbook>` before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Tables of the first sheet. */
  readonly tables?: readonly string[];
  /** Parts put in, or put in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function zippedWorkbook(written: Written): Uint8Array {
  const parts = workbookParts(written);
  return zipSync(
    Object.fromEntries(
      Object.entries({ "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts }).map(([path, part]) => [
        path,
        typeof part === "string" ? strToU8(part) : part,
      ]),
    ),
  );
}

/** One sheet called Sheet1 that holds these rows. */
export function oneSheet(rows: string): Uint8Array {
  return zippedWorkbook({ sheets: { Sheet1: `<sheetData>${rows}</sheetData>` } });
}

function workbookParts(written: Written): Record<string, string | Uint8Array> {
  const names = Object.keys(written.sheets);
  const whole: readonly [kind: string, path: string, text: string | undefined][] = [
    [
      "sharedStrings",
      "sharedStrings.xml",
      written.sharedStrings && `<sst xmlns="${MAIN}">${written.sharedStrings}</sst>`,
    ],
    ["styles", "styles.xml", written.styles && `<styleSheet xmlns="${MAIN}">${written.styles}</styleSheet>`],
    ["theme", "theme/theme1.xml", written.theme],
  ];
  const present = whole.filter((entry): entry is [string, string, string] => entry[2] !== undefined);
  return {
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${written.before ?? ""}<sheets>${names
        .map((name, index) =>
          name.startsWith("<") ? name : `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets>${written.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_name, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ...present.map(([kind, path]): [string, string] => [kind, path]),
    ]),
    ...Object.fromEntries(present.map(([, path, text]) => [`xl/${path}`, text])),
    ...Object.fromEntries(
      Object.values(written.sheets).map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
      ]),
    ),
    ...tableParts(written.tables ?? []),
    ...written.parts,
  };
}

function tableParts(tables: readonly string[]): Record<string, string> {
  if (tables.length === 0) {
    return {};
  }
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      tables.map((_table, index): [string, string] => ["table", `../tables/table${index + 1}.xml`]),
    ),
    ...Object.fromEntries(tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, table])),
  };
}

export function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/calcChain\.xml$/, `${SPREADSHEET}.calcChain+xml`],
  [/^xl\/tables\//, `${SPREADSHEET}.table+xml`],
  [/^xl\/comments\d*\.xml$/, `${SPREADSHEET}.comments+xml`],
  [/^xl\/pivotTables\/[^/]+\.xml$/, `${SPREADSHEET}.pivotTable+xml`],
  [/^xl\/pivotCache\/pivotCacheDefinition\d+\.xml$/, `${SPREADSHEET}.pivotCacheDefinition+xml`],
  [/^xl\/pivotCache\/pivotCacheRecords\d+\.xml$/, `${SPREADSHEET}.pivotCacheRecords+xml`],
  [/^xl\/externalLinks\/[^/]+\.xml$/, `${SPREADSHEET}.externalLink+xml`],
  [/^xl\/theme\//, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^xl\/drawings\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
];

/** The part that says of what kind each other part is. */
function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  const defaults = Object.entries({
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    bin: "application/vnd.ms-office.vbaProject",
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}
