/** The numbers of a comparison by address: `hire.total`, `hire.lines.fees`, `hire.years.1.cash`, `hire.months.3.cash`. */
import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { nearest } from "../core/issue.ts";
import { kept } from "../core/kept.ts";
import { type Problem, problem } from "../language/issues.ts";
import type { ScheduledMonth } from "./schedule.ts";

/** A result by its address: its number, null where the comparison does not know it, or why there is none. */
export type ResultAt =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: Problem };

/** The results of a comparison, each option's worked out when it is first asked for. */
export function resultsOf(
  finding: CompareFinding,
  monthsOf: (option: string) => readonly ScheduledMonth[],
): (address: string) => ResultAt {
  const known = new Map<string, ReadonlyMap<string, number | null>>();
  return (address) => {
    const cut = address.indexOf(".");
    const id = address.slice(0, cut);
    const rest = address.slice(cut + 1);
    const option = finding.options.find((one) => one.id === id);
    if (option === undefined && id === "verdict" && finding.verdict !== null) {
      const { margin, againstBaseline } = finding.verdict;
      return resultIn(id, rest, new Map(Object.entries({ margin, againstBaseline })), false);
    }
    if (option === undefined) {
      const ids = finding.options.map((one) => one.id);
      const near = nearest(id, ids);
      const below = id === "options" && ids.some((one) => rest.startsWith(`${one}.`)) ? rest : null;
      const values = { option: id, near: below ?? (near === undefined ? null : `${near}.${rest}`), known: ids };
      return { ok: false, problem: problem("unknown-option", values) };
    }
    if (rest.startsWith("months.")) return monthResult(id, rest, monthsOf(id));
    return resultIn(
      id,
      rest,
      kept(known, id, () => optionResults(option)),
      true,
    );
  };
}

/** `months.3.cash`, `months.3.cumulativeTotal`, `months.3.lines.salary`. */
function monthResult(id: string, rest: string, months: readonly ScheduledMonth[]): ResultAt {
  const [, month = "", ...name] = rest.split(".");
  const found = months.find((one) => String(one.month) === month);
  const of = { option: id, result: rest };
  if (found === undefined) {
    return { ok: false, problem: problem("unknown-address", { as: "month", ...of, months: months.length }) };
  }
  const { month: _, date: __, lines, ...sums } = found;
  const values = new Map<string, number>(Object.entries(sums));
  for (const [line, amount] of Object.entries(lines)) values.set(`lines.${line}`, amount);
  const value = values.get(name.join("."));
  if (value !== undefined) return { ok: true, value };
  return { ok: false, problem: problem("unknown-address", { as: "in-month", ...of, known: Object.keys(sums) }) };
}

/** One of the results of an option or of the verdict; `open`: it has lines, years and months beside them. */
function resultIn(of: string, rest: string, results: ReadonlyMap<string, number | null>, open: boolean): ResultAt {
  const value = results.get(rest);
  if (value !== undefined) return { ok: true, value };
  const [first = ""] = rest.split(".");
  const inside = [...results.keys()].filter((name) => name.startsWith(`${first}.`));
  const near = nearest(rest, results.keys());
  // A number of the file, or a line named without its group.
  const line = results.has(`lines.${rest}`) ? `lines.${rest}` : near;
  const known = inside.length > 0 ? inside : [...results.keys()].filter((name) => !name.includes("."));
  const values = { option: of, result: rest, open: open && inside.length === 0, near: line ?? null, known };
  return { ok: false, problem: problem("unknown-address", { as: "result", ...values }) };
}

/** Every number of an option by its path: a line by its id, a year by its number. */
export function optionResults(option: ComparedOption): ReadonlyMap<string, number | null> {
  const { lines, years, budget, ...numbers } = option;
  const results = new Map<string, number | null>();
  const add = (prefix: string, values: object) => {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "number" || value === null) results.set(prefix + name, value);
      else if (typeof value === "object" && !Array.isArray(value)) add(`${prefix}${name}.`, value);
    }
  };
  add("", numbers);
  if (budget !== undefined) results.set("budget.totalOver", budget.totalOver);
  for (const { year, ...values } of years) add(`years.${year}.`, values);
  for (const { id, amount, amountLow, amountHigh } of lines) {
    results.set(`lines.${id}`, amount);
    add(`lines.${id}.`, { amount, amountLow, amountHigh });
  }
  return results;
}
