/**
 * The traced formula in words and with its numbers: one walk over the tree that was
 * evaluated, so neither text can say anything else than what was computed. Findings carry
 * the English texts; other languages are worded from the same trace.
 */
import { kept } from "../core/kept.ts";
import type { BandTrace, FlowTrace, FormulaTrace, TimingTrace } from "../core/trace.ts";
import type { FormulaName } from "../engagements/names.ts";
import { formulaName } from "./labels.ts";
import { type Locale, languages } from "./languages.ts";
import type { Phrases } from "./phrases.ts";
import { follows, together } from "./stretches.ts";

/** A language's way to print, and the names and units of the numbers in a formula. */
export interface Language {
  readonly locale: Locale;
  /** The number with exactly these decimals. */
  number(value: number, digits: number): string;
  /** Digits of the scenario's currency. */
  readonly digits: number;
  /** How an input is called and in what unit it is, by address. */
  input(address: string): FormulaInput | undefined;
}

export interface FormulaInput {
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
  /** As the file has it, where that is in another unit. */
  readonly written?: string;
}

/** A formula in words and in numbers, without its result. */
export interface FormulaWords {
  readonly formula: string;
  readonly substituted: string;
}

/** What a formula calls by a name of its own, as the pay that a contribution is due on; with its result as it prints. */
export interface Where extends FormulaWords {
  readonly name: string;
  readonly result: string;
}

/** A text and how tightly it binds: 0 words, 1 a sum, 2 a product, 3 a name or number. */
interface Expression {
  readonly text: string;
  readonly rank: 0 | 1 | 2 | 3;
  /** What is taken away, where that is all it does. */
  readonly less?: Expression;
}

interface Writer {
  readonly words: boolean;
  readonly language: Language;
  readonly phrases: Phrases;
}

const writer = (words: boolean, language: Language): Writer => ({
  words,
  language,
  phrases: languages[language.locale].phrases,
});

/** More terms than this are printed as their sum. */
const MOST_TERMS = 12;

/** A flow in words and numbers. The numbers, worked out as they stand, give its value within rounding. */
export function flowWords(trace: FlowTrace, language: Language): FormulaWords {
  const by = (words: boolean) => flow(trace, writer(words, language)).text;
  return { formula: by(true), substituted: by(false) };
}

/** What `flowWords` calls by name, each once, outermost first. */
export function whereOf(trace: FlowTrace, language: Language): Where[] {
  const all = named(trace, language);
  const distinct = new Map(all.map((where) => [`${where.name} ${where.formula} ${where.substituted}`, where]));
  return [...distinct.values()];
}

function named(trace: FlowTrace, language: Language): Where[] {
  switch (trace.node) {
    case "paid":
      return namedIn(trace.amount, language);
    case "sum":
      return trace.of.flatMap((part) => named(part, language));
    case "scaled":
      return [...namedIn(trace.by, language), ...named(trace.of, language)];
    case "bounded":
      return [trace.of, ...(trace.most === null ? [] : [trace.most])].flatMap((part) => named(part, language));
    case "rolledOver":
      return [rolledWhere(trace, language), ...trace.amounts.flatMap((part) => namedIn(part, language))];
    case "lost":
      return named(trace.of, language);
    case "accumulated": {
      const { of } = trace;
      const { digits, number } = language;
      const result = number(Number(of.value.toFixed(digits)) || 0, digits);
      return [
        { name: formulaName(language.locale, "pay"), result, ...flowWords(of, language) },
        ...named(of, language),
      ];
    }
  }
}

/** The hours that are billed: those above the included ones, less what was left of other months. */
function rolledWhere(trace: Extract<FlowTrace, { node: "rolledOver" }>, language: Language): Where {
  const name = (one: FormulaName) => formulaName(language.locale, one);
  const print = (value: number) => exact(Number(value.toFixed(6)), 0, language.number);
  const billed = trace.prices.reduce((sum, { hours }) => sum + hours, 0);
  return {
    name: name("extraHoursBilled"),
    result: print(billed),
    formula: `${name("extraHours")} - ${name("hoursRolledOver")}`,
    substituted: `${print(trace.above)} - ${print(trace.above - billed)}`,
  };
}

function namedIn(trace: FormulaTrace, language: Language): Where[] {
  if (trace.node === "constant" || trace.node === "assumption") return [];
  const inside = trace.of.flatMap((part) => namedIn(part, language));
  if (trace.node !== "named" || isWritten(trace, language)) return inside;
  const inBands = trace.name === ("byBand" satisfies FormulaName);
  const printed = inBands ? byBand : formula;
  // The numbers of phases are told apart where they are listed.
  const called = inBands ? language : { ...language, input: unnumbered(language) };
  const by = (words: boolean) => printed(trace.of[0], writer(words, called)).text;
  const where = {
    name: nameOf(trace, language),
    result: nameless(trace, language),
    formula: by(true),
    substituted: by(false),
  };
  return [where, ...inside];
}

