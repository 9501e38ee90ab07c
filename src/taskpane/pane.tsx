import { makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { appState, type RoomName } from "../actions/state";
import { Explanation } from "./parts/explanation";
import { CheckRoom } from "./rooms/check-room";
import { FormulasRoom } from "./rooms/formulas-room";
import { HelpRoom } from "./rooms/help-room";
import { useAppState } from "./use-app-state";

const useStyles = makeStyles({
  room: { padding: "8px 12px 24px", overflowWrap: "anywhere" },
  notice: { margin: "8px 12px 0", width: "auto" },
  // A sentence in the pane needs its lines; Fluent would cut it off.
  noticeText: { whiteSpace: "normal", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** The whole pane: its rooms, and what the user should see wherever they are. */
export function Pane(): ReactElement {
  const styles = useStyles();
  const { room, notice, done, explanation } = useAppState();
  return (
    <main>
      <TabList
        selectedValue={room}
        onTabSelect={(_event, { value }) => appState.change({ room: value as RoomName })}
        aria-label="Rooms of the pane"
      >
        <Tab value="check" id="check-tab" aria-controls="room">
          Check
        </Tab>
        <Tab value="formulas" id="formulas-tab" aria-controls="room">
          Formulas
        </Tab>
        <Tab value="help" id="help-tab" aria-controls="room">
          Help
        </Tab>
      </TabList>
      <div role="alert">
        {notice !== null && (
          <MessageBar intent="warning" className={styles.notice} layout="multiline">
            <MessageBarBody className={styles.noticeText}>{notice}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div aria-live="polite">
        {done !== null && (
          <MessageBar intent="success" className={styles.notice} layout="multiline">
            <MessageBarBody className={styles.noticeText}>{done}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {explanation !== null && <Explanation of={explanation} />}
      <div role="tabpanel" id="room" aria-labelledby={`${room}-tab`} className={styles.room}>
        <Room name={room} />
      </div>
    </main>
  );
}

function Room({ name }: { readonly name: RoomName }): ReactElement {
  switch (name) {
    case "check":
      return <CheckRoom />;
    case "formulas":
      return <FormulasRoom />;
    case "help":
      return <HelpRoom />;
  }
}
