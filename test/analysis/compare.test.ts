import { describe, expect, it } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { TIE } from "../../src/pricing/winner.ts";
import { document, tidy } from "../../src/report/compare.ts";
import { type Around, priced, scenarioOf } from "../support/pricing.ts";

const of = (options: Record<string, string>, around: Around = {}) => compare(scenarioOf(options, around));
const fee = (amount: number | string, more = "") => `{ kind: retainer, monthlyFee: ${amount}${more} }`;

describe("delta", () => {
  it("is the option less the baseline, in money and in percent of the baseline: below zero is cheaper", () => {
    const { options } = of({ a: fee(8000), b: fee(10_000) }, { file: "baseline: b" });
    expect(options[0]?.delta).toEqual({ amount: -24_000, percent: -20, amountLow: -24_000, amountHigh: -24_000 });
    expect(options[1]?.delta).toEqual({ amount: 0, percent: 0, amountLow: 0, amountHigh: 0 });
  });

  it("pairs this option's best case with the baseline's worst, and the reverse", () => {
    const { options } = of({ a: fee("8000 to 9000"), b: fee("10000 to 12000") }, { file: "baseline: b", horizon: 1 });
    expect(options[0]?.delta).toMatchObject({ amount: -2500, amountLow: -4000, amountHigh: -1000 });
    expect(options[1]?.delta).toMatchObject({ amount: 0, amountLow: -2000, amountHigh: 2000 });
  });

  it("has no percent of a baseline that costs nothing", () => {
    const { options } = of({ a: fee(8000), b: "{ kind: custom }" }, { file: "baseline: b" });
    expect(options[0]?.delta).toMatchObject({ amount: 96_000, percent: null });
  });

  it("is measured from the dearest option where the file names none", () => {
    expect(of({ a: fee(8000), b: fee(12_000), c: fee(9000) }).scenario.baseline).toBe("b");
  });
});

describe("verdict", () => {
  it("names the cheapest and how much the next one costs more", () => {
    expect(of({ a: fee(9000), b: fee(8000), c: fee(20_000) }).verdict).toMatchObject({
      cheapest: "b",
      by: "total",
      tie: false,
      margin: 12_000,
    });
  });

  it("is a tie within 1%, and none just above it", () => {
    expect(TIE).toBe(0.01);
    expect(of({ a: fee(10_000), b: fee(10_100) }).verdict?.tie).toBe(true);
    expect(of({ a: fee(10_000), b: fee(10_101) }).verdict?.tie).toBe(false);
  });

  it("may go by cash, which leaves out what is imputed", () => {
    const options = { a: fee(8000, ", rampUp: { amount: 50000 }"), b: fee(9000) };
    expect(of(options).verdict).toMatchObject({ cheapest: "b", by: "total" });
    expect(compare(scenarioOf(options), { by: "cash" }).verdict).toMatchObject({
      cheapest: "a",
      by: "cash",
      margin: 12_000,
    });
  });

  it("is null for one option, which is priced all the same", () => {
    const finding = of({ a: fee(8000) });
    expect(finding.verdict).toBeNull();
    expect(finding.options[0]?.total).toBe(96_000);
    expect(document(finding, "en").verdict).toBe("a costs $96,000 over 12 months.");
  });

  it("says when ranges overlap, by what it goes by, and never without ranges", () => {
    const say = (options: Record<string, string>, by: "total" | "cash" = "total") =>
      document(compare(scenarioOf(options), { by }), "en").verdict ?? "";
    expect(say({ a: fee("8000 to 9500"), b: fee(9000) })).toContain("Ranges overlap");
    expect(say({ a: fee("8000 to 8500"), b: fee(9000) })).not.toContain("overlap");
    expect(say({ a: fee(8000, ", rampUp: { amount: 50000 }"), b: fee(9000) }, "cash")).not.toContain("overlap");
  });

  it("says when the cheapest runs for fewer months or delivers fewer hours than needed", () => {
    const short = of({ a: fee(8000, ", months: 6"), b: fee(9000) });
    expect(document(short, "en").verdict).toBe(
      "Lowest cost that meets all requirements: b, $108,000 over 12 months. a costs less, $48,000, but does not meet the requirements: it covers 6 of 12 months.",
    );
    const file = "need: { hoursPerMonth: 50 }";
    const few = of(
      { a: fee(8000, ", includedHoursPerMonth: 40"), b: fee(9000, ", includedHoursPerMonth: 50") },
      { file },
    );
    expect(document(few, "en").verdict).toContain("it is 120 hours short.");
  });
});

