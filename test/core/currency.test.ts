import { describe, expect, it } from "vitest";
import { currencyDigits, isCurrency } from "../../src/core/currency.ts";

/** CLDR gives these 0 digits, after what people use; ISO 4217 gives 2 or 3, and banks follow it. */
const CLDR_DIFFERS =
  "AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK MRO PKR RSD SLL SOS STD SYP TZS UYW YER ZMK".split(" ");
/** No currencies of a country: drawing rights, the unit of account of ALBA. */
const NO_MONEY = ["XDR", "XSU"];

describe("currency", () => {
  it.each([
    ["USD", 2],
    ["EUR", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["CLF", 4],
    ["HUF", 2],
  ])("%s has %d digits", (code, digits) => {
    expect(isCurrency(code)).toBe(true);
    expect(currencyDigits(code)).toBe(digits);
  });

  it.each(["", "usd", "EURO", "$", "XXX", "AAA", "constructor"])("%j is none", (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  it("has the digits that Intl has, but where CLDR leaves ISO 4217", () => {
    const known = Intl.supportedValuesOf("currency").filter((code) => isCurrency(code) && !CLDR_DIFFERS.includes(code));
    expect(known.length).toBeGreaterThan(130);
    for (const currency of known) {
      const { maximumFractionDigits } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
      expect([currency, currencyDigits(currency)]).toEqual([currency, maximumFractionDigits]);
    }
  });

  it("knows every currency that a plain year of Intl knows", () => {
    const current = ["AED", "BRL", "CHF", "CNY", "DKK", "INR", "MXN", "NOK", "PLN", "SEK", "SGD", "TRY", "XCG", "ZAR"];
    expect(current.filter((code) => !isCurrency(code))).toEqual([]);
    expect(NO_MONEY.filter(isCurrency)).toEqual([]);
  });
});
