/** The options at a glance: a bar each, on one axis. */
import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { axisOf, seriesOf } from "./chart.ts";
import type { Block } from "./document.ts";
import type { Page } from "./page.ts";

/** Cash and non-cash cost of every option, from low to high case, and whether it meets the requirements. */
export function overviewChart({ options }: CompareFinding, on: Page): Block {
  const { overview: words } = on.words;
  const series = seriesOf(options.map(({ title }) => title));
  const ends = options.flatMap(({ total, cash, totalLow, totalHigh }) => [total, cash, totalLow, totalHigh]);
  const bars = options.map((option, index) => ({
    index,
    letter: series[index]?.letter ?? "",
    title: option.title,
    cash: option.cash,
    imputed: option.imputed,
    low: option.totalLow,
    high: option.totalHigh,
    note: noteOf(option, on),
  }));
  const x = axisOf(on.words.total, [0, ...ends], (value) => on.whole(value));
  const legend = { cash: words.cash, imputed: words.imputed, range: words.range };
  return { block: "chart", chart: { chart: "bars", x, bars, legend } };
}

function noteOf({ total, totalLow, totalHigh, meetsRequirements }: ComparedOption, on: Page): string {
  const { overview: words } = on.words;
  const range = totalLow === totalHigh ? "" : ` (${words.between(on.whole(totalLow), on.whole(totalHigh))})`;
  return `${on.whole(total)}${range}${meetsRequirements ? "" : ` · ${words.short}`}`;
}
