import { afterEach, describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { jurisdictionFields } from "../../src/engagements/employer-taxes.ts";
import { final, provisional, reported } from "../../src/figures/dated.ts";
import type { Component, Dated, Jurisdiction } from "../../src/figures/jurisdiction.ts";
import { jurisdictionOf, jurisdictions } from "../../src/figures/jurisdictions.ts";
import { figureText } from "../../src/language/employer-taxes.ts";
import { labelIn } from "../../src/language/labels.ts";
import { findingNotice, noticeText } from "../../src/language/notices.ts";
import { HORIZON, withNumber } from "../../src/pricing/variation.ts";
import { compile } from "../../src/scenario/compile.ts";
import { numberAt } from "../../src/scenario/number/flag.ts";
import { type Hire, hire, issues, months, taxes } from "../support/hire.ts";

const total = (amounts: Record<string, number>) =>
  Math.round(Object.values(amounts).reduce((a, b) => a + b, 0) * 100) / 100;

const notices = (given: Hire) => compile(hire(given)).notices().map(findingNotice);
const codes = (given: Hire) => notices(given).map(({ code, address }) => `${code} ${address}`);

const texas = { taxes: "us-tx", salary: 250_000 };
const dutch = { currency: "EUR", taxes: "{ jurisdiction: nl, contract: permanent, size: small, sector: 43 }" };
const british = { currency: "GBP", start: "2026-04", taxes: "gb" };

describe("what decides the answer, to the cent", () => {
  test("Texas 2026, new employer: 15,349.00, and Social Security stops in September", () => {
    expect(taxes(texas)).toEqual({ socialSecurity: 11_439, medicare: 3625, futa: 42, unemployment: 243 });
    const paid = months(texas, "socialSecurity");
    expect(paid[8]).toBeGreaterThan(0);
    expect(paid[8]).toBeLessThan(paid[0] as number);
    expect(paid.slice(9)).toEqual([0, 0, 0]);
  });

  test("New York City 2026, payroll above 2.5m a quarter: 18,065.10", () => {
    const given = { salary: 250_000, taxes: "{ jurisdiction: us-ny, zone: 1, quarterlyPayroll: 2500001 }" };
    expect(total(taxes(given))).toBe(18_065.1);
    expect(taxes(given).mctmt).toBe(2237.5);
  });

  test("Netherlands 2026: 13,316.89 permanent at a small employer, 18,653.17 flexible at a large one", () => {
    expect(total(taxes(dutch))).toBe(13_316.89);
    expect(total(taxes({ ...dutch, taxes: "{ jurisdiction: nl, contract: flexible, size: large }" }))).toBe(18_653.17);
  });

  test("United Kingdom 2026/27 without the allowance: 23,070.90 on the annual basis, 23,070.30 on the monthly one", () => {
    expect(total(taxes({ ...british, taxes: "{ jurisdiction: gb, role: director }" }))).toBe(23_070.9);
    expect(total(taxes(british))).toBe(23_070.3);
    const fifty = { ...british, salary: 50_000 };
    expect(taxes(fifty).nic).toBe(6749.4);
    expect(taxes({ ...fifty, taxes: "{ jurisdiction: gb, role: director }" }).nic).toBe(6750);
  });
});

describe("limits are exact", () => {
  test("a US start in July gets the whole base of both calendar years", () => {
    const given = { ...texas, start: "2026-07" };
    expect(taxes({ ...given, months: 6 })).toEqual({
      socialSecurity: 7750,
      medicare: 1812.5,
      futa: 42,
      unemployment: 243,
    });
    const paid = months({ ...given, months: 18 }, "futa");
    expect(paid[0]).toBe(42);
    expect(paid[6]).toBe(42);
    expect(paid.filter((amount) => amount > 0)).toHaveLength(2);
    // 2027: the provisional base of 192,300.
    expect(taxes({ ...given, months: 18 }).socialSecurity).toBe(7750 + 11_922.6);
  });

  test("bonus and signing bonus count: they reach the base sooner, and Medicare has no end", () => {
    const more = "    bonus: 20%\n    signingBonus: 20000\n";
    expect(taxes({ ...texas, more })).toEqual({ socialSecurity: 11_439, medicare: 4640, futa: 42, unemployment: 243 });
    expect(months({ ...texas, more }, "socialSecurity").slice(8)).toEqual([0, 0, 0, 0]);
  });

  test("who is replaced inside the year starts a new base", () => {
    const given = { ...texas, more: "    tenureMonths: 6\n" };
    expect(taxes(given)).toEqual({ socialSecurity: 2 * 7750, medicare: 3625, futa: 84, unemployment: 486 });
  });

  test("a Dutch start in July gets half the year's maximum", () => {
    const half = taxes({ ...dutch, start: "2026-07", months: 6 });
    expect(half.zvw).toBeCloseTo((79_409 / 2) * 0.061, 1);
  });

  test("a Dutch bonus uses room that earlier months left, and the year never exceeds its maximum", () => {
    const below = { ...dutch, salary: 72_000 };
    expect(taxes(below).zvw).toBe(4392);
    expect(taxes({ ...below, more: "    bonus: 5%\n" }).zvw).toBe(4611.6); // 75,600 x 6.10%
    expect(months({ ...below, more: "    bonus: 5%\n" }, "zvw")[11]).toBe(585.6); // the month's 366.00 and 219.60
    expect(taxes({ ...below, more: "    bonus: 50%\n" }).zvw).toBe(4843.95);
  });

  test("the British year begins with April, and a bonus adds 15% whatever the month", () => {
    const nic = months({ ...british, more: "    bonus: 12000\n" }, "nic");
    expect(nic[11]).toBeCloseTo((nic[0] as number) + 1800, 1);
    const allowance = { ...british, start: "2026-01", taxes: "{ jurisdiction: gb, employmentAllowance: 10500 }" };
    const spared = months(allowance, "employmentAllowance");
    expect(spared.slice(0, 3).reduce((a, b) => a + b)).toBeCloseTo(-5437.35, 2);
    expect(spared.slice(3).reduce((a, b) => a + b)).toBeCloseTo(-10_500, 2);
    expect(
      taxes({ ...allowance, taxes: "{ jurisdiction: gb, employmentAllowance: 20000 }", start: "2026-04" })
        .employmentAllowance,
    ).toBe(-10_500);
  });

  test("the run rate is a full year at the last month's rules, also with a limit for each month", () => {
    const rate = (given: Hire) => compare(hire(given)).options[0]?.runRateAnnual;
    expect(rate({ ...texas, start: "2026-07", months: 3 })).toBe(265_349);
    expect(rate({ ...dutch, start: "2026-10", months: 2 })).toBe(163_316.89);
    const given = { ...british, salary: 40_000, more: "    bonus: 20000\n" };
    expect(rate(given)).toBe(60_000 + total(taxes(given)));
  });
});

describe("what an employer says", () => {
  test.each([
    ["us-co", "paidLeave", 9, 10],
    ["us-ma", "paidLeave", 24, 25],
    ["us-or", "paidLeave", 24, 25],
    ["us-wa", "paidLeave", 49, 50],
  ])("%s: %s is not due of %i staff, and is of %i", (name, component, below, from) => {
    const of = (headcount: number) =>
      taxes({ taxes: `{ jurisdiction: ${name}, unemployment: 1%, headcount: ${headcount} }` });
    expect(of(below)).not.toHaveProperty(component);
    expect(of(from)[component]).toBeGreaterThan(0);
    // Unknown: in full, and said.
    expect(taxes({ taxes: `{ jurisdiction: ${name}, unemployment: 1% }` })[component]).toBe(of(from)[component]);
    expect(codes({ taxes: `{ jurisdiction: ${name}, unemployment: 1% }` })).toContain(
      "employer-assumed hire.employerTaxes.headcount",
    );
  });

  test.each([
    ["1", 312_500, undefined],
    ["1", 312_500.01, 55],
    ["1", 375_000, 55],
    ["1", 437_500, 115],
    ["1", 600_000, 600],
    ["1", 2_500_000, 600],
    ["1", 2_500_001, 895],
    ["2", 600_000, 340],
    ["2", 9_000_000, 635],
  ])("the commuter tax in zone %s with a payroll of %d a quarter: %d on 100,000", (zone, payroll, due) => {
    const given = { salary: 100_000, taxes: `{ jurisdiction: us-ny, zone: ${zone}, quarterlyPayroll: ${payroll} }` };
    expect(taxes(given).mctmt).toBe(due);
  });

  test("a flag that turns to other rules leaves facts of the file unread", () => {
    const dutch = "{ jurisdiction: nl, size: small, sector: 43 }";
    expect(taxes({ taxes: dutch, set: ["hire.employerTaxes.size=large"] })).toHaveProperty("whk");
    expect(issues({ taxes: dutch, set: ["hire.employerTaxes.contract=public"] })).toEqual([]);
  });

  test("overriding one rate changes that line alone; zero is a value", () => {
    const before = taxes(texas);
    for (const rate of ["1.5%", "0", "0%"]) {
      const after = taxes({ ...texas, taxes: `{ jurisdiction: us-tx, unemployment: ${rate} }` });
      expect(after).toEqual({ ...before, unemployment: rate === "1.5%" ? 135 : 0 });
    }
  });

  test("a component that facts rule out is due at the employer's own rate", () => {
    const given = { taxes: "{ jurisdiction: us-co, headcount: 5, paidLeave: 0.88% }" };
    expect(taxes(given).paidLeave).toBe(1320);
  });

  test("--set reaches into a jurisdiction that is only named, and replaces one", () => {
    const set = (...flags: string[]) => taxes({ ...texas, set: flags.map((flag) => `hire.employerTaxes${flag}`) });
    expect(set(".unemployment=0").unemployment).toBe(0);
    expect(Object.keys(set("=us"))).toEqual(["socialSecurity", "medicare", "futa"]);
    expect(set("=us-ny", ".zone=outside", ".unemployment=0")).not.toHaveProperty("mctmt");
  });

  test("its own number keeps its place, and a figure its source and date", () => {
    const { assumptions } = hire({ ...texas, taxes: "{ jurisdiction: us-tx, unemployment: 1% to 2% to 3% }" });
    expect(assumptions.get("hire.employerTaxes.unemployment")).toMatchObject({
      origin: "scenario",
      unit: "ratio",
      quantity: { low: 0.01, value: 0.02, high: 0.03 },
      at: { file: "scenario.yaml", line: 9, column: 57 },
    });
    expect(assumptions.has("hire.employerTaxes.unemployment.2026.rate")).toBe(false);
    expect(assumptions.get("hire.employerTaxes.socialSecurityBase.2026")).toMatchObject({
      origin: "figure",
      unit: "money/year",
      quantity: { value: 184_500 },
      asOf: "2026-01-01",
      source: expect.stringContaining("SSA"),
    });
  });

  test("a range moves the best and the worst case", () => {
    const [option] = compare(hire({ ...texas, taxes: "{ jurisdiction: us-tx, unemployment: 1% to 3% }" })).options;
    expect(option).toMatchObject({ totalLow: 265_196, total: 265_286, totalHigh: 265_376 });
  });

  test("questions that lengthen the horizon, or name a number that the file leaves out, find what they need", () => {
    const longer = compile(withNumber(hire(texas), HORIZON, 40));
    expect(evaluator(longer, 1, { months: true }).evaluate({ count: 1, columns: new Map() })).toHaveLength(1);
    const asked = () => numberAt(hire(texas), "hire.employerTaxes.unemployment", "--vary");
    expect(asked).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: "not-in-file" })] }));
  });

  test("only the figures in use are listed", () => {
    const { assumptions } = compare(hire(dutch));
    const figures = assumptions.filter(
      ({ origin, address }) => origin === "figure" && address.includes("employerTaxes."),
    );
    expect(figures.map(({ address }) => address.slice("hire.employerTaxes.".length))).toEqual([
      "awf.2026.rate",
      "maximumPremium.2026",
      "aof.2026.rate",
      "wko.2026.rate",
      "whk.2026.rate",
      "zvw.2026.rate",
    ]);
    for (const { source } of figures) expect(source).toBeTruthy();
  });
});

