import { allStatements } from "../../workbench/contract/all-statements";
import { associateContractFunctions } from "../../workbench/contract/contract-functions";
import { runStatement } from "../../workbench/contract/run-statement";
import type { ContractPage } from "./contract-page";

/** In the add-in's frame: the statements, and Microsoft's client. */
export interface ContractAddIn {
  readonly ready: Promise<unknown>;
  /** Runs the statement that says so, on a fresh workbook. Rejects with what it found otherwise. */
  keeps(says: string): Promise<void>;
}

declare global {
  interface Window {
    contractAddIn: ContractAddIn;
  }
}

associateContractFunctions();

window.contractAddIn = {
  ready: Office.onReady(),
  async keeps(says) {
    const statement = allStatements.find((each) => each.says === says);
    if (!statement) throw new Error(`No statement says: ${says}`);
    // Excel's page is of this server too, so that the statements need no messages of their own.
    const page: ContractPage = window.parent.contractPage;
    page.open(says);
    await runStatement(statement, {
      sheet: page.sheet(),
      type: (address, text) => page.type(address, text),
      settled: () => page.settled(),
    });
  },
};
