import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, defaultLikely, defaultShape, type Quantity, SHAPES } from "../../../src/core/range.ts";
import {
  formatPlain,
  parseNumber,
  parseRatio,
  parseShareOrAmount,
  percentText,
  type Result,
  type ShareField,
} from "../../../src/scenario/number/quantity.ts";

const MONEY: Bounds = { min: 0, max: 1e12 };
const benefits: ShareField = {
  unit: "USD/year",
  bases: ["salary", "cash"],
  base: "salary",
  ratioBounds: { min: 0, max: 5 },
  amountBounds: MONEY,
};
const money = (input: unknown) => parseNumber(input, "USD/month", MONEY, { grouped: true });
const hours = (input: unknown) => parseNumber(input, "hours/month", { min: 0, max: 744 });
const months = (input: unknown) => parseNumber(input, "months", { min: 1, max: 600, integer: true }, { grouped: true });
const ratio = (input: unknown) => parseRatio(input, { min: 0, max: 1 });
const share = (input: unknown) => parseShareOrAmount(input, benefits);

const value = (result: Result<Quantity>): Quantity => {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((problem) => problem.message).join("; "));
};

/** What is said about inputs, a line each: code, key, message and hint. */
function said(read: (input: unknown) => Result<Quantity>, ...inputs: unknown[]): string {
  const lines = inputs.flatMap((input) => {
    const result = read(input);
    if (result.ok) throw new Error(`${JSON.stringify(input)} was read as ${JSON.stringify(result.value)}`);
    const shown = typeof input === "string" ? input : JSON.stringify(input);
    return result.problems.map(
      ({ code, key, message, hint }) =>
        `${shown}  ${code}${key === undefined ? "" : ` (${key})`}: ${message} > ${hint}`,
    );
  });
  return lines.join("\n");
}

