/** The terms of signed contracts, each a year or less, summed by hand. */
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { type Around, lines, months, notices, priced, scenarioOf, times } from "../support/pricing.ts";
import { comparison, noticed } from "../support/scenario.ts";

const HIRE = "kind: fullTime, annualSalary: 60000";

describe("every option", () => {
  test("headcount: three retainers of 1,000 cost 3,000 a month and deliver three times 40 hours", () => {
    const option = "{ kind: retainer, headcount: 3, monthlyFee: 1000, includedHoursPerMonth: 40, setupFee: 500 }";
    expect(lines(option)).toEqual({ fees: 36_000, setup: 1_500 });
    expect(priced(option).hoursDelivered).toBe(1_440);
  });

  test("headcount of a plan counts every part so often", () => {
    const parts = "{ a: { kind: retainer, monthlyFee: 1000, headcount: 2 }, b: { kind: retainer, monthlyFee: 500 } }";
    expect(lines(`{ kind: plan, headcount: 2, parts: ${parts} }`)).toEqual({ "a.fees": 48_000, "b.fees": 12_000 });
  });

  test("contributions are counted per person: two of 100,000 pay twice what one does, not what 200,000 would", () => {
    const taxed = (count: number) =>
      priced(`{ kind: fullTime, annualSalary: 100000, employerTaxes: us-tx, headcount: ${count} }`, {
        start: "2026-01",
      });
    expect(taxed(2).total).toBeCloseTo(2 * taxed(1).total, 1);
  });

  test("weeksPerYear of its own: 3 days x 44 / 12 = 11 a month at 1,000", () => {
    const interim = "{ kind: interim, dayRate: 1000, daysPerWeek: 3, weeksPerYear: 44, hoursPerDay: 7 }";
    expect(months("fees", interim)[0]).toBe(11_000);
    expect(priced(interim).hoursDelivered).toBe(11 * 7 * 12);
  });

  test("equity with a cliff of 12 months: nothing for who leaves after 9, all of it so far in month 12", () => {
    const option = (more: string) => `{ kind: retainer, monthlyFee: 1000, annualEquity: 12000${more} }`;
    expect(lines(option(", months: 9")).equity).toBe(9_000);
    expect(lines(option(", months: 9, equityCliffMonths: 12")).equity).toBe(0);
    const cliff = months("equity", option(", equityCliffMonths: 12"), { horizon: 14 });
    expect(cliff).toEqual([...times(11, 0), 12_000, 1_000, 1_000]);
  });
});

describe("billing", () => {
  const FEE = "kind: retainer, monthlyFee: 1000";

  test("a quarter in advance with 10% off: 2,700 in months 1, 4, 7 and 10", () => {
    const option = `{ ${FEE}, billing: { every: quarter, inAdvance: true, discount: 10% } }`;
    expect(lines(option)).toEqual({ fees: 12_000, discount: -1_200 });
    const cash = schedule(scenarioOf({ it: option })).options[0]?.months.map((month) => month.cash);
    expect(cash).toEqual([2700, 0, 0, 2700, 0, 0, 2700, 0, 0, 2700, 0, 0]);
  });

  test("by the month with 10% off: 900 in each", () => {
    const option = `{ ${FEE}, billing: { every: month, discount: 10% } }`;
    const cash = schedule(scenarioOf({ it: option }, { horizon: 3 })).options[0]?.months.map((month) => month.cash);
    expect(cash).toEqual([900, 900, 900]);
  });

  test("in arrears a quarter is paid in its last month, and what the end cuts as far as it goes", () => {
    expect(months("fees", `{ ${FEE}, months: 5, billing: { every: quarter } }`, { horizon: 7 })).toEqual([
      0, 0, 3000, 0, 2000, 0, 0,
    ]);
  });

  test("a year in advance is 12,000 at once; the horizon cuts the second pro rata", () => {
    const option = `{ ${FEE}, billing: { every: year, inAdvance: true } }`;
    expect(months("fees", option, { horizon: 15 })).toEqual([12_000, ...times(11, 0), 3_000, 0, 0]);
  });

  test("an interim's margin is billed with the fees", () => {
    const option = "{ kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 20%, billing: { every: quarter } }";
    expect(months("agencyMargin", option, { horizon: 3 })).toEqual([0, 0, 6_000]);
  });

  test("a project of 12,000 over 4 months is 9,000 after a quarter and 3,000 at its end", () => {
    const option = "{ kind: consultant, projectFee: 12000, months: 4, billing: { every: quarter } }";
    expect(months("fees", option, { horizon: 5 })).toEqual([0, 0, 9_000, 3_000, 0]);
  });
});

