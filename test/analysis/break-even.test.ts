import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BreakEvenOptions, breakEven } from "../../src/analysis/break-even.ts";
import type { BreakEvenPair } from "../../src/analysis/break-even-along.ts";
import { compare } from "../../src/analysis/compare.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { formatPlain } from "../../src/scenario/number/numeral.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { thorough } from "../support/thorough.ts";

const file = (options: string, rest = "need: { hoursPerMonth: 40 }", months = 12) =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: ${months}\n${rest}\noptions:\n${options
    .trim()
    .split("\n")
    .map((line) => `  ${line.trim()}`)
    .join("\n")}`;

const ask = (text: string, options: BreakEvenOptions = {}) => breakEven(parseScenario(text), options);
const along = (pairs: readonly BreakEvenPair[], address: string) => pairs.filter((pair) => pair.along === address);
const total = (text: string, id: string, ...set: string[]) =>
  compare(parseScenario(text, { set })).options.find((option) => option.id === id)?.total;

const classic = file(`
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }
  hourly: { kind: hourly, hourlyRate: 250 }
`);

test("a number that is a named input varies as the input", () => {
  const named = file(
    "retainer: { kind: retainer, monthlyFee: $fee, includedHoursPerMonth: 40 }\nhourly: { kind: hourly, hourlyRate: 250 }",
    "inputs: { fee: 8000 }\nneed: { hoursPerMonth: 40 }",
  );
  const { varied, pairs } = ask(named, { vary: "retainer.monthlyFee" });
  expect(varied?.address).toBe("inputs.fee");
  expect(along(pairs, "inputs.fee")[0]?.crossings[0]).toMatchObject({ at: 10_000 });
});

describe("along the hours needed", () => {
  test("a retainer of 8,000 with 40 hours against 250 an hour: 32 hours, and above 40 both rise together", () => {
    const [pair] = along(ask(classic).pairs, "need.hoursPerMonth");
    expect(pair).toMatchObject({
      answer: "crossings",
      crossings: [{ at: 8000 / 250, cheaperBefore: "hourly", cheaperAfter: "retainer" }],
      together: [{ from: 40, to: 744, difference: (40 * 250 - 8000) * 12, moves: true }],
      atFrom: { a: 96000, b: 0 },
      atTo: { a: (8000 + 704 * 250) * 12, b: 744 * 250 * 12 },
    });
  });

  test("what both differ by for a while is whole minor units", () => {
    const fees = file(
      "a: { kind: custom, costs: { once: { amount: 10, every: once } } }\nb: { kind: retainer, monthlyFee: 56150.63 }",
      "need: { hoursPerMonth: 40 }",
      1,
    );
    const [pair] = along(ask(fees).pairs, "need.hoursPerMonth");
    // In floats 5,614,063 cents of 0.01 are 56140.630000000005.
    expect(pair?.together.map(({ difference }) => difference)).toEqual([56140.63]);
  });

  test("overage bends the line: two crossings, each by its closed form", () => {
    const bent = classic.replace("overageRate: 250", "overageRate: 300");
    const [pair] = along(ask(bent).pairs, "need.hoursPerMonth");
    // 8000 = 250 h, and 8000 + 300 (h - 40) = 250 h.
    expect(pair?.crossings).toEqual([
      { at: 32, cheaperBefore: "hourly", cheaperAfter: "retainer" },
      { at: 80, cheaperBefore: "retainer", cheaperAfter: "hourly" },
    ]);
  });

  test("two crossings inside one cell of the grid are both found", () => {
    // Cheaper only between 40 and 40.4 hours.
    const narrow = file(`
      retainer: { kind: retainer, monthlyFee: 9990, includedHoursPerMonth: 40, overageRate: 300 }
      hourly: { kind: hourly, hourlyRate: 250 }
    `);
    const [pair] = along(ask(narrow).pairs, "need.hoursPerMonth");
    expect(pair?.crossings.map(({ at }) => at)).toEqual([39.96, 40.2]);
  });

  test("options with hours of their own follow too, and the answer says so", () => {
    const own = file(
      "retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }\nhourly: { kind: hourly, hourlyRate: 250, hoursPerMonth: 20 }",
    );
    const { pairs, notices } = ask(own);
    expect(along(pairs, "need.hoursPerMonth")[0]).toMatchObject({
      varies: ["need.hoursPerMonth", "hourly.hoursPerMonth"],
      crossings: [{ at: 32 }],
    });
    expect(notices.map(({ code }) => code)).toContain("hours-vary-together");
  });

  test("equal from a point on", () => {
    const touching = classic.replace("monthlyFee: 8000", "monthlyFee: 10000");
    const [pair] = along(ask(touching).pairs, "need.hoursPerMonth");
    expect(pair?.crossings).toEqual([{ at: 40, until: 744, cheaperBefore: "hourly", cheaperAfter: null }]);
  });

  test("never, with the ends, and always equal", () => {
    const apart = file(
      "a: { kind: hourly, hourlyRate: 100, setupFee: 1 }\nb: { kind: hourly, hourlyRate: 200, setupFee: 2 }",
    );
    expect(along(ask(apart).pairs, "need.hoursPerMonth")[0]).toMatchObject({
      answer: "never",
      cheaper: "a",
      atFrom: { a: 1, b: 2 },
      crossings: [],
    });
    const same = file("a: { kind: hourly, hourlyRate: 100 }\nb: { kind: hourly, hourlyRate: 100 }");
    expect(ask(same).pairs.map(({ answer }) => answer)).toEqual(["equal", "equal"]);
  });
});

describe("along any number", () => {
  test.each([
    ["hourly.hourlyRate", {}, [200]],
    ["retainer.monthlyFee", {}, [10000]],
    ["hourly.hourlyRate", { from: "150", to: "199" }, []],
    ["horizonMonths", { to: "60" }, []],
  ] as const)("%s %o", (vary, options, at) => {
    const [pair] = along(ask(classic, { vary, ...options }).pairs, vary);
    expect(pair?.crossings.map((crossing) => crossing.at)).toEqual(at);
  });

  test("the horizon is varied by whole months, and priced anew", () => {
    const setup = file("a: { kind: hourly, hourlyRate: 100, setupFee: 2000 }\nb: { kind: hourly, hourlyRate: 110 }");
    const [pair] = along(ask(setup, { vary: "horizonMonths", to: "24" }).pairs, "horizonMonths");
    // 2000 = 400 a month x 5; the tie itself is the crossing.
    expect(pair?.crossings).toEqual([{ at: 5, cheaperBefore: "b", cheaperAfter: "a" }]);
  });

  test("a target is met at the closed form", () => {
    const { targets } = ask(classic, { target: "150k" });
    // (8000 + 250 (h - 40)) x 12 = 150,000 and 250 h x 12 = 150,000.
    expect(targets.map(({ option, crossings }) => [option, crossings[0]?.at])).toEqual([
      ["retainer", 58],
      ["hourly", 50],
    ]);
  });

  test("put back with --set, a crossing ties to the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 20000 }),
        fc.integer({ min: 90, max: 400 }),
        fc.integer({ min: 80_000, max: 400_000 }),
        fc.integer({ min: 1, max: 40 }),
        (fee, rate, salary, months) => {
          const text = file(
            `retainer: { kind: retainer, monthlyFee: ${fee}, includedHoursPerMonth: 40, overageRate: ${rate + 20} }
            hourly: { kind: hourly, hourlyRate: ${rate}, annualIncrease: 3% }
            hire: { kind: fullTime, annualSalary: ${salary}, bonus: 13%, rampUp: { months: 5, startingAt: 30% } }`,
            "need: { hoursPerMonth: 40 }",
            months,
          );
          for (const vary of ["need.hoursPerMonth", "hire.annualSalary", "hourly.hourlyRate"]) {
            for (const pair of along(ask(text, { vary }).pairs, vary)) {
              for (const { at } of pair.crossings) {
                const set = `${vary}=${formatPlain(at)}`;
                expect([set, total(text, pair.a, set)]).toEqual([set, total(text, pair.b, set)]);
              }
            }
          }
        },
      ),
      { numRuns: thorough() ? 40 : 3 },
    );
  });
});

test("by cash, what costs no cash is in no amount: 12 x 1,000 against 12 x 0 to 12 x 4,800", () => {
  const setup = file(
    "a: { kind: retainer, monthlyFee: 1000, rampUp: { amount: 5000 } }\nb: { kind: retainer, monthlyFee: 1200 }",
  );
  const [pair] = along(ask(setup, { vary: "b.monthlyFee", by: "cash" }).pairs, "b.monthlyFee");
  expect(pair?.crossings.map(({ at }) => at)).toEqual([1000]);
  expect([pair?.atFrom, pair?.atTo]).toEqual([
    { a: 12_000, b: 0 },
    { a: 12_000, b: 57_600 },
  ]);
});

test("a cost is tried from nothing to four times what it is, a saving from four times to nothing", () => {
  const tried = (amount: number) => {
    const setup = file(`a: { kind: custom, costs: { fee: { amount: ${amount}, every: once } } }\nb: { kind: custom }`);
    const [pair] = along(ask(setup, { vary: "a.costs.fee.amount" }).pairs, "a.costs.fee.amount");
    return [pair?.from, pair?.to];
  };
  expect([tried(5000), tried(-5000)]).toEqual([
    [0, 20_000],
    [-20_000, 0],
  ]);
});

describe("over time", () => {
  test("the first month in which the other is cheaper", () => {
    const setup = file("a: { kind: hourly, hourlyRate: 100, setupFee: 1900 }\nb: { kind: hourly, hourlyRate: 110 }");
    // 1900 / 400 a month: in the fifth month.
    expect(along(ask(setup).pairs, "month")[0]?.crossings).toEqual([{ at: 5, cheaperBefore: "b", cheaperAfter: "a" }]);
  });
});

describe("with what leaving costs", () => {
  const text = file(`
    hire: { kind: fullTime, annualSalary: 96000, noticeMonths: 3 }
    hourly: { kind: hourly, hourlyRate: 220 }
  `);

  test("the running cost of a month is what stopping then comes to", () => {
    // 8,000 a month and three months of notice against 8,800 a month: 24,000 = 800 x 30.
    const long = text.replace("horizonMonths: 12", "horizonMonths: 36");
    const over = (exit: boolean) => along(ask(long, { exit }).pairs, "month")[0];
    expect(over(false)).toMatchObject({ answer: "never", cheaper: "hire" });
    expect(over(true)?.crossings).toEqual([{ at: 30, cheaperBefore: "hourly", cheaperAfter: "hire" }]);
    expect(over(true)?.atFrom).toEqual({ a: 8000 + 24000, b: 8800 });
  });
});

describe("what it refuses", () => {
  test.each([
    [{ vary: "retainer.setupFee" }, "not-in-file", "setupFee: 5000"],
    [{ vary: "retainer.monthlyFe" }, "unknown-address", "retainer.monthlyFee"],
    [{ vary: "retainer.monthlyFee", from: "8,000" }, undefined, "8000"],
    [{ vary: "retainer.monthlyFee", to: "-5" }, "out-of-bounds", "0"],
    [{ vary: "retainer.monthlyFee", from: "9000", to: "8000" }, "range-order", "--from 8000 --to 9000"],
    [{ target: "lots" }, undefined, ""],
  ] as const)("%o", (options, code, hint) => {
    try {
      ask(classic, options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      const [issue] = (error as ScenarioError).issues;
      if (code !== undefined) expect(issue?.code).toBe(code);
      expect(issue?.hint ?? "").toContain(hint);
    }
  });
});

describe("what is searched", () => {
  test("months as far as the field goes: a price is overtaken in month 37 of a horizon of 12", () => {
    const scenario = parseScenario(`version: 1
