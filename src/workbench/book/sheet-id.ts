/** A sheet of a book: it keeps its id when it is renamed or moved. */
export type SheetId = string;