describe("notice and minimum terms of everybody from outside", () => {
  test("hourly: two months' notice of 10 hours at 100 is 2,000 after the end", () => {
    const option = "{ kind: hourly, hourlyRate: 100, hoursPerMonth: 10, months: 3, noticeMonths: 2 }";
    expect(months("exit", option, { horizon: 6 })).toEqual([0, 0, 0, 2_000, 0, 0]);
  });

  test("hourly with a need in phases: notice is of the hours at the end", () => {
    const option = "{ kind: hourly, hourlyRate: 100, months: 3, noticeMonths: 1 }";
    const file = "need: { hoursPerMonth: [{ months: 2, hoursPerMonth: 10 }, { hoursPerMonth: 30 }] }";
    expect(lines(option, { horizon: 6, file }).exit).toBe(3_000);
  });

  test("interim: a month's notice of 10 days at 1,000 with 20% margin is 12,000", () => {
    const option = "{ kind: interim, dayRate: 1000, daysPerMonth: 10, agencyMargin: 20%, months: 3, noticeMonths: 1 }";
    expect(lines(option, { horizon: 6 }).exit).toBe(12_000);
  });

  test("agency, consultant and coach: the rest of six months after four", () => {
    expect(lines("{ kind: agency, monthlyFee: 1000, months: 4, minimumMonths: 6 }").exit).toBe(2_000);
    expect(lines("{ kind: coach, sessionRate: 250, sessionsPerMonth: 2, months: 4, minimumMonths: 6 }").exit).toBe(
      1_000,
    );
    expect(lines("{ kind: consultant, projectFee: 8000, months: 4, noticeMonths: 1 }").exit).toBe(2_000);
  });
});

describe("extra costs", () => {
  test("3,000 every quarter is 1,000 a month", () => {
    const option = "{ kind: custom, costs: { audit: { amount: 3000, every: quarter } } }";
    expect(months("audit", option, { horizon: 4 })).toEqual(times(4, 1_000));
  });

  test("that counts from the search begins before the person: 500 in each of 3 + 2 months", () => {
    const ads = "{ ads: { amount: 500, every: month, counts: fromSearch, months: 5 } }";
    expect(months("ads", `{ ${HIRE}, searchMonths: 3, costs: ${ads} }`, { horizon: 7 })).toEqual([
      ...times(5, 500),
      0,
      0,
    ]);
  });

  test("a share of fees is of all of them: 10% of 1,000 a month, 10 extra hours at 100 and 600 at the start", () => {
    const option = `{ kind: retainer, monthlyFee: 1000, includedHoursPerMonth: 10, hoursPerMonth: 20, overageRate: 100,
      setupFee: 600, costs: { platform: { amount: 10% of fees, every: month } } }`.replace(/\n */g, " ");
    expect(months("platform", option)).toEqual([260, ...times(11, 200)]);
  });

  test("a share of fees in a stretch of its own is of what recurs then", () => {
    const option = `{ kind: retainer, monthlyFee: 1000, setupFee: 600,
      costs: { platform: { amount: 10%, every: month, afterMonths: 2, months: 3 } } }`.replace(/\n */g, " ");
    expect(months("platform", option, { horizon: 6 })).toEqual([0, 0, 100, 100, 100, 0]);
  });

  test("a plan's share of fees is of its parts' fees, and not converted twice", () => {
    const parts =
      "{ a: { kind: retainer, monthlyFee: 1000 }, b: { kind: coach, sessionRate: 100, sessionsPerMonth: 2 } }";
    const option = `{ kind: plan, parts: ${parts}, costs: { fee: { amount: 10% of fees, every: month } } }`;
    expect(months("fee", option)[0]).toBe(120);
    const euro = option.replace("kind: plan,", "kind: plan, currency: EUR,");
    expect(months("fee", euro, { file: "exchangeRates: { EUR: 2 }" })[0]).toBe(240);
  });
});

describe("VAT that is not recovered", () => {
  test("21% of the fees, the discount taken off: 0.21 x (12,000 - 1,200)", () => {
    const option =
      "{ kind: retainer, monthlyFee: 1000, irrecoverableVat: 21%, billing: { every: quarter, discount: 10% } }";
    expect(lines(option).vat).toBe(2_268);
  });

  test("of the file, for everybody from outside and in plans, and not for a hire", () => {
    const file = "irrecoverableVat: 20%";
    expect(lines(`{ ${HIRE} }`, { file })).not.toHaveProperty("vat");
    const plan = "{ kind: plan, parts: { a: { kind: retainer, monthlyFee: 1000 } } }";
    expect(lines(plan, { file })["a.vat"]).toBe(2_400);
  });
});

