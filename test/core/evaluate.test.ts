import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/core/assumption.ts";
import { at } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { type Flow, less, lostTo, paid, type RampUp, scaled, sum } from "../../src/core/flow.ts";
import { add, assumption, constant, divide, max, min, multiply, subtract } from "../../src/core/formula.ts";
import { flowInputs } from "../../src/core/inputs.ts";
import type { Model } from "../../src/core/model.ts";
import type { Spells, Timing } from "../../src/core/timing.ts";

const numbers: Record<string, number> = { fee: 1000, start: 2, share: 0.25, tenure: 3 };
const assumptions = new Map(
  Object.entries(numbers).map(([address, value]): [string, Assumption] => [
    address,
    { address, label: { text: "", key: null }, unit: "ratio", quantity: { value }, bounds: {}, origin: "scenario" },
  ]),
);
const model = (flow: Flow | null = null): Model => ({
  title: "",
  currency: "USD",
  start: { year: 2027, month: 1 },
  horizon: 6,
  baseline: null,
  discountRate: null,
  budget: { monthly: null, total: null },
  need: [],
  resultsByMonth: null,
  assumptions,
  options:
    flow === null
      ? []
      : [
          {
            id: "it",
            kind: "custom",
            title: "",
            items: [{ id: "x", label: { text: "", key: null }, category: "costs", basis: "cash", flow }],
            hours: null,
            lostHours: null,
            allowances: [],
            spells: [],
            productiveFrom: constant(0, "months"),
            untaxed: [],
            ifStopped: () => null,
            notice: null,
          },
        ],
  notices: () => [],
});
const fresh = () => {
  const evaluation = evaluator(model(), 2, { months: true });
  evaluation.evaluate({ count: 1, columns: new Map() });
  return evaluation;
};
const fee = assumption("fee");
const zero = constant(0, "months");
const spells: Spells = { from: assumption("start"), until: null, tenure: null, search: null };
const during: Timing = { when: "during", spells, growth: null, window: null };
const months = (flow: Flow) => (fresh().flow(flow).months ?? []).map((month) => at(month, 0));

describe("formula", () => {
  it.each([
    [add(fee, constant(1, "ratio"), constant(2, "ratio")), 1003],
    [multiply(fee, constant(3, "ratio"), constant(2, "ratio")), 6000],
    [subtract(constant(1, "ratio"), fee), -999],
    [divide(constant(1, "ratio"), fee), 0.001],
    [min(fee, constant(7, "ratio"), constant(9, "ratio")), 7],
    [max(fee, constant(7, "ratio"), constant(9, "ratio")), 1000],
    [add(fee), 1000],
  ])("case %#", (formula, value) => {
    expect(fresh().formula(formula)).toBe(value);
  });

  it("of an address that nobody gives is a bug of ours, and never zero", () => {
    expect(() => fresh().formula(assumption("missing"))).toThrow("no assumption at missing");
  });
});