describe("numbers", () => {
  it.each([
    [8000, 8000],
    ["8000", 8000],
    [" 174k ", 174_000],
    ["174K", 174_000],
    ["1.2m", 1_200_000],
    ["1.2M", 1_200_000],
    ["0.29k", 290],
    [".5", 0.5],
    ["5.", 5],
    ["+5", 5],
    ["1e3", 1000],
    ["8.00", 8],
    ["8.1250", 8.125],
    [0, 0],
    ["0", 0],
    ["1.125k", 1125],
    ["4.35m", 4_350_000],
  ])("reads %j as %d", (input, number) => {
    expect(value(money(input))).toEqual({ value: number });
  });

  it("reads negative numbers where the bounds allow them, also with a typographic minus", () => {
    expect(value(parseNumber("\u22125.5", "", {}))).toEqual({ value: -5.5 });
    expect(Object.is(value(parseNumber("-0", "", {})).value, 0)).toBe(true);
    expect(Object.is(value(parseNumber(-0, "", {})).value, 0)).toBe(true);
  });

  it("takes three decimals where they cannot be thousands", () => {
    expect(value(hours("8.125")).value).toBe(8.125);
    expect(value(hours("0.125")).value).toBe(0.125);
    expect(value(money("0.125")).value).toBe(0.125);
    expect(value(money("1740.125")).value).toBe(1740.125);
    expect(value(money(8.125)).value).toBe(8.125);
  });

  it("refuses separators with the digits to write", () => {
    expect(
      said(
        money,
        "8,000",
        "8.000",
        "8,125",
        "8.125",
        "8 000",
        "8\u00A0000",
        "8'000",
        "8’000",
        "8_000",
        "1,234,567",
        "1.234.567",
        "8.000,50",
        "8,000.50",
        "1,23,456",
        "12,5",
        "8,00",
        "8,000k",
        "-8,000",
        "8.000 to 9.000",
      ),
    ).toMatchInlineSnapshot(`
      "8,000  thousands-separator: \`8,000\` means different numbers in different countries > write \`8000\` or \`8\`, whichever is meant
      8.000  thousands-separator: \`8.000\` means different numbers in different countries > write \`8000\` or \`8\`, whichever is meant
      8,125  thousands-separator: \`8,125\` means different numbers in different countries > write \`8125\` or \`8.1250\`, whichever is meant
      8.125  thousands-separator: \`8.125\` means different numbers in different countries > write \`8125\` or \`8.1250\`, whichever is meant
      8 000  thousands-separator: \`8 000\` has a thousands separator > write \`8000\`
      8 000  thousands-separator: \`8 000\` has a thousands separator > write \`8000\`
      8'000  thousands-separator: \`8'000\` has a thousands separator > write \`8000\`
      8’000  thousands-separator: \`8’000\` has a thousands separator > write \`8000\`
      8_000  thousands-separator: \`8_000\` has a thousands separator > write \`8000\`
      1,234,567  thousands-separator: \`1,234,567\` has a thousands separator > write \`1234567\`
      1.234.567  thousands-separator: \`1.234.567\` has a thousands separator > write \`1234567\`
      8.000,50  thousands-separator: \`8.000,50\` has a thousands separator > write \`8000.5\`
      8,000.50  thousands-separator: \`8,000.50\` has a thousands separator > write \`8000.5\`
      1,23,456  thousands-separator: \`1,23,456\` has a thousands separator > write \`123456\`
      12,5  decimal-comma: \`12,5\` has a decimal comma > write \`12.5\`
      8,00  decimal-comma: \`8,00\` has a decimal comma > write \`8.00\`
      8,000k  thousands-separator: \`8,000k\` means different numbers in different countries > write \`8000k\` or \`8k\`, whichever is meant
      -8,000  thousands-separator: \`-8,000\` means different numbers in different countries > write \`-8000\` or \`-8\`, whichever is meant
      8.000 to 9.000  thousands-separator: \`8.000\` means different numbers in different countries > write \`8000\` or \`8\`, whichever is meant"
    `);
    expect(said(hours, "8.000")).toMatchInlineSnapshot(
      `"8.000  thousands-separator: \`8.000\` means different numbers in different countries > write \`8\`"`,
    );
  });

  it("refuses currencies and units with what to write", () => {
    expect(
      said(
        money,
        "$8,000",
        "8000 USD",
        "€ 8.000,50",
        "EUR 8000",
        "-$500",
        "US$ 8k",
        "8000,-",
        "8000 euro",
        "8000 USD/month",
        "8000/month",
        "8k per month",
        "8000 p.m.",
        "USD",
        "8000 to USD 9000",
      ),
    ).toMatchInlineSnapshot(`
      "$8,000  currency-in-number: \`$8,000\` has a currency in it > write \`8000\` or \`8\`; \`currency\` says which currency it is
      8000 USD  currency-in-number: \`8000 USD\` has a currency in it > write \`8000\`; \`currency\` says which currency it is
      € 8.000,50  currency-in-number: \`€ 8.000,50\` has a currency in it > write \`8000.5\`; an option in EUR says \`currency: EUR\`
      EUR 8000  currency-in-number: \`EUR 8000\` has a currency in it > write \`8000\`; an option in EUR says \`currency: EUR\`
      -$500  currency-in-number: \`-$500\` has a currency in it > write \`-500\`; \`currency\` says which currency it is
      US$ 8k  currency-in-number: \`US$ 8k\` has a currency in it > write \`8k\`; \`currency\` says which currency it is
      8000,-  currency-in-number: \`8000,-\` has a currency in it > write \`8000\`; \`currency\` says which currency it is
      8000 euro  currency-in-number: \`8000 euro\` has a currency in it > write \`8000\`; an option in EUR says \`currency: EUR\`
      8000 USD/month  currency-in-number: \`8000 USD/month\` has a currency in it > write \`8000\`, if that is in USD a month; \`currency\` says which currency it is
      8000/month  unit-in-number: \`8000/month\` has more than a number in it > write only the number, \`8000\`, if that is in USD a month
      8k per month  unit-in-number: \`8k per month\` has more than a number in it > write only the number, \`8k\`, if that is in USD a month
      8000 p.m.  unit-in-number: \`8000 p.m.\` has more than a number in it > write only the number, \`8000\`, if that is in USD a month
      USD  number-expected: a number was expected, in USD a month; \`USD\` is a text > write it in digits, such as \`8000\`
      8000 to USD 9000  currency-in-number: \`USD 9000\` has a currency in it > write \`9000\`; \`currency\` says which currency it is"
    `);
    expect(said(hours, "40 hours", "40h")).toMatchInlineSnapshot(`
      "40 hours  unit-in-number: \`40 hours\` has more than a number in it > write only the number, \`40\`, if that is in hours a month
      40h  unit-in-number: \`40h\` has more than a number in it > write only the number, \`40\`, if that is in hours a month"
    `);
  });

  it("refuses other notations with what to write", () => {
    expect(
      said(
        money,
        "1.2 million",
        "12 thousand",
        "1.5mln",
        "5 k",
        "007",
        "~8000",
        "8000+",
        "about 8k",
        "<8000",
        "1e400",
        "0x10",
        "1.2.3",
        "1 2",
        "2026-03",
        "9".repeat(400),
      ),
    ).toMatchInlineSnapshot(`
      "1.2 million  number-suffix: \`1.2 million\` has a word in it > write \`1.2m\`
      12 thousand  number-suffix: \`12 thousand\` has a word in it > write \`12k\`
      1.5mln  number-suffix: \`1.5mln\` has a word in it > write \`1.5m\`
      5 k  number-suffix: there is a space in \`5 k\` > write \`5k\`
      007  number-notation: \`007\` begins with a zero > write \`7\`
      ~8000  number-expected: \`~8000\` says less than a number > write \`8000\`, or a range: \`LOW to HIGH\`
      8000+  number-expected: \`8000+\` says less than a number > write \`8000\`, or a range: \`LOW to HIGH\`
      about 8k  number-expected: \`about 8k\` says less than a number > write \`8k\`, or a range: \`LOW to HIGH\`
      <8000  number-expected: \`<8000\` says less than a number > write \`8000\`, or a range: \`LOW to HIGH\`
      1e400  number-expected: a number was expected, in USD a month; \`1e400\` is not written as one > write it in digits, such as \`8000\`
      0x10  number-expected: a number was expected, in USD a month; \`0x10\` is not written as one > write it in digits, such as \`8000\`
      1.2.3  number-expected: a number was expected, in USD a month; \`1.2.3\` is not written as one > write it in digits, such as \`8000\`
      1 2  number-expected: a number was expected, in USD a month; \`1 2\` is not written as one > write it in digits, such as \`8000\`
      2026-03  number-expected: a number was expected, in USD a month; \`2026-03\` is not written as one > write it in digits, such as \`8000\`
      9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999  number-expected: a number was expected, in USD a month, not a long text > write it in digits, such as \`8000\`"
    `);
  });

  it("says what was expected where there is no number", () => {
    expect(
      said(
        money,
        "",
        "  ",
        null,
        true,
        "ten",
        "tbd",
        "-",
        [],
        [200, 350],
        ["a"],
        Number.NaN,
        Number.POSITIVE_INFINITY,
        {},
      ),
    ).toMatchInlineSnapshot(`
      "  number-expected: a number was expected, in USD a month; nothing is written here > write it, such as \`8000\`, or remove the line
          number-expected: a number was expected, in USD a month; nothing is written here > write it, such as \`8000\`, or remove the line
      null  number-expected: a number was expected, in USD a month; nothing is written here > write it, such as \`8000\`, or remove the line
      true  number-expected: a number was expected, in USD a month, not \`true\` > write it in digits, such as \`8000\`
      ten  number-expected: a number was expected, in USD a month; \`ten\` is a text > write it in digits, such as \`8000\`
      tbd  number-expected: a number was expected, in USD a month; \`tbd\` is no number > write 0 where there is none; remove the line where nobody knows, or write a range: \`LOW to HIGH\`
      -  number-expected: a number was expected, in USD a month; \`-\` is no number > write 0 where there is none; remove the line where nobody knows, or write a range: \`LOW to HIGH\`
      []  number-expected: a number was expected, in USD a month, not a list > a range is written \`LOW to HIGH\`
      [200,350]  number-expected: a number was expected, in USD a month, not a list > a range is written \`200 to 350\`
      ["a"]  number-expected: a number was expected, in USD a month, not a list > a range is written \`LOW to HIGH\`
      null  number-expected: a number was expected, in USD a month, not \`NaN\` > write it in digits, such as \`8000\`
      null  number-expected: a number was expected, in USD a month, not \`Infinity\` > write it in digits, such as \`8000\`
      {}  range-ends: \`value\`, or \`low\` and \`high\`, are missing > write \`{ value: 8000 }\`, or \`{ low: …, high: … }\`"
    `);
    expect(said(ratio, null, false, "some", [], ["20%", "30%"])).toMatchInlineSnapshot(`
      "null  number-expected: a percentage was expected; nothing is written here > write it, such as \`25%\`, or remove the line
      false  number-expected: a percentage was expected, not \`false\` > write it in digits, such as \`25%\`
      some  number-expected: a percentage was expected; \`some\` is a text > write it in digits, such as \`25%\`
      []  number-expected: a percentage was expected, not a list > a range is written \`LOW to HIGH\`
      ["20%","30%"]  number-expected: a percentage was expected, not a list > a range is written \`20% to 30%\`"
    `);
    expect(said(share, null, "us-ca")).toMatchInlineSnapshot(`
      "null  number-expected: a percentage, or an amount in USD a year, was expected; nothing is written here > write it, such as \`25%\`, or remove the line
      us-ca  number-expected: a percentage, or an amount in USD a year, was expected; \`us-ca\` is a text > write it in digits, such as \`25%\`"
    `);
  });

  it("refuses a percentage", () => {
    expect(
      said(money, "10%", "12.5 %", "10% of salary", "10 percent", { value: "10%" }, "10% to 20%"),
    ).toMatchInlineSnapshot(`
      "10%  percent-not-allowed: a percentage cannot stand here: \`10%\` > a number was expected, in USD a month: for example \`8000\`
      12.5 %  percent-not-allowed: a percentage cannot stand here: \`12.5%\` > a number was expected, in USD a month: for example \`8000\`
      10% of salary  percent-not-allowed: a percentage cannot stand here: \`10% of salary\` > a number was expected, in USD a month: for example \`8000\`
      10 percent  percent-not-allowed: a percentage cannot stand here: \`10 percent\` > a number was expected, in USD a month: for example \`8000\`
      {"value":"10%"}  percent-not-allowed (value): a percentage cannot stand here: \`10%\` > a number was expected, in USD a month: for example \`8000\`
      10% to 20%  percent-not-allowed: a percentage cannot stand here: \`10%\` > a number was expected, in USD a month: for example \`8000\`"
    `);
  });

  it("keeps to the bounds, and says them with the unit", () => {
    expect(said(money, -5, "-0.01", 1e13)).toMatchInlineSnapshot(`
      "-5  out-of-bounds: \`-5\` is too low: the minimum is 0 USD a month > write \`0\` or more
      -0.01  out-of-bounds: \`-0.01\` is too low: the minimum is 0 USD a month > write \`0\` or more
      10000000000000  out-of-bounds: \`10000000000000\` is too high: the maximum is 1000000000000 USD a month > write \`1000000000000\` or less"
    `);
    expect(said(hours, 800, "700 to 800", { low: -1, high: 800 })).toMatchInlineSnapshot(`
      "800  out-of-bounds: \`800\` is too high: the maximum is 744 hours a month > write \`744\` or less
      700 to 800  out-of-bounds: \`800\` is too high: the maximum is 744 hours a month > write \`744\` or less
      {"low":-1,"high":800}  out-of-bounds (low): \`-1\` is too low: the minimum is 0 hours a month > write \`0\` or more"
    `);
    expect(said(months, 0, 601, 12.5, "1.125", "2.5 to 3")).toMatchInlineSnapshot(`
      "0  out-of-bounds: \`0\` is too low: the minimum is 1 month > write \`1\` or more
      601  out-of-bounds: \`601\` is too high: the maximum is 600 months > write \`600\` or less
      12.5  whole-number: \`12.5\` is not a whole number of months > write \`12\` or \`13\`
      1.125  thousands-separator: \`1.125\` means different numbers in different countries > write \`1125\` or \`1.1250\`, whichever is meant
      2.5 to 3  whole-number: \`2.5\` is not a whole number of months > write \`2\` or \`3\`"
    `);
    expect(said((input) => parseNumber(input, "sessions", { min: 0, minExclusive: true }), 0)).toMatchInlineSnapshot(
      `"0  out-of-bounds: \`0\` is too low: it must be above 0 sessions > write more than \`0\`"`,
    );
    expect(said(ratio, "120%", "-5%")).toMatchInlineSnapshot(`
      "120%  out-of-bounds: \`120%\` is too high: the maximum is 100% > write \`100%\` or less
      -5%  out-of-bounds: \`-5%\` is too low: the minimum is 0% > write \`0%\` or more"
    `);
    expect(value(months("2 to 3"))).toMatchObject({ value: 2.5 });
  });
});