/** The inputs without the number of their phase: `hours needed per month`. */
const unnumbered =
  ({ input }: Language): Language["input"] =>
  (address) => {
    const own = input(address);
    const number = /\.(\d+)$/.exec(address)?.[1];
    return own && number !== undefined ? { ...own, label: own.label.replace(new RegExp(` ${number}$`), "") } : own;
  };

/** Whether a part is a number as the file has it: an input turned back, which the inputs say, and no way to work it out. */
function isWritten({ of }: FormulaTrace & { node: "named" }, { input }: Language): boolean {
  const leaves = (trace: FormulaTrace): string[] => {
    if (trace.node === "constant") return [];
    return trace.node === "assumption" ? [trace.address] : trace.of.flatMap(leaves);
  };
  const [only, another] = leaves(of[0]);
  return only !== undefined && another === undefined && input(only)?.written !== undefined;
}

const nameOf = ({ name }: { readonly name: string }, { locale }: Language): string =>
  formulaName(locale, name as FormulaName);

/** The value of a part with the digits of its money, or as many as it has. */
const nameless = ({ value, unit }: FormulaTrace, { number, digits }: Language): string =>
  exact(value, unit.startsWith("money") ? digits : 0, number);

/** A number as a formula prints it: percent for a ratio, the currency's digits for money, no float noise. */
export function valueWords(
  value: number,
  unit: string,
  { number, digits }: Pick<Language, "number" | "digits">,
): string {
  if (unit === "ratio") return `${exact(value * 100, 0, number)}%`;
  return exact(value, /^[A-Z]{3}/.test(unit) ? digits : 0, number);
}

/** At least `least` decimals, more where the value has them, noise beyond twelve digits cut off. */
function exact(value: number, least: number, number: Language["number"]): string {
  const clean = Number(value.toPrecision(12));
  let digits = least;
  while (digits < 15 && Number(clean.toFixed(digits)) !== clean) digits++;
  return number(clean, digits);
}

const atom = (text: string): Expression => ({ text, rank: text.startsWith("-") ? 1 : 3 });
const plain = (value: number, { language }: Writer): Expression => atom(exact(value, 0, language.number));
const money = (value: number, { language }: Writer): Expression =>
  atom(language.number(Number(value.toFixed(language.digits)), language.digits));

const inside = ({ text, rank }: Expression, least: Expression["rank"]): string => (rank < least ? `(${text})` : text);

function total(parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts;
  if (first === undefined) return atom("0");
  if (rest.length === 0) return first;
  const added = rest.map((part) => (part.less === undefined ? ` + ${addend(part)}` : ` - ${inside(part.less, 2)}`));
  return { text: inside(first, 1) + added.join(""), rank: 1 };
}

/** After a plus, a sum needs no brackets but a negative number does. */
const addend = (part: Expression): string => (part.text.startsWith("-") ? `(${part.text})` : inside(part, 1));

/** What is taken away: after a plus it stands behind a minus. */
const minus = (of: Expression): Expression => ({ text: `-${inside(of, 2)}`, rank: 1, less: of });

function product(parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts;
  if (first === undefined) return atom("1");
  if (rest.length === 0) return first;
  return { text: [first, ...rest].map((part) => inside(part, 2)).join(" × "), rank: 2 };
}

function formula(trace: FormulaTrace, on: Writer): Expression {
  switch (trace.node) {
    case "constant":
      return plain(trace.value, on);
    case "assumption": {
      const input = on.language.input(trace.address);
      if (on.words) return atom(input?.label ?? trace.address);
      return atom(valueWords(trace.value, input?.unit ?? "", { ...on.language, digits: input?.digits ?? 0 }));
    }
    case "named":
      return atom(on.words ? nameOf(trace, on.language) : nameless(trace, on.language));
    case "add":
      return total(trace.of.map((part) => formula(part, on)));
    case "multiply": {
      // A factor of one year or one whole only turns the unit.
      const factors = trace.of.filter((part) => part.node !== "constant" || Math.abs(part.value) !== 1);
      const of = product(factors.map((part) => formula(part, on)));
      return trace.of.filter((part) => part.node === "constant" && part.value === -1).length % 2 === 0 ? of : minus(of);
    }
    case "min":
    case "max": {
      const parts = trace.of.map((part) => formula(part, on));
      if (on.words) return { text: on.phrases[trace.node](parts.map((part) => inside(part, 3))), rank: 0 };
      return atom(`${trace.node}(${parts.map((part) => part.text).join(on.phrases.separator)})`);
    }
    case "subtract":
    case "divide": {
      const [left, right] = trace.of.map((part) => formula(part, on)) as [Expression, Expression];
      const sign = trace.node === "subtract" ? "-" : "/";
      const rank = trace.node === "subtract" ? 1 : 2;
      return { text: `${inside(left, rank)} ${sign} ${inside(right, rank === 1 ? 2 : 3)}`, rank };
    }
  }
}

