import { basename, join } from "node:path";
import { openBrowser } from "./browser-opening";
import { localCertificate } from "./certificates";
import { startServer } from "./server";
import { workbookAddress } from "./workbook-address";

export interface StartOptions {
  readonly port: number;
  /** Path of the workbook to open. */
  readonly workbook: string;
  readonly open: boolean;
  /** The project's folder. */
  readonly root: string;
  /** The folder of what this machine keeps for itself. */
  readonly kept: string;
}

/** Serves the workbench until the person stops it. Resolves with the exit code. */
export async function start({ port, workbook, open, root, kept }: StartOptions): Promise<number> {
  const certificate = await localCertificate(kept);
  const name = basename(workbook);
  const server = await startServer({ port, certificate, root, workbooks: new Map([[name, workbook]]) });
  const address = workbookAddress(server.origin, name);
  console.log(`The workbench is at ${address}`);
  if (open) {
    openBrowser({ address, profile: join(kept, "profile"), publicKeyHash: certificate.publicKeyHash }, console.log);
  }
  console.log("Press Ctrl+C to stop.");
  await stopped();
  await server.close();
  return 0;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => resolve());
    }
  });
}