describe("what every answer says", () => {
  test("provisional, secondary and carried figures, by component and year, in both languages", () => {
    const given = { ...dutch, start: "2026-07", months: 24 };
    const of = (code: string) =>
      compile(hire(given))
        .notices()
        .find((notice) => notice.code === code);
    const say = (code: string, locale: "en" | "nl") => {
      const notice = of(code);
      return notice && noticeText(notice, locale);
    };
    expect(JSON.stringify(of("figure-provisional")?.values)).toContain("awf");
    // Few are named, many are counted, with the command that lists them.
    expect(say("figure-provisional", "en")).toContain("4 figures (in cmo-cost figures nl, those marked provisional)");
    expect(say("figure-provisional", "nl")).toContain("4 cijfers (in cmo-cost figures nl: met de status voorlopig)");
    expect(say("figure-secondary", "en")).toContain("Return-to-work fund (Whk) (2026)");
    expect(say("figure-carried", "en")).toMatch(
      /2027 to 2028 rates are not all .*figures \(in cmo-cost figures nl, those in force before 2027 only\)/,
    );
  });

  test("a figure that is announced and read second hand says both, beside its source and in the notice", () => {
    const given = { ...texas, start: "2027-01" };
    const model = compile(hire(given));
    const announced = model.notices().find(({ code }) => code === "figure-provisional");
    expect(announced?.values).toMatchObject({ secondhand: "all" });
    expect(announced && noticeText(announced, "nl")).toContain("voorlopige tarieven uit secundaire bronnen");
    const source = model.assumptions.get("hire.employerTaxes.socialSecurityBase.2027")?.source ?? "";
    expect(source).toContain("(provisional; secondary)");
    expect(figureText("nl", source)).toContain("(voorlopig; te controleren)");
    expect(model.notices().map(({ code }) => code)).not.toContain("figure-secondary");
  });

  test("what was assumed of the employer, and what the law expects", () => {
    const bare = codes({ currency: "EUR", taxes: "nl" });
    for (const key of ["contract", "size", "whk"]) expect(bare).toContain(`employer-assumed hire.employerTaxes.${key}`);
    expect(bare).not.toContain("employer-assumed hire.employerTaxes.sector");
    expect(bare).toContain("field-expected hire.holidayAllowance");
    expect(codes({ ...dutch, more: "    holidayAllowance: 0\n" })).not.toContain(
      "field-expected hire.holidayAllowance",
    );
    expect(codes(texas)).toContain("employer-assumed hire.employerTaxes.unemployment");
    expect(codes({ taxes: "us" })).toContain("jurisdiction-caveat hire.employerTaxes");
  });

  test("component labels are known in Dutch", () => {
    expect(labelIn("nl", { label: "Disability fund (Aof)", labelKey: "jurisdictions.nl.aof" })).toBe(
      "Arbeidsongeschiktheidsfonds (Aof)",
    );
  });
});

