import { describe, expect, it } from "vitest";
import { lines, months, notices, priced, times } from "../support/pricing.ts";

describe("retainer", () => {
  it("costs its fee each month: 8,000 a month is 96,000 a year", () => {
    expect(lines("{ kind: retainer, monthlyFee: 8000 }")).toEqual({ fees: 96_000 });
    expect(months("fees", "{ kind: retainer, monthlyFee: 8000 }")).toEqual(times(12, 8000));
  });

  it("delivers its included hours where no need is stated, and the hours needed where one is", () => {
    const option = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }";
    expect(priced(option).hoursDelivered).toBe(480);
    expect(priced(option, { file: "need: { hoursPerMonth: 30 }" }).hoursDelivered).toBe(360);
    expect(priced(option, { file: "need: { hoursPerMonth: 50 }" }).hoursDelivered).toBe(600);
    expect(priced("{ kind: retainer, monthlyFee: 8000 }").hoursDelivered).toBeNull();
  });

  describe("hours above the included ones", () => {
    const option = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }";

    it("cost the overage rate: 10 more are 2,500 a month", () => {
      expect(lines(option, { file: "need: { hoursPerMonth: 50 }" })).toEqual({ fees: 96_000, overage: 30_000 });
    });

    it("are never below zero: fewer hours give nothing back", () => {
      expect(lines(option, { file: "need: { hoursPerMonth: 10 }" })).toEqual({ fees: 96_000, overage: 0 });
    });

    it("follow the option's own hours before the scenario's, and each phase by itself", () => {
      const own = option.replace("}", ", hoursPerMonth: 44 }");
      expect(lines(own, { file: "need: { hoursPerMonth: 90 }" }).overage).toBe(12_000);
      const phases = "need: { hoursPerMonth: [ { months: 3, hoursPerMonth: 20 }, { hoursPerMonth: 42 } ] }";
      expect(months("overage", option, { file: phases })).toEqual([...times(3, 0), ...times(9, 500)]);
    });

    it("without an overage rate are neither priced nor delivered, and a notice says so", () => {
      const bare = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }";
      const around = { file: "need: { hoursPerMonth: 50 }" };
      expect(lines(bare, around)).toEqual({ fees: 96_000 });
      expect(priced(bare, around)).toMatchObject({ hoursDelivered: 480, hoursMissing: 120 });
      expect(notices(bare, around)).toMatchObject({
        "overage-not-priced": { needed: 50, included: 40 },
        "hours-short": { missing: 120, needed: 600 },
      });
    });

    it("may be needed at the end of a range only, and are then said too", () => {
      const bare = "{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }";
      const around = { file: "need: { hoursPerMonth: 20 to 30 to 60 }" };
      expect(notices(bare, around)).toHaveProperty("overage-not-priced", { needed: 60, included: 40 });
      expect(notices(bare, { file: "need: { hoursPerMonth: 20 to 30 to 40 }" })).not.toHaveProperty(
        "overage-not-priced",
      );
    });

    it("cannot be told without included hours, which a notice says", () => {
      const option = "{ kind: retainer, monthlyFee: 8000, overageRate: 250 }";
      expect(notices(option)).toHaveProperty("overage-without-included");
    });
  });

  it("takes its setup fee once, in the month in which it starts", () => {
    const option = "{ kind: retainer, monthlyFee: 1000, setupFee: 2500, startAfterMonths: 2.5 }";
    expect(months("setup", option)).toEqual([0, 0, 2500, ...times(9, 0)]);
    expect(months("fees", option)).toEqual([0, 0, 500, ...times(9, 1000)]);
  });

  it("raises its fee and overage at each anniversary of its start, and not its setup fee", () => {
    const option =
      "{ kind: retainer, monthlyFee: 1000, setupFee: 500, startAfterMonths: 3, annualIncrease: 10%, includedHoursPerMonth: 1, overageRate: 100, hoursPerMonth: 2 }";
    const around = { horizon: 30 };
    expect(months("fees", option, around)).toEqual([
      ...times(3, 0),
      ...times(12, 1000),
      ...times(12, 1100),
      ...times(3, 1210),
    ]);
    expect(months("overage", option, around).slice(14, 16)).toEqual([100, 110]);
    expect(lines(option, around).setup).toBe(500);
  });

  it("pays a performance bonus as a share of the fixed fees, or as an amount a year", () => {
    const option = (bonus: string) => `{ kind: retainer, monthlyFee: 8000, performanceBonus: ${bonus} }`;
    expect(lines(option("10%")).performanceBonus).toBe(9600);
    expect(lines(option("12000"), { horizon: 6 }).performanceBonus).toBe(6000);
  });

  describe("leaving", () => {
    const option = (more: string) => `{ kind: retainer, monthlyFee: 8000, ${more} }`;

    it("costs the notice, in the month after the last one", () => {
      expect(months("exit", option("months: 5, noticeMonths: 2"))).toEqual([...times(5, 0), 16_000, ...times(6, 0)]);
    });

    it("costs the rest of the minimum term, or the notice where that is longer", () => {
      expect(lines(option("months: 2, minimumMonths: 6")).exit).toBe(32_000);
      expect(lines(option("months: 5, minimumMonths: 6, noticeMonths: 3")).exit).toBe(24_000);
      expect(lines(option("months: 8, minimumMonths: 6")).exit).toBe(0);
    });

    it("costs nothing where it does not end within the horizon", () => {
      expect(lines(option("noticeMonths: 2, minimumMonths: 24"))).toEqual({ fees: 96_000 });
      expect(lines(option("months: 12, noticeMonths: 2"))).toEqual({ fees: 96_000, exit: 0 });
    });
  });

  it("loses to ramp-up a part of its recurring fees, counted and not paid", () => {
    const option = "{ kind: retainer, monthlyFee: 8000, setupFee: 5000, rampUp: { months: 2, startingAt: 50% } }";
    expect(priced(option)).toMatchObject({ cash: 101_000, imputed: 4000, total: 105_000 });
    expect(months("rampUp", option)).toEqual([3000, 1000, ...times(10, 0)]);
  });
});
