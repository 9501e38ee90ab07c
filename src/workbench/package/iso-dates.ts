const DAY = 86_400_000;

/** Excel's serial number for a date written `2014-02-11`, `2014-02-11T09:30:00` or with a `Z`; some programs store dates so. */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const written = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.test(text);
  const time = written ? Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`) : Number.NaN;
  if (Number.isNaN(time)) {
    return undefined;
  }
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return date1904 ? serial - 1462 : serial;
}
