import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
  MoveCfCommand,
  SetCfCommand,
} from "@univerjs/preset-sheets-conditional-formatting";
import { BookError } from "../book";
import { type SheetId } from "../sheet-id";
import type { ConditionalFormat, ConditionalFormats } from "../parts/conditional-formats";
import { type GridRule, gridRule, ruleOf } from "./conditional-rules";
import { clippedRanges, type ToTheEnd, unclippedAreas } from "./grid-areas";

/** A rule of the grid with what only Excel knows beside it; the grid keeps members that it does not know. */
interface KeptRule extends Omit<IConditionFormattingRule, "rule"> {
  readonly rule: GridRule;
  readonly toTheEnd: ToTheEnd;
}

/** The grid's own conditional formats, which move with its cells and come back when a step is undone. */
export class UniverConditionalFormats implements ConditionalFormats {
  private added = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    present: readonly (ConditionalFormat & { readonly sheetId: SheetId })[],
  ) {
    const model = injector.get(ConditionalFormattingRuleModel);
    // Each is put before those that are there.
    for (const { sheetId, ...format } of [...present].reverse()) {
      model.addRule(workbook.getUnitId(), sheetId, this.kept(sheetId, format));
    }
  }

  of(sheet: SheetId): readonly ConditionalFormat[] {
    return this.rules(sheet).map(({ cfId, ranges, stopIfTrue, rule, toTheEnd }) => ({
      id: cfId,
      areas: unclippedAreas(ranges, toTheEnd),
      rule: ruleOf(rule),
      stopIfTrue,
    }));
  }

  add(sheet: SheetId, format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const added = { ...format, id: `{00000000-0004-0000-0000-${String(++this.added).padStart(12, "0")}}` };
    this.execute(AddCfCommand.id, sheet, { rule: this.kept(sheet, added) });
    return added;
  }

  change(sheet: SheetId, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void {
    const rule = this.kept(sheet, { ...this.find(sheet, id), ...change });
    this.execute(SetCfCommand.id, sheet, { cfId: id, rule });
  }

  move(sheet: SheetId, id: string, position: number): void {
    this.find(sheet, id);
    const others = this.of(sheet).filter((format) => format.id !== id);
    const next = others[position];
    const last = others.at(-1);
    if (!last) return;
    const end = next ? { id: next.id, type: "before" } : { id: last.id, type: "after" };
    this.execute(MoveCfCommand.id, sheet, { start: { id, type: "self" }, end });
  }

  remove(sheet: SheetId, id: string): void {
    this.find(sheet, id);
    this.execute(DeleteCfCommand.id, sheet, { cfId: id });
  }

  private kept(sheet: SheetId, { id, areas, rule, stopIfTrue }: ConditionalFormat): IConditionFormattingRule {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new BookError("ItemNotFound", `There is no sheet ${sheet}.`);
    const { ranges, toTheEnd } = clippedRanges(areas, worksheet);
    const kept: KeptRule = { cfId: id, ranges, stopIfTrue, rule: gridRule(rule, areas), toTheEnd };
    // The grid's types know only its own members.
    return kept as unknown as IConditionFormattingRule;
  }

  private rules(sheet: SheetId): readonly KeptRule[] {
    const rules = this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.workbook.getUnitId(), sheet);
    return (rules ?? []) as unknown as readonly KeptRule[];
  }

  private find(sheet: SheetId, id: string): ConditionalFormat {
    const found = this.of(sheet).find((format) => format.id === id);
    if (!found) throw new BookError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  private execute(command: string, sheet: SheetId, params: object): void {
    const target = { unitId: this.workbook.getUnitId(), subUnitId: sheet };
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...target, ...params });
  }
}
