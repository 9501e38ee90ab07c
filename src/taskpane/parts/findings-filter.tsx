import { Field, makeStyles, SearchBox, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LENSES, LEVELS, passing } from "../../actions/shown-findings";
import { appState, type Checked, type FindingsFilter as Filter, type Grouping } from "../../actions/state";
import { useAppState } from "../use-app-state";
import { LENS_HEADINGS, LEVEL_HEADINGS } from "../words";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", margin: "4px 0" },
  words: { margin: "12px 0 8px" },
  summary: { minHeight: "24px", cursor: "pointer", width: "fit-content" },
  select: { minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
});

const GROUPINGS: Readonly<Record<Grouping, string>> = {
  level: "Level and check",
  list: "List and level",
  rule: "Check",
};

/** Which findings are shown, and how they are put together; the counts beside the choices say what each would show. */
export function FindingsFilter({ check }: { readonly check: Checked }): ReactElement {
  const styles = useStyles();
  const { filter, grouping } = useAppState();
  const number = (chosen: Partial<Filter>): string =>
    passing(check, { ...filter, ...chosen }).length.toLocaleString("en-GB");
  const choose = (chosen: Partial<Filter>): void => appState.change({ filter: { ...filter, ...chosen } });
  const lists = [...new Set(check.findings.map(({ list }) => list))].filter((list) => list !== null);
  return (
    <>
      <Field label="Search" className={styles.words}>
        <SearchBox
          className={styles.search}
          value={filter.words}
          placeholder="Words, cell, child, rule number"
          onChange={(_event, { value }) => choose({ words: value })}
        />
      </Field>
      <details>
        <summary className={styles.summary}>Filter and group</summary>
        <div className={styles.bar}>
          <Field label="List">
            <Select
              className={styles.select}
              value={filter.list ?? ""}
              onChange={(_event, { value }) => choose({ list: value === "" ? null : Number(value) })}
            >
              <option value="">All lists ({number({ list: null })})</option>
              {lists
                .sort((one, other) => one - other)
                .map((list) => (
                  <option key={list} value={list}>
                    List {list} ({number({ list })})
                  </option>
                ))}
            </Select>
          </Field>
          <Field label="Level">
            <Select
              className={styles.select}
              value={filter.level ?? ""}
              onChange={(_event, { value }) => choose({ level: LEVELS.find((level) => level === value) ?? null })}
            >
              <option value="">All levels ({number({ level: null })})</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {LEVEL_HEADINGS[level]} ({number({ level })})
                </option>
              ))}
            </Select>
          </Field>
          <Field label="About">
            <Select
              className={styles.select}
              value={filter.lens ?? ""}
              onChange={(_event, { value }) => choose({ lens: LENSES.find((lens) => lens === value) ?? null })}
            >
              <option value="">Data and practice ({number({ lens: null })})</option>
              {LENSES.map((lens) => (
                <option key={lens} value={lens}>
                  {LENS_HEADINGS[lens]} ({number({ lens })})
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Group by">
            <Select
              className={styles.select}
              value={grouping}
              onChange={(_event, { value }) => appState.change({ grouping: value as Grouping })}
            >
              {Object.entries(GROUPINGS).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
    </>
  );
}