describe("pay", () => {
  test("a thirteenth month of 60,000 from April: 5,000 x 9 / 12 in December, and what is left at the end", () => {
    const option = `{ ${HIRE}, thirteenthMonth: 100%, startAfterMonths: 3, months: 12 }`;
    const paid = months("thirteenthMonth", option, { horizon: 18 });
    expect(paid[11]).toBe(3_750);
    expect(paid[14]).toBe(1_250);
    expect(lines(option, { horizon: 18 }).thirteenthMonth).toBe(5_000);
  });

  test("holiday allowance in May: 8% of 60,000 is 400 a month, 5 months at first, then 12", () => {
    const paid = months("holidayAllowance", `{ ${HIRE}, holidayAllowance: 8%, holidayAllowanceMonth: 5 }`, {
      horizon: 18,
    });
    expect(paid).toEqual([...times(4, 0), 2_000, ...times(11, 0), 4_800, 0]);
  });

  test("a bonus of a calendar year is paid in March of the next; at the end what is open", () => {
    const option = `{ ${HIRE}, bonus: 12000, bonusMonth: 3 }`;
    expect(months("bonus", option, { horizon: 16 })).toEqual([...times(14, 0), 12_000, 0]);
    expect(months("bonus", option.replace("}", ", months: 6 }"), { horizon: 16 })[5]).toBe(6_000);
  });

  test("a day of leave is a fifth of the week: 32 x 52 hours less 26 days of 6.4", () => {
    const option = "{ kind: fullTime, annualSalary: 120000, hoursPerWeek: 32, leaveDays: 26 }";
    expect(priced(option).hoursDelivered).toBe(1_664 - 166.4);
  });

  test("benefits by name are a line each: 500 a month and 10% of 66,000", () => {
    const option = `{ ${HIRE}, bonus: 10%, benefits: { health: 6000, pension: 10% of cash } }`;
    expect(lines(option)).toMatchObject({ "benefits.health": 6_000, "benefits.pension": 6_600 });
    const labels = priced(option).lines.map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith("Benefits"))).toEqual(["Benefits: health", "Benefits: pension"]);
  });

  test("a flat share of employer taxes is of all pay: 30% of 56,784 x 1.08 + 2,839.20 = 19,249.78", () => {
    const option = "{ kind: fullTime, annualSalary: 56784, holidayAllowance: 8%, bonus: 2839.20, employerTaxes: 30% }";
    expect(lines(option).employerTaxes).toBe(19_249.78);
    expect(lines(option.replace("30%", "30% of salary")).employerTaxes).toBe(17_035.2);
  });

  test("and of a thirteenth month and a signing bonus: 10% of 60,000 + 5,000 + 3,000", () => {
    expect(lines(`{ ${HIRE}, thirteenthMonth: 100%, signingBonus: 3000, employerTaxes: 10% }`).employerTaxes).toBe(
      6_800,
    );
  });

  test("utilization of 80% leaves four fifths of the hours productive", () => {
    const option = priced(`{ ${HIRE}, utilization: 80% }`);
    expect([option.hoursDelivered, option.productiveHours]).toEqual([2_080, 1_664]);
  });

  test("utilization that changes, with a ramp-up of six months that loses half: 6 x (160 x 1/2 x 70%) + 6 x 160 x 80%", () => {
    const phased = "utilization: [{ months: 6, value: 70% }, { value: 80% }], rampUp: { months: 6 }, weeksPerYear: 48";
    expect(priced(`{ ${HIRE}, ${phased} }`).productiveHours).toBe(1_104);
  });

  test("a thirteenth month that changes: 6/12 of 5,000, 6/12 of 2,500, and a tenth of it as employer taxes", () => {
    const phased = "thirteenthMonth: [{ months: 6, value: 100% }, { value: 50% }], employerTaxes: 10%";
    expect(lines(`{ ${HIRE}, ${phased} }`)).toMatchObject({ thirteenthMonth: 3_750, employerTaxes: 6_375 });
  });
});

