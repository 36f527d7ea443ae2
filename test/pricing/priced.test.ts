import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { priced as pricing, refuseAstronomical } from "../../src/pricing/priced.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { priced, scenarioOf } from "../support/pricing.ts";

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

describe("as much as can be counted", () => {
  const dear = (currency: string, horizon: number, costs: string) => () =>
    pricing(
      scenarioOf(
        { a: "{ kind: retainer, monthlyFee: 5 }", b: `{ kind: custom, costs: { ${costs} } }` },
        { currency, horizon },
      ),
    );
  const most = "x: { amount: 1000000000000, every: month }";

  it("is 2^53 of the smallest unit: 9.007 x 10^13 dollars, ten times less in three digits, and enough of yen", () => {
    expect(dear("USD", 90, most)).not.toThrow();
    expect(dear("USD", 91, most)).toThrow(/costs more/);
    expect(dear("KWD", 9, most)).not.toThrow();
    expect(dear("KWD", 10, most)).toThrow();
    expect(dear("JPY", 600, most)).not.toThrow();
  });

  it("counts costs and savings, and points at the largest price of the option itself", () => {
    const saving = "x: { amount: 1000000000000, every: month }, y: { amount: -1000000000000, every: month }";
    expect(dear("USD", 46, saving)).toThrow();
    const both = "x: { amount: [{ months: 46, value: 1000000000000 }, { value: -1000000000000 }], every: month }";
    expect(dear("USD", 92, both)).toThrow();
    try {
      dear("USD", 120, `w: { amount: 5, every: month }, ${most}`)();
      expect.unreachable();
    } catch (error) {
      expect((error as ScenarioError).issues).toMatchObject([
        { path: "options.b", length: 1, excerpt: "", line: 8, column: 76 },
      ]);
    }
  });

  it("is refused at the sum itself, and nowhere in the file where an option has no price", () => {
    const scenario = scenarioOf({ a: "{ kind: coach, sessionRate: 5, sessionsPerMonth: 1 }", b: "{ kind: custom }" });
    const refused = (id: string, sum: number) => {
      try {
        refuseAstronomical(scenario, id, sum);
      } catch (error) {
        return (error as ScenarioError).issues.map(({ line, column }) => [line, column]);
      }
      return null;
    };
    const most = Number.MAX_SAFE_INTEGER / 100;
    expect([refused("b", most), refused("b", most - 1), refused("a", most)]).toEqual([[[1, 1]], null, [[7, 34]]]);
  });

  it("is a price where a larger number is none", () => {
    const hire = "{ kind: fullTime, annualSalary: 5, hoursPerWeek: 32 }";
    expect(() => refuseAstronomical(scenarioOf({ a: hire }), "a", 2 ** 60)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ column: 38 })] }),
    );
  });
});
