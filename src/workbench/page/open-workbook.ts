import { element } from "./element";

export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Offers the button and dropping a file on the page. */
export function offerWorkbooks(open: (file: WorkbookFile) => void): void {
  const input = element<HTMLInputElement>("choose-workbook");
  element("open-workbook").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) void read(file).then(open);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void read(file).then(open);
  });
}

/** The workbook that the page's address names: `?workbook=/workbooks/name.xlsx`. `undefined` where it names none. */
export async function workbookOfAddress(): Promise<WorkbookFile | undefined> {
  const address = new URLSearchParams(location.search).get("workbook");
  if (address === null || address === "") return undefined;
  const url = new URL(address, location.origin);
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "") || "Workbook.xlsx";
  if (url.origin !== location.origin) throw new Error(`${name} is on another server: open it with the button instead.`);
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(
      `${name} is not on this server: start the workbench with the path to the file, or open it with the button.`,
    );
  }
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function read(file: File): Promise<WorkbookFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
