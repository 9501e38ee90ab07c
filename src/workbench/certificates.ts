import { createHash, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** What a server on https://localhost shows. It is in no trust store: only a browser told of its key takes it. */
export interface LocalCertificate {
  readonly key: string;
  readonly certificate: string;
  /** SHA-256 of the public key in base64, as Chrome's `--ignore-certificate-errors-spki-list` wants it. */
  readonly publicKeyHash: string;
}

const VALID_DAYS = 365;
const A_DAY = 86_400_000;

/** The certificate kept in the folder, or a new one where there is none or it has run out. */
export async function localCertificate(folder: string): Promise<LocalCertificate> {
  const files = {
    authority: join(folder, "certificate-authority.crt"),
    certificate: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  };
  if (!isUsable(files.certificate, files.key)) {
    // The generator keeps what it finds.
    Object.values(files).forEach((file) => rmSync(file, { force: true }));
    await quietly(() =>
      generateCertificates(files.authority, files.certificate, files.key, VALID_DAYS, ["localhost", "127.0.0.1"]),
    );
    chmodSync(files.key, 0o600);
  }
  const certificate = readFileSync(files.certificate, "utf8");
  return { key: readFileSync(files.key, "utf8"), certificate, publicKeyHash: publicKeyHash(certificate) };
}

function isUsable(certificateFile: string, keyFile: string): boolean {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) {
    return false;
  }
  try {
    return Date.parse(new X509Certificate(readFileSync(certificateFile)).validTo) > Date.now() + A_DAY;
  } catch {
    return false;
  }
}

function publicKeyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/* eslint-disable no-console -- the generator reports to the terminal, where a command may be writing its answer */
async function quietly(work: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
