import { copyFile, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { bundlePages } from "./bundle";

const page = (file: string): string => fileURLToPath(new URL(`./page/${file}`, import.meta.url));
const OUT = fileURLToPath(new URL("../../dist-workbench/", import.meta.url));

const started = performance.now();
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const { metafile } = await bundlePages({ page: page("main.ts") }, OUT);
await copyFile(page("index.html"), `${OUT}index.html`);
console.log(`${sizes(metafile)}; built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

function sizes({ outputs }: Metafile): string {
  const all = Object.values(outputs);
  const entry = all.find(({ entryPoint }) => entryPoint?.endsWith("page/main.ts"));
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return `Workbench page: ${kilobytes(entry?.bytes ?? 0)} at once, ${kilobytes(total)} with the grid and its lazy parts`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString("en-GB")} KB`;
}
