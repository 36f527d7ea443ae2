/** The report in a real browser: Debian's Chromium, or the one that CHROMIUM names. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { run } from "../../src/cli/main.ts";
import { formatter } from "../../src/language/numbers.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { fakeIo } from "../support/io.ts";
import { reportEngine } from "../support/report-engine.ts";

const fixtures = readdirSync("fixtures", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "invalid")
  .map((entry) => entry.name);
/** Milliseconds until a browser hangs, on a machine with others at work. */
const PATIENCE = 600_000;
const folder = mkdtempSync(join(tmpdir(), "report-"));
let browser: Browser;
/** The programs of pages, by the name that `report` asks for. */
const scripts = new Map<string, string>();

beforeAll(async () => {
  for (const locale of ["en", "nl"]) scripts.set(`web/report-${locale}.js`, await reportEngine(locale));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    timeout: PATIENCE,
  });
});
afterAll(() => browser?.close());

const scenarioOf = (fixture: string) => join("fixtures", fixture, "scenario.yaml");

const written = (fixture: string, ...flags: string[]): Promise<string> => page([scenarioOf(fixture), ...flags]);

/** The address of the page that `report` writes with these arguments. */
async function page(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const io = { ...fakeIo({ files }), asset: (name: string) => scripts.get(name) ?? "" };
  const name = `${args.join("")}.html`.replaceAll(/[^\w.-]/g, "_").slice(-200);
  expect(await run(["report", ...args, "-o", name], io)).toBe(0);
  const path = join(folder, name);
  const html = String(io.written.get(name));
  expect(Buffer.byteLength(html)).toBeLessThan(700_000);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

interface Opened {
  readonly page: Page;
  /** Console messages, errors and requests for anything but the page itself. */
  readonly noises: string[];
}

async function open(url: string, width = 1200, dark = false): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  page.setDefaultTimeout(PATIENCE);
  const noises: string[] = [];
  page.on("console", (message) => noises.push(message.text()));
  page.on("pageerror", (error) => noises.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url.split("#")[0]) noises.push(request.url());
  });
  await page.goto(url);
  await page.waitForFunction(() => document.readyState === "complete");
  return { page, noises };
}

