import { CustomCommandExecutionError, ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { SheetDeleteNoteCommand, SheetsNoteModel, SheetUpdateNoteCommand } from "@univerjs/preset-sheets-note";
import type { SheetId } from "../sheet-id";
import type { CellComment, Comments } from "../parts/comments";

const WIDTH_PIXELS = 220;
const LINE_PIXELS = 18;
const LETTERS_A_LINE = 34;

/**
 * Notes and threaded comments, drawn as the grid's notes: a mark in the cell's corner, the text when the mouse is over
 * it. They move with their cells; nobody changes them here.
 */
export class UniverComments implements Comments {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly comments: readonly CellComment[],
  ) {
    const model = injector.get(SheetsNoteModel);
    for (const comment of comments) {
      const text = shownText(comment);
      const size = { width: WIDTH_PIXELS, height: linesOf(text) * LINE_PIXELS + 2 * LINE_PIXELS };
      const { sheetId, row, column, id } = comment;
      model.updateNote(this.unitId, sheetId, row, column, { id, row, col: column, note: text, show: false, ...size });
    }
    injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === SheetUpdateNoteCommand.id || id === SheetDeleteNoteCommand.id) {
        throw new CustomCommandExecutionError("Comments are kept as they are in the file.");
      }
    });
  }

  all(): readonly CellComment[] {
    return this.comments.flatMap((comment) => {
      const at = this.placeOf(comment.sheetId, comment.id);
      return at ? [{ ...comment, ...at }] : [];
    });
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  private placeOf(sheetId: SheetId, noteId: string): { readonly row: number; readonly column: number } | undefined {
    if (!this.workbook.getSheetBySheetId(sheetId)) return undefined;
    const note = this.injector.get(SheetsNoteModel).getNote(this.unitId, sheetId, { noteId });
    return note ? { row: note.row, column: note.col } : undefined;
  }
}

function shownText({ kind, author, text, replies, resolved }: CellComment): string {
  const signed = kind === "note" ? text : `${author}: ${text}`;
  return [signed, ...replies.map((reply) => `${reply.author}: ${reply.text}`), ...(resolved ? ["Resolved"] : [])].join(
    "\n\n",
  );
}

function linesOf(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
}