describe("percentages", () => {
  it.each([
    ["30%", 0.3],
    ["12.5 %", 0.125],
    ["12.5\u00A0%", 0.125],
    ["23.3%", 0.233],
    ["29%", 0.29],
    ["0.07%", 0.0007],
    ["100%", 1],
    [0.3, 0.3],
    ["0.3", 0.3],
    [0, 0],
    ["0%", 0],
    ["8.125%", 0.08125],
  ])("reads %j as %d", (input, number) => {
    expect(value(ratio(input))).toEqual({ value: number });
  });

  it("refuses what lacks its sign, with both readings where there are two", () => {
    expect(
      said(
        ratio,
        30,
        "30",
        1,
        1.01,
        -0.05,
        "25 to 30%",
        "25% to 30",
        "0.25 to 30%",
        { low: 20, high: 30 },
        "12,5",
        "%30",
      ),
    ).toMatchInlineSnapshot(`
      "30  percent-expected: \`30\` lacks its percent sign > write \`30%\`
      30  percent-expected: \`30\` lacks its percent sign > write \`30%\`
      1  percent-expected: \`1\` lacks its percent sign > write \`1%\` or \`100%\`
      1.01  percent-expected: \`1.01\` lacks its percent sign > write \`1.01%\`
      -0.05  percent-expected: \`-0.05\` lacks its percent sign > write \`-5%\`
      25 to 30%  percent-expected: \`25 to 30%\` lacks its percent sign > write \`25% to 30%\`
      25% to 30  percent-expected: \`25% to 30\` lacks its percent sign > write \`25% to 30%\`
      0.25 to 30%  percent-expected: \`0.25 to 30%\` lacks its percent sign > write \`0.25% to 30%\`
      {"low":20,"high":30}  percent-expected (low): \`20 to 30\` lacks its percent sign > write \`20% to 30%\`
      12,5  decimal-comma: \`12,5\` has a decimal comma > write \`12.5%\`
      %30  number-expected: the percent sign of \`%30\` stands in front > write \`30%\`"
    `);
    expect(said((input) => parseRatio(input, { min: 0, max: 3 }), 1.5)).toMatchInlineSnapshot(
      `"1.5  percent-expected: \`1.5\` lacks its percent sign > write \`1.5%\` or \`150%\`"`,
    );
  });

  it("refuses amounts, named bases and words", () => {
    expect(
      said(
        ratio,
        8000,
        "30k",
        "$500",
        "25% of salary",
        "20% to 30% of cash",
        "30 percent",
        "10% per year",
        "3/4",
        "12,5%",
        "20% to 30000",
      ),
    ).toMatchInlineSnapshot(`
      "8000  percent-expected: a percentage was expected, not an amount: \`8000\` > for example \`25%\`
      30k  percent-expected: a percentage was expected, not an amount: \`30k\` > for example \`25%\`
      $500  percent-expected: a percentage was expected, not an amount: \`$500\` > for example \`25%\`
      25% of salary  base-not-allowed: \`25% of salary\`: what this share is of is fixed > write \`25%\`
      20% to 30% of cash  base-not-allowed: \`30% of cash\`: what this share is of is fixed > write \`20% to 30%\`
      30 percent  number-suffix: \`30 percent\` has a word in it > write \`30%\`
      10% per year  unit-in-number: \`10% per year\` has more than a number in it > write only the number, \`10%\`
      3/4  number-expected: a percentage was expected; \`3/4\` is not written as one > write it in digits, such as \`25%\`
      12,5%  decimal-comma: \`12,5%\` has a decimal comma > write \`12.5%\`
      20% to 30000  percent-expected: \`20% to 30000\` mixes a percentage with an amount > give every number of a range as a percentage"
    `);
  });
});

