import type { Code } from "../../reading/code-set";
import type { CodeSetName } from "../codes";
import type { Column } from "../column";
import type { ListNumber } from "../list";

export interface AddedColumn {
  /** The field that it follows. */
  readonly after: string;
  readonly column: Column;
}

/** An edition as its difference from the one before. */
export interface EditionDifference {
  readonly name: string;
  readonly label: string;
  /** The name of the edition before. */
  readonly before: string;
  /** How we know it, for people who must decide whether to trust it. */
  readonly howKnown: string;
  readonly titles: { readonly [List in ListNumber]?: string };
  readonly addedColumns: { readonly [List in ListNumber]?: Readonly<Record<string, AddedColumn>> };
  readonly addedCodes: { readonly [Name in CodeSetName]?: readonly Code[] };
  /** Codes that are no longer to be used, with what took their place, to follow a semicolon. */
  readonly endedCodes: Readonly<Record<string, string>>;
}

/** Declares an edition and keeps what it adds as its type. */
export function difference<const Edition extends EditionDifference>(edition: Edition): Edition {
  return edition;
}