currency: EUR
start: 2026-01
horizonMonths: 12
options:
  rent: { kind: custom, annualIncrease: 5%, costs: { rent: { amount: 1200, every: month } } }
  price: { kind: custom, costs: { price: { amount: 45900, every: once } } }
`);
    const along = breakEven(scenario, { vary: "horizonMonths" }).pairs.find((pair) => pair.along === "horizonMonths");
    expect(along).toMatchObject({ from: 1, to: 600, ends: "unit", crossings: [{ at: 37 }] });
  });

  test("whoever waits hears of each pair, over time and along the hours", () => {
    const heard: [number, number][] = [];
    const options =
      "a: { kind: hourly, hourlyRate: 9 }\nb: { kind: hourly, hourlyRate: 8 }\nc: { kind: hourly, hourlyRate: 7 }";
    breakEven(parseScenario(file(options)), { onProgress: (done, total) => heard.push([done, total]) });
    expect(heard).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 6]));
  });

  test("shares beyond 100 %", () => {
    const scenario = parseScenario(`version: 1
currency: EUR
start: 2026-01
horizonMonths: 12
options:
  hire: { kind: fullTime, annualSalary: 50000, bonus: 10% }
  retainer: { kind: retainer, monthlyFee: 15000 }
`);
    const along = breakEven(scenario, { vary: "hire.bonus" }).pairs.find((pair) => pair.along === "hire.bonus");
    // 50,000 x 360 % = 180,000.
    expect(along?.crossings).toEqual([{ at: 2.6, cheaperBefore: "hire", cheaperAfter: "retainer" }]);
  });

  test.runIf(thorough())("the lines of many options hold every crossing, more than are priced at a time", () => {
    const each = (kind: (index: number) => string) => Array.from({ length: 23 }, (_, index) => kind(index)).join("\n");
    const hourly = each((index) => `h${index}: { kind: hourly, hourlyRate: ${150 + 7 * index} }`);
    const retainers = each(
      (index) => `r${index}: { kind: retainer, monthlyFee: ${4000 + 131 * index}, includedHoursPerMonth: 700 }`,
    );
    const { pairs, curves } = ask(file(`${hourly}\n${retainers}`, undefined, 1));
    const crossings = along(pairs, "need.hoursPerMonth").flatMap((pair) => pair.crossings.map(({ at }) => at));
    const curve = curves.find((one) => one.along === "need.hoursPerMonth");
    expect(new Set(crossings).size).toBeGreaterThan(512);
    expect(curve?.at).toEqual(expect.arrayContaining(crossings));
    // 4,000 / 150 hours, as near as a cent can say it.
    const place = curve?.at.findIndex((hours) => Math.abs(hours - 4000 / 150) < 0.001) ?? -1;
    expect([curve?.costs.h0?.[place], curve?.costs.r0?.[place]]).toEqual([4000, 4000]);
  });
});

test("of a pair only what is to be known of its two options is told, and what was set", () => {
  const file = `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
