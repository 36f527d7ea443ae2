/** What is not listed never moves an answer, so that a list that forgets one would leave its bar out of every chart. */
import { expect, test } from "vitest";
import { type Flow, paid } from "../../src/core/flow.ts";
import { add, assumption, constant, named } from "../../src/core/formula.ts";
import { flowInputs, formulaInputs, modelInputs, optionInputs } from "../../src/core/inputs.ts";
import type { Model, OptionModel } from "../../src/core/model.ts";
import type { Timing } from "../../src/core/timing.ts";

const numbers = (prefix: string, ...names: string[]) => names.map((name) => assumption(`${prefix}.${name}`));
const timing = (name: string): Timing => {
  const [from, until, tenure, search, rate, since, phase] = numbers(
    name,
    ..."from until tenure search rate since phase".split(" "),
  );
  return {
    ...{ when: "during", spells: { from, until, tenure, search }, growth: { rates: [rate], from: since, month: null } },
    phase: { since: phase, from: 0, to: 3 },
  } as Timing;
};
const ofTiming = (name: string) =>
  "phase from until tenure search rate since".split(" ").map((one) => `${name}.${one}`);
const one = assumption("one");

test("a formula reads the numbers in it, whatever they are called", () => {
  expect([...formulaInputs(named("sum", add(one, constant(1, "ratio"), assumption("two"), one)))]).toEqual([
    "one",
    "two",
  ]);
});

test("a flow reads its amounts and the numbers of its timings, those of its parts among them", () => {
  const read = (flow: Flow) => [...flowInputs(flow)].sort();
  const part = paid(one, timing("t"));
  expect(read(part)).toEqual(["one", ...ofTiming("t")].sort());
  const moments = {
    ...timing("t"),
    when: "rampUp",
    months: assumption("months"),
    startingAt: assumption("at"),
  } as Timing;
  expect(read(paid(one, moments))).toEqual(["at", "months", "one", ...ofTiming("t")].sort());
  expect(read(paid(one, { ...timing("t"), when: "vested", cliff: assumption("cliff") } as Timing))).toContain("cliff");
  expect(read({ flow: "bounded", of: part, most: paid(assumption("most"), timing("m")) })).toEqual(
    ["most", "one", ...ofTiming("m"), ...ofTiming("t")].sort(),
  );
  expect(read({ flow: "bounded", of: part, most: null })).toEqual(read(part));
  const [above, below, price, upTo, keeps] = numbers("r", "above", "below", "price", "upTo", "keeps") as [
    typeof one,
    typeof one,
    typeof one,
    typeof one,
    typeof one,
  ];
  const allowance = {
    above,
    below,
    timing: timing("t"),
    prices: [
      { price, upTo },
      { price: one, upTo: null },
    ],
    billed: timing("b"),
  };
  expect(read({ flow: "rolledOver", of: [allowance], keeps })).toEqual(
    ["one", "r.above", "r.below", "r.keeps", "r.price", "r.upTo", ...ofTiming("b"), ...ofTiming("t")].sort(),
  );
  const [rate, low, high, least] = numbers("band", "rate", "above", "upTo", "least") as [
    typeof one,
    typeof one,
    typeof one,
    typeof one,
  ];
  const band = { rate, above: low, upTo: high, scale: { least, power: 1, digits: 4 } };
  const years = [{ from: 0, to: 12, bands: [band] }];
  expect(read({ flow: "accumulated", of: part, during: timing("d"), years, limits: "year" })).toEqual(
    ["band.above", "band.least", "band.rate", "band.upTo", "one", ...ofTiming("d"), ...ofTiming("t")].sort(),
  );
  expect(
    read({ flow: "lost", of: part, rampUp: moments as Extract<Timing, { when: "rampUp" }>, during: timing("d") }),
  ).toEqual(["at", "months", "one", ...ofTiming("d"), ...ofTiming("t")].sort());
});

test("an answer depends on costs, hours, media and requirements, and on when something is productive", () => {
  const always: Timing = {
    when: "during",
    spells: { from: constant(0, "months"), until: null, tenure: null, search: null },
    growth: null,
  };
  const flow = (address: string) => paid(assumption(address), always);
  const option = {
    ...{ items: [{ flow: flow("fee") }, { flow: flow("setup") }], hours: flow("hours"), lostHours: flow("lost") },
    ...{ mediaSpend: flow("media"), productiveFrom: assumption("ready") },
  } as unknown as OptionModel;
  expect([...optionInputs(option)]).toEqual(["fee", "setup"]);
  const model = (options: readonly OptionModel[]) =>
    ({
      ...{
        options,
        need: [{ from: 0, to: 3, hoursPerMonth: assumption("need") }],
        discountRate: assumption("discount"),
      },
      ...{
        budget: { monthly: assumption("monthly"), total: assumption("total") },
        resultsByMonth: assumption("results"),
      },
    }) as unknown as Model;
  expect([...modelInputs(model([option]))].sort()).toEqual(
    ["discount", "fee", "hours", "lost", "media", "monthly", "need", "ready", "results", "setup", "total"].sort(),
  );
  const silent = {
    items: [],
    hours: null,
    lostHours: null,
    productiveFrom: constant(0, "months"),
  } as unknown as OptionModel;
  const open = {
    options: [silent],
    need: [],
    budget: { monthly: null, total: null },
    discountRate: null,
    resultsByMonth: null,
  };
  expect([...modelInputs(open as unknown as Model)]).toEqual([]);
});
