/** The numbers of a comparison by address: `hire.total`, `hire.lines.fees`, `hire.years.1.cash`, `hire.delta.amount`. */

import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { nearest } from "../core/issue.ts";

/** A result by its address: its number, null where the comparison does not know it, or why there is none. */
export type ResultAt =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The results of a comparison, each option's worked out when it is first asked for. */
export function resultsOf(finding: CompareFinding): (address: string) => ResultAt {
  const known = new Map<string, ReadonlyMap<string, number | null>>();
  return (address) => {
    const cut = address.indexOf(".");
    const id = address.slice(0, cut);
    const rest = address.slice(cut + 1);
    if (id === "verdict" && rest === "margin" && finding.verdict !== null)
      return { ok: true, value: finding.verdict.margin };
    const option = finding.options.find((one) => one.id === id);
    if (option === undefined) {
      const ids = finding.options.map((one) => one.id);
      const near = nearest(id, ids);
      return {
        ok: false,
        message: `no option is called \`${id}\``,
        hint: near ? `did you mean \`${near}.${rest}\`?` : `one of ${ids.join(", ")}`,
      };
    }
    const results = known.get(id) ?? optionResults(option);
    known.set(id, results);
    const value = results.get(rest);
    return value === undefined ? missing(option, rest, results) : { ok: true, value };
  };
}

function missing(option: ComparedOption, rest: string, results: ReadonlyMap<string, unknown>): ResultAt {
  const message = `\`${option.id}\` has no result \`${rest}\``;
  const [first = ""] = rest.split(".");
  const inside = [...results.keys()].filter((name) => name.startsWith(`${first}.`));
  const near = nearest(rest, results.keys());
  // A number of the file, or a line named without its group.
  const line = results.has(`lines.${rest}`) ? `lines.${rest}` : near;
  if (line !== undefined) return { ok: false, message, hint: `did you mean \`${option.id}.${line}\`?` };
  const names = (inside.length > 0 ? inside : [...results.keys()].filter((name) => !name.includes("."))).join(", ");
  return { ok: false, message, hint: `it has ${names}${inside.length > 0 ? "" : ", lines.<line>, years.<number>"}` };
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
