import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { functionBook, searchBook } from "../../actions/function-book";
import { CalendarForm } from "../parts/calendar-form";
import { FunctionList } from "../parts/function-list";
import { InsertionNews } from "../parts/insertion-news";
import { Sharing } from "../parts/sharing";
import { useAppState } from "../use-app-state";
import { count } from "../words";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  found: { margin: "8px 0" },
  heading: { fontSize: "1rem", margin: "16px 0 4px" },
});

/** Finds the function for a task, says what to give it, and puts an example into the sheet. */
export function FormulasRoom(): ReactElement {
  const styles = useStyles();
  const { done } = useAppState();
  const [question, setQuestion] = useState("");
  const found = searchBook(question);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label="What do you want to know?"
        placeholder="When is the report due?"
        value={question}
        onChange={(_event, { value }) => setQuestion(value)}
      />
      <p role="status" className={styles.found}>
        {said(question, found.length)}
      </p>
      <InsertionNews />
      <FunctionList entries={found} />
      <h2 className={styles.heading}>Inspection calendar</h2>
      <p className={styles.found}>
        A new sheet with every date from the call to the action plan, each a formula with its source.
      </p>
      <CalendarForm />
      <h2 className={styles.heading}>Sending the workbook</h2>
      <Sharing />
      <div role="status" className={styles.found}>
        {done}
      </div>
    </>
  );
}

function said(question: string, found: number): string {
  if (question.trim() === "")
    return `${count(functionBook.length, "function")}. Insert puts an example into the selected cell.`;
  return found === 0
    ? "No function fits. Try one word, such as report, grade or holiday."
    : `${count(found, "function")} found.`;
}
