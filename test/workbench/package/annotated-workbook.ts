import { relationships, zippedWorkbook } from "./zipped-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ON_SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const ROWS: readonly (readonly [list: string, inadequate: number, good: number])[] = [
  ["List 1", 3, 12],
  ["List 2", 5, 9],
  ["List 3", 2, 14],
  ["List 4", 7, 6],
];

/** A file as Excel makes it: a table with totals, a note, a comment with a reply, two charts, a picture and a shape. */
export function annotatedWorkbook(): Uint8Array {
  return zippedWorkbook({
    sheets: {
      Findings: `<sheetData>${rows()}</sheetData><drawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      Other: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><autoFilter ref="A1:B3"><filterColumn colId="1"><filters blank="1"><filter val="Yes"/></filters></filterColumn></autoFilter>`,
    },
    after: `<definedNames><definedName name="Limit" comment="Working days">45</definedName></definedNames>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["table", "../tables/table1.xml"],
        ["comments", "../comments1.xml"],
        ["threadedComment", "../threadedComments/threadedComment1.xml"],
        ["drawing", "../drawings/drawing1.xml"],
      ]),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["person", "persons/person.xml"],
      ]),
      "xl/tables/table1.xml": TABLE,
      "xl/comments1.xml": NOTES,
      "xl/threadedComments/threadedComment1.xml": THREADS,
      "xl/persons/person.xml": PERSONS,
      "xl/drawings/drawing1.xml": drawings(),
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        ["chart", "../charts/chart1.xml"],
        ["chart", "../charts/chart2.xml"],
        ["image", "../media/image1.png"],
      ]),
      "xl/charts/chart1.xml": chart(
        "barChart",
        '<c:barDir val="col"/><c:grouping val="clustered"/>',
        "Findings by list",
        ["B", "C"],
      ),
      "xl/charts/chart2.xml": chart("pieChart", "", "Shares of Inadequate", ["B"]),
      "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    },
  });
}

function text(address: string, value: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function rows(): string {
  const headings = `<row r="1">${text("A1", "List")}${text("B1", "Inadequate")}${text("C1", "Good")}</row>`;
  const body = ROWS.map(([list, inadequate, good], index) => {
    const row = index + 2;
    return `<row r="${row}">${text(`A${row}`, list)}<c r="B${row}"><v>${inadequate}</v></c><c r="C${row}"><v>${good}</v></c></row>`;
  });
  const totals = `<row r="6">${text("A6", "Total")}<c r="C6"><f>SUBTOTAL(109,Counts[Good])</f><v>41</v></c></row>`;
  return headings + body.join("") + totals;
}

const TABLE = `<table xmlns="${MAIN}" id="1" name="Counts" displayName="Counts" ref="A1:C6" totalsRowCount="1">
  <autoFilter ref="A1:C5"/>
  <tableColumns count="3"><tableColumn id="1" name="List" totalsRowLabel="Total"/><tableColumn id="2" name="Inadequate"/><tableColumn id="3" name="Good" totalsRowFunction="sum"/></tableColumns>
  <tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="1" showRowStripes="1" showColumnStripes="0"/></table>`;

const NOTES = `<comments xmlns="${MAIN}"><authors><author>Cai</author><author>tc={AAAA}</author></authors><commentList>
  <comment ref="A3" authorId="0"><text><r><rPr><b/></rPr><t>Cai:</t></r><r><t xml:space="preserve"> recounted</t></r></text></comment>
  <comment ref="B2" authorId="1"><text><t>[Threaded comment] Your version of Excel allows you to read this</t></text></comment>
</commentList></comments>`;

const THREADS = `<ThreadedComments xmlns="${THREADED}">
  <threadedComment ref="B2" dT="2024-03-28T09:30:00.00" personId="{P1}" id="{AAAA}" done="0"><text>Is 3 right?</text></threadedComment>
  <threadedComment ref="B2" dT="2024-03-28T10:00:00.00" personId="{P2}" id="{BBBB}" parentId="{AAAA}"><text>Yes, checked.</text></threadedComment>
</ThreadedComments>`;

const PERSONS = `<personList xmlns="${THREADED}"><person displayName="Ada Byron" id="{P1}"/><person displayName="Ben Ali" id="{P2}"/></personList>`;

/** A chart from D2, another one below it, a picture to the right and a shape below the table. */
function drawings(): string {
  const place = (column: number, row: number, lastColumn: number, lastRow: number): string =>
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
     <xdr:to><xdr:col>${lastColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${lastRow}</xdr:row><xdr:rowOff>95250</xdr:rowOff></xdr:to>`;
  const frame = (id: number, relationship: string): string =>
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
     <a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  return `<xdr:wsDr xmlns:xdr="${ON_SHEET}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">
    <xdr:twoCellAnchor>${place(3, 1, 10, 13)}${frame(1, "rId1")}</xdr:twoCellAnchor>
    <xdr:twoCellAnchor>${place(3, 15, 8, 23)}${frame(2, "rId2")}</xdr:twoCellAnchor>
    <xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1524000" cy="762000"/>
      <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="The council's coat of arms"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId3"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>
    <xdr:twoCellAnchor>${place(0, 15, 2, 18)}<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="4" name="Note 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/>
      <xdr:txBody><a:p><a:r><a:t>Counted on </a:t></a:r><a:r><a:t>28 March</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>
  </xdr:wsDr>`;
}

function chart(type: string, settings: string, title: string, columns: readonly string[]): string {
  const series = columns.map(
    (column, index) =>
      `<c:ser><c:idx val="${index}"/><c:tx><c:strRef><c:f>Findings!$${column}$1</c:f><c:strCache><c:pt idx="0"><c:v>${column === "B" ? "Inadequate" : "Good"}</c:v></c:pt></c:strCache></c:strRef></c:tx>
       <c:cat><c:strRef><c:f>Findings!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Findings!$${column}$2:$${column}$5</c:f></c:numRef></c:val></c:ser>`,
  );
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>
    <c:title><c:tx><c:rich><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/>
    <c:plotArea><c:layout/><c:${type}>${settings}${series.join("")}</c:${type}></c:plotArea></c:chart></c:chartSpace>`;
}
