/**
 * Units as products of dimensions, so that a formula can be checked before it is priced.
 * `money` is the currency of the option; a ratio has no dimension at all.
 */

/** A unit by name: numerator, then denominators: `money/month`, `hours/month`, `months`, `ratio`. */
export type UnitName =
  | "ratio"
  /** What one unit of a currency is worth in another: without a dimension, and no percentage. */
  | "rate"
  /** So many alike: a count to multiply by, without a dimension. */
  | "people"
  | "money"
  | `money/${"hour" | "day" | "session" | "week" | "month" | "quarter" | "year"}`
  | "hours"
  | `hours/${"day" | "week" | "month" | "quarter" | "year"}`
  | "days"
  | `${"days" | "sessions"}/${"week" | "month" | "quarter" | "year"}`
  | "weeks"
  | "weeks/year"
  | "months"
  | `months/${"quarter" | "year"}`
  | "quarters"
  | "quarters/year"
  | "years";

/** Exponents of the dimensions, zero exponents left out: `{ money: 1, month: -1 }`. */
export type Unit = Readonly<Record<string, number>>;

/** The exponents of a named unit. Plural and singular name the same dimension. */
export function unitOf(name: UnitName): Unit {
  if (name === "ratio" || name === "rate" || name === "people") return {};
  const [numerator = "", ...denominators] = name.split("/");
  let unit: Unit = { [dimension(numerator)]: 1 };
  for (const word of denominators) unit = timesUnit(unit, { [dimension(word)]: -1 });
  return unit;
}

/** The unit of a product. */
export function timesUnit(a: Unit, b: Unit): Unit {
  const product: Record<string, number> = { ...a };
  for (const [name, power] of Object.entries(b)) {
    const sum = (product[name] ?? 0) + power;
    if (sum === 0) delete product[name];
    else product[name] = sum;
  }
  return product;
}

/** The unit of a quotient. */
export function perUnit(a: Unit, b: Unit): Unit {
  return timesUnit(a, Object.fromEntries(Object.entries(b).map(([name, power]) => [name, -power])));
}

/** Whether two units have the same exponents. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return Object.keys(perUnit(a, b)).length === 0;
}

/** A unit as text for messages: `money·month^-1`, or `ratio`. */
export function unitText(unit: Unit): string {
  const parts = Object.entries(unit).map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
  return parts.length === 0 ? "ratio" : parts.join("·");
}

/** The unit as data files print it, with the currency in place of `money`: `USD/month`. */
export function unitWithCurrency(name: UnitName, currency: string): string {
  return name.replace("money", currency);
}

function dimension(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
