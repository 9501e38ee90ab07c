import { deflateSync } from "fflate";

/**
 * A package with some of its parts changed: entries keep their order, and those that are not named in `changed` are
 * copied as they lie in the file, compressed. `null` takes an entry away; new ones follow at the end.
 */
export function changedZip(original: Uint8Array, changed: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const left = new Map(changed);
  const entries: Entry[] = [];
  for (const entry of entriesOf(original)) {
    const content = left.get(entry.name);
    left.delete(entry.name);
    if (content !== null) {
      entries.push(content === undefined ? entry : newEntry(entry.name, content));
    }
  }
  for (const [name, content] of left) {
    if (content) entries.push(newEntry(name, content));
  }
  return written(entries);
}

interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  /** Time and date as they stand in the file. */
  readonly made: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly utf8: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const UTF8_NAME = 0x800;
/** 1 January 1980, the first day that an archive can name: what is saved twice is the same twice. */
const FIRST_DAY = 0x00210000;

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) {
    end -= 1;
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count && view.getUint32(at, true) === DIRECTORY_ENTRY; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const local = view.getUint32(at + 42, true);
    const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const utf8 = (view.getUint16(at + 8, true) & UTF8_NAME) !== 0;
    entries.push({
      name: utf8 ? new TextDecoder().decode(nameBytes) : String.fromCharCode(...nameBytes),
      nameBytes,
      method: view.getUint16(at + 10, true),
      made: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(dataStart, dataStart + view.getUint32(at + 20, true)),
      utf8,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function newEntry(name: string, content: Uint8Array): Entry {
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    method: 8,
    made: FIRST_DAY,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
    utf8: nameBytes.length !== name.length,
  };
}

function written(entries: readonly Entry[]): Uint8Array {
  const directorySize = entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const dataSize = entries.reduce((sum, { nameBytes, packed }) => sum + 30 + nameBytes.length + packed.length, 0);
  const bytes = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = dataSize;
  for (const entry of entries) {
    view.setUint32(directory, DIRECTORY_ENTRY, true);
    view.setUint16(directory + 4, 20, true);
    writeFacts(view, directory + 6, entry);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;

    view.setUint32(at, LOCAL_ENTRY, true);
    writeFacts(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  view.setUint32(directory, END_OF_DIRECTORY, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, dataSize, true);
  return bytes;
}

/** What stands the same before an entry and in the directory. */
function writeFacts(view: DataView, at: number, { nameBytes, method, made, crc, size, packed, utf8 }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8 ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, made, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameBytes.length, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
