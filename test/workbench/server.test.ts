import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localCertificate } from "../../src/workbench/certificates";
import type { LocalCertificate } from "../../src/workbench/certificates";
import { Failure } from "../../src/workbench/failure";
import { startServer } from "../../src/workbench/server";
import type { WorkbenchServer } from "../../src/workbench/server";

const CSP = `default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com`;
let folder = "";
let certificate: LocalCertificate;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "server-"));
  const files: Record<string, string> = {
    "secret.txt": "not for the browser",
    "dist/taskpane.html": `<meta http-equiv="Content-Security-Policy" content="${CSP}"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
    "dist/taskpane.js": `const host = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";`,
    "dist/assets/icon-16.png": "png",
    "dist-workbench/index.html": "<p>the page</p>",
    "dist-workbench/page.css": "p{}",
    "elsewhere/my lists.xlsx": "a workbook",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  certificate = await localCertificate(join(folder, "kept"));
  server = await startServer({
    port: 0,
    certificate,
    root: folder,
    workbooks: new Map([["my lists.xlsx", join(folder, "elsewhere/my lists.xlsx")]]),
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** The path goes out as it is written here: a browser would tidy it first. */
function get(path: string, method = "GET"): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { port } = new URL(server.origin);
    const asked = request(
      { host: "127.0.0.1", port, path, method, ca: undefined, rejectUnauthorized: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          answered({
            status: response.statusCode,
            type: response.headers["content-type"],
            location: response.headers.location,
            body,
          }),
        );
      },
    );
    asked.on("error", failed);
    asked.end();
  });
}

describe("the server", () => {
  test.each([
    ["/workbench/", "text/html; charset=utf-8", "<p>the page</p>"],
    ["/workbench/page.css", "text/css; charset=utf-8", "p{}"],
    ["/assets/icon-16.png?v=2", "image/png", "png"],
    ["/workbooks/my%20lists.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a workbook"],
  ])("answers %s", async (path, type, body) => {
    expect(await get(path)).toMatchObject({ status: 200, type, body });
  });

  test("leads from its root to the page, and keeps which workbook was asked for", async () => {
    expect(await get("/?workbook=/workbooks/a.xlsx")).toMatchObject({
      status: 302,
      location: "/workbench/?workbook=/workbooks/a.xlsx",
    });
  });

  test("answers the address of Office.js from the installed package, in letters of any case", async () => {
    const small = await get("/officejs/office.js");
    expect(small).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
    expect(small.body.length).toBeGreaterThan(10_000);
    expect((await get("/officejs/OFFICE.js")).body).toBe(small.body);
  });

  test("changes nothing in the add-in but the one address, and that in its page alone", async () => {
    expect((await get("/taskpane.html")).body).toBe(
      `<meta http-equiv="Content-Security-Policy" content="${CSP}"><script src="/officejs/office.js"></script>`,
    );
    expect((await get("/taskpane.js")).body).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });

  test.each([
    "/nothing.js",
    "/assets/",
    "/workbooks/other.xlsx",
    "/workbooks/../secret.txt",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/workbench/..%2f..%2fsecret.txt",
    "/workbench/%2e%2e/%2e%2e/secret.txt",
    "/..%5csecret.txt",
    "/officejs/../package.json",
    "/taskpane.html%00.png",
    "/%E0%A4%A",
  ])("has nothing at %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: "There is nothing at this address." });
  });

  test("takes nothing in", async () => {
    expect((await get("/taskpane.html", "POST")).status).toBe(405);
  });

  test("says which port is taken and how to choose another", async () => {
    const port = Number(new URL(server.origin).port);
    await expect(startServer({ port, certificate, root: folder, workbooks: new Map() })).rejects.toThrow(
      new Failure(`Port ${port} is taken, perhaps by another workbench: close that one, or add -- --port ${port + 1}.`),
    );
  });
});

describe("the certificate", () => {
  test("is kept while it lasts, and made anew when it cannot be read", async () => {
    expect(await localCertificate(join(folder, "kept"))).toEqual(certificate);
    writeFileSync(join(folder, "kept", "localhost.crt"), "broken");
    const next = await localCertificate(join(folder, "kept"));
    expect(next.publicKeyHash).not.toBe(certificate.publicKeyHash);
    expect(next.publicKeyHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});
