import type { CellLink } from "../book/parts/links";
import { readReference } from "./references";
import type { Relationship } from "./relationships";
import { childrenNamed, relationshipId, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/** A sheet's links, from its `hyperlinks` element. Addresses outside stand in the sheet's relationships. */
export function readLinks(
  elements: readonly XmlElement[],
  relationships: readonly Relationship[],
): readonly CellLink[] {
  const outside = new Map(relationships.map(({ id, target }) => [id, target]));
  return elements
    .filter(({ name }) => name === "hyperlinks")
    .flatMap((list) => childrenNamed(list, "hyperlink"))
    .flatMap(({ attributes }) => {
      const area = readReference(attributes["ref"] ?? "");
      const address = outside.get(relationshipId(attributes) ?? "");
      const place = attributes["location"];
      const tip = attributes["tooltip"];
      if (!area || (address === undefined && place === undefined)) {
        return [];
      }
      return [
        {
          area,
          ...(address === undefined ? {} : { address }),
          ...(place === undefined ? {} : { place: unescaped(place) }),
          ...(tip === undefined ? {} : { tip: unescaped(tip) }),
        },
      ];
    });
}
