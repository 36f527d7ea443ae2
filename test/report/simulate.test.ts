import { expect, test } from "vitest";
import { simulate } from "../../src/analysis/simulate.ts";
import { document } from "../../src/report/simulate.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const finding = simulate(
  parseScenario(`
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  stays: { kind: retainer, monthlyFee: 9k to 10k }
  ends: { kind: retainer, monthlyFee: 5000, months: 6 }
`),
  { draws: 3000 },
);

test("what holds in every trial is said so, and no share of some is printed as all or none", () => {
  expect(document(finding, "en").verdict).toBe(
    "stays has the lowest cost that meets all requirements in every trial; no other option meets them in any trial. ends has a lower mean, $30,000.00, and costs least in every trial, but never meets the requirements.",
  );
  const [stays, ...others] = finding.options;
  const nearly = { ...finding, options: [{ ...stays, probabilityWinner: 2999 / 3000 } as typeof stays, ...others] };
  const text = JSON.stringify(document(nearly as typeof finding, "en"));
  expect(text).toContain("stays has the lowest cost that meets all requirements in >99.9% of trials");
  expect(text).not.toContain("100.0% of trials");
});
