import { unzipSync } from "fflate";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** The files ("parts") inside a workbook file, each with its bytes as they were. */
export interface WorkbookPackage {
  /** What the file is called, for messages. */
  readonly name: string;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** Every entry of the file in its order, by its name as stored. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** A part by its path (`xl/workbook.xml`), found whatever its letters' case, as Excel finds it. */
  part(path: string): Part | undefined;
}

export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that it is in, for messages. */
  readonly workbookName: string;
}

/** A workbook of 1.2 million cells unpacks to about 60 MB; far beyond that it is no workbook but an attack or a mistake. */
const MOST_UNPACKED_BYTES = 1_500_000_000;

/** Throws `UnreadableWorkbook` when the file is not a package of the kind that .xlsx is. */
export function openPackage(name: string, bytes: Uint8Array): WorkbookPackage {
  refuseWhatIsNotAPackage(name, bytes);
  const parts = new Map(Object.entries(unzip(name, bytes)));
  const byLowerCase = new Map<string, Part>();
  for (const [path, content] of parts) {
    byLowerCase.set(lookUpKey(path), { path, bytes: content, workbookName: name });
  }
  return { name, bytes, parts, part: (path) => byLowerCase.get(lookUpKey(path)) };
}

/** Some programs write `xl\workbook.xml`. */
function lookUpKey(path: string): string {
  return path.replaceAll("\\", "/").toLowerCase();
}

function refuseWhatIsNotAPackage(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new UnreadableWorkbook(`${name} is empty (0 bytes): fetch it again from where it came.`);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new UnreadableWorkbook(aboutCompoundFile(name, bytes));
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableWorkbook(
      `${name} is not an Excel workbook, whatever its name says: open it in Excel and save it as Excel Workbook (.xlsx).`,
    );
  }
}

/** Encrypted workbooks and those of Excel 97 to 2003 are both "compound files"; the names of their streams tell which. */
function aboutCompoundFile(name: string, bytes: Uint8Array): string {
  if (containsWide(bytes, "EncryptedPackage")) {
    return `${name} is protected with a password or a sensitivity label: open it in Excel, take the protection off and save it.`;
  }
  if (containsWide(bytes, "Workbook") || containsWide(bytes, "Book")) {
    return `${name} is a workbook of Excel 97 to 2003 (.xls): open it in Excel and save it as Excel Workbook (.xlsx).`;
  }
  return `${name} is a file of another program, not an Excel workbook: choose an .xlsx file.`;
}

function unzip(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  const seen = new Set<string>();
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        if (unpacked > MOST_UNPACKED_BYTES) {
          throw new UnreadableWorkbook(
            `${name} would unpack to more than 1.5 GB: make a smaller workbook of what you need.`,
          );
        }
        // Programs differ in which of the two they read, so that what one checks another may never see.
        if (seen.has(lookUpKey(entry.name))) {
          throw new UnreadableWorkbook(
            `${name} is damaged: it holds its part ${entry.name} twice; fetch it again from where it came.`,
          );
        }
        seen.add(lookUpKey(entry.name));
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      throw error;
    }
    throw new UnreadableWorkbook(
      `${name} is damaged, perhaps cut short on its way here: fetch it again from where it came.`,
    );
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a text stands in the bytes as UTF-16, two bytes a letter. */
function containsWide(bytes: Uint8Array, text: string): boolean {
  const letters = [...text].map((letter) => letter.charCodeAt(0));
  for (let start = bytes.indexOf(letters[0] ?? 0); start >= 0; start = bytes.indexOf(letters[0] ?? 0, start + 1)) {
    if (letters.every((letter, index) => bytes[start + 2 * index] === letter && bytes[start + 2 * index + 1] === 0)) {
      return true;
    }
  }
  return false;
}
