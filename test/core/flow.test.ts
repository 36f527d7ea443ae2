import { expect, test } from "vitest";
import { type Flow, less, lostTo, paid, type RampUp, scaled, sum, withoutEnds } from "../../src/core/flow.ts";
import { constant, multiply } from "../../src/core/formula.ts";
import type { Timing } from "../../src/core/timing.ts";

const spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
const once = (when: "start" | "end") => paid(constant(5, "money"), { when, spells, growth: null } as Timing);
const [start, end] = [once("start"), once("end")];

test("without what is paid for an end a flow is itself, or what is left of it, or nothing", () => {
  const [kept, half] = [sum(start, start), constant(0.5, "ratio")];
  expect([withoutEnds(kept) === kept, withoutEnds(start) === start, withoutEnds(end)]).toEqual([true, true, null]);
  expect(withoutEnds(sum(end, end))).toBeNull();
  expect(withoutEnds(sum(end, start, start))).toEqual(sum(start, start));
  expect([withoutEnds(scaled(half, end)), withoutEnds(scaled(half, sum(end, start, start)))]).toEqual([
    null,
    scaled(half, sum(start, start)),
  ]);
  expect(withoutEnds({ flow: "bounded", of: end, most: null })).toBeNull();
  expect(withoutEnds({ flow: "bounded", of: sum(end, start, start), most: null })).toEqual({
    ...{ flow: "bounded", of: sum(start, start), most: null },
  });
  const whole = scaled(half, kept);
  expect(withoutEnds(whole)).toBe(whole);
});

test("a sum of one is that one, a share of an amount a smaller amount, and what is taken off is below zero", () => {
  const half = constant(0.5, "ratio");
  expect([sum(start), sum()]).toEqual([start, { flow: "sum", of: [] }]);
  expect(sum(start)).toBe(start);
  expect(scaled(half, start)).toEqual(
    paid(multiply(constant(5, "money"), half), start.flow === "paid" ? start.timing : ({} as Timing)),
  );
  expect(less(start)).toEqual(scaled(constant(-1, "ratio"), start));
});

test("a ramp-up loses an amount that is paid all the time at its own price, and of anything else a share", () => {
  const rampUp: RampUp = {
    when: "rampUp",
    spells,
    growth: null,
    months: constant(2, "months"),
    startingAt: constant(0, "ratio"),
  };
  const during: Timing = { when: "during", spells, growth: null };
  const growth = { rates: [constant(0.1, "ratio")], from: constant(0, "months"), month: null };
  const fee = constant(9, "money/month");
  expect(lostTo(rampUp, during, paid(fee, { ...during, growth }))).toEqual(paid(fee, { ...rampUp, growth }));
  const share = (of: Flow) => ({ flow: "lost", of, rampUp, during });
  const elsewhere = paid(fee, { ...during, growth, spells: { ...spells } });
  const shifted = { ...during, growth, phase: { since: constant(0, "months"), from: 0, to: 3 } };
  for (const of of [start, elsewhere, paid(fee, shifted), { flow: "bounded", of: start, most: null } as Flow]) {
    expect(lostTo(rampUp, during, of)).toEqual(share(of));
  }
  expect(lostTo({ ...rampUp, growth } as RampUp, { ...during, growth }, start)).toEqual(share(start));
});
