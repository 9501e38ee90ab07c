// Stands in for the package `numfmt` in the workbench's bundle. Univer reads what people type with numfmt's American
// defaults: 03/04/2024 as 4 March, and 31/03/2024 as text. Councils type 3 April.
import { type ParseData, parseDate as parseDateAnywhere, parseValue as parseValueAnywhere } from "numfmt";
export * from "numfmt";

type Options = Parameters<typeof parseValueAnywhere>[1];

export function parseValue(value: string, options?: Options): ParseData | null {
  return parseValueAnywhere(value, { locale: "en-GB", ...options });
}

export function parseDate(value: string, options?: Options): ParseData | null {
  return parseDateAnywhere(value, { locale: "en-GB", ...options });
}
