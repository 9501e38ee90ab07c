import { drawCommandButton } from "./command-button";
import type { CommandButton, RibbonGroup } from "./manifest";

/** Draws the add-in's groups as the manifest has them; arrow keys go from button to button, Tab leaves. */
export function drawRibbon(
  place: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (command: CommandButton) => void,
): void {
  place.replaceChildren(...groups.map((group) => drawGroup(group, press)));
  const buttons = [...place.querySelectorAll("button")];
  letArrowsMove(place, buttons);
}

function drawGroup(group: RibbonGroup, press: (command: CommandButton) => void): HTMLElement {
  const drawn = document.createElement("div");
  drawn.className = "ribbon-group";
  drawn.setAttribute("role", "group");
  drawn.setAttribute("aria-label", group.label);
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  for (const command of group.buttons) {
    const button = drawCommandButton(command, "large");
    button.classList.add("ribbon-button");
    button.addEventListener("click", () => press(command));
    buttons.append(button);
  }
  const label = document.createElement("div");
  label.className = "ribbon-label";
  label.setAttribute("aria-hidden", "true");
  label.textContent = group.label;
  drawn.append(buttons, label);
  return drawn;
}

function letArrowsMove(place: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const makeStop = (stop: HTMLButtonElement): void => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  if (buttons[0]) makeStop(buttons[0]);
  place.addEventListener("focusin", ({ target }) => {
    const button = buttons.find((each) => each === target);
    if (button) makeStop(button);
  });
  place.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at < 0 ? undefined : buttons[nextIndex(event.key, at, buttons.length)];
    if (!next || next === document.activeElement) return;
    event.preventDefault();
    next.focus();
  });
}

function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return at;
  }
}
