/** Break-even as a page, one table a question, and as tidy rows. */
import type { BreakEvenFinding } from "../analysis/break-even.ts";
import type { BreakEvenPair, BreakEvenTarget } from "../analysis/break-even-along.ts";
import { kept } from "../core/kept.ts";
import type { Locale } from "../language/languages.ts";
import { axisAlong, axisOf, type Series, seriesOf } from "./chart.ts";
import {
  type Block,
  type Document,
  numberColumn,
  paragraph,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { foundText, inputText, titlesOf } from "./names.ts";
import { EMPTY, type Page, page } from "./page.ts";
import { unpaidText } from "./verdict.ts";

/** The page: over time, along the number, and the target; each pair in a row a crossing, in a picture, and in words. */
export function document(finding: BreakEvenFinding, locale: Locale): Document {
  const on: Names = { ...page(finding.scenario, locale), title: titlesOf(finding.options), input: "" };
  const { varied } = finding;
  const named: Names = varied === null ? on : { ...on, input: inputText(varied, finding.options, on) };
  const overTime = finding.pairs.filter((pair) => pair.along === "month");
  const along = finding.pairs.filter((pair) => pair.along !== "month");
  const verdict = sentences(along.length > 0 ? along : overTime, finding, named);
  return on.document({
    blocks: [
      ...pairsTable(overTime, finding, named),
      ...pairsTable(along, finding, named),
      ...targetsTable(finding.targets, named),
    ],
    notices: finding.notices,
    titles: finding.options,
    ...(verdict.length === 0 ? {} : { verdict: verdict.join(" ") }),
  });
}

/** A page that knows what options and the varied number are called. */
interface Names extends Page {
  title(id: string): string;
  readonly input: string;
}

/** A value of what is varied: a month over time, else the number in its unit. */
const placeText = (x: number, { along, unit }: Pick<BreakEvenPair, "along" | "unit">, on: Page): string =>
  along === "month" ? on.words.breakEven.month(x) : foundText(x, unit, on);

function pairsTable(pairs: readonly BreakEvenPair[], finding: BreakEvenFinding, on: Names): Block[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { breakEven: words } = on.words;
  const { exit, by } = finding;
  const time = first.along === "month";
  const value = (x: number) => placeText(x, first, on);
  const caption = time
    ? words.overTime(by, exit)
    : words.along(on.input, value(first.from), value(first.to), first.ends);
  const side = (id: string | null) => on.text(id === null ? words.same : on.title(id));
  const marked = pairs.some(({ crossings }) => crossings.some(({ fallsShort }) => fallsShort !== undefined));
  const notMet = (ids: readonly string[]) => (marked ? [on.text(ids.map(on.title).join("; "))] : []);
  const rows = alike(pairs).flatMap(([pair, ...others]): Row[] => {
    const [a, b] = others.length > 0 && pair.cheaper === pair.b ? [pair.b, pair.a] : [pair.a, pair.b];
    const dearer = [b, ...others.map((one) => (one.cheaper === one.b ? one.a : one.b))];
    const names = on.text(`${on.title(a)} · ${dearer.map(on.title).join("; ")}`);
    if (pair.crossings.length === 0) {
      const answer = on.text(words[pair.answer === "equal" ? "equal" : "never"]);
      return [{ role: "line", cells: [names, answer, side(pair.cheaper), side(pair.cheaper), ...notMet([])] }];
    }
    return pair.crossings.map(({ at, cheaperBefore, cheaperAfter, fallsShort = [] }, index) => {
      const sides = [side(cheaperBefore), side(cheaperAfter)];
      const place = time && cheaperBefore === null ? words.apart(value(at)) : value(at);
      return {
        role: "line",
        cells: [index === 0 ? names : EMPTY, on.text(place), ...sides, ...notMet(fallsShort)],
      };
    });
  });
  const columns = [
    textColumn(words.pair),
    numberColumn(words.breakEven),
    textColumn(words.before),
    textColumn(words.after),
    ...(marked ? [textColumn(words.notMet)] : []),
  ];
  // Alone they are the verdict.
  const alone = finding.pairs.length === pairs.length;
  const said = time && !alone ? sentences(pairs, finding, on).map(paragraph) : [];
  return [{ block: "table", caption, columns, rows }, ...picture(pairs, finding, on), ...said];
}

/** The costs as lines, every break-even of them marked; nothing where none cross, since a table says that as well. */
function picture(pairs: readonly BreakEvenPair[], { options, curves }: BreakEvenFinding, on: Names): Block[] {
  const [pair] = pairs;
  const curve = curves.find(({ along }) => along === pair?.along);
  if (pair === undefined || curve === undefined || pairs.every(({ crossings }) => crossings.length === 0)) return [];
  const time = curve.along === "month";
  const value = (x: number) => placeText(x, curve, on);
  const series = seriesOf(options.map(({ title }) => title));
  const shown = options.flatMap(({ id }, index) => {
    const costs = curve.costs[id] ?? [];
    const points = curve.at.map((x, point) => [x, costs[point] ?? 0] as const);
    return pairs.some(({ a, b }) => a === id || b === id) ? [{ ...(series[index] as Series), points }] : [];
  });
  const letter = (id: string) => series[options.findIndex((one) => one.id === id)]?.letter ?? "";
  const marks = pairs.flatMap(({ a, b, crossings }) =>
    crossings.flatMap(({ at }) => {
      const y = curve.costs[a]?.[curve.at.indexOf(at)];
      const text = `${letter(a)} · ${letter(b)}: ${value(at)}`;
      return y === undefined ? [] : [{ x: at, y, text }];
    }),
  );
  const ends = [curve.at[0] ?? 0, curve.at.at(-1) ?? 0] as const;
  const ticks = axisOf("", ends, value).ticks;
  const labelled = [
    { at: ends[0], text: value(ends[0]) },
    ...ticks.filter(({ at }) => at > ends[0] && at < ends[1] && (!time || Number.isInteger(at))),
    { at: ends[1], text: value(ends[1]) },
  ];
  const costs = shown.flatMap(({ points }) => points.map(([, y]) => y));
  const whole = ends[0] === pair.from && ends[1] === pair.to;
  return [
    {
      block: "chart",
      ...(whole ? {} : { caption: on.words.breakEven.shown(value(ends[0]), value(ends[1])) }),
      chart: {
        chart: "lines",
        x: axisAlong("", labelled),
        y: axisOf("", [0, ...costs], (y) => on.whole(y)),
        series: shown,
        marks,
        shared: on.words.schedule.shared,
      },
    },
  ];
}

/** Up to so many pairs are each in a row of their own, and in words. */
const FEW = 3;

/** The pairs by rows: of many, those in which the same option always costs less share one: nine options make nine rows, not 36. */
function alike(pairs: readonly BreakEvenPair[]): [BreakEvenPair, ...BreakEvenPair[]][] {
  if (pairs.length <= FEW) return pairs.map((pair) => [pair]);
  const rows = new Map<unknown, BreakEvenPair[]>();
  for (const pair of pairs) {
    kept(rows, pair.answer === "never" && pair.cheaper !== null ? pair.cheaper : pair, () => []).push(pair);
  }
  return [...rows.values()] as [BreakEvenPair, ...BreakEvenPair[]][];
}

/** The pairs in words; of many only those in which something changes between options that do the job. */
function sentences(pairs: readonly BreakEvenPair[], finding: BreakEvenFinding, on: Names): string[] {
  if (pairs.length <= FEW) return pairs.map((pair) => sentence(pair, finding, on));
  const changing = pairs.filter(({ crossings }) => crossings.length > 0);
  if (changing.length === 0) return pairs.slice(0, 1).map((pair) => sentence(pair, finding, on));
  const meeting = changing.filter(({ crossings }) => crossings.some(({ fallsShort }) => fallsShort === undefined));
  return meeting.length === 0 ? [on.words.breakEven.noneMeeting] : meeting.map((pair) => sentence(pair, finding, on));
}

/** Everything about a pair in words: every crossing, or what both cost at the two ends where there is none; and where both move together. */
const sentence = (pair: BreakEvenPair, finding: BreakEvenFinding, on: Names): string =>
  [...crossingTexts(pair, on), ...throughoutTexts(pair, finding, on), ...togetherTexts(pair, on)].join(" ");

/** Over time, what pay that is accrued at the end of the horizon would turn; a cost of leaving has its own words on it. */
function accruedTexts(pair: BreakEvenPair, { notices, exit }: BreakEvenFinding, on: Names): string[] {
  if (pair.along !== "month" || exit) return [];
  const both = (["a", "b"] as const).map((side) => ({
    id: pair[side],
    title: on.title(pair[side]),
    cost: pair.atTo[side],
  }));
  return both.flatMap((leader) => unpaidText(leader, both, notices, on));
}

function crossingTexts(pair: BreakEvenPair, on: Names): string[] {
  const { breakEven: words } = on.words;
  const time = pair.along === "month";
  const value = (x: number) => placeText(x, pair, on);
  const named = (id: string | null) => (id === null ? null : on.title(id));
  return pair.crossings.flatMap(({ at, until, cheaperBefore, cheaperAfter, fallsShort = [] }, index) => {
    const text = words.crossing({
      a: on.title(pair.a),
      b: on.title(pair.b),
      at: value(at),
      until: until === undefined ? null : value(until),
      before: named(cheaperBefore),
      after: named(cheaperAfter),
      time,
      first: index === 0,
    });
    const next = pair.crossings[index + 1]?.fallsShort ?? [];
    if (fallsShort.length === 0 || fallsShort.join() === next.join()) return [text];
    return [text, words.fallsShort(fallsShort.map(on.title), time)];
  });
}

/** Of a pair in which nothing changes. */
function throughoutTexts(one: BreakEvenPair, finding: BreakEvenFinding, on: Names): string[] {
  const { a, b, cheaper, answer, ends, ...pair } = one;
  const accrued = accruedTexts(one, finding, on);
  const { breakEven: words } = on.words;
  const [low, high] = cheaper === b ? (["b", "a"] as const) : (["a", "b"] as const);
  const end = (at: number, costs: BreakEvenPair["atFrom"]) => {
    return { at: placeText(at, pair, on), cheaper: on.amount(costs[low]), dearer: on.amount(costs[high]) };
  };
  const [from, to] = [end(pair.from, pair.atFrom), end(pair.to, pair.atTo)];
  if (answer === "equal") return [words.equalWithin(on.title(a), on.title(b), from, to), ...accrued];
  if (answer !== "never" || cheaper === null) return accrued;
  const touches = pair.atFrom.a === pair.atFrom.b || pair.atTo.a === pair.atTo.b;
  const ids = { a, b };
  const titles = { cheaper: on.title(ids[low]), dearer: on.title(ids[high]) };
  return [words.neverWithin({ ...titles, touches, accrued: accrued.length > 0, ends, from, to }), ...accrued];
}

function togetherTexts(pair: BreakEvenPair, on: Names): string[] {
  const [a, b] = [on.title(pair.a), on.title(pair.b)];
  return pair.together.flatMap(({ from, to, difference, moves }) => {
    if (difference === 0 || !moves) return [];
    // What goes on to the end is said from its beginning on, unless that is the whole of it.
    const open = to === pair.to && from !== pair.from;
    const place = { from: placeText(from, pair, on), to: open ? null : placeText(to, pair, on) };
    const cheaper = difference > 0 ? a : b;
    return [on.words.breakEven.together({ a, b, ...place, cheaper, apart: on.amount(Math.abs(difference)) })];
  });
}

function targetsTable(targets: readonly BreakEvenTarget[], on: Names): Block[] {
  const [first] = targets;
  if (first === undefined) return [];
  const { breakEven: words } = on.words;
  const value = (x: number) => placeText(x, first, on);
  const columns = [
    textColumn(words.option),
    ...[words.meets, value(first.from), value(first.to)].map((header) => numberColumn(header)),
  ];
  const rows = targets.map((target): Row => {
    const at = target.crossings.map((crossing) => value(crossing.at)).join(", ");
    const answer = target.answer === "equal" ? words.equal : words.never;
    return {
      role: "line",
      cells: [
        on.text(on.title(target.option)),
        on.text(at === "" ? answer : at),
        on.money(target.atFrom),
        on.money(target.atTo),
      ],
    };
  });
  return [{ block: "table", caption: words.target(on.amount(first.target), on.input), columns, rows }];
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
