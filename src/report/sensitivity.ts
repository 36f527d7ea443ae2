/** Sensitivity as a page: a ranked table, a tornado, the winner map; and as tidy rows. */
import type { InputName } from "../analysis/finding.ts";
import type { Flip, SensitivityBar, SensitivityFinding } from "../analysis/sensitivity.ts";
import { bySwing, changesChoice, mostMoved } from "../analysis/sensitivity.ts";
import type { WinnerGrid } from "../analysis/sensitivity-grid.ts";
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
import { foundText, inputText, titlesOf, valueName } from "./names.ts";
import { type Page, page } from "./page.ts";
import { unpaidText } from "./verdict.ts";

/** So many of the inputs that do not change the winner are on the page, the largest swings first; the rest is counted. */
const MOST_LISTED = 20;

/** So many of the inputs that move nothing are named; more are counted. */
const MOST_NAMED = 12;

/** The page: what changes the choice first; small swings, and numbers that move nothing, are said below the table. */
export function document(finding: SensitivityFinding, locale: Locale): Document {
  const on = namesOf(finding, locale);
  const { sensitivity: words } = on.words;
  const moves = (bar: SensitivityBar) => mostMoved(bar).swing > 0 || bar.flips.length > 0 || changesChoice(bar);
  const moving = finding.bars.filter(moves);
  const idle = finding.bars
    .filter((bar) => !moves(bar))
    .map((bar) => `${on.input(bar)}${isNothing(bar) ? " = 0" : ""}`);
  const changing = moving.filter(changesChoice).length;
  const listed = moving.slice(0, changing + MOST_LISTED);
  const blocks: Block[] = moving.length === 0 ? [] : [table(listed, on)];
  const [next] = moving.slice(listed.length).map((bar) => mostMoved(bar).swing);
  if (next !== undefined) blocks.push(paragraph(words.unlisted(moving.length - listed.length, on.whole(next))));
  if (listed.some((bar) => alsoMoved(bar) > 0)) blocks.push(paragraph(words.several));
  if (finding.bars.some((bar) => bar.ends === "fifth")) blocks.push(paragraph(words.fifth));
  if (finding.statutory > 0) blocks.push(paragraph(words.statutory));
  if (idle.length > 0) blocks.push(paragraph(words.idle(idle.length, idle.length > MOST_NAMED ? [] : idle)));
  if (moving.length > 0) blocks.push(picture(finding, listed, on));
  if (finding.grid !== undefined) blocks.push(map(finding.grid, finding, on));
  return on.document({
    blocks,
    notices: finding.notices,
    titles: finding.options,
    verdict: verdict(finding, moving, on),
  });
}

/** A fifth of nothing is nothing. */
const isNothing = ({ low, high }: SensitivityBar): boolean => low === 0 && high === 0;

/** A page that knows what options, inputs and changes of the winner are called. */
interface Names extends Page {
  title(id: string): string;
  input(bar: InputName): string;
  /** The same beside its option. */
  own(bar: InputName): string;
  /** Who wins below or above a value. */
  flip(flip: Flip, unit: string): string;
}

function namesOf({ scenario, options, winner }: SensitivityFinding, locale: Locale): Names {
  const on = page(scenario, locale);
  const title = titlesOf(options);
  const { sensitivity: words } = on.words;
  const named = (id: string | null) => (id === null ? words.none : title(id));
  const today = winner === null ? null : title(winner);
  const turn = (id: string | null, { tie, meets }: Flip) => {
    if (id === null) return words.turns.nobody;
    if (tie) return words.turns.level(title(id));
    if (meets === undefined || today === null) return words.turns.lowest(title(id));
    return meets === id ? words.turns.meets(title(id)) : words.turns.short(title(id), today);
  };
  return {
    ...on,
    title,
    input: (bar) => inputText(bar, options, on),
    own: (bar) => inputText(bar, [], on),
    flip: (flip, unit) => {
      const { at, from, to } = flip;
      const value = foundText(at, unit, on);
      if (to === winner) return words.below(value, turn(from, flip));
      return from === winner ? words.above(value, turn(to, flip)) : words.between(value, named(from), named(to));
    },
  };
}

/** How many options it moves besides the one that it moves most. */
const alsoMoved = (bar: SensitivityBar): number =>
  Math.max(0, Object.values(bar.options).filter(({ swing }) => swing > 0).length - 1);

