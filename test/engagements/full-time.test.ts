import { describe, expect, it } from "vitest";
import { lines, months, notices, priced, times } from "../support/pricing.ts";

const hire = (more: string) => `{ kind: fullTime, annualSalary: 120000, ${more} }`;

describe("pay", () => {
  it("is a twelfth of the salary a month", () => {
    expect(months("salary", hire(""))).toEqual(times(12, 10_000));
  });

  it("rises at each anniversary of the start", () => {
    expect(months("salary", hire("annualRaise: 5%"), { horizon: 26 })).toEqual([
      ...times(12, 10_000),
      ...times(12, 10_500),
      ...times(2, 11_025),
    ]);
  });

  it("rises at the anniversary of the person's start: after a search, and inside a month", () => {
    const option = hire("annualRaise: 10%, startAfterMonths: 1, searchMonths: 1.5");
    const paid = months("salary", option, { horizon: 16 });
    expect(paid).toEqual([0, 0, 5000, ...times(11, 10_000), 10_500, 11_000]);
  });

  it("rises by annualIncrease where there is no raise of its own, and not by both", () => {
    expect(months("salary", hire("annualIncrease: 10%"), { horizon: 13 }).at(-1)).toBe(11_000);
    expect(months("salary", hire("annualIncrease: 10%, annualRaise: 2%"), { horizon: 13 }).at(-1)).toBe(10_200);
  });

  it("accrues holiday allowance by the month", () => {
    expect(months("holidayAllowance", hire("holidayAllowance: 8%"))).toEqual(times(12, 800));
  });

  it("takes nothing for an hour that it does not work: leave divides the hours", () => {
    expect(priced(hire(""))).toMatchObject({ hoursDelivered: 2080, costPerHour: 57.69 });
    expect(priced(hire("hoursPerWeek: 36, leaveDays: 25"))).toMatchObject({
      cash: 120_000,
      hoursDelivered: 36 * 52 - 25 * 7.2,
    });
  });
});

describe("bonus", () => {
  it("is paid in the last month of each year of employment", () => {
    const paid = months("bonus", hire("bonus: 20%"), { horizon: 24 });
    expect(paid).toEqual([...times(11, 0), 24_000, ...times(11, 0), 24_000]);
  });

  it("counts years from the start of the person, and follows the raise", () => {
    const paid = months("bonus", hire("bonus: 10%, startAfterMonths: 3, annualRaise: 10%"), { horizon: 28 });
    expect(paid).toEqual([...times(14, 0), 12_000, ...times(11, 0), 13_200, 0]);
  });

  it("is spread over two months where the last month of the year is", () => {
    expect(months("bonus", hire("bonus: 10%, startAfterMonths: 0.25"), { horizon: 13 })).toEqual([
      ...times(11, 0),
      9000,
      3000,
    ]);
  });

  it("is paid pro rata in the last month before the end", () => {
    expect(months("bonus", hire("bonus: 20%, months: 6"))).toEqual([...times(5, 0), 12_000, ...times(6, 0)]);
    expect(months("bonus", hire("bonus: 20%, months: 18"), { horizon: 18 }).at(-1)).toBe(12_000);
  });

  it("that is earned and not yet paid is left out, and a notice says how much of it", () => {
    expect(lines(hire("bonus: 20%"), { horizon: 6 }).bonus).toBe(0);
    const unpaid = (more: string, horizon: number) => notices(hire(more), { horizon })["bonus-after-horizon"];
    const currency = "USD";
    // 24,000 a year.
    expect(unpaid("bonus: 20%", 6)).toEqual({ months: 6, amount: 12_000, currency });
    expect(unpaid("bonus: 20%, searchMonths: 4", 24)).toEqual({ months: 8, amount: 16_000, currency });
    expect(unpaid("bonus: 20%, headcount: 2", 6)).toEqual({ months: 6, amount: 24_000, currency });
    // Of the second year's 26,400.
    expect(unpaid("bonus: 20%, annualRaise: 10%", 18)).toEqual({ months: 6, amount: 13_200, currency });
    // Half a year at 24,000 and half at 48,000.
    const phases = "{ kind: fullTime, annualSalary: [{ months: 6, value: 120000 }, { value: 240000 }], bonus: 20% }";
    expect(notices(phases, { horizon: 11 })["bonus-after-horizon"]).toMatchObject({ amount: 32_000 });
    // 0.10 and 0.20, which are no 0.30 in binary.
    const one = (salary: number) => `{ kind: fullTime, annualSalary: ${salary}, bonus: 10% }`;
    const both = `{ kind: plan, parts: { a: ${one(12)}, b: ${one(24)} } }`;
    expect(notices(both, { horizon: 1 })["bonus-after-horizon"]).toMatchObject({ amount: 0.3 });
    // Raised each April: 24,000 x 1.1 x 1.1 = 29,040 a year in the last month.
    expect(unpaid("bonus: 20%, annualRaise: { rate: 10%, month: 4 }", 18)).toMatchObject({ months: 6, amount: 14_520 });
    for (const paid of ["bonus: 20%", "bonus: 0%, startAfterMonths: 1", "startAfterMonths: 1"]) {
      expect(notices(hire(paid))).not.toHaveProperty("bonus-after-horizon");
    }
  });

  it("may be an amount a year, which rises with annualIncrease", () => {
    expect(lines(hire("bonus: 30000, annualIncrease: 10%"), { horizon: 24 }).bonus).toBe(63_000);
  });
});

