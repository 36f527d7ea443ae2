/** A simulation as a page: quantiles, chances, histograms; and as tidy rows. */
import type { SimulatedOption, SimulateFinding } from "../analysis/simulate.ts";
import type { Locale } from "../language/languages.ts";
import { axisOf, seriesOf } from "./chart.ts";
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  numberColumn,
  paragraph,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { valueName } from "./names.ts";
import { type Page, page } from "./page.ts";

const QUANTILES = ["p5", "p10", "p50", "p90", "p95"] as const;

/** The page: a row an option, then how its costs are spread, all on one scale. */
export function document(finding: SimulateFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { simulate: words } = on.words;
  const { draws, seed, drawn } = finding;
  const text = words.draws(on.format.number(draws), String(seed), drawn.length);
  return on.document({
    blocks: [paragraph(text), table(finding, on), ...picture(finding, on), ...inputs(finding, on)],
    notices: finding.notices,
    titles: finding.options,
    verdict: verdict(finding, on),
  });
}

function table({ options }: SimulateFinding, on: Page): Block {
  const { simulate: words } = on.words;
  // Where every option meets the requirements in every trial, the winner is the cheapest.
  const asked = asks(options);
  const columns: Column[] = [
    textColumn(words.option),
    numberColumn(words.mean),
    numberColumn(words.error, 6),
    ...QUANTILES.map((name) => numberColumn(name.toUpperCase(), { p5: 5, p10: 1, p50: 4, p90: 1, p95: 5 }[name])),
    ...(asked ? [numberColumn(words.winner), numberColumn(words.meets, 3)] : []),
    ...(options.length > 1 ? [numberColumn(words.cheapest, asked ? 2 : 0), numberColumn(words.regret, 4)] : []),
  ];
  const regret = ({ expectedRegret }: SimulatedOption) =>
    expectedRegret === null ? on.text(on.words.unknown) : on.money(expectedRegret);
  const rows = options.map((option): Row => {
    const share = (of: number): Cell => ({ type: "number", value: of * 100, text: shareText(of, on) });
    return {
      role: "line",
      cells: [
        on.text(option.title),
        on.money(option.mean),
        on.money(option.standardError),
        ...QUANTILES.map((name) => on.money(option[name])),
        ...(asked ? [share(option.probabilityWinner), share(option.probabilityMeetsRequirements)] : []),
        ...(options.length > 1 ? [share(option.probabilityCheapest), regret(option)] : []),
      ],
    };
  });
  return { block: "table", columns, rows };
}

/** Whether any option falls short in any trial. */
const asks = (options: SimulateFinding["options"]): boolean =>
  options.some(({ probabilityMeetsRequirements }) => probabilityMeetsRequirements < 1);

/** With one decimal; what is not all and not none is never printed as it. */
function shareText(share: number, on: Page): string {
  const percent = (of: number) => on.format.percent(of * 100, { digits: 1 });
  if (share > 0 && share < 0.0005) return `<${percent(0.001)}`;
  return share < 1 && share >= 0.9995 ? `>${percent(0.999)}` : percent(share);
}

const trials = (share: number, on: Page): string => on.words.simulate.trials(share === 1 ? null : shareText(share, on));

function picture({ options, bins }: SimulateFinding, on: Page): Block[] {
  const ends = options.flatMap(({ p5, p95 }) => [p5, p95]);
  if (Math.min(...ends) === Math.max(...ends)) return [];
  const series = seriesOf(options.map(({ title }) => title));
  return [
    {
      block: "chart",
      chart: {
        chart: "spread",
        x: axisOf("", ends, (value) => on.whole(value)),
        bins,
        series: series.map((one, index) => ({ ...one, ...spreadOf(options[index] as SimulatedOption) })),
        legend: on.words.simulate.legend,
      },
    },
  ];
}

/** So many of the uncertain inputs are on the page. */
const MOST_LISTED = 20;

