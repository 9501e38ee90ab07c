import { findEarlierMarks } from "../actions/mark";
import { sayThatItFailed, startedInExcel } from "../actions/pane";
import { openBatchDoor } from "./batch-door";
import { namedCommands } from "./named-commands";

for (const [name, command] of Object.entries(namedCommands)) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await command();
    } catch (error) {
      await sayThatItFailed();
      throw error;
    } finally {
      event.completed();
    }
  });
}

openBatchDoor();

void startedInExcel().then((inExcel) => (inExcel ? findEarlierMarks() : undefined));
