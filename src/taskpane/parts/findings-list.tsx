import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FindingsGroup } from "../../actions/shown-findings";
import { LEVEL_MEANINGS } from "../words";
import { FindingText, useCardStyles } from "./finding-card";
import { groupsAround, rowsOf, type FindingRow } from "./finding-rows";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
  heading: { margin: 0, fontSize: "1rem", fontWeight: "normal" },
  fold: {
    display: "flex",
    justifyContent: "flex-start",
    gap: "6px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 0",
    textAlign: "left",
    fontWeight: 600,
  },
  meaning: { margin: "0 0 8px" },
  outer: { fontSize: "1rem", marginTop: "8px" },
});

interface FindingsListProps {
  readonly groups: readonly FindingsGroup[];
  /** The key of the finding that was gone to last. */
  readonly current: string | null;
}

/** The height of the bar with the steps, which stays at the top and must not lie over a finding. */
const BAR = 56;

/** Before a row has been drawn nobody knows how many lines its sentences take. */
const HEIGHTS = { heading: 40, finding: 150 } as const;

/**
 * Tens of thousands of findings, of which those in sight are drawn. Tab comes to one row; the arrow keys go from row to row, and
 * Home and End to the first and the last.
 */
export function FindingsList({ groups, current }: FindingsListProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(current);
  if (current !== seen) {
    // A step may lead into a group that is folded.
    setSeen(current);
    if (current !== null) setFolded(without(folded, groupsAround(groups, current)));
  }
  const rows = useMemo(() => rowsOf(groups, folded), [groups, folded]);
  const [reached, setReached] = useState<string | null>(null);
  const reachedIndex = Math.max(
    0,
    rows.findIndex(({ key }) => key === reached),
  );
  const scrollMargin = useDistanceFromTop(list);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => HEIGHTS[rows[index]?.is ?? "finding"],
    getItemKey: (index) => rows[index]?.key ?? index,
    // The row that the keyboard has reached must not go away under it.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(reachedIndex, rows.length - 1)])].sort((a, b) => a - b),
    measureElement: (element) => element.getBoundingClientRect().height || HEIGHTS.finding,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: BAR,
  });

  const keyOfCurrent = rows.find((row) => row.is === "finding" && row.finding.key === current)?.key;
  useEffect(() => {
    if (keyOfCurrent === undefined) return;
    virtual.scrollToIndex(rows.findIndex(({ key }) => key === keyOfCurrent));
    // Only a step to another finding scrolls, not each change of the rows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [keyOfCurrent]);

  function reach(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    setReached(row.key);
    virtual.scrollToIndex(index);
    // It is drawn once the list has come to it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true }),
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextIndex(event.key, reachedIndex, rows.length);
    if (next === null) return;
    event.preventDefault();
    reach(next);
  }

  return (
    <ul ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <Row
            key={row.key}
            row={row}
            item={item}
            of={rows.length}
            offset={item.start - scrollMargin}
            current={current}
            tabIndex={item.index === reachedIndex ? 0 : -1}
            measure={virtual.measureElement}
            onReach={() => setReached(row.key)}
            onFold={() => setFolded((before) => toggled(before, row.key))}
          />
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly row: FindingRow;
  readonly item: VirtualItem;
  readonly of: number;
  readonly offset: number;
  readonly current: string | null;
  readonly tabIndex: 0 | -1;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onReach: () => void;
  readonly onFold: () => void;
}

function Row({ row, item, of, offset, current, tabIndex, measure, onReach, onFold }: RowProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const isCurrent = row.is === "finding" && row.finding.key === current;
  return (
    <li
      ref={measure}
      data-index={item.index}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)` }}
      aria-setsize={of}
      aria-posinset={item.index + 1}
      onFocus={onReach}
      {...(isCurrent ? { "aria-current": "true" as const } : {})}
    >
      {row.is === "heading" ? (
        <Heading row={row} tabIndex={tabIndex} onFold={onFold} />
      ) : (
        <div className={mergeClasses(card.card, isCurrent && card.current)}>
          <FindingText finding={row.finding} tabIndex={tabIndex} />
        </div>
      )}
    </li>
  );
}

interface HeadingProps extends Pick<RowProps, "tabIndex" | "onFold"> {
  readonly row: Extract<FindingRow, { readonly is: "heading" }>;
}

function Heading({ row, tabIndex, onFold }: HeadingProps): ReactElement {
  const styles = useStyles();
  const Tag = row.depth === "outer" ? "h2" : "h3";
  return (
    <>
      <Tag className={styles.heading}>
        <Button
          appearance="transparent"
          className={mergeClasses(styles.fold, row.depth === "outer" && styles.outer)}
          aria-expanded={row.folded === "unfolded"}
          tabIndex={tabIndex}
          onClick={onFold}
        >
          <span aria-hidden="true">{row.folded === "folded" ? "▸" : "▾"}</span>
          {row.level !== null && <LevelMark level={row.level} />}
          {`${row.words} (${row.count.toLocaleString("en-GB")})`}
        </Button>
      </Tag>
      {row.level !== null && row.folded === "unfolded" && <p className={styles.meaning}>{LEVEL_MEANINGS[row.level]}</p>}
    </>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? without(keys, [key]) : new Set([...keys, key]);
}

function without(keys: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !gone.includes(key)));
}

/** How far down the page the list begins; what stands above it opens and closes. */
function useDistanceFromTop(list: React.RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setDistance((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return distance;
}
