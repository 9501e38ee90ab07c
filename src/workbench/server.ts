import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, resolve, sep } from "node:path";
import type { LocalCertificate } from "./certificates";
import { Failure } from "./failure";

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly certificate: LocalCertificate;
  /** The project's folder, with `dist` and `dist-workbench` in it. */
  readonly root: string;
  /** Files served below /workbooks/, by the name they are asked for. They are read when asked for. */
  readonly workbooks: ReadonlyMap<string, string>;
}

export interface WorkbenchServer {
  /** `https://localhost:3443` */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench page, the built add-in and the installed Office.js, to this machine alone.
 * Throws a `Failure` when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const sites = sitesOf(options);
  const server = createServer(
    { key: options.certificate.key, cert: options.certificate.certificate },
    (request, response) => {
      void answer(request, response, sites);
    },
  );
  const port = await new Promise<number>((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => failed(cannotListen(error, options.port)));
    server.listen(options.port, "127.0.0.1", () => listening((server.address() as AddressInfo).port));
  });
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Failure(
      `Port ${port} is taken, perhaps by another workbench: close that one, or add -- --port ${port + 1}.`,
    );
  }
  if (error.code === "EACCES") {
    return new Failure(`Port ${port} needs an administrator's rights: choose one above 1023 with -- --port N.`);
  }
  return error;
}

/** What a path of the server stands for: a file, and how its text is changed on the way. */
interface Found {
  readonly file: string;
  readonly change?: (text: string) => string;
}

/** The first whose prefix fits answers. */
type Site = readonly [prefix: string, find: (rest: string) => Found | undefined];

function sitesOf({ root, workbooks }: ServerOptions): readonly Site[] {
  const page = resolve(root, "dist-workbench");
  const addIn = resolve(root, "dist");
  const officeJs = filesWhateverTheirCase(
    dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js")),
  );
  return [
    ["/workbench/", (rest) => within(page, rest === "" ? "index.html" : rest)],
    ["/officejs/", (rest) => fileOrNone(officeJs.get(rest.toLowerCase()))],
    ["/workbooks/", (rest) => fileOrNone(workbooks.get(rest))],
    ["/", (rest) => addInFile(within(addIn, rest))],
  ];
}

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The add-in is served as built, but for the one address of Office.js, which is answered from the installed package. */
function addInFile(found: Found | undefined): Found | undefined {
  return found && extname(found.file) === ".html"
    ? { ...found, change: (text) => text.replaceAll(OFFICE_JS, "/officejs/office.js") }
    : found;
}

async function answer(request: IncomingMessage, response: ServerResponse, sites: readonly Site[]): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, "text/plain", "Only GET and HEAD are answered here.");
  }
  const path = pathOf(request);
  if (path === "/" || path === "/workbench") {
    const query = (request.url ?? "").split("?")[1];
    response.writeHead(302, { Location: `/workbench/${query === undefined ? "" : `?${query}`}` });
    response.end();
    return;
  }
  const site = sites.find(([prefix]) => path?.startsWith(prefix));
  const found = site && path !== undefined ? site[1](path.slice(site[0].length)) : undefined;
  try {
    if (found) {
      const bytes = await readFile(found.file);
      return send(response, 200, typeOf(found.file), found.change ? found.change(bytes.toString("utf8")) : bytes);
    }
  } catch {
    // A folder, or no such file: the same answer as for a path that stands for nothing.
  }
  return send(response, 404, "text/plain", "There is nothing at this address.");
}

/** Decoded; `undefined` where it cannot be. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? "/").split(/[?#]/)[0] ?? "/");
  } catch {
    return undefined;
  }
}

/** A file of a folder, never one outside it. */
function within(folder: string, rest: string): Found | undefined {
  const file = resolve(folder, `.${sep}${rest}`);
  return file.startsWith(folder + sep) && !rest.includes("\0") ? { file } : undefined;
}

function fileOrNone(file: string | undefined): Found | undefined {
  return file === undefined ? undefined : { file };
}

/** Office.js asks for its files in letters of any case. */
function filesWhateverTheirCase(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(names.map((name) => [name.replaceAll(sep, "/").toLowerCase(), join(folder, name)]));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "Content-Type": type.startsWith("text/") || type.endsWith("json") ? `${type}; charset=utf-8` : type,
    "Content-Length": Buffer.byteLength(body),
    // What is built anew must be seen at once, and no workbook may stay in a browser's cache.
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml",
  ".txt": "text/plain",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}
