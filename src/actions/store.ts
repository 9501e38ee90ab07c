/** A value that can be watched. */
export interface Store<State> {
  readonly get: () => State;
  /** Members given take the place of those there are. */
  readonly change: (members: Partial<State>) => void;
  /** Answers with what ends the watching. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (members) => {
      state = { ...state, ...members };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
