import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goToNextFinding, goToPreviousFinding } from "../../actions/next-finding";
import { shownGroups } from "../../actions/shown-findings";
import { useAppState } from "../use-app-state";
import { FindingsFilter } from "./findings-filter";
import { FindingsList } from "./findings-list";
import { LevelCounts } from "./level-counts";
import { SelectedCell } from "./selected-cell";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    marginTop: "4px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What the last check found: counts, filter, steps from cell to cell, and the findings in groups. */
export function Findings(): ReactElement | null {
  const styles = useStyles();
  const state = useAppState();
  if (state.check.is !== "checked" || state.check.findings.length === 0) return null;
  const groups = shownGroups(state);
  return (
    <section aria-label="Findings">
      <LevelCounts findings={state.check.findings} />
      <FindingsFilter check={state.check} />
      <div className={styles.steps}>
        <Button onClick={() => void goToPreviousFinding()}>Previous finding</Button>
        <Button onClick={() => void goToNextFinding()}>Next finding</Button>
        <SelectedCell />
      </div>
      {groups.length === 0 ? (
        <p>No finding fits the filter. Choose all lists and all levels, and empty the search, to see every finding.</p>
      ) : (
        <FindingsList groups={groups} current={state.currentFinding} />
      )}
    </section>
  );
}
