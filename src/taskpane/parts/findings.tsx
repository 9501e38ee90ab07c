import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { goToNextFinding, goToPreviousFinding } from "../../actions/next-finding";
import { ruleInWords } from "../../actions/rule-in-words";
import { LEVELS, passing, shownFindings } from "../../actions/shown-findings";
import { appState } from "../../actions/state";
import type { Finding, Level } from "../../domain/checking/finding";
import { useAppState } from "../use-app-state";
import { LEVEL_HEADINGS, LEVEL_MEANINGS } from "../words";
import { FindingCard } from "./finding-card";
import { LevelMark } from "./level-mark";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px", alignItems: "flex-end" },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    marginTop: "4px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choice: { flexGrow: 1, flexBasis: "8rem" },
  select: { minWidth: 0 },
  level: { display: "flex", alignItems: "center", gap: "6px", fontSize: "1rem", margin: "16px 0 0" },
  meaning: { margin: "0 0 8px" },
  rule: { fontSize: "0.875rem", margin: "12px 0 4px" },
  list: { margin: 0, padding: 0 },
});

/** What the last check found: filter, steps from cell to cell, and the findings by level and rule. */
export function Findings(): ReactElement | null {
  const styles = useStyles();
  const state = useAppState();
  if (state.check.is !== "checked" || state.check.findings.length === 0) return null;
  const shown = shownFindings(state);
  return (
    <section aria-label="Findings">
      <Filter findings={state.check.findings} />
      <div className={styles.steps}>
        <Button onClick={() => void goToPreviousFinding()}>Previous finding</Button>
        <Button onClick={() => void goToNextFinding()}>Next finding</Button>
      </div>
      {shown.length === 0 && <p>No finding fits the filter. Choose all lists and all levels to see every finding.</p>}
      {LEVELS.map((level) => (
        <FindingsOfLevel key={level} level={level} findings={passing(shown, { list: null, level })} />
      ))}
    </section>
  );
}

function Filter({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { filter } = useAppState();
  const lists = [...new Set(findings.map(({ list }) => list))].filter((list) => list !== null);
  const number = (list: number | null, level: Level | null): string =>
    passing(findings, { list, level }).length.toLocaleString("en-GB");
  return (
    <div className={styles.bar}>
      <Field label="List" className={styles.choice}>
        <Select
          className={styles.select}
          value={filter.list ?? ""}
          onChange={(_event, { value }) =>
            appState.change({ filter: { ...filter, list: value === "" ? null : Number(value) } })
          }
        >
          <option value="">All lists ({number(null, filter.level)})</option>
          {lists
            .sort((one, other) => one - other)
            .map((list) => (
              <option key={list} value={list}>
                List {list} ({number(list, filter.level)})
              </option>
            ))}
        </Select>
      </Field>
      <Field label="Level" className={styles.choice}>
        <Select
          className={styles.select}
          value={filter.level ?? ""}
          onChange={(_event, { value }) =>
            appState.change({ filter: { ...filter, level: LEVELS.find((level) => level === value) ?? null } })
          }
        >
          <option value="">All levels ({number(filter.list, null)})</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {LEVEL_HEADINGS[level]} ({number(filter.list, level)})
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

interface LevelProps {
  readonly level: Level;
  readonly findings: readonly Finding[];
}

function FindingsOfLevel({ level, findings }: LevelProps): ReactElement | null {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section aria-label={LEVEL_HEADINGS[level]}>
      <h2 className={styles.level}>
        <LevelMark level={level} />
        {LEVEL_HEADINGS[level]} ({findings.length.toLocaleString("en-GB")})
      </h2>
      <p className={styles.meaning}>{LEVEL_MEANINGS[level]}</p>
      {[...byRule(findings)].map(([rule, ofRule]) => (
        <FindingsOfRule key={rule} rule={rule} findings={ofRule} />
      ))}
    </section>
  );
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

interface RuleProps {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

const SHOWN_AT_FIRST = 25;
const SHOWN_MORE = 100;

/** Few enough are drawn at a time that the pane stays quick however many causes a rule has found. */
function FindingsOfRule({ rule, findings }: RuleProps): ReactElement {
  const styles = useStyles();
  const { currentFinding } = useAppState();
  const [asked, setAsked] = useState(SHOWN_AT_FIRST);
  const current = findings.findIndex(({ key }) => key === currentFinding);
  const room = Math.max(asked, current + 1);
  const left = findings.length - room;
  return (
    <>
      <h3 className={styles.rule}>
        {ruleInWords(rule)} ({findings.length.toLocaleString("en-GB")})
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, room).map((finding) => (
          <FindingCard key={finding.key} finding={finding} current={currentFinding} />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setAsked(room + SHOWN_MORE)}>
          Show {Math.min(left, SHOWN_MORE)} more of {left.toLocaleString("en-GB")}
        </Button>
      )}
    </>
  );
}
