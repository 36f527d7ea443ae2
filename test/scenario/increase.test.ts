import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { simulate } from "../../src/analysis/simulate.ts";
import { liveModel } from "../../src/analysis/workbook/model.ts";
import { priced } from "../../src/pricing/priced.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { comparison, issuesIn, optionOf, scenarioText } from "../support/scenario.ts";

const total = (increase: string, head: Record<string, string | number> = {}, set: readonly string[] = [], more = "") =>
  optionOf(
    comparison(`  it: { kind: retainer, monthlyFee: 8000, annualIncrease: ${increase}${more} }`, {
      head: { horizonMonths: 36, ...head },
      set,
    }),
  ).total;

test.each([
  // 96,000 + 8,400 x 12 + 8,400 x 12
  ["[5%, 0%]", 297_600],
  // the last one runs on: 8,000, 8,400, 8,820
  ["[5%, 5%]", 302_640],
  ["[5%]", 302_640],
  ["5%", 302_640],
  // 8,000, 8,800, 7,920
  ["[10%, -10%]", 296_640],
])("%s over three years costs %d", (increase, cost) => {
  expect(total(increase)).toBe(cost);
});

test("a raise in January: nine months at 8,000 from April, then 8,240", () => {
  expect(total("{ rate: 3%, month: 1 }", { start: "2027-04", horizonMonths: 12 })).toBe(72_000 + 3 * 8240);
});

test("an option that starts in January is raised the next one; one that starts later counts from its own start", () => {
  expect(total("{ rate: 3%, month: 1 }", { horizonMonths: 24 })).toBe(96_000 + 12 * 8240);
  // from April 2027: nine months at 8,000, then twelve months at 8,240
  expect(total("{ rate: 3%, month: 1 }", { horizonMonths: 24 }, [], ", startAfterMonths: 3")).toBe(72_000 + 12 * 8240);
});

describe("a start before or after the month of the raise", () => {
  const from = (start: string, rate = "10%") =>
    `  it: { kind: retainer, monthlyFee: 8000, annualIncrease: { rate: ${rate}, month: 4 }, startAfterMonths: ${start} }`;
  const head = { horizonMonths: 24 };
  const priceOf = (start: string, rate?: string) => optionOf(comparison(from(start, rate), { head }));

  test.each([
    // March at 8,000, then twelve months at 8,800 and nine at 9,680
    [2, 200_720],
    [2.5, 196_720],
    // raised the next April: twelve and nine months; eleven and nine
    [3, 175_200],
    [4, 167_200],
  ])("after %d months it costs %d", (start, cost) => {
    expect(priceOf(String(start)).total).toBe(cost);
    const set = comparison(from("2 to 4"), { head, set: [`it.startAfterMonths=${start}`] });
    expect(optionOf(set).total).toBe(cost);
  });

  test("each end of a range has the raises of that start", () => {
    const { total, totalLow, totalHigh } = priceOf("2 to 4");
    expect([totalLow, total, totalHigh]).toEqual([167_200, 175_200, 200_720]);
    // Falling: 8,000 + 12 x 7,200 + 9 x 6,480; 12 x 8,000 + 9 x 7,200; the likely start is the dearest.
    const fall = priceOf("2 to 4", "-10%");
    expect([fall.totalLow, fall.total, fall.totalHigh]).toEqual([152_720, 160_800, 160_800]);
  });

  test("each draw has the raises of its start: half of them cost 196,720 on average, the others 171,200", () => {
    const { options } = simulate(parseScenario(scenarioText(from("2 to 4"), head)), { draws: 20_000 });
    expect((options[0]?.mean ?? 0) / 183_960).toBeCloseTo(1, 2);
    const draw = simulate(parseScenario(scenarioText(from("2 to 2.000001"), head)), { draws: 4 });
    expect(draw.options[0]?.mean).toBeCloseTo(200_720, 0);
  });

  test("a search along the start finds the month in which the raise falls away", () => {
    const other = "  flat: { kind: retainer, monthlyFee: 7500 }";
    const options = `${from("2 to 4")}\n${other}`;
    // 24 x 7,500 = 180,000: dearer than a start from April on, cheaper than one before.
    const { pairs } = breakEven(parseScenario(scenarioText(options, head)), { vary: "it.startAfterMonths" });
    expect(JSON.stringify(pairs)).toMatch(/"at":3[,}]/);
  });

  test("the live workbook works out the first raise from the start that stands in it", () => {
    const first = (start: number) => {
      const { model, digits } = priced(parseScenario(scenarioText(from(String(start)), head)));
      const workings = liveModel(model, digits).options[0]?.workings ?? [];
      return workings.find(({ caption }) => caption.code === "growthFrom")?.each;
    };
    // April 2026 and April 2027, in months from January 2027.
    expect([2, 2.5, 3, 4].map((start) => first(start)?.value)).toEqual([-9, -9, 3, 3]);
    expect(JSON.stringify(first(2)?.content)).toContain('"INT"');
  });
});

test("a rate for each year in a month of the calendar: 8,000, 8,240 from January, 8,652 from the next", () => {
  const increase = "{ rate: [3%, 5%], month: 1 }";
  expect(total(increase, { start: "2027-07", horizonMonths: 24 })).toBe(6 * 8000 + 12 * 8240 + 6 * 8652);
});

test("each rate is a number of its own, at an address counted from 1", () => {
  expect(total("[5%, 0%]", {}, ["it.annualIncrease.2=5%"])).toBe(302_640);
  expect(total("{ rate: [5%, 0%], month: 1 }", {}, ["it.annualIncrease.rate.2=5%"])).toBe(302_640);
  expect(total("{ rate: [5%, 0%], month: 1 }", {}, ["it.annualIncrease.2=5%"])).toBe(302_640);
  // The address that results print, and the one in the file: 96,000 + 8,400 x 12 + 8,820 x 12.
  for (const address of ["1", "rate"])
    expect(total("{ rate: 3%, month: 1 }", {}, [`it.annualIncrease.${address}=5%`])).toBe(302_640);
  const ranged = optionOf(
    comparison("  it: { kind: retainer, monthlyFee: 1000, annualIncrease: [0% to 10%, 0%] }", {
      head: { horizonMonths: 24 },
    }),
  );
  expect([ranged.totalLow, ranged.totalHigh]).toEqual([24_000, 25_200]);
});

test.each([
  ["[]", "list-of-values"],
  ["{ rate: 3%, month: 13 }", "list-of-values"],
  ["{ rate: 3%, month: 1, from: 2 }", "list-of-values"],
  ["[5%, 300%]", "out-of-bounds"],
])("%s is refused", (increase, code) => {
  expect(issuesIn(`  it: { kind: retainer, monthlyFee: 8000, annualIncrease: ${increase} }`)[0]).toContain(code);
});

test("a raise of pay takes a rate for each year, too: 100,000, 105,000, 105,000", () => {
  const hire = (raise: string) => `  it: { kind: fullTime, annualSalary: 100000, annualRaise: ${raise} }`;
  const head = { horizonMonths: 36 };
  expect(optionOf(comparison(hire("[5%, 0%]"), { head })).total).toBe(310_000);
  // from January 2028
  expect(optionOf(comparison(hire("{ rate: 3%, month: 1 }"), { head: { horizonMonths: 24 } })).total).toBe(203_000);
});
