import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LENSES, LEVELS } from "../../actions/shown-findings";
import type { Finding } from "../../domain/checking/finding";
import { LENS_HEADINGS, LENS_MEANINGS, LEVEL_HEADINGS, LEVEL_MEANINGS } from "../words";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", marginTop: "12px" },
  cell: {
    padding: "4px",
    textAlign: "right",
    fontWeight: "normal",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  level: { display: "flex", gap: "6px", alignItems: "center" },
  meaning: {
    display: "block",
    fontWeight: "normal",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How many findings there are of each level, wrong data apart from true things that an inspector will ask about. */
export function LevelCounts({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const number = (level: string, lens: string): string =>
    findings.filter((finding) => finding.level === level && finding.lens === lens).length.toLocaleString("en-GB");
  return (
    <table className={styles.table} aria-label="Findings by level">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Level
          </th>
          {LENSES.map((lens) => (
            <th key={lens} scope="col" className={styles.head}>
              {LENS_HEADINGS[lens]}
              <span className={styles.meaning}>{LENS_MEANINGS[lens]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row" className={styles.head}>
              <span className={styles.level}>
                <LevelMark level={level} />
                {LEVEL_HEADINGS[level]}
              </span>
              <span className={styles.meaning}>{LEVEL_MEANINGS[level]}</span>
            </th>
            {LENSES.map((lens) => (
              <td key={lens} className={styles.cell}>
                {number(level, lens)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
