/** Amounts that look a hundred or a thousand times off: a notice each, since the answer stands on them. */
import { type Assumption, unitShown } from "../core/assumption.ts";
import { at } from "../core/column.ts";
import { optionInputs } from "../core/inputs.ts";
import { roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import type { Priced, PricedOption } from "./priced.ts";
import { ranking } from "./winner.ts";

/** What a working hour costs, in dollars' worth; beyond these a unit or a zero is probably wrong. */
const HOUR = { least: 5, most: 2000 };
/** Options that are so many times apart are hardly alternatives. */
const APART = 100;
/** A price a month above this, in dollars' worth, may be that of a year where it makes an option so many times dearer, and the reverse. */
const A_YEAR = { times: 8, month: 40_000, year: 20_000 };

/** Roughly what a dollar is worth, within a factor of two: only to tell amounts that are a hundred times off. */
const A_DOLLAR: Readonly<Record<string, number>> = {
  ...{ JPY: 150, KRW: 1400, CNY: 7, INR: 85, IDR: 16000, VND: 25000, PHP: 57, THB: 34, TWD: 32, HKD: 8, PKR: 280 },
  ...{ SEK: 10, NOK: 10, DKK: 7, CZK: 22, HUF: 360, ISK: 135, RSD: 105, TRY: 40, RUB: 90, UAH: 42, KZT: 520 },
  ...{ MXN: 18, BRL: 5.5, ARS: 1200, CLP: 950, COP: 4100, CRC: 510, PYG: 7500, UYU: 40, DOP: 60 },
  ...{ ZAR: 18, EGP: 50, KES: 130, NGN: 1500, TZS: 2600, UGX: 3700, GHS: 12, MAD: 10, XOF: 600, XAF: 600 },
};

/** Of a month's salary; less may be a share of a year's, of which a 13th month is 8.33%. */
const LEAST_THIRTEENTH = 0.1;

/** How often a price is paid in a year of full-time work. */
const A_YEAR_HAS: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 220, hour: 1800 };

/** Everything that looks odd, option by option and then between them. */
export function oddities(pricing: Priced): Notice[] {
  return [...pricing.options.flatMap((option) => ofOption(pricing, option)), ...between(pricing)];
}

function ofOption(pricing: Priced, option: PricedOption): Notice[] {
  const { model, money, digits } = pricing;
  const { id } = option.model;
  const notices: Notice[] = [];
  const hours = option.outcome.hours === null ? 0 : at(option.outcome.hours.total, 0);
  const total = money(option.likely.total);
  const [price] = pricesOf(pricing, option);
  const hour = total / hours;
  const dollars = hour / dollarIn(pricing);
  if (hours > 0 && total > 0 && (dollars < HOUR.least || dollars > HOUR.most)) {
    const said = price === undefined ? {} : { value: price.quantity.value, unit: unitShown(price, model.currency) };
    notices.push(
      notice("hour-odd", { ...said, hour: roundTo(hour, digits), currency: model.currency }, price?.address ?? id),
    );
  }
  const inputs = inputsOf(pricing, option);
  for (const { address, unit, quantity, bounds } of inputs) {
    if (address.endsWith(".thirteenthMonth") && quantity.value > 0 && quantity.value < LEAST_THIRTEENTH) {
      notices.push(notice("thirteenth-low", { percent: roundTo(quantity.value * 100, 2) }, address));
    }
    // A one-off cost may well be more than a year's pay.
    if (unit === "ratio" && quantity.value > 1 && (bounds.max ?? 0) > 1 && !address.includes(".costs.")) {
      notices.push(notice("share-above-whole", { percent: roundTo(quantity.value * 100, 2) }, address));
    }
  }
  return [...notices, ...raisedToLeast(inputs), ...betweenNothing(inputs, model.currency)];
}