function flow(trace: FlowTrace, on: Writer): Expression {
  switch (trace.node) {
    case "paid": {
      const amount = formula(trace.amount, on);
      const times = weight(trace.timing, on);
      if (times === null) return amount;
      return amount.less === undefined ? product([amount, times]) : minus(product([amount.less, times]));
    }
    case "sum":
      return total(alike(asStretches(trace.of, on).map((part) => [flow(part, on), part.value])));
    case "scaled": {
      // The amounts inside may be of a currency with more digits than the result's.
      const language = { ...on.language, digits: Math.max(2, on.language.digits) };
      const of = flow(trace.of, { ...on, language });
      return trace.by.node === "constant" && trace.by.value === -1 ? minus(of) : product([formula(trace.by, on), of]);
    }
    case "bounded": {
      const parts = [trace.of, ...(trace.most === null ? [] : [trace.most])];
      const [of] = parts.map((part) => flow(part, on)) as [Expression];
      if (parts.length === 1) return on.words || trace.of.value === trace.value ? of : money(trace.value, on);
      if (on.words) return { text: on.phrases.min(parts.map((part) => inside(flow(part, on), 2))), rank: 0 };
      // Of several endings each has a limit of its own: the smaller of two sums would say something else.
      const least = Math.min(...parts.map((part) => part.value));
      if (Math.abs(least - trace.value) > 1e-6) return money(trace.value, on);
      return atom(`min(${parts.map((part) => flow(part, on).text).join(on.phrases.separator)})`);
    }
    case "rolledOver": {
      const billed = trace.prices.filter(({ hours }) => on.words || hours > 0);
      return total((billed.length > 0 ? billed : trace.prices.slice(0, 1)).map((part) => rolledOver(part, on)));
    }
    case "lost": {
      if (on.words) return product([flow(trace.of, on), atom(on.phrases.shareLost)]);
      if (trace.parts.length <= MOST_TERMS) return total(trace.parts.map(({ cost, share }) => lost(cost, share, on)));
      const cost = trace.parts.reduce((sum, part) => sum + part.cost, 0);
      return cost === 0 ? money(trace.value, on) : lost(cost, trace.value / cost, on);
    }
    case "accumulated": {
      const bands = trace.years.flatMap((year) => year.bands);
      if (!on.words) {
        const paying = bands.filter((band) => band.base !== 0);
        return total(paying.map((band) => product([bandRate(band, on), money(band.base, on)])));
      }
      const texts = new Map(bands.map((band) => bandWords(band, on)).map((band) => [band.text, band]));
      return total([...texts.values()]);
    }
  }
}

/** Equal parts once, with how many there are: instalments. */
function alike(parts: readonly (readonly [Expression, value: number])[]): Expression[] {
  const counts = new Map<string, { readonly of: Expression; count: number }>();
  for (const [of, value] of parts) kept(counts, `${of.text} = ${value}`, () => ({ of, count: 0 })).count++;
  return [...counts.values()].map(({ of, count }) => (count === 1 ? of : product([atom(String(count)), of])));
}

/**
 * Amounts that are called the same in stretches that follow each other: in words one of them, in numbers one for each
 * number that they come to.
 */
function asStretches(parts: readonly FlowTrace[], on: Writer): FlowTrace[] {
  const called = (trace: FormulaTrace, words: boolean) => formula(trace, { ...on, words }).text;
  const runs: FlowTrace[][] = [];
  for (const next of parts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const same =
      last?.node === "paid" &&
      next.node === "paid" &&
      follows(last.timing, next.timing) &&
      called(last.amount, true) === called(next.amount, true);
    if (same) run?.push(next);
    else runs.push([next]);
  }
  return runs.flatMap((run) => {
    const amounts = new Map<string, FlowTrace>();
    for (const part of run) {
      if (part.node !== "paid") return [part];
      const key = on.words ? "" : called(part.amount, false);
      const known = amounts.get(key);
      const both = known?.node === "paid" ? together([known.timing, part.timing]) : part.timing;
      amounts.set(key, { ...part, value: part.value + (known?.value ?? 0), timing: both });
    }
    return [...amounts.values()];
  });
}

