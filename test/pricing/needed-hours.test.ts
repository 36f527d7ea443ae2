import { expect, test } from "vitest";
import { likelyCosts } from "../../src/pricing/costs.ts";
import { NEED, neededTogether } from "../../src/pricing/needed-hours.ts";
import { compile } from "../../src/scenario/compile.ts";
import { scenarioOf } from "../support/pricing.ts";

const hourly = (more: string) => `{ kind: hourly, hourlyRate: 100${more} }`;
const hire = "{ kind: fullTime, annualSalary: 120000, hoursPerWeek: 32 }";
/** Where hours are stated, how many are needed of all, and what each option then costs over 12 months. */
const together = (options: Record<string, string>, file = "", horizon = 12) => {
  const found = neededTogether(scenarioOf(options, { file, horizon }));
  if (found === null) return null;
  expect(found.scenario.need).toEqual([{ from: 0, to: Number.POSITIVE_INFINITY, address: NEED }]);
  const hours = found.scenario.assumptions.get(NEED)?.quantity.value;
  return [found.varies, hours, likelyCosts(compile(found.scenario)).map(({ cash }) => cash)];
};

test("the need of the file, or else the hours of an option, become those of all: 12 x 40 hours of 100", () => {
  const need = "need: { hoursPerMonth: 40 }";
  expect(together({ a: hourly(""), hire }, need)).toEqual([[NEED], 40, [48_000, 120_000]]);
  expect(together({ a: hourly(", hoursPerMonth: 9"), hire }, need)).toEqual([
    ...[[NEED, "a.hoursPerMonth"], 40],
    [48_000, 120_000],
  ]);
  expect(together({ hire, a: hourly(", hoursPerMonth: 40"), b: hourly(", hoursPerMonth: 9") })).toEqual([
    ...[["a.hoursPerMonth", "b.hoursPerMonth"], 40],
    [120_000, 48_000, 48_000],
  ]);
  const plan = `{ kind: plan, parts: { x: ${hourly(", hoursPerMonth: 40")}, y: ${hire} } }`;
  expect(together({ plan })).toEqual([["plan.parts.x.hoursPerMonth"], 40, [168_000]]);
  // Of a hire they are no need.
  expect(together({ hire })).toBeNull();
});

test("hours a week are those of a month by the weeks of a year where they stand: 9 x 52 / 12, x 48, x 44", () => {
  const weekly = (more = "") => hourly(`, hoursPerWeek: 9${more}`);
  expect(together({ a: weekly() })).toEqual([["a.hoursPerWeek"], 39, [46_800]]);
  expect(together({ a: weekly() }, "weeksPerYear: 48")).toEqual([["a.hoursPerWeek"], 36, [43_200]]);
  expect(together({ a: weekly(", weeksPerYear: 44") }, "weeksPerYear: 48")).toEqual([["a.hoursPerWeek"], 33, [39_600]]);
  const plan = `{ kind: plan, weeksPerYear: 44, parts: { x: ${weekly()} } }`;
  expect(together({ plan })).toEqual([["plan.parts.x.hoursPerWeek"], 33, [39_600]]);
});

test("phases become one need, at the hours of the first; what has a name is found by it, and named once", () => {
  const phases = "[{ months: 6, value: 20 }, { value: 40 }]";
  expect(together({ a: hourly("") }, `need: { hoursPerMonth: ${phases} }`)).toEqual([
    ...[["need.hoursPerMonth.1", "need.hoursPerMonth.2"], 20],
    [24_000],
  ]);
  expect(together({ a: hourly(`, hoursPerMonth: ${phases}`) })).toEqual([
    ...[["a.hoursPerMonth.1", "a.hoursPerMonth.2"], 20],
    [24_000],
  ]);
  const named = hourly(", hoursPerMonth: $n");
  expect(together({ a: named, b: named }, "inputs: { n: 40 }", 6)).toEqual([["inputs.n"], 40, [24_000, 24_000]]);
});
