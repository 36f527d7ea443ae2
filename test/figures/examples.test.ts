/** Hires worked by hand, against what is counted. */
import { expect, test } from "vitest";
import { issues, taxes } from "../support/hire.ts";
import { deviations } from "../support/sums.ts";
import { sums } from "./sums.ts";

const lines = (of: string, salary: number, start = "2026-01", more = "") => taxes({ taxes: of, salary, start, more });

test.each(sums)("$of at $salary from $start", (sum) => {
  expect(deviations(sum)).toEqual([]);
});

test("a German bonus uses the room under the year's ceilings, and no more", () => {
  expect(lines("de", 96_000, "2026-01", "    bonus: 12000\n").pension).toBe(9430.2);
  expect(lines("de", 60_000, "2026-01", "    bonus: 6000\n").pension).toBe(6138);
});

test("special payments have a ceiling of their own in Austria and Singapore, and none in Belgium", () => {
  // 12 x 6,930 and 13,860 of the bonus
  expect(lines("at", 120_000, "2026-01", "    bonus: 20000\n").pension).toBeCloseTo((83_160 + 13_860) * 0.1255, 1);
  // 102,000 less the 96,000 that counted
  expect(lines("sg", 150_000, "2026-01", "    bonus: 30000\n").cpf).toBe(17_340);
  expect(lines("be", 400_000, "2026-01", "    bonus: 40000\n").basic).toBe(95_000);
});

test("what an early bonus exceeds a ceiling by is given back as the ceiling grows, so that no pay counts in two bands", () => {
  const signed = lines("fr", 36_000, "2026-01", "    signingBonus: 20000\n");
  // 48,060 in the first band, the other 7,940 in the second
  expect(signed).toMatchObject({ agircArrco1: 2268.43, agircArrco2: 1028.23, ceg2: 128.63 });
  expect(lines("fr", 24_000, "2026-01", "    signingBonus: 20000\n")).toMatchObject({
    agircArrco1: 2076.8,
    agircArrco2: 0,
  });
  // 52,000 of pay is below the Spanish base of the year, 61,214.40
  const spanish = lines("es", 40_000, "2026-01", "    signingBonus: 12000\n");
  expect(spanish).toMatchObject({ common: 12_272, solidarity1: 0, solidarity2: 0, solidarity3: 0 });
});

test("a Canadian start in July has half the exemption and the whole maximum", () => {
  const started = lines("ca", 120_000, "2026-07");
  // July to December: 60,000 less 1,750; the year after starts again.
  expect(started.cpp).toBeCloseTo((60_000 - 1750) * 0.0595 * 2, 0);
});

test("the French rate of accidents has a floor, and zero is a value elsewhere", () => {
  expect(lines("{ jurisdiction: fr, accident: 0.1% }", 150_000).accident).toBe(750);
  expect(lines("{ jurisdiction: fr, apec: 0 }", 150_000).apec).toBe(0);
});

