import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { request } from "node:https";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

interface Started {
  readonly child: ChildProcess;
  /** Resolves when what it has said so far holds this. */
  said(words: string): Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly problem: string }>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [join(ROOT, "src/workbench/start.mjs"), ...args], { cwd: ROOT });
  let out = "";
  let problem = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (problem += chunk));
  const ended = new Promise<Awaited<Started["ended"]>>((resolve) =>
    child.on("close", (code) => resolve({ code, out, problem })),
  );
  const said = (words: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => (out.includes(words) ? resolve(out) : undefined);
      child.stdout.on("data", look);
      void ended.then(() => reject(new Error(`It ended before it said "${words}": ${problem}`)));
      look();
    });
  return { child, said, ended };
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address.replace("localhost", "127.0.0.1"), { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

/** A port that nobody has, and one that somebody has until `work` ends. */
async function withPorts(
  work: (ports: { readonly free: number; readonly taken: number }) => Promise<void>,
): Promise<void> {
  const listening = async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { port: (server.address() as AddressInfo).port, close: () => new Promise((closed) => server.close(closed)) };
  };
  const [first, second] = [await listening(), await listening()];
  await first.close();
  try {
    await work({ free: first.port, taken: second.port });
  } finally {
    await second.close();
  }
}

describe("npm start", () => {
  test("serves the page with the sample workbook, says where, and stops cleanly when asked", async () => {
    await withPorts(async ({ free }) => {
      const { child, said, ended } = start("--no-open", "--port", String(free));
      const out = await said("Press Ctrl+C to stop.");
      expect(out).toContain(
        `The workbench is at https://localhost:${free}/workbench/?workbook=/workbooks/sample.xlsx\n`,
      );
      expect(await statusOf(`https://localhost:${free}/workbench/`)).toBe(200);
      expect(await statusOf(`https://localhost:${free}/workbooks/sample.xlsx`)).toBe(200);
      child.kill("SIGINT");
      expect(await ended).toMatchObject({ code: 0, problem: "" });
    });
  });

  test("a taken port is one sentence that names it and how to choose another", async () => {
    await withPorts(async ({ taken }) => {
      const { code, problem } = await start("--no-open", "--port", String(taken)).ended;
      expect(code).toBe(1);
      expect(problem).toBe(
        `Port ${taken} is taken, perhaps by another workbench: close that one, or add -- --port ${taken + 1}.\n`,
      );
    });
  });

  test.each<[string[], RegExp]>([
    [["--prot", "3000"], /^There is no option --prot: npm start -- .*\n$/],
    [["--port"], /^The option --port needs a value: npm start -- .*\n$/],
    [["--port", "many"], /^A port is a number from 1 to 65535, not "many": npm start -- .*\n$/],
    [["--no-open=yes"], /^The option --no-open takes no value: npm start -- .*\n$/],
    [["gone.xlsx"], /^There is no file .*gone\.xlsx: give the path of an \.xlsx workbook\.\n$/],
    [["a.xlsx", "b.xlsx"], /^One workbook opens at a time: npm start -- .*\n$/],
  ])("%j is refused with one sentence", async (args, sentence) => {
    const { code, out, problem } = await start(...args).ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(problem).toMatch(sentence);
  });
});
