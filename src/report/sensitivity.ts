/** Sensitivity as a page: a ranked table, a tornado, the winner map; and as tidy rows. */
import type { Flip, SensitivityBar, SensitivityFinding } from "../analysis/sensitivity.ts";
import { changesChoice } from "../analysis/sensitivity.ts";
import type { WinnerGrid } from "../analysis/sensitivity-grid.ts";
import type { Locale } from "../language/languages.ts";
import type { Block, Column, Document, Row, Tidy, TidyValue } from "./document.ts";
import { type Page, page } from "./page.ts";
import { tornado } from "./tornado.ts";

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
  if (finding.grid !== undefined) blocks.push(...map(finding.grid, on));
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
  const bars = moving.map((bar) => {
    const option = most(bar);
    const likely = likelyCost(finding, option.id);
    return { label: bar.address, low: option.low - likely, high: option.high - likely, note: on.amount(option.swing) };
  });
  return {
    block: "preformatted",
    lines: (width, ascii) => [
      on.words.sensitivity.picture(ascii ? "-" : "░", ascii ? "#" : "█"),
      "",
      ...tornado(bars, width, ascii),
    ],
  };
}

/** The option's cost at the likely values: what every bar that does not move it says. */
function likelyCost(finding: SensitivityFinding, id: string): number {
  return finding.costs[id] ?? 0;
}

function map(grid: WinnerGrid, on: Page): Block[] {
  const { sensitivity: words } = on.words;
  const ids = [...new Set(grid.winners.flat())].filter((id) => id !== null).sort();
  const letter = (id: string | null) => (id === null ? "·" : String.fromCharCode(65 + ids.indexOf(id)));
  const nobody = grid.winners.flat().includes(null);
  const [firstX = 0, lastX = 0] = [grid.xs[0], grid.xs.at(-1)];
  const x = (value: number) => on.format.quantity(value, grid.xUnit);
  const y = (value: number) => on.format.quantity(value, grid.yUnit);
  const title: Block = { block: "text", role: "plain", text: words.map(grid.x, x(firstX), x(lastX), grid.y) };
  const lines = (width: number) => {
    const labels = grid.ys.map(y);
    const indent = Math.max(...labels.map((label) => label.length));
    const step = Math.max(1, Math.ceil(grid.xs.length / Math.max(8, width - indent - 2)));
    const shown = grid.xs.map((_, index) => index).filter((index) => index % step === 0);
    const rows = grid.winners.map((row, index) => {
      const cells = shown.map((column) => letter(row[column] ?? null)).join("");
      return `${(labels[index] ?? "").padStart(indent)}  ${cells}`;
    });
    return [...rows.reverse(), "", ...ids.map((id) => `${letter(id)} ${id}`), ...(nobody ? [`· ${words.nobody}`] : [])];
  };
  return [title, { block: "preformatted", lines }];
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
  return {
    columns:
      "scenario,rank,address,unit,value,low,high,ends,option,by,costAtLow,costAtHigh,swing,winnerAtLow,winnerAtHigh,flipAt,flipFrom,flipTo,flipIs,currency".split(
        ",",
      ),
    rows: bars.flatMap((bar, index) =>
      Object.entries(bar.options).map(([id, { low, high, swing }]): TidyValue[] => {
        const flip = bar.flips[0] ?? bar.beyond;
        return [
          scenario.title,
          index + 1,
          bar.address,
          bar.unit,
          bar.value,
          bar.low,
          bar.high,
          bar.ends,
          id,
          by,
          low,
          high,
          swing,
          bar.winnerAtLow,
          bar.winnerAtHigh,
          flip?.at ?? null,
          flip?.from ?? null,
          flip?.to ?? null,
          flip === null ? null : bar.flips.length > 0 ? "inside" : "beyond",
          scenario.currency,
        ];
      }),
    ),
  };
}

function mapRows(grid: WinnerGrid, title: string, currency: string): Tidy {
  return {
    columns: "scenario,x,xUnit,xValue,y,yUnit,yValue,winner,currency".split(","),
    rows: grid.ys.flatMap((y, row) =>
      grid.xs.map((x, column): TidyValue[] => [
        title,
        grid.x,
        grid.xUnit,
        x,
        grid.y,
        grid.yUnit,
        y,
        grid.winners[row]?.[column] ?? null,
        currency,
      ]),
    ),
  };
}
