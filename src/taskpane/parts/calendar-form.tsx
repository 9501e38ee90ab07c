import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { insertCalendar, KIND_NAMES, type KindName } from "../../actions/insert-calendar";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  field: { flexGrow: 1, minWidth: "8rem" },
  input: { width: "100%", minWidth: "0" },
});

/** The kind of inspection and the day of the call; the calendar comes on a sheet of its own. */
export function CalendarForm(): ReactElement {
  const styles = useStyles();
  const [kind, setKind] = useState<KindName>("ILACS standard");
  const [notified, setNotified] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  function insert(event: FormEvent): void {
    event.preventDefault();
    void insertCalendar(kind, notified).then(setProblem);
  }

  return (
    <form className={styles.form} onSubmit={insert} noValidate>
      <Field className={styles.field} label="Kind of inspection">
        <Select
          value={kind}
          onChange={(_event, { value }) => setKind(KIND_NAMES.find((name) => name === value) ?? kind)}
        >
          {KIND_NAMES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        className={styles.field}
        label="Day of the call (dd/mm/yyyy)"
        {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}
      >
        <Input
          className={styles.input}
          value={notified}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setNotified(value);
            setProblem(null);
          }}
        />
      </Field>
      <Button type="submit">Insert an inspection calendar</Button>
    </form>
  );
}
