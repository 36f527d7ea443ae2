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
