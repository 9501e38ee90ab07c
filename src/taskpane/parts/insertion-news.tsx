import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { insertOver, leaveInsertion, takeOutAgain } from "../../actions/insert-formula";
import type { Insertion } from "../../actions/state";
import { addressFrom } from "../../domain/checking/place";
import { useAppState } from "../use-app-state";

const useStyles = makeStyles({
  news: { margin: "8px 0", width: "auto" },
  text: { whiteSpace: "normal", padding: "4px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingBottom: "4px" },
});

/** What became of a formula that was to be inserted, with what can be done about it. */
export function InsertionNews(): ReactElement | null {
  const { insertion } = useAppState();
  if (insertion === null) return null;
  return <News insertion={insertion} />;
}

function News({ insertion }: { readonly insertion: Insertion }): ReactElement {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may stand far below, and its answer belongs before the eyes.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "center" });
  }, [insertion]);
  return (
    <div ref={bar}>
      <MessageBar intent={insertion.is === "asking" ? "warning" : "success"} layout="multiline" className={styles.news}>
        <MessageBarBody className={styles.text}>
          {insertion.is === "asking" ? question(insertion) : news(insertion)}
        </MessageBarBody>
        <MessageBarActions className={styles.buttons}>
          {insertion.is === "asking" ? (
            <>
              <Button size="small" onClick={() => void insertOver(insertion)}>
                Write over
              </Button>
              <Button size="small" onClick={leaveInsertion}>
                Leave as it is
              </Button>
            </>
          ) : (
            <Button size="small" onClick={() => void takeOutAgain(insertion)}>
              Take out again
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

const MOST_NAMED = 3;

function question({ inTheWay, wanted }: Extract<Insertion, { readonly is: "asking" }>): string {
  const more = inTheWay.length - MOST_NAMED;
  const named = inTheWay.slice(0, MOST_NAMED).join(", ");
  return `${named}${more > 0 ? ` and ${more} more` : ""}. Write ${wanted.formula} over ${inTheWay.length === 1 ? "it" : "them"}? Or select an empty cell and press Insert again.`;
}

function news({ wanted, held }: Extract<Insertion, { readonly is: "inserted" }>): string {
  return `${wanted.formula} is in ${addressFrom(held.place, null)}. Type your own values or cells into it.`;
}