describe("ranges", () => {
  it("reads two and three numbers", () => {
    expect(value(money("200 to 350"))).toEqual({ value: 275, low: 200, high: 350, shape: "uniform" });
    expect(value(money("200 TO 250  to 350"))).toEqual({ value: 250, low: 200, high: 350, shape: "triangular" });
    expect(value(money("150k to 0.2m"))).toEqual({ value: 175_000, low: 150_000, high: 200_000, shape: "uniform" });
    expect(value(ratio("10% to 20%"))).toEqual({ value: 0.15, low: 0.1, high: 0.2, shape: "uniform" });
    expect(value(ratio("0.25 to 0.3"))).toEqual({ value: 0.275, low: 0.25, high: 0.3, shape: "uniform" });
    expect(value(parseNumber("-5 to 5", "", {}))).toEqual({ value: 0, low: -5, high: 5, shape: "uniform" });
    expect(value(money("3 to 3"))).toEqual({ value: 3, low: 3, high: 3, shape: "uniform" });
    expect(value(money("0 to 200k"))).toMatchObject({ low: 0, high: 200_000 });
  });

  it("reads mappings with a shape, a source and a date", () => {
    expect(value(money({ low: 200, high: "350" }))).toEqual({ value: 275, low: 200, high: 350, shape: "uniform" });
    expect(value(money({ low: 200, likely: 250, high: 350 }))).toEqual({
      value: 250,
      low: 200,
      high: 350,
      shape: "triangular",
    });
    expect(value(money({ low: 100, high: 400, shape: "lognormal" }))).toEqual({
      value: 200,
      low: 100,
      high: 400,
      shape: "lognormal",
    });
    expect(value(money({ low: 100, likely: 150, high: 400, shape: "normal" }))).toMatchObject({
      value: 150,
      shape: "normal",
    });
    expect(value(money({ low: 100, high: 400, shape: "pert" }))).toMatchObject({ value: 250, shape: "pert" });
    expect(value(money({ value: "100 to 400", shape: "pert", source: "HR" }))).toMatchObject({
      value: 250,
      shape: "pert",
      source: "HR",
    });
    expect(value(money({ value: "8k", source: "offer", asOf: "2026-03" }))).toEqual({
      value: 8000,
      source: "offer",
      asOf: "2026-03",
    });
    expect(value(money({ value: 8, asOf: 2026 })).asOf).toBe("2026");
    expect(value(money({ value: 8, asOf: "2024-02-29" })).asOf).toBe("2024-02-29");
  });

  it("refuses ranges that are none, with what to write", () => {
    expect(
      said(
        money,
        "350 to 200",
        "5 to 4 to 6",
        { low: 350, likely: 200, high: 250 },
        { value: "3 to 2" },
        "5 to",
        "to 5",
        "1 to 2 to 3 to 4",
        "150 to 200k",
        "1 to 2m",
        "200-350",
        "200 – 350",
        "100k..200k",
        "between 200 and 350",
        "200 or 350",
      ),
    ).toMatchInlineSnapshot(`
      "350 to 200  range-order: a range goes from low to high > write \`200 to 350\`
      5 to 4 to 6  range-order: a range goes from low to high > write \`4 to 5 to 6\`
      {"low":350,"likely":200,"high":250}  range-order: a range goes from low to high > write \`{ low: 200, likely: 250, high: 350 }\`
      {"value":"3 to 2"}  range-order: a range goes from low to high > write \`2 to 3\`
      5 to  range-ends: \`5 to\` is not a range of two ends, or of a low, a likely and a high number > write \`LOW to HIGH\` or \`LOW to LIKELY to HIGH\`
      to 5  range-ends: \`to 5\` is not a range of two ends, or of a low, a likely and a high number > write \`LOW to HIGH\` or \`LOW to LIKELY to HIGH\`
      1 to 2 to 3 to 4  range-ends: \`1 to 2 to 3 to 4\` is not a range of two ends, or of a low, a likely and a high number > write \`LOW to HIGH\` or \`LOW to LIKELY to HIGH\`
      150 to 200k  number-suffix: \`150 to 200k\`: is \`k\` meant for each number? > write \`150k to 200k\` or \`150 to 200000\`
      1 to 2m  number-suffix: \`1 to 2m\`: is \`m\` meant for each number? > write \`1m to 2m\` or \`1 to 2000000\`
      200-350  range-style: \`200-350\` is not how a range is written > write \`200 to 350\`
      200 – 350  range-style: \`200 – 350\` is not how a range is written > write \`200 to 350\`
      100k..200k  range-style: \`100k..200k\` is not how a range is written > write \`100k to 200k\`
      between 200 and 350  range-style: \`between 200 and 350\` is not how a range is written > write \`200 to 350\`
      200 or 350  range-style: \`200 or 350\` is not how a range is written > write \`200 to 350\`"
    `);
    expect(said(ratio, "30% to 20%", "25-30%")).toMatchInlineSnapshot(`
      "30% to 20%  range-order: a range goes from low to high > write \`20% to 30%\`
      25-30%  range-style: \`25-30%\` is not how a range is written > write \`25% to 30%\`"
    `);
  });

  it("refuses mappings with something missing, unknown or too much", () => {
    expect(
      said(
        money,
        { low: 200 },
        { high: 200 },
        { likely: 200 },
        { source: "x" },
        { vlaue: 8000 },
        { value: 1, low: 2 },
        { low: 200, high: 350, shape: "beta", sorce: "x" },
        { low: 0, high: 350, shape: "lognormal" },
        { low: 1, high: 2, shape: "log-normal" },
        { value: 8000, shape: "pert" },
        { low: "1 to 2", high: 4 },
        { low: "1,5", high: 4 },
        { value: { value: 1 } },
        { value: null },
        { value: 1, source: "" },
        { value: 1, source: 3 },
        { value: 1, asOf: "2026-13" },
        { value: 1, asOf: "2026-02-29" },
        { value: 1, asOf: null },
      ),
    ).toMatchInlineSnapshot(`
      "{"low":200}  range-ends: \`high\` is missing > write \`{ value: 8000 }\`, or \`{ low: …, high: … }\`
      {"high":200}  range-ends: \`low\` is missing > write \`{ value: 8000 }\`, or \`{ low: …, high: … }\`
      {"likely":200}  range-ends: \`value\`, or \`low\` and \`high\`, are missing > write \`{ value: 8000 }\`, or \`{ low: …, high: … }\`
      {"source":"x"}  range-ends: \`value\`, or \`low\` and \`high\`, are missing > write \`{ value: 8000 }\`, or \`{ low: …, high: … }\`
      {"vlaue":8000}  unknown-key (vlaue): unknown key \`vlaue\` in a number > did you mean \`value\`?
      {"value":1,"low":2}  range-ends (value): \`value\` and \`low\` exclude each other > write either \`value\`, or \`low\` and \`high\`
      {"low":200,"high":350,"shape":"beta","sorce":"x"}  unknown-key (sorce): unknown key \`sorce\` in a number > did you mean \`source\`?
      {"low":200,"high":350,"shape":"beta","sorce":"x"}  unknown-shape (shape): the shape of a range was expected > write one of \`uniform\`, \`triangular\`, \`pert\`, \`normal\`, \`lognormal\`
      {"low":0,"high":350,"shape":"lognormal"}  shape-needs-positive (shape): a lognormal range begins above 0 > write a low end above 0, or \`shape: pert\`
      {"low":1,"high":2,"shape":"log-normal"}  unknown-shape (shape): the shape of a range was expected > did you mean \`lognormal\`?
      {"value":8000,"shape":"pert"}  shape-without-range (shape): a shape needs a range to spread over > write a range, or remove \`shape\`
      {"low":"1 to 2","high":4}  range-ends (low): one number was expected at \`low\`, not a range > write the range as \`{ value: LOW to HIGH }\`
      {"low":"1,5","high":4}  decimal-comma (low): \`1,5\` has a decimal comma > write \`1.5\`
      {"value":{"value":1}}  number-expected (value): a number was expected, in USD a month, not a mapping > write it in digits, such as \`8000\`
      {"value":null}  number-expected (value): a number was expected, in USD a month; nothing is written here > write it, such as \`8000\`, or remove the line
      {"value":1,"source":""}  source-expected (source): a text was expected at \`source\` > write where the number comes from, such as \`"offer of 3 March"\`
      {"value":1,"source":3}  source-expected (source): a text was expected at \`source\` > write where the number comes from, such as \`"offer of 3 March"\`
      {"value":1,"asOf":"2026-13"}  date-expected (asOf): a date was expected at \`asOf\` > write \`2026\`, \`2026-03\` or \`2026-03-31\`
      {"value":1,"asOf":"2026-02-29"}  date-expected (asOf): a date was expected at \`asOf\` > write \`2026\`, \`2026-03\` or \`2026-03-31\`
      {"value":1,"asOf":null}  date-expected (asOf): a date was expected at \`asOf\` > write \`2026\`, \`2026-03\` or \`2026-03-31\`"
    `);
  });

  it("has a likely value for every shape", () => {
    expect(defaultShape(false)).toBe("uniform");
    expect(defaultShape(true)).toBe("triangular");
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, noNaN: true }),
        fc.double({ min: 1e-300, noNaN: true }),
        fc.constantFrom(...SHAPES),
        (a, b, shape) => {
          if (!Number.isFinite(a) || !Number.isFinite(b)) return;
          const [low, high] = a < b ? [a, b] : [b, a];
          const likely = defaultLikely(low, high, shape);
          expect(likely >= low && likely <= high).toBe(true);
        },
      ),
    );
  });
});

