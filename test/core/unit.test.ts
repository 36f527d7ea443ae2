import { describe, expect, it } from "vitest";
import { type Flow, flowUnit, lostTo, paid, type RampUp, scaled, sum } from "../../src/core/flow.ts";
import {
  add,
  assumption,
  constant,
  divide,
  formulaUnit,
  MONTHS_PER_YEAR,
  max,
  multiply,
} from "../../src/core/formula.ts";
import type { Spells, Timing } from "../../src/core/timing.ts";
import {
  perUnit,
  sameUnit,
  timesUnit,
  type UnitName,
  unitOf,
  unitText,
  unitWithCurrency,
} from "../../src/core/unit.ts";

const units: Record<string, UnitName> = {
  salary: "money/year",
  rate: "money/hour",
  hours: "hours/month",
  share: "ratio",
  start: "months",
};
const unitAt = (address: string): UnitName => units[address] ?? "ratio";
const at = assumption;

describe("unit", () => {
  it("knows singular and plural as one", () => {
    expect(unitOf("money/hour")).toEqual({ money: 1, hour: -1 });
    expect(sameUnit(unitOf("hours"), { hour: 1 })).toBe(true);
    expect(unitOf("ratio")).toEqual({});
  });

  it("cancels what is above and below", () => {
    expect(timesUnit(unitOf("money/month"), unitOf("months"))).toEqual({ money: 1 });
    expect(perUnit(unitOf("money"), unitOf("money"))).toEqual({});
  });

  it("prints for messages and for data", () => {
    expect(unitText(unitOf("money/month"))).toBe("money·month^-1");
    expect(unitText({})).toBe("ratio");
    expect(unitWithCurrency("money/year", "EUR")).toBe("EUR/year");
    expect(unitWithCurrency("hours/month", "EUR")).toBe("hours/month");
  });
});

describe("formulaUnit", () => {
  it("multiplies and divides", () => {
    expect(unitText(formulaUnit(divide(at("salary"), MONTHS_PER_YEAR), unitAt))).toBe("money·month^-1");
    expect(sameUnit(formulaUnit(multiply(at("rate"), at("hours")), unitAt), unitOf("money/month"))).toBe(true);
  });

  it("refuses to add or compare what differs", () => {
    expect(() => formulaUnit(add(at("rate"), at("hours")), unitAt)).toThrow(TypeError);
    expect(() => formulaUnit(max(constant(0, "months"), at("hours")), unitAt)).toThrow(TypeError);
  });
});

describe("flowUnit", () => {
  const spells: Spells = { from: at("start"), until: null, tenure: null, search: null };
  const during: Timing = { when: "during", spells, growth: null, window: null };
  const start: Timing = { when: "start", spells, growth: null };
  const rampUp: RampUp = { when: "rampUp", spells, growth: null, months: at("start"), startingAt: at("share") };
  const fees = paid(multiply(at("rate"), at("hours")), during);

  it("is that of the amount times its weights", () => {
    expect(unitText(flowUnit(fees, unitAt))).toBe("money");
    expect(unitText(flowUnit(paid(at("salary"), { when: "yearEnd", spells, growth: null }), unitAt))).toBe("money");
    expect(unitText(flowUnit(paid(at("salary"), start), unitAt))).toBe("money·year^-1");
    expect(unitText(flowUnit(scaled(at("share"), sum(fees, fees)), unitAt))).toBe("money");
    expect(unitText(flowUnit(lostTo(rampUp, during, fees), unitAt))).toBe("money");
    const hours = paid(at("hours"), during);
    expect([sum(), { flow: "sum", of: [hours] } as Flow].map((one) => unitText(flowUnit(one, unitAt)))).toEqual([
      "money",
      "hour",
    ]);
    expect([null, fees].map((most) => unitText(flowUnit({ flow: "bounded", of: fees, most }, unitAt)))).toEqual([
      "money",
      "money",
    ]);
    expect(() => flowUnit({ flow: "bounded", of: fees, most: hours }, unitAt)).toThrow(TypeError);
  });

  it("refuses a sum of different things, a share with a unit, and a time that is none", () => {
    expect(() => flowUnit(sum(fees, paid(at("hours"), during)), unitAt)).toThrow(TypeError);
    const growing = { ...during, growth: { rates: [at("hours")], from: at("start"), month: null } } as Timing;
    expect(() => flowUnit(paid(at("salary"), growing), unitAt)).toThrow(/hour/);
    const timeless = { ...during, spells: { ...spells, from: at("share") } } as Timing;
    expect(() => flowUnit(paid(at("salary"), timeless), unitAt)).toThrow(TypeError);
  });

  it("takes limits of contributions for money a year, and their rates for ratios", () => {
    const accumulated = (rate: string, upTo: string) =>
      ({
        flow: "accumulated",
        of: fees,
        during,
        limits: "year",
        years: [{ from: 0, to: 12, bands: [{ rate: at(rate), above: null, upTo: at(upTo) }] }],
      }) as const;
    expect(unitText(flowUnit(accumulated("share", "salary"), unitAt))).toBe("money");
    expect(() => flowUnit(accumulated("hours", "salary"), unitAt)).toThrow(TypeError);
    expect(() => flowUnit(accumulated("share", "rate"), unitAt)).toThrow(TypeError);
    const { years, ...rest } = accumulated("share", "salary");
    const relief = (least: string): Flow => ({
      ...rest,
      years: years.map((year) => ({
        ...year,
        bands: year.bands.map((band) => ({ ...band, scale: { least: at(least), power: 1, digits: 4 } })),
      })),
    });
    expect(unitText(flowUnit(relief("share"), unitAt))).toBe("money");
    expect(() => flowUnit(relief("hours"), unitAt)).toThrow(TypeError);
  });
});
