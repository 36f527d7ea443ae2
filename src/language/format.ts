/** What prints numbers: the same for every language, worded by each. */

/** How a number is written out. */
export interface NumberStyle {
  /** Writes `+` before numbers above zero; zero has never a sign. */
  readonly signed?: boolean;
}

/** The number words of one locale; every method throws a RangeError for NaN and the infinities. */
export interface Formatter {
  /** The amount with its symbol and the currency's own digits, or so many: `-$1,234.00`, `€ -1.234,00`. */
  money(value: number, currency: string, style?: NumberStyle & { readonly digits?: number }): string;
  /** The number grouped by thousands, with exactly these decimals, or with those it has when left out. */
  number(value: number, digits?: number, style?: NumberStyle): string;
  /** The percent points with a percent sign: 8 is `8.00%`; two decimals unless told otherwise. */
  percent(points: number, style?: NumberStyle & { readonly digits?: number }): string;
  /** A count of hours with its noun, at most two decimals: `1 hour`, `37.5 hours`, `37,5 uur`. */
  hours(value: number): string;
  /** A count of months with its noun, at most two decimals: `1 month`, `3.25 months`, `12 maanden`. */
  months(value: number): string;
  /** A month of the calendar, `2027-01`, as `Jan 2027`. */
  month(iso: string): string;
  /**
   * A value with its unit as data has it, at most four decimals and no noise: `hours/month` prints `32 hours a month`,
   * `ratio` `23.5%`, `USD/year` `$190,000 a year`, `USD/EUR` `1.1 USD per EUR`, `calendar month` `May`. Whole money has no cents.
   */
  quantity(value: number, unit: string): string;
}

/** What a language says of numbers. */
export interface NumberWords {
  readonly point: string;
  readonly group: string;
  /** Puts a sign, a symbol and digits together, as CLDR's currency pattern of the locale does; a change, `signed`, as people write it. */
  readonly money: (sign: string, symbol: string, digits: string, signed: boolean) => string;
  /** CLDR 48, `common/main`: a currency that is not here is written by its code. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly hour: readonly [one: string, other: string];
  readonly month: readonly [one: string, other: string];
}

/** Symbols of CLDR's `root.xml`. */
export const SHARED_SYMBOLS = {
  BRL: "R$",
  EUR: "€",
  GBP: "£",
  HKD: "HK$",
  ILS: "₪",
  INR: "₹",
  KRW: "₩",
  MXN: "MX$",
  NZD: "NZ$",
};
