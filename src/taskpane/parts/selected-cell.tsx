import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { followSelection } from "../../actions/selected-cell";
import { addressFrom } from "../../domain/checking/place";
import { useAppState } from "../use-app-state";
import { LEVEL_WORDS } from "../words";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "4px", padding: "8px", margin: "12px 0" },
  heading: { margin: "0 0 4px", fontSize: "1rem" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  finding: { display: "flex", gap: "6px", marginBottom: "4px" },
  mark: { paddingTop: "2px" },
});

/** What was found in the cell that is selected in the workbook. */
export function SelectedCell(): ReactElement {
  const styles = useStyles();
  const { selected } = useAppState();
  useEffect(followSelection, []);
  return (
    <div aria-live="polite">
      {selected !== null && (
        <section className={styles.box} aria-label="The selected cell">
          <h2 className={styles.heading}>Selected: {addressFrom(selected.place, null)}</h2>
          <ul className={styles.list}>
            {selected.findings.map((finding) => (
              <li key={finding.key} className={styles.finding}>
                <span className={styles.mark}>
                  <LevelMark level={finding.level} />
                </span>
                <span>
                  {LEVEL_WORDS[finding.level]}: {finding.says()} {finding.mend}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
