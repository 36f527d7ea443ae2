import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type DiffFinding, diff } from "../../src/analysis/diff.ts";
import { readRules } from "../../src/analysis/fail-on.ts";
import { goldenOf } from "../../src/analysis/golden.ts";
import type { Side } from "../../src/analysis/sides.ts";
import { document } from "../../src/report/diff.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

type Tree = { [key: string]: unknown };

const base = (): Tree & { options: { [id: string]: Tree } } => ({
  version: 1,
  currency: "USD",
  start: "2027-01",
  horizonMonths: 12,
  need: { hoursPerMonth: 40 },
  options: {
    retainer: { kind: "retainer", monthlyFee: 8000, includedHoursPerMonth: 30, overageRate: 250 },
    hourly: { kind: "hourly", hourlyRate: "200 to 250 to 350" },
    hire: {
      kind: "fullTime",
      annualSalary: 174000,
      bonus: "20%",
      benefits: "23%",
      rampUp: { months: 6, startingAt: "25%" },
      costs: { tools: { amount: 500, every: "month" } },
    },
  },
});

const side = (tree: object): Side => ({ from: "scenario", scenario: parseScenario(JSON.stringify(tree)) });
const changed = (change: (tree: ReturnType<typeof base>) => void) => {
  const tree = base();
  change(tree);
  return tree;
};
const difference = (after: object, before: object = base()) => diff(side(before), side(after));
const cents = (amount: number) => Math.round(amount * 100);

/** The law: each option's effects sum to its change, in whole cents. */
function expectBridge(finding: DiffFinding) {
  for (const { id, before, after, change } of finding.options) {
    const sum = finding.bridge
      .filter(({ option }) => option === id)
      .reduce((total, { effect }) => total + cents(effect), 0);
    expect(sum, id).toBe(cents(change));
    expect(cents(after ?? 0) - cents(before ?? 0), id).toBe(cents(change));
  }
  expect(finding.bridge.every(({ effect }) => effect !== 0)).toBe(true);
}

test("what a flag sets for both sides is said once", () => {
  const scenario = parseScenario(JSON.stringify(base()), { set: ["retainer.monthlyFee=9000"] });
  const { options, notices } = diff({ from: "scenario", scenario }, { from: "scenario", scenario });
  expect(options).toEqual([]);
  expect(notices).toMatchObject([{ code: "overridden", address: "retainer.monthlyFee" }]);
});

test("a scenario does not differ from itself, nor from its own saved comparison", () => {
  const same = difference(base());
  expect(same).toMatchObject({
    options: [],
    bridge: [],
    inputs: [],
    notices: [],
    failed: [],
    winner: { changed: false },
  });
  const saved: Side = {
    from: "saved",
    finding: JSON.parse(JSON.stringify(goldenOf(compare(parseScenario(JSON.stringify(base())))))),
  };
  expect(diff(saved, side(base()))).toMatchObject({ options: [], bridge: [], notices: [] });
});

