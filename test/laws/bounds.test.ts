import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRange } from "../../src/core/assumption.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import { type Flow, paid } from "../../src/core/flow.ts";
import { assumption, multiply } from "../../src/core/formula.ts";
import { flowInputs } from "../../src/core/inputs.ts";
import type { Model, OptionModel } from "../../src/core/model.ts";
import { casesOf } from "../../src/pricing/bounds.ts";
import { costAt, pricer } from "../../src/pricing/costs.ts";
import { priced } from "../../src/pricing/priced.ts";
import { scenarioOf } from "../support/pricing.ts";
import { read, scenarioFile } from "../support/scenario-arbitrary.ts";

/** The addresses of the ranges that an option's total depends on. */
function rangesOf(model: Model, option: OptionModel): string[] {
  const inputs = new Set<string>();
  for (const item of option.items) flowInputs(item.flow, inputs);
  return [...inputs].filter((address) => {
    const assumption = model.assumptions.get(address);
    return assumption !== undefined && isRange(assumption);
  });
}

/** The least and most total of every combination of low, likely and high. */
function everyCombination(scenario: ReturnType<typeof read>, index: number): [number, number] {
  const { model } = priced(scenario);
  const option = model.options[index] as OptionModel;
  const addresses = rangesOf(model, option);
  const count = 3 ** addresses.length;
  const columns = new Map(
    addresses.map((address, place) => {
      const { value = 0, low = value, high = value } = model.assumptions.get(address)?.quantity ?? {};
      const values = [low, value, high];
      const at = (_: unknown, row: number) => values[Math.floor(row / 3 ** place) % 3] as number;
      return [address, Float64Array.from({ length: count }, at)];
    }),
  );
  const costs = pricer(model, count)({ count, columns })[index];
  const totals = Array.from({ length: count }, (_, row) => (costs ? costAt(costs, row, "total") : 0));
  return [Math.min(...totals), Math.max(...totals)];
}

describe("best and worst case", () => {
  test("are the cheapest and dearest of every combination of low, likely and high", () => {
    let compared = 0;
    fc.assert(
      fc.property(scenarioFile({ horizon: fc.integer({ min: 1, max: 30 }), mostOptions: 2 }), (file) => {
        const scenario = read(file);
        const { model, options, money } = priced(scenario);
        const cent = 10 ** -currencyDigits(model.currency);
        options.forEach(({ best, worst, cases }, index) => {
          const { length } = rangesOf(model, model.options[index] as OptionModel);
          if (length === 0 || length > 7) return;
          compared++;
          expect(cases.exact).toBe(true);
          const [least, most] = everyCombination(scenario, index);
          const room = 1.01 * cent + 1e-9 * Math.max(Math.abs(least), Math.abs(most));
          expect(Math.abs(money(best.total) - least)).toBeLessThanOrEqual(room);
          expect(Math.abs(money(worst.total) - most)).toBeLessThanOrEqual(room);
        });
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  test("of two ranges that matter only together", () => {
    const scenario = scenarioOf({
      hire: "{ kind: fullTime, annualSalary: 120000, months: 9 to 12 to 15, noticeMonths: 1 to 2 to 6 }",
    });
    expect(everyCombination(scenario, 0)).toEqual([100_000, 150_000]);
    const { options, money } = priced(scenario);
    expect(options.map(({ best, worst }) => [money(best.total), money(worst.total)])).toEqual([[100_000, 150_000]]);
  });

  test("lines that share no range are tried apart: thousands of them take no longer than each", () => {
    const costs = Array.from(
      { length: 300 },
      (_, index) => `c${index}: { amount: ${index} to ${index + 50}, every: month, afterMonths: 1 to 4 }`,
    );
    const scenario = scenarioOf({ it: `{ kind: custom, startAfterMonths: 0 to 2, costs: { ${costs.join(", ")} } }` });
    const { model } = priced(scenario);
    const { best, worst, exact } = casesOf(model, 0);
    expect(exact).toBe(true);
    // Cheapest: the latest start and the latest cost, each at its low.
    expect([
      best.get("it.startAfterMonths"),
      best.get("it.costs.c7.afterMonths"),
      best.get("it.costs.c7.amount"),
    ]).toEqual([2, 4, 7]);
    expect([
      worst.get("it.startAfterMonths"),
      worst.get("it.costs.c7.afterMonths"),
      worst.get("it.costs.c7.amount"),
    ]).toEqual([0, 1, 57]);
  });

  test("say where they are only the best found: more ranges in one line than can all be tried", () => {
    const costs = Array.from({ length: 9 }, (_, index) => `c${index}: { amount: -1 to 2, every: once }`);
    const { model } = priced(scenarioOf({ it: `{ kind: custom, costs: { ${costs.join(", ")} } }` }));
    const [option] = model.options as [OptionModel];
    const amount = multiply(...costs.map((_, index) => assumption(`it.costs.c${index}.amount`)));
    const [item] = option.items as [OptionModel["items"][number]];
    const { timing } = item.flow as Extract<Flow, { flow: "paid" }>;
    const product = { ...option, items: [{ ...item, flow: paid(amount, timing) }] };
    const { best, exact } = casesOf({ ...model, options: [product] }, 0);
    expect(exact).toBe(false);
    expect([...best.values()].reduce((a, b) => a * b, 1)).toBeLessThan(0);
  });
});
