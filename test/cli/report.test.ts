import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { kept } from "../../src/core/kept.ts";
import { en } from "../../src/language/en.ts";
import { nl } from "../../src/language/nl.ts";
import { fakeIo } from "../support/io.ts";
import { reportEngine } from "../support/report-engine.ts";
import { few, thorough } from "../support/thorough.ts";

const STORY = "fixtures/first-cmo/scenario.yaml";
const LARGEST = "fixtures/lead-in-three-countries/scenario.yaml";

const pages = new Map<string, Promise<string>>();

/** The page of what is asked, made once for all that is asked about it. */
function report(args: readonly string[] = [STORY], files: Readonly<Record<string, string>> = {}): Promise<string> {
  return kept(pages, JSON.stringify(args), () => made(args, files));
}

async function made(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const script = await reportEngine();
  const io = { ...fakeIo({ files }), asset: () => script };
  expect(await run(["report", ...args, "-o", "report.html"], io)).toBe(0);
  return String(io.written.get("report.html"));
}

test("is one file that asks for nothing and allows its own script and style alone", async () => {
  const page = await report();
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
  expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|javascript:/);
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
  const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  expect(policy).toContain(hashOf(style));
  expect(policy).toContain(hashOf(script));
});

test("says what compare says, and is the same each time", async () => {
  const page = await report();
  expect(page).toContain("$96,000.00");
  expect(page).toContain("$353,068.63");
  expect(await made([STORY])).toBe(page);
});