/** Ways to change a file: numbers, structure, time, and the exclusive ways to state hours. */
const edits = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 100_000, max: 1_500_000 }).map((fee) => ({
      name: "fee",
      edit: (t: ReturnType<typeof base>) => Object.assign(t.options.retainer as Tree, { monthlyFee: fee / 100 }),
    })),
    fc.integer({ min: 10_000, max: 40_000 }).map((rate) => ({
      name: "rate",
      edit: (t: ReturnType<typeof base>) => Object.assign(t.options.hourly as Tree, { hourlyRate: rate / 100 }),
    })),
    fc.integer({ min: 5_000_000, max: 30_000_000 }).map((salary) => ({
      name: "salary",
      edit: (t: ReturnType<typeof base>) => Object.assign(t.options.hire as Tree, { annualSalary: salary / 100 }),
    })),
    fc.integer({ min: 0, max: 5000 }).map((bonus) => ({
      name: "bonus",
      edit: (t: ReturnType<typeof base>) => Object.assign(t.options.hire as Tree, { bonus: `${bonus / 100}%` }),
    })),
    fc.integer({ min: 1, max: 60 }).map((months) => ({
      name: "horizon",
      edit: (t: ReturnType<typeof base>) => Object.assign(t, { horizonMonths: months }),
    })),
    fc
      .constantFrom("2026-05", "2028-11")
      .map((start) => ({ name: "start", edit: (t: ReturnType<typeof base>) => Object.assign(t, { start }) })),
    fc.integer({ min: 1, max: 100 }).map((hours) => ({
      name: "need",
      edit: (t: ReturnType<typeof base>) => Object.assign(t, { need: { hoursPerMonth: hours } }),
    })),
    fc.integer({ min: 1, max: 40 }).map((hours) => ({
      name: "need",
      edit: (t: ReturnType<typeof base>) => {
        delete t.need;
        Object.assign(t.options.hourly as Tree, { hoursPerWeek: hours });
      },
    })),
    fc.constant({ name: "bonus", edit: (t: ReturnType<typeof base>) => delete t.options.hire?.bonus }),
    fc.constant({
      name: "rampUp",
      edit: (t: ReturnType<typeof base>) => Object.assign(t.options.hire as Tree, { rampUp: { amount: 30000 } }),
    }),
    fc.constant({ name: "rampUp", edit: (t: ReturnType<typeof base>) => delete t.options.hire?.rampUp }),
    fc.constant({
      name: "costs",
      edit: (t: ReturnType<typeof base>) =>
        Object.assign(t.options.hire as Tree, { costs: { desk: { amount: "3%", every: "year" } } }),
    }),
    fc.constant({
      name: "costs",
      edit: (t: ReturnType<typeof base>) =>
        Object.assign(t.options.hire as Tree, { costs: { tools: { amount: 500, every: "once" } } }),
    }),
    fc.constant({
      name: "late",
      edit: (t: ReturnType<typeof base>) =>
        Object.assign(t.options.retainer as Tree, { startAfterMonths: 1.5, setupFee: 333.33 }),
    }),
    fc.constant({
      name: "kind",
      edit: (t: ReturnType<typeof base>) =>
        Object.assign(t.options, { hourly: { kind: "custom", costs: { all: { amount: 9999.99, every: "month" } } } }),
    }),
    fc.constant({ name: "kind", edit: (t: ReturnType<typeof base>) => delete t.options.hourly }),
    fc.constant({
      name: "new",
      edit: (t: ReturnType<typeof base>) =>
        Object.assign(t.options, { other: { kind: "custom", costs: { all: { amount: 1, every: "year" } } } }),
    }),
  ),
  { selector: ({ name }) => name, minLength: 4, maxLength: 8 },
);

test("the bridge adds up to the cent, whatever changed", () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (list, back) => {
      const after = changed((tree) => {
        for (const { edit } of list.filter(({ name }) => name !== "kind")) edit(tree);
        for (const { edit } of list.filter(({ name }) => name === "kind")) edit(tree);
      });
      expectBridge(back ? difference(base(), after) : difference(after));
    }),
  );
});

test("each input has its own step, in the documented order", () => {
  const after = changed((tree) => {
    tree.horizonMonths = 18;
    tree.start = "2027-06";
    Object.assign(tree.options.hire as Tree, { annualSalary: 180000, signingBonus: 5000 });
    delete tree.options.hire?.benefits;
  });
  const finding = difference(after);
  expectBridge(finding);
  expect(
    finding.bridge
      .filter(({ option }) => option === "hire")
      .map(({ address, before, after: now }) => [address, before, now]),
  ).toEqual([
    ["horizonMonths", 12, 18],
    ["hire.signingBonus", null, 5000],
    ["hire.benefits", 0.23, null],
    ["hire.annualSalary", 174000, 180000],
  ]);
  expect(finding.notices.map(({ message }) => message)).toEqual(["Changed, with no effect on totals: start"]);
  expect(finding.winner).toEqual({ before: "hourly", after: "hourly", changed: false });
});

test("what no file could say halfway is one step: hours a week for hours a month", () => {
  const before = changed((tree) => Object.assign(tree.options.hourly as Tree, { hoursPerMonth: 30 }));
  const after = changed((tree) => Object.assign(tree.options.hourly as Tree, { hoursPerWeek: 9, hourlyRate: 240 }));
  const finding = difference(after, before);
  expectBridge(finding);
  expect(finding.bridge.map(({ address }) => address)).toEqual([
    "hourly.hoursPerWeek + hourly.hoursPerMonth",
    "hourly.hourlyRate",
  ]);
});

test("options, kinds and costs that come and go are steps of their own", () => {
  const after = changed((tree) => {
    tree.options.coach = { kind: "custom", costs: { a: { amount: 100, every: "month" } } };
    delete tree.options.retainer;
    tree.options.hourly = { kind: "custom", costs: { a: { amount: 1000, every: "month" } } };
    (tree.options.hire as Tree).costs = { desk: { amount: 600, every: "year" } };
  });
  const finding = difference(after);
  expectBridge(finding);
  expect(finding.bridge.map(({ address, before, after: now, effect }) => [address, before, now, effect])).toEqual([
    ["hourly.kind", "hourly", "custom", -108000],
    ["hire.costs.desk", null, null, 600],
    ["hire.costs.tools", null, null, -6000],
    ["coach", null, null, 1200],
    ["retainer", null, null, -126000],
  ]);
  expect(finding.options.map(({ id, status }) => [id, status])).toEqual([
    ["hourly", "changed"],
    ["hire", "changed"],
    ["coach", "added"],
    ["retainer", "removed"],
  ]);
  expect(finding.cheapest).toEqual({ before: "hourly", after: "coach", changed: true });
});

