import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { BookEntry, BookExample, BookParameter } from "../../actions/function-book";
import { insertFormula } from "../../actions/insert-formula";
import { SourceList } from "./source-list";

const useStyles = makeStyles({
  title: { display: "block", textAlign: "start" },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  panel: { margin: "0 0 12px", padding: "0 8px" },
  call: { display: "block", margin: "4px 0", fontFamily: tokens.fontFamilyMonospace },
  label: { margin: "8px 0 2px", fontSize: "0.875rem", fontWeight: tokens.fontWeightSemibold },
  term: { fontFamily: tokens.fontFamilyMonospace },
  meaning: { margin: "0 0 4px 12px" },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  examples: { margin: 0, padding: 0, listStyle: "none" },
  example: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 0" },
  answer: { margin: "2px 0", whiteSpace: "pre-line" },
});

/** The functions by the questions that they answer; each opens on its arguments and examples. */
export function FunctionList({ entries }: { readonly entries: readonly BookEntry[] }): ReactElement {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {entries.map((entry) => (
        <AccordionItem key={entry.name} value={entry.name}>
          <AccordionHeader as="h3">
            <span className={styles.title}>
              {entry.title}
              <span className={styles.name}>{entry.name}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <FunctionHelp entry={entry} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function FunctionHelp({ entry }: { readonly entry: BookEntry }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div>{entry.says}</div>
      <code className={styles.call}>={entry.call}</code>
      <h4 className={styles.label}>What to give</h4>
      <dl style={{ margin: 0 }}>
        {entry.parameters.map((parameter) => (
          <Parameter key={parameter.name} parameter={parameter} />
        ))}
      </dl>
      <h4 className={styles.label}>Examples</h4>
      <ul className={styles.examples}>
        {entry.examples.map((example) => (
          <Example key={example.formula} example={example} />
        ))}
      </ul>
      <h4 className={styles.label}>Sources</h4>
      <SourceList sources={entry.sources} />
    </>
  );
}

function Parameter({ parameter }: { readonly parameter: BookParameter }): ReactElement {
  const styles = useStyles();
  const { name, says, optional, choices } = parameter;
  return (
    <>
      <dt>
        <span className={styles.term}>{name}</span>
        {optional && <span className={styles.aside}> (may be left out)</span>}
      </dt>
      <dd className={styles.meaning}>
        {says}
        {choices.map(({ choice, means }) => (
          <div key={choice} className={styles.aside}>
            “{choice}”: {means}
          </div>
        ))}
      </dd>
    </>
  );
}

function Example({ example }: { readonly example: BookExample }): ReactElement {
  const styles = useStyles();
  const formula = useId();
  const { insert, note, shown } = example;
  return (
    <li className={styles.example}>
      <code id={formula}>{example.formula}</code>
      <div className={styles.answer}>{shown === "" ? "(blank)" : shown}</div>
      {note !== null && <div className={styles.aside}>{note}</div>}
      {insert !== null && (
        <Button size="small" aria-describedby={formula} onClick={() => void insertFormula(insert)}>
          Insert
        </Button>
      )}
    </li>
  );
}
