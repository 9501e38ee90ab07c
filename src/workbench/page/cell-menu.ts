import { drawCommandButton } from "./command-button";
import type { CommandButton, MenuEntry } from "./manifest";

export interface CellMenu {
  /** Opens the menu at a place of the window, in pixels. */
  open(at: { readonly x: number; readonly y: number }): void;
}

/** The add-in's entries in the menu of a cell. The grid's own menu stands beside it. */
export function makeCellMenu(
  entries: readonly MenuEntry[],
  press: (command: CommandButton) => void,
  giveFocusBack: () => void,
): CellMenu {
  let menu: HTMLElement | undefined;
  const close = (): void => {
    menu?.remove();
    menu = undefined;
  };
  document.addEventListener("pointerdown", ({ target }) => {
    if (!menu?.contains(target as Node)) close();
  });
  return {
    open(at) {
      close();
      if (entries.length === 0) return;
      menu = drawMenu(entries, (command) => {
        close();
        giveFocusBack();
        press(command);
      });
      menu.addEventListener("keydown", (event) => {
        if (event.key === "Escape" || event.key === "Tab") {
          event.preventDefault();
          close();
          giveFocusBack();
        }
      });
      document.body.append(menu);
      keepInWindow(menu, at);
      menu.querySelector("button")?.focus();
    },
  };
}

function drawMenu(entries: readonly MenuEntry[], press: (command: CommandButton) => void): HTMLElement {
  const menu = document.createElement("div");
  menu.className = "cell-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", "Cell");
  for (const entry of entries) {
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    if (entry.heading !== null) {
      group.setAttribute("aria-label", entry.heading);
      group.append(drawHeading(entry.heading));
    }
    for (const command of entry.buttons) {
      const item = drawCommandButton(command, "small");
      item.setAttribute("role", "menuitem");
      item.addEventListener("click", () => press(command));
      group.append(item);
    }
    menu.append(group);
  }
  letArrowsMove(menu);
  return menu;
}

function drawHeading(text: string): HTMLElement {
  const heading = document.createElement("div");
  heading.className = "menu-heading";
  heading.setAttribute("aria-hidden", "true");
  heading.textContent = text;
  return heading;
}

function letArrowsMove(menu: HTMLElement): void {
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items[(at + step + items.length) % items.length]?.focus();
  });
}

function keepInWindow(menu: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(at.x, window.innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(0, Math.min(at.y, window.innerHeight - height - 8))}px`;
}
