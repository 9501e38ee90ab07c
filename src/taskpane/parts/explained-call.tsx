import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ExplainedAnswer, ExplainedCall, ExplainedVariant } from "../../actions/explaining/explained";
import type { Basis } from "../../domain/answer";
import { SourceList } from "./source-list";

const useStyles = makeStyles({
  call: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: "8px", paddingTop: "8px" },
  heading: { margin: 0, fontSize: "1rem" },
  formula: { display: "block", margin: "4px 0", fontFamily: tokens.fontFamilyMonospace },
  label: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0", paddingLeft: "20px" },
  terms: { display: "grid", gridTemplateColumns: "minmax(0, auto) minmax(0, 1fr)", gap: "2px 8px", margin: "4px 0" },
  term: { color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0 },
  shown: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre-line",
  },
  aside: { margin: "4px 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One call of a function of ours: what it was given, what it answers, how it got there, and who says so. */
export function ExplainedCallPart({ call }: { readonly call: ExplainedCall }): ReactElement {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.call} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {call.title ?? call.name}
      </h3>
      <code className={styles.formula}>{call.written}</code>
      <dl className={styles.terms}>
        {call.arguments.map(({ name, written, read }) => (
          <Term
            key={name}
            name={name}
            says={written === "" || withoutQuotes(written) === read ? read : `${written}: ${read}`}
          />
        ))}
      </dl>
      <Answer answer={call.answer} />
      {call.variants.length > 0 && <Variants variants={call.variants} />}
    </section>
  );
}

/** A text or a number that stands in the formula needs no reading. */
function withoutQuotes(written: string): string {
  return written.replace(/^"(.*)"$/, "$1").replaceAll('""', '"');
}

function Term({ name, says }: { readonly name: string; readonly says: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.meaning}>{says}</dd>
    </>
  );
}

const BASIS_SAYS: Readonly<Record<Basis, string>> = {
  rule: "By rule: law, or the words of the framework or of a council’s report on it.",
  precedent: "By precedent: no published inspection departs from it.",
  measured: "Measured: what published inspections usually did. No rule says so.",
  "inspectors' judgement": "Inspectors’ judgement: nothing decides between what is left.",
};

function Answer({ answer }: { readonly answer: ExplainedAnswer }): ReactElement {
  const styles = useStyles();
  switch (answer.is) {
    case "not worked":
      return <p className={styles.aside}>{answer.says}</p>;
    case "refused":
      return (
        <p>
          <strong>{answer.error}</strong> {answer.says}
        </p>
      );
    case "answer":
      return (
        <>
          <p className={styles.shown}>{answer.shown}</p>
          {answer.place !== null && <p className={styles.aside}>The answer {answer.place}.</p>}
          <p className={styles.aside}>{BASIS_SAYS[answer.basis]}</p>
          <p className={styles.label}>How it was reached</p>
          <ul className={styles.list}>
            {answer.working.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.label}>Who says so</p>
          <SourceList sources={answer.sources} />
          {answer.kept !== null && (
            <>
              <p className={styles.label}>How often it was kept</p>
              <p className={styles.meaning}>{answer.kept}.</p>
            </>
          )}
        </>
      );
  }
}

/** Where sources disagree every statement is shown, and which one the cell follows. */
function Variants({ variants }: { readonly variants: readonly ExplainedVariant[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.label}>By each statement</p>
      <dl className={styles.terms}>
        {variants.map(({ choice, shown, sources, isTheOneUsed }) => (
          <Term
            key={choice}
            name={choice}
            says={`${shown} (${sources[0]?.shown ?? ""})${isTheOneUsed ? ", which this call follows" : ""}`}
          />
        ))}
      </dl>
    </>
  );
}