/** What is drawn and how it is spread: the quantiles rest on it. */
function inputs({ drawn, options }: SimulateFinding, on: Page): Block[] {
  const { simulate: words } = on.words;
  const columns = [
    textColumn(words.drawn.number),
    numberColumn(words.drawn.low),
    numberColumn(words.drawn.likely, 2),
    numberColumn(words.drawn.high),
    textColumn(words.drawn.shape, 1),
  ];
  const rows = drawn.slice(0, MOST_LISTED).map((one): Row => {
    const { value, low, high, shape, unit } = one;
    const at = (x: number | undefined) => on.text(x === undefined ? "" : on.format.quantity(x, unit));
    const peaks = shape === "triangular" || shape === "pert";
    const spread = shape === "event" ? words.event(on.format.quantity(value, unit)) : words.shapes[shape];
    const cells = [on.text(valueName(one, options, on)), at(low), at(peaks ? value : undefined), at(high)];
    return { role: "line", cells: [...cells, on.text(spread)] };
  });
  const more = drawn.length - rows.length;
  const table: Block = { block: "table", caption: words.drawn.caption, columns, rows };
  return more > 0 ? [table, paragraph(words.undrawn(more))] : [table];
}

const neverMet = (options: readonly SimulatedOption[]) =>
  options.every(({ probabilityMeetsRequirements }) => probabilityMeetsRequirements === 0);

const spreadOf = ({ p5, p10, p50, p90, p95, counts }: SimulatedOption) => ({ p5, p10, p50, p90, p95, counts });

function verdict({ options, verdict, by }: SimulateFinding, on: Page): string {
  const { simulate: words } = on.words;
  const [only] = options;
  if (only === undefined) return "";
  if (verdict === null) return words.alone(only.title, on.amount(only.mean), on.amount(only.p5), on.amount(only.p95));
  const named = (id: string | null) => options.find((option) => option.id === id);
  const first = named(verdict.winner ?? verdict.cheapest) ?? only;
  const next = named(verdict.runnerUp);
  const asked = verdict.winner !== null && asks(options);
  const { expectedRegret: regret } = first;
  const odds = { share: trials(first.probabilityWinner, on), regret: regret ? on.amount(regret) : null };
  const sentences = verdict.winner === null ? [words.none(neverMet(options))] : [];
  if (next === undefined) {
    const others = options.filter((option) => option !== first);
    sentences.push(words.only(first.title, by, odds, neverMet(others)));
  } else {
    const [margin, error] = [on.amount(verdict.margin ?? 0), on.amount(verdict.standardError ?? 0)];
    const common = { option: first.title, next: next.title, margin, error, by, asked };
    const said = verdict.tie ? words.tie : words.verdict;
    sentences.push(said({ ...common, odds: verdict.winner === null ? null : odds }));
  }
  if (verdict.winner !== null && verdict.winner !== verdict.cheapest) {
    const cheaper = named(verdict.cheapest) ?? only;
    const short = 1 - cheaper.probabilityMeetsRequirements;
    const lowest = trials(cheaper.probabilityCheapest, on);
    sentences.push(
      words.cheaper(cheaper.title, on.amount(cheaper.mean), short === 1 ? null : trials(short, on), lowest),
    );
  }
  return sentences.join(" ");
}

const MEASURES = [
  "mean",
  "standardError",
  ...QUANTILES,
  "probabilityCheapest",
  "expectedRegret",
  "probabilityWinner",
  "probabilityMeetsRequirements",
] as const;

/** One row an option and measure; the bins of the histogram follow, each a count from its lower edge. */
export function tidy({ scenario, options, bins, draws, seed, by }: SimulateFinding): Tidy {
  const values = options.flatMap((option) => [
    ...MEASURES.map((measure) => ({
      option,
      measure,
      bin: null,
      value: option[measure],
      unit: measure.startsWith("probability") ? "ratio" : scenario.currency,
    })),
    ...option.counts.map((value, bin) => ({ option, measure: "count", bin, value, unit: "draws" })),
  ]);
  return tidyRows(values, {
    scenario: () => scenario.title,
    option: ({ option }) => option.id,
    measure: ({ measure }) => measure,
    binFrom: ({ bin }) => (bin === null ? null : bins[bin]),
    binTo: ({ bin }) => (bin === null ? null : bins[bin + 1]),
    measured: ({ value }) => value,
    unit: ({ unit }) => unit,
    rankedBy: () => by,
    draws: () => draws,
    seed: () => seed,
    currency: () => scenario.currency,
  });
}
