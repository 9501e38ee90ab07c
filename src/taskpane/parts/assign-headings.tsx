import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { assignHeading, takeBackHeading, type HeadingPlace } from "../../actions/assign-heading";
import type { AnnexAField } from "../../domain/annex-a/annex-a";
import type { CheckedList } from "../../domain/annex-a/check-annex-a";

const useStyles = makeStyles({
  choice: { margin: "4px 0" },
  select: { minWidth: 0 },
  line: { margin: "4px 0" },
});

interface AssignHeadingsProps {
  readonly list: CheckedList;
  /** The fields that no column was read as. */
  readonly missing: readonly AnnexAField[];
}

/** For each heading that was not read: which column of the list it is. What the officer says is kept, and can be taken back. */
export function AssignHeadings({ list, missing }: AssignHeadingsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {placesOf(list).map(({ place, readAs, how, label }) => {
        if (how === "assigned") {
          return (
            <p key={label} className={styles.line}>
              “{label}” is read as “{readAs}”, as you said.{" "}
              <Button size="small" onClick={() => void takeBackHeading(place)}>
                Take that back
              </Button>
            </p>
          );
        }
        if (how !== "not recognised" || missing.length === 0) return null;
        return (
          <Field key={label} label={`Which column of List ${list.list} is “${label}”?`} className={styles.choice}>
            <Select
              className={styles.select}
              value=""
              onChange={(_event, { value }) => void assignHeading({ ...place, field: value })}
            >
              <option value="">None of them</option>
              {missing.map(({ key, heading }) => (
                <option key={key} value={key}>
                  {heading}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </>
  );
}

interface HeadingOnSheet {
  readonly place: HeadingPlace;
  /** The heading; where several columns have it, with their number. */
  readonly label: string;
  readonly readAs: string | null;
  readonly how: CheckedList["columns"][number]["how"];
}

function placesOf({ list, columns }: CheckedList): readonly HeadingOnSheet[] {
  const seen = new Map<string, number>();
  return columns.map(({ heading, readAs, how }) => {
    const name = heading.trim();
    const which = seen.get(name) ?? 0;
    seen.set(name, which + 1);
    const alike = columns.filter((column) => column.heading.trim() === name).length;
    const label = alike === 1 ? name : `${name} (${which + 1} of ${alike}, from the left)`;
    return { place: { list, heading, which }, label, readAs, how };
  });
}
