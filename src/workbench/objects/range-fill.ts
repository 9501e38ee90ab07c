import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { Cells } from "./excel";
import { readColour, styleScalar } from "./range-style";

export const rangeFillType: ObjectType<Cells> = {
  name: "RangeFill",
  scalars: {
    // A cell without a fill reads as white.
    Color: styleScalar("fill", "#FFFFFF", readColour),
  },
  methods: {
    Clear: ({ excel, sheetId, area }) => excel.book.restyle(sheetId, area, { fill: null }),
  },
};

export function rangeFill(cells: Cells): HostObject {
  return hostObject(rangeFillType, cells);
}
