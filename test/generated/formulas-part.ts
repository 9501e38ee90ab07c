import { COUNCIL_FORMULAS, DIFFERENCES, NOT_IN_LIBREOFFICE } from "../workbench/formulas/council-formulas";

/** For people: which formulas are tried, and where the workbench or LibreOffice answers otherwise than Excel. */
export function formulasPart(): string {
  const differing = COUNCIL_FORMULAS.filter(({ libreOffice }) => libreOffice !== undefined);
  const notKnown = COUNCIL_FORMULAS.filter(({ formula }) =>
    NOT_IN_LIBREOFFICE.some((name) => formula.includes(`${name}(`)),
  );
  return [
    `${COUNCIL_FORMULAS.length} formulas that councils use are tried with answers worked by hand, and the workbench gives every one of them: dates and working days, \`IF\` and \`IFS\`, \`VLOOKUP\`, \`XLOOKUP\` and \`INDEX\` with \`MATCH\`, \`COUNTIFS\`, \`SUMIFS\` and \`AVERAGEIFS\`, \`FILTER\`, \`SORT\` and \`UNIQUE\`, \`TEXT\`, \`LET\`, columns of tables.`,
    `LibreOffice gives the same answer to ${COUNCIL_FORMULAS.length - differing.length - notKnown.length} of them. The other ${differing.length + notKnown.length} use functions that the LibreOffice of Debian 12 does not know: ${NOT_IN_LIBREOFFICE.map((name) => `\`${name}\``).join(", ")}.`,
    ...differing.map(
      ({ formula, libreOffice }) =>
        `- \`${formula}\`: LibreOffice answers ${libreOffice?.answer}, because ${libreOffice?.because}.`,
    ),
    "The workbench answers these otherwise than Excel:",
    [
      "| formula | Excel | workbench | because |",
      "| --- | --- | --- | --- |",
      ...DIFFERENCES.map(
        ({ formula, excel, workbench, because }) =>
          `| \`${formula}\` | ${shown(excel)} | ${shown(workbench)} | ${because} |`,
      ),
    ].join("\n"),
  ].join("\n\n");
}

function shown(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
