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