describe("hiring", () => {
  test("a fee of 36,000 in three instalments over a search of four months is due in months 1, 2 and 3", () => {
    const option = `{ ${HIRE}, searchMonths: 4, recruiting: 36000, recruitingInstalments: 3 }`;
    expect(months("recruiting", option, { horizon: 6 })).toEqual([12_000, 12_000, 12_000, 0, 0, 0]);
  });

  test("an end within the horizon that owes severance and pays back a signing bonus is told, with both and a part bonus", () => {
    const leaves = (more: string) =>
      notices(`{ ${HIRE}, months: 9, signingBonus: 20000, severance: 50%, bonus: 10%${more} }`);
    // 3 of 12 months of 20,000 are not served; half of 60,000.
    expect(leaves(", signingBonusClawbackMonths: 12")).toHaveProperty("end-owes-both-ways", {
      exit: 30_000,
      repaid: 5_000,
      proRata: "yes",
      currency: "USD",
    });
    for (const one of ["", ", signingBonusClawbackMonths: 9"]) {
      expect(leaves(one)).not.toHaveProperty("end-owes-both-ways");
    }
    const stays = `{ ${HIRE}, signingBonus: 20000, severance: 50%, signingBonusClawbackMonths: 24, tenureMonths: 20 }`;
    expect(notices(stays)).not.toHaveProperty("end-owes-both-ways");
    // In a plan, what one hire owes is no end of another.
    const first = "months: 9, signingBonus: 20000, signingBonusClawbackMonths: 12";
    const second = "months: 9, severance: 50%";
    const plan = (a: string, b: string) =>
      notices(`{ kind: plan, parts: { a: { ${HIRE}, ${a} }, b: { ${HIRE}, ${b} } } }`);
    expect(plan(second, `${first}, severance: 50%`)).toHaveProperty("end-owes-both-ways", {
      exit: 30_000,
      repaid: 5_000,
      proRata: "no",
      currency: "USD",
    });
    expect(plan(first, second)).not.toHaveProperty("end-owes-both-ways");
  });

  test("a fee in one instalment, or in none, is told as a fee and no part of one", () => {
    const formula = (more: string) =>
      explain(scenarioOf({ it: `{ ${HIRE}, recruiting: 25%${more} }` }), "it.recruiting").lines[0]?.formula;
    expect(formula("")).toBe("search fee × annual salary");
    expect(formula(", recruitingInstalments: 1")).toBe("search fee × annual salary");
    expect(formula(", recruitingInstalments: 2")).toBe("2 × search fee × annual salary / 2");
  });

  test("each successor's instalments fall from the begin of the search for them", () => {
    const option = `{ ${HIRE}, searchMonths: 2, tenureMonths: 4, recruiting: 6000, recruitingInstalments: 2 }`;
    // Starts at 2 and at 8; the searches begin at 0 and at 6.
    expect(months("recruiting", option, { horizon: 8 })).toEqual([3000, 3000, 0, 0, 0, 0, 3000, 3000]);
    expect(months("recruiting", option, { horizon: 7 })).toEqual([3000, 3000, 0, 0, 0, 0, 3000]);
  });

  test("with a guarantee of 12 months nobody who stays 10 costs a second fee; who stays 14 does", () => {
    const option = (tenure: number) =>
      `{ ${HIRE}, tenureMonths: ${tenure}, recruiting: 6000, replacementGuaranteeMonths: 12 }`;
    expect(lines(option(10), { horizon: 36 }).recruiting).toBe(6_000);
    expect(lines(option(14), { horizon: 36 }).recruiting).toBe(18_000);
    // Half a month behind the guarantee is behind it; the fee falls at the start of the person and not of the search.
    expect(lines(option(12.5), { horizon: 24 }).recruiting).toBe(12_000);
    const searched = months("recruiting", option(14).replace("recruiting", "searchMonths: 2, recruiting"), {
      horizon: 20,
    });
    expect(searched).toEqual([0, 0, 6000, ...times(15, 0), 6000, 0]);
  });

  test("who leaves after 9 of 12 months pays a quarter of 20,000 back", () => {
    const option = `{ ${HIRE}, months: 9, signingBonus: 20000, signingBonusClawbackMonths: 12 }`;
    expect(months("signingBonus", option)).toEqual([20_000, ...times(8, 0), -5_000, 0, 0]);
    expect(lines(option.replace("months: 9", "months: 12"), { horizon: 13 }).signingBonus).toBe(20_000);
  });
});

