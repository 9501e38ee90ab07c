import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ruleInWords } from "../../actions/rule-in-words";
import { annexAList, annexALists, editions, fieldsIn, newestEdition } from "../../domain/annex-a/annex-a";
import type { CheckedList, CheckedWorkbook } from "../../domain/annex-a/check-annex-a";
import { count, listed } from "../words";
import { AssignHeadings } from "./assign-headings";
import { HeadingsRead, howTheyWereRead } from "./headings-read";

const useStyles = makeStyles({
  lists: { margin: "8px 0", padding: 0, listStyle: "none" },
  list: { marginBottom: "12px", paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  summary: { minHeight: "24px", cursor: "pointer", fontWeight: 600 },
  line: { margin: "0 0 4px" },
});

/** Which lists were found, on what evidence, what in them was not read or is not there, and which checks could not run. */
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
            <FoundList list={list} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p>Not found: {listed(missing.map(({ number }) => nameOf(number)))}.</p>}
      <p>
        The newest edition known is {newestEdition.label}: {newestEdition.howKnown}.
      </p>
      {skipped.map(({ rule, list, missing: column }) => (
        <p key={`${rule} ${list}`}>
          “{ruleInWords(rule)}” was not checked
          {column === null
            ? `, because List ${list} was not found.`
            : ` in List ${list}, which has no column ${column}.`}
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

function FoundList({ list }: { readonly list: CheckedList }): ReactElement {
  const styles = useStyles();
  const edition = editions.find(({ name }) => name === list.edition);
  const read = new Set(list.columns.map(({ readAs }) => readAs));
  const missing = fieldsIn(annexAList(list.list), list.edition).filter(({ heading }) => !read.has(heading));
  const unread = list.columns.filter(({ readAs }) => readAs === null);
  return (
    <>
      <p className={styles.line}>
        <strong>{nameOf(list.list)}</strong>: sheet {list.sheet}, headings in row {list.headingRow},{" "}
        {count(list.rows, "row")}, edition {list.edition}
        {edition !== undefined && ` (${edition.howKnown})`}
      </p>
      <p className={styles.line}>{howTheyWereRead(list)}</p>
      {list.columns
        .filter(({ readAs, how }) => readAs !== null && (how === "variant" || how === "near"))
        .map(({ heading, readAs }) => (
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
      <AssignHeadings list={list} missing={missing} />
      <HeadingsRead list={list} />
    </>
  );
}

function nameOf(list: number): string {
  return `List ${list}, ${annexAList(list).shortName}`;
}
