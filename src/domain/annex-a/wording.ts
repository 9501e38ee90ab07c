/** A cell's text in a sentence; long ones are cut, so that a sentence stays one. */
export function quoted(shown: string): string {
  const text = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  return `“${text.trim()}”`;
}

/** A heading in a sentence, whole, for two may differ in their last letter. */
export function quotedInFull(heading: string): string {
  return `“${heading.trim()}”`;
}

/** `3 cells`, `1 cell`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : several}`;
}

/** `a, b or c`. */
export function either(choices: readonly string[]): string {
  if (choices.length < 2) return choices.join("");
  return `${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}`;
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

/** A cell that shows something and counts as blank all the same: `, as “N/A” counts as blank`. */
export function asPlaceholder(shown: string): string {
  return shown.trim() === "" ? "" : `, as “${shown.trim()}” counts as blank`;
}