describe("the end", () => {
  test("a third of a month's pay a year, with 8% allowance: 18 months of 5,400 x 0.5 years' worth", () => {
    const option = `{ ${HIRE}, holidayAllowance: 8%, months: 18, severanceMonthsPerYear: 0.5 }`;
    // 0.5 x 1.5 years x 5,400.
    expect(lines(option, { horizon: 20 }).exit).toBe(4_050);
    // A thirteenth month is not among them, and that is said.
    const more = option.replace("}", ", thirteenthMonth: 100% }");
    expect(lines(more, { horizon: 20 }).exit).toBe(4_050);
    const said = [option, more].map((one) => "service-leaves-out" in notices(one));
    expect(said).toEqual([false, true]);
    // Nor is it among what a ramp-up loses.
    const ramped = [option, more].map(
      (one) => "ramp-up-leaves-out" in notices(one.replace("}", ", rampUp: { months: 3 } }")),
    );
    expect(ramped).toEqual([false, true]);
  });

  test("what employer taxes severance would bear is told where no line has them: by law, and as other pay elsewhere", () => {
    const told = (more: string, { horizon = 12, start = "2026-01" }: Around = {}) =>
      notices(`{ ${HIRE}, months: 9, severance: 50%, ${more} }`, { horizon, start })["severance-without-taxes"];
    // 45,000 and 30,000 are below the 184,500 of Social Security; 7.65% of 30,000. FUTA and the state's base are used up.
    const wages = { severance: 30_000, amount: 2_295, each: 2_295, currency: "USD", jurisdiction: "us-tx" };
    expect(told("employerTaxes: us-tx")).toEqual(wages);
    expect(told("employerTaxes: us-tx, headcount: 2")).toEqual({ ...wages, severance: 60_000, amount: 4_590 });
    // A flat share of all pay, and a contribution of the file's own up to 50,000, of which 5,000 are left.
    expect(told("employerTaxes: 10%")).toEqual({ severance: 30_000, amount: 3_000, each: 3_000, currency: "USD" });
    const own = "contributions: { own: { rate: 4%, upTo: 50000 } }";
    expect(told(own)).toEqual({ severance: 30_000, amount: 200, each: 200, currency: "USD" });
    // Stated of the salary, as an amount, or used up: nothing is left out. Not paid within the horizon: no severance.
    for (const none of ["employerTaxes: 10% of salary", "employerTaxes: 5000", own.replace("50000", "40000")]) {
      expect(told(none)).toBeUndefined();
    }
    expect(told("employerTaxes: us-tx", { horizon: 9 })).toBeUndefined();
  });

  test.each([
    ["alone", "months: 9", ""],
    ["of two people", "months: 9, headcount: 2", ""],
    // Ends after 4 and 8 months; the raise makes the second severance the larger.
    ["of each who leaves", "tenureMonths: 4, searchMonths: 1, annualRaise: { rate: 10%, month: 6 }", ""],
    ["in another currency", "months: 9, currency: CAD", "exchangeRates: { CAD: 0.7 }\n"],
  ])("what a notice says to add for the taxes on severance %s adds its amount", (_, more, head) => {
    const total = (costs: string) => {
      const option = `{ ${HIRE}, ${more}, severance: 50%, employerTaxes: 10%${costs} }`;
      const file = `version: 1\ncurrency: USD\nstart: 2026-01\nhorizonMonths: 12\n${head}options: { it: ${option} }`;
      const finding = compare(parseScenario(file));
      const notice = finding.notices.find(({ code }) => code === "severance-without-taxes");
      return { cash: finding.options[0]?.cash ?? 0, ...notice?.values };
    };
    const bare = total("") as { cash: number; amount: number; each: number };
    const added = total(`, costs: { more: { amount: ${bare.each}, every: once, counts: atEnd } }`);
    expect(bare.amount).toBeGreaterThan(0);
    expect(added.cash - bare.cash).toBeCloseTo(bare.amount, 1);
  });

  test("a Dutch severance bears the Zvw alone, to the year's maximum", () => {
    const told = (salary: number) =>
      comparison(
        `  it: { kind: fullTime, annualSalary: ${salary}, holidayAllowance: 0, employerTaxes: nl, months: 9, severance: 6000 }`,
        { head: { currency: "EUR", start: "2026-01" } },
      ).notices.find(({ code }) => code === "severance-without-taxes")?.values;
    const law = { severance: 6_000, currency: "EUR", jurisdiction: "nl" };
    // 9 of 12 months of 79,409 are room for 59,556.75: 45,000 and 6,000 fit; 58,500 leave 1,056.75. 6.1% of each.
    expect(told(60_000)).toEqual({ ...law, amount: 366, each: 366 });
    expect(told(78_000)).toEqual({ ...law, amount: 64.46, each: 64.46 });
    expect(told(120_000)).toEqual({ ...law, amount: 0, each: 0 });
  });

  test("a Dutch severance that is paid in January after an end in December bears nothing, as no month of that year is worked", () => {
    const told = (months: number, start: string) =>
      comparison(
        `  it: { kind: fullTime, annualSalary: 48000, holidayAllowance: 0, employerTaxes: nl, months: ${months}, severance: 6000 }`,
        { head: { currency: "EUR", start, horizonMonths: 24 } },
      ).notices.find(({ code }) => code === "severance-without-taxes")?.values;
    const law = { severance: 6_000, currency: "EUR", jurisdiction: "nl" };
    // An end in November is paid in December, of whose year 11 months are worked: room of 72,791.58 less 44,000.
    expect(told(11, "2026-01")).toEqual({ ...law, amount: 366, each: 366 });
    // An end in December is paid in January: 0 months of 2027 are worked, so 0 of its maximum is room.
    expect(told(12, "2026-01")).toEqual({ ...law, amount: 0, each: 0 });
    // An end in January is paid in February: a twelfth of 79,409 is 6,617.42, of which 4,000 of pay leave 2,617.42; 6.1%.
    expect(told(13, "2026-01")).toEqual({ ...law, amount: 159.66, each: 159.66 });
  });

  test("no more than the cap, an amount or a share of a year's salary", () => {
    const option = (cap: string) => `{ ${HIRE}, months: 18, severanceMonthsPerYear: 2, severanceCap: ${cap} }`;
    // 2 x 1.5 x 5,000 = 15,000.
    expect(lines(option("9000"), { horizon: 20 }).exit).toBe(9_000);
    expect(lines(option("20%"), { horizon: 20 }).exit).toBe(12_000);
    expect(lines(option("50%"), { horizon: 20 }).exit).toBe(15_000);
  });

  test("of each who leaves: twice 6 months at a month a year", () => {
    const option = `{ ${HIRE}, tenureMonths: 6, severanceMonthsPerYear: 1 }`;
    expect(months("exit", option, { horizon: 13 })).toEqual([...times(6, 0), 2_500, ...times(5, 0), 2_500]);
  });

  test("notice that is worked costs nothing on top; notice that is paid does", () => {
    const option = (notice: string) => `{ ${HIRE}, months: 9, noticeMonths: 3${notice} }`;
    expect(lines(option("")).exit).toBe(15_000);
    expect(lines(option(", notice: paid")).exit).toBe(15_000);
    expect(lines(option(", notice: worked"))).not.toHaveProperty("exit");
  });

  test("stopping costs it month by month: severance that grows less the bonus that is paid back", () => {
    const option = `{ ${HIRE}, severanceMonthsPerYear: 1, signingBonus: 12000, signingBonusClawbackMonths: 12 }`;
    const [only] = schedule(scenarioOf({ it: option }), { exit: true }).options;
    // After month 3: 3 / 12 x 5,000 - 9 / 12 x 12,000; after month 12: 5,000.
    expect(only?.months[2]?.exit).toBe(1_250 - 9_000);
    expect(only?.months[11]?.exit).toBe(5_000);
  });
});

