/**
 * Draws the PNG icons from their SVG sources: `node assets/draw-icons.mjs`. Run once after a source has changed; the
 * pictures are kept beside it. The sources are drawn on a grid of 16, so that each size is sharp.
 *
 * CHROMIUM names another browser than /usr/bin/chromium.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const folder = dirname(fileURLToPath(import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const source of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = `data:image/svg+xml;base64,${readFileSync(join(folder, source)).toString("base64")}`;
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${drawing}">`,
    );
    await page.locator("img").evaluate((image) => image.decode());
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, source.replace(".svg", `-${size}.png`)), picture);
  }
}
await browser.close();
