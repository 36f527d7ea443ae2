import { describe, expect, it } from "vitest";
import { explain } from "../../src/analysis/explain.ts";
import { lines, months, notices, priced, scenarioOf, times } from "../support/pricing.ts";

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

  describe("unused hours that roll over", () => {
    const option = (more: string, keeps: number | string = 2) =>
      `{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, rolloverMonths: ${keeps}${more} }`;
    const RATE = ", overageRate: 250";
    const need = (...hours: number[]) =>
      `need: { hoursPerMonth: [${hours.map((value) => `{ months: 1, value: ${value} }`).join(", ")}] }`;
    const overage = (keeps: number | string, ...hours: number[]) =>
      months("overage", option(RATE, keeps), { file: need(...hours), horizon: hours.length });

    it("20 and 60 hours in turn with 40 included cost what 40 each month cost; without rollover 6 x 20 x 250 more", () => {
      const inTurn = { file: need(20, 60, 20, 60, 20, 60, 20, 60, 20, 60, 20, 60) };
      expect(lines(option(RATE), inTurn)).toEqual({ fees: 96_000, overage: 0 });
      expect(lines(option(RATE), { file: "need: { hoursPerMonth: 40 }" })).toEqual({ fees: 96_000, overage: 0 });
      expect(lines(option(RATE, 0), inTurn)).toEqual({ fees: 96_000, overage: 30_000 });
    });

    it("serve what is above the included hours where nothing is priced, and no more", () => {
      const hours = ", hoursPerMonth: [{ months: 1, value: 8 }, { value: 14 }]";
      const retainer = `{ kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 10, rolloverMonths: 1${hours} }`;
      // 8, then 10 and the 2 that month 1 left, then 10 in each of ten months.
      expect(priced(retainer).hoursDelivered).toBe(8 + 12 + 100);
    });

    it("lapse after their months: 20 of month 1 serve month 3 of two months' rollover, not month 4", () => {
      expect(overage(2, 20, 40, 60, 60)).toEqual([0, 0, 0, 5_000]);
      expect(overage(2, 20, 40, 40, 60)).toEqual([0, 0, 0, 5_000]);
      expect(overage(3, 20, 40, 40, 60)).toEqual([0, 0, 0, 0]);
    });

    it("are used oldest first: 10 of month 1 in month 3, 10 of month 2 in month 4", () => {
      expect(overage(2, 30, 30, 50, 50)).toEqual([0, 0, 0, 0]);
    });

    it("come before the bands: of 30 hours above 20 are left, all in the first: 20 x 250", () => {
      const banded = option(", overageRate: [{ upTo: 20, value: 250 }, { value: 200 }]", 1);
      expect(months("overage", banded, { file: need(30, 70), horizon: 2 })).toEqual([0, 5_000]);
      expect(months("overage", banded, { file: need(30, 90), horizon: 2 })).toEqual([0, 5_000 + 20 * 200]);
    });

    it("for a part of a month serve for that part: of 20 hours, 10 serve two months later; 8 weeks are 1.846 months", () => {
      expect(overage(1.5, 20, 40, 60)).toEqual([0, 0, 2_500]);
      expect(overage("8 weeks", 20, 40, 60)[2]).toBeCloseTo((1 - (8 * 12) / 52 + 1) * 20 * 250, 2);
    });

    it("of half a month are half: 10 of the first, so of 20 above 10 are left", () => {
      const half = option(`${RATE}, startAfterMonths: 0.5`);
      expect(months("overage", half, { file: need(20, 60), horizon: 2 })).toEqual([0, 2_500]);
    });

    it("follow phases of the included hours and of the rate, and the increase of the price", () => {
      const phases = `{ kind: retainer, monthlyFee: 8000, rolloverMonths: 1, includedHoursPerMonth: [{ months: 1, value: 50 }, { value: 30 }], overageRate: [{ months: 2, value: 200 }, { value: 300 }], hoursPerMonth: 40 }`;
      expect(months("overage", phases, { horizon: 3 })).toEqual([0, 0, 3_000]);
      const rising = option(`${RATE}, hoursPerMonth: [{ months: 1, value: 30 }, { value: 50 }], annualIncrease: 10%`);
      expect(months("overage", rising, { horizon: 13 })).toEqual([0, 0, ...times(10, 2_500), 2_750]);
    });

    it("are delivered where more hours have no price: 20 + 60, then 40 of 60, and a notice says so", () => {
      const around = { file: need(20, 60, 60), horizon: 3 };
      expect(priced(option(""), around)).toMatchObject({ hoursDelivered: 120, hoursMissing: 20 });
      expect(notices(option(""), around)).toHaveProperty("overage-rolls-over", { needed: 60, included: 40 });
    });

    it("are part of the fees that VAT and a share of fees are of, a stretch of them too", () => {
      const around = { file: need(30, 70, 60), horizon: 3 };
      // Months 2 and 3: 20 and 20 hours at 250.
      const vat = option(`${RATE}, irrecoverableVat: 20%`, 1);
      expect(lines(vat, around)).toEqual({ fees: 24_000, overage: 10_000, vat: 6_800 });
      const share = option(
        `${RATE}, costs: { platform: { amount: 10% of fees, every: month, afterMonths: 1, months: 1 } }`,
        1,
      );
      expect(months("platform", share, around)).toEqual([0, 1_300, 0]);
    });

    it("cost nothing more at the end: what is left then lapses", () => {
      const ended = option(`${RATE}, months: 2, noticeMonths: 1, hoursPerMonth: 10`);
      expect(lines(ended)).toEqual({ fees: 16_000, overage: 0, exit: 8_000 });
    });

    it("need hours that are used and included ones: an issue without the one, a notice without the other", () => {
      expect(() => lines("{ kind: retainer, monthlyFee: 8000, rolloverMonths: 2 }")).toThrow(/includedHoursPerMonth/);
      expect(notices(option(RATE))).toHaveProperty("rollover-without-hours");
    });

    it("are explained: 60 hours above, 40 of them rolled over, 20 at 250", () => {
      const scenario = scenarioOf({ it: option(RATE) }, { file: need(20, 60, 20, 80), horizon: 4 });
      const [line] = explain(scenario, "it.overage").lines;
      expect(line).toMatchObject({ amount: 5_000, substituted: "20 × 250.00 = 5000.00" });
      expect(line?.formula).toBe("extra hours billed × overage rate");
      expect(line?.where[0]).toMatchObject({
        name: "extra hours billed",
        formula: "hours above the included ones - hours rolled over",
        substituted: "60 - 40 = 20",
      });
    });
  });
});
