import { type Injector, IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";

interface BatchingUndo {
  _tryBatchingElements?: (batch: IUndoRedoItem, next: IUndoRedoItem) => void;
}

/** Univer 0.25.1 takes several commands of one undo step back in the order in which they were made, not in reverse. */
export function undoInReverse(injector: Injector): void {
  // The method is private, and there is no other way in.
  const service = injector.get(IUndoRedoService) as unknown as BatchingUndo;
  if (!service._tryBatchingElements) throw new Error("The grid's undo is not the one that is repaired here.");
  service._tryBatchingElements = (batch, next) => {
    batch.redoMutations.push(...next.redoMutations);
    batch.undoMutations.unshift(...next.undoMutations);
  };
}
