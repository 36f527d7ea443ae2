import { describe, expect, it } from "vitest";
import { evaluator } from "../../src/core/evaluate.ts";
import type { OptionModel } from "../../src/core/model.ts";
import { covered, standing } from "../../src/pricing/requirements.ts";
import { compile } from "../../src/scenario/compile.ts";
import { notices, priced, scenarioOf } from "../support/pricing.ts";

const fee = (amount: number, more = "") => `{ kind: retainer, monthlyFee: ${amount}${more} }`;

describe("budget", () => {
  const monthly = { file: "budget: { monthly: 8000 }" };

  it("is kept by a cash that is just as much, and crossed by a cent more, in each month named", () => {
    expect(priced(fee(8000), monthly).budget).toEqual({ status: "within", months: [], totalOver: 0 });
    const over = priced(fee(8000, ", setupFee: 0.01, startAfterMonths: 2"), monthly).budget;
    expect(over).toEqual({
      status: "over",
      months: [{ month: 3, date: "2027-03", cash: 8000.01, over: 0.01 }],
      totalOver: 0,
    });
  });

  it("falls short by its months, the first of them and the most, in cents", () => {
    expect(priced(fee(8000, ", setupFee: 0.01, startAfterMonths: 2"), monthly).shortfalls).toContainEqual({
      ...{ code: "budget-monthly", count: 1, date: "2027-03", over: 0.01 },
    });
    expect(priced(fee(8000), { file: "budget: { total: 95999.99 }" }).shortfalls).toEqual([
      { code: "budget-total", over: 0.01 },
    ]);
  });

  it("in total is kept or crossed by the cash of the horizon", () => {
    const around = { file: "budget: { total: 90000 }" };
    expect(priced(fee(7500), around).budget?.status).toBe("within");
    expect(priced(fee(8000), around).budget).toMatchObject({ status: "over", totalOver: 6000, months: [] });
    expect(notices(fee(8000), around)).toEqual({ "budget-total": { over: 6000, horizon: 12, currency: "USD" } });
  });

  it("is of cash: what is imputed crosses nothing", () => {
    expect(priced(fee(8000, ", rampUp: { amount: 50000 }"), monthly).budget?.status).toBe("within");
  });

  it("says in a notice how often, when first and by how much at most", () => {
    const values = { count: 12, horizon: 12, date: "2027-01", over: 3000, currency: "USD" };
    expect(notices(fee(9000, ", setupFee: 2000"), monthly)).toEqual({ "budget-monthly": values });
  });

  it("is silent where the file has none", () => {
    expect(priced(fee(8000))).not.toHaveProperty("budget");
  });
});

describe("hours", () => {
  const need = { file: "need: { hoursPerMonth: 40 }" };

  it("are missing month by month: more in one month does not help another", () => {
    const file = "need: { hoursPerMonth: [ { months: 6, hoursPerMonth: 20 }, { hoursPerMonth: 60 } ] }";
    const option = "{ kind: hourly, hourlyRate: 100, hoursPerMonth: 40 }";
    expect(priced(option, { file })).toMatchObject({ hoursDelivered: 480, hoursMissing: 120 });
  });

  it("are missing before the start and after the end", () => {
    const option = "{ kind: hourly, hourlyRate: 100, startAfterMonths: 1.5, months: 9 }";
    expect(priced(option, need).hoursMissing).toBe(120);
    expect(notices(option, need)).toMatchObject({ "hours-short": { missing: 120, needed: 480 } });
  });

  it("are not known of some kinds, which a notice says, and not asked for without a need", () => {
    expect(priced("{ kind: custom }", need).hoursMissing).toBeNull();
    expect(notices("{ kind: custom }", need)).toEqual({ "hours-unknown": { needed: 480 } });
    expect(priced("{ kind: hourly, hourlyRate: 1, hoursPerMonth: 1 }").hoursMissing).toBeNull();
  });
});

describe("results", () => {
  const by = (month: number) => ({ file: `resultsByMonth: ${month}` });
  const option = fee(8000, ", startAfterMonths: 1, rampUp: { months: 2, startingAt: 0% }");

  it("are in time when start, search and ramp-up are over by then", () => {
    expect(priced(option, by(3)).results).toEqual({ productiveAfterMonths: 3, byMonth: 3, status: "met" });
    expect(priced(option, by(2.5)).results.status).toBe("late");
    expect(notices(option, by(2.5))).toMatchObject({ "results-late": { months: 3, by: 2.5 } });
    expect(priced(option).results).toEqual({ productiveAfterMonths: 3 });
  });
});

