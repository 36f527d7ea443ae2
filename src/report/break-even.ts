/** Break-even as a page, one table a question, and as tidy rows. */
import type { BreakEvenFinding } from "../analysis/break-even.ts";
import type { BreakEvenPair, BreakEvenTarget } from "../analysis/break-even-along.ts";
import type { Locale } from "../language/languages.ts";
import { type Block, type Document, type Row, type Tidy, tidyRows } from "./document.ts";
import { EMPTY, type Page, page } from "./page.ts";

/** The page: over time, along the number, and the target; each pair in a row a crossing, and in words. */
export function document(finding: BreakEvenFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const overTime = finding.pairs.filter((pair) => pair.along === "month");
  const along = finding.pairs.filter((pair) => pair.along !== "month");
  const verdict = worthSaying(along.length > 0 ? along : overTime).map((pair) => sentence(pair, on));
  return on.document({
    blocks: [
      ...pairsTable(overTime, finding, on),
      ...pairsTable(along, finding, on),
      ...targetsTable(finding.targets, on),
    ],
    notices: finding.notices,
    ...(verdict.length === 0 ? {} : { verdict: verdict.join(" ") }),
  });
}

function pairsTable(pairs: readonly BreakEvenPair[], { exit, by }: BreakEvenFinding, on: Page): Block[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { breakEven: words } = on.words;
  const value = (x: number) => on.format.quantity(x, first.unit);
  const time = first.along === "month";
  const caption = time
    ? words.overTime(by, exit)
    : words.along(first.along, value(first.from), value(first.to), first.ends);
  const rows = pairs.flatMap((pair): Row[] => {
    const names = on.text(`${pair.a} · ${pair.b}`);
    if (pair.crossings.length === 0) {
      const cheaper = on.text(pair.cheaper ?? words.same);
      return [
        { role: "line", cells: [names, on.text(words[pair.answer === "equal" ? "equal" : "never"]), cheaper, cheaper] },
      ];
    }
    return pair.crossings.map((crossing, index) => {
      const at = time ? on.text(words.month(crossing.at)) : on.text(value(crossing.at));
      const sides = [crossing.cheaperBefore, crossing.cheaperAfter].map((id) => on.text(id ?? words.same));
      return { role: "line", cells: [index === 0 ? names : EMPTY, at, ...sides] };
    });
  });
  const columns = [words.pair, words.breakEven, words.before, words.after].map((header, index) => ({
    header,
    align: index === 1 ? ("right" as const) : ("left" as const),
    priority: 0,
  }));
  const sentences = time ? worthSaying(pairs).map((pair) => sentence(pair, on)) : [];
  return [
    { block: "table", caption, columns, rows },
    ...sentences.map((text): Block => ({ block: "text", role: "plain", text })),
  ];
}

/** Up to so many pairs are all put into words; of more only those in which something changes. */
const MOST_SENTENCES = 3;

function worthSaying(pairs: readonly BreakEvenPair[]): readonly BreakEvenPair[] {
  if (pairs.length <= MOST_SENTENCES) return pairs;
  const changing = pairs.filter(({ crossings }) => crossings.length > 0);
  return changing.length > 0 ? changing : pairs.slice(0, 1);
}

/** Everything about a pair in words: every crossing, or that there is none with the two ends, and where both move together. */
function sentence(pair: BreakEvenPair, on: Page): string {
  const { breakEven: words } = on.words;
  const time = pair.along === "month";
  const value = (x: number) => (time ? words.month(x) : on.format.quantity(x, pair.unit));
  const { a, b } = pair;
  const parts: string[] = [];
  for (const { at, until, cheaperBefore, cheaperAfter, fallsShort = [] } of pair.crossings) {
    parts.push(
      words.crossing({
        a,
        b,
        at: value(at),
        until: until === undefined ? null : value(until),
        before: cheaperBefore,
        after: cheaperAfter,
        time,
      }),
      ...(fallsShort.length > 0 ? [words.fallsShort(fallsShort)] : []),
    );
  }
  const ends = {
    a,
    b,
    from: value(pair.from),
    to: value(pair.to),
    fromA: on.amount(pair.atFrom.a),
    fromB: on.amount(pair.atFrom.b),
    toA: on.amount(pair.atTo.a),
    toB: on.amount(pair.atTo.b),
  };
  if (pair.answer === "never" && pair.cheaper !== null) {
    const touches = pair.atFrom.a === pair.atFrom.b || pair.atTo.a === pair.atTo.b;
    parts.push(
      words.neverWithin({
        ...ends,
        cheaper: pair.cheaper,
        dearer: pair.cheaper === a ? b : a,
        touches,
        ends: pair.ends,
      }),
    );
  }
  if (pair.answer === "equal") parts.push(words.equalWithin(ends));
  for (const { from, to, difference, moves } of pair.together) {
    const whole = from === pair.from && to === pair.to;
    if (difference === 0 || !moves) continue;
    const cheaper = difference > 0 ? a : b;
    const apart = on.amount(Math.abs(difference));
    parts.push(
      words.together({
        a,
        b,
        from: value(from),
        to: to === pair.to && !whole ? null : value(to),
        cheaper,
        apart,
      }),
    );
  }
  return parts.join(" ");
}