describe("shares", () => {
  it("are of the salary, or of salary, holiday allowance and bonus together", () => {
    const all = "holidayAllowance: 8%, bonus: 10%";
    expect(lines(hire(`${all}, benefits: 25%`)).benefits).toBe(30_000);
    expect(lines(hire(`${all}, benefits: 25% of cash`)).benefits).toBe(0.25 * 120_000 * 1.18);
    expect(lines(hire(`${all}, employerTaxes: 10% of cash`)).employerTaxes).toBe(14_160);
    expect(lines(hire(`${all}, recruiting: 25% of cash`)).recruiting).toBe(35_400);
  });

  it("of a base that rises in parts rise part by part", () => {
    const option = hire("annualRaise: 10%, bonus: 12000, benefits: 10% of cash");
    // The salary's part rises to 1,100 a month; the bonus is an amount that does not.
    expect(months("benefits", option, { horizon: 13 })).toEqual([...times(12, 1100), 1200]);
  });

  it("as amounts are money a year", () => {
    expect(lines(hire("benefits: 6000, employerTaxes: 9000"), { horizon: 6 })).toMatchObject({
      benefits: 3000,
      employerTaxes: 4500,
    });
  });

  it("taken once are of a full year, also in a short engagement, and paid at the start", () => {
    const paid = months("recruiting", hire("recruiting: 25%, searchMonths: 2, months: 3"));
    expect(paid).toEqual([0, 0, 30_000, ...times(9, 0)]);
  });
});

describe("hiring", () => {
  it("costs recruiting, signing bonus and onboarding once, when the person starts", () => {
    const option = hire("recruiting: 20%, signingBonus: 15000, onboarding: 5000, searchMonths: 4");
    for (const [line, amount] of Object.entries({ recruiting: 24_000, signingBonus: 15_000, onboarding: 5000 })) {
      expect(months(line, option, { horizon: 24 })).toEqual([...times(4, 0), amount, ...times(19, 0)]);
    }
  });

  it("begins with a search that costs nothing and delivers nothing, and says when the person is productive", () => {
    const option = hire("searchMonths: 4, rampUp: { months: 6, startingAt: 25% }");
    expect(priced(option)).toMatchObject({
      cash: 80_000,
      monthsActive: 8,
      results: { productiveAfterMonths: 10 },
      hoursDelivered: 1386.67,
    });
  });
});

describe("imputed", () => {
  it("equity is counted and never paid", () => {
    const option = hire("annualEquity: 60000, annualIncrease: 10%");
    expect(priced(option, { horizon: 24 })).toMatchObject({ cash: 252_000, imputed: 126_000, total: 378_000 });
  });

  it("ramp-up is the pay for output not delivered, falling in a straight line, and never added to cash", () => {
    // 13,000 a month (salary 10,000, benefits 2,000, taxes 1,000), 4 months from 20%: losses of 70, 50, 30 and 10%.
    const option = hire("benefits: 20%, employerTaxes: 10%, bonus: 50%, rampUp: { months: 4, startingAt: 20% }");
    expect(months("rampUp", option)).toEqual([9100, 6500, 3900, 1300, ...times(8, 0)]);
    // The taxes are of all pay, the bonus too.
    expect(priced(option).cash).toBe(120_000 * 1.85);
    // 173.33 hours a month; 1.6 months of them are lost.
    expect(priced(option)).toMatchObject({ hoursDelivered: 2080, productiveHours: 1802.67 });
  });

  it("ramp-up begins at nothing where the file does not say, which is a cited figure", () => {
    expect(lines(hire("rampUp: { months: 6 }")).rampUp).toBe(30_000);
    const line = priced(hire("rampUp: { months: 6 }")).lines.find(({ id }) => id === "rampUp");
    expect(line?.figures).toEqual(["it.rampUp.startingAt"]);
  });

  it("ramp-up may be one lump at the start", () => {
    const option = hire("startAfterMonths: 2, rampUp: { amount: 30000 }");
    expect(months("rampUp", option)).toEqual([0, 0, 30_000, ...times(9, 0)]);
    expect(priced(option)).toMatchObject({ productiveHours: 1733.33, results: { productiveAfterMonths: 2 } });
  });

  it("ramp-up that is longer than the stay loses only what falls in it", () => {
    // 2 of 4 months from 0%: (1 - 1/8) + (1 - 3/8).
    expect(lines(hire("months: 2, rampUp: { months: 4, startingAt: 0% }")).rampUp).toBe(15_000);
  });
});

