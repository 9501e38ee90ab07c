import { whenPaneIsShown, startedInExcel } from "../actions/pane";

/**
 * The pane's own code is fetched when the pane is first seen: a workbook opens with this page behind it, and its
 * formulas should not wait for a pane that nobody has opened.
 */
const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html should hold #root");

const NOT_LOADED =
  "The pane could not be fetched from the server that carries the add-in; close it, and open it again when the server can be reached.";

let seen = false;

function firstSight(place: HTMLElement): void {
  if (seen) return;
  seen = true;
  void import(/* webpackChunkName: "pane" */ "./mount")
    .then(({ mountPane }) => mountPane(place))
    .catch((error: unknown) => {
      if (!(error instanceof Error && error.name === "ChunkLoadError")) throw error;
      // The next sight of the pane tries again.
      seen = false;
      place.textContent = NOT_LOADED;
    });
}

const sight = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  sight.disconnect();
  firstSight(root);
});
sight.observe(root);

// Some hosts keep a closed pane laid out as if it were seen, others never lay it out; where Excel tells, it is believed too.
void startedInExcel().then((inExcel) => (inExcel ? whenPaneIsShown(() => firstSight(root)) : undefined));
