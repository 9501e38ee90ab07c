import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from "@univerjs/preset-sheets-core";

interface ReferenceMaker {
  createReferenceObject: (reference: BaseReferenceObject, range: unknown) => BaseReferenceObject | BaseValueObject;
}

let repaired = false;

/**
 * In Univer 0.25.1 INDEX, OFFSET, XLOOKUP and the others that answer a reference lose the sheet of a reference that
 * does not name one: `=INDEX(Children[ID],2)` and `=INDEX(Other!A1#,2)` read their own sheet. Here they keep it.
 */
export function referencesKeepTheirSheet(): void {
  if (repaired) return;
  repaired = true;
  // The method is protected, and all functions share it.
  const prototype = BaseFunction.prototype as unknown as ReferenceMaker;
  const create = prototype.createReferenceObject;
  if (!create) throw new Error("The grid's functions do not make references as they did.");
  prototype.createReferenceObject = function (this: ReferenceMaker, reference, range) {
    const created = create.call(this, reference, range);
    const sheetIsKnownByItsId = Boolean(reference.getForcedSheetId()) && !reference.getForcedSheetName();
    // Otherwise the sheet is looked up again by the name that the reference has not got.
    if (sheetIsKnownByItsId && created.isReferenceObject()) {
      (created as BaseReferenceObject).setForcedSheetId = () => undefined;
    }
    return created;
  };
}