need: { hoursPerMonth: 40 }
options:
  a: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 30 }
  ab: { kind: fullTime, annualSalary: 120000 }
  c: { kind: coach, sessionRate: 300, sessionsPerMonth: 4 }
`;
  const scenario = parseScenario(file, { set: ["c.sessionRate=350"] });
  const told = (pair?: [string, string]) => [
    ...new Set(
      breakEven(scenario, pair ? { pair } : {}).notices.map(
        ({ code, address }) => `${address}`.split(".")[0] + (code === "overridden" ? " set" : ""),
      ),
    ),
  ];
  expect(told()).toEqual(expect.arrayContaining(["a", "ab", "c", "c set"]));
  expect(told(["c", "a"])).not.toContain("ab");
  expect(told(["a", "ab"])).toEqual(expect.arrayContaining(["a", "ab", "c set"]));
  expect(told(["a", "ab"])).not.toContain("c");
});

test("an option that meets what is needed only in a part of the range is told with that part", () => {
  const { notices } = breakEven(
    parseScenario(`
version: 1
currency: EUR
start: 2027-01
horizonMonths: 12
need: { hoursPerMonth: 40 }
options:
  interim: { kind: interim, dayRate: 950, daysPerWeek: 2 }
  hourly: { kind: hourly, hourlyRate: 150 }
`),
  );
  // 2 x 8 x 52 / 12 = 69.33 hours a month; who is paid by the hour delivers any number.
  expect(notices.filter(({ code }) => code === "meets-between")).toEqual([
    {
      code: "meets-between",
      address: "interim",
      values: { to: 69.33, unit: "hours/month" },
      message: expect.any(String),
    },
  ]);
});
