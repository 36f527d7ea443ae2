import { expect, test } from "vitest";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { document } from "../../src/report/sensitivity.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

/** Thirty costs of 100, 200 ... 3,000 a month beside a fee that changes the winner. */
const costs = [...Array(30).keys()].map((i) => `      c${i + 1}: { amount: ${100 * (i + 1)}, every: month }`);
const finding = sensitivity(
  parseScenario(`
version: 1
title: Many costs
currency: USD
start: 2027-01
horizonMonths: 12
options:
  other: { kind: retainer, monthlyFee: 46k to 48k }
  many:
    kind: custom
    costs:
${costs.join("\n")}
`),
);

test("of a share the page says what it is of, and of pay that no total has what is unpaid, by the line's name", () => {
  const hire = `{ kind: fullTime, annualSalary: 60000, severance: 50%, months: 10, holidayAllowance: 8%, holidayAllowanceMonth: 5 }`;
  const scenario = parseScenario(
    `version: 1\ncurrency: EUR\nstart: 2027-01\nhorizonMonths: 12\noptions:\n  ends: ${hire}\n  stays: ${hire.replace("months: 10, ", "")}\n`,
  );
  const page = (locale: "en" | "nl") => JSON.stringify(document(sensitivity(scenario), locale));
  expect(page("en")).toContain('"severance, % of salary"');
  expect(page("nl")).toContain("% van het salaris");
  expect(page("en")).toContain("stays, Holiday allowance: accrued but unpaid");
});

test("the page lists the inputs that change the winner and the twenty largest swings, and counts the rest", () => {
  const { blocks } = document(finding, "en");
  const [table] = blocks.flatMap((block) => (block.block === "table" ? [block] : []));
  const changing = finding.bars.filter(({ flips }) => flips.length > 0).length;
  expect(changing).toBeGreaterThan(0);
  expect(table?.rows).toHaveLength(changing + 20);
  expect(finding.bars.length).toBeGreaterThan(changing + 20);
  const texts = blocks.flatMap((block) => (block.block === "text" ? [block.text] : []));
  expect(texts.filter((text) => text.includes("not listed here"))).toHaveLength(1);
});

test("where a requirement decides and no cost, the page says which option meets them, and on which side", () => {
  // Ten months of work behind a search cover the horizon of 12 from 2 months of search on, and always cost less.
  const scenario = parseScenario(`
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  stays: { kind: custom, costs: { fee: { amount: 9000, every: month } } }
  leaves: { kind: fullTime, annualSalary: 60000, employerTaxes: 0, searchMonths: 1, months: 10 }
`);
  const found = sensitivity(scenario);
  const search = found.bars.find(({ address }) => address === "leaves.searchMonths");
  expect([...(search?.flips ?? []), search?.beyond]).toEqual([{ at: 2, from: "stays", to: "leaves", meets: "leaves" }]);
  expect(document(found, "en").verdict).toContain(
    "duration (leaves), from 11 months, to leaves, which then meets all requirements",
  );
  // A fee that falls below the cost of the other decides by its cost.
  expect(document(sensitivity(scenario, { by: "cash" }), "en").verdict).toMatch(
    /^stays is the lowest-cash-cost option/,
  );
  const fee = sensitivity(parseScenario(FEES)).bars.find(({ address }) => address === "a.monthlyFee");
  expect([...(fee?.flips ?? []), fee?.beyond].flatMap((flip) => (flip ? [flip.meets] : []))).toEqual([undefined]);
});

test("requirements are named in the verdict only where one decides somewhere from low to high", () => {
  const verdict = (text: string, locale: "en" | "nl" = "en") =>
    document(sensitivity(parseScenario(text)), locale).verdict;
  // 20% less than 8,500 is below 8,000: an input changes the answer, and both run throughout.
  expect(verdict(FEES)).toMatch(/^a is the lowest-cost option, and 2 inputs would change that: /);
  expect(verdict(FEES, "nl")).toMatch(/^a is de goedkoopste optie, en 2 /);
  expect(verdict(FEES.replace("8500", "20000"))).toMatch(/^a remains the lowest-cost option when any one input /);
  // b costs less, over the half of the year that it runs.
  const short = FEES.replace("monthlyFee: 8500", "monthlyFee: 500, months: 6");
  expect(verdict(short)).toMatch(/^a remains the lowest-cost option that meets all requirements when /);
  // Both meet the requirements but for what a range of the need can ask for.
  const need = FEES.replace("options:", "need: { hoursPerMonth: 8 to 12 }\noptions:").replace(
    "monthlyFee: 8000",
    "monthlyFee: 8000, includedHoursPerMonth: 10",
  );
  expect(verdict(need.replace("8500", "20000, includedHoursPerMonth: 20"))).toContain(
    "that meets all requirements, and",
  );
});

const FEES = `
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  a: { kind: retainer, monthlyFee: 8000 }
  b: { kind: retainer, monthlyFee: 8500 }
`;
