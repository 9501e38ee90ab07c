import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import type { ChartModel, ChartSeries } from "../parts/drawings";
import type { SeriesCells } from "./series-cells";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

export interface DrawnChart {
  /** Draws what the cells hold now. */
  show(read: (reference: string) => SeriesCells): void;
  close(): void;
}

/** Columns, bars and lines, alone or mixed, are drawn truly; everything else is not drawn at all. */
export function canDraw({ series }: ChartModel): boolean {
  return series.length > 0 && series.every(({ type, values }) => DRAWN_TYPES.has(type) && values !== "");
}

const DRAWN_TYPES: ReadonlyMap<string, "bar" | "line"> = new Map([
  ["barChart", "bar"],
  ["lineChart", "line"],
]);

/** The accent colours of Excel's theme, in which it colours series by turns. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function drawChart(canvas: HTMLCanvasElement, model: ChartModel): DrawnChart {
  const stacked = model.stacked !== "no";
  const chart = new Chart<"bar" | "line", (number | null)[], string>(canvas, {
    type: model.series.some(({ type }) => type === "barChart") ? "bar" : "line",
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: model.bars === "horizontal" ? "y" : "x",
      scales: { x: { stacked }, y: { stacked } },
      plugins: {
        title: { display: model.title !== "", text: model.title, font: { size: 15, weight: "normal" } },
        legend: { display: model.series.length > 1, position: "bottom" },
      },
    },
  });
  return {
    show: (read) => {
      chart.data = dataOf(model, read);
      chart.update("none");
    },
    close: () => chart.destroy(),
  };
}

function dataOf(model: ChartModel, read: (reference: string) => SeriesCells) {
  const numbers = model.series.map(({ values }) =>
    read(values).values.map((value) => (typeof value === "number" ? value : null)),
  );
  const first = model.series[0];
  const named = first && first.categories !== "" ? read(first.categories).texts : [];
  const length = Math.max(0, ...numbers.map((each) => each.length));
  return {
    // Without names for them, Excel counts the categories.
    labels: Array.from({ length }, (_, index) => named[index] ?? String(index + 1)),
    datasets: model.series.map((series, index) =>
      dataset(series, index, model.stacked === "percent" ? shares(numbers, index) : (numbers[index] ?? [])),
    ),
  };
}

function dataset(
  { name, type }: ChartSeries,
  index: number,
  data: (number | null)[],
): ChartDataset<"bar" | "line", (number | null)[]> {
  const colour = COLOURS[index % COLOURS.length] ?? "#4472C4";
  const label = name === "" ? `Series${index + 1}` : name;
  return {
    type: DRAWN_TYPES.get(type) ?? "bar",
    label,
    data,
    backgroundColor: colour,
    borderColor: colour,
    ...(type === "lineChart" ? { pointRadius: 2 } : {}),
  };
}

/** Each series' part of all of them, in hundredths. */
function shares(numbers: readonly (readonly (number | null)[])[], index: number): (number | null)[] {
  return (numbers[index] ?? []).map((value, at) => {
    const all = numbers.reduce((sum, series) => sum + Math.abs(series[at] ?? 0), 0);
    return value === null || all === 0 ? null : (value / all) * 100;
  });
}
