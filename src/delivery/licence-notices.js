import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of every package whose code is in the build, as the licences themselves ask.
 *
 * @param {Iterable<{ resource?: string, modules?: Iterable<{ resource?: string }> }>} modules webpack's modules
 * @returns {string}
 */
export function licenceNotices(modules) {
  const folders = new Set();
  for (const module of modules) {
    for (const part of module.modules ?? [module]) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(part.resource ?? "")?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  const notices = [...folders].sort().map(noticeOf);
  return `This build of Ready Reckoner contains code of these packages.\n\n${notices.join("\n")}`;
}

/** @param {string} folder of an installed package */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file !== undefined ? readFileSync(join(folder, file), "utf8") : "";
  return `${"=".repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}
