import type { Host, Statement } from "./statement";

/** What a tier has to do for a statement besides giving it Office.js. */
export interface StatementStage {
  /** The active sheet. */
  readonly sheet: { readonly id: string; readonly name: string };
  type(address: string, text: string): void | Promise<void>;
  settled(): Promise<void>;
}

/** Runs a statement with the client that has been loaded into this window. Rejects with what it found otherwise. */
export async function runStatement(statement: Statement, stage: StatementStage): Promise<void> {
  const host: Host = {
    sheet: stage.sheet.name,
    run: (batch) =>
      Excel.run(async (context) => {
        const answer = await batch(context.workbook.worksheets.getItem(stage.sheet.id), context);
        await context.sync();
        return answer;
      }),
    type: async (address, text) => {
      await stage.type(address, text);
      await stage.settled();
    },
    settled: async () => {
      await stage.settled();
      // Events travel the same way as answers, in order; their handlers start in turns of their own.
      await Excel.run((context) => context.sync());
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
  await statement.run(host);
}
