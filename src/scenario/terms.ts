/** What an option's file says of its time and prices, as its kind sees it. */
import { add, constant, type Formula, subtract } from "../core/formula.ts";
import { formulaRange } from "../core/formula-range.ts";
import { kept } from "../core/kept.ts";
import { roundTo } from "../core/money.ts";
import type { Growth, Spells, Timing, Window } from "../core/timing.ts";
import type { NeededHours, Terms } from "../engagements/engagement.ts";
import { kinds } from "../engagements/kinds.ts";
import { dayOfWeek } from "./convert.ts";
import { howOf, type OptionScenario, type Scenario } from "./scenario.ts";
import { quantityAt } from "./varying.ts";

/** What an option and those around it come to before its kind is asked. */
export interface Settled {
  readonly spells: Spells;
  readonly months: Formula | null;
  readonly agreedMonths: Formula | null;
  readonly increase: Growth | null;
  readonly rampsUp: boolean;
  readonly weeksPerYear: Formula;
  readonly hoursPerDay: Formula;
}

type Notify = Terms["notice"];

/** The terms of an option; `at` gives its numbers by address. */
export function termsOf(
  option: OptionScenario,
  scenario: Scenario,
  at: (address: string) => Formula,
  settled: Settled,
  notice: Notify,
): Terms {
  const { spells, months } = settled;
  const timing = (when: "start" | "yearEnd") => (growth: Growth | null) => ({ when, spells, growth }) as Timing;
  const shifts = new Map<string, Spells>();
  const range = (formula: Formula) => formulaRange(formula, (address) => quantityAt(scenario, address));
  return {
    ...settled,
    needed: neededBy(option, scenario, at),
    idle: idleAfter(scenario),
    during: (growth, window = null) => ({ when: "during", spells, growth, window }),
    atStart: timing("start"),
    atEnd: (growth, window = null) => ({ when: "end", spells, growth, window }),
    byService: (growth) => ({ when: "end", spells, growth, service: true }),
    atEndAsBegun: (growth, served) => ({
      when: "end",
      spells,
      growth,
      pricedAt: "start",
      ...(served ? { service: true } : {}),
    }),
    fromSearch: (afterMonths, which) => {
      const key = `${afterMonths}:${which}`;
      const shifted = kept(shifts, key, () => chosen(shiftedBy(spells, afterMonths), which));
      return (growth) => ({ when: "start", spells: shifted, growth });
    },
    builtUp: (lastMonth, monthsLater) => {
      // The first year begins in the month after the last one of the year before it.
      const since = ((lastMonth + 1 - scenario.start.month + 12) % 12) - 12;
      return (growth) => ({ when: "collected", spells, growth, since, pays: 11 + monthsLater });
    },
    atYearEnd: timing("yearEnd"),
    overTerm: () => ({ when: months === null ? "start" : "spread", spells, growth: null }),
    bandsEnd: (name) => {
      const given = option.given.get(name);
      return given?.as === "bands" && given.limits.at(-1) ? at(`${option.address}.${name}.${given.count}.upTo`) : null;
    },
    range,
    shareOf(field) {
      const given = howOf(option.given.get(field));
      if (given?.as !== "share") return null;
      const { least, most } = range(at(`${option.address}.${field}`));
      return { base: given.of, ...(least === most ? { percent: roundTo(100 * most, 4) } : {}) };
    },
    notice,
  };
}

/** The spells moved so that each begins so many months after its search does; null: as they are. */
function shiftedBy(spells: Spells, afterMonths: number | null): Spells {
  if (afterMonths === null) return spells;
  const { from, begins = from, until } = spells;
  const begin = afterMonths === 0 ? begins : add(begins, constant(afterMonths, "months"));
  return { ...spells, from: begin, until: until && add(until, subtract(begin, from)) };
}

function chosen(spells: Spells, which: "all" | "first" | "next"): Spells {
  const { from, until, tenure, search } = spells;
  if (which === "all" || tenure === null) return spells;
  if (which === "first") return { from, until, tenure: null, search: null };
  return { from: search === null ? add(from, tenure) : add(from, tenure, search), until, tenure, search };
}

/** The option's own hours, or else each phase of the need. */
function neededBy(
  option: OptionScenario,
  scenario: Scenario,
  at: (address: string) => Formula,
): readonly NeededHours[] | null {
  if (option.given.has("hoursPerMonth")) return [{ window: null, hours: at(`${option.address}.hoursPerMonth`) }];
  if (scenario.need.length === 0) return null;
  return scenario.need.map(({ from, to, address }) => {
    const whole = from === 0 && to >= scenario.horizonMonths;
    return { window: whole ? null : { from, to }, hours: at(address) };
  });
}

/** The months at the end of which the need says nothing. */
function idleAfter({ need, horizonMonths }: Scenario): Window | null {
  const from = need.at(-1)?.to ?? horizonMonths;
  return from < horizonMonths ? { from, to: horizonMonths } : null;
}

/** The hours of a working day: those of the option; of a hire a fifth of the week; else those around it. */
export function hoursPerDayOf(
  { address, kind, given }: OptionScenario,
  at: (address: string) => Formula,
  around: Formula | null,
): Formula {
  if (given.has("hoursPerDay")) return at(`${address}.hoursPerDay`);
  if (kinds[kind]?.fiveDayWeek) return dayOfWeek(at(`${address}.hoursPerWeek`));
  return around ?? at("hoursPerDay");
}
