import { createElement, type ReactElement, useEffect, useRef, useState } from "react";
import type { ChartModel, Drawing } from "../parts/drawings";
import { canDraw, drawChart, type DrawnChart } from "./chart-drawing";
import type { SeriesCells } from "./series-cells";

/** Where a frame gets what its chart shows. */
export interface ChartCells {
  read(reference: string): SeriesCells;
  onChange(redraw: () => void): () => void;
}

interface DrawingFrameProperties {
  readonly drawing: Drawing;
  readonly drawings: ChartCells;
}

/** One drawing over the cells: a chart where it can be drawn truly, else a frame that says what lies there. */
export function DrawingFrame({ drawing, drawings }: DrawingFrameProperties): ReactElement {
  const { chart } = drawing;
  const drawn = chart && canDraw(chart);
  return createElement(
    "figure",
    { className: "workbook-drawing", role: "img", "aria-label": labelOf(drawing) },
    drawn
      ? createElement(ChartCanvas, { chart, cells: drawings })
      : createElement(
          "figcaption",
          null,
          ...linesOf(drawing).map((line, index) => createElement("span", { key: index }, line)),
        ),
  );
}

function ChartCanvas({ chart, cells }: { readonly chart: ChartModel; readonly cells: ChartCells }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [round, setRound] = useState(0);
  useEffect(() => cells.onChange(() => setRound((before) => before + 1)), [cells]);
  const present = useRef<DrawnChart>(undefined);
  useEffect(() => {
    if (!canvas.current) return;
    present.current = drawChart(canvas.current, chart);
    return () => present.current?.close();
  }, [chart]);
  useEffect(() => present.current?.show((reference) => cells.read(reference)), [chart, cells, round]);
  return createElement("canvas", { ref: canvas });
}

/** `Column chart "Findings by list": Inadequate, Good`. */
function labelOf(drawing: Drawing): string {
  return linesOf(drawing).join(", ");
}

function linesOf({ kind, name, description, chart }: Drawing): string[] {
  if (!chart) return [`${KINDS[kind]}: ${name}`, ...(description === "" ? [] : [description])];
  const title = chart.title === "" ? name : chart.title;
  return [
    `${chartKind(chart)}: ${title}`,
    ...chart.series.map(({ name: series, values }) => `${series} ${values}`.trim()),
  ];
}

const KINDS: Readonly<Record<Drawing["kind"], string>> = {
  chart: "Chart",
  picture: "Picture",
  shape: "Shape",
  other: "Drawing",
};

/** `barChart` is a bar chart lying and a column chart standing. */
function chartKind({ type, bars }: ChartModel): string {
  if (type.startsWith("bar")) return bars === "horizontal" ? "Bar chart" : "Column chart";
  const words = type.replace(/Chart$/, "").replace(/3D$/, " in 3-D");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} chart`;
}
