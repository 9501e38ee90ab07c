/** Where the page opens a workbook that the server has under this name. */
export function workbookAddress(origin: string, name: string): string {
  // The name is decoded twice on its way: as part of this address, and as part of the one that it holds.
  return `${origin}/workbench/?workbook=/workbooks/${encodeURIComponent(encodeURIComponent(name))}`;
}
