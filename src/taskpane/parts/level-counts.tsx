import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LENSES, LEVELS } from "../../actions/shown-findings";
import type { Finding } from "../../domain/checking/finding";
import { LENS_HEADINGS, LEVEL_HEADINGS } from "../words";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", marginTop: "12px" },
  number: {
    padding: "2px 4px",
    textAlign: "right",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  level: { display: "flex", gap: "6px", alignItems: "center" },
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
            <th key={lens} scope="col" className={styles.number}>
              {LENS_HEADINGS[lens]}
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
            </th>
            {LENSES.map((lens) => (
              <td key={lens} className={styles.number}>
                {number(level, lens)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
