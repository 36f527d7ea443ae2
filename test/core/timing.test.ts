import { describe, expect, it, test } from "vitest";
import { constant } from "../../src/core/formula.ts";
import {
  compound,
  factorAt,
  growthStart,
  monthOf,
  monthSink,
  spellsIn,
  sumSink,
  type Timing,
  type TimingRow,
  timingFormulas,
  timingUnit,
  weigh,
} from "../../src/core/timing.ts";

const zero = constant(0, "months");
const spells = { from: zero, until: null, tenure: null, search: null };
const growth = { rates: [constant(0, "ratio")], from: zero, month: null };
const TIMINGS: Record<Timing["when"], Timing> = {
  during: { when: "during", spells, growth, window: null },
  start: { when: "start", spells, growth },
  end: { when: "end", spells, growth },
  spread: { when: "spread", spells, growth },
  yearEnd: { when: "yearEnd", spells, growth },
  rampUp: { when: "rampUp", spells, growth, months: zero, startingAt: constant(0, "ratio") },
  billed: { when: "billed", spells, growth, window: null, every: 3, inAdvance: true },
  collected: { when: "collected", spells, growth, since: 0, pays: 11 },
  vested: { when: "vested", spells, growth, cliff: zero },
};
const row = (numbers: Partial<TimingRow> = {}): TimingRow => ({
  from: 0,
  until: Number.POSITIVE_INFINITY,
  tenure: Number.POSITIVE_INFINITY,
  search: 0,
  rates: [0],
  growthFrom: numbers.from ?? 0,
  rampMonths: 0,
  startingAt: 0,
  cliff: 0,
  phaseSince: 0,
  ...numbers,
});

function weights(when: Timing["when"] | Timing, numbers: Partial<TimingRow>, horizon = 12): number[] {
  const months = new Array<number>(horizon).fill(0);
  const sum = sumSink();
  const timing = typeof when === "string" ? TIMINGS[when] : when;
  weigh(
    timing,
    row(numbers),
    horizon,
    monthSink((month, weight) => {
      months[month] = (months[month] ?? Number.NaN) + weight;
    }),
  );
  weigh(timing, row(numbers), horizon, sum);
  expect(sum.sum).toBeCloseTo(
    months.reduce((a, b) => a + b, 0),
    9,
  );
  return months;
}

describe("during", () => {
  it("weighs the overlap", () => {
    expect(weights("during", { from: 3.25, until: 5.5 }, 7)).toEqual([0, 0, 0, 0.75, 1, 0.5, 0]);
    expect(weights("during", { from: 1.25, until: 1.5 }, 3)).toEqual([0, 0.25, 0]);
    expect(weights("during", { from: 4 }, 3)).toEqual([0, 0, 0]);
  });

  it("confines itself to a window of the scenario", () => {
    const months = new Array<number>(6).fill(0);
    const timing: Timing = { when: "during", spells, growth: null, window: { from: 2, to: 4 } };
    weigh(
      timing,
      row({ from: 2.5 }),
      6,
      monthSink((month, weight) => {
        months[month] = weight;
      }),
    );
    expect(months).toEqual([0, 0, 0.5, 1, 0, 0]);
  });

  it("grows at anniversaries, also inside a month", () => {
    const grown = weights("during", { from: 0.5, rates: [0.1] }, 14);
    expect(grown[11]).toBe(1);
    expect(grown[12]).toBeCloseTo(0.5 + 0.5 * 1.1, 12);
    expect(grown[13]).toBeCloseTo(1.1, 12);
  });

  it("comes again and again with a tenure, with a search between", () => {
    expect(weights("during", { tenure: 2, search: 1 }, 7)).toEqual([1, 1, 0, 1, 1, 0, 1]);
    expect(weights("during", { tenure: 2, search: 1, until: 4 }, 7)).toEqual([1, 1, 0, 1, 0, 0, 0]);
  });
});

