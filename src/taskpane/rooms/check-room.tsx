import { Button, Field, Input, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useRef, type FormEvent, type ReactElement } from "react";
import { cancelCheck, checkWorkbook } from "../../actions/check-workbook";
import { appState, asAtShown, type CheckState } from "../../actions/state";
import { Explanation } from "../parts/explanation";
import { Findings } from "../parts/findings";
import { FoundLists } from "../parts/found-lists";
import { InPlace } from "../parts/in-place";
import { summaryOf } from "../parts/summary";
import { useAppState } from "../use-app-state";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  date: { flexGrow: 1, minWidth: "8rem" },
  input: { width: "100%", minWidth: "0" },
  status: { marginTop: "12px", marginBottom: "12px" },
});

/** Check the workbook, see what was found, go to each cell. */
export function CheckRoom(): ReactElement {
  const styles = useStyles();
  const { check, explanation } = useAppState();
  return (
    <>
      <CheckForm />
      {check.is === "under way" && <Progress share={check.share} />}
      <div role="status" className={styles.status}>
        {statusOf(check)}
      </div>
      {explanation !== null && <Explanation of={explanation} />}
      <InPlace />
      {check.is === "checked" && (
        <>
          <FoundLists {...check} />
          <Findings />
        </>
      )}
    </>
  );
}

function Progress({ share }: { readonly share: number | null }): ReactElement {
  return <ProgressBar aria-label="Progress of the check" {...(share === null ? {} : { value: share })} />;
}

function statusOf(check: CheckState): string {
  switch (check.is) {
    case "not begun":
      return "Finds the Annex A lists on any sheet and lists what is wrong or missing. Nothing in the workbook is changed.";
    case "under way":
      return check.doing;
    case "cancelled":
      return "Cancelled; nothing was changed. Press Check this workbook to begin again.";
    case "refused":
      return check.sentence;
    case "checked":
      return summaryOf(check);
  }
}

function CheckForm(): ReactElement {
  const styles = useStyles();
  const { asAt, asAtProblem, check } = useAppState();
  const form = useRef<HTMLFormElement>(null);
  const underWay = check.is === "under way";

  function begin(event: FormEvent): void {
    event.preventDefault();
    void checkWorkbook();
  }

  function cancel(): void {
    cancelCheck();
    // The button that was pressed goes away, and would take the keyboard's place with it.
    form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={begin} noValidate>
      <Field
        className={styles.date}
        label="As at (dd/mm/yyyy)"
        {...(asAtProblem === null ? {} : { validationMessage: asAtProblem, validationState: "error" as const })}
      >
        <Input
          className={styles.input}
          value={asAtShown({ asAt })}
          autoComplete="off"
          onChange={(_event, { value }) => appState.change({ asAt: value, asAtProblem: null })}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={underWay}>
        Check this workbook
      </Button>
      {underWay && <Button onClick={cancel}>Cancel</Button>}
    </form>
  );
}
