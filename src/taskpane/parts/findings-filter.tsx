import { Field, makeStyles, SearchBox, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LENSES, LEVELS, passing } from "../../actions/shown-findings";
import { appState, type Checked, type FindingsFilter as Filter, type Grouping } from "../../actions/state";
import { useAppState } from "../use-app-state";
import { LENS_HEADINGS, LEVEL_HEADINGS } from "../words";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginTop: "12px" },
  wide: { gridColumn: "1 / -1" },
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
    <div className={styles.bar}>
      <Field label="Search" className={styles.wide}>
        <SearchBox
          className={styles.search}
          value={filter.words}
          placeholder="Words, a cell, a child or a rule's number"
          onChange={(_event, { value }) => choose({ words: value })}
        />
      </Field>
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
          <option value="">Both ({number({ lens: null })})</option>
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
  );
}