describe("shares and amounts", () => {
  it("reads shares of a base, and amounts", () => {
    expect(value(share("25%"))).toEqual({ value: 0.25, as: "share", of: "salary" });
    expect(value(share("25 % of cash"))).toEqual({ value: 0.25, as: "share", of: "cash" });
    const range = { value: 0.275, low: 0.25, high: 0.3, shape: "uniform", as: "share", of: "cash" };
    expect(value(share("25% to 30% of cash"))).toEqual(range);
    expect(value(share("25% of cash to 30% of cash"))).toEqual(range);
    expect(value(share({ low: "25%", high: "30% of cash" }))).toEqual(range);
    expect(value(share({ value: "25% to 30% of cash", source: "HR" }))).toEqual({ ...range, source: "HR" });
    expect(value(share(500))).toEqual({ value: 500, as: "amount" });
    expect(value(share(0))).toEqual({ value: 0, as: "amount" });
    expect(value(share("0.05k"))).toEqual({ value: 50, as: "amount" });
    expect(value(share("0 to 20k"))).toMatchObject({ low: 0, high: 20_000, as: "amount" });
    expect(value(share({ value: 25 }))).toEqual({ value: 25, as: "amount" });
    expect(value(share({ value: "10 to 50" }))).toMatchObject({ low: 10, high: 50, as: "amount" });
    expect(value(share({ low: 10, high: 50 }))).toMatchObject({ value: 30, as: "amount" });
  });

  it("asks which of the two a bare number is", () => {
    expect(
      said(share, 25, 1, 0.25, 100, "12.5", "10 to 50", "0 to 50", "50 to 150", "50 to 5000"),
    ).toMatchInlineSnapshot(`
      "25  share-or-amount: \`25\` may be a percentage or an amount > write \`25%\` for a share of salary, or \`{ value: 25 }\` for 25 USD a year
      1  share-or-amount: \`1\` may be a percentage or an amount > write \`1%\` for a share of salary, or \`{ value: 1 }\` for 1 USD a year
      0.25  share-or-amount: \`0.25\` may be a percentage or an amount > write \`25%\` for a share of salary, or \`{ value: 0.25 }\` for 0.25 USD a year
      100  share-or-amount: \`100\` may be a percentage or an amount > write \`100%\` for a share of salary, or \`{ value: 100 }\` for 100 USD a year
      12.5  share-or-amount: \`12.5\` may be a percentage or an amount > write \`12.5%\` for a share of salary, or \`{ value: 12.5 }\` for 12.5 USD a year
      10 to 50  share-or-amount: \`10 to 50\` may be a percentage or an amount > write \`10% to 50%\` for a share of salary, or \`{ value: 10 to 50 }\` for 10 to 50 USD a year
      0 to 50  share-or-amount: \`0 to 50\` may be a percentage or an amount > write \`0% to 50%\` for a share of salary, or \`{ value: 0 to 50 }\` for 0 to 50 USD a year
      50 to 150  share-or-amount: \`50 to 150\` may be a percentage or an amount > write \`50% to 150%\` for a share of salary, or \`{ value: 50 to 150 }\` for 50 to 150 USD a year
      50 to 5000  share-or-amount: \`50 to 5000\` begins like a percentage > write \`{ value: 50 to 5000 }\` for 50 to 5000 USD a year"
    `);
    expect(value(share(100.01))).toMatchObject({ as: "amount" });
  });

  it("refuses unknown bases and mixtures", () => {
    expect(
      said(
        share,
        "25% of wages",
        "25% of Salary",
        "25% of salaries",
        "25% of salary to 30% of cash",
        "500 of salary",
        "25 to 30%",
        "20% to 30000",
        { low: "10%", high: 20 },
        "25% of",
        "25% van salary",
        "25% salary",
        "$30,000",
        "600%",
        -5,
      ),
    ).toMatchInlineSnapshot(`
      "25% of wages  unknown-base: a share cannot be of \`wages\` > did you mean \`of salary\`? it is one of \`salary\`, \`cash\`
      25% of Salary  unknown-base: a share cannot be of \`Salary\` > did you mean \`of salary\`? it is one of \`salary\`, \`cash\`
      25% of salaries  unknown-base: a share cannot be of \`salaries\` > did you mean \`of salary\`? it is one of \`salary\`, \`cash\`
      25% of salary to 30% of cash  unknown-base: the ends are shares of different things: \`salary\` and \`cash\` > write the base once, after the last end
      500 of salary  percent-expected: \`500 of salary\` lacks its percent sign > write \`500% of salary\`, or the amount alone
      25 to 30%  percent-expected: \`25 to 30%\` lacks its percent sign > write \`25% to 30%\`
      20% to 30000  percent-expected: \`20% to 30000\` mixes a percentage with an amount > give every number of a range as a percentage, or none
      {"low":"10%","high":20}  percent-expected (high): \`10% to 20\` lacks its percent sign > write \`10% to 20%\`
      25% of  share-style: \`25% of\` is not how a share is written > write \`25%\`, or \`25% of BASE\` with the name of what it is a share of
      25% van salary  share-style: \`25% van salary\` is not how a share is written > write \`25%\`, or \`25% of BASE\` with the name of what it is a share of
      25% salary  share-style: \`25% salary\` is not how a share is written > write \`25%\`, or \`25% of BASE\` with the name of what it is a share of
      $30,000  currency-in-number: \`$30,000\` has a currency in it > write \`30000\`; \`currency\` says which currency it is
      600%  out-of-bounds: \`600%\` is too high: the maximum is 500% > write \`500%\` or less
      -5  out-of-bounds: \`-5\` is too low: the minimum is 0 USD a year > write \`0\` or more"
    `);
  });

  it("takes only shares where an amount has no sense", () => {
    const only = (input: unknown) => parseShareOrAmount(input, { ...benefits, shareOnly: true });
    expect(value(only("15% of cash"))).toEqual({ value: 0.15, as: "share", of: "cash" });
    expect(value(only(0.15))).toEqual({ value: 0.15, as: "share", of: "salary" });
    expect(said(only, 15, 8000, "8k", { value: 8000 })).toMatchInlineSnapshot(`
      "15  percent-expected: \`15\` lacks its percent sign > write \`15%\`
      8000  percent-expected: a percentage was expected, not an amount: \`8000\` > for example \`25%\`
      8k  percent-expected: a percentage was expected, not an amount: \`8k\` > for example \`25%\`
      {"value":8000}  percent-expected (value): a percentage was expected, not an amount: \`8000\` > for example \`25%\`"
    `);
  });
});