test("a range that widens is a change, though no total moved; a discount rate is none", () => {
  const wider = difference(
    changed((tree) => Object.assign(tree.options.hourly as Tree, { hourlyRate: "150 to 250 to 350" })),
  );
  expect(wider.options).toEqual([
    expect.objectContaining({
      id: "hourly",
      change: 0,
      range: { before: [96000, 168000], after: [72000, 168000] },
      lines: [],
    }),
  ]);
  const rate = difference(changed((tree) => Object.assign(tree, { discountRate: "8%" })));
  expect(rate).toMatchObject({
    options: [],
    bridge: [],
    notices: [{ code: "inputs-without-effect", message: "Changed, with no effect on totals: discountRate" }],
  });
});

test("a number that changed without effect is said with what it was and is", () => {
  const notice = (months: number) =>
    changed((tree) => Object.assign(tree.options.hire as Tree, { noticeMonths: months }));
  expect(difference(notice(2), notice(1)).notices).toEqual([
    {
      code: "inputs-without-effect",
      message: "Changed, with no effect on totals: hire.noticeMonths, from 1 month to 2 months",
      values: { addresses: "hire.noticeMonths", before: 1, after: 2, unit: "months" },
    },
  ]);
});

test("permuting options, titles and sources change nothing", () => {
  const after = changed((tree) => {
    tree.options = Object.fromEntries(Object.entries(tree.options).reverse());
    (tree.options.hire as Tree).title = "The hire";
    (tree.options.hire as Tree).annualSalary = { value: 174000, source: "an offer" };
    tree.title = "Another title";
  });
  expect(difference(after)).toMatchObject({ options: [], bridge: [], inputs: [], winner: { changed: false } });
});

test("of two equally cheap options neither has won", () => {
  const two = (first: string, second: string) => ({
    ...base(),
    options: Object.fromEntries(
      [first, second].map((id) => [id, { kind: "custom", costs: { a: { amount: 100, every: "month" } } }]),
    ),
  });
  expect(difference(two("a", "b"), two("b", "a")).winner.changed).toBe(false);
});

test("between saved comparisons there are lines, and a notice that says why no bridge", () => {
  const saved = (tree: object): Side => ({ from: "saved", finding: compare(parseScenario(JSON.stringify(tree))) });
  const finding = diff(
    saved(base()),
    saved(changed((tree) => Object.assign(tree.options.retainer as Tree, { monthlyFee: 8100 }))),
  );
  expect(finding.options).toMatchObject([{ id: "retainer", change: 1200, lines: [{ id: "fees", change: 1200 }] }]);
  expect(finding.bridge).toEqual([]);
  expect(finding.notices).toMatchObject([{ code: "bridge-needs-scenarios" }]);
});

test("two currencies have no difference", () => {
  expect(() => difference({ ...base(), currency: "EUR" })).toThrow("in different currencies, USD and EUR");
});

const rules = (list: string) => {
  const read = readRules(list);
  return read.ok ? read.value : expect.fail(read.problems[0].message);
};

