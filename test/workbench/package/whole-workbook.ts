import { relationships, zippedWorkbook } from "./zipped-workbook";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

const CHILDREN = ["C1", "C2", "C3", "C4"]
  .map(
    (id, index) =>
      `<row r="${index + 2}">${text(`A${index + 2}`, id)}<c r="B${index + 2}" s="1"><v>${41681 + index}</v></c><c r="C${index + 2}"><v>${index + 3}</v></c><c r="D${index + 2}"><f>C${index + 2}*2</f><v>${(index + 3) * 2}</v></c></row>`,
  )
  .join("");

const LIST = `<sheetPr><tabColor rgb="FF1F4E78"/></sheetPr><dimension ref="A1:D8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/></cols>
<sheetData><row r="1">${text("A1", "Child")}${text("B1", "Born")}${text("C1", "Age")}${text("D1", "Twice")}</row>${CHILDREN}<row r="7">${text("A7", "merged")}</row><row r="8" ht="30" customHeight="1"><c r="A8"><v>8</v></c></row></sheetData>
<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>
<conditionalFormatting sqref="C2:C5"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="D2:D5"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" imeMode="on" sqref="A2:A5"><formula1>Codes!$A$1:$A$2</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId9" tooltip="Go"/><hyperlink ref="A3" location="'Codes'!A1" display="x"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>`;

const SHAPE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 3, 2, 5, 31, 6, 1</x:Anchor><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`;

const CHART_PART = `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'List 8'!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'List 8'!$C$2:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const ANCHOR = (from: number, to: number, inner: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_PART = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${ANCHOR(
  1,
  12,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${ANCHOR(
  14,
  20,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
)}</xdr:wsDr>`;

/** One pixel. */
const PICTURE = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Children" displayName="Children" ref="A1:D5" totalsRowShown="0"><autoFilter ref="A1:D5"/><tableColumns count="4"><tableColumn id="1" name="Child"/><tableColumn id="2" name="Born"/><tableColumn id="3" name="Age"/><tableColumn id="4" name="Twice"><calculatedColumnFormula>C2*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

/**
 * A workbook with a chart, a picture, a note, a table, a pivot table, conditional formats, validations, links, names, a
 * hidden sheet, custom properties and, where asked, macros: written part by part as Excel writes them.
 */
export function wholeWorkbook(macros: "with macros" | "without macros" = "without macros"): Uint8Array {
  const workbookRelationships = [
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "worksheets/sheet3.xml"],
    ["styles", "styles.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ...(macros === "with macros" ? [["vbaProject", "vbaProject.bin"]] : []),
  ] as [string, string][];
  return zippedWorkbook({
    sheets: { "List 8": LIST, Codes: CODES, Summary: SUMMARY },
    styles: STYLES,
    after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'List 8'!$A$1:$D$5</definedName><definedName name="Ages">'List 8'!$C$2:$C$5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId5"/></pivotCaches>`,
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(workbookRelationships),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["comments", "../comments1.xml"],
        ["table", "../tables/table1.xml"],
      ]).replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/></Relationships>`,
      ),
      "xl/worksheets/_rels/sheet3.xml.rels": relationships([["pivotTable", "../pivotTables/pivotTable1.xml"]]),
      "xl/drawings/drawing1.xml": DRAWING_PART,
      "xl/drawings/_rels/drawing1.xml.rels": relationships([
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/image1.png"],
      ]),
      "xl/drawings/vmlDrawing1.vml": SHAPE,
      "xl/charts/chart1.xml": CHART_PART,
      "xl/media/image1.png": PICTURE,
      "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>A. Person</author></authors><commentList><comment ref="C4" authorId="0"><text><r><t>Check this</t></r></text></comment></commentList></comments>`,
      "xl/tables/table1.xml": TABLE,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="A" refreshedDate="45000" createdVersion="6" refreshedVersion="6" recordCount="4"><cacheSource type="worksheet"><worksheetSource ref="A1:D5" sheet="List 8"/></cacheSource><cacheFields count="4"><cacheField name="Child" numFmtId="0"><sharedItems count="4"><s v="C1"/><s v="C2"/><s v="C3"/><s v="C4"/></sharedItems></cacheField><cacheField name="Born" numFmtId="164"><sharedItems/></cacheField><cacheField name="Age" numFmtId="0"><sharedItems/></cacheField><cacheField name="Twice" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
        ["pivotCacheRecords", "pivotCacheRecords1.xml"],
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="4">${[0, 1, 2, 3].map((at) => `<r><x v="${at}"/><n v="${41681 + at}"/><n v="${at + 3}"/><n v="${(at + 3) * 2}"/></r>`).join("")}</pivotCacheRecords>`,
      "xl/pivotTables/pivotTable1.xml": `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values"><location ref="A3:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField axis="axisRow" showAll="0"><items count="5"><item x="0"/><item x="1"/><item x="2"/><item x="3"/><item t="default"/></items></pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="5"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i><x v="3"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Age" fld="2" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      ]),
      "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      ...(macros === "with macros"
        ? { "xl/vbaProject.bin": Uint8Array.from({ length: 300 }, (_, at) => at % 251) }
        : {}),
    },
  });
}

const CODES = `<sheetData><row r="1">${text("A1", "Good")}</row><row r="2">${text("A2", "Inadequate")}</row><row r="3"><c r="A3"><f>SUM('List 8'!C2:C5)</f><v>18</v></c></row></sheetData>`;
const SUMMARY = `<sheetData><row r="3">${text("A3", "Row Labels")}${text("B3", "Sum of Age")}</row>${["C1", "C2", "C3", "C4"].map((id, at) => `<row r="${at + 4}">${text(`A${at + 4}`, id)}<c r="B${at + 4}"><v>${at + 3}</v></c></row>`).join("")}<row r="8">${text("A8", "Grand Total")}<c r="B8"><v>18</v></c></row></sheetData>`;
