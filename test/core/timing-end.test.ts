import { expect, test } from "vitest";
import { constant } from "../../src/core/formula.ts";
import { spellsIn, sumSink, type Timing, type TimingRow, weigh } from "../../src/core/timing.ts";

const months = (value: number) => constant(value, "months");
const row = (more: Partial<TimingRow>): TimingRow => ({
  from: 0,
  until: 12,
  tenure: Number.POSITIVE_INFINITY,
  search: 0,
  rates: [0.03],
  growthFrom: 0,
  rampMonths: 0,
  startingAt: 0,
  cliff: 0,
  phaseSince: 0,
  ...more,
});
const end: Timing = {
  when: "end",
  spells: { from: months(0), until: months(12), tenure: null, search: null },
  growth: { rates: [constant(0.03, "ratio")], from: months(0), month: null },
};

test.each([
  [11.5, 1],
  [12, 1],
  [12.5, 1.03],
  [24, 1.03],
])("an end at month %d is paid at the price of the last month before it", (until, factor) => {
  const sink = sumSink();
  weigh(end, row({ until }), 36, sink);
  expect(sink.sum).toBe(factor);
});

test("no replacement begins where the option itself ends, whatever the sums of fractions say", () => {
  const start: Timing = { ...end, when: "start", growth: null };
  const sink = sumSink();
  const seventh = row({ until: 8, tenure: 8 / 7 });
  weigh(start, seventh, 36, sink);
  expect(sink.sum).toBe(7);
  expect(spellsIn(seventh, 36)).toHaveLength(7);
});