test("an own figure counts from its date, and the law's until then", () => {
  const of = (own: string, months = 24, salary = 250_000, start = "2026-01") =>
    taxes({ taxes: `{ jurisdiction: us-tx, ${own} }`, salary, start, months });
  // 184,500 and 190,000; 9,000 x 2.7% and 9,000 x 1%
  expect(of("socialSecurityBase: { 2027: 190000 }").socialSecurity).toBe(11_439 + 11_780);
  expect(of("unemployment: { 2027: 1% }").unemployment).toBe(243 + 90);
  expect(of("unemployment: { 2027: { rate: 1% } }").unemployment).toBe(243 + 90);
  // The year goes on: 3,000 at each rate, and of 9,000 nothing is left in July
  expect(of("unemployment: { 2026-07: 1% }", 12, 6000).unemployment).toBe(81 + 30);
  expect(of("unemployment: { 2026-07: 1% }", 12).unemployment).toBe(243);
  // A later figure of the law takes over: 2025 own, 2026 the law's 184,500
  expect(of("socialSecurityBase: { 2025: 100000 }", 24, 250_000, "2025-01").socialSecurity).toBe(6200 + 11_439);
  // Years before the first figures, and a rate that only the employer knows
  const before =
    "socialSecurityBase: { 2024: 168600 }, socialSecurity: { 2024: 6.2% }, futa: { 2024: 0.6% }, futaBase: { 2024: 7000 }";
  const state = "unemployment: { 2024: 2.7% }, wageBase: { 2024: 9000 }";
  expect(of(`${before}, ${state}`, 12, 250_000, "2024-01").socialSecurity).toBe(10_453.2);
  const washington = "{ jurisdiction: us-wa, unemployment: { 2026: 1%, 2027: 2% } }";
  expect(taxes({ taxes: washington, salary: 250_000, months: 24 }).unemployment).toBe(782 + 1564);
  // 28.57% of 1.13%, then 30% of 1.2%
  const shared = "{ jurisdiction: us-wa, unemployment: 1%, paidLeave: { 2027: { rate: 1.2%, share: 30% } } }";
  const paidLeave = 184_500 * 0.0113 * 0.2857 + 192_300 * 0.012 * 0.3;
  expect(taxes({ taxes: shared, salary: 250_000, months: 24 }).paidLeave).toBeCloseTo(paidLeave, 1);
  // One rate in the place of both, until they are given again
  const whole =
    "{ jurisdiction: us-wa, unemployment: 1%, paidLeave: { 2026: 0.5%, 2027: { rate: 1.2%, share: 30% } } }";
  const other = 184_500 * 0.005 + 192_300 * 0.012 * 0.3;
  expect(taxes({ taxes: whole, salary: 250_000, months: 24 }).paidLeave).toBeCloseTo(other, 1);
  // A rate and a base of the employer's own, each by year, in every order: 9,000 x 2.7% and 9,500 x 3.1%
  for (const unemployment of [
    "{ rate: { 2026: 2.7%, 2027: 3.1% }, wageBase: { 2026: 9000, 2027: 9500 } }",
    "{ 2026: { rate: 2.7%, wageBase: 9000 }, 2027: { rate: 3.1%, wageBase: 9500 } }",
    "{ 2026: 2.7%, 2027: 3.1% }, wageBase: { 2026: 9000, 2027: 9500 }",
  ]) {
    const anywhere = { taxes: `{ jurisdiction: us, unemployment: ${unemployment} }`, salary: 250_000, months: 24 };
    expect(taxes(anywhere).unemployment).toBe(243 + 294.5);
  }
  // Of one component alone, beside the law's rate: 9,000 and 10,000 x 2.7%, the technology fee on 9,000 in both
  const ohio = taxes({ taxes: "{ jurisdiction: us-oh, unemployment: { wageBase: { 2027: 10000 } } }", months: 24 });
  expect(ohio).toMatchObject({ unemployment: 243 + 270, technologyFee: 27 });
  const texas = (unemployment: string) => of(`unemployment: ${unemployment}`).unemployment;
  expect(texas("{ 2027: { wageBase: 10000 } }")).toBe(243 + 270);
  expect(texas("{ 2027: { rate: 1%, wageBase: 10000 } }")).toBe(243 + 100);
  expect(texas("{ rate: { 2027: 1% }, wageBase: 10000 }")).toBe(270 + 100);
  // The floor of the French rate of accidents holds
  const french = "{ jurisdiction: fr, accident: { 2026: 0.1% } }";
  expect(taxes({ taxes: french, salary: 150_000 }).accident).toBe(750);
});

test("an own figure that a component does not have is refused where it stands", () => {
  const wrong = (own: string) => issues({ taxes: `{ jurisdiction: us-wa, unemployment: 1%, ${own} }` });
  expect(wrong("wageBase: { 2027-13: 9000 }")[0]).toMatchObject({ code: "unknown-key" });
  // Rates by pay are several, and a fading relief is no one rate
  expect(issues({ taxes: "{ jurisdiction: ie, prsi: { 2027: 12% } }" })[0]?.path).toContain("prsi.2027");
  expect(issues({ taxes: "{ jurisdiction: fr, generalReduction: { 2027: 12% } }" })).toHaveLength(1);
  expect(issues({ taxes: "{ jurisdiction: ie, prsi: { rate: { 2027: 12% } } }" })[0]?.path).toContain("prsi.rate.2027");
  expect(issues({ taxes: "{ jurisdiction: us, wageBase: { 2027: 9000 } }" })[0]?.code).toBe("fact-not-read");
  // What changes does so on dates
  for (const list of [
    "unemployment: [{ months: 12, value: 2.7% }, { value: 3% }]",
    "unemployment: { rate: [1%, 2%] }",
  ]) {
    const [issue] = issues({ taxes: `{ jurisdiction: us-tx, ${list} }` });
    expect(issue).toMatchObject({ code: "list-of-values", hint: expect.stringContaining("%, 2027: ") });
  }
  expect(wrong("wageBase: { 2027: { rate: 1% } }")).toHaveLength(1);
  expect(wrong("wageBase: { 2027: 9000, foo: 3 }")[0]).toMatchObject({ code: "unknown-key" });
  expect(wrong("wageBase: { 202x: 9000 }")[0]).toMatchObject({ code: "unknown-key" });
});

test("any limit can be set, for one component or for all that share it", () => {
  expect(lines("{ jurisdiction: us-oh, wageBase: 10000 }", 250_000)).toMatchObject({
    unemployment: 270,
    technologyFee: 15,
  });
  const one = lines("{ jurisdiction: us-oh, unemployment: { wageBase: 10000 } }", 250_000);
  expect(one).toMatchObject({ unemployment: 270, technologyFee: 13.5 });
  expect(lines("{ jurisdiction: us-oh, technologyFee: 0 }", 250_000, "2028-01")).toMatchObject({ technologyFee: 0 });
});
