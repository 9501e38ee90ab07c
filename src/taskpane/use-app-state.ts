import { useSyncExternalStore } from "react";
import { appState, type AppState } from "../actions/state";

/** The state of the add-in; the part is drawn again when it changes. */
export function useAppState(): AppState {
  return useSyncExternalStore(appState.subscribe, appState.get);
}
