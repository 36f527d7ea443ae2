/**
 * The weight of a timing in each month, as cells: what `core/timing.ts` computes, in closed form for one month.
 * At most two spells of a tenure touch the same month, since a tenure lasts a month or longer: the first one that has
 * not ended before the month begins, and the one after it.
 */
import { kept } from "../../core/kept.ts";
import { BEFORE, EDGE, type Growth, type Spells, type Timing } from "../../core/timing.ts";
import { ALL_SPELLS, timingKeys } from "../../core/weights.ts";
import {
  binary,
  type Cell,
  call,
  cell,
  type Expression,
  either,
  least,
  minus,
  most,
  type Operand,
  of,
  over,
  plus,
  times,
  whole,
} from "./expression.ts";
import type { Month, Row, Workings } from "./workings.ts";

/** All spells together, or the earlier or later of the two that a month can touch. */
export type Scope = "all" | OneScope;

export interface OneScope {
  readonly spells: Spells;
  readonly place: 0 | 1;
}

export interface Weights {
  /** The weights of a timing, all its spells together or in a scope. */
  of(timing: Timing, scope: Scope): Row;
  /** The scope itself; of all spells one where a month can touch only one, else two. */
  scopesOf(scope: Scope, spells: Spells): readonly OneScope[];
  /** The number of the earlier spell that each month can touch; null where there is only one. */
  numbers(spells: Spells): Row | null;
}

/** One spell as a month sees it. */
interface Spell {
  from(month: number): Cell;
  /** null: it does not end. */
  until: ((month: number) => Cell) | null;
  /** A condition under which the spell is there at all. */
  exists(month: number): Expression;
}

export function weights(on: Workings): Weights {
  const keyOf = timingKeys();
  const known = new Map<Spells | null, Map<string, Row>>();
  const spellsKnown = new Map<Spells, Map<Spells, Map<number, Spell>>>();
  const numbersKnown = new Map<Spells, Row>();
  const grownKnown = new Map<Growth, Grown>();

  function numbers(spells: Spells): Row | null {
    if (spells.tenure === null) return null;
    return kept(numbersKnown, spells, () => {
      const { from, tenure, period } = termOf(spells, on);
      return on.row({ code: "spellNumber" }, null, ({ before }) =>
        // Counted from 0: the first spell that ends in this month or later.
        most(0, minus(0, whole(over(minus(plus(from, tenure), minus(before, EDGE)), period)))),
      );
    });
  }

  /** The spell of some spells that stands at a place of each month. */
  function spellOf(spells: Spells, scope: OneScope): Spell {
    const inScopes = kept(spellsKnown, spells, () => new Map());
    const inScope = kept(inScopes, scope.spells, () => new Map());
    return kept(inScope, scope.place, () => {
      const made = spells.tenure === null ? only : oneOfMany;
      return made(spells, numbers(scope.spells), scope.place, on);
    });
  }

  function grownOf(growth: Growth): Grown {
    const same = (a: Growth) =>
      a.from === growth.from &&
      a.month === growth.month &&
      a.rates.length === growth.rates.length &&
      a.rates.every((rate, year) => rate === growth.rates[year]);
    const known = [...grownKnown.keys()].find(same);
    return kept(grownKnown, known ?? growth, () => grownBy(growth, on));
  }

  function weigh(timing: Timing, scope: OneScope): Row {
    const spell = spellOf(timing.spells, scope);
    const grown = timing.growth && grownOf(timing.growth);
    const weigher = WEIGHERS[timing.when] as Weigher<Timing>;
    const month = weigher({ on, spell, grown, ...confinesOf(timing, on), timing });
    return on.row({ code: timing.when }, null, (one, index) => gated(spell.exists(index), month(one, index)));
  }

  function scopesOf(scope: Scope, spells: Spells): readonly OneScope[] {
    if (scope !== "all") return [scope];
    return (spells.tenure === null ? ([0] as const) : ([0, 1] as const)).map((place) => ({ spells, place }));
  }

  function of_(timing: Timing, scope: Scope): Row {
    const inScope = kept(known, scope === "all" ? null : scope.spells, () => new Map());
    return kept(inScope, `${keyOf(timing, ALL_SPELLS)}|${scope === "all" ? 0 : scope.place}`, () => {
      if (scope !== "all") return weigh(timing, scope);
      const parts = scopesOf(scope, timing.spells).map((one) => of_(timing, one));
      const [first, ...more] = parts as [Row, ...Row[]];
      if (more.length === 0) return first;
      return on.row({ code: timing.when }, null, (_, month) =>
        plus(...parts.map(({ months }) => months[month] as Cell)),
      );
    });
  }

  return { of: of_, scopesOf, numbers };
}

