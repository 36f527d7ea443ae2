import { describe, expect, test } from "vitest";
import type { FlowTrace, FormulaTrace, TimingTrace } from "../../src/core/trace.ts";
import { flowWords, type Language, valueWords, whereOf } from "../../src/language/formula.ts";
import { formatter } from "../../src/language/numbers.ts";
import { timingWords } from "../../src/language/timing.ts";
import { typed } from "../support/typed.ts";

const units: Record<string, string> = {
  rate: "ratio",
  cap: "USD/year",
  fee: "USD/month",
  loss: "USD",
  a: "hours",
  b: "hours",
  c: "hours",
};
const { number } = formatter("en");
const en: Language = {
  locale: "en",
  number: (value, digits) => number(value, digits),
  digits: 2,
  input: (address) => ({ label: address, unit: units[address] ?? "", digits: 2 }),
};

const leaf = (address: string, value: number): FormulaTrace => ({ node: "assumption", address, value, unit: "" });
const constant = (value: number): FormulaTrace => ({ node: "constant", value, unit: "" });
const node = (op: "add" | "multiply" | "min" | "max" | "subtract" | "divide", ...of: FormulaTrace[]): FormulaTrace => ({
  node: op,
  value: 0,
  unit: "",
  of,
});
const during: TimingTrace = {
  when: "during",
  weight: 12,
  unit: "months",
  steps: [{ factor: 1, weight: 12 }],
  rates: null,
  spells: [{ from: 0, to: 12 }],
  months: [],
  window: null,
  bills: null,
  cliff: null,
  rampUp: null,
  open: true,
};
const once: TimingTrace = {
  ...during,
  when: "start",
  weight: 1,
  unit: "ratio",
  steps: [{ factor: 1, weight: 1 }],
  months: [1],
};
const paid = (amount: FormulaTrace, timing = during): FlowTrace => ({ node: "paid", value: 0, amount, timing });
const words = (flow: FlowTrace) => flowWords(flow, en);
const [a, b, c] = [leaf("a", 2), leaf("b", 3), leaf("c", 5)];

describe("equal parts are said once", () => {
  const sum = (...of: FlowTrace[]): FlowTrace => ({ node: "sum", value: 0, of });
  const at = (...months: number[]) => ({ ...once, months });
  const third = (month: number) => sum(paid(a, at(month)), paid(b, at(month)));

  test("with how many there are, and in which months", () => {
    const fee = sum(third(1), third(2), third(3));
    expect(words(fee)).toEqual({ formula: "3 × (a + b)", substituted: "3 × (2 + 3)" });
    expect(timingWords(fee, en)).toBe("in installments, in months 1, 2 and 3");
  });

  test("but not where they are worth something else, or fall in other ways", () => {
    const risen: FlowTrace = { ...third(2), value: 6 };
    expect(words(sum(third(1), risen)).formula).toBe("a + b + a + b");
    expect(timingWords(sum(third(1), third(1)), en)).toBe("once, in month 1");
    expect(timingWords(sum(third(1), paid(a, at(2, 14))), en)).toBe(
      "once, in month 1; at each start, in months 2 and 14",
    );
  });
});

describe("brackets stand where they are needed, and only there", () => {
  test.each<[FormulaTrace, string, number]>([
    [node("subtract", a, node("subtract", b, c)), "a - (b - c)", 4],
    [node("subtract", node("subtract", a, b), c), "a - b - c", -6],
    [node("multiply", node("add", a, b), c), "(a + b) × c", 25],
    [node("add", node("multiply", a, b), c), "a × b + c", 11],
    [node("divide", a, node("multiply", b, c)), "a / (b × c)", 2 / 15],
    [node("divide", a, node("divide", b, c)), "a / (b / c)", 10 / 3],
    [node("multiply", a, node("divide", b, c)), "a × b / c", 6 / 5],
    [node("multiply", a, node("max", b, node("subtract", c, b))), "a × (the larger of b and (c - b))", 6],
    [node("min", a, b, c), "the smallest of a, b and c", 2],
    [node("max", constant(0), node("min", a, b)), "the larger of 0 and (the smaller of a and b)", 2],
    [node("multiply", a, constant(1)), "a", 2],
    [node("add", a, leaf("loss", -4)), "a + loss", -2],
    [node("subtract", a, leaf("loss", -4)), "a - loss", 6],
    [node("multiply", a, leaf("loss", -4)), "a × loss", -8],
  ])("%#: %j", (formula, text, value) => {
    const printed = words(paid(formula, once));
    expect(printed.formula).toBe(text);
    expect(typed(printed.substituted)).toBeCloseTo(value, 12);
  });
});

