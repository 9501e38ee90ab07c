import { accessDenied } from "../book/layout-rules";
import type { ConditionalFormat, ConditionalRule } from "../book/parts/conditional-formats";
import type { SheetId } from "../book/sheet-id";
import { itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";

/** A conditional format by its id, which stays when its place in the order changes. */
export interface FormatSelf {
  readonly excel: Excel;
  readonly sheetId: SheetId;
  readonly id: string;
}

/** ItemNotFound once it is deleted. */
export function present(self: FormatSelf): ConditionalFormat {
  const found = formats(self).find(({ id }) => id === self.id);
  if (!found) {
    throw itemNotFound();
  }
  return found;
}

export function changeFormat(self: FormatSelf, change: Partial<Omit<ConditionalFormat, "id">>): void {
  checkUnprotected(self);
  self.excel.book.conditionalFormats.change(self.sheetId, self.id, change);
}

export function ruleOfKind<Kind extends ConditionalRule["kind"]>(
  self: FormatSelf,
  kind: Kind,
): Extract<ConditionalRule, { readonly kind: Kind }> {
  const { rule } = present(self);
  if (rule.kind !== kind) {
    throw itemNotFound();
  }
  return rule as Extract<ConditionalRule, { readonly kind: Kind }>;
}

export function formats({ excel, sheetId }: FormatSelf): readonly ConditionalFormat[] {
  return excel.book.conditionalFormats.of(sheetId);
}

export function checkUnprotected({ excel, sheetId }: FormatSelf): void {
  if (excel.book.layout.isProtected(sheetId)) {
    throw accessDenied();
  }
}
