import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { localCertificate } from "../../src/workbench/certificates";
import { startServer } from "../../src/workbench/server";

declare module "vitest" {
  interface ProvidedContext {
    /** `https://localhost:40123`, where the workbench is served. */
    baseUrl: string;
    /** Of the certificate that the browser has to trust. */
    publicKeyHash: string;
  }
}

const ROOT = join(import.meta.dirname, "..", "..");

/** Builds what is older than its source and serves it on a free port while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, [join(ROOT, "src", "workbench", "prepare.mjs")], { stdio: "inherit" });
  const certificate = await localCertificate(join(ROOT, ".workbench"));
  const server = await startServer({ port: 0, certificate, root: ROOT, workbooks: new Map() });
  project.provide("baseUrl", server.origin);
  project.provide("publicKeyHash", certificate.publicKeyHash);
  return server.close;
}