it("an end exactly where full productivity begins is in time for it", () => {
  const hire = (months: number) =>
    `{ kind: fullTime, annualSalary: 120000, months: ${months}, rampUp: { months: 3, startingAt: 0% } }`;
  expect(priced(hire(3)).results.productiveAfterMonths).toBe(3);
  expect(priced(hire(2.99)).results.productiveAfterMonths).toBeNull();
});

it("results that are late, or never there, fall short in hundredths", () => {
  const shortfalls = (option: string) => priced(option, { file: "resultsByMonth: 1" }).shortfalls;
  const late = shortfalls(fee(1, ", startAfterMonths: 1.23456"));
  expect(late).toContainEqual({ code: "results-late", months: 1.23, by: 1 });
  const hire = (months: string) =>
    `{ kind: fullTime, annualSalary: 1200, rampUp: { months: 3, startingAt: 0% }, ${months} }`;
  expect(shortfalls(hire("months: 2"))).toContainEqual({ code: "results-never", by: 1 });
  // Whoever comes next leaves as soon.
  expect(shortfalls(hire("tenureMonths: 2"))).toContainEqual({ code: "results-never", by: 1 });
});

it("falls short by the months that it runs, in hundredths", () => {
  const shortfalls = (more: string) => priced(fee(1, more)).shortfalls;
  expect(shortfalls("")).toEqual([]);
  expect(shortfalls(", months: 30")).toEqual([]);
  expect(shortfalls(", months: 5.3333")).toEqual([{ code: "runs-shorter", months: 5.33, horizon: 12 }]);
  expect(shortfalls(", startAfterMonths: 2, months: 30")).toEqual([{ code: "runs-shorter", months: 10, horizon: 12 }]);
  // Months 3 to 5 and 6 on: what a part runs beyond the horizon makes up for no gap.
  const plan = `{ kind: plan, parts: { a: ${fee(1, ", startAfterMonths: 2, months: 3")}, b: ${fee(1, ", startAfterMonths: 5, months: 12")} } }`;
  expect(priced(plan).shortfalls).toEqual([{ code: "runs-shorter", months: 10, horizon: 12 }]);
  const hire = "{ kind: fullTime, annualSalary: 120000, searchMonths: 2, months: 5.5 }";
  expect(priced(hire).shortfalls).toEqual([{ code: "runs-shorter", months: 7.5, horizon: 12, search: 2 }]);
});

it("hours that are missing are in hundredths", () => {
  // 12 x 40.123 needed, 12 x 40 delivered.
  const option = "{ kind: hourly, hourlyRate: 100, hoursPerMonth: 40 }";
  expect(priced(option, { file: "need: { hoursPerMonth: 40.123 }" }).shortfalls).toEqual([
    { code: "hours-short", missing: 1.48, needed: 481.48 },
  ]);
});

it("counts months that stretches share once, in whatever order they are", () => {
  expect(covered([])).toBe(0);
  // 0 to 1, and 2 to 6.
  const stretches = [
    [3, 6],
    [2, 4],
    [0, 1],
    [2.5, 3],
  ] as const;
  expect(covered(stretches)).toBe(5);
  expect(covered(stretches.toReversed())).toBe(5);
});

it("knows the months in which an option runs", () => {
  expect(priced(fee(1, ", startAfterMonths: 2.25")).monthsActive).toBe(9.75);
  expect(priced("{ kind: fullTime, annualSalary: 1, tenureMonths: 4, searchMonths: 1 }").monthsActive).toBe(9);
});

describe("hours never fall below zero", () => {
  const hire = (days: number) => `{ kind: fullTime, annualSalary: 120000, hoursPerWeek: 40, leaveDays: ${days} }`;

  it("all working days can be leave, and no more, of 52 weeks or fewer", () => {
    expect(priced(hire(260)).hoursDelivered).toBe(0);
    expect(() => priced(hire(261))).toThrow("too high");
    expect(priced(hire(225), { file: "weeksPerYear: 45" }).hoursDelivered).toBe(0);
    expect(() => priced(hire(230), { file: "weeksPerYear: 45" })).toThrow(
      "230 days of leave are more than the 225 working days of a year of 45 weeks",
    );
  });
});

it("the dearest month of what only saves is below zero", () => {
  expect(priced("{ kind: custom, costs: { rent: { amount: -100, every: month } } }").peakMonthCash).toBe(-100);
});

