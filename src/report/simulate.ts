/** A simulation as a page: quantiles, chances, histograms; and as tidy rows. */
import type { SimulateFinding } from "../analysis/simulate.ts";
import type { Locale } from "../language/languages.ts";
import type { Block, Cell, Column, Document, Row, Tidy, TidyValue } from "./document.ts";
import { histogram, joined } from "./histogram.ts";
import { type Page, page } from "./page.ts";

const QUANTILES = ["p5", "p10", "p50", "p90", "p95"] as const;

/** The page: a row an option, then how its costs are spread, all on one scale. */
export function document(finding: SimulateFinding, locale: Locale): Document {
  const on = page(finding.scenario, locale);
  const { simulate: words } = on.words;
  const { draws, seed, drawn } = finding;
  const text = words.draws(on.format.number(draws), String(seed), drawn.length);
  return on.document({
    blocks: [{ block: "text", role: "plain", text }, table(finding, on), ...pictures(finding, on)],
    notices: finding.notices,
    verdict: verdict(finding, on),
  });
}

function table({ options }: SimulateFinding, on: Page): Block {
  const { simulate: words } = on.words;
  // Where every option meets the requirements in every trial, the winner is the cheapest.
  const asked = asks(options);
  const right = (header: string, priority: number): Column => ({ header, align: "right", priority });
  const columns: Column[] = [
    { header: words.option, align: "left", priority: 0 },
    right(words.mean, 0),
    right(words.error, 4),
    ...QUANTILES.map((name) => right(name.toUpperCase(), name === "p10" || name === "p90" ? 3 : 2)),
    ...(asked ? [right(words.winner, 0), right(words.meets, 1)] : []),
    ...(options.length > 1 ? [right(words.cheapest, asked ? 2 : 0), right(words.regret, 1)] : []),
  ];
  const rows = options.map((option): Row => {
    const share = (of: number): Cell => ({ type: "number", value: of * 100, text: shareText(of, on) });
    return {
      role: "line",
      cells: [
        on.text(option.id),
        on.money(option.mean),
        on.money(option.standardError),
        ...QUANTILES.map((name) => on.money(option[name])),
        ...(asked ? [share(option.probabilityWinner), share(option.probabilityMeetsRequirements)] : []),
        ...(options.length > 1 ? [share(option.probabilityCheapest), on.money(option.expectedRegret)] : []),
      ],
    };
  });
  return { block: "table", columns, rows };
}

/** Whether any option falls short in any trial. */
const asks = (options: SimulateFinding["options"]): boolean =>
  options.some(({ probabilityMeetsRequirements }) => probabilityMeetsRequirements < 1);

const shareText = (share: number, on: Page): string => on.format.percent(share * 100, { digits: 1 });

function pictures({ options, bins }: SimulateFinding, on: Page): Block[] {
  const [least = 0, most = 0] = [bins[0], bins.at(-1)];
  if (least === most) return [];
  const full = Math.max(...options.flatMap((option) => option.counts));
  return [
    {
      block: "preformatted",
      lines: (width, ascii) => [
        ...options.flatMap((option) => [option.id, ...histogram(option.counts, full, width, ascii)]),
        axis(on.amount(least), on.amount(most), joined(options[0]?.counts ?? [], width).length, ascii),
      ],
    },
  ];
}

function axis(least: string, most: string, width: number, ascii: boolean): string {
  const between = Math.max(1, width - least.length - most.length - 2);
  return `${least} ${(ascii ? "-" : "─").repeat(between)} ${most}`;
}

function verdict({ options, verdict, by }: SimulateFinding, on: Page): string {
  const { simulate: words } = on.words;
  const [only] = options;
  if (only === undefined) return "";
  if (verdict === null) return words.alone(only.id, on.amount(only.mean), on.amount(only.p5), on.amount(only.p95));
  const named = (id: string | null) => options.find((option) => option.id === id);
  const first = named(verdict.winner ?? verdict.cheapest) ?? only;
  const next = named(verdict.runnerUp);
  const asked = verdict.winner !== null && asks(options);
  const common = {
    option: first.id,
    share: shareText(first.probabilityWinner, on),
    regret: on.amount(first.expectedRegret ?? 0),
    by,
    asked,
  };
  const sentences = verdict.winner === null ? [words.none] : [];
  if (next === undefined) sentences.push(words.only(common));
  else {
    const [margin, error] = [on.amount(verdict.margin ?? 0), on.amount(verdict.standardError ?? 0)];
    sentences.push((verdict.tie ? words.tie : words.verdict)({ ...common, next: next.id, margin, error }));
  }
  if (verdict.winner !== null && verdict.winner !== verdict.cheapest) {
    const cheaper = named(verdict.cheapest) ?? only;
    const short = shareText(1 - cheaper.probabilityMeetsRequirements, on);
    sentences.push(words.cheaper(cheaper.id, on.amount(cheaper.mean), short));
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
  return {
    columns: "scenario,option,measure,from,to,value,unit,by,draws,seed,currency".split(","),
    rows: options.flatMap((option) => {
      const row = (
        measure: string,
        from: number | null,
        to: number | null,
        value: number | null,
        unit: string,
      ): TidyValue[] => [scenario.title, option.id, measure, from, to, value, unit, by, draws, seed, scenario.currency];
      return [
        ...MEASURES.map((name) =>
          row(name, null, null, option[name], name.startsWith("probability") ? "ratio" : scenario.currency),
        ),
        ...option.counts.map((count, index) =>
          row("count", bins[index] ?? null, bins[index + 1] ?? null, count, "draws"),
        ),
      ];
    }),
  };
}