/** What an amount costs by its bands: the part of it between the limits of each, at its price. */
function byBand(trace: FormulaTrace, on: Writer): Expression {
  const terms = trace.node === "add" ? trace.of : [trace];
  return total(
    terms.map((term) => {
      const [part = term, ...prices] = term.node === "multiply" ? term.of : [];
      return product([bandPart(part, on), ...prices.map((price) => formula(price, on))]);
    }),
  );
}

/** `spend above 50,000.00 and up to 100,000.00`: of max(min(amount, to), from) - from, where either may be missing. */
function bandPart(part: FormulaTrace, on: Writer): Expression {
  if (!on.words) return atom(nameless(part, on.language));
  const first = (trace: FormulaTrace): FormulaTrace => ("of" in trace ? trace.of[0] : undefined) ?? trace;
  const second = (trace: FormulaTrace) => ("of" in trace ? trace.of[1] : undefined) ?? trace;
  const cut = part.node === "subtract" ? first(first(part)) : part;
  const limit = (trace: FormulaTrace) => nameless(trace, on.language);
  return {
    text: on.phrases.within(
      formula(cut.node === "min" ? first(cut) : cut, on).text,
      part.node === "subtract" ? limit(second(part)) : null,
      cut.node === "min" ? limit(second(cut)) : null,
    ),
    rank: 0,
  };
}

/** Hours at a price and, where it rises, by how much on average. */
function rolledOver({ hours, price, value }: Extract<FlowTrace, { node: "rolledOver" }>["prices"][number], on: Writer) {
  if (on.words) return product([atom(formulaName(on.language.locale, "extraHoursBilled")), formula(price, on)]);
  const rise = hours === 0 || price.value === 0 ? 1 : value / (hours * price.value);
  const risen = Math.abs(rise - 1) < 1e-9 ? [] : [plain(rise, on)];
  return product([plain(hours, on), formula(price, on), ...risen]);
}

/** The share with as many decimals as an amount of that size takes. */
function lost(cost: number, share: number, on: Writer): Expression {
  const decimals = on.language.digits + Math.ceil(Math.log10(Math.abs(cost) + 10));
  return product([money(cost, on), plain(Number(share.toFixed(decimals)), on)]);
}

/** The rate of a band; of a relief that fades the share that it came to. */
function bandRate({ rate, scale, base, value }: BandTrace, on: Writer): Expression {
  return typeof scale === "object" ? atom(valueWords(value / base, "ratio", on.language)) : formula(rate, on);
}

function bandWords({ rate, above, upTo, scale }: BandTrace, on: Writer): Expression {
  const limit = (trace: FormulaTrace | null) => trace && inside(formula(trace, on), 3);
  const [from, to] = [limit(above?.value === 0 ? null : above), limit(upTo)];
  if (typeof scale === "object") {
    const { payBelow, payItself, min } = on.phrases;
    const fading = `((${to} / ${payItself} - 1) / 2)^${exact(scale.power, 0, on.language.number)}`;
    const share = `${formula(scale.least, on).text} + ${inside(formula(rate, on), 2)} × ${min(["1", fading])}`;
    return { text: `-(${share}) × (${payBelow(to ?? "")})`, rank: 2 };
  }
  const pay = scale === "slab" ? on.phrases.allPay(from, to) : on.phrases.within(on.phrases.payItself, from, to);
  return product([formula(rate, on), { text: pay, rank: above || upTo ? 0 : 3 }]);
}

/** How much of a timing an amount is taken; null where it is exactly once. */
function weight(timing: TimingTrace, on: Writer): Expression | null {
  if (timing.unit === "ratio" && Math.abs(timing.weight - 1) < 1e-9) return null;
  if (on.words) {
    const risen = timing.steps.some((step) => step.factor !== 1);
    return atom(on.phrases.weight(timing, risen));
  }
  if (timing.steps.length > MOST_TERMS) return plain(timing.weight, on);
  return total(
    timing.steps.map(({ factor, weight }) => {
      const whole = Math.abs(weight - 1) < 1e-9;
      if (factor === 1) return counted(weight, timing, on);
      return whole ? plain(factor, on) : product([counted(weight, timing, on), plain(factor, on)]);
    }),
  );
}

/** Part of a year is written in months: eight of twelve, and not two thirds with twelve digits. */
function counted(weight: number, { unit }: TimingTrace, on: Writer): Expression {
  const whole = Math.abs(weight - Math.round(weight)) < 1e-9;
  if (unit !== "years" || whole) return plain(weight, on);
  return { text: `${plain(weight * 12, on).text} / 12`, rank: 2 };
}
