import { expect, test } from "vitest";
import { amounts, comparison, monthsOf, noticed, optionOf } from "../support/scenario.ts";

const HOURLY = "  a: { kind: hourly, hourlyRate: 100 }";
const need = (phases: string) => ({ head: { need: `{ hoursPerMonth: ${phases} }` } });

test("phases follow each other, and the last runs to the end", () => {
  const phases = need("[{ months: 3, hoursPerMonth: 60 }, { hoursPerMonth: 30 }]");
  expect(monthsOf(HOURLY, "fees", phases)).toEqual([...Array(3).fill(6_000), ...Array(9).fill(3_000)]);
  expect(optionOf(comparison(HOURLY, phases)).hoursMissing).toBe(0);
});

test("hours are compared month by month: too many later do not make up for too few before", () => {
  const retainer = "  a: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }";
  const finding = comparison(retainer, need("[{ months: 3, hoursPerMonth: 60 }, { hoursPerMonth: 10 }]"));
  expect(optionOf(finding).hoursMissing).toBe(60);
});

test("after the last phase nothing is needed, and that is said", () => {
  const finding = comparison(HOURLY, need("[{ months: 3, hoursPerMonth: 60 }, { months: 2, hoursPerMonth: 30 }]"));
  expect(amounts(optionOf(finding)).fees).toBe(24_000);
  expect(noticed(finding)).toContain("need.hoursPerMonth need-ends");
  expect(finding.notices.find(({ code }) => code === "need-ends")?.values).toEqual({ month: 5 });
});

test("a flag changes a phase", () => {
  const phases = need("[{ months: 3, hoursPerMonth: 60 }, { hoursPerMonth: 30 }]");
  const finding = comparison(HOURLY, { ...phases, set: ["need.hoursPerMonth.1.hoursPerMonth=10"] });
  expect(amounts(optionOf(finding)).fees).toBe(18_000 + 9_000);
});
