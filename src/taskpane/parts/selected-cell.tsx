import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { followSelection } from "../../actions/selected-cell";
import { addressFrom } from "../../domain/checking/place";
import { useAppState } from "../use-app-state";
import { LEVEL_WORDS } from "../words";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  room: { flexBasis: "100%" },
  box: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "4px", padding: "4px 8px" },
  heading: { margin: "0 0 4px", fontSize: "0.875rem" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  finding: { display: "flex", gap: "6px", marginBottom: "4px" },
  mark: { paddingTop: "2px" },
  more: { margin: 0 },
});

/** It stays in sight above the list, and must leave the list its room. */
const SHOWN = 2;

/** What was found in the cell that is selected in the workbook, unless the list points to just that. */
export function SelectedCell(): ReactElement {
  const styles = useStyles();
  const { selected, currentFinding } = useAppState();
  useEffect(() => followSelection(), []);
  const isInList = selected?.findings.every(({ key }) => key === currentFinding) ?? true;
  return (
    <div aria-live="polite" className={styles.room}>
      {selected !== null && !isInList && (
        <section className={styles.box} aria-label="The selected cell">
          <h2 className={styles.heading}>Selected: {addressFrom(selected.place, null)}</h2>
          <ul className={styles.list}>
            {selected.findings.slice(0, SHOWN).map((finding) => (
              <li key={finding.key} className={styles.finding}>
                <span className={styles.mark}>
                  <LevelMark level={finding.level} />
                </span>
                <span>
                  {LEVEL_WORDS[finding.level]}: {finding.says()}
                </span>
              </li>
            ))}
          </ul>
          {selected.findings.length > SHOWN && (
            <p className={styles.more}>
              And {selected.findings.length - SHOWN} more; search for{" "}
              {addressFrom(selected.place, selected.place.sheet)}.
            </p>
          )}
        </section>
      )}
    </div>
  );
}
