/** The verdict of a comparison in words. */
import type { ComparedOption, CompareFinding, Verdict } from "../analysis/compare.ts";
import type { Page } from "./page.ts";

/** Who is cheapest, by how much, against whom and over which horizon, and what that leaves out. */
export function verdictText({ options, scenario, verdict }: CompareFinding, on: Page): string {
  const horizon = on.format.months(scenario.horizonMonths);
  const [only] = options;
  if (verdict === null || only === undefined) {
    return only ? on.words.onlyOption(only.title, on.amount(only.total), horizon) : "";
  }
  const { by } = verdict;
  const sorted = [...options].sort((a, b) => a[by] - b[by]);
  const cheapest = options.find((option) => option.id === verdict.cheapest) ?? only;
  const next = sorted.find((option) => option !== cheapest) ?? only;
  const percent = next[by] === 0 ? null : on.format.percent((verdict.margin / Math.abs(next[by])) * 100);
  const say = verdict.tie ? on.words.tie : on.words.cheapest;
  const sentences = [
    say({
      cheapest: cheapest.title,
      amount: on.amount(cheapest[by]),
      by,
      next: next.title,
      margin: on.amount(verdict.margin),
      percent,
      horizon,
    }),
  ];
  if (cheapest[`${by}High`] > next[`${by}Low`] && !verdict.tie) sentences.push(on.words.overlap);
  if (verdict.caveats.length > 0) {
    const fitting = options.find((option) => option.id === verdict.cheapestThatFits);
    sentences.push(on.words.but(caveatTexts(cheapest, verdict, on, horizon)));
    // Where only the length falls short, nothing more was asked for than the horizon.
    const asked = verdict.caveats.some((code) => code !== "runs-shorter");
    if (fitting) sentences.push(on.words.cheapestThatFits(fitting.title, on.amount(fitting[by])));
    else if (asked) sentences.push(on.words.noneFits);
  }
  return sentences.join(" ");
}

/** In what the cheapest falls short, a clause each. */
function caveatTexts(cheapest: ComparedOption, { caveats }: Verdict, on: Page, horizon: string): string[] {
  const { format } = on;
  const words = on.words.caveats;
  const has = (...codes: string[]) => codes.some((code) => caveats.includes(code));
  return [
    ...(has("runs-shorter") ? [words.shorter(format.number(cheapest.monthsActive), horizon)] : []),
    ...(has("hours-missing") ? [words.missing(format.hours(cheapest.hoursMissing ?? 0))] : []),
    ...(has("hours-unknown") ? [words.unknown] : []),
    ...(has("budget-monthly", "budget-total") ? [words.over] : []),
    ...(has("results-late", "results-never") ? [words.late] : []),
  ];
}
