import type { CommandButton } from "./manifest";

/** A button of the ribbon or the cell's menu as the manifest describes it. */
export function drawCommandButton(command: CommandButton, size: "small" | "large"): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.id = `${size}-${command.id}`;
  button.title = command.tip;
  const icon = document.createElement("img");
  icon.src = command.icons[size];
  icon.alt = "";
  const label = document.createElement("span");
  label.textContent = command.label;
  button.append(icon, label);
  return button;
}
