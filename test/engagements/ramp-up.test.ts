import { describe, expect, it } from "vitest";
import { lines } from "../support/pricing.ts";

const MEDICARE = "{ jurisdiction: us-tx, socialSecurity: 0%, futa: 0%, unemployment: 0% }";
const hire = (taxes: string, more: string) =>
  `{ kind: fullTime, annualSalary: 120000, employerTaxes: ${taxes}, ${more} }`;

describe("ramp-up under contributions by law", () => {
  it("takes nothing of what is paid on notice", () => {
    // Month 1: 10,145 x 3/4; month 2: half of it x 3/8; together 9,510.9375.
    const leaves = "months: 1.5, noticeMonths: 3, rampUp: { months: 2, startingAt: 0% }";
    expect(lines(hire(MEDICARE, leaves), { horizon: 3, start: "2026-01" }).rampUp).toBe(9510.94);
  });

  it("takes nothing of what the person before is paid, on notice or for the work", () => {
    const replaced = "tenureMonths: 10.5, noticeMonths: 2, rampUp: { months: 2, startingAt: 0% }";
    const byShare = lines(hire("1.45%", replaced)).rampUp;
    expect(lines(hire(MEDICARE, replaced)).rampUp).toBeCloseTo(byShare ?? 0, 2);
    // 10 % up to 9,000 of each person: 900 in month 1, 500 in the half of month 11, 400 in month 12.
    const capped = "{ jurisdiction: us-tx, socialSecurity: 0%, medicare: 0%, futa: 0%, unemployment: 10% }";
    const ramp = "tenureMonths: 10.5, rampUp: { months: 2, startingAt: 0% }";
    const without = lines(hire("0%", ramp), { start: "2026-01" }).rampUp ?? 0;
    expect(lines(hire(capped, ramp), { start: "2026-01" }).rampUp).toBeCloseTo(
      without + 900 * 0.75 + 500 * 0.875 + 400 * 0.5,
      2,
    );
  });
});
