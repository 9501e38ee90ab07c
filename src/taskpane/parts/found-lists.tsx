import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ruleInWords } from "../../actions/rule-in-words";
import { annexAList, annexALists, fieldsIn } from "../../domain/annex-a/annex-a";
import type { CheckedList, CheckedWorkbook } from "../../domain/annex-a/check-annex-a";
import { count, listed } from "../words";

const useStyles = makeStyles({
  lists: { margin: "8px 0", paddingLeft: "16px" },
  list: { marginBottom: "8px" },
  summary: { minHeight: "24px", cursor: "pointer", fontWeight: 600 },
  line: { margin: 0 },
});

/** Which lists were found, where, what in them was read differently, not at all or is not there, and which checks could not run. */
export function FoundLists({ lists, skipped, failures }: CheckedWorkbook): ReactElement {
  const styles = useStyles();
  const missing = annexALists.filter(({ number }) => !lists.some(({ list }) => list === number));
  return (
    <details>
      <summary className={styles.summary}>
        Lists found ({lists.length} of {annexALists.length})
      </summary>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <li key={list.list} className={styles.list}>
            <p className={styles.line}>
              <strong>{nameOf(list.list)}</strong>: sheet {list.sheet}, headings in row {list.headingRow},{" "}
              {count(list.rows, "row")}, edition {list.edition}
            </p>
            <Columns {...list} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p>Not found: {listed(missing.map(({ number }) => nameOf(number)))}.</p>}
      {skipped.map(({ rule, list, missing: column }) => (
        <p key={`${rule} ${list}`}>
          “{ruleInWords(rule)}” was not checked in List {list}, which has no column {column}.
        </p>
      ))}
      {failures.map(({ rule, list }) => (
        <p key={`${rule} ${list}`}>
          “{ruleInWords(rule)}” broke because of a fault in the add-in. The other checks ran.
        </p>
      ))}
    </details>
  );
}

function nameOf(list: number): string {
  return `List ${list}, ${annexAList(list).shortName}`;
}

function Columns({ list, edition, columns }: Pick<CheckedList, "list" | "edition" | "columns">): ReactElement {
  const styles = useStyles();
  const read = new Set(columns.map(({ readAs }) => readAs));
  const missing = fieldsIn(annexAList(list), edition).filter(({ heading }) => !read.has(heading));
  const unread = columns.filter(({ readAs }) => readAs === null);
  const guessed = columns.filter(({ readAs, how }) => readAs !== null && (how === "variant" || how === "near"));
  return (
    <>
      {guessed.map(({ heading, readAs }) => (
        <p key={heading} className={styles.line}>
          “{heading}” was read as “{readAs}”.
        </p>
      ))}
      {unread.length > 0 && (
        <p className={styles.line}>
          Not read, because {unread.length === 1 ? "it is no column" : "they are no columns"} of this list:{" "}
          {listed(unread.map(({ heading }) => `“${heading}”`))}.
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.line}>
          Not checked, because no column was read as {listed(missing.map(({ heading }) => `“${heading}”`))}.
        </p>
      )}
    </>
  );
}