it("a minimum of hours is billed in months without a need, too", () => {
  const file = "need: { hoursPerMonth: [{ months: 10, hoursPerMonth: 30 }] }";
  const option = "{ kind: hourly, hourlyRate: 100, minimumHoursPerMonth: 20 }";
  expect(priced(option, { file })).toMatchObject({ total: 34_000, hoursDelivered: 300, hoursMissing: 0 });
  expect(priced("{ kind: hourly, hourlyRate: 100 }", { file }).total).toBe(30_000);
});

it("a one-off share of fees is of a year at the hours of the moment it falls due", () => {
  const file = "need: { hoursPerMonth: [{ months: 6, hoursPerMonth: 20 }, { hoursPerMonth: 40 }] }";
  const share = (after: number) =>
    priced(
      `{ kind: hourly, hourlyRate: 100, costs: { search: { amount: 10% of fees, every: once, afterMonths: ${after} } } }`,
      {
        file,
      },
    ).lines.find(({ id }) => id === "search")?.amount;
  // 20 hours x 100 x 12 x 10 %, and from month 7 on of 40 hours.
  expect([share(0), share(5.5), share(6), share(11)]).toEqual([2400, 2400, 4800, 4800]);
});

describe("an option in rows", () => {
  const option = "{ kind: retainer, monthlyFee: 100, months: 12, includedHoursPerMonth: 20, rampUp: { months: 2 } }";
  /** In which rows it meets what a file asks for, and that it falls short in nothing there. */
  const meets = (file: string, columns: Readonly<Record<string, readonly number[]>>) => {
    const model = compile(scenarioOf({ a: option }, { file }));
    const evaluation = evaluator({ ...model, options: [] }, 4, { months: true });
    const count = Math.max(1, ...Object.values(columns).map(({ length }) => length));
    const given = Object.entries(columns).map(([address, values]) => [address, Float64Array.from(values)] as const);
    evaluation.evaluate({ count, columns: new Map(given) });
    const own = standing(model, model.options[0] as OptionModel, evaluation, 2);
    const marks = own.meets(count);
    const rows = Array.from({ length: count }, (_, row) =>
      typeof marks === "number" ? marks : (marks[row] as number),
    );
    expect(rows).toEqual(rows.map((_, row) => (own.shortfalls(row).length === 0 ? 1 : 0)));
    return rows;
  };

  it("meets what it meets in each row by itself, whichever requirement moves", () => {
    expect(meets("budget: { total: 1250 }", { "a.monthlyFee": [110, 90, 104.17, 104.16] })).toEqual([0, 1, 0, 1]);
    expect(meets("budget: { monthly: 100 }", { "a.monthlyFee": [100, 100.01, 0, 200] })).toEqual([1, 0, 1, 0]);
    expect(meets("budget: { monthly: 100 }", { "budget.monthly": [100, 99.99] })).toEqual([1, 0]);
    expect(meets("", { "a.months": [6, 12, 11.99, 13] })).toEqual([0, 1, 0, 1]);
    expect(meets("need: { hoursPerMonth: 20 }", { "need.hoursPerMonth": [21, 20, 0] })).toEqual([0, 1, 1]);
    expect(meets("resultsByMonth: 2", { "a.rampUp.months": [3, 2, 0, 2.01] })).toEqual([0, 1, 1, 0]);
    const both = { "a.monthlyFee": [110, 90, 90, 110], "a.months": [12, 12, 6, 6] };
    expect(meets("budget: { total: 1250 }", both)).toEqual([0, 1, 0, 0]);
  });

  it("where nothing varies has one answer, and where what does not vary is missed none meets it", () => {
    expect([meets("", {}), meets("budget: { total: 1199 }", {}), meets("budget: { total: 1200 }", {})]).toEqual([
      [1],
      [0],
      [1],
    ]);
    expect(meets("need: { hoursPerMonth: 30 }\nbudget: { total: 1250 }", { "a.monthlyFee": [90, 110] })).toEqual([
      0, 0,
    ]);
    expect(meets("need: { hoursPerMonth: 20 }\nbudget: { total: 1250 }", { "a.monthlyFee": [90, 110] })).toEqual([
      1, 0,
    ]);
  });
});

