import type { SheetId } from "../book/sheet-id";
import type { ChartModel, Drawing } from "../book/parts/drawings";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/rich-api-error";
import { eventRegistrations } from "./events";
import type { Excel } from "./excel";
import { orNull } from "./excel";

interface ChartCollectionSelf {
  readonly excel: Excel;
  readonly sheetId: SheetId;
}

/** A sheet's charts, for reading what they are called and what they show. */
const chartCollectionType: ObjectType<ChartCollectionSelf> = {
  name: "ChartCollection",
  scalars: { Count: { read: (self) => charts(self).length } },
  collection: {
    items: (self) => charts(self).map((found) => chart(self.excel, found)),
    item: (self, key) => find(self, key),
  },
  methods: {
    GetCount: (self) => charts(self).length,
    GetItem: (self, args) => find(self, args.text(0)),
    GetItemAt: (self, args) => {
      const found = charts(self)[args.whole(0)];
      if (!found) {
        throw invalidArgument();
      }
      return chart(self.excel, found);
    },
    GetItemOrNullObject: (self, args) => orNull(() => find(self, args.text(0))),
    // No chart comes or goes by hand or by the add-in, and none can be activated.
    ...eventRegistrations("Added", "Deleted", "Activated", "Deactivated"),
  },
};

export function chartCollection(excel: Excel, sheetId: SheetId): HostObject {
  return hostObject(chartCollectionType, { excel, sheetId });
}

interface ChartSelf {
  readonly excel: Excel;
  readonly drawing: Drawing;
}

const chartType: ObjectType<ChartSelf> = {
  name: "Chart",
  identity: { member: "Id", of: ({ drawing }) => drawing.id },
  scalars: {
    ChartType: { read: ({ drawing }) => excelChartType(drawing.chart), onlyWhenNamed: true },
    Id: { read: ({ drawing }) => drawing.id },
    Name: { read: ({ drawing }) => drawing.name },
  },
  objects: {
    Series: (self) => hostObject(seriesCollectionType, self),
    Title: (self) => hostObject(chartTitleType, self),
    Worksheet: ({ excel, drawing }) => excel.make.worksheet(drawing.sheetId),
  },
};

const chartTitleType: ObjectType<ChartSelf> = {
  name: "ChartTitle",
  scalars: {
    Text: { read: ({ drawing }) => drawing.chart?.title ?? "" },
    Visible: { read: ({ drawing }) => (drawing.chart?.title ?? "") !== "" },
  },
};

interface SeriesSelf extends ChartSelf {
  readonly index: number;
}

const seriesCollectionType: ObjectType<ChartSelf> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { read: ({ drawing }) => seriesOf(drawing).length } },
  collection: {
    items: (self) => seriesOf(self.drawing).map((_, index) => hostObject(seriesType, { ...self, index })),
    item: () => {
      throw invalidArgument();
    },
  },
  methods: {
    GetCount: ({ drawing }) => seriesOf(drawing).length,
    GetItemAt: (self, args) => {
      if (!seriesOf(self.drawing)[args.whole(0)]) {
        throw invalidArgument();
      }
      return hostObject(seriesType, { ...self, index: args.whole(0) });
    },
  },
};

const seriesType: ObjectType<SeriesSelf> = {
  name: "ChartSeries",
  scalars: { Name: { read: ({ drawing, index }) => seriesOf(drawing)[index]?.name ?? "" } },
};

function chart(excel: Excel, drawing: Drawing): HostObject {
  return hostObject(chartType, { excel, drawing });
}

function charts({ excel, sheetId }: ChartCollectionSelf): readonly Drawing[] {
  return excel.book.drawings.all().filter((drawing) => drawing.sheetId === sheetId && drawing.kind === "chart");
}

/** By name, or by id. */
function find(self: ChartCollectionSelf, key: unknown): HostObject {
  const wanted = String(key).toLowerCase();
  const found = charts(self).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  if (!found) {
    throw itemNotFound();
  }
  return chart(self.excel, found);
}

function seriesOf({ chart: model }: Drawing): ChartModel["series"] {
  return model?.series ?? [];
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  areaChart: "Area",
  doughnutChart: "Doughnut",
  lineChart: "Line",
  pieChart: "Pie",
};

function excelChartType(model: ChartModel | undefined): string {
  const base =
    model?.type === "barChart" ? (model.bars === "horizontal" ? "Bar" : "Column") : PLAIN_TYPES[model?.type ?? ""];
  if (!model || base === undefined) {
    throw notImplemented("Chart.chartType");
  }
  if (model.stacked !== "no") {
    return `${base}Stacked${model.stacked === "percent" ? "100" : ""}`;
  }
  return model.type === "barChart" ? `${base}Clustered` : base;
}