/** What the page says each option costs, as text. */
const totals = async (page: Page) => (await page.locator("#comparison").innerText()).replaceAll("\u00a0", " ");

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe.each(fixtures)("%s", (fixture) => {
  test("opens from a disk without a message or a request, and three moved inputs give what --set gives", async () => {
    const { page, noises } = await open(await written(fixture));
    const boxes = await page.locator(".control").all();
    for (const box of boxes.slice(0, 3)) {
      const address = (await box.getAttribute("data-address")) ?? "";
      const slider = box.locator("input[type=range]");
      const high = Number(await slider.getAttribute("max"));
      await slider.evaluate((input: HTMLInputElement, value) => {
        input.value = String(value);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, high);
      await settled(page);
      const text = await box.locator("input[type=text]").inputValue();
      const moved = compare(parseScenario(readFileSync(scenarioOf(fixture)), { set: [`${address}=${text}`] }));
      const shown = await totals(page);
      for (const option of moved.options) {
        const { money } = formatter("en");
        expect(shown, `${address}=${text}`).toContain(money(option.total, moved.scenario.currency));
        expect(shown).toContain(money(option.cash, moved.scenario.currency));
      }
      await page.locator("#reset").click();
      await settled(page);
    }
    expect(noises).toEqual([]);
    await page.close();
  });
});

test("the address bar keeps the state, and a link to it shows the same", async () => {
  const url = await written("first-cmo");
  const { page, noises } = await open(`${url}#hire.annualSalary=190000&hire.bonus=25%25`);
  await settled(page);
  const moved = compare(
    parseScenario(readFileSync(scenarioOf("first-cmo")), { set: ["hire.annualSalary=190000", "hire.bonus=25%"] }),
  );
  const hire = moved.options.find(({ id }) => id === "hire");
  expect(await totals(page)).toContain(formatter("en").money(hire?.total ?? 0, "USD"));
  expect(await page.locator("#flags").inputValue()).toBe("--set hire.annualSalary=190000 --set hire.bonus=25%");
  expect(await page.locator(".changed").count()).toBeGreaterThan(0);
  await page.locator("#reset").click();
  await page.waitForFunction(() => location.hash === "");
  expect(await page.locator(".changed").count()).toBe(0);
  expect(noises).toEqual([]);
  await page.close();
});

test.each([
  [360, false],
  [800, true],
  [1400, false],
])("is accessible and cuts nothing off at %i pixels (dark: %s)", async (width, dark) => {
  const { page } = await open(await written("first-cmo"), width, dark);
  for (const details of await page.locator("details").all()) {
    await details.evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
  }
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`.slice(0, 500));
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.close();
});

test.each(["A4", "Letter"])("prints on %s without a cut line", async (format) => {
  const { page } = await open(await written("dutch-hire-in-full", "--locale", "nl"), 700);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await page.emulateMedia({ media: "print" });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("table,figure,p,pre")]
      // Tables of many columns stand on pages of their own, across: 267 mm of A4, 249 of Letter.
      .filter((one) => one.scrollWidth > (one.closest(".wide") ? 940 : document.documentElement.clientWidth))
      .map((one) => one.outerHTML.slice(0, 200)),
  );
  expect(wide).toEqual([]);
  const pdf = await page.pdf({ format });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await page.close();
});

const WITH_CASES = `${readFileSync(scenarioOf("first-cmo"), "utf8")}
cases:
  lean: { title: Half the hours, set: { need.hoursPerMonth: 20, hourly.hoursPerMonth: 20 } }
`;

test("a case of the file is chosen on the page, with what is moved, and a link shows the same", async () => {
  const files = { "cases.yaml": WITH_CASES };
  const url = await page(["cases.yaml"], files);
  const { page: first, noises } = await open(url);
  await first.locator("#case").selectOption("lean");
  await settled(first);
  const field = first.locator('.control[data-address="hourly.hourlyRate"] input[type=text]');
  await field.fill("300");
  await settled(first);
  // 20 hours x 300 x 12 months.
  const lean = compare(parseScenario(WITH_CASES, { case: "lean", set: ["hourly.hourlyRate=300"] }));
  expect(lean.options.find(({ id }) => id === "hourly")?.total).toBe(72_000);
  expect(await totals(first)).toContain("$72,000.00");
  expect(await first.locator("#flags").inputValue()).toBe("--case lean --set hourly.hourlyRate=300");
  // The case alone may stand there for a moment.
  await first.waitForFunction(() => location.hash.includes("hourly.hourlyRate=300"));
  const { page: second } = await open(first.url());
  await settled(second);
  expect(await totals(second)).toBe(await totals(first));
  await first.locator("#reset").click();
  await first.waitForFunction(() => location.hash === "");
  await settled(first);
  expect(await totals(first)).toContain("$120,000.00");
  expect(noises).toEqual([]);
  await Promise.all([first.close(), second.close()]);
});

test("a number that costs more than can be counted is refused in its field, and the page stays", async () => {
  const { page: first, noises } = await open(await written("first-cmo"));
  const before = await totals(first);
  const field = first.locator('.control[data-address="retainer.monthlyFee"] input[type=text]');
  await field.fill("9e20");
  await settled(first);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await totals(first)).toBe(before);
  await field.fill("9e3");
  await settled(first);
  // 9,000 x 12 months.
  expect(await totals(first)).toContain("$108,000.00");
  expect(noises).toEqual([]);
  await first.close();
});

test("what is focused and how far a table is scrolled stay while the page follows a slider", async () => {
  const { page: narrow } = await open(await written("lead-in-three-countries"), 360);
  const table = narrow.locator("#comparison .scroll").first();
  await table.evaluate((region) => region.scrollTo({ left: 60 }));
  await table.locator("a.why").last().focus();
  const before = await totals(narrow);
  await narrow
    .locator(".control input[type=range]")
    .first()
    .evaluate((input: HTMLInputElement) => {
      input.value = input.max;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await settled(narrow);
  expect(await totals(narrow)).not.toBe(before);
  expect(await table.evaluate((region) => [region.scrollLeft > 0, region.contains(document.activeElement)])).toEqual([
    true,
    true,
  ]);
  await narrow.close();
});

test("of several scenarios each moves alone, and the address bar keeps them all", async () => {
  const url = await page([scenarioOf("first-cmo"), scenarioOf("retainer-or-hourly")]);
  const { page: both, noises } = await open(`${url}#s1-hire.annualSalary=190000`);
  await settled(both);
  const second = await both.locator("#s2-comparison").innerText();
  const moved = compare(parseScenario(readFileSync(scenarioOf("first-cmo")), { set: ["hire.annualSalary=190000"] }));
  const hire = moved.options.find(({ id }) => id === "hire");
  expect(await both.locator("#s1-comparison").innerText()).toContain(formatter("en").money(hire?.total ?? 0, "USD"));
  const field = both.locator('#s2-try .control[data-address="retainer.monthlyFee"] input[type=text]');
  await field.fill("777");
  await settled(both);
  expect(await both.locator("#s2-comparison").innerText()).not.toBe(second);
  await both.waitForFunction(() => /^#s1-hire.annualSalary=190000&s2-/.test(location.hash));
  await both.locator("#s2-comparison a.why").first().click();
  expect(await both.locator("#s2-explanations details").evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
  expect(noises).toEqual([]);
  await both.close();
});

test("a number of a month leads to the explanation of its line", async () => {
  const { page: first, noises } = await open(await written("first-cmo"));
  await first.locator("#months summary").click();
  const table = first.locator("#months table", { hasText: "Salary" });
  const column = await table
    .locator("thead th a.why")
    .evaluateAll((links) => links.map(({ textContent }) => textContent));
  expect(column).toContain("Salary");
  await table.locator("tbody tr").first().locator("td").nth(column.indexOf("Salary")).click();
  await first.waitForFunction(() => {
    const { top = 9999 } = document.querySelector("#why-hire\\.salary")?.getBoundingClientRect() ?? {};
    return top < innerHeight;
  });
  expect(await first.locator("#explanations details").evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
  expect(noises).toEqual([]);
  await first.close();
});

test("what is folded follows when it is unfolded, also back to the file", async () => {
  const { page: first } = await open(await written("first-cmo"));
  const months = first.locator("#months");
  await months.locator("summary").click();
  const before = await months.innerText();
  await first.locator('.control[data-address="retainer.monthlyFee"] input[type=text]').fill("9999");
  await settled(first);
  expect(await months.innerText()).toContain("$9,999.00");
  await months.locator("summary").click();
  await first.locator("#reset").click();
  await settled(first);
  await months.locator("summary").click();
  await settled(first);
  expect(await months.innerText()).toBe(before);
  await first.close();
});

test("a step of a slider on the largest page takes the processor less than a thirtieth of a second, at the median", async () => {
  const { page: largest } = await open(await written("lead-in-three-countries"));
  const session = await largest.context().newCDPSession(largest);
  // The page's own processor time, which a busy machine does not lengthen.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const stepTo = (step: number) =>
    largest.evaluate(async (step) => {
      const from = performance.now();
      const slider = document.querySelector<HTMLInputElement>(".control input[type=range]") as HTMLInputElement;
      const [low, high] = [Number(slider.min), Number(slider.max)];
      slider.value = String(low + ((high - low) * (step % 40)) / 40);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      // After the frame is laid out and painted.
      await new Promise((done) => setTimeout(done));
      return performance.now() - from;
    }, step);
  const [work, clock]: [number[], number[]] = [[], []];
  for (let step = 0; step < 100; step++) {
    const before = await spent();
    const passed = await stepTo(step);
    if (step < 10) continue;
    clock.push(passed);
    work.push((await spent()) - before);
  }
  const told = (times: number[]) => {
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return [0.1, 0.5, 0.9, 0.99].map((share) => `P${share * 100} ${at(share)}`).join(", ");
  };
  console.info(`milliseconds a step: of the processor ${told(work)}; by the clock ${told(clock)}`);
  expect(work[Math.floor(work.length / 2)]).toBeLessThan(1000 / 30);
  await largest.close();
});