describe("what is paid at the end", () => {
  const exits = (option: string, around: Parameters<typeof scenarioOf>[1] = {}) =>
    schedule(scenarioOf({ it: option }, around), { exit: true }).options[0]?.months.map(({ exit }) => exit);

  test("a break fee of 5,000 after 4 months falls in month 5, and is what stopping costs in every month before", () => {
    const fee = "kind: retainer, monthlyFee: 1000, costs: { break: { amount: 5000, every: once, counts: atEnd } }";
    expect(months("break", `{ ${fee}, months: 4 }`, { horizon: 6 })).toEqual([0, 0, 0, 0, 5_000, 0]);
    expect(exits(`{ ${fee}, months: 4 }`, { horizon: 6 })).toEqual([5_000, 5_000, 5_000, 5_000, 0, 0]);
    expect(lines(`{ ${fee} }`)).toMatchObject({ break: 0 });
  });

  test("leave of 1,000 paid out to each who leaves after 5 months, and 10% of a salary that has risen by 10%", () => {
    const out = "costs: { leave: { amount: 1000, every: once, counts: atEnd } }";
    expect(months("leave", `{ ${HIRE}, tenureMonths: 5, ${out} }`)).toEqual([
      0, 0, 0, 0, 0, 1_000, 0, 0, 0, 0, 1_000, 0,
    ]);
    const share = "annualRaise: 10%, months: 14, costs: { gift: { amount: 10%, every: once, counts: atEnd } }";
    expect(lines(`{ ${HIRE}, ${share} }`, { horizon: 15 }).gift).toBeCloseTo(6_600, 2);
  });

  test("of a plan at its end", () => {
    const parts = "parts: { a: { kind: retainer, monthlyFee: 1000 } }";
    const plan = `{ kind: plan, months: 3, ${parts}, costs: { break: { amount: 500, every: once, counts: atEnd } } }`;
    expect(months("break", plan, { horizon: 4 })).toEqual([0, 0, 0, 500]);
  });

  test.each(["every: month, counts: atEnd", "every: once, afterMonths: 3, counts: atEnd"])(
    "is paid once: %s",
    (cost) => {
      expect(() => lines(`{ kind: retainer, monthlyFee: 1, costs: { x: { amount: 500, ${cost} } } }`)).toThrow(
        /at the end/,
      );
    },
  );
});

