import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { priced } from "../support/pricing.ts";

const compounding = (horizonMonths: number) =>
  parseScenario(`version: 1
currency: USD
start: 2027-01
horizonMonths: ${horizonMonths}
options:
  hire:
    kind: fullTime
    annualIncrease: 100%
    annualSalary: 1000m
    benefits: 33.3%
`);

describe("more money than can be counted to the cent", () => {
  it("is an issue at the option's largest price, and neither a wrong sum nor an endless one", () => {
    for (const answer of [compare, schedule]) {
      let thrown: unknown;
      try {
        answer(compounding(600));
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(ScenarioError);
      expect((thrown as ScenarioError).issues).toMatchObject([{ code: "too-much-money", line: 9, column: 19 }]);
    }
  });

  it("is far beyond any company", () => {
    expect(compare(compounding(120)).options[0]?.cash).toBe(1023e9 * 1.333);
  });
});

test("cash and what is imputed are rounded each by themselves", () => {
  const cost = (more: string) => `{ amount: 10.0040, every: month${more} }`;
  // 20.008 together would be 20.01.
  const both = `{ kind: custom, costs: { a: ${cost("")}, b: ${cost(", imputed: true")} } }`;
  expect(priced(both, { horizon: 1 })).toMatchObject({ cash: 10, imputed: 10, total: 20 });
});