describe("hints", () => {
  const open = (input: unknown) => parseNumber(input, "USD", { min: -1e15 }, { grouped: true });
  const places: [string, (input: unknown) => Result<Quantity>, unknown[]][] = [
    [
      "numbers",
      open,
      [
        "8,000",
        "8.125",
        "8 000",
        "8.000,50",
        "12,5",
        "$8,000",
        "8k/month",
        "1.2 million",
        "5 k",
        "007",
        "~8000",
        "200-350",
        "5 to 4",
        "150 to 200k",
        "10%",
        "",
        null,
        [1, 2],
        -1e16,
        "1,23,456",
        "40 hours",
      ],
    ],
    ["whole numbers", months, ["8,000", 12.5, 0, 700, "", "5 months"]],
    [
      "percentages",
      ratio,
      [
        30,
        1,
        -0.05,
        "25 to 30%",
        "30 percent",
        "12,5",
        "12,5%",
        "30k",
        null,
        "25-30%",
        "120%",
        "25% of salary",
        "%30",
      ].filter((x) => x !== -0.05),
    ],
    [
      "shares",
      share,
      [25, 0.25, "10 to 50", "25 to 30%", "500 of cash", "$30,000", "50 to 5000", null, "us-ca", "25% of"],
    ],
  ];

  it.each(places)("of %s can be written as they stand", (_, read, inputs) => {
    for (const input of inputs) {
      const result = read(input);
      if (result.ok) throw new Error(`${JSON.stringify(input)} was read`);
      const hints = result.problems.flatMap((problem) =>
        [...(problem.hint ?? "").matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ""),
      );
      const written = hints.filter((hint) => /\d/.test(hint) && !/BASE|…/.test(hint));
      expect(written.length, JSON.stringify(input)).toBeGreaterThan(0);
      for (const text of written) {
        const mapping = /^\{ value: (.*) \}$/.exec(text);
        expect(
          read(mapping === null ? text : { value: mapping[1] }),
          `${JSON.stringify(input)}: ${text}`,
        ).toMatchObject({ ok: true });
      }
    }
  });
});

