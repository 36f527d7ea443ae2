import { expect, test } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { type Band, type Flow, paid, type RampUp, sum } from "../../src/core/flow.ts";
import {
  add,
  assumption,
  constant,
  divide,
  type Formula,
  max,
  min,
  multiply,
  named,
  subtract,
} from "../../src/core/formula.ts";
import type { Spells, Timing } from "../../src/core/timing.ts";
import { waysOf } from "../../src/pricing/monotone.ts";

/** What each can be: above zero, below it, either side; `one` is a single number. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  ...{
    up: [1, 3],
    more: [2, 5],
    down: [-3, -1],
    lower: [-4, -2],
    swing: [-1, 1],
    upFromZero: [0, 4],
    downToZero: [-4, 0],
  },
  ...{ rate: [0.1, 0.3], start: [0, 2], tenure: [6, 9], one: [7, 7] },
};
const known = new Map(
  Object.entries(RANGES).map(([address, [low, high]]) => {
    return [address, { address, quantity: { value: low, low, high } } as Assumption];
  }),
);
const [up, more] = [assumption("up"), assumption("more")];
const [down, lower, swing] = [assumption("down"), assumption("lower"), assumption("swing")];
const [rate, start, one] = [assumption("rate"), assumption("start"), assumption("one")];

const spells: Spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
const DURING: Timing = { when: "during", spells, growth: null };
const monthly = (amount: Formula): Flow => paid(amount, DURING);
const ways = (flow: Flow) => Object.fromEntries(waysOf(flow, known));

test.each<[string, Formula, object]>([
  ["a number rises with itself", up, { up: 1 }],
  ["what is no range, or unknown, moves nothing", add(one, assumption("elsewhere")), {}],
  ["a sum", add(up, down), { up: 1, down: 1 }],
  ["a difference", subtract(up, more), { up: 1, more: -1 }],
  ["a difference with itself", subtract(up, up), { up: "both" }],
  ["a product above zero", multiply(up, more), { up: 1, more: 1 }],
  ["from zero on", multiply(up, assumption("upFromZero")), { up: 1, upFromZero: 1 }],
  ["up to zero", multiply(up, assumption("downToZero")), { up: -1, downToZero: 1 }],
  ["a product with a saving", multiply(up, down), { up: -1, down: 1 }],
  ["of two savings", multiply(down, lower), { down: -1, lower: -1 }],
  ["of three", multiply(up, more, down), { up: -1, more: -1, down: 1 }],
  ["with what may be either", multiply(up, swing), { up: "both", swing: 1 }],
  ["a square", multiply(swing, swing), { swing: "both" }],
  ["a share of", divide(up, more), { up: 1, more: -1 }],
  ["a saving in so many parts is less of one with each", divide(down, more), { down: 1, more: 1 }],
  // 1 / -3 is -0.33, 1 / -1 is -1.
  ["divided by what is below zero", divide(up, down), { up: -1, down: -1 }],
  ["divided by what may be either", divide(up, swing), { up: "both", swing: "both" }],
  ["what may be either, divided", divide(swing, up), { swing: 1, up: "both" }],
  ["the less of two", min(up, more), { up: 1, more: 1 }],
  ["the more of two", max(subtract(constant(0, "ratio"), up), down), { up: -1, down: 1 }],
  ["what has a name", named("a month", multiply(up, down)), { up: -1, down: 1 }],
])("%s", (_, formula, expected) => {
  expect(ways(monthly(formula))).toEqual(expected);
});

test("a rise moves a price up and a saving down; what moves the start or the end moves both ways", () => {
  const grown: Timing = { ...DURING, growth: { rates: [rate], from: start, month: null } };
  expect(ways(paid(up, grown))).toEqual({ up: 1, rate: 1, start: "both" });
  expect(ways(paid(down, grown))).toEqual({ down: 1, rate: -1, start: "both" });
  expect(ways(paid(swing, grown))).toEqual({ swing: 1, rate: "both", start: "both" });
  const tenures: Timing = { ...DURING, spells: { ...spells, from: start, tenure: assumption("tenure") } };
  expect(ways(paid(up, tenures))).toEqual({ up: 1, start: "both", tenure: "both" });
});

const ramp: RampUp = { when: "rampUp", spells, growth: null, months: more, startingAt: rate };

test("a longer ramp-up costs more, and a better start less; of a saving it is the reverse", () => {
  expect(ways(paid(up, ramp))).toEqual({ up: 1, more: 1, rate: -1 });
  const lost = (of: Formula): Flow => ({ flow: "lost", of: monthly(of), rampUp: ramp, during: DURING });
  expect(ways(lost(up))).toEqual({ up: 1, more: 1, rate: -1 });
  expect(ways(lost(down))).toEqual({ down: 1, more: -1, rate: 1 });
  expect(ways({ flow: "scaled", by: swing, of: lost(down) })).toEqual({
    down: "both",
    more: "both",
    rate: "both",
    swing: -1,
  });
  const during: Timing = { ...DURING, spells: { ...spells, from: start } };
  expect(ways({ flow: "lost", of: monthly(up), rampUp: ramp, during })).toEqual({
    up: 1,
    more: 1,
    rate: -1,
    start: "both",
  });
});

test("a factor of a flow moves it by the flow's sign, and turns its ways where it is below zero", () => {
  const by = (factor: Formula, of: Flow): Flow => ({ flow: "scaled", by: factor, of });
  expect(ways(by(down, sum(monthly(up), monthly(more))))).toEqual({ up: -1, more: -1, down: 1 });
  expect(ways(by(up, sum(monthly(down), monthly(lower))))).toEqual({ down: 1, lower: 1, up: -1 });
  expect(ways(by(up, sum(monthly(more), monthly(rate), monthly(down))))).toEqual({
    more: 1,
    rate: 1,
    down: 1,
    up: "both",
  });
  expect(ways(by(up, by(more, monthly(one))))).toEqual({ more: 1, up: "both" });
  const bounded = (most: Flow | null): Flow => ({ flow: "bounded", of: monthly(up), most });
  expect(ways(bounded(null))).toEqual({ up: 1 });
  expect(ways(bounded(monthly(more)))).toEqual({ up: 1, more: 1 });
  expect(ways(by(down, bounded(null)))).toEqual({ up: -1, down: 1 });
});

test("hours that roll over move it both ways, unless they are a price", () => {
  const billed: Timing = { ...DURING, spells: { ...spells, from: start } };
  const rolled = (price: Formula): Flow => ({
    flow: "rolledOver",
    of: [{ above: up, below: swing, timing: DURING, prices: [{ price, upTo: lower }], billed }],
    keeps: one,
  });
  expect(ways(rolled(more))).toEqual({ up: "both", swing: "both", more: 1, lower: "both", start: "both" });
  expect(ways({ flow: "scaled", by: rate, of: rolled(more) })).toMatchObject({ rate: 1, more: 1 });
  expect(ways({ flow: "scaled", by: rate, of: rolled(down) })).toMatchObject({ rate: -1, down: 1 });
  expect(ways(rolled(up))).toMatchObject({ up: "both" });
});

test("contributions rise with pay, rate and upper limit, and fall with the lower one; slabs and reliefs move both ways", () => {
  const due = (of: Formula, band: Partial<Band>, during = DURING): Flow => ({
    flow: "accumulated",
    of: monthly(of),
    during,
    years: [{ from: 0, to: 12, bands: [{ rate, above: null, upTo: null, ...band }] }],
    limits: "year",
  });
  const limits = { above: assumption("upFromZero"), upTo: more };
  expect(ways(due(up, {}))).toEqual({ up: 1, rate: 1 });
  expect(ways(due(up, limits))).toEqual({ up: 1, rate: 1, upFromZero: -1, more: 1 });
  expect(ways(due(up, { ...limits, rate: down }))).toEqual({ up: -1, down: 1, upFromZero: 1, more: -1 });
  expect(ways(due(swing, {}))).toEqual({ swing: "both", rate: 1 });
  const both = { up: "both", rate: "both", upFromZero: "both", more: "both" };
  expect(ways(due(up, { ...limits, scale: "slab" }))).toEqual(both);
  const taper = { least: swing, power: 1, digits: 4 };
  expect(ways(due(up, { ...limits, scale: taper }))).toEqual({ ...both, swing: "both" });
  const tenures: Timing = { ...DURING, spells: { ...spells, tenure: assumption("tenure") } };
  expect(ways(due(up, {}, tenures))).toEqual({ up: 1, rate: 1, tenure: "both" });
});
