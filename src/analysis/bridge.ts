/** From one total to another: the effect of each switch between two scenario files, adding up to the cent. */
import { unitShown } from "../core/assumption.ts";
import { currencyDigits } from "../core/currency.ts";
import { evaluator, type OptionOutcome } from "../core/evaluate.ts";
import { ScenarioError } from "../core/issue.ts";
import { fromMinor } from "../core/money.ts";
import { ledger } from "../pricing/ledger.ts";
import { compile } from "../scenario/compile.ts";
import { parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { comparable, type Switch, sharedOptions, switched, switches } from "./changes.ts";
import { inputName, type Named } from "./finding.ts";

/** What one switch does to one option's total, given all switches before it. */
export interface BridgeStep extends Partial<Named> {
  readonly option: string;
  /** The number, word or structure that was switched; several that only make sense together are joined by ` + `. */
  readonly address: string;
  /** Its likely value or its word; null where there was none, or more than one value. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** The unit of a number, with the currency in place of money; empty for words. */
  readonly unit: string;
  /** Money that the option costs more, or less, by this switch. */
  readonly effect: number;
}

/**
 * The steps of every option that both scenarios have. An option's effects sum to the difference of its totals as
 * `compare` prints them, exactly in minor units, because each step is the difference of two rounded totals.
 * Steps that move nothing are left out. Both scenarios must be in the same currency.
 */
export function bridge(before: Scenario, after: Scenario): BridgeStep[] {
  const ids = sharedOptions(before.plain, after.plain);
  const all = switches(before.plain, after.plain);
  const digits = currencyDigits(after.currency);
  const steps: BridgeStep[] = [];
  let file = comparable(before.plain, ids);
  let totals = totalsOf(before, digits);
  let pending: Switch[] = [];
  all.forEach((one, index) => {
    file = switched(file, one);
    pending.push(one);
    const last = index === all.length - 1;
    const found = last ? totalsOf(after, digits) : totalsAt(file, after.file, digits, optionOf(pending));
    // A file that nobody could write is passed through together with the next switch.
    if (found === null) return;
    const next = new Map([...totals, ...found]);
    for (const id of ids) {
      const effect = (next.get(id) ?? 0) - (totals.get(id) ?? 0);
      if (effect !== 0) steps.push({ option: id, ...named(pending, before, after), effect: fromMinor(effect, digits) });
    }
    totals = next;
    pending = [];
  });
  return steps.sort((a, b) => ids.indexOf(a.option) - ids.indexOf(b.option));
}

/** The id of the option that all of these switches are in, whose total alone can move; undefined where there is none. */
function optionOf(switched: readonly Switch[]): string | undefined {
  const [id, ...others] = new Set(switched.map(({ path: [key, id] }) => (key === "options" ? id : undefined)));
  return others.length === 0 ? id : undefined;
}

function named(switched: readonly Switch[], before: Scenario, after: Scenario): Omit<BridgeStep, "option" | "effect"> {
  const [only, ...others] = switched;
  const address = switched.map((one) => one.address).join(" + ");
  if (only === undefined || others.length > 0) return { address, before: null, after: null, unit: "" };
  const assumption = after.assumptions.get(address) ?? before.assumptions.get(address);
  const value = (scenario: Scenario, plain: unknown) =>
    scenario.assumptions.get(address)?.quantity.value ?? wordOf(address, plain);
  return {
    address,
    ...(assumption && inputName(assumption)),
    before: only.before === undefined ? null : value(before, only.before),
    after: only.after === undefined ? null : value(after, only.after),
    unit: assumption === undefined ? "" : unitShown(assumption, after.currency),
  };
}

function wordOf(address: string, plain: unknown): number | string | null {
  if (typeof plain === "object" && plain !== null && "kind" in plain && address.endsWith(".kind"))
    return String(plain.kind);
  return typeof plain === "number" || typeof plain === "string" ? plain : null;
}

/** The totals of a file's options, or of `only` one, in minor units; null where it cannot be read. */
function totalsAt(
  file: Readonly<Record<string, unknown>>,
  name: string,
  digits: number,
  only: string | undefined,
): ReadonlyMap<string, number> | null {
  // No option's total depends on another option.
  const read = only === undefined ? file : comparable(file, [only]);
  try {
    return totalsOf(parseScenario(JSON.stringify(read), { file: name }), digits);
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
}

function totalsOf(scenario: Scenario, digits: number): ReadonlyMap<string, number> {
  const model = compile(scenario);
  const outcomes = evaluator(model, 1, { months: true }).evaluate({ count: 1, columns: new Map() });
  return new Map(
    model.options.map((option, index) => [
      option.id,
      ledger(option, outcomes[index] as OptionOutcome, 0, model.horizon, digits).total,
    ]),
  );
}
