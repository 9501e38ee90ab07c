import type { Area } from "../area";
import type { CellShift } from "../cell-shift";
import { followedAreas, followedFormula } from "../followed-formula";
import type { FollowsCells } from "../parts/layout";
import type { SheetId } from "../sheet-id";

/** What lies on blocks of cells and reads others by its formulas. */
interface OnCells<Rule> {
  readonly areas: readonly Area[];
  readonly rule: Rule;
}

/** Rules on cells, sheet by sheet: they go where their cells go, and are gone when no cell is left. */
export abstract class RulesBySheet<Rule, Item extends OnCells<Rule>> implements FollowsCells {
  readonly #bySheet: Map<SheetId, readonly Item[]>;

  constructor(
    items: Iterable<readonly [SheetId, readonly Item[]]>,
    private readonly sheetName: (id: SheetId) => string,
  ) {
    this.#bySheet = new Map(items);
  }

  /** The same rule with its formulas changed. */
  protected abstract reworded(rule: Rule, change: (formula: string) => string): Rule;

  of(sheet: SheetId): readonly Item[] {
    return this.#bySheet.get(sheet) ?? [];
  }

  protected put(sheet: SheetId, items: readonly Item[]): void {
    this.#bySheet.set(sheet, items);
  }

  follow(shift: CellShift): void {
    for (const [sheetId, items] of this.#bySheet) {
      const sheetName = this.sheetName(sheetId);
      const followed = items.map((item) => {
        const home = { sheetId, sheetName, areas: item.areas };
        const rule = this.reworded(item.rule, (formula) => followedFormula(formula, home, shift));
        return { ...item, rule, areas: followedAreas(home, shift) };
      });
      this.put(
        sheetId,
        followed.filter(({ areas }) => areas.length > 0),
      );
    }
  }

  forgetSheet(sheet: SheetId): void {
    this.#bySheet.delete(sheet);
  }

  rewordFormulas(reword: (formula: string) => string): void {
    for (const [sheetId, items] of this.#bySheet) {
      this.put(
        sheetId,
        items.map((item) => ({ ...item, rule: this.reworded(item.rule, reword) })),
      );
    }
  }
}
