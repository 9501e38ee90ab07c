/** The add-in's keys, as its extended manifest has them. */
export interface Shortcut {
  /** As Office writes it: `Ctrl+Alt+N`. */
  readonly keys: string;
  readonly functionName: string;
}

interface ExtendedManifest {
  readonly actions: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** Throws one sentence for what the workbench does not know. */
export function readShortcuts(json: string): readonly Shortcut[] {
  const { actions, shortcuts } = JSON.parse(json) as ExtendedManifest;
  return shortcuts.map(({ action, key }) => {
    if (!actions.some(({ id, type }) => id === action && type === "ExecuteFunction")) {
      throw new Error(`The shortcuts of the add-in name no function ${action}.`);
    }
    return { keys: key.default, functionName: action };
  });
}

/** Listens to the add-in's keys before anything else does, in the grid as in the pane. */
export function shortcutKeys(
  shortcuts: readonly Shortcut[],
  run: (functionName: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const shortcut = shortcuts.find(({ keys }) => isPressed(keys, event));
    if (!shortcut) return;
    event.preventDefault();
    event.stopPropagation();
    run(shortcut.functionName);
  };
}

function isPressed(keys: string, { key, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const parts = keys.split("+");
  return (
    parts.at(-1)?.toLowerCase() === key.toLowerCase() &&
    parts.includes("Ctrl") === ctrlKey &&
    parts.includes("Alt") === altKey &&
    parts.includes("Shift") === shiftKey
  );
}