function termOf({ from, tenure, search }: Spells, on: Workings) {
  const length = tenure === null ? null : on.cell(tenure, "tenure");
  const between = search === null ? null : on.cell(search, "search");
  return {
    from: on.cell(from, "from"),
    tenure: length as Cell,
    period: between === null ? of(length as Cell) : plus(length as Cell, between),
  };
}

/** A spell that does not come again. */
function only(spells: Spells, number: Row | null, place: 0 | 1, on: Workings): Spell {
  const from = on.cell(spells.from, "from");
  const until = spells.until && on.cell(spells.until, "until");
  const begins = until && binary("<", plus(from, EDGE), until);
  const first = (month: number) =>
    number === null ? null : binary("=", number.months[month] as Cell, minus(0, place));
  return {
    from: () => from,
    until: until && (() => until),
    exists: (month) => all([begins, first(month)]),
  };
}

function oneOfMany(spells: Spells, number: Row | null, place: 0 | 1, on: Workings): Spell {
  const { from, tenure, period } = termOf(spells, on);
  const until = spells.until && on.cell(spells.until, "until");
  const index = (month: number): Expression => plus(number === null ? 0 : (number.months[month] as Cell), place);
  const begins = on.row({ code: "spellFrom", index: place }, null, (_, month) =>
    plus(from, times(index(month), period)),
  );
  const ends = on.row({ code: "spellUntil", index: place }, null, (_, month) => {
    const own = plus(begins.months[month] as Cell, tenure);
    return until === null ? own : least(own, until);
  });
  return {
    from: (month) => begins.months[month] as Cell,
    until: (month) => ends.months[month] as Cell,
    exists: (month) => (until === null ? of(1) : binary("<", plus(begins.months[month] as Cell, EDGE), until)),
  };
}

/** Rows for a price that rises: the whole years behind each month's begin, and the factor they make. */
function grownBy(growth: Growth, on: Workings): Grown {
  const rates = growth.rates.map((rate) => on.cell(rate, "growthRate"));
  const last = rates.length - 1;
  /** The product of 1 + rate over so many years: each rate but the last once at most. */
  const compound = (years: Operand): Expression =>
    rates
      .map((rate, year) => {
        const passed = most(0, minus(years, year));
        return binary("^", plus(1, rate), year < last ? least(1, passed) : passed);
      })
      .reduce((all, one) => times(all, one));
  const from = growthStart(growth, on);
  const yearsAt = (moment: Operand) => most(0, whole(over(plus(minus(moment, from), EDGE), 12)));
  const years = on.row({ code: "growthYear" }, null, ({ before }) => yearsAt(before));
  const factors = on.row({ code: "growthFactor" }, null, (_, month) => compound(years.months[month] as Cell));
  return {
    next: (month) => plus(from, times(12, plus(years.months[month] as Cell, 1))),
    factor: (month) => factors.months[month] as Cell,
    rise: (month) => over(compound(plus(years.months[month] as Cell, 1)), factors.months[month] as Cell),
    rises: (moment, more) => over(compound(plus(yearsAt(moment), more)), compound(yearsAt(moment))),
    at: (moment) => compound(yearsAt(moment)),
    after: (moment) => plus(from, times(12, plus(yearsAt(moment), 1))),
  };
}

/** As `growthStart` of `core/timing.ts`. */
function growthStart({ from, month }: Growth, on: Workings): Cell {
  if (month === null) return on.cell(from, "growthFrom");
  const years = whole(over(plus(minus(on.cell(from, "from"), month), EDGE), 12));
  const start = cell(plus(month, times(12, years)));
  on.put({ code: "growthFrom" }, [], start);
  return start;
}

function confinesOf({ window, phase }: Timing, on: Workings): Pick<Weighing<Timing>, "opens" | "closes"> {
  const since = phase && on.cell(phase.since, "from");
  const [opens, closes]: [Operand[], Operand[]] = [[], []];
  for (const [stretch, at] of [
    [window, 0],
    [phase, since ?? 0],
  ] as const) {
    if (!stretch) continue;
    if (Number.isFinite(stretch.from) && (stretch.from !== 0 || at !== 0)) opens.push(plus(at, stretch.from));
    if (Number.isFinite(stretch.to)) closes.push(plus(at, stretch.to));
  }
  return { opens, closes };
}

interface Grown {
  /** The first anniversary after a month's begin. */
  next(month: number): Expression;
  factor(month: number): Cell;
  /** What the price rises by at the first anniversary after a month's begin. */
  rise(month: number): Expression;
  /** What it rises by over so many anniversaries after a moment. */
  rises(moment: Operand, more: number): Expression;
  /** The first anniversary after a moment. */
  after(moment: Operand): Expression;
  at(moment: Operand): Expression;
}

