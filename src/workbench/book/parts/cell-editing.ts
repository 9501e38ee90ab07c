/** Whether a person is typing into a cell just now; Excel refuses add-ins meanwhile. */
export interface CellEditing {
  isUnderWay(): boolean;
  /** Resolves at once where nobody is typing, else when they have entered or left the cell. */
  ended(): Promise<void>;
}