describe("never in silence", () => {
  test("pay that is built up and unpaid at the end of the horizon: 7 months of holiday allowance, 6 of a thirteenth", () => {
    const pay = `{ ${HIRE}, holidayAllowance: 8%, holidayAllowanceMonth: 5, thirteenthMonth: 100%, bonus: 10%, bonusMonth: 3 }`;
    expect(notices(pay)["accrued-after-horizon"]).toEqual({ months: 7, amount: 2_800, currency: "USD" });
    expect(notices(pay, { horizon: 18 })).toMatchObject({
      "accrued-after-horizon": { months: 6, amount: 2_500 },
      "bonus-after-horizon": { months: 6, amount: 3_000 },
    });
    expect(notices(`{ ${HIRE}, thirteenthMonth: 100% }`)).not.toHaveProperty("accrued-after-horizon");
    expect(notices(`{ ${HIRE}, holidayAllowance: 8% }`)).not.toHaveProperty("accrued-after-horizon");
  });

  test("a price whose last phase ends while the option goes on", () => {
    const fee = "{ kind: retainer, monthlyFee: [{ months: 3, value: 1200 }, { months: 3, value: 800 }]";
    expect(lines(`${fee} }`)).toEqual({ fees: 6_000 });
    expect(notices(`${fee} }`)).toHaveProperty("phases-end", { months: 6 });
    expect(notices(`${fee}, months: 6 }`)).not.toHaveProperty("phases-end");
  });

  test("a phase that begins when the option or the horizon has ended is outside, with the price it states", () => {
    const fee = "{ kind: retainer, monthlyFee: [{ months: 12, value: 8000 }, { value: 9000 }]";
    expect(lines(`${fee} }`)).toEqual({ fees: 96_000 });
    expect(notices(`${fee} }`)).toHaveProperty("outside-horizon", { horizon: 12, ends: "horizon", currency: "USD" });
    expect(notices(`${fee} }`, { horizon: 13 })).not.toHaveProperty("outside-horizon");
    expect(notices(`${fee}, startAfterMonths: 1 }`)).toHaveProperty("outside-horizon");
    expect(notices(`${fee}, months: 12 }`, { horizon: 24 })).toMatchObject({ "outside-horizon": { ends: "option" } });
    const hours = { need: "{ hoursPerMonth: [{ months: 12, value: 20 }, { value: 40 }] }" };
    const found = comparison("  it: { kind: hourly, hourlyRate: 100 }", { head: hours }).notices;
    expect(found.map(({ code, address }) => [code, address])).toContainEqual([
      "outside-horizon",
      "need.hoursPerMonth.2",
    ]);
  });

  test("a yearly increase of which none comes before the option ends", () => {
    const hire = `{ ${HIRE}, annualRaise: 3% }`;
    expect(notices(hire)).toHaveProperty("no-increase-due", { months: 12 });
    expect(notices(hire, { horizon: 13 })).not.toHaveProperty("no-increase-due");
    expect(notices(hire.replace("3%", "{ rate: 3%, month: 7 }"))).not.toHaveProperty("no-increase-due");
    expect(notices(hire.replace("3%", "0%"))).not.toHaveProperty("no-increase-due");
  });

  test("a number that no answer depends on is named, where no other notice is about it", () => {
    const inert = (option: string, around: Around = {}) =>
      noticed(compare(scenarioOf({ it: option }, around)))
        .filter((one) => one.endsWith("nothing-depends-on"))
        .map((one) => one.split(" ")[0]);
    const project = "kind: consultant, projectFee: 24000, annualIncrease: [3%, 2%], noticeMonths: 2";
    expect(inert(`{ ${project}, billing: { every: quarter } }`, { horizon: 24 })).toEqual([
      "it.billing.every",
      "it.annualIncrease",
      "it.noticeMonths",
    ]);
    expect(inert(`{ ${project}, months: 6, contractorsPerMonth: 100, billing: { every: quarter } }`)).toEqual([]);
    // Where one input is the number of several places, each that it moves nothing in; stopping the other costs a month.
    const head = { inputs: "{ n: 2, z: 3 }" };
    const options = `
  it: { kind: consultant, projectFee: 24000, noticeMonths: $n, minimumMonths: $z }
  other: { kind: retainer, monthlyFee: 8000, noticeMonths: $n }`;
    const named = noticed(comparison(options, { head })).filter((one) => one.endsWith("nothing-depends-on"));
    expect(named.map((one) => one.split(" ")[0])).toEqual(["inputs.z", "it.noticeMonths"]);
    expect(inert("{ kind: coach, programmeFee: 3000, minimumMonths: 6, hoursPerDay: 7 }")).toEqual([
      "it.hoursPerDay",
      "it.minimumMonths",
    ]);
    expect(inert(`{ ${HIRE}, annualRaise: 3%, annualIncrease: 2% }`, { horizon: 24 })).toEqual(["it.annualIncrease"]);
    expect(inert(`{ ${HIRE}, noticeMonths: 2 }`, { file: "irrecoverableVat: 21%" })).toEqual(["irrecoverableVat"]);
    // What the file itself says costs nothing, and what has a notice with a remedy.
    expect(inert(`{ ${HIRE}, noticeMonths: 2, notice: worked }`)).toEqual([]);
    expect(inert("{ kind: retainer, monthlyFee: 1000, overageRate: [{ upTo: 9, value: 250 }] }")).toEqual([]);
    const whole = "{ kind: plan, annualIncrease: 3%, parts: { a: { kind: coach, programmeFee: 3000 } } }";
    expect(inert(whole, { horizon: 24 })).toEqual(["it.annualIncrease"]);
  });

  test("included hours that nobody uses: 480 of 960, at 150 an included hour and 300 a used one", () => {
    const tier = "kind: retainer, monthlyFee: 12000, includedHoursPerMonth: 80";
    const around = { file: "need: { hoursPerMonth: 40 }" };
    expect(priced(`{ ${tier} }`, around).costPerHour).toBe(300);
    const unused = { unused: 480, included: 960, each: 150, currency: "USD" };
    expect(notices(`{ ${tier} }`, around)).toHaveProperty("hours-unused", unused);
    // Of a plan, of two alike.
    const plan = `{ kind: plan, headcount: 2, parts: { a: { ${tier} } } }`;
    expect(notices(plan, around)).toHaveProperty("hours-unused", { ...unused, unused: 960, included: 1920 });
    // 60 and 100 in turn, kept for a month: none is lost but the last month's.
    const need = "need: { hoursPerMonth: [{ months: 1, value: 60 }, { months: 1, value: 100 }, { value: 70 }] }";
    expect(notices(`{ ${tier}, rolloverMonths: 1 }`, { file: need, horizon: 3 })).toHaveProperty("hours-unused", {
      ...unused,
      unused: 10,
      included: 240,
    });
    expect(notices(`{ ${tier} }`, { file: "need: { hoursPerMonth: 80 }" })).not.toHaveProperty("hours-unused");
  });

  test("hours beyond the last band: 20 included and 10 priced deliver 30 of 40, not 40 at the price of 30", () => {
    const capped =
      "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 20, overageRate: [{ upTo: 10, value: 250 }]";
    const around = { file: "need: { hoursPerMonth: 40 }" };
    expect(lines(`${capped} }`, around)).toEqual({ fees: 96_000, overage: 30_000 });
    expect(priced(`${capped} }`, around)).toMatchObject({ hoursDelivered: 360, hoursMissing: 120 });
    expect(notices(`${capped} }`, around)).toHaveProperty("overage-band-ends", { needed: 40, included: 30 });
    // 10 left of month 1 serve month 2, whose other 15 above are 10 priced and 5 not delivered.
    const rolled = `${capped}, rolloverMonths: 1, hoursPerMonth: [{ months: 1, value: 10 }, { value: 45 }] }`;
    expect(lines(rolled, { horizon: 2 })).toEqual({ fees: 16_000, overage: 2_500 });
    expect(priced(rolled, { horizon: 2 }).hoursDelivered).toBe(10 + 40);
  });
});
