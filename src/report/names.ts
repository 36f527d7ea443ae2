/** What pages call options and numbers: titles and labels; ids and addresses only where a person has to type one. */
import type { AssumptionSummary, InputName, OptionName, VariedName } from "../analysis/finding.ts";
import { labelIn } from "../language/labels.ts";
import type { Page } from "./page.ts";

export function titlesOf(options: readonly OptionName[]): (id: string) => string {
  const titles = new Map(options.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

/** `annual salary (Full-time CMO)`; of a dated figure with the year from which it counts, `wage base, from 2027`; of a plan's part with the part. */
export function inputText(input: InputName, options: readonly OptionName[], on: Page): string {
  const [id = "", ...path] = input.address.split(".");
  const year = /\.(\d{4})[\d-]*(?:\.rate)?$/.exec(input.address)?.[1];
  const label = labelIn(on.locale, input);
  const name = year === undefined ? label : `${label}, ${on.words.figures.since(year)}`;
  const option = options.filter((one) => one.id === id).map(({ title }) => title);
  const parts = path.filter((_, index) => path[index - 1] === "parts");
  const of = [...option, ...parts].join(": ");
  return of === "" ? name : `${name} (${of})`;
}

/** The same beside its value: of a share with what it is of, `severance, % of salary`. */
export function valueName(input: VariedName, options: readonly OptionName[], on: Page): string {
  const bases: Readonly<Record<string, string | undefined>> = on.words.bases;
  const base = bases[input.base ?? ""];
  return `${inputText(input, options, on)}${base === undefined ? "" : `, ${base}`}`;
}

/** A number as people read it, and one with a range from its low over its likely value to its high. */
export function rangeText(
  { value, low, high, unit }: Pick<AssumptionSummary, "value" | "low" | "high" | "unit">,
  on: Page,
): string {
  const ends = low === undefined || high === undefined ? [value] : [low, value, high];
  return ends.map((end) => on.format.quantity(end, unit)).reduce((all, one) => on.words.explain.range(all, one));
}

/** Enough digits to see what a value is; results have them all. */
const SIGNIFICANT = 5;

/** A value that was searched for, as people read it: two decimals, more where it is small. */
export function foundText(value: number, unit: string, on: Page): string {
  const whole = value === 0 ? 1 : Math.ceil(Math.log10(Math.abs(value)));
  return on.format.quantity(Number(value.toFixed(Math.min(12, Math.max(2, SIGNIFICANT - whole)))), unit);
}
