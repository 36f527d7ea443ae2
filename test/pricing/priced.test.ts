import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { priced as pricing } from "../../src/pricing/priced.ts";
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

test("looks for the best and worst case when they are read, and not before", () => {
  const scenario = parseScenario(`version: 1
currency: USD
start: 2027-01
horizonMonths: 600
options:
  a: { kind: retainer, monthlyFee: { low: 1, likely: 100, high: 900000000000 } }
`);
  const [option] = pricing(scenario).options;
  expect(option?.likely.total).toBe(600 * 100_00);
  expect(schedule(scenario).options[0]?.months[0]).toMatchObject({ cash: 100 });
  expect(() => option?.worst).toThrow(ScenarioError);
  expect(() => compare(scenario)).toThrow(ScenarioError);
});