describe("best and worst case", () => {
  it("take each range at the end that makes the option cheaper or dearer, as one case that foots", () => {
    const option = priced("{ kind: hourly, hourlyRate: 200 to 250 to 350, hoursPerMonth: 20 to 40 }");
    expect(option).toMatchObject({ totalLow: 48_000, total: 90_000, totalHigh: 168_000 });
    expect(option.lines[0]).toMatchObject({ amountLow: 48_000, amount: 90_000, amountHigh: 168_000 });
  });

  it("know that more can be cheaper: included hours, a longer search, a saving", () => {
    const overage = fee(8000, ", includedHoursPerMonth: 30 to 40, overageRate: 100, hoursPerMonth: 50");
    expect(priced(overage)).toMatchObject({ totalLow: 108_000, total: 114_000, totalHigh: 120_000 });
    expect(priced("{ kind: fullTime, annualSalary: 120000, searchMonths: 2 to 4 }")).toMatchObject({
      totalLow: 80_000,
      totalHigh: 100_000,
    });
  });

  it("weigh ranges together, where one turns what another does", () => {
    // A bonus share that may be negative money turns which salary is cheaper: -20% of it a year outweighs it not at all.
    const option = fee("1000 to 2000", ", costs: { discount: { amount: -150% to -50%, every: year } }");
    expect(priced(option)).toMatchObject({ totalLow: -12_000, totalHigh: 12_000 });
  });

  it("hold a likely value that is cheaper than both ends", () => {
    const option =
      "{ kind: fullTime, annualSalary: 120000, recruiting: { value: 50000 }, tenureMonths: 6 to 12 to 12.5 }";
    expect(priced(option).totalLow).toBeLessThanOrEqual(priced(option).total);
  });

  it("are each option's own: a shared need may be low for one and high for another", () => {
    const { options } = of(
      { hourly: "{ kind: hourly, hourlyRate: 100 }", other: "{ kind: hourly, hourlyRate: 200 }" },
      { file: "need: { hoursPerMonth: 10 to 20 }", horizon: 1 },
    );
    expect(options.map(({ totalLow, totalHigh }) => [totalLow, totalHigh])).toEqual([
      [1000, 2000],
      [2000, 4000],
    ]);
  });
});

describe("run rate", () => {
  it("is a year of what recurs at the rates of the last month", () => {
    const option =
      "{ kind: fullTime, annualSalary: 120000, annualRaise: 10%, bonus: 10%, annualEquity: 6000, recruiting: 25%, rampUp: { months: 6 } }";
    expect(priced(option, { horizon: 12 }).runRateAnnual).toBe(138_000);
    expect(priced(option, { horizon: 13 }).runRateAnnual).toBe(151_200 - 0 - 0 + 0);
  });

  it("follows the need of the last month, and knows nothing once or ended", () => {
    const file = "need: { hoursPerMonth: [ { months: 6, hoursPerMonth: 10 }, { hoursPerMonth: 20 } ] }";
    const hourly =
      "{ kind: hourly, hourlyRate: 100, setupFee: 5000, costs: { audit: { amount: 500, every: month, months: 3 } } }";
    expect(priced(hourly, { file }).runRateAnnual).toBe(24_000);
  });
});

