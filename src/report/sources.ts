/** The figures behind an answer that are not the user's own: how many, or each with where it comes from. */
import type { AssumptionSummary } from "../analysis/finding.ts";
import type { Page } from "./page.ts";

/** One sentence that says how many there are and how to list them; nothing where there are none. */
export function sourceCount(assumptions: readonly AssumptionSummary[], on: Page): string[] {
  const count = figuresOf(assumptions, on).size;
  return count === 0 ? [] : [on.words.sources.count(count)];
}

/** A sentence a source with the figures from it, conventions last. */
export function sourceTexts(assumptions: readonly AssumptionSummary[], on: Page): string[] {
  const bySource = new Map<string, string[]>();
  for (const [figure, source] of figuresOf(assumptions, on)) {
    bySource.set(source, [...(bySource.get(source) ?? []), figure]);
  }
  const isConvention = (source: string) => /^convention\b/.test(source);
  const sources = [...bySource].sort(([a], [b]) => Number(isConvention(a)) - Number(isConvention(b)));
  return sources.map(([source, figures]) => {
    const shown = isConvention(source) ? source.replace(/ *\(?https?:\/\/[^\s)]*\)?/g, "") : source;
    return `${shown}: ${figures.join(", ")}.`;
  });
}

/** Each figure once, whichever options use it, with its source. */
function figuresOf(assumptions: readonly AssumptionSummary[], on: Page): Map<string, string> {
  const figures = assumptions.filter(({ origin }) => origin === "figure");
  return new Map(
    figures.map(({ address, value, unit, source = "" }) => {
      const name = /(?:^|\.)(employerTaxes\..*)$/.exec(address)?.[1] ?? address;
      return [`${name} ${on.format.quantity(value, unit)}`, source];
    }),
  );
}
