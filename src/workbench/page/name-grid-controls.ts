/**
 * The grid's own buttons are icons without a name, and some of its parts have roles that do not exist. Here they get
 * what screen readers and keyboards need, whenever the grid draws them.
 */
export function nameGridControls(grid: HTMLElement): void {
  let asked = false;
  const look = (): void => {
    asked = false;
    for (const [selector, mend] of CONTROLS) {
      grid.querySelectorAll<HTMLElement>(selector).forEach(mend);
    }
  };
  new MutationObserver(() => {
    // The grid draws in many small steps; one look after each frame is enough.
    if (!asked) requestAnimationFrame(look);
    asked = true;
  }).observe(grid, { childList: true, subtree: true, attributeFilter: ["role", "tabindex", "aria-expanded"] });
}

type Mend = (control: HTMLElement, index: number) => void;

const CONTROLS: readonly (readonly [selector: string, mend: Mend])[] = [
  ["[data-u-comp='defined-name'] input", named("Name box")],
  [
    "[data-u-comp='defined-name'] a",
    (control) => {
      set(control, "role", "button");
      set(control, "aria-label", "Names of cells");
    },
  ],
  ["[data-u-comp='formula-bar'] button:has(.univerjs-icon-close-icon)", named("Close")],
  ["button:has(> .univerjs-icon-convert-icon)", named("All sheets")],
  ["[data-u-comp='sheet-bar-append-button']:has(.univerjs-icon-increase-icon)", named("Add a sheet")],
  [
    "[data-u-comp='sheet-bar-append-button']:not([aria-label]):has(svg)",
    namedByPlace("Earlier sheets", "Later sheets"),
  ],
  ["[data-u-command='sheet.command.toggle-gridlines']", named("Gridlines")],
  ["footer [data-u-comp='button']:has(> .univerjs-icon-reduce-icon)", named("Zoom out")],
  ["footer [data-u-comp='button']:has(> .univerjs-icon-increase-icon)", named("Zoom in")],
  [
    "[role='track']",
    (track) => {
      set(track, "role", "group");
      set(track, "aria-label", "Zoom");
      track.querySelectorAll("a").forEach((mark) => set(mark, "aria-label", "Back to 100%"));
    },
  ],
  [
    "[role='handle']",
    (handle) => {
      handle.removeAttribute("role");
      set(handle, "aria-label", "Zoom, to be dragged");
    },
  ],
  // Around a button, which is the one that opens: the state belongs to it.
  [
    "div[type='button'][aria-expanded]",
    (wrapper) => {
      const button = wrapper.querySelector("button");
      if (!button) return;
      set(button, "aria-expanded", wrapper.getAttribute("aria-expanded") ?? "false");
      set(button, "aria-haspopup", "menu");
      wrapper.removeAttribute("aria-expanded");
      wrapper.removeAttribute("aria-haspopup");
    },
  ],
  // Above 0 they would come before everything else on the page.
  ["canvas[tabindex='1']", (canvas) => set(canvas, "tabindex", "-1")],
  ["section[aria-label^='Notifications']", (place, index) => set(place, "aria-label", `Notifications ${index + 1}`)],
];

function named(name: string): Mend {
  return (control) => set(control, "aria-label", name);
}

function namedByPlace(...names: readonly string[]): Mend {
  return (control, index) => set(control, "aria-label", names[index] ?? names.at(-1) ?? "");
}

/** Only where it is another: each change calls the observer again. */
function set(control: Element, attribute: string, value: string): void {
  if (control.getAttribute(attribute) !== value) control.setAttribute(attribute, value);
}
