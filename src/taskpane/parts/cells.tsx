import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { goToFinding } from "../../actions/go-to-finding";
import type { Finding } from "../../domain/checking/finding";
import { addressFrom } from "../../domain/checking/place";

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center", marginTop: "4px" },
  cell: { minWidth: "auto", minHeight: "24px", maxWidth: "100%" },
});

const SHOWN_AT_FIRST = 3;
const SHOWN_MORE = 100;

interface CellsProps {
  readonly finding: Finding;
  /** `-1` where the arrow keys come to this finding and Tab does not. */
  readonly tabIndex?: 0 | -1;
}

/** A finding's cells as buttons that go to them; many are shown on asking. */
export function Cells({ finding, tabIndex = 0 }: CellsProps): ReactElement | null {
  const styles = useStyles();
  const [room, setRoom] = useState(SHOWN_AT_FIRST);
  const { cells, sheet } = finding;
  if (cells.length === 0) return null;
  const left = cells.length - room;
  return (
    <div className={styles.cells}>
      {cells.slice(0, room).map((place) => {
        const address = addressFrom(place, sheet);
        return (
          <Button
            key={address}
            size="small"
            className={styles.cell}
            tabIndex={tabIndex}
            aria-label={`Go to ${address} on ${place.sheet}`}
            onClick={() => void goToFinding(finding, place)}
          >
            {address}
          </Button>
        );
      })}
      {left > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.cell}
          tabIndex={tabIndex}
          onClick={() => setRoom(room + SHOWN_MORE)}
        >
          and {left.toLocaleString("en-GB")} more
        </Button>
      )}
    </div>
  );
}