function targetsTable(targets: readonly BreakEvenTarget[], on: Page): Block[] {
  const [first] = targets;
  if (first === undefined) return [];
  const { breakEven: words } = on.words;
  const value = (x: number) => on.format.quantity(x, first.unit);
  const columns = [words.option, words.meets, value(first.from), value(first.to)].map((header, index) => ({
    header,
    align: index === 0 ? ("left" as const) : ("right" as const),
    priority: 0,
  }));
  const rows = targets.map((target): Row => {
    const at = target.crossings.map((crossing) => value(crossing.at)).join(", ");
    const answer = target.answer === "equal" ? words.equal : words.never;
    return {
      role: "line",
      cells: [on.text(target.option), on.text(at === "" ? answer : at), on.money(target.atFrom), on.money(target.atTo)],
    };
  });
  return [{ block: "table", caption: words.target(on.amount(first.target), first.along), columns, rows }];
}

/** One row a crossing; a pair without any has one row with an empty `at`. */
export function tidy({ scenario, pairs, targets, by }: BreakEvenFinding): Tidy {
  const ofPairs = pairs.flatMap((pair) => {
    const { a, b, cheaper, atFrom, atTo } = pair;
    const found = pair.crossings.map((one) => ({
      ...one,
      before: one.cheaperBefore,
      after: one.cheaperAfter,
      fallsShort: one.fallsShort?.join(" ") || null,
    }));
    const none = { at: null, until: undefined, before: cheaper, after: cheaper, fallsShort: null };
    const ends = { aFrom: atFrom.a, bFrom: atFrom.b, aTo: atTo.a, bTo: atTo.b };
    return (found.length > 0 ? found : [none]).map((one, index) => ({
      ...pair,
      ...one,
      ...(index === 0 ? ends : NO_ENDS),
      question: "pair",
      a,
      b,
    }));
  });
  const ofTargets = targets.flatMap((target) => {
    const none = { at: null, until: undefined, before: null, after: null };
    const ends = { aFrom: target.atFrom, bFrom: target.target, aTo: target.atTo, bTo: target.target };
    const names = { question: "target", a: target.option, b: String(target.target), fallsShort: null };
    const found = target.crossings.length > 0 ? target.crossings : [none];
    return found.map((one, index) => ({ ...target, ...one, ...(index === 0 ? ends : NO_ENDS), ...names }));
  });
  return tidyRows([...ofPairs, ...ofTargets], {
    scenario: () => scenario.title,
    question: ({ question }) => question,
    a: ({ a }) => a,
    b: ({ b }) => b,
    rankedBy: () => by,
    along: ({ along }) => along,
    unit: ({ unit }) => unit,
    fromValue: ({ from }) => from,
    toValue: ({ to }) => to,
    answer: ({ answer }) => answer,
    crossingAt: ({ at }) => at,
    crossingUntil: ({ until }) => until,
    cheaperBefore: ({ before }) => before,
    cheaperAfter: ({ after }) => after,
    aFrom: ({ aFrom }) => aFrom,
    bFrom: ({ bFrom }) => bFrom,
    aTo: ({ aTo }) => aTo,
    bTo: ({ bTo }) => bTo,
    currency: () => scenario.currency,
    fallsShort: ({ fallsShort }) => fallsShort,
  });
}

/** The costs at both ends stand once a pair, so that no sum takes them twice. */
const NO_ENDS = { aFrom: null, bFrom: null, aTo: null, bTo: null };
