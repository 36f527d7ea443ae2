import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatter, plainDecimal } from "../../src/language/numbers.ts";

const en = formatter("en");
const nl = formatter("nl");

describe("money", () => {
  it.each([
    [96_000, "USD", "$96,000.00", "US$ 96.000,00"],
    [1_234.56, "EUR", "€1,234.56", "€ 1.234,56"],
    [-1_234.56, "EUR", "-€1,234.56", "€ -1.234,56"],
    [1_234.567, "KWD", "KWD 1,234.567", "KWD 1.234,567"],
    [-1_234.5, "KWD", "-KWD 1,234.500", "KWD -1.234,500"],
    [1_234_567, "JPY", "¥1,234,567", "JP¥ 1.234.567"],
    [-0, "USD", "$0.00", "US$ 0,00"],
    [-0.004, "USD", "$0.00", "US$ 0,00"],
    [0.1 + 0.2, "USD", "$0.30", "US$ 0,30"],
    [1.005, "USD", "$1.01", "US$ 1,01"],
    [1e21, "USD", "$1,000,000,000,000,000,000,000.00", "US$ 1.000.000.000.000.000.000.000,00"],
  ])("%d %s", (value, currency, english, dutch) => {
    expect(en.money(value, currency)).toBe(english);
    expect(nl.money(value, currency)).toBe(dutch);
  });

  it("writes the sign of a change, and none at zero", () => {
    expect([1_234, -1_234, 0].map((value) => en.money(value, "USD", { signed: true }))).toEqual([
      "+$1,234.00",
      "-$1,234.00",
      "$0.00",
    ]);
    expect(nl.money(1_234, "EUR", { signed: true })).toBe("+€ 1.234,00");
  });
});

describe("other numbers", () => {
  it("percents are of percent points", () => {
    expect(en.percent(-66.88)).toBe("-66.88%");
    expect(nl.percent(8, { signed: true, digits: 1 })).toBe("+8,0%");
  });

  it("hours and months have as many decimals as they need, at most two", () => {
    expect([1, 37.5, 480, 1_872.456, 0, 100].map(en.hours)).toEqual([
      "1 hour",
      "37.5 hours",
      "480 hours",
      "1,872.46 hours",
      "0 hours",
      "100 hours",
    ]);
    expect([1, 3.25, 12].map(en.months)).toEqual(["1 month", "3.25 months", "12 months"]);
    expect([1, 3.25, 1_200].map(nl.months)).toEqual(["1 maand", "3,25 maanden", "1.200 maanden"]);
    expect(nl.hours(37.5)).toBe("37,5 uur");
  });

  it("numbers without a count of digits have those they have", () => {
    expect([0.00123, 1_234.5, 1e-7, -0].map((value) => en.number(value))).toEqual([
      "0.00123",
      "1,234.5",
      "0.0000001",
      "0",
    ]);
    expect(en.number(1_000_000, 0)).toBe("1,000,000");
  });

  it("what is no number is never printed as one", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => en.number(value)).toThrow(RangeError);
  });
});

test("a month of the calendar has its name, and what is between two months none", () => {
  expect([5, 12, 2.5].map((month) => en.quantity(month, "calendar month"))).toEqual([
    "May",
    "Dec",
    "2.5 calendar month",
  ]);
  expect(nl.quantity(5, "calendar month")).toBe("mei");
});

describe("equals Intl", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
    fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  );
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

  it.each([["en", en] as const, ["nl", nl] as const])("%s money", (locale, { money }) => {
    for (const currency of ["USD", "EUR", "GBP", "JPY", "KWD", "CHF", "CAD", "AUD", "INR", "BRL", "SEK", "CNY"]) {
      for (const signDisplay of ["negative", "exceptZero"] as const) {
        const intl = new Intl.NumberFormat(locale, { style: "currency", currency, signDisplay });
        fc.assert(
          fc.property(amount, (value) => {
            // A change has its sign in front in Dutch, too, where CLDR puts it behind the symbol.
            const signed = signDisplay === "exceptZero";
            const text = plain(intl.format(value)).replace(signed ? /^(\D+) ([+-])/ : /^$/, "$2$1 ");
            expect(money(value, currency, { signed })).toBe(text);
          }),
        );
      }
    }
  });

  it.each([["en", en] as const, ["nl", nl] as const])("%s numbers and percents", (locale, { number, percent }) => {
    for (const digits of [0, 1, 2, 4]) {
      const bounds = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" } as const;
      const intl = new Intl.NumberFormat(locale, bounds);
      fc.assert(
        fc.property(amount, (value) => {
          expect(number(value, digits)).toBe(plain(intl.format(value)));
          expect(percent(value, { digits })).toBe(`${plain(intl.format(value))}%`);
        }),
      );
    }
  });
});

describe("plainDecimal", () => {
  it("reads back as the same number, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
