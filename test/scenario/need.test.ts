import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, monthsOf, noticed, optionOf } from "../support/scenario.ts";

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

test("a phase inside has a length, one number, and there is at least one phase", () => {
  const first = (phases: string) => issuesIn(HOURLY, need(phases))[0];
  expect(first("[{ hoursPerMonth: 60 }, { hoursPerMonth: 30 }]")).toMatch(/^5:25 phase-without-end: phase 1 /);
  expect(first("[{ months: 2 to 4, hoursPerMonth: 60 }, { hoursPerMonth: 30 }]")).toMatch(
    /^5:27 range-not-allowed.*months: 3/,
  );
  expect(first("[{ months: 2.5, hoursPerMonth: 60 }]")).toMatch(/whole-number/);
  expect(first("[]")).toMatch(/^5:9 no-phases/);
  expect(first("[{ months: 2 }]")).toMatch(/missing-key: `hoursPerMonth`/);
});

test("a flag changes a phase", () => {
  const phases = need("[{ months: 3, hoursPerMonth: 60 }, { hoursPerMonth: 30 }]");
  const finding = comparison(HOURLY, { ...phases, set: ["need.hoursPerMonth.1.hoursPerMonth=10"] });
  expect(amounts(optionOf(finding)).fees).toBe(18_000 + 9_000);
});

test("the horizon is one number", () => {
  expect(issuesIn(HOURLY, { head: { horizonMonths: "12 to 24", need: "{ hoursPerMonth: 1 }" } })[0]).toMatch(
    /range-not-allowed/,
  );
});
