/** Sensitivity as a page: a ranked table, a tornado, the winner map; and as tidy rows. */
import type { Flip, SensitivityBar, SensitivityFinding } from "../analysis/sensitivity.ts";
import { changesChoice } from "../analysis/sensitivity.ts";
import type { WinnerGrid } from "../analysis/sensitivity-grid.ts";
import type { Locale } from "../language/languages.ts";
import { axisAlong, axisOf, seriesOf } from "./chart.ts";
import { type Block, type Column, type Document, type Row, type Tidy, tidyRows } from "./document.ts";
import { type Page, page } from "./page.ts";

/** The page: what changes the choice first; numbers that move nothing are counted, not listed. */
export function document(finding: SensitivityFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { sensitivity: words } = on.words;
  const moving = finding.bars.filter((bar) => most(bar).swing > 0 || changesChoice(bar));
  const idle = finding.bars.length - moving.length;
  const blocks: Block[] = moving.length === 0 ? [] : [table(moving, on), picture(finding, moving, on)];
  if (finding.bars.some((bar) => bar.ends === "fifth"))
    blocks.push({ block: "text", role: "plain", text: words.fifth });
  if (idle > 0) blocks.push({ block: "text", role: "plain", text: words.idle(idle) });
  if (finding.grid !== undefined) blocks.push(map(finding.grid, finding, on));
  return on.document({ blocks, notices: finding.notices, verdict: verdict(finding, moving, on) });
}

/** The option that a number moves most, with its swing. */
function most(bar: SensitivityBar): {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly swing: number;
} {
  const [first, ...others] = Object.entries(bar.options).map(([id, swing]) => ({ id, ...swing }));
  if (first === undefined) throw new TypeError("a bar without options");
  return others.reduce((a, b) => (b.swing > a.swing ? b : a), first);
}

function table(bars: readonly SensitivityBar[], on: Page): Block {
  const { sensitivity: words } = on.words;
  const value = (x: number, bar: SensitivityBar) => on.format.quantity(x, bar.unit);
  const right = (header: string, priority: number): Column => ({ header, align: "right", priority });
  const columns: Column[] = [
    { header: words.number, align: "left", priority: 0 },
    right(words.low, 3),
    right(words.high, 3),
    { header: words.option, align: "left", priority: 1 },
    right(words.costAtLow, 4),
    right(words.costAtHigh, 4),
    right(words.swing, 0),
    { header: words.choice, align: "left", priority: 0 },
  ];
  const rows = bars.map((bar): Row => {
    const option = most(bar);
    return {
      role: "line",
      cells: [
        on.text(bar.address),
        on.text(value(bar.low, bar)),
        on.text(value(bar.high, bar)),
        on.text(option.id),
        on.money(option.low),
        on.money(option.high),
        on.money(option.swing),
        on.text(choice(bar, (x) => value(x, bar), on)),
      ],
    };
  });
  return { block: "table", columns, rows };
}

function choice(bar: SensitivityBar, value: (x: number) => string, on: Page): string {
  const { sensitivity: words } = on.words;
  const say = (flip: Flip) => words.flip(value(flip.at), flip.from, flip.to);
  if (bar.flips.length > 0) return bar.flips.map(say).join("; ");
  return bar.beyond === null ? words.keeps : words.beyond(say(bar.beyond));
}

function picture(finding: SensitivityFinding, moving: readonly SensitivityBar[], on: Page): Block {
  const { sensitivity: words } = on.words;
  const ids = Object.keys(finding.costs);
  const bars = moving.map((bar) => {
    const option = most(bar);
    const likely = finding.costs[option.id] ?? 0;
    return {
      label: bar.address,
      series: ids.indexOf(option.id),
      low: option.low - likely,
      high: option.high - likely,
      swing: option.swing,
      note: on.whole(option.swing),
      flips: bar.flips.map((flip) => words.flip(on.format.quantity(flip.at, bar.unit), flip.from, flip.to)),
    };
  });
  bars.sort((a, b) => b.swing - a.swing);
  const ends = [0, ...bars.flatMap(({ low, high }) => [low, high])];
  return {
    block: "chart",
    chart: {
      chart: "tornado",
      x: axisOf("", ends, (value) => on.whole(value)),
      bars: bars.map(({ swing: _, ...bar }) => bar),
      legend: words.legend,
    },
  };
}

function map(grid: WinnerGrid, { costs }: SensitivityFinding, on: Page): Block {
  const { sensitivity: words } = on.words;
  const ids = Object.keys(costs);
  const found = new Set(grid.winners.flat());
  const axis = (title: string, values: readonly number[], unit: string) => {
    const labelled = values.filter((_, index) => index % 4 === 0 || index === values.length - 1);
    return axisAlong(
      title,
      labelled.map((at) => ({ at, text: on.format.quantity(at, unit) })),
    );
  };
  return {
    block: "chart",
    caption: words.map,
    chart: {
      chart: "map",
      x: axis(grid.x, grid.xs, grid.xUnit),
      y: axis(grid.y, grid.ys, grid.yUnit),
      series: seriesOf(ids).filter(({ title }) => found.has(title)),
      cells: grid.winners.map((row) => row.map((id) => (id === null ? null : ids.indexOf(id)))),
      nobody: words.nobody,
    },
  };
}

function verdict(finding: SensitivityFinding, moving: readonly SensitivityBar[], on: Page): string {
  const { sensitivity: words } = on.words;
  const value = (x: number, bar: SensitivityBar) => on.format.quantity(x, bar.unit);
  const changing = moving.filter(changesChoice);
  const [only, another] = Object.keys(finding.costs);
  if (only !== undefined && another === undefined && changing.length === 0) return words.alone(only);
  if (changing.length > 0) {
    return words.changed(
      finding.winner,
      changing.map((bar) =>
        words.changedBy(
          bar.address,
          bar.flips.map((flip) => words.flip(value(flip.at, bar), flip.from, flip.to)).join("; "),
        ),
      ),
    );
  }
  const part = (bar: SensitivityBar) =>
    bar.beyond === null ? Number.POSITIVE_INFINITY : Math.abs(bar.beyond.at - bar.value) / Math.abs(bar.value || 1);
  const [near] = moving.filter((bar) => bar.beyond !== null).sort((a, b) => part(a) - part(b));
  const flip = near?.beyond ?? null;
  if (near === undefined || flip === null) return words.unchanged(finding.winner);
  return `${words.unchanged(finding.winner)} ${words.nearest(near.address, words.flip(value(flip.at, near), flip.from, flip.to))}`;
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
      flip: bar.flips[0] ?? bar.beyond,
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
    flipIs: ({ bar, flip }) => (flip === null ? null : bar.flips.length > 0 ? "inside" : "beyond"),
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