test("text of the scenario stays text", async () => {
  const title = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";
  const text = readFileSync(STORY, "utf8").replace(/^title: .*/m, `title: ${JSON.stringify(title)}`);
  const page = await report(["hostile.yaml"], { "hostile.yaml": text });
  expect(page).not.toContain("<img");
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

/** The page without its program, which has templates of ids and links. */
const markupOf = (page: string): string => page.split("<script>")[0] ?? "";

test.each(["first-cmo", "bridge-then-hire", "employer-taxes-us", "everything-is-a-guess"])(
  "every amount of the comparison of %s leads to its explanation",
  async (story) => {
    const page = await report([`fixtures/${story}/scenario.yaml`]);
    const [, comparison = ""] = /<div class="inner" id="comparison-inner">(.*?)<\/section>/s.exec(page) ?? [];
    const cells = [...comparison.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
    const amounts = cells.filter((cell) => /\d[.,]\d\d(?:<|$)/.test(cell));
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts.filter((cell) => !cell.startsWith('<a class="why"'))).toEqual([]);
    const links = [...page.matchAll(/href="#(why-[^"]+)"/g)].map(([, id]) => id);
    const ids = [...markupOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test("every column of the months leads to its explanation, and so does a number in it by its column", async () => {
  const page = await report(["fixtures/bridge-then-hire/scenario.yaml"]);
  const [, months = ""] = /<div class="inner" id="months-inner">(.*?)<\/section>/s.exec(page) ?? [];
  const columns = [...months.matchAll(/<th scope="col" class="n">(.*?)<\/th>/g)].map(([, column = ""]) => column);
  expect(columns.length).toBeGreaterThan(10);
  expect(columns.filter((column) => !column.startsWith('<a class="why"'))).toEqual([]);
});

test.runIf(thorough()).each(["en", "nl"])(
  "the page of the largest story weighs less than 700 kB in %s",
  async (locale) => {
    const script = await reportEngine(locale);
    const io = { ...fakeIo(), asset: () => script };
    await run(["report", LARGEST, "--locale", locale, "-o", "report.html"], io);
    expect(Buffer.byteLength(String(io.written.get("report.html")))).toBeLessThan(700_000);
  },
);

test.each(few(["en", "nl"], "en"))(
  "the program of a page has the words of %s alone, and no error of a file",
  async (locale) => {
    const program = await reportEngine(locale);
    const crossings = { en: en.report.crossings, nl: nl.report.crossings };
    for (const [name, words] of Object.entries(crossings)) expect(program.includes(words), name).toBe(name === locale);
    expect(program).not.toContain("unknown key");
  },
);

test("a sum is explained by what is added: 174,000.00 + 34,800.00 and the rest of the hire", async () => {
  const page = await report();
  const [, table = ""] = /id="why-hire_cash"[^>]*>(.*?)<\/table>/s.exec(page) ?? [];
  const amounts = [...table.matchAll(/([\d,]+\.\d\d)/g)].map(([text]) =>
    Math.round(Number(text.replaceAll(",", "")) * 100),
  );
  const sum = amounts.pop();
  expect(amounts).toContain(17_400_000);
  expect(amounts).toContain(3_480_000);
  expect(amounts.reduce((all, one) => all + one, 0)).toBe(sum);
});

test("several scenarios stand side by side, each a chapter with ids of its own", async () => {
  const other = "fixtures/retainer-or-hourly/scenario.yaml";
  const page = await report([STORY, other]);
  expect(page).toContain("<h1>2 scenarios side by side</h1>");
  expect(page).toContain('<a href="#s2-top">');
  for (const prefix of ["s1-", "s2-"]) {
    expect(page).toContain(`id="${prefix}comparison"`);
    expect(page).toContain(`id="${prefix}scenario"`);
  }
  const ids = [...markupOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...markupOf(page).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  const io = fakeIo();
  expect(await run(["report", STORY, other, "--format", "markdown"], io)).toBe(0);
  expect(io.stdout).toMatch(/^## 2 scenarios side by side\n\n### Total economic cost of each option in each scenario/);
  expect(io.stdout).toContain("$353,068.63");
});

test.each([
  ["read", "version: 1"],
  [
    "priced",
    `version: 1
currency: CLF
start: 2027-01
horizonMonths: 600
options:
  a: { kind: retainer, monthlyFee: 900000000000 }
  b: { kind: retainer, monthlyFee: 1 }
`,
  ],
])("a scenario that cannot be %s leaves the others on the page, and says so", async (_, bad) => {
  const script = await reportEngine();
  const io = fakeIo({ files: { "bad.yaml": bad } });
  const asset = () => script;
  expect(await run(["report", STORY, "bad.yaml"], Object.assign(io, { asset }))).toBe(2);
  expect(io.stdout).toContain("$353,068.63");
  expect(io.stderr).toContain("bad.yaml");
});

test("tells the same story in Markdown", async () => {
  const io = fakeIo();
  expect(await run(["report", STORY, "-o", "report.md"], io)).toBe(0);
  const text = io.written.get("report.md") ?? "";
  expect(text).toMatch(/^## First marketing leader\n\n\*\*Lowest cost/);
  expect(text).toContain("## What moves the cost most");
  expect(text).toContain("$353,068.63");
});

test("offers its own formats with the page as the usual one, and --for is refused", async () => {
  const help = fakeIo();
  await run(["report", "--help"], help);
  expect(help.stdout).toMatch(/default: html\) \(choices: "html", "markdown"\)/);
  for (const args of [[STORY], [STORY, "-o", "report.html"], [STORY, "--format", "markdown"]]) {
    const io = fakeIo();
    expect(await run(["report", ...args, "--for", "excel"], io)).toBe(2);
    expect(io.stderr).toContain("--for excel is for csv");
    expect(io.stderr).not.toContain("--format csv");
    expect(io.stdout).toBe("");
  }
});

test("as Markdown it needs no program of the page", async () => {
  const asset = (name: string): string => {
    throw new Error(`${name} was read`);
  };
  expect(await run(["report", STORY, "-o", "report.md"], { ...fakeIo(), asset })).toBe(0);
});

test("sliders are named in the reader's language, by the title of their option", async () => {
  const page = await report([STORY, "--locale", "nl"]);
  const labels = [...page.matchAll(/<label for="control-\d+">([^<]+)</g)].map(([, label]) => label);
  expect(labels).toContain("jaarsalaris (Full-time CMO)");
  expect(labels.join()).not.toMatch(/annual|salary|fee/i);
});