describe("the end", () => {
  const ending = "severance: 50%, noticeMonths: 3, benefits: 20%, holidayAllowance: 8%, employerTaxes: 10%, bonus: 10%";

  it("within the horizon costs severance and loaded notice, without bonus, in the month after the last", () => {
    // 60,000 and three months of 10,000 x 1.38.
    const paid = months("exit", hire(`months: 9, ${ending}`));
    // The taxes on the notice are in the line of the taxes.
    expect(paid).toEqual([...times(9, 0), 60_000 + 3 * 12_800, 0, 0]);
  });

  it("at the horizon or behind it costs nothing", () => {
    expect(lines(hire(`months: 12, ${ending}`)).exit).toBe(0);
    expect(lines(hire(ending))).not.toHaveProperty("exit");
  });

  it("is at the pay that was reached", () => {
    const option = hire("months: 24, annualRaise: 10%, noticeMonths: 1, severance: 10%");
    expect(lines(option, { horizon: 36 }).exit).toBe(11_000 + 13_200);
  });
});

describe("a tenure shorter than the horizon", () => {
  const option = hire(
    "tenureMonths: 10, searchMonths: 2, recruiting: 25%, signingBonus: 10000, annualIncrease: 10%, severance: 5000, rampUp: { months: 2, startingAt: 0% }",
  );
  const around = { horizon: 30 };

  it("searches, pays until the person leaves, and hires again", () => {
    expect(months("salary", option, around)).toEqual([
      0,
      0,
      ...times(10, 10_000),
      0,
      0,
      ...times(10, 11_000),
      0,
      0,
      ...times(4, 12_100),
    ]);
  });

  it("recruits for every person, at the salary that was reached", () => {
    const paid = months("recruiting", option, around);
    expect([paid[2], paid[14], paid[26]]).toEqual([30_000, 33_000, 36_300]);
    expect(paid.filter((amount) => amount !== 0)).toHaveLength(3);
  });

  it("pays the same signing bonus and severance to each, since one-off amounts do not rise", () => {
    const signing = months("signingBonus", option, around);
    expect([signing[2], signing[14], signing[26]]).toEqual([10_000, 10_000, 10_000]);
    const exit = months("exit", option, around);
    expect([exit[12], exit[24]]).toEqual([5000, 5000]);
    expect(exit.filter((amount) => amount !== 0)).toHaveLength(2);
  });

  it("ramps up again", () => {
    const lost = months("rampUp", option, around);
    expect([lost[2], lost[3], lost[4]]).toEqual([7500, 2500, 0]);
    expect([lost[14], lost[15], lost[16]]).toEqual([8250, 2750, 0]);
  });

  it("works without a search", () => {
    expect(lines(hire("tenureMonths: 5, recruiting: 10%"), { horizon: 12 })).toEqual({
      salary: 120_000,
      recruiting: 36_000,
    });
  });

  it("that ends at the horizon needs no replacement", () => {
    expect(lines(hire("tenureMonths: 12, recruiting: 10%, severance: 1000"))).toEqual({
      salary: 120_000,
      recruiting: 12_000,
      exit: 0,
    });
  });
});

describe("what a buyer would expect and the file leaves out", () => {
  it("is named in a notice and counted nowhere", () => {
    const of = (option: string) => priced(option);
    expect(of(hire("")).lines.map(({ id }) => id)).toEqual(["salary"]);
    expect(notices(hire(""))).toHaveProperty("line-left-out");
    expect(notices(hire("employerTaxes: 0%, benefits: 0%, recruiting: 0%, rampUp: { months: 0 }"))).toEqual({});
  });
});