describe("measures", () => {
  it("are the hours and what they cost", () => {
    const option =
      "{ kind: retainer, monthlyFee: 9000, includedHoursPerMonth: 40, rampUp: { months: 2, startingAt: 0% } }";
    // One month of 40 hours and of 9,000 is lost.
    expect(priced(option)).toMatchObject({
      hoursDelivered: 480,
      productiveHours: 440,
      total: 117_000,
      costPerHour: 243.75,
      costPerProductiveHour: 265.91,
    });
  });

  it("are null where no hours are known or none are delivered", () => {
    expect(priced(fee(1000))).toMatchObject({ hoursDelivered: null, costPerHour: null });
    expect(priced("{ kind: hourly, hourlyRate: 100, hoursPerMonth: 0, minimumHoursPerMonth: 5 }")).toMatchObject({
      hoursDelivered: 0,
      costPerHour: null,
      total: 6000,
    });
  });

  it("split the horizon into years from its start", () => {
    const { years } = priced("{ kind: fullTime, annualSalary: 120000, annualRaise: 10% }", {
      horizon: 27,
      start: "2027-07",
    });
    expect(years).toEqual([
      { year: 1, cash: 120_000, imputed: 0, total: 120_000 },
      { year: 2, cash: 132_000, imputed: 0, total: 132_000 },
      { year: 3, cash: 36_300, imputed: 0, total: 36_300 },
    ]);
  });

  it("discount cash to the first month, by whole months", () => {
    const { presentValue, cash } = priced(fee(1000), { file: "discountRate: 10%", horizon: 13 });
    expect(cash).toBe(13_000);
    const expected = Array.from({ length: 13 }, (_, month) => 1000 / 1.1 ** (month / 12)).reduce((a, b) => a + b);
    expect(presentValue).toBeCloseTo(expected, 2);
    expect(priced(fee(1000))).not.toHaveProperty("presentValue");
  });
});

describe("assumptions", () => {
  it("list every number with its unit, origin and source, and of the figures those that are used", () => {
    const { assumptions } = of(
      { it: "{ kind: fullTime, annualSalary: { value: 120k to 140k, source: offer }, bonus: 10% }" },
      { set: ["it.bonus=20%"], currency: "EUR" },
    );
    expect(assumptions).toEqual([
      {
        address: "horizonMonths",
        label: "horizon",
        labelKey: "file.horizonMonths",
        value: 12,
        unit: "months",
        origin: "scenario",
      },
      expect.objectContaining({ address: "weeksPerYear", unit: "weeks/year", origin: "figure" }),
      {
        address: "it.annualSalary",
        label: "annual salary",
        labelKey: "kinds.fullTime.fields.annualSalary",
        value: 130_000,
        low: 120_000,
        high: 140_000,
        unit: "EUR/year",
        origin: "scenario",
        source: "offer",
      },
      {
        address: "it.bonus",
        label: "bonus",
        labelKey: "kinds.fullTime.fields.bonus",
        value: 0.2,
        unit: "ratio",
        origin: "flag",
      },
      expect.objectContaining({ address: "it.hoursPerWeek", value: 40, unit: "hours/week", origin: "figure" }),
    ]);
    const hourly = of({ it: "{ kind: hourly, hourlyRate: 1, hoursPerMonth: 1 }" });
    expect(hourly.assumptions.filter(({ origin }) => origin === "figure")).toEqual([]);
  });
});

it("gives one tidy row a line, and with wide one row an option", () => {
  const finding = of({ a: fee(8000, ", setupFee: 100"), b: fee(9000) });
  expect(tidy(finding).rows.map((row) => [row.option, row.line, row.amount])).toEqual([
    ["a", "fees", 96_000],
    ["a", "setup", 100],
    ["b", "fees", 108_000],
  ]);
  const wide = tidy(finding, "wide");
  expect(wide.rows).toHaveLength(2);
  expect(wide.rows.every((row) => Object.keys(row).length === wide.columns.length)).toBe(true);
  expect(wide.rows[0]?.cheapest).toBe("yes");
});
