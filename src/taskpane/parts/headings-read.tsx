import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedList } from "../../domain/annex-a/check-annex-a";
import { count, listed } from "../words";

const useStyles = makeStyles({
  summary: { minHeight: "24px", cursor: "pointer" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type How = CheckedList["columns"][number]["how"];

const HOW_IN_WORDS: Readonly<Record<How, string>> = {
  exact: "as in Ofsted’s template",
  normalised: "but for case, spaces or punctuation",
  variant: "by another name that is known for it",
  near: "but for a typing mistake or the order of words",
  assigned: "as you said",
  "not recognised": "not read",
};

/** `23 headings as in Ofsted’s template and 2 by another name that is known for it.` */
export function howTheyWereRead({ columns }: Pick<CheckedList, "columns">): string {
  const ways = (Object.keys(HOW_IN_WORDS) as How[])
    .map((how) => ({ how, number: columns.filter((column) => column.how === how).length }))
    .filter(({ number }) => number > 0);
  const parts = ways.map(({ how, number }, index) =>
    index === 0
      ? `${count(number, "heading")} ${HOW_IN_WORDS[how]}`
      : `${number.toLocaleString("en-GB")} ${HOW_IN_WORDS[how]}`,
  );
  return parts.length === 0 ? "No heading was read." : `${listed(parts)}.`;
}

/** Each heading with what it was read as, and why. */
export function HeadingsRead({ list }: { readonly list: CheckedList }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>How each heading of List {list.list} was read</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {["In the sheet", "Read as", "How"].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.columns.map(({ heading, readAs, how }, index) => (
            <tr key={`${index} ${heading}`}>
              <td className={styles.cell}>{heading}</td>
              <td className={styles.cell}>{readAs ?? "–"}</td>
              <td className={styles.cell}>{HOW_IN_WORDS[how]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
