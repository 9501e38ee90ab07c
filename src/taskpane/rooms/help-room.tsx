import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  heading: { fontSize: "1rem", margin: "16px 0 4px" },
  list: { margin: 0, paddingLeft: "20px" },
});

/** What the add-in does, what it does with the data, and where to look further. */
export function HelpRoom(): ReactElement {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>What to do</h2>
      <ol className={styles.list}>
        <li>Open the workbook with your Annex A lists. Their sheets may have any name, the columns any order.</li>
        <li>Press Check this workbook, here or on the Home tab.</li>
        <li>Begin with the errors. Press a cell’s address to go to it, mend it, and check again.</li>
      </ol>
      <h2 className={styles.heading}>Formulas</h2>
      <p>
        Look under Formulas for what you want to know, or type =READY. in a cell. Where a cell shows #NAME?, choose Wake
        our formulas.{" "}
        <Link href="help.html" target="_blank" rel="noopener">
          The functions and what they answer
        </Link>
        , and what to do about #NAME? and other errors.
      </p>
      <h2 className={styles.heading}>Privacy</h2>
      <ul className={styles.list}>
        <li>Nothing leaves the workbook: the add-in makes no network call of its own.</li>
        <li>Nothing is kept outside the workbook: no cookies, no log, no account.</li>
        <li>A check only reads; it changes no cell, format, comment or sheet.</li>
        <li>The page may load from its own address and Microsoft’s Office.js alone.</li>
        <li>What Excel and Office.js themselves send is between your council and Microsoft.</li>
      </ul>
      <h2 className={styles.heading}>How far it has been tried</h2>
      <p>
        It has run in the workbench of its project only so far, on Microsoft’s Office.js, and not yet in Excel itself.
      </p>
    </>
  );
}
