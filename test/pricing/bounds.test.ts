import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { at } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { paid } from "../../src/core/flow.ts";
import { add, assumption, constant, type Formula, multiply } from "../../src/core/formula.ts";
import type { Model } from "../../src/core/model.ts";
import { casesOf, rowsOf } from "../../src/pricing/bounds.ts";
import { compile } from "../../src/scenario/compile.ts";
import { priced, scenarioOf } from "../support/pricing.ts";

const cases = (option: string, horizon = 12) => casesOf(compile(scenarioOf({ a: option }, { horizon })), 0);
const values = (option: string, horizon?: number) => {
  const { best, worst, exact } = cases(option, horizon);
  return [Object.fromEntries(best), Object.fromEntries(worst), exact];
};
const range = (low: number, likely: number, high: number) => `{ low: ${low}, likely: ${likely}, high: ${high} }`;

test("a price is cheapest at its low end, a discount and a saving at their high one", () => {
  expect(
    values(
      `{ kind: retainer, monthlyFee: ${range(1, 2, 4)}, billing: { every: year, discount: ${range(0.1, 0.2, 0.3)} } }`,
    ),
  ).toEqual([{ "a.monthlyFee": 1, "a.billing.discount": 0.3 }, { "a.monthlyFee": 4, "a.billing.discount": 0.1 }, true]);
  expect(values(`{ kind: custom, costs: { x: { amount: ${range(-9, -5, -1)}, every: month } } }`)).toEqual([
    { "a.costs.x.amount": -9 },
    { "a.costs.x.amount": -1 },
    true,
  ]);
});

test("hours that roll over are tried, and their price is not", () => {
  const hours = `includedHoursPerMonth: ${range(5, 10, 12)}, hoursPerMonth: 12, rolloverMonths: 3`;
  expect(values(`{ kind: retainer, monthlyFee: 1000, ${hours}, overageRate: ${range(50, 100, 150)} }`)).toEqual([
    { "a.includedHoursPerMonth": 12, "a.overageRate": 50 },
    { "a.includedHoursPerMonth": 5, "a.overageRate": 150 },
    true,
  ]);
});

test("many ranges that hang together by one are each tried, and all combinations of them are known", () => {
  const costs = Array.from(
    { length: 9 },
    (_, index) => `c${index}: { amount: 100, every: month, months: ${range(2, 4, 6)}, afterMonths: 1 }`,
  );
  const option = `{ kind: custom, months: ${range(5, 8, 9)}, costs: { ${costs.join(", ")} } }`;
  const [best, worst, exact] = values(option);
  expect(exact).toBe(true);
  expect([Object.keys(best as object), (best as Record<string, number>)["a.costs.c3.months"]]).toEqual([
    Object.keys(worst as object),
    2,
  ]);
  expect((worst as Record<string, number>)["a.costs.c3.months"]).toBe(6);
  const { total, totalLow, totalHigh } = priced(option) as never as Record<string, number>;
  expect([totalLow, total, totalHigh]).toEqual([9 * 200, 9 * 400, 9 * 600]);
});

test("rows hold the cases in order, at the likely value where a case has none", () => {
  const model = compile(
    scenarioOf({ a: `{ kind: retainer, monthlyFee: ${range(1, 2, 4)}, setupFee: ${range(5, 6, 7)} }` }),
  );
  const rows = rowsOf([new Map([["a.monthlyFee", 1]]), new Map([["a.setupFee", 7]]), new Map()], model);
  expect(rows.count).toBe(3);
  expect([...(rows.columns.get("a.monthlyFee") as Float64Array)]).toEqual([1, 2, 2]);
  expect([...(rows.columns.get("a.setupFee") as Float64Array)]).toEqual([6, 7, 6]);
});

type Three = readonly [low: number, likely: number, high: number];

/** One option, of one month, whose lines cost these formulas of ranges. */
function modelOf(ranges: Readonly<Record<string, Three>>, lines: readonly Formula[]): Model {
  const spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
  const items = lines.map((amount) => ({ flow: paid(amount, { when: "during", spells, growth: null }) }));
  const assumptions = new Map(
    Object.entries(ranges).map(([address, [low, value, high]]) => [
      address,
      { quantity: { value, low, high } } as Assumption,
    ]),
  );
  const model = compile(
    scenarioOf({ a: "{ kind: custom, costs: { x: { amount: 1, every: month } } }" }, { horizon: 1 }),
  );
  return { ...model, assumptions, options: [{ ...model.options[0], items }] } as unknown as Model;
}

/** What the lines cost in both cases, and whether no other choice is cheaper or dearer. */
function found(ranges: Readonly<Record<string, Three>>, lines: readonly Formula[]) {
  const model = modelOf(ranges, lines);
  const { best, worst, exact } = casesOf(model, 0);
  const evaluation = evaluator({ ...model, options: [] }, 2, { months: false });
  evaluation.evaluate(rowsOf([best, worst], model));
  const totals = (model.options[0]?.items ?? []).map(({ flow }) => evaluation.flow(flow).total);
  const sum = (row: number) => totals.reduce<number>((all, total) => all + at(total, row), 0);
  return { least: sum(0), most: sum(1), exact };
}

