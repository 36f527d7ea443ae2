/** When a traced flow is paid, in words. */
import type { FlowTrace, MonthRun, TimingTrace } from "../core/trace.ts";
import { type Language, valueWords } from "./formula.ts";
import { languages } from "./languages.ts";
import type { Phrases } from "./phrases.ts";
import { joined } from "./stretches.ts";

/** The timing of a flow in one sentence part; different timings of its parts are joined by semicolons. */
export function timingWords(trace: FlowTrace, language: Language): string {
  const say = languages[language.locale].phrases;
  const all = timings(trace, say);
  const paying = joined(all.filter((one) => typeof one !== "string")).map((one) => paid(one, language, say));
  return [...new Set([...paying, ...all.filter((one) => typeof one === "string")])].join("; ");
}

/** The timings of the parts, or what is said of several of them together. */
function timings(trace: FlowTrace, say: Phrases): (TimingTrace | string)[] {
  switch (trace.node) {
    case "paid":
      return [trace.timing];
    case "sum": {
      const months = [...new Set(trace.of.map(singleMoment))];
      if (months.length > 1 && months.every((month) => month !== null)) return [say.instalments(months)];
      return trace.of.flatMap((part) => timings(part, say));
    }
    case "rolledOver":
      return [...trace.timings];
    case "scaled":
    case "bounded":
      return timings(trace.of, say);
    case "accumulated":
      return [trace.months.length > 0 ? say.withPay(runs(trace.months, say)) : say.never];
    case "lost":
      return [trace.rampUp];
  }
}

/** The month in which a flow is paid once, whole; null where it is paid in any other way. */
function singleMoment(trace: FlowTrace): number | null {
  if (trace.node === "sum") {
    const [first = null, ...others] = trace.of.map(singleMoment);
    return others.every((month) => month === first) ? first : null;
  }
  if (trace.node !== "paid" || trace.timing.when !== "start") return null;
  const [month = null, another] = trace.timing.months;
  return another === undefined ? month : null;
}

const runs = (months: readonly MonthRun[], say: Phrases) => months.map(({ from, to }) => say.months(from, to));

function paid(timing: TimingTrace, language: Language, say: Phrases): string {
  const once = timing.unit === "ratio";
  const rates = timing.rates ?? [];
  const grows = rates.some((rate) => rate !== 0) && timing.steps.length > 0;
  const risen = grows && (!once || timing.steps.some((step) => step.factor !== 1));
  const percents = rates.map((rate) => valueWords(Math.abs(rate), "ratio", language)).join(", ");
  const growth = risen
    ? `, ${say.rising(
        percents,
        rates.every((rate) => rate <= 0),
      )}`
    : "";
  return `${moment(timing, language, say)}${growth}`;
}

function moment(timing: TimingTrace, language: Language, say: Phrases): string {
  switch (timing.when) {
    case "start":
      return timing.months.length > 0 ? say.once(timing.months) : say.never;
    case "end":
      return say.atEnd(timing.months);
    case "yearEnd":
      return say.yearEnd(timing.months);
    case "rampUp": {
      if (timing.rampUp === null || timing.weight === 0) return say.never;
      const { months, startingAt } = timing.rampUp;
      const length = say.monthCount(valueWords(months, "months", language));
      const share = (of: number) => valueWords(of, "ratio", language);
      return say.rampUp(length, share(startingAt), share((1 - startingAt) / 2));
    }
    case "billed":
      return timing.weight === 0 || timing.bills === null
        ? say.never
        : say.billed(timing.bills.every, timing.bills.inAdvance, timing.months);
    case "collected":
      return timing.months.length > 0 ? say.collected(timing.months) : say.never;
    case "vested": {
      const cliff = say.monthCount(valueWords(timing.cliff ?? 0, "months", language));
      return timing.weight === 0 ? say.beforeCliff(cliff) : say.vested(cliff, during(timing, language, say));
    }
    case "spread":
      return timing.weight === 0 ? say.never : say.spread(during(timing, language, say));
    default:
      return during(timing, language, say);
  }
}

/** Whole months by their numbers, and the first and last one by the share of them that counts. */
function during({ spells, window }: TimingTrace, language: Language, say: Phrases): string {
  const parts = spells.flatMap((spell) => {
    const from = Math.max(spell.from, window?.from ?? 0);
    const to = Math.min(spell.to, window?.to ?? Number.POSITIVE_INFINITY);
    return from < to ? [{ from, to }] : [];
  });
  if (parts.length === 0) return say.never;
  const shares = parts.flatMap(({ from, to }) => {
    const first = Math.floor(from);
    const last = Math.ceil(to) - 1;
    const covered = new Map([
      [first, Math.min(to, first + 1) - from],
      [last, to - Math.max(from, last)],
    ]);
    return [...covered]
      .filter(([, share]) => share < 1 - 1e-9)
      .map(([month, share]) => say.partOf(valueWords(Number(share.toFixed(4)), "ratio", language), month + 1));
  });
  const every = say.everyMonth(parts.map(({ from, to }) => ({ from: Math.floor(from) + 1, to: Math.ceil(to) })));
  return shares.length > 0 ? `${every} (${say.and(shares)})` : every;
}