describe("what is said of a requirement", () => {
  it("is to two digits: 12 x 0.3333 hours short of 12 x 20.3333, and unknown of as many", () => {
    const need = { file: "need: { hoursPerMonth: 20.3333 }" };
    expect(priced(fee(8000, ", includedHoursPerMonth: 20"), need).shortfalls).toEqual([
      { code: "hours-short", missing: 4, needed: 244 },
    ]);
    const custom = "{ kind: custom, costs: { x: { amount: 5, every: month } } }";
    expect(priced(custom, need).shortfalls).toEqual([{ code: "hours-unknown", needed: 244 }]);
    expect(priced(custom, { file: "need: { hoursPerMonth: 0.05 }" }).shortfalls).toEqual([
      { code: "hours-unknown", needed: 0.6 },
    ]);
    expect(priced(custom, { file: "need: { hoursPerMonth: 0 }" }).shortfalls).toEqual([]);
  });

  it("a search between two people is no end, and is said to two digits: 12 of 12 months, 2.12 of them", () => {
    const hire = "{ kind: fullTime, annualSalary: 120000, tenureMonths: 5, searchMonths: 2.1234 }";
    expect(priced(hire, { horizon: 9 }).shortfalls).toEqual([]);
    const ends = "{ kind: fullTime, annualSalary: 120000, searchMonths: 2.1234, months: 5 }";
    expect(priced(ends).shortfalls).toEqual([{ code: "runs-shorter", months: 7.12, horizon: 12, search: 2.12 }]);
    // It starts when all is over.
    expect(priced(fee(8000, ", startAfterMonths: 14")).shortfalls).toEqual([
      { code: "runs-shorter", months: 0, horizon: 12 },
    ]);
  });

  it("imputed costs are of no budget", () => {
    const costs = "costs: { own: { amount: 5000, every: month, imputed: true } }";
    const around = { file: "budget: { monthly: 8000, total: 96000 }" };
    expect(priced(fee(8000, `, ${costs}`), around).shortfalls).toEqual([]);
  });
});

describe("half of what two digits show", () => {
  it("is no shortfall of hours or results, nor does it end before work is productive", () => {
    const hourly = (hours: string) => `{ kind: hourly, hourlyRate: 100, hoursPerMonth: ${hours} }`;
    expect(priced(hourly("0"), { file: "need: { hoursPerMonth: 0.005 }" }).shortfalls).toEqual([]);
    expect(priced(hourly("0"), { file: "need: { hoursPerMonth: 0.006 }" }).hoursMissing).toBe(0.07);
    // 6 months of one hour; of those of 0.005 nothing is missing.
    const phases = "need: { hoursPerMonth: [{ months: 6, value: 0.005 }, { value: 1 }] }";
    expect(priced(hourly("0"), { file: phases }).shortfalls).toEqual([
      { code: "hours-short", missing: 6, needed: 6.03 },
    ]);
    const late = (months: number) =>
      priced(fee(1, `, startAfterMonths: ${months}`), { file: "resultsByMonth: 0" }).results.status;
    expect([late(0.005), late(0.006)]).toEqual(["met", "late"]);
    const ends = (rampUp: number) =>
      priced(`{ kind: interim, dayRate: 800, daysPerMonth: 10, months: 1, rampUp: { months: ${rampUp} } }`);
    expect([1.005, 1.006].map((rampUp) => ends(rampUp).results.productiveAfterMonths === null)).toEqual([false, true]);
  });
});

it("hours of the last month are held against the need as those of all others: 20 of 12 x 40 too few, 30 too few", () => {
  const last = (first: number, then: number) => `[{ months: 11, value: ${first} }, { value: ${then} }]`;
  const missing = (hours: number | string, need: number | string) =>
    priced(`{ kind: hourly, hourlyRate: 100, hoursPerMonth: ${hours} }`, { file: `need: { hoursPerMonth: ${need} }` })
      .hoursMissing;
  expect([missing(40, last(20, 60)), missing(last(40, 10), 40)]).toEqual([20, 30]);
});

it("hours that a kind cannot say are needed to two digits: 12 x 20.3337", () => {
  const custom = "{ kind: custom, costs: { x: { amount: 5, every: month } } }";
  expect(priced(custom, { file: "need: { hoursPerMonth: 20.3337 }" }).shortfalls).toEqual([
    { code: "hours-unknown", needed: 244 },
  ]);
});

it("a plan is productive with the first part that is, whichever part ended before", () => {
  const part = (more: string) => `{ kind: interim, dayRate: 800, daysPerMonth: 10, ${more} }`;
  const parts = `a: ${part("months: 2, rampUp: { months: 5 }")}, b: ${part("startAfterMonths: 2, rampUp: { months: 1 }")}`;
  expect(priced(`{ kind: plan, parts: { ${parts} } }`).results).toEqual({ productiveAfterMonths: 3 });
});
