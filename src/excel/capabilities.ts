export type RequirementSet = "ExcelApi" | "SharedRuntime" | "CustomFunctionsRuntime";

/** Whether this Excel offers a requirement set. The manifest's own floor needs no question; anything newer does. */
export function hostOffers(set: RequirementSet, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Resolves when Office.js has met its host: whether that host is Excel. */
export async function startedInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Whether Office itself is dark, where it says. */
export function officeIsDark(): boolean | undefined {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? undefined : brightnessOf(theme.bodyBackgroundColor) < 128;
}

/** From 0 for black to 255 for white, as eyes weigh the colours. */
function brightnessOf(colour: string): number {
  const value = Number.parseInt(colour.replace("#", ""), 16);
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
}
