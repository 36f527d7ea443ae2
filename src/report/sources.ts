/** The figures behind an answer that are not the user's own: how many, or each with where it comes from. */
import { type AssumptionSummary, figuresIn, type OptionName } from "../analysis/finding.ts";
import { kept } from "../core/kept.ts";
import { FIGURES_READ } from "../figures/figure.ts";
import { figureText } from "../language/employer-taxes.ts";
import { jurisdictionIn } from "../language/labels.ts";
import { MOST_NAMED } from "../language/notice-words.ts";
import { type Block, type Document, paragraph } from "./document.ts";
import { inputText } from "./names.ts";
import type { Page } from "./page.ts";

/** One sentence that says how many there are and how to list them; nothing where there are none. */
export function sourceCount(assumptions: readonly AssumptionSummary[], on: Page): string[] {
  const figures = figuresOf(assumptions, on).map(([figure]) => figure);
  return figures.length === 0
    ? []
    : [
        on.words.sources.count(
          figures.length,
          figures.length > MOST_NAMED ? [] : figures,
          placesOf(assumptions, on),
          on.words.month(FIGURES_READ),
        ),
      ];
}

/** The jurisdictions whose figures are used, by name. */
function placesOf(assumptions: readonly AssumptionSummary[], { locale }: Page): string[] {
  const titles = figuresIn(assumptions).flatMap(({ labelKey }) => jurisdictionIn(labelKey ?? "")?.title ?? []);
  return [...new Set(titles)].map((title) => figureText(locale, title));
}

/** The page with every figure that is not the user's own listed below it. */
export function withSources(document: Document, assumptions: readonly AssumptionSummary[], on: Page): Document {
  const texts = sourceTexts(assumptions, on);
  const blocks = [...document.blocks, ...readWhen(texts, on)];
  return { ...document, blocks, footnotes: [...document.footnotes, ...texts] };
}

/** The month in which the sources below were read; nothing where there are none. */
export const readWhen = (texts: readonly string[], { words }: Page): Block[] =>
  texts.length === 0 ? [] : [paragraph(words.sources.read(words.month(FIGURES_READ)))];

/** A sentence a source with the figures from it, conventions last. */
export function sourceTexts(assumptions: readonly AssumptionSummary[], on: Page): string[] {
  const bySource = new Map<string, string[]>();
  for (const [figure, source] of figuresOf(assumptions, on)) kept(bySource, source, () => []).push(figure);
  const isConvention = (source: string) => /^convention\b/.test(source);
  const sources = [...bySource].sort(([a], [b]) => Number(isConvention(a)) - Number(isConvention(b)));
  return sources.map(([source, figures]) => {
    const text = figureText(on.locale, source);
    const shown = isConvention(source) ? text.replace(/(?<! ) *\(?https?:\/\/[^\s)]*\)?/g, "") : text;
    return `${shown}: ${figures.join(", ")}.`;
  });
}

/** What the file says of where its own numbers come from: a sentence a number, after one that says so. */
export function givenSources(
  assumptions: readonly AssumptionSummary[],
  options: readonly OptionName[],
  on: Page,
): string[] {
  const given = assumptions.flatMap(({ origin, source, value, unit, ...input }) =>
    origin === "figure" || source === undefined
      ? []
      : [`${inputText(input, options, on)} = ${on.format.quantity(value, unit)}: ${source}`],
  );
  return given.length === 0 ? [] : [on.words.sources.given, ...given];
}

function figuresOf(assumptions: readonly AssumptionSummary[], on: Page): [figure: string, source: string][] {
  return figuresIn(assumptions).map(({ value, unit, source = "", ...input }) => [
    `${inputText(input, [], on)} = ${on.format.quantity(value, unit)}`,
    source,
  ]);
}