const product = (...names: readonly string[]) => multiply(...names.map(assumption));
const named = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
const each = (names: readonly string[], three: Three) => Object.fromEntries(names.map((name) => [name, three]));

test("both cases are the least and the most of every combination, whichever lines share which ranges", () => {
  const value = fc.integer({ min: -4, max: 4 });
  const names = named("x", 6);
  const three = fc.tuple(value, value, value).map((all) => all.sort((a, b) => a - b) as never as Three);
  const line = fc.tuple(fc.subarray(names, { minLength: 1, maxLength: 4 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(
      fc.tuple(...names.map(() => three)),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      (threes, lines) => {
        const costs = Array.from({ length: 3 ** names.length }, (_, combination) => {
          const at = names.map((_, place) => threes[place]?.[Math.floor(combination / 3 ** place) % 3] as number);
          return lines.reduce(
            (sum, [inside, times]) =>
              sum + inside.reduce((of, name) => of * (at[names.indexOf(name)] as number), times),
            0,
          );
        });
        const ranges = Object.fromEntries(names.map((name, place) => [name, threes[place] as Three]));
        const formulas = lines.map(([inside, times]) => multiply(constant(times, "ratio"), product(...inside)));
        const { least, most, exact } = found(ranges, formulas);
        // Nothing, not less than nothing.
        expect([least + 0, most + 0, exact]).toEqual([Math.min(...costs) + 0, Math.max(...costs) + 0, true]);
      },
    ),
  );
});

test("of equals the first is taken: low, then high, then likely", () => {
  // -1 x 2 is 2 x -1.
  const { best, worst } = casesOf(modelOf(each(["x", "y"], [-1, 1, 2]), [product("x", "y")]), 0);
  expect([Object.fromEntries(best), Object.fromEntries(worst)]).toEqual([
    { x: 2, y: -1 },
    { x: 2, y: 2 },
  ]);
  const flat = casesOf(modelOf({ x: [-1, 1, 2], y: [0, 0, 0] }, [product("x", "y", "x")]), 0);
  expect(Object.fromEntries(flat.best)).toEqual({ x: -1 });
});

test("of eight ranges together every combination is tried, of nine not, unless they fall apart", () => {
  const signs: Three = [-1, 1, 2];
  const [eight, nine] = [named("x", 8), named("x", 9)];
  // One at -1 and seven at 2; all eight at 2.
  expect(found(each(eight, signs), [product(...eight)])).toEqual({ least: -128, most: 256, exact: true });
  expect(found(each([...nine, "y"], signs), [product(...nine), product("y", "y")])).toMatchObject({ exact: false });
  // Two lines that share seven: 2^7 x -1 each, and 2^8 each.
  const shared = [product("u", ...named("x", 7)), product(...named("x", 7), "v")];
  expect(found(each(["u", "v", ...named("x", 7)], signs), shared)).toEqual({ least: -256, most: 512, exact: true });
  // Eight that are shared are one too many.
  const many = [product("u", ...eight), product(...eight, "v")];
  expect(found(each(["u", "v", ...eight], signs), many)).toMatchObject({ exact: false });
});

test("what most lines share is tried around the rest", () => {
  // Six at 2 and one at -1 beside the shared 2, twice; seven at 2, twice.
  const [us, vs] = [named("u", 6), named("v", 6)];
  const lines = [product(...us, "shared"), product(...vs, "shared")];
  expect(found(each([...us, ...vs, "shared"], [-1, 1, 2]), lines)).toEqual({ least: -128, most: 256, exact: true });
  const pairs = named("x", 9).map((name) => product(name, "shared"));
  expect(found(each([...named("x", 9), "shared"], [-1, 1, 2]), pairs)).toEqual({ least: -18, most: 36, exact: true });
});

test("a range that moves the total one way alone is at its end, however many hang together", () => {
  const names = named("x", 9);
  expect(found(each(names, [1, 2, 3]), [product(...names)])).toEqual({ least: 1, most: 3 ** 9, exact: true });
});

test("where not every combination is tried, each range in turn is put where it is best, again and again", () => {
  // y to -5 makes x dear at -1, where y at 1 had made it cheap: 3 x -5 + 10 x -5 + 7 x 1; 3 x 2 + 10 x 2 + 7 x 9.
  const squares = named("z", 7);
  const ranges = { x: [-1, 3, 3], y: [-5, 1, 2], ...each(squares, [-2, 1, 3]) } as Record<string, Three>;
  const all = add(
    product("x", "y"),
    multiply(constant(10, "ratio"), assumption("y")),
    ...squares.map((name) => product(name, name)),
  );
  expect(found(ranges, [all, constant(100, "ratio")])).toEqual({ least: -58 + 100, most: 89 + 100, exact: false });
});
