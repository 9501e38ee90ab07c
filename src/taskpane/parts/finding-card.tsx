import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Finding } from "../../domain/checking/finding";
import { Cells } from "./cells";

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
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    // The bar with the steps stays at the top and must not lie over it.
    scrollMarginTop: "56px",
  },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  says: { margin: 0 },
});

interface FindingCardProps {
  readonly finding: Finding;
  /** The finding that was gone to last. */
  readonly current: string | null;
}

/** What is wrong, how to mend it, and where. */
export function FindingCard({ finding, current }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const isCurrent = finding.key === current;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      {...(isCurrent ? { "aria-current": "true" as const } : {})}
    >
      <p className={styles.aside}>{whereOf(finding)}</p>
      <p className={styles.says}>{finding.says()}</p>
      <p className={styles.aside}>{finding.mend}</p>
      <Cells finding={finding} />
    </li>
  );
}

function whereOf({ list, sheet }: Finding): string {
  if (list === null) return sheet === null ? "Whole workbook" : `Sheet ${sheet}`;
  return sheet === null ? `List ${list}` : `List ${list}, sheet ${sheet}`;
}
