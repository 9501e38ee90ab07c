import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Source } from "../../domain/source";

const useStyles = makeStyles({ list: { margin: "2px 0", paddingLeft: "20px" } });

/** By council, date and paragraph, or by law; those on the web can be opened there. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sources.map(({ shown, address }) => (
        <li key={shown}>
          {address === undefined ? (
            shown
          ) : (
            <Link href={address} target="_blank" rel="noopener noreferrer" inline>
              {shown}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