describe("what a file may give of a place", () => {
  test("a limit has its last number as the example, or one of its own", () => {
    const examples = (id: string) =>
      Object.fromEntries(
        Object.entries(jurisdictionFields(jurisdictionOf(id) as Jurisdiction)).map(([key, { example }]) => [
          key,
          example,
        ]),
      );
    expect(examples("us-tx")).toMatchObject({ socialSecurityBase: "192300", futaBase: "7000", wageBase: "9500" });
    expect(examples("us-ak").wageBase).toBe("9500");
    for (const id of Object.keys(jurisdictions)) expect(Object.values(examples(id))).not.toContain("undefined");
  });

  test("parts where there are limits or several numbers, and one number where there is one", () => {
    const codes = (taxes: string) => issues({ taxes, start: "2026-05" }).map(({ code }) => code);
    const texan = (given: string) => codes(`{ jurisdiction: us-tx, ${given} }`);
    expect(texan("unemployment: { rate: 3%, wageBase: 8000 }")).toEqual([]);
    expect(texan("medicare: { rate: 1% }")).toEqual(["unknown-key"]);
    expect(texan("unemployment: { 2026: { rate: 3%, wageBase: 8000 } }")).toEqual([]);
    expect(texan("unemployment: { rate: { 2026: 3% } }")).toEqual([]);
    expect(codes("{ jurisdiction: ie, prsi: { 2026: 5% } }")).toEqual(["wrong-type"]);
    expect(codes("{ jurisdiction: ie, prsi: { 2026: { rate1: 9%, rate2: 11% } } }")).toEqual([]);
    expect(codes("{ jurisdiction: ie, prsi: { 2026: { rate: 9% } } }")).toEqual(["unknown-key"]);
    expect(codes("{ jurisdiction: fr, generalReduction: { 2026: 5% } }")).toEqual(["wrong-type"]);
    expect(codes("{ jurisdiction: gb, employmentAllowance: { 2026-04: 5000 } }")).toEqual(["unknown-key"]);
  });

  test("a relief of the employer's own is that share of pay, and fades no more: 5% of 24,000", () => {
    const own = { taxes: "{ jurisdiction: fr, generalReduction: 5% }", salary: 24_000 };
    expect(taxes(own).generalReduction).toBe(-1200);
  });

  test("one limit is told by its name", () => {
    const [line] = explain(hire(texas), "hire.employerTaxes.socialSecurity").lines;
    expect(line?.formula).toBe("Social Security × (pay up to Social Security wage base)");
  });

  test("figures have the bounds of what they are", () => {
    const { assumptions } = compile(hire(texas));
    const bounds = (key: string) => assumptions.get(`hire.employerTaxes.${key}`)?.bounds;
    expect(bounds("unemployment.2026.rate")).toEqual({ min: 0, max: 1 });
    expect(bounds("socialSecurityBase.2026")).toEqual({ min: 0, max: 1e12 });
  });

  test("what is carried forward is written with the date from which it holds, by parts where it has some", () => {
    const write = (taxes: string, start: string) =>
      notices({ taxes, start, months: 12 }).flatMap(({ code, values }) =>
        code === "figure-carried" ? [values.write] : [],
      );
    expect(write("gb", "2027-04")).toEqual([
      "nic: { 2027-04: 15% }, pension: { 2027-04: 3% }, qualifyingEarningsFrom: { 2027-04: 6240 }, qualifyingEarningsTo: { 2027-04: 50270 }",
    ]);
    expect(write("us-ma", "2027-01")).toEqual([
      "futa: { 2027: 0.6% }, futaBase: { 2027: 7000 }, unemployment: { 2027: 2.42% }, wageBase: { 2027: 15000 }, training: { 2027: 0.056% }, paidLeave: { 2027: { rate: 0.7%, share: 60% } }",
    ]);
  });
});

