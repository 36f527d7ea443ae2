import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { type Evaluator, evaluator, type OptionOutcome } from "../core/evaluate.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { fromMinor } from "../core/money.ts";
import { problem } from "../language/issues.ts";
import { compile } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Case, type Cases, casesOf, rowsOf } from "./bounds.ts";
import { type Ledger, ledger } from "./ledger.ts";
import { type Shortfall, standing } from "./requirements.ts";
import { baselineOf } from "./winner.ts";

export interface PricedOption {
  readonly model: OptionModel;
  readonly outcome: OptionOutcome;
  readonly likely: Ledger;
  readonly best: Ledger;
  readonly worst: Ledger;
  /** At which values these are, and whether they are known to be best and worst or only the best and worst found. */
  readonly cases: Cases;
  /** In what it falls short of the requirements at the likely values. */
  readonly shortfalls: readonly Shortfall[];
}

export interface Priced {
  readonly model: Model;
  /** Digits of the currency's minor unit. */
  readonly digits: number;
  readonly options: readonly PricedOption[];
  /** The id that deltas are measured from: the file's, or the dearest option by likely total. */
  readonly baseline: string;
  /** The evaluation behind the ledgers; its row 0 is the likely one. */
  readonly evaluation: Evaluator;
  /** Whole minor units as money. */
  money(minor: number): number;
}

/** Prices every option at its likely values, and, where it has ranges, in its best and worst case. */
export function priced(scenario: Scenario): Priced {
  const model = compile(scenario);
  const digits = currencyDigits(model.currency);
  const cases: Case[] = [new Map()];
  const rows = model.options.map((_, index) => {
    const own = casesOf(model, index);
    const row = (one: Case) => (one.size === 0 ? 0 : cases.push(one) - 1);
    return { own, best: row(own.best), worst: row(own.worst) };
  });
  const evaluation = evaluator(model, cases.length, { months: true });
  const outcomes = evaluation.evaluate(rowsOf(cases, model));
  const options = model.options.map((option, index): PricedOption => {
    const outcome = outcomes[index] as OptionOutcome;
    refuseAstronomical(scenario, option, outcome, cases.length);
    const of = (row: number) => ledger(option, outcome, row, model.horizon, digits);
    const likely = of(0);
    const { own, best, worst } = rows[index] as (typeof rows)[number];
    return {
      model: option,
      outcome,
      likely,
      best: best === 0 ? likely : of(best),
      worst: worst === 0 ? likely : of(worst),
      cases: own,
      shortfalls: standing(model, option, evaluation, digits).shortfalls(0),
    };
  });
  return {
    model,
    digits,
    options,
    baseline: baselineOf(
      model.baseline,
      options.map((option) => ({ id: option.model.id, total: option.likely.total })),
    ),
    evaluation,
    money: (minor) => fromMinor(minor, digits),
  };
}

/** @throws ScenarioError where an option costs more minor units than a number can count, so that nothing would foot. */
function refuseAstronomical(scenario: Scenario, option: OptionModel, outcome: OptionOutcome, rows: number): void {
  const most = Number.MAX_SAFE_INTEGER / 10 ** currencyDigits(scenario.currency);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (const { total, months } of outcome.items) {
      for (const month of months ?? [total]) sum += Math.abs(at(month, row));
    }
    if (sum < most) continue;
    const { id } = option;
    const { file } = scenario;
    const [largest] = [...scenario.assumptions.values()]
      .filter(({ address, unit }) => address.startsWith(`${id}.`) && unit.startsWith("money"))
      .sort((a, b) => Math.abs(b.quantity.value) - Math.abs(a.quantity.value));
    const where = { file, line: 1, column: 1, ...largest?.at, length: 1, excerpt: "" };
    throw new ScenarioError([
      { path: `options.${id}`, ...where, ...problem("too-much-money", { option: id, currency: scenario.currency }) },
    ]);
  }
}

/** The value of a flow in the likely row. */
export function likelyTotal(series: { readonly total: Parameters<typeof at>[0] } | null): number | null {
  return series && at(series.total, 0);
}
