import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import type { Finding } from "../../domain/checking/finding";
import { useAppState } from "../use-app-state";
import { LENS_HEADINGS, LEVEL_WORDS } from "../words";
import { Cells } from "./cells";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  card: {
    listStyle: "none",
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: "6px",
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Where the system chooses the colours it takes this background away.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  where: { display: "flex", gap: "4px", alignItems: "center" },
  says: { margin: 0 },
  summary: { minHeight: "24px", cursor: "pointer", width: "fit-content" },
});

interface FindingCardProps {
  readonly finding: Finding;
  /** The key of the finding that was gone to last. */
  readonly current: string | null;
  readonly tabIndex?: 0 | -1;
}

/** What is wrong, how to mend it, where, and who says so; an item of a list. */
export function FindingCard({ finding, current, tabIndex = 0 }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const isCurrent = finding.key === current;
  return (
    <li
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      {...(isCurrent ? { "aria-current": "true" as const } : {})}
    >
      <FindingText finding={finding} tabIndex={tabIndex} />
    </li>
  );
}

/** The same without the item around it, for lists that make their own. */
export function FindingText({ finding, tabIndex }: Pick<FindingCardProps, "finding" | "tabIndex">): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={mergeClasses(styles.aside, styles.where)}>
        <LevelMark level={finding.level} />
        {whereOf(finding)}
      </p>
      <p className={styles.says}>{finding.says()}</p>
      <p className={styles.aside}>{finding.mend}</p>
      <Cells finding={finding} {...(tabIndex === undefined ? {} : { tabIndex })} />
      <WhySo rule={finding.rule} tabIndex={tabIndex ?? 0} />
    </>
  );
}

export function useCardStyles(): ReturnType<typeof useStyles> {
  return useStyles();
}

function WhySo({ rule, tabIndex }: { readonly rule: string; readonly tabIndex: 0 | -1 }): ReactElement | null {
  const styles = useStyles();
  const { check } = useAppState();
  const known = check.is === "checked" ? check.rules.get(rule) : undefined;
  if (known === undefined) return null;
  return (
    <details className={styles.aside}>
      <summary className={styles.summary} tabIndex={tabIndex}>
        Why, and who says so
      </summary>
      <p className={styles.says}>{known.why}</p>
      <p className={styles.says}>{known.source.says}</p>
    </details>
  );
}

function whereOf({ level, lens, list, sheet }: Finding): string {
  const what = lens === "data" ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]}, ${LENS_HEADINGS[lens].toLowerCase()}`;
  if (list === null) return sheet === null ? `${what}: whole workbook` : `${what}: sheet ${sheet}`;
  return sheet === null ? `${what}: List ${list}` : `${what}: List ${list}, sheet ${sheet}`;
}