describe("numbers", () => {
  test.each([
    [0.233, "ratio", "23.3%"],
    [0.07, "ratio", "7%"],
    [0.00455, "ratio", "0.455%"],
    [0.1 + 0.2, "hours", "0.3"],
    [8000, "USD/month", "8,000.00"],
    [12.345, "USD/hour", "12.345"],
    [1e-7, "ratio", "0.00001%"],
  ])("%d %s is %s", (value, unit, text) => {
    expect(valueWords(value, unit, en)).toBe(text);
  });
});

test("a part of a year is months of twelve; many steps are one number", () => {
  const yearEnd: TimingTrace = {
    ...during,
    when: "yearEnd",
    unit: "years",
    weight: 2 / 3,
    steps: [{ factor: 1, weight: 2 / 3 }],
  };
  expect(words(paid(leaf("loss", 9), yearEnd)).substituted).toBe("9.00 × 8 / 12");
  const steps = Array.from({ length: 20 }, (_, year) => ({ factor: 1.03 ** year, weight: 12 }));
  const weight = steps.reduce((sum, step) => sum + step.factor * step.weight, 0);
  const long = words(paid(leaf("fee", 100), { ...during, weight, steps }));
  expect(long.formula).toBe("fee × active months with each increase");
  expect(typed(long.substituted)).toBeCloseTo(100 * weight, 6);
});

describe("a capped contribution", () => {
  const salary = paid(node("divide", leaf("cap", 250_000), constant(12)));
  const flow: FlowTrace = {
    node: "accumulated",
    value: 11_439 + 655,
    of: salary,
    limits: "year",
    spells: 1,
    months: [{ from: 1, to: 9 }],
    years: [
      {
        from: 1,
        to: 12,
        bands: [
          {
            rate: leaf("rate", 0.062),
            above: null,
            upTo: leaf("cap", 184_500),
            base: 184_500,
            value: 11_439,
            reached: 9,
          },
          { rate: constant(0.01), above: leaf("cap", 184_500), upTo: null, base: 65_500, value: 655, reached: null },
        ],
      },
    ],
  };

  test("is its rates on the pay between its limits, and pay is a name with a formula of its own", () => {
    expect(words(flow)).toEqual({
      formula: "rate × (pay up to cap) + 0.01 × (pay above cap)",
      substituted: "6.2% × 184,500.00 + 0.01 × 65,500.00",
    });
    expect(whereOf(flow, en)).toMatchObject([{ name: "pay", formula: "cap / 12 × active months" }]);
    expect(timingWords(flow, en)).toBe("with the pay it is due on, in months 1 to 9");
  });

  test("lost to ramp-up is a share of each month", () => {
    const parts = [
      { month: 1, cost: 1000, share: 0.75 },
      { month: 2, cost: 1000, share: 0.25 },
    ];
    const rampUp: TimingTrace = { ...during, when: "rampUp", rampUp: { months: 2, startingAt: 0 } };
    const lost: FlowTrace = { node: "lost", value: 1000, of: flow, rampUp, parts, months: [{ from: 1, to: 2 }] };
    expect(words(lost)).toEqual({
      formula: "(rate × (pay up to cap) + 0.01 × (pay above cap)) × share of output lost in each month",
      substituted: "1,000.00 × 0.75 + 1,000.00 × 0.25",
    });
    expect(whereOf(lost, en).map(({ name }) => name)).toEqual(["pay"]);
  });

  test("times an exchange rate keeps its sum together", () => {
    const scaled: FlowTrace = { node: "scaled", value: 0, by: leaf("fx", 1.1), of: flow };
    expect(words(scaled).substituted).toBe("1.1 × (6.2% × 184,500.00 + 0.01 × 65,500.00)");
  });

  test("without any pay is nothing", () => {
    const none: FlowTrace = { ...flow, value: 0, years: [], months: [] };
    expect(words(none)).toEqual({ formula: "0", substituted: "0" });
    expect(timingWords(none, en)).toBe("never within the horizon");
  });
});
