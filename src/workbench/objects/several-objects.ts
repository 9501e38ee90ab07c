import type { HostObject } from "../protocol/host-object";

/**
 * Several objects of one type as one: what all share reads as that, anything else as `null`; what is written or called
 * goes to each. `objects` holds at least one.
 */
export function severalObjects(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first || objects.length === 1) {
    return first ?? fail();
  }
  return {
    typeName: first.typeName,
    identity: undefined,
    resolve: (member) => first.resolve(member),
    scalarNames: () => first.scalarNames(),
    read: (name) => {
      const values = objects.map((object) => object.read(name));
      const [shared] = values;
      return values.every((value) => JSON.stringify(value) === JSON.stringify(shared)) ? shared : null;
    },
    write: (name, value) => objects.forEach((object) => object.write(name, value)),
    object: (name) => {
      const parts = objects.flatMap((object) => object.object(name) ?? []);
      return parts.length ? severalObjects(parts) : null;
    },
    call: (name, args) => objects.map((object) => object.call(name, args))[0],
    items: undefined,
    item: (key) => first.item(key),
    as: () => undefined,
  };
}

function fail(): never {
  throw new Error("There is no object among these.");
}
