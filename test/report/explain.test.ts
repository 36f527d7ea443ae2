import { describe, expect, test } from "vitest";
import { explain } from "../../src/analysis/explain.ts";
import type { Locale } from "../../src/language/languages.ts";
import { renderCsv } from "../../src/render/csv.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderTable } from "../../src/render/terminal/table.ts";
import { document, tidy } from "../../src/report/explain.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const FILE = `version: 1
title: Test
currency: USD
start: 2026-01
horizonMonths: 12
options:
  hire:
    kind: fullTime
    annualSalary: { value: 250k, source: an offer, asOf: 2026-03 }
    bonus: 10% to 20%
    rampUp: { months: 6 }
    employerTaxes: us-tx
`;
const plain = { width: 120, color: 0, ascii: false } as const;
const finding = (address: string, ...set: string[]) => explain(parseScenario(FILE, { set }), address);
const text = (address: string, locale: Locale = "en", ...set: string[]) =>
  renderTable(document(finding(address, ...set), locale), plain);

describe("the page of a line", () => {
  test("has the formula in words and numbers, the timing, and the origin of each number", () => {
    const page = text("hire.salary");
    expect(page).toContain("hire.salary · Salary: $250,000.00");
    expect(page).toMatch(/Formula +annual salary \/ 12 × active months\n/);
    expect(page).toMatch(/Calculation +250,000\.00 \/ 12 × 12 = 250,000\.00\n/);
    expect(page).toMatch(/Timing +every month from month 1 to 12\n/);
    expect(page).toMatch(/annual salary +\$250,000 a year · scenario\.yaml:9:19 · an offer, as of 2026-03\n/);
    expect(page).toMatch(/horizon +12 months · scenario\.yaml:5:16\n/);
  });

  test("has Dutch words and numbers, and the same values", () => {
    const page = text("hire.salary", "nl");
    expect(page).toMatch(/Formule +jaarsalaris \/ 12 × maanden actief\n/);
    expect(page).toMatch(/Berekening +250\.000,00 \/ 12 × 12 = 250\.000,00\n/);
    expect(page).toMatch(/Moment +elke maand van maand 1 tot en met 12\n/);
    expect(page).toContain("US$ 250.000 per jaar · scenario.yaml:9:19");
  });

  test("shows a range with its likely value, and the best and worst case", () => {
    const page = text("hire.bonus");
    expect(page).toContain("10% to 15% to 20%");
    expect(page).toMatch(/Low to high case +\$25,000\.00 to \$50,000\.00/);
  });

  test("shows the flag as it was typed, and a figure by its address and source", () => {
    expect(text("hire.bonus", "en", "hire.bonus=30%")).toMatch(/bonus +30% · --set hire\.bonus=30%\n/);
    expect(text("hire.rampUp")).toContain("0% · hire.rampUp.startingAt, built-in figure: half of full");
  });

  test("says of a capped contribution up to what, and when that is reached", () => {
    const set = "hire.bonus=0%";
    const page = text("hire.employerTaxes.socialSecurity", "en", set).replace(/\s+/g, " ");
    expect(page).toContain(
      "Jan 2026 to Dec 2026 6.2% of pay up to $184,500.00 a year: 6.2% of $184,500.00 is $11,439.00; cap reached in Sep 2026",
    );
    const dutch = text("hire.employerTaxes.socialSecurity", "nl", set).replace(/\s+/g, " ");
    expect(dutch).toContain(
      "6,2% van het loon tot US$ 184.500,00 per jaar: 6,2% van US$ 184.500,00 is US$ 11.439,00; maximum bereikt in sep 2026",
    );
  });

  test("ends with the sum of one option's lines, and of several options with none", () => {
    expect(document(finding("hire.employerTaxes", "hire.bonus=0%"), "en").verdict).toBe(
      "hire.employerTaxes is $15,349.00, the sum of these 4 lines.",
    );
    const two = explain(parseScenario(`${FILE}  other: { kind: retainer, monthlyFee: 1000 }\n`));
    expect(document(two, "en")).not.toHaveProperty("verdict");
  });
});

test("a number that decides what is calculated is not said to move no line", () => {
  const asked = ["hire.holidayAllowanceMonth", "hire.holidayAllowance=8%", "hire.holidayAllowanceMonth=5"] as const;
  const [, ...set] = asked;
  const said = (locale: Locale) => text(asked[0], locale, ...set).replaceAll("\n", " ");
  expect(finding(asked[0], ...set).numbers).toMatchObject([{ moves: [], decides: true }]);
  expect(said("en")).toContain("It decides what is calculated, and stands in no formula.");
  expect(said("nl")).toContain("Het bepaalt wat er wordt berekend, en staat in geen formule.");
  expect(finding("horizonMonths").numbers[0]).not.toHaveProperty("decides");
});

test("a source that the program has words for is in the reader's language, as in the list of sources", () => {
  const reading = (locale: Locale) =>
    renderMarkdown(document(explain(parseScenario(FILE), "hire.hoursDelivered"), locale), plain);
  expect(reading("en")).toContain("2,080 hours for a full-time year");
  expect(reading("nl")).toContain("2.080 uur voor een voltijds jaar");
  // Its address is a link; one in a file's own source reads as it was written, and is none.
  expect(reading("en")).toContain("<https://stats.bls.gov/oes/2004/november/oes_00Al.htm>");
  const own = FILE.replace("an offer", "https://example.com/offer");
  const page = document(explain(parseScenario(own), "hire.salary"), "en");
  expect(renderMarkdown(page, plain)).toContain("https&#8203;://example.com/offer");
});

test("Markdown is a table a line", () => {
  const page = renderMarkdown(document(finding("hire.salary"), "en"), plain);
  expect(page).toContain("### hire.salary · Salary: $250,000.00");
  expect(page).toContain("| Formula | annual salary / 12 × active months |");
});

test("tidy rows are one a number, in plain digits", () => {
  const { rows } = tidy(finding("hire.salary"));
  expect(rows.map((row) => row.input)).toEqual(["hire.annualSalary", "horizonMonths"]);
  expect(renderCsv(tidy(finding("hire.salary")), plain).split("\n")[1]).toBe(
    "Test,hire,salary,Salary,cash,250000,USD,annual salary / 12 × active months,250000.00 / 12 × 12 = 250000.00,every month from month 1 to 12,hire.annualSalary,250000,,,USD/year,scenario,scenario.yaml:9:19,an offer,2026-03",
  );
});

test("an amount that is a cent from its own sum says so, and why", () => {
  // Ten twelfths of 100,000 twice are 83,333.33 and 83,333.33 by themselves, and 166,666.67 together.
  const yaml =
    "version: 1\ncurrency: USD\nstart: 2026-01\nhorizonMonths: 10\noptions:\n  a: { kind: fullTime, annualSalary: 100000, benefits: 100000, employerTaxes: 0, recruiting: 0 }\n";
  const pages = ["a.salary", "a.benefits"].map((address) =>
    renderTable(document(explain(parseScenario(yaml), address), "en"), plain),
  );
  expect(pages.map((page) => /\$[\d,.]+/.exec(page)?.[0]).sort()).toEqual(["$83,333.33", "$83,333.34"]);
  for (const page of pages) {
    const odd = page.includes("$83,333.34");
    expect(/Rounding +83,333\.33 by itself; lines and months are rounded together/.test(page)).toBe(odd);
  }
});

test("of a number, what its lines come to is not called the number", () => {
  const page = (address: string) => renderTable(document(finding(address), "en"), plain);
  expect(page("hire.annualSalary")).toContain("hire.annualSalary is $250,000 a year");
  expect(page("hire.annualSalary")).toMatch(/\nThe \d+ lines that hire\.annualSalary moves come to \$[\d,.]+\.\n$/);
  expect(page("hire.salary")).toMatch(/\nhire\.salary is \$250,000\.00\.\n$/);
});
