import type { ChartModel, ChartSeries } from "../book/parts/drawings";
import type { Part } from "./open-package";
import { child, childrenNamed, isOn, readXmlTree, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/** What a chart shows, and where it takes it from. */
export function readChart(part: Part): ChartModel {
  const chart = child(readXmlTree(part), "chart");
  const plots = (child(chart, "plotArea")?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const [first] = plots;
  const series = plots.flatMap((plot) => childrenNamed(plot, "ser").map((each) => readSeries(each, plot.name)));
  const direction = value(child(first, "barDir"));
  return {
    type: first?.name ?? "",
    ...(direction === undefined ? {} : { bars: direction === "bar" ? "horizontal" : "vertical" }),
    stacked: stacking(value(child(first, "grouping"))),
    title: titleOf(chart, series),
    series,
  };
}

function stacking(grouping: string | undefined): ChartModel["stacked"] {
  return grouping === "stacked" ? "stacked" : grouping === "percentStacked" ? "percent" : "no";
}

/** A title without text of its own is the name of the only series. */
function titleOf(chart: XmlElement | undefined, series: readonly ChartSeries[]): string {
  const title = child(chart, "title");
  if (!title) {
    return "";
  }
  const text = child(title, "tx");
  const paragraphs = childrenNamed(child(text, "rich"), "p").map((paragraph) =>
    paragraph.children.map((run) => child(run, "t")?.text ?? "").join(""),
  );
  const own = paragraphs.length ? paragraphs.join(" ") : cached(child(text, "strRef"));
  const isDeleted = isOn(value(child(chart, "autoTitleDeleted")));
  return unescaped(own === "" && series.length === 1 && !isDeleted ? (series[0]?.name ?? "") : own);
}

function readSeries(series: XmlElement, type: string): ChartSeries {
  const name = child(series, "tx");
  return {
    type,
    name: unescaped(child(name, "v")?.text ?? cached(child(name, "strRef"))),
    categories: reference(child(series, "cat") ?? child(series, "xVal")),
    values: reference(child(series, "val") ?? child(series, "yVal")),
  };
}

function reference(data: XmlElement | undefined): string {
  const named = data?.children.find(({ name }) => name.endsWith("Ref"));
  return child(named, "f")?.text.trim() ?? "";
}

/** The text that a reference showed last. */
function cached(named: XmlElement | undefined): string {
  const points = childrenNamed(child(named, "strCache"), "pt");
  return points.map((point) => child(point, "v")?.text ?? "").join(" ");
}

function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes["val"];
}
