/** `npm run picture`: renews docs/report.png, the picture of the report at the beginning of the README. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = mkdtempSync(join(tmpdir(), "cmo-cost-picture-"));
const file = join(folder, "report.html");
execFileSync(process.execPath, ["bin/cmo-cost.js", "report", "fixtures/first-cmo/scenario.yaml", "-o", file]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 1110 }, colorScheme: "light" });
await page.goto(pathToFileURL(file).href);
await page.screenshot({ path: "docs/report.png" });
await browser.close();
rmSync(folder, { recursive: true });
