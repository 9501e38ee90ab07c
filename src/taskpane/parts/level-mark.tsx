import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Level } from "../../domain/checking/finding";

const useStyles = makeStyles({
  mark: { width: "16px", height: "16px", flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  sign: { stroke: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { stroke: "Canvas" } },
  error: { color: tokens.colorPaletteRedForeground1 },
  query: { color: tokens.colorPaletteDarkOrangeForeground1 },
  advice: { color: tokens.colorPaletteBlueForeground2 },
});

/** Told apart by shape: an octagon with a cross, a diamond with a question mark, a circle with an i. */
const SHAPES: Readonly<Record<Level, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: "M5 1h6l4 4v6l-4 4H5l-4-4V5z", sign: "M5.5 5.5l5 5M10.5 5.5l-5 5" },
  query: { outline: "M8 .5L15.5 8 8 15.5.5 8z", sign: "M6.3 6.2a1.7 1.6 0 1 1 2.6 1.3c-.6.4-.9.6-.9 1.3M8 10.5V12" },
  advice: { outline: "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z", sign: "M8 4v1.6M8 7v5" },
};

/** Stands beside the level's word, so it is silent for screen readers. */
export function LevelMark({ level }: { readonly level: Level }): ReactElement {
  const styles = useStyles();
  const { outline, sign } = SHAPES[level];
  return (
    <svg className={`${styles.mark} ${styles[level]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outline} fill="currentColor" />
      <path d={sign} fill="none" className={styles.sign} strokeWidth="1.6" />
    </svg>
  );
}