function table(bars: readonly SensitivityBar[], on: Names): Block {
  const { sensitivity: words } = on.words;
  const value = (x: number, bar: SensitivityBar) => on.format.quantity(x, bar.unit);
  const columns = [
    textColumn(words.number),
    numberColumn(words.low, 3),
    numberColumn(words.high, 3),
    textColumn(words.option, 1),
    numberColumn(words.costAtLow, 4),
    numberColumn(words.costAtHigh, 4),
    numberColumn(words.swing),
    textColumn(words.choice),
    textColumn(words.address, 5),
  ];
  const rows = bars.map((bar): Row => {
    const option = mostMoved(bar);
    return {
      role: "line",
      cells: [
        on.text(valueName(bar, [], on)),
        on.text(value(bar.low, bar)),
        on.text(value(bar.high, bar)),
        on.text(words.mostOf(on.title(option.id), alsoMoved(bar))),
        on.money(option.low),
        on.money(option.high),
        on.money(option.swing),
        on.text(choice(bar, on)),
        on.text(bar.address),
      ],
    };
  });
  return { block: "table", columns, rows };
}

const flipTexts = (flips: readonly Flip[], { unit }: SensitivityBar, on: Names): string[] =>
  flips.map((flip) => on.flip(flip, unit));

/** Whether the other option costs less there, and not the same. */
const isTurn = ({ tie }: Flip): boolean => tie === undefined;

/** The values within the bar at which another option costs less. */
const turnTexts = (bar: SensitivityBar, on: Names): string[] => flipTexts(bar.flips.filter(isTurn), bar, on);

function choice(bar: SensitivityBar, on: Names): string {
  const { sensitivity: words } = on.words;
  const turns = turnTexts(bar, on);
  if (turns.length > 0) return turns.join("; ");
  return bar.beyond === null || !isTurn(bar.beyond) ? words.keeps : words.beyond(on.flip(bar.beyond, bar.unit));
}

function picture({ options, costs }: SensitivityFinding, moving: readonly SensitivityBar[], on: Names): Block {
  const { sensitivity: words } = on.words;
  const series = seriesOf(options.map(({ title }) => title));
  const bars = bySwing(moving).map((bar) => {
    const option = mostMoved(bar);
    const likely = costs[option.id] ?? 0;
    const { index, letter } = series[options.findIndex(({ id }) => id === option.id)] as Series;
    return {
      label: on.own(bar),
      index,
      letter,
      low: option.low - likely,
      high: option.high - likely,
      note: on.whole(option.swing),
      flips: turnTexts(bar, on),
    };
  });
  const ends = [0, ...bars.flatMap(({ low, high }) => [low, high])];
  return {
    block: "chart",
    chart: {
      chart: "tornado",
      x: axisOf("", ends, (value) => on.whole(value)),
      bars,
      series: series.filter(({ index }) => bars.some((bar) => bar.index === index)),
      legend: words.legend,
    },
  };
}

function map(grid: WinnerGrid, { options, bars }: SensitivityFinding, on: Names): Block {
  const { sensitivity: words } = on.words;
  const ids = options.map(({ id }) => id);
  const found = new Set(grid.winners.flat());
  const title = (address: string) => {
    const bar = bars.find((one) => one.address === address);
    return bar === undefined ? address : on.input(bar);
  };
  const axis = (title: string, values: readonly number[], unit: string) => {
    const labelled = values.filter((_, index) => index % 4 === 0 || index === values.length - 1);
    return axisAlong(
      title,
      labelled.map((at) => ({ at, text: foundText(at, unit, on) })),
    );
  };
  return {
    block: "chart",
    caption: words.map,
    chart: {
      chart: "map",
      x: axis(title(grid.x), grid.xs, grid.xUnit),
      y: axis(title(grid.y), grid.ys, grid.yUnit),
      series: seriesOf(options.map((one) => one.title)).filter(({ index }) => found.has(ids[index] ?? null)),
      cells: grid.winners.map((row) => row.map((id) => (id === null ? null : ids.indexOf(id)))),
      nobody: words.nobody,
    },
  };
}

/** Whether a requirement decides anywhere from low to high: a cheaper option falls short, or there is no winner. */
function isAsked({ winner, costs, bars }: SensitivityFinding): boolean {
  const decides = (id: string | null, all: SensitivityFinding["costs"]) =>
    id === null || Object.values(all).some((cost) => cost < (all[id] ?? cost));
  const at = (end: "low" | "high", { options }: SensitivityBar) =>
    Object.fromEntries(Object.entries(options).map(([id, swing]) => [id, swing[end]]));
  const within = (bar: SensitivityBar) =>
    decides(bar.winnerAtLow, at("low", bar)) ||
    decides(bar.winnerAtHigh, at("high", bar)) ||
    bar.flips.some(({ from, to, meets }) => from === null || to === null || meets !== undefined);
  return decides(winner, costs) || bars.some(within);
}

