import { parseAddress } from "./address";

const LONGEST_NAME = 255;

/**
 * Whether Excel takes this as the name of cells or of a table: a letter, underscore or backslash first, then letters,
 * digits, full stops and the like, at most 255, and nothing that reads as an address (`T1`, `R1C1`, `R`, `C`).
 */
export function isTakenByExcelAsName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= LONGEST_NAME &&
    !parseAddress(name) &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name) &&
    !/^(?:true|false)$/i.test(name)
  );
}
