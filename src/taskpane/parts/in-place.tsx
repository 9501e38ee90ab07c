import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { liftMarks } from "../../actions/lift-marks";
import { makeFindingsSheet } from "../../actions/make-findings-sheet";
import { mark, marksInWords } from "../../actions/mark";
import { useAppState } from "../use-app-state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  marks: { margin: "8px 0" },
});

/** What can be done with the findings in the workbook itself. */
export function InPlace(): ReactElement {
  const styles = useStyles();
  const { check, marks } = useAppState();
  const found = check.is === "checked" && check.findings.length > 0;
  return (
    <section aria-label="In the workbook">
      {marks !== null && <p className={styles.marks}>{marksInWords(marks)}</p>}
      {(found || marks !== null) && (
        <div className={styles.buttons}>
          {found && <Button onClick={() => void mark()}>Mark findings</Button>}
          {marks !== null && <Button onClick={() => void liftMarks()}>Lift marks</Button>}
          {found && <Button onClick={() => void makeFindingsSheet()}>Make a findings sheet</Button>}
        </div>
      )}
    </section>
  );
}
