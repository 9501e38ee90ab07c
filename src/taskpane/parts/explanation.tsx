import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { closeExplanation } from "../../actions/explain-cell";
import type { CellExplanation } from "../../actions/state";
import { addressFrom } from "../../domain/checking/place";
import { ExplainedCallPart } from "./explained-call";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "4px",
    padding: "8px",
    margin: "8px 12px",
    overflowWrap: "anywhere",
  },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  heading: { margin: 0, fontSize: "1rem" },
  formula: { display: "block", margin: "4px 0", fontFamily: tokens.fontFamilyMonospace },
  sentence: { margin: "4px 0" },
  list: { margin: "8px 0", padding: 0 },
});

/** What one cell holds, where it comes from and what was found in it. */
export function Explanation({ of }: { readonly of: CellExplanation }): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  // It was asked for while the pane may be showing a finding far below.
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not.
    box.current?.scrollIntoView({ block: "start" });
  }, [of]);
  return (
    <section ref={box} className={styles.box} aria-label="Explanation of a cell" aria-live="polite">
      <div className={styles.top}>
        <h2 className={styles.heading}>{addressFrom(of.place, null)}</h2>
        <Button size="small" onClick={closeExplanation}>
          Close
        </Button>
      </div>
      {of.formula !== null && <code className={styles.formula}>{of.formula}</code>}
      {of.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {of.calls.map((call, place) => (
        <ExplainedCallPart key={`${place} ${call.written}`} call={call} />
      ))}
      {of.findings.length > 0 && (
        <ul className={styles.list}>
          {of.findings.map((finding) => (
            <FindingCard key={finding.key} finding={finding} current={null} />
          ))}
        </ul>
      )}
    </section>
  );
}