describe("flow", () => {
  it("pays amounts by weights, sums and scales", () => {
    expect(months(paid(fee, during))).toEqual([0, 0, 1000, 1000, 1000, 1000]);
    expect(months(sum(paid(fee, during), paid(fee, { when: "start", spells, growth: null })))).toEqual([
      0, 0, 2000, 1000, 1000, 1000,
    ]);
    expect(months(scaled(assumption("share"), sum(paid(fee, during), paid(fee, during))))).toEqual([
      0, 0, 500, 500, 500, 500,
    ]);
    expect(months({ flow: "sum", of: [] })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("loses to ramp-up the same whether an amount is paid at once or in parts", () => {
    const rampUp: RampUp = {
      when: "rampUp",
      spells,
      growth: null,
      months: constant(2, "months"),
      startingAt: constant(0.5, "ratio"),
    };
    const direct = lostTo(rampUp, during, paid(fee, during));
    const windowed = lostTo(rampUp, during, paid(fee, { ...during, window: { from: 0, to: 3 } } as Timing));
    expect(direct.flow).toBe("paid");
    expect(windowed.flow).toBe("lost");
    expect(months(direct)).toEqual([0, 0, 375, 125, 0, 0]);
    expect(months(windowed)).toEqual([0, 0, 375, 0, 0, 0]);
  });

  it("bounds each spell by itself, also where two share a month", () => {
    const tenured: Spells = { from: zero, until: null, tenure: constant(1.5, "months"), search: null };
    const when = (when: "during" | "start"): Timing => ({ when, spells: tenured, growth: null });
    const monthly = (amount: number) => paid(constant(amount, "money/month"), when("during"));
    const of = sum(monthly(100), less(paid(constant(80, "money"), when("start"))));
    // 100 - 80, 50; 50 - 80, 100; 20, 50; ...: the second spell begins in the middle of the second month.
    expect(months({ flow: "bounded", of, most: null }).slice(0, 3)).toEqual([20, 50, 100]);
    expect(months({ flow: "bounded", of, most: monthly(60) }).slice(0, 3)).toEqual([20, 30, 60]);
    expect(months({ flow: "bounded", of: monthly(1), most: null })).toEqual([1, 1, 1, 1, 1, 1]);
    expect(months({ flow: "bounded", of: sum(), most: null })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("loses of each spell what its own ramp-up loses, also where two share a month", () => {
    const tenured: Spells = { from: zero, until: constant(3, "months"), tenure: constant(1.5, "months"), search: null };
    const rampUp: RampUp = {
      ...{
        when: "rampUp",
        spells: tenured,
        growth: null,
        months: constant(2, "months"),
        startingAt: constant(0, "ratio"),
      },
    };
    const once = paid(constant(100, "money"), { when: "start", spells: tenured, growth: null });
    const flow = lostTo(rampUp, { when: "during", spells: tenured, growth: null }, once);
    // Of the first month 0.75 is lost; of the half month in which the second begins, 1 - 0.25 / 2.
    expect(months(flow)).toEqual([75, 87.5, 0, 0, 0, 0]);
    expect(at(fresh().flow(flow).total, 0)).toBe(162.5);
  });

  it("accumulates nothing where nobody begins, and what falls in no spell but the first in that", () => {
    const late: Spells = { from: constant(9, "months"), until: null, tenure: constant(2, "months"), search: null };
    const again: Spells = { ...late, from: zero };
    const band = { rate: constant(0.1, "ratio"), above: null, upTo: null };
    const taxes = (of: Flow, spells: Spells): Flow => ({
      ...{ flow: "accumulated", of, during: { when: "during", spells, growth: null }, limits: "year" },
      years: [{ from: 0, to: 12, bands: [band] }],
    });
    const lone = paid(fee, { when: "start", spells: { ...late, from: zero, tenure: null }, growth: null });
    expect(months(taxes(paid(fee, { when: "during", spells: late, growth: null }), late))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(months(taxes(lone, again))).toEqual([100, 0, 0, 0, 0, 0]);
  });

  it("accumulates anew for each spell", () => {
    const tenured: Spells = { ...spells, tenure: assumption("tenure"), search: null };
    const timing: Timing = { when: "during", spells: tenured, growth: null, window: null };
    const year = {
      from: 0,
      to: 12,
      bands: [{ rate: constant(0.1, "ratio"), above: null, upTo: constant(1500, "money/year") }],
    };
    const flow: Flow = { flow: "accumulated", of: paid(fee, timing), during: timing, years: [year], limits: "year" };
    expect(months(flow)).toEqual([0, 0, 100, 50, 0, 100]);
  });
});

describe("rows", () => {
  it("vary what is given, and take the likely value of the rest", () => {
    const evaluation = evaluator(model(paid(fee, during)), 3, { months: false });
    const columns = new Map([["start", Float64Array.of(0, 5.5, 9)]]);
    const [option] = evaluation.evaluate({ count: 3, columns });
    expect(option?.items[0]?.months).toBeNull();
    expect([0, 1, 2].map((row) => at(option?.items[0]?.total ?? Number.NaN, row))).toEqual([6000, 500, 0]);
    expect([0, 1, 2].map((row) => evaluation.timing(during, row).from)).toEqual([0, 5.5, 9]);
  });

  it("above the capacity are refused", () => {
    expect(() => evaluator(model(), 2, { months: false }).evaluate({ count: 3, columns: new Map() })).toThrow(
      RangeError,
    );
  });
});

it("lists every address that a flow reads, once", () => {
  const flow = sum(
    paid(multiply(fee, fee), during),
    scaled(assumption("share"), sum(paid(fee, during), paid(fee, during))),
  );
  expect([...flowInputs(flow)]).toEqual(["fee", "start", "share"]);
});