describe("what cannot be priced is an issue", () => {
  test.each<[string, Hire, string, string]>([
    ["a jurisdiction that is not shipped", { taxes: "us-zz" }, "unknown-jurisdiction", "us-tx"],
    ["another currency", { taxes: "nl", currency: "USD" }, "jurisdiction-currency", "EUR"],
    ["a year whose rates were not read", { taxes: "us-ny", start: "2025-12" }, "rate-missing", "2026-01"],
    ["a year before the first", { taxes: "us-in", start: "2025-12" }, "year-without-figures", "2026-01"],
    ["a rate that only the employer knows", { taxes: "us-wy" }, "rate-missing", "unemployment: 1.5%"],
    ["a Dutch 2025 without its Whk", { currency: "EUR", taxes: "nl", start: "2025-01" }, "rate-missing", "whk: 1.16%"],
    ["an unknown key", { taxes: "{ jurisdiction: us-tx, unemploiment: 1% }" }, "unknown-key", "unemployment"],
    ["no jurisdiction", { taxes: "{ unemployment: 1% }" }, "missing-key", "jurisdiction"],
    [
      "a range that would choose rules",
      { taxes: "{ jurisdiction: us-co, headcount: 1 to 20 }" },
      "range-not-allowed",
      "40",
    ],
    ["a percentage of people", { taxes: "{ jurisdiction: us-co, headcount: 10% }" }, "percent-not-allowed", ""],
    [
      "a fact that no rule reads",
      { taxes: "{ jurisdiction: us-ny, zone: outside, quarterlyPayroll: 9000 }" },
      "fact-not-read",
      "what is read here: zone",
    ],
    [
      "a limit that no rule reads",
      { taxes: "{ jurisdiction: us, wageBase: 9000 }" },
      "fact-not-read",
      "add unemployment, or leave it out",
    ],
    [
      "a limit of another role",
      { currency: "GBP", taxes: "{ jurisdiction: gb, annualSecondaryThreshold: 6000 }", start: "2026-04" },
      "fact-not-read",
      "leave it out; what is read here: role, levyPayer",
    ],
    ["an unknown word", { currency: "EUR", taxes: "{ jurisdiction: nl, size: tiny }" }, "unknown-word", "small"],
  ])("%s", (_, given, code, hint) => {
    const found = issues(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 9 });
    if (code !== "percent-not-allowed") expect(found[0]?.code).toBe(code);
    expect(found[0]?.hint).toContain(hint);
  });

  test("2025 is priced where it is published, with its caveat", () => {
    expect(total(taxes({ ...texas, start: "2025-01" }))).toBe(10_918.2 + 3625 + 42 + 243);
    expect(codes({ ...texas, start: "2025-01" })).toContain("figure-secondary hire.employerTaxes");
    expect(taxes({ ...dutch, start: "2025-01", taxes: "{ jurisdiction: nl, whk: 1% }" }).whk).toBe(758.64);
  });
});