interface Weighing<T extends Timing> {
  readonly on: Workings;
  readonly spell: Spell;
  readonly grown: Grown | null;
  /** Outside these nothing counts. */
  readonly opens: Moments;
  readonly closes: Moments;
  readonly timing: T;
}

type Weigher<T extends Timing> = (weighing: Weighing<T>) => (month: Month, index: number) => Expression;

type Moments = readonly Operand[];

/** The overlap of `[max of starts, min of ends)` with what it stands in, at the price of each part of it. */
function span(starts: Moments, ends: Moments, grown: Grown | null, month: number): Expression {
  const overlap = (from: Moments, to: Moments) => most(0, minus(least(...to), most(...from)));
  if (grown === null) return overlap(starts, ends);
  const next = grown.next(month);
  const before = times(overlap(starts, [...ends, next]), grown.factor(month));
  return plus(before, times(overlap([...starts, next], ends), grown.factor(month), grown.rise(month)));
}

/** The months of a stretch of so many years at most, each at the price that it has grown to by then. */
function months(start: Expression, end: Expression, grown: Grown | null, years = 1): Expression {
  if (grown === null) return most(0, minus(end, start));
  const next = grown.after(start);
  const rises = Array.from({ length: years }, (_, year) => {
    const from = year === 0 ? next : plus(next, 12 * year);
    const to = year + 1 === years ? end : least(end, plus(next, 12 * (year + 1)));
    return times(most(0, minus(to, most(start, from))), grown.rises(start, year + 1));
  });
  return times(grown.at(start), plus(most(0, minus(least(end, next), start)), ...rises));
}

/** Conditions under which a moment counts. */
const inside = (moment: Operand, opens: Moments, closes: Moments): Expression[] => [
  ...opens.map((open) => binary(">=", plus(moment, EDGE), open)),
  ...closes.map((close) => binary("<", plus(moment, EDGE), close)),
];

/** Whether a moment falls in a month, as 1 or 0 beside other conditions. */
const falls = (moment: Operand, { before }: Month): Expression => binary("=", whole(plus(moment, EDGE)), before);