describe("--fail-on", () => {
  const dearer = changed((tree) => {
    Object.assign(tree.options.retainer as Tree, { monthlyFee: 9500 });
    tree.options.new = { kind: "retainer", monthlyFee: 1, includedHoursPerMonth: 40 };
  });
  const broken = (list: string) => {
    const failOn = rules(list);
    return diff(side(base()), side(dearer), { failOn }).failed;
  };

  test.each([
    ["winner", ["winner"]],
    ["increase", ["increase"]],
    ["increase>17999.99", ["increase>17999.99"]],
    ["increase>18k", []],
    ["increase > 14.28%", ["increase > 14.28%"]],
    ["increase>14.29%", []],
    ["increase>100%,winner,increase>1", ["winner", "increase>1"]],
  ])("%s", (list, rules) => {
    expect(broken(list).map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    [100, 129, "increase>29%"],
    [1_000_000_000, 1_290_000_000, "increase>29%"],
    [0.1, 0.3, "increase>0.2"],
  ])("exactly at the limit is not above it: from %d to %d, %s", (before, after, list) => {
    const fee = (monthlyFee: number) =>
      side({ ...base(), horizonMonths: 1, options: { retainer: { kind: "retainer", monthlyFee } } });
    const failOn = rules(list);
    // 0.29 x 100 is 28.999999999999996 in floats.
    expect(diff(fee(before), fee(after), { failOn }).failed).toEqual([]);
    expect(diff(fee(before), fee(after + 0.01), { failOn }).failed).toHaveLength(1);
  });

  test("says by what a rule is broken", () => {
    expect(broken("increase>5%")).toEqual([
      { rule: "increase>5%", option: "retainer", before: 126000, after: 144000, change: 18000, percent: 14.29 },
    ]);
    expect(broken("winner")).toEqual([
      { rule: "winner", option: null, before: "hourly", after: "new", change: null, percent: null },
    ]);
  });

  test.each([
    "",
    "win",
    "increase>",
    "increase>much",
    "increase>8,000",
    "increase>-5",
    "increase>1 to 2",
    "decrease>5",
  ])("%j is no rule", (list) => {
    expect(readRules(list)).toMatchObject({ ok: false, problems: [{ code: "not-a-rule" }] });
  });
});

describe("what totals alone do not tell", () => {
  const verdict = (finding: DiffFinding) => document(finding, "en").verdict;

  test("lines that cancel out are a change", () => {
    const pair = (salary: number, benefits: number) =>
      side({
        ...base(),
        options: {
          h: { kind: "fullTime", annualSalary: salary, benefits, employerTaxes: 0 },
          r: base().options.retainer,
        },
      });
    const finding = diff(pair(100_000, 20_000), pair(99_000, 21_000));
    expect(finding.options.map(({ id, change, lines }) => [id, change, lines.length])).toEqual([["h", 0, 2]]);
    expect(verdict(finding)).toBe("Every total is as before: 2 changed lines cancel out.");
  });

  test("an option that is renamed and doubled is compared with what it was", () => {
    const after = changed((tree) => {
      const { retainer, ...rest } = tree.options;
      Object.assign(tree, { options: { ...rest, fractional: { ...retainer, monthlyFee: 16_000 } } });
    });
    const failOn = rules("increase>5%");
    for (const before of [
      side(base()),
      { from: "saved", finding: compare(parseScenario(JSON.stringify(base()))) } as Side,
    ]) {
      const finding = diff(before, side(after), { failOn });
      expect(finding.failed.map(({ option, change }) => [option, change])).toEqual([["fractional", 96_000]]);
      expect(finding.notices).toContainEqual(
        expect.objectContaining({ code: "option-renamed", values: { from: "retainer", to: "fractional" } }),
      );
      expect(finding.options.map(({ id, status }) => [id, status])).toEqual([["fractional", "changed"]]);
    }
  });

  test("a need that grows says who wins now, and fails the gate", () => {
    const needs = (hours: number) =>
      side({
        version: 1,
        currency: "USD",
        start: "2027-01",
        horizonMonths: 12,
        need: { hoursPerMonth: hours },
        options: {
          a: { kind: "retainer", monthlyFee: 8000, includedHoursPerMonth: 40 },
          b: { kind: "retainer", monthlyFee: 9000, includedHoursPerMonth: 45 },
        },
      });
    const failOn = rules("winner");
    const finding = diff(needs(40), needs(45), { failOn });
    expect(finding.winner).toEqual({ before: "a", after: "b", changed: true });
    expect(finding.cheapest.changed).toBe(false);
    expect(finding.failed).toEqual([
      { rule: "winner", option: null, before: "a", after: "b", change: null, percent: null },
    ]);
    expect(verdict(finding)).toBe(
      "--fail-on winner: the lowest-cost option that meets all requirements was a and is b.",
    );
    const said = document(finding, "en").blocks.flatMap((block) => (block.block === "text" ? [block.text] : []));
    expect(said).toContain("The lowest-cost option that meets all requirements changes from a to b.");
    expect(said).toContain("a does not meet the requirements any more: it is 60 hours short.");
  });
});

test("what changed without moving a total is named, structure and words as well as numbers", () => {
  const said = (change: (tree: ReturnType<typeof base>) => void) =>
    difference(changed(change)).notices.map(({ message }) => message);
  expect(said((tree) => (tree.start = "2027-06"))).toEqual(["Changed, with no effect on totals: start"]);
  expect(said((tree) => (tree.baseline = "retainer"))).toEqual(["Changed, with no effect on totals: baseline"]);
  expect(said((tree) => (tree.cases = { more: { set: { "need.hoursPerMonth": 50 } } }))).toEqual([
    "Changed, with no effect on totals: cases",
  ]);
  // 40 hours at 200 to 250 to 350 are 8,000 to 10,000 to 14,000 a month.
  expect(said((tree) => (tree.options.hourly = { kind: "retainer", monthlyFee: "8000 to 10000 to 14000" }))).toEqual([
    "Changed, with no effect on totals: hourly.monthlyFee, hourly.hourlyRate, hourly.kind",
  ]);
  // What moved one total is named in the bridge.
  expect(said((tree) => (tree.horizonMonths = 24))).toEqual([]);
});
