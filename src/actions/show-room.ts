import { appState, type RoomName } from "./state";

/** Turns the pane to one of its rooms. */
export function showRoom(room: RoomName): void {
  appState.change({ room, notice: null });
}
