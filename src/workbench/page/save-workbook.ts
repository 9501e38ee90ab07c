import { element } from "./element";
import type { WorkbookFile } from "./open-workbook";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers the button, and Ctrl+S wherever the keyboard is in this page. */
export function offerSaving(save: () => void): void {
  element("save-workbook").addEventListener("click", save);
  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      event.stopPropagation();
      save();
    },
    true,
  );
}

/** Gives the file to the browser, which puts it where it puts downloads. */
export function download({ name, bytes }: WorkbookFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Asks on the page whether changes that are not saved may be lost; resolves with the answer. */
export function askToLoseChanges(name: string): Promise<boolean> {
  const bar = element("unsaved");
  element("unsaved-question").textContent = `${name} has changes that are not saved.`;
  bar.hidden = false;
  const before = document.activeElement;
  const stay = element("stay");
  stay.focus();
  return new Promise((answer) => {
    const controller = new AbortController();
    const { signal } = controller;
    const end = (mayLose: boolean): void => {
      controller.abort();
      bar.hidden = true;
      if (!mayLose && before instanceof HTMLElement) before.focus();
      answer(mayLose);
    };
    stay.addEventListener("click", () => end(false), { signal });
    element("open-anyway").addEventListener("click", () => end(true), { signal });
    bar.addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
  });
}
