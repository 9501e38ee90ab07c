import type { Rule } from "../../../checking/rule";
import { cellHoldsAFormula } from "./cell-holds-a-formula";
import { columnsMissingFromAnUnknownEdition } from "./columns-missing-from-an-unknown-edition";
import { columnMissing } from "./column-missing";
import { columnNotAskedFor } from "./column-not-asked-for";
import { columnsOutOfOrder } from "./columns-out-of-order";
import { dataOlderThanOfstedAsks } from "./data-older-than-ofsted-asks";
import { earlierLayoutOfList9 } from "./earlier-layout-of-list-9";
import { emptyRowWithinTheData } from "./empty-row-within-the-data";
import { emptyRowsBelowTheData } from "./empty-rows-below-the-data";
import { everyListWithoutRows } from "./every-list-without-rows";
import { headingCouldBeTwoColumns } from "./heading-could-be-two-columns";
import { headingReadAsAnother } from "./heading-read-as-another";
import { headingSpeltDifferently } from "./heading-spelt-differently";
import { headingsAgainWithinTheData } from "./headings-again-within-the-data";
import { hiddenRowsInTheData } from "./hidden-rows-in-the-data";
import { listFollowsNoKnownEdition } from "./list-follows-no-known-edition";
import { listOnTwoSheets } from "./list-on-two-sheets";
import { listWithoutRows } from "./list-without-rows";
import { listsMissing } from "./lists-missing";
import { mergedCellsInTheData } from "./merged-cells-in-the-data";
import { notesBelowTheData } from "./notes-below-the-data";
import { sendListsBeside } from "./send-lists-beside";
import { sheetNamedForAListHasNoHeadings } from "./sheet-named-for-a-list-has-no-headings";
import { sheetNamedForAListHasOtherHeadings } from "./sheet-named-for-a-list-has-other-headings";
import { twoColumnsForOneHeading } from "./two-columns-for-one-heading";

export const layoutRules: readonly Rule[] = [
  listsMissing,
  sheetNamedForAListHasOtherHeadings,
  sheetNamedForAListHasNoHeadings,
  sendListsBeside,
  listOnTwoSheets,
  dataOlderThanOfstedAsks,
  listFollowsNoKnownEdition,
  earlierLayoutOfList9,
  columnMissing,
  columnsMissingFromAnUnknownEdition,
  twoColumnsForOneHeading,
  headingCouldBeTwoColumns,
  columnNotAskedFor,
  headingReadAsAnother,
  headingSpeltDifferently,
  columnsOutOfOrder,
  listWithoutRows,
  everyListWithoutRows,
  emptyRowsBelowTheData,
  emptyRowWithinTheData,
  notesBelowTheData,
  headingsAgainWithinTheData,
  cellHoldsAFormula,
  mergedCellsInTheData,
  hiddenRowsInTheData,
];
