import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { freezeFormulas, lookForFrozen, putFormulasBack } from "../../actions/freeze-formulas";
import { wakeFormulas } from "../../actions/wake-formulas";
import { useAppState } from "../use-app-state";
import { count } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: "4px 0 8px" },
});

/** For workbooks that come from elsewhere or go there: waking, freezing, and putting back. */
export function Sharing(): ReactElement {
  const styles = useStyles();
  const { frozen } = useAppState();
  useEffect(() => void lookForFrozen(), []);
  const isFrozen = frozen !== null && frozen > 0;
  return (
    <>
      <p className={styles.text}>
        People without the add-in see #NAME? where Excel calculates our formulas anew. Freeze for sending puts the
        answers in their place, as values; the formulas are kept in the workbook and can be put back. Put them back
        before you insert rows or sort.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void wakeFormulas()}>Wake our formulas</Button>
        <Button onClick={() => void freezeFormulas()}>Freeze for sending</Button>
        <Button disabledFocusable={!isFrozen} onClick={() => void putFormulasBack()}>
          Put the formulas back
        </Button>
      </div>
      {isFrozen && <p className={styles.text}>Values stand in for {count(frozen, "formula")} in this workbook.</p>}
    </>
  );
}