/** So many inputs that change the winner are named in the verdict; the table has all. */
const MOST_SAID = 3;

function verdict(finding: SensitivityFinding, moving: readonly SensitivityBar[], on: Names): string {
  const { sensitivity: words } = on.words;
  const winner = finding.winner === null ? null : on.title(finding.winner);
  const asked = isAsked(finding);
  const changing = moving.filter(changesChoice);
  const [only, another] = finding.options;
  if (only !== undefined && another === undefined && changing.length === 0) return words.alone(only.title);
  if (changing.length > 0) {
    const said = changing.slice(0, MOST_SAID);
    return words.changed(
      winner,
      finding.by,
      asked,
      said.map((bar) => words.changedBy(on.input(bar), turnTexts(bar, on).join("; "))),
      changing.length,
    );
  }
  const part = (bar: SensitivityBar) =>
    bar.beyond === null ? Number.POSITIVE_INFINITY : Math.abs(bar.beyond.at - bar.value) / Math.abs(bar.value || 1);
  const [near] = moving.filter(({ beyond }) => beyond !== null && isTurn(beyond)).sort((a, b) => part(a) - part(b));
  const flip = near?.beyond ?? null;
  const level = moving.filter(({ flips }) => flips.length > 0).slice(0, MOST_SAID);
  const ties = level.map((bar) => words.changedBy(on.input(bar), flipTexts(bar.flips, bar, on).join("; ")));
  const costed = finding.options.map((option) => ({ ...option, cost: finding.costs[option.id] ?? 0 }));
  const lowest = costed.filter(({ id }) => id === finding.winner);
  const accrued = lowest.flatMap((leader) => unpaidText(leader, costed, finding.notices, on));
  const unchanged = [words.unchanged(winner, finding.by, asked, ties), ...accrued].join(" ");
  if (near === undefined || flip === null) return unchanged;
  return `${unchanged} ${words.nearest(on.input(near), on.flip(flip, near.unit))}`;
}

/** One row a number and option, its first flip on each; where a map was asked for, one row a cell of it instead. */
export function tidy({ scenario, bars, by, grid }: SensitivityFinding): Tidy {
  if (grid !== undefined) return mapRows(grid, scenario.title, scenario.currency);
  const swings = bars.flatMap((bar, index) =>
    Object.entries(bar.options).map(([option, swing]) => ({
      bar,
      rank: index + 1,
      option,
      swing,
      flip: bar.flips.find(isTurn) ?? bar.flips[0] ?? bar.beyond,
    })),
  );
  return tidyRows(swings, {
    scenario: () => scenario.title,
    place: ({ rank }) => rank,
    address: ({ bar }) => bar.address,
    unit: ({ bar }) => bar.unit,
    likely: ({ bar }) => bar.value,
    low: ({ bar }) => bar.low,
    high: ({ bar }) => bar.high,
    ends: ({ bar }) => bar.ends,
    option: ({ option }) => option,
    rankedBy: () => by,
    costAtLow: ({ swing }) => swing.low,
    costAtHigh: ({ swing }) => swing.high,
    swing: ({ swing }) => swing.swing,
    winnerAtLow: ({ bar }) => bar.winnerAtLow,
    winnerAtHigh: ({ bar }) => bar.winnerAtHigh,
    flipAt: ({ flip }) => flip?.at,
    flipFrom: ({ flip }) => flip?.from,
    flipTo: ({ flip }) => flip?.to,
    flipIs: ({ bar, flip }) => flip && (flip.tie ? "equal" : bar.flips.length > 0 ? "inside" : "beyond"),
    currency: () => scenario.currency,
  });
}

function mapRows(grid: WinnerGrid, title: string, currency: string): Tidy {
  const cells = grid.ys.flatMap((y, row) =>
    grid.xs.map((x, column) => ({ x, y, winner: grid.winners[row]?.[column] })),
  );
  return tidyRows(cells, {
    scenario: () => title,
    x: () => grid.x,
    xUnit: () => grid.xUnit,
    xValue: ({ x }) => x,
    y: () => grid.y,
    yUnit: () => grid.yUnit,
    yValue: ({ y }) => y,
    winner: ({ winner }) => winner,
    currency: () => currency,
  });
}