const WEIGHERS: { readonly [When in Timing["when"]]: Weigher<Extract<Timing, { when: When }>> } = {
  during:
    ({ spell, grown, opens, closes }) =>
    ({ before, after }, month) =>
      span(
        [before, spell.from(month), ...opens],
        [after, ...(spell.until ? [spell.until(month)] : []), ...closes],
        grown,
        month,
      ),
  start:
    ({ spell, grown, opens, closes }) =>
    (one, month) => {
      const from = spell.from(month);
      return either(
        call("AND", falls(from, one), ...inside(from, opens, closes)),
        grown === null ? 1 : grown.at(from),
        0,
      );
    },
  spread: ({ spell, grown, opens, closes }) => {
    const { until } = spell;
    if (until === null) return () => of(0);
    return ({ before, after }, month) => {
      const [from, to] = [spell.from(month), until(month)];
      const share = either(
        binary(">", to, from),
        over(most(0, minus(least(after, to, ...closes), most(before, from, ...opens))), minus(to, from)),
        0,
      );
      return grown === null ? share : times(share, grown.at(from));
    };
  },
  billed: ({ on, spell, grown, opens, closes, timing: { every, inAdvance, spread } }) => {
    const firstMonths = on.row({ code: "from" }, null, (_, month) => whole(plus(spell.from(month), EDGE)));
    return (one, month) => {
      const first = firstMonths.months[month] as Cell;
      const begin = plus(first, times(every, whole(over(minus(one.before, first), every))));
      const from = spell.from(month);
      const ends = [plus(begin, every), on.horizon, ...(spell.until ? [spell.until(month)] : [])];
      const start = most(begin, from, ...opens);
      const until = least(...ends);
      const stop = closes.length === 0 ? until : least(until, ...closes);
      const due = inAdvance ? binary("=", begin, one.before) : falls(minus(until, BEFORE), one);
      const share = () => over(most(0, minus(stop, start)), minus(spell.until?.(month) ?? on.horizon, from));
      const weight = spread ? times(share(), grown === null ? 1 : grown.at(from)) : months(start, stop, grown);
      return either(call("AND", binary(">=", one.before, first), due), weight, 0);
    };
  },
  collected:
    ({ spell, grown, opens, closes, timing: { since, pays } }) =>
    (one, month) => {
      const from = spell.from(month);
      const until = spell.until?.(month) ?? null;
      const last = until && whole(plus(minus(until, BEFORE), EDGE));
      // The year that is due now, and those that are due later and are paid now where the spell ends.
      const due = [...Array(pays + 1).keys()]
        .map((back) => ({ begin: month - back, now: back === pays }))
        .filter(({ begin }) => (begin - since) % 12 === 0);
      const paid = due.map(({ begin, now }) => {
        const end = of(begin + 12);
        const year = months(
          most(begin, from, ...opens),
          least(end, ...(until === null ? [] : [until]), ...closes),
          grown,
        );
        if (last === null) return now ? year : of(0);
        return either(binary(now ? ">=" : "=", last, one.before), year, 0);
      });
      return plus(...paid);
    },
  vested: ({ on, spell, grown, opens, closes, timing }) => {
    const cliff = on.cell(timing.cliff, "number");
    return (one, month) => {
      const from = spell.from(month);
      const until = spell.until?.(month) ?? null;
      const vests = plus(from, cliff);
      const soFar = either(
        falls(minus(vests, BEFORE), one),
        months(most(from, ...opens), least(vests, ...closes), grown, 6),
        0,
      );
      const going = span(
        [one.before, vests, ...opens],
        [one.after, ...(until === null ? [] : [until]), ...closes],
        grown,
        month,
      );
      const paid = plus(either(binary(">", cliff, 0), soFar, 0), going);
      return until === null ? paid : either(binary(">", vests, plus(until, EDGE)), 0, paid);
    };
  },
  end: ({ on, spell, grown, opens, closes, timing }) => {
    const { until } = spell;
    if (until === null) return () => of(0);
    return (one, month) => {
      const to = until(month);
      const priced = timing.pricedAt === "start" ? spell.from(month) : minus(to, BEFORE);
      const counts = inside(priced, opens, closes);
      const ends = call("AND", falls(to, one), binary("<", plus(to, EDGE), on.horizon), ...counts);
      const served = timing.service ? over(minus(to, spell.from(month)), 12) : 1;
      return either(ends, grown === null ? served : times(served, grown.at(priced)), 0);
    };
  },
  yearEnd: ({ on, spell, grown, opens, closes }) => {
    const years = on.row({ code: "yearBegins" }, null, ({ before }, month) => {
      const from = spell.from(month);
      return plus(from, times(12, most(0, whole(over(minus(before, from), 12)))));
    });
    // The year in which the month begins, and the next: a last year that ends soon pays in the month of the first one's end.
    return ({ before, after }, month) => {
      const year = (index: 0 | 1): Expression => {
        const begin = plus(years.months[month] as Cell, 12 * index);
        const end = plus(years.months[month] as Cell, 12 * (index + 1));
        const until = spell.until ? least(end, spell.until(month)) : end;
        const paid = span([before, begin, minus(until, 1)], [after, until], grown, month);
        if (opens.length + closes.length === 0) return times(paid, over(most(1, minus(until, begin)), 12));
        const counted = most(0, minus(least(until, ...closes), most(begin, ...opens)));
        return times(paid, over(counted, times(12, least(1, minus(until, begin)))));
      };
      return plus(year(0), year(1));
    };
  },
  rampUp: ({ on, spell, grown, opens, closes, timing }) => {
    const months = on.cell(timing.months, "number");
    const startingAt = on.cell(timing.startingAt, "number");
    const begins = on.row({ code: "rampFrom" }, null, ({ before }, month) => {
      const from = spell.from(month);
      return minus(most(before, from, ...opens), from);
    });
    const ends = on.row({ code: "rampTo" }, null, ({ after }, month) => {
      const from = spell.from(month);
      const until = spell.until ? [minus(spell.until(month), from)] : [];
      return most(
        begins.months[month] as Cell,
        least(minus(after, from), ...until, ...closes.map((close) => minus(close, from)), months),
      );
    });
    /** The part of the output lost between two moments of the ramp. */
    const lost = (a: Operand, b: Operand) => times(minus(b, a), minus(1, over(plus(a, b), times(2, months))));
    return (_, month) => {
      const a = begins.months[month] as Cell;
      const b = ends.months[month] as Cell;
      let weight = lost(a, b);
      if (grown !== null) {
        const cut = least(b, most(a, minus(grown.next(month), spell.from(month))));
        const rises = times(lost(cut, b), grown.rise(month));
        weight = times(grown.factor(month), plus(lost(a, cut), rises));
      }
      return either(binary(">", months, 0), times(minus(1, startingAt), weight), 0);
    };
  },
};

function all(conditions: readonly (Expression | null)[]): Expression {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return of(1);
  return given.length === 1 ? (given[0] as Expression) : call("AND", ...given);
}

function gated(condition: Expression, weight: Expression): Expression {
  return condition.is === "value" ? weight : either(condition, weight, 0);
}
