import { relationships, zippedWorkbook } from "./zipped-workbook";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const EXT = `xmlns:x14="${X14}" xmlns:xm="${XM}"`;

function cells(...lines: readonly (readonly (number | string | null)[])[]): string {
  const cell = (value: number | string | null, at: string): string =>
    value === null
      ? ""
      : typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return lines
    .map(
      (line, r) =>
        `<row r="${r + 1}">${line.map((value, c) => cell(value, `${"ABCDEFGH"[c]}${r + 1}`)).join("")}</row>`,
    )
    .join("");
}

/**
 * A workbook as Excel writes it, with conditional formats (two by formula and value, a green data bar whose newer half
 * stands among the extensions, one for texts, a colour scale), validations (two lists, one of which looks at another
 * sheet and so stands among the extensions, a warning for numbers, a prompt), and links (a place and an address).
 */
export function ruledWorkbook(): Uint8Array {
  const lists = `<sheetData>${cells(
    [10, 1, "Open", "Statement", 1],
    [60, 2, "Closed", "Ofsted", 2],
    [30, 3, null, null, 3],
    [90, 4, null, null, 4],
  )}</sheetData>
    <conditionalFormatting sqref="A1:A4 A6:A9"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$A1&gt;50</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="A1:A4"><cfRule type="cellIs" dxfId="1" priority="1" operator="between"><formula>20</formula><formula>$E$4*10</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="B1:B4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF00B050"/></dataBar>
      <extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${EXT}><x14:id>{AAAA}</x14:id></ext></extLst></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="C1:C4"><cfRule type="containsText" dxfId="1" priority="4" operator="containsText" text="Clo"><formula>NOT(ISERROR(SEARCH("Clo",C1)))</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="E:E"><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>
    <dataValidations count="3">
      <dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Status" error="Open or closed." sqref="C1:C4"><formula1>"Open,Closed"</formula1></dataValidation>
      <dataValidation type="whole" errorStyle="warning" showErrorMessage="1" sqref="E1:E4 E6"><formula1>1</formula1><formula2>$A$4</formula2></dataValidation>
      <dataValidation allowBlank="1" showInputMessage="1" promptTitle="Children" prompt="How many there are." sqref="A1"/>
    </dataValidations>
    <hyperlinks><hyperlink ref="D1" location="'Look up'!B3" tooltip="To the words" display="Statement"/><hyperlink ref="D2" r:id="rId1"/></hyperlinks>
    <extLst>
      <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${EXT}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{AAAA}">
        <x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
      <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${EXT}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Look up'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F1:F4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
    </extLst>`;
  const links = relationships([["hyperlink", "https://www.gov.uk/ofsted"]]).replace("/>", ' TargetMode="External"/>');
  return zippedWorkbook({
    sheets: { Lists: lists, "Look up": `<sheetData>${cells(["Yes", null], ["No", null])}</sheetData>` },
    styles: `<dxfs count="2">
      <dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
      <dxf><font><strike val="0"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>`,
    parts: { "xl/worksheets/_rels/sheet1.xml.rels": links },
  });
}