describe("a made-up jurisdiction", () => {
  const register = jurisdictions;
  afterEach(() => {
    delete register.zz;
  });

  const since = (value: number) => [final("2020-01-01..", value, "medicare")];
  const limit = (id: string, value: number) => ({ id, label: id, per: "year", dated: since(value) }) as const;
  const override = { why: "because", example: "9%" };

  test("is a line in the register: bands, a share of another contribution, and a fact", () => {
    register.zz = () => ({
      title: "Nowhere",
      currency: "USD",
      yearStart: 1,
      facts: {},
      notes: [],
      components: [
        {
          id: "social",
          label: "Social fund",
          rule: {
            basis: "year",
            brackets: [
              { rate: { dated: since(0.1) }, cap: limit("first", 50_000) },
              { rate: { dated: since(0.02) }, threshold: limit("second", 50_000), cap: limit("third", 100_000) },
            ],
          },
          override,
        },
        {
          id: "solidarity",
          label: "Solidarity",
          rule: { on: ["social"], basis: "year", brackets: [{ rate: { dated: since(0.08) } }] },
          override,
        },
      ],
    });
    expect(taxes({ taxes: "zz" })).toEqual({ social: 6000, solidarity: 480 });
    expect(taxes({ taxes: "{ jurisdiction: zz, solidarity: 50% }" })).toEqual({ social: 6000, solidarity: 3000 });
    expect(issues({ taxes: "zy" })[0]?.hint).toContain("zz");
  });

  /** A place with these components alone. */
  const place = (...components: readonly { readonly id: string; readonly rule: Component["rule"] }[]) => {
    register.zz = () => ({
      title: "Nowhere",
      currency: "USD",
      yearStart: 1,
      facts: {},
      notes: [],
      components: components.map((one) => ({ label: one.id, override, ...one })),
    });
    return { taxes: "zz", salary: 120_000 };
  };

  test("has no line for what falls on pay that is not paid", () => {
    const on = place({
      id: "extra",
      rule: { on: ["specialPay"], basis: "year", brackets: [{ rate: { dated: since(0.1) } }] },
    });
    expect(taxes(on)).toEqual({});
    expect(taxes({ ...on, more: "    bonus: 10%\n" })).toEqual({ extra: 1200 });
  });

  test("has twice a limit: 10% of 40,000", () => {
    const cap = { times: 2, of: limit("base", 20_000) };
    expect(
      taxes(place({ id: "fund", rule: { basis: "year", brackets: [{ rate: { dated: since(0.1) }, cap }] } })),
    ).toEqual({
      fund: 4000,
    });
  });

  test("has limits of a week and of a quarter by the year: 10% of 52 x 1,000 and of 4 x 10,000", () => {
    const fund = (id: string, per: "week" | "quarter", value: number) => {
      const cap = { ...limit(`${id}Limit`, value), per };
      return { id, rule: { basis: "year", brackets: [{ rate: { dated: since(0.1) }, cap }] } } as const;
    };
    expect(taxes(place(fund("a", "week", 1000), fund("b", "quarter", 10_000)))).toEqual({ a: 5200, b: 4000 });
  });

  test("counts by the month where one band of several has a limit", () => {
    const threshold = { id: "from", label: "from", per: "month", dated: since(15_000) } as const;
    const bands = place({
      id: "fund",
      rule: {
        basis: "month",
        brackets: [{ rate: { dated: since(0.01) } }, { rate: { dated: since(0.05) }, threshold }],
      },
    });
    // 1% of 132,000, and 5% of the 7,000 by which the 22,000 of December exceed 15,000.
    expect(taxes({ ...bands, more: "    bonus: 10%\n" })).toEqual({ fund: 1320 + 350 });
  });

  test("goes on counting to a limit of the year where a rate changes within it", () => {
    const dated = [final("2020-01-01..2026-07-01", 0.1, "medicare"), final("2026-07-01..", 0.2, "medicare")];
    const fund = place({
      id: "fund",
      rule: { basis: "year", brackets: [{ rate: { dated }, cap: limit("base", 80_000) }] },
    });
    // 10% of six months of 10,000, and 20% of the 20,000 that are left.
    expect(taxes(fund)).toEqual({ fund: 6000 + 4000 });
  });

  test("amounts by the month, the year and the paid hour", () => {
    const amount = (id: string, per: "month" | "year" | "hour", value: number) =>
      ({ id, rule: { amount: since(value), per } }) as const;
    const later = { id: "d", rule: { amount: since(5), per: "month", since: "2027-01" } } as const;
    expect(taxes(place(amount("a", "month", 10), amount("b", "year", 120), amount("c", "hour", 1), later))).toEqual({
      a: 120,
      b: 120,
      c: 2080,
    });
  });

  test("says whether none, some or all of what is announced was read second hand", () => {
    const rule = (figure: Dated) => ({ basis: "year" as const, brackets: [{ rate: { dated: [figure] } }] as const });
    const said = (...figures: Dated[]) => {
      const all = figures.map((figure, index) => ({ id: `fund${index}`, rule: rule(figure) }));
      return notices(place(...all)).flatMap(({ code, values }) => (code === "figure-provisional" ? [values] : []));
    };
    const own = provisional("2020-01-01..", 0.1, "medicare");
    const heard = reported("2020-01-01..", 0.1, "medicare");
    expect(said(own, own)).toMatchObject([{ secondhand: "none" }]);
    expect(said(own, heard)).toMatchObject([{ secondhand: "some" }]);
    expect(said(heard, heard)).toMatchObject([{ secondhand: "all" }]);
    expect(said(final("2020-01-01..", 0.1, "medicare"))).toEqual([]);
  });
});