describe("moments", () => {
  it("fall whole into one month", () => {
    expect(weights("start", { from: 1.75 }, 3)).toEqual([0, 1, 0]);
    expect(weights("end", { until: 1.75 }, 3)).toEqual([0, 1, 0]);
  });

  it("at the edge of a month belong to the month that begins there, float noise or not", () => {
    expect(monthOf(3 - 1e-12)).toBe(3);
    expect(monthOf(0.1 + 0.2 + 2.7)).toBe(3);
    expect(weights("start", { from: 3 - 1e-12 }, 5)).toEqual([0, 0, 0, 1, 0]);
  });

  it("count for every spell that begins, and for every end inside the horizon", () => {
    expect(weights("start", { tenure: 2, search: 1 }, 7)).toEqual([1, 0, 0, 1, 0, 0, 1]);
    expect(weights("end", { tenure: 2, search: 1 }, 7)).toEqual([0, 0, 1, 0, 0, 1, 0]);
    expect(weights("end", { until: 7 }, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("grow with the years passed; an end with those before it", () => {
    expect(weights("start", { tenure: 12, rates: [0.1] }, 25)).toMatchObject({ 0: 1, 12: 1.1 });
    expect(weights("end", { tenure: 12, rates: [0.1] }, 26)).toMatchObject({ 12: 1, 24: 1.1 });
  });
});

describe("billed", () => {
  const arrears: Timing = { when: "billed", spells, growth, window: null, every: 3, inAdvance: false };

  it("pays a period in its first or its last month", () => {
    expect(weights("billed", {}, 7)).toEqual([3, 0, 0, 3, 0, 0, 1]);
    expect(weights(arrears, {}, 7)).toEqual([0, 0, 3, 0, 0, 3, 1]);
  });

  it("counts periods from the month in which it starts, and cuts them at both ends", () => {
    expect(weights("billed", { from: 1.25, until: 5.5 }, 9)).toEqual([0, 2.75, 0, 0, 1.5, 0, 0, 0, 0]);
    expect(weights(arrears, { from: 1.25, until: 5.5 }, 9)).toEqual([0, 0, 0, 2.75, 0, 1.5, 0, 0, 0]);
  });

  it("takes each month at its own price, also where a rise falls inside a period", () => {
    const yearly: Timing = { when: "billed", spells, growth, window: null, every: 12, inAdvance: true };
    const weighed = weights(yearly, { from: 6, growthFrom: 0, rates: [0.1] }, 24);
    // Months 7 to 12 at 1, 13 to 18 at 1.1.
    expect(weighed[6]).toBeCloseTo(6 + 6 * 1.1, 12);
  });

  it("spreads a price over its whole, period by period", () => {
    const spread: Timing = {
      when: "billed",
      spells,
      growth: null,
      window: null,
      every: 3,
      inAdvance: true,
      spread: true,
    };
    expect(weights(spread, { until: 4 }, 6)).toEqual([0.75, 0, 0, 0.25, 0, 0]);
  });
});

describe("collected", () => {
  it("pays a year's months in one of them, and what is left in the last month", () => {
    expect(weights("collected", { from: 3 }, 24)).toMatchObject({ 10: 0, 11: 9, 12: 0, 23: 12 });
    expect(weights("collected", { from: 3, until: 17.5 }, 24)).toMatchObject({ 11: 9, 17: 5.5, 23: 0 });
  });

  it("pays a year that is behind in a month of the next, both at the end", () => {
    const march: Timing = { when: "collected", spells, growth, since: 0, pays: 14 };
    expect(weights(march, {}, 30)).toMatchObject({ 11: 0, 14: 12, 26: 12 });
    expect(weights(march, { until: 13 }, 30)).toMatchObject({ 11: 0, 12: 13, 14: 0 });
  });

  it("leaves out what falls due behind the horizon", () => {
    expect(weights("collected", {}, 11)).toEqual(new Array(11).fill(0));
  });
});

describe("vested", () => {
  it("has nothing before the cliff, then all of it so far, then each month", () => {
    expect(weights("vested", { cliff: 3 }, 5)).toEqual([0, 0, 3, 1, 1]);
    expect(weights("vested", { from: 0.5, cliff: 1.5 }, 4)).toEqual([0, 1.5, 1, 1]);
  });

  it("pays nothing in the month before it begins, however short the cliff or the term", () => {
    expect(weights("vested", { from: 2, cliff: 1e-8 }, 4)).toEqual([0, 0, expect.closeTo(1, 12), 1]);
    expect(weights({ ...TIMINGS.billed, inAdvance: false } as Timing, { until: 1e-8 }, 3)).toEqual([1e-8, 0, 0]);
  });

  it("has nothing for who leaves before it, and begins again with the next", () => {
    expect(weights("vested", { cliff: 3, until: 2 }, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(weights("vested", { cliff: 3, tenure: 3, search: 1 }, 8)).toEqual([0, 0, 3, 0, 0, 0, 3, 0]);
    expect(weights("vested", { cliff: 4, tenure: 3, search: 1 }, 8)).toEqual(new Array(8).fill(0));
  });
});

describe("service", () => {
  const service: Timing = { when: "end", spells, growth, service: true };

  it("weighs an end by the years served", () => {
    expect(weights(service, { from: 1, until: 10 }, 12)).toMatchObject({ 10: 0.75 });
    expect(weights(service, { tenure: 6, search: 1 }, 14)).toMatchObject({ 6: 0.5, 13: 0.5 });
  });
});

describe("yearEnd", () => {
  it("weighs a year in its last month", () => {
    expect(weights("yearEnd", {}, 24)).toMatchObject({ 10: 0, 11: 1, 12: 0, 23: 1 });
  });

  it("is pro rata at the end, in the last month or what there is of it", () => {
    expect(weights("yearEnd", { until: 6 })).toEqual([0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 0]);
    expect(weights("yearEnd", { until: 0.6 }, 1)[0]).toBeCloseTo(0.05, 12);
  });

  it("waits for the year's last month, wherever the horizon ends", () => {
    expect(weights("yearEnd", {}, 11)).toEqual(new Array(11).fill(0));
  });
});

describe("rampUp", () => {
  it("loses less each month, in a straight line from the start", () => {
    const lost = weights("rampUp", { rampMonths: 4, startingAt: 0.2 }, 6);
    [0.7, 0.5, 0.3, 0.1, 0, 0].forEach((share, month) => {
      expect(lost[month]).toBeCloseTo(share, 12);
    });
  });

  it("of no length loses nothing", () => {
    expect(weights("rampUp", { rampMonths: 0 }, 3)).toEqual([0, 0, 0]);
  });

  it("ends with its spell, and begins with the next", () => {
    const lost = weights("rampUp", { rampMonths: 4, tenure: 2, search: 1 }, 6);
    [0.875, 0.625, 0, 0.875, 0.625, 0].forEach((share, month) => {
      expect(lost[month]).toBeCloseTo(share, 12);
    });
  });
});

describe("spellsIn", () => {
  it.each([
    [{}, 12, 1],
    [{ from: 12 }, 12, 0],
    [{ tenure: 4 }, 12, 3],
    [{ tenure: 4, search: 1 }, 11, 3],
    [{ tenure: 4, search: 1 }, 10, 2],
    [{ tenure: 4, until: 5 }, 12, 2],
    // Shorter than the edge of a month; just longer, so that a division by the tenure would lose it.
    [{ tenure: 36, until: 5e-323 }, 12, 0],
    [{ tenure: 36, until: 1.5e-9 }, 12, 1],
  ])("%o in %d months: %d", (numbers, horizon, count) => {
    expect(spellsIn(row(numbers), horizon)).toHaveLength(count);
  });
});

it("compounds by the year", () => {
  expect(factorAt(TIMINGS.during, row({ rates: [0.1] }), 35.9)).toBeCloseTo(1.21, 12);
  expect(factorAt(TIMINGS.during, row({ rates: [0.1], growthFrom: 24 }), 12)).toBe(1);
});

it("names the unit of its weights and every formula it reads", () => {
  expect(Object.values(TIMINGS).map(timingUnit)).toEqual([
    ...["months", "ratio", "ratio", "ratio", "years", "months"],
    ...["months", "months", "months"],
  ]);
  expect(timingUnit({ when: "end", spells, growth, service: true })).toBe("years");
  expect(timingUnit({ ...TIMINGS.billed, spread: true } as Timing)).toBe("ratio");
  expect(timingFormulas(TIMINGS.rampUp)).toHaveLength(5);
  expect(timingFormulas({ ...TIMINGS.during, growth: null })).toEqual([zero]);
});

describe("spread", () => {
  it("divides one over a spell, by the months of it, and has none where there is no end", () => {
    expect(weights("spread", { from: 1, until: 5 }).slice(0, 6)).toEqual([0, 0.25, 0.25, 0.25, 0.25, 0]);
    expect(weights("spread", { from: 0.5, until: 2.5 }, 2)).toEqual([0.25, 0.5]);
    expect(weights("spread", {}, 3)).toEqual([0, 0, 0]);
    expect(weights("spread", { from: 2, until: 2 }, 3)).toEqual([0, 0, 0]);
  });
});

test("a collected year begins in its own month, also before the spell does: March, paid in January", () => {
  const march: Timing = { when: "collected", spells, growth, since: 2, pays: 10 };
  // January and February of the year before, paid in January; March to February, paid in January of the next.
  expect(weights(march, {}, 26)).toEqual([2, ...new Array(11).fill(0), 12, ...new Array(11).fill(0), 12, 0]);
});

test("a moment at the edge of a window belongs to the month that begins there", () => {
  const start = (from: number) => weights({ ...TIMINGS.start, window: { from: 1, to: 3 } } as Timing, { from }, 5);
  expect([start(1 - 1e-12), start(3 - 1e-12), start(2.9)]).toEqual([
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 1, 0, 0],
  ]);
});

test("a price for the whole is spread over the months that there are, wherever they begin: 4 months from the third", () => {
  const spread = { ...TIMINGS.billed, spread: true } as Timing;
  expect(weights(spread, { from: 2, until: 6 }, 8)).toEqual([0, 0, 0.75, 0, 0, 0.25, 0, 0]);
});

test("prices that rise in a month of the calendar have risen last in the one at or before their start", () => {
  const since = (from: number) => growthStart({ ...growth, month: 3 }, from);
  expect([since(0), since(2.5), since(3), since(14), since(15 - 1e-12), since(15)]).toEqual([-9, -9, 3, 3, 15, 15]);
  expect(growthStart(growth, 2.5)).toBe(2.5);
});

test("what starts counts in a window where its month does, to the billionth of a month", () => {
  const startAt = (from: number) => weights({ ...TIMINGS.start, window: { from: 1, to: 3 } } as Timing, { from }, 5);
  for (const from of [1 - 2e-9, 1 - 1e-9, 1, 3 - 2e-9, 3 - 1e-9, 3]) {
    const month = monthOf(from);
    expect(startAt(from)).toEqual([0, 1, 2, 3, 4].map((one) => Number(one === month && month >= 1 && month < 3)));
  }
  // At the horizon nothing starts or ends any more.
  for (const moment of [3 - 1e-9, 3 - 1e-12, 3, 3 + 1e-12]) {
    expect([weights("start", { from: moment }, 3), weights("end", { until: moment }, 3)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(spellsIn(row({ from: moment }), 3)).toHaveLength(0);
  }
});

test("a phase counts from its own moment: from the second month after month 1 to the fifth", () => {
  const phased = (when: Timing) => ({ ...when, phase: { since: zero, from: 2, to: 5 } }) as Timing;
  expect(weights(phased(TIMINGS.during), { phaseSince: 1 }, 8)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
  const spread = weights(phased({ ...TIMINGS.billed, spread: true } as Timing), { phaseSince: 2, until: 8 }, 9);
  expect(spread).toEqual([
    // Months 5 and 6 of the second bill, and one of the third.
    ...[0, 0, 0, 2 / 8, 0, 0, 1 / 8, 0, 0],
  ]);
});

test("a bonus of years that a window leaves out is nothing, and of those it cuts a part", () => {
  const from = (opens: number) =>
    weights({ ...TIMINGS.yearEnd, window: { from: opens, to: 36 } } as Timing, {}, 36).map((one, month) =>
      one === 0 ? null : [month, Number(one.toFixed(12))],
    );
  expect(from(14).filter(Boolean)).toEqual([
    [23, Number((10 / 12).toFixed(12))],
    [35, 1],
  ]);
  expect(from(12).filter(Boolean)).toEqual([
    [23, 1],
    [35, 1],
  ]);
});

test("an end may be paid at the price of the start, and a price for the whole rises with its start", () => {
  const atStart = { ...TIMINGS.end, pricedAt: "start" } as Timing;
  expect(weights(atStart, { from: 6, until: 30, growthFrom: 0, rates: [0.1] }, 36)[30]).toBe(1);
  expect(weights(TIMINGS.end, { from: 6, until: 30, growthFrom: 0, rates: [0.1] }, 36)[30]).toBeCloseTo(1.21, 12);
  const spread = { ...TIMINGS.billed, spread: true } as Timing;
  const billed = weights(spread, { from: 12, until: 16, growthFrom: 0, rates: [0.1] }, 18);
  expect([billed[12], billed[15]]).toEqual([expect.closeTo(0.75 * 1.1, 12), expect.closeTo(0.25 * 1.1, 12)]);
});

test("a cliff that the end reaches to the billionth of a month is reached", () => {
  const last = (cliff: number) => weights("vested", { cliff, until: 3 }, 5)[2];
  expect([last(3), last(3 + 1e-9), last(3 + 2e-9)]).toEqual([3, expect.closeTo(3, 8), 0]);
});

test("where a window and a phase both confine, only what lies in both counts: months 5 to 9", () => {
  const both = { ...TIMINGS.during, window: { from: 4, to: 13 }, phase: { since: zero, from: 0, to: 7 } } as Timing;
  expect(weights(both, { phaseSince: 2 }, 11)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0]);
});

test("years served are paid at the price of the last, and rises follow each other, the last running on", () => {
  const served: Timing = { when: "end", spells, growth, service: true };
  expect(weights(served, { until: 24, rates: [0.1] }, 26)[24]).toBeCloseTo(2 * 1.1, 12);
  expect(compound([0.1, 0.2], 3)).toBe(1.1 * 1.2 * 1.2);
  expect([compound([0.1, 0.2], 0), compound([0.1, 0.2], 1)]).toEqual([1, 1.1]);
});