/** The contributions of the file's own that begin at the pay at which they end, or above it. */
function betweenNothing(inputs: readonly Assumption[], scenarioCurrency: string): Notice[] {
  return inputs.flatMap(({ address, quantity: above, currency = scenarioCurrency }) => {
    const [, own] = (address.endsWith(".above") && /^(.+\.contributions\.[^.]+)\.above$/.exec(address)) || [];
    const upTo = own === undefined ? undefined : inputs.find((one) => one.address === `${own}.upTo`)?.quantity;
    if (upTo === undefined || upTo.value > above.value) return [];
    return [notice("limits-crossed", { above: above.value, upTo: upTo.value, currency }, own)];
  });
}

/** The rates of the employer's own below the least that the law allows, which counts in their place. */
function raisedToLeast(inputs: readonly Assumption[]): Notice[] {
  const percent = ({ quantity }: Assumption) => roundTo(quantity.value * 100, 6);
  return inputs.flatMap((least) => {
    const { address } = least;
    const [, component] =
      (address.endsWith(".floor") && /^(.+\.employerTaxes\.[^.]+)\.[^.]+\.floor$/.exec(address)) || [];
    if (component === undefined) return [];
    const own = inputs.filter(
      ({ address, origin }) => origin !== "figure" && `${address}.`.startsWith(`${component}.`),
    );
    return own.flatMap((one) => {
      const values = { percent: percent(one), least: percent(least) };
      return values.percent < values.least ? [notice("rate-below-least", values, one.address)] : [];
    });
  });
}

function between(pricing: Priced): Notice[] {
  const { options, money, model } = pricing;
  const { currency } = model;
  const contenders = options.map((option) => ({
    id: option.model.id,
    cost: money(option.likely.total),
    meetsRequirements: option.shortfalls.length === 0,
    option,
  }));
  if (contenders.length < 2) return [];
  const notices: Notice[] = [];
  const { leader } = ranking(contenders);
  if (leader.cost < 0) notices.push(notice("negative-leads", { amount: leader.cost, currency }, leader.id));
  const costs = contenders.filter(({ cost }) => cost > 0).sort((a, b) => a.cost - b.cost);
  const [least, most] = [costs[0], costs.at(-1)];
  if (least && most && most.cost >= APART * least.cost) {
    notices.push(
      notice("far-apart", { times: Math.floor(most.cost / least.cost), other: most.option.model.title }, least.id),
    );
  }
  const [below, above] = [costs[1], costs.at(-2)];
  const dollars = ({ quantity }: Assumption) => quantity.value / dollarIn(pricing);
  if (most && above && most.cost > A_YEAR.times * above.cost) {
    const [price] = pricesOf(pricing, most.option);
    if (price?.unit === "money/month" && dollars(price) > A_YEAR.month) {
      notices.push(suspected("year-in-month", price, currency));
    }
  }
  if (least && below && below.cost > A_YEAR.times * least.cost) {
    const [price] = pricesOf(pricing, least.option);
    if (price?.unit === "money/year" && dollars(price) < A_YEAR.year) {
      notices.push(suspected("month-in-year", price, currency));
    }
  }
  return notices;
}

const dollarIn = ({ model }: Priced): number => A_DOLLAR[model.currency] ?? 1;

const suspected = (code: "year-in-month" | "month-in-year", price: Assumption, currency: string): Notice =>
  notice(code, { value: price.quantity.value, unit: unitShown(price, currency) }, price.address);

/** The prices of an option, the one that weighs most in a year first. */
function pricesOf(pricing: Priced, option: PricedOption): Assumption[] {
  const aYear = ({ unit, quantity }: Assumption) =>
    Math.abs(quantity.value) * (A_YEAR_HAS[unit.slice("money/".length)] ?? 1);
  return inputsOf(pricing, option)
    .filter(({ unit, origin }) => unit.startsWith("money/") && origin !== "figure")
    .sort((a, b) => aYear(b) - aYear(a));
}

function inputsOf({ model }: Priced, option: PricedOption): Assumption[] {
  return [...optionInputs(option.model)].flatMap((address) => model.assumptions.get(address) ?? []);
}