describe("laws", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  const all = [open, (input: unknown) => parseRatio(input, {}), share, months];
  function open(input: unknown): Result<Quantity> {
    return parseNumber(input, "", {});
  }

  function sound(quantity: Quantity): void {
    const { value: likely, low, high, shape } = quantity;
    for (const number of [likely, low ?? 0, high ?? 0]) {
      expect(Number.isFinite(number)).toBe(true);
      expect(Object.is(number, -0)).toBe(false);
    }
    expect([low, high, shape].filter((part) => part === undefined).length % 3).toBe(0);
    if (low !== undefined && high !== undefined) expect(low <= likely && likely <= high).toBe(true);
  }

  it("prints digits that read back as the same number", () => {
    fc.assert(
      fc.property(finite, (number) => {
        const text = formatPlain(number);
        expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        expect(Number(text)).toBe(number);
      }),
    );
    expect([1e21, 1.5e-7, -0, 0.1, 1e300].map(formatPlain).map((text) => text.slice(0, 30))).toEqual([
      "1000000000000000000000",
      "0.00000015",
      "0",
      "0.1",
      `1${"0".repeat(29)}`,
    ]);
  });

  it("moves the decimal point exactly", () => {
    const digits = fc.tuple(fc.nat(99_999), fc.stringMatching(/^\d{1,6}$/));
    fc.assert(
      fc.property(digits, ([whole, decimals]) => {
        const moved = (places: number): number => {
          const text = `000${whole}${decimals}${"0".repeat(6)}`;
          const point = 3 + String(whole).length + places;
          return Number(`${text.slice(0, point)}.${text.slice(point)}`);
        };
        const text = `${whole}.${decimals}`;
        expect(value(parseRatio(`${text}%`, {})).value).toBe(moved(-2));
        expect(value(open(`${text}k`)).value).toBe(moved(3));
        expect(value(open(`${text}m`)).value).toBe(moved(6));
      }),
    );
  });

  const short = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toPrecision(6)) + 0);
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    short.map((number) => ({ value: number })),
    fc
      .tuple(short, short, short, fc.constantFrom(...SHAPES.filter((shape) => shape !== "lognormal")))
      .map(([a, b, c, shape]) => {
        const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        return { value: likely, low, high, shape };
      }),
  );
  const about = fc.record(
    { source: fc.stringMatching(/^[a-z]{1,9}$/), asOf: fc.constantFrom("2026", "2026-03", "2026-03-31") },
    { requiredKeys: [] },
  );

  /** A quantity as a mapping. Four decimals, where three might be thousands. */
  const written = ({ value: likely, low, high, ...rest }: Quantity, write: (number: number) => string) =>
    low === undefined || high === undefined
      ? { value: write(likely), ...rest }
      : { low: write(low), likely: write(likely), high: write(high), ...rest };
  const safe = (number: number): string => formatPlain(number).replace(/^(-?\d{1,3}\.\d{3})$/, "$10");

  it("reads what it prints", () => {
    fc.assert(
      fc.property(quantity, about, (numbers, rest) => {
        const whole = { ...numbers, ...rest };
        expect(value(open(written(whole, safe)))).toEqual(whole);
        expect(value(parseRatio(written(whole, percentText), {}))).toEqual(whole);
        const { low, high, value: likely } = whole;
        if (low === undefined || high === undefined) {
          expect(value(open(safe(likely)))).toEqual(numbers);
          expect(value(parseRatio(percentText(likely), {}))).toEqual(numbers);
        } else {
          const range = [low, likely, high];
          const triangular = { ...numbers, shape: "triangular" };
          expect(value(open(range.map(safe).join(" to ")))).toEqual(triangular);
          expect(value(parseRatio(range.map(percentText).join(" to "), {}))).toEqual(triangular);
        }
      }),
    );
  });

  it("never throws, and never makes NaN, for any value", () => {
    const keys = fc.constantFrom("value", "low", "likely", "high", "shape", "source", "asOf", "x", "__proto__");
    const texts = fc.oneof(
      fc.stringMatching(/^[0-9.,'%km \-+$€eo]{0,14}$/),
      fc
        .array(fc.constantFrom("1", "25%", "8,000", "3k", " to ", " of ", "salary", "x", "-", "$", " "), {
          maxLength: 7,
        })
        .map((parts) => parts.join("")),
      fc.constantFrom(...SHAPES, "2026-03"),
    );
    const leaf = fc.oneof(fc.anything(), fc.jsonValue(), finite, texts);
    const input = fc.oneof(
      leaf,
      texts,
      fc.array(fc.tuple(keys, leaf), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
    );
    fc.assert(
      fc.property(input, (one) => {
        for (const read of all) {
          const result = read(one);
          if (result.ok) sound(result.value);
          else
            for (const problem of result.problems)
              expect(`${problem.message} ${problem.hint}`).not.toMatch(/NaN%|undefined|\[object/);
        }
      }),
    );
  });

  it("answers very long texts", () => {
    for (const part of ["1", " ", "1,", "1 to ", "a", "1 ", "8.000", "of ", "$", "-", " to"]) {
      for (const read of all) expect(read(part.repeat(20_000)).ok).toBe(false);
    }
  });
});
