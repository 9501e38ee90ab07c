import { element } from "./element";

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

export interface PaneFrame {
  readonly place: HTMLElement;
  readonly isVisible: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  readonly setTitle: (title: string) => void;
}

/** The task pane beside the grid: opened, closed and made wider by mouse and by arrow keys. */
export function makeTaskPane(changed: (visibility: "shown" | "hidden") => void): PaneFrame {
  const pane = element("pane");
  const title = element("pane-name");
  const isVisible = (): boolean => !document.body.classList.contains("pane-closed");
  const setVisible = (visibility: "shown" | "hidden"): void => {
    if (isVisible() === (visibility === "shown")) return;
    document.body.classList.toggle("pane-closed", visibility === "hidden");
    changed(visibility);
  };
  document.body.classList.add("pane-closed");
  element("close-pane").addEventListener("click", () => setVisible("hidden"));
  letDividerMove(pane, element("divider"));
  return {
    place: element("pane-frame"),
    isVisible,
    show: () => setVisible("shown"),
    hide: () => setVisible("hidden"),
    setTitle: (text) => {
      title.textContent = text;
    },
  };
}

function letDividerMove(pane: HTMLElement, divider: HTMLElement): void {
  let width = 350;
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(width);
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + STEP);
    if (key === "ArrowRight") setWidth(width - STEP);
  });
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    const from = width;
    // The frame under the pointer would swallow its movements.
    pane.style.pointerEvents = "none";
    const move = (event: PointerEvent): void => setWidth(from + down.clientX - event.clientX);
    const stop = (): void => {
      pane.style.pointerEvents = "";
      divider.removeEventListener("pointermove", move);
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("lostpointercapture", stop, { once: true });
  });
}
