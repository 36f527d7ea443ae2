import { at } from "../core/column.ts";
import { currencyDigits } from "../core/currency.ts";
import { type Evaluator, evaluator, type OptionOutcome } from "../core/evaluate.ts";
import { ScenarioError } from "../core/issue.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { fromMinor } from "../core/money.ts";
import { problem } from "../language/issues.ts";
import { compile } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Cases, casesOf, rowsOf } from "./bounds.ts";
import { type Ledger, ledger } from "./ledger.ts";
import { type Shortfall, standing } from "./requirements.ts";
import { baselineOf } from "./winner.ts";

export interface PricedOption {
  readonly model: OptionModel;
  readonly outcome: OptionOutcome;
  readonly likely: Ledger;
  /** The best and worst case are looked for when they are first read. @throws ScenarioError as `priced` does. */
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

/**
 * Prices every option at its likely values, and, where it has ranges, in its best and worst case.
 * @throws ScenarioError where an option costs more minor units than a number can count, so that nothing would foot.
 */
export function priced(scenario: Scenario): Priced {
  const model = compile(scenario);
  const digits = currencyDigits(model.currency);
  const evaluation = evaluator(model, 1, { months: true });
  const outcomes = evaluation.evaluate(rowsOf([new Map()], model));
  const ledgers = (option: OptionModel, outcome: OptionOutcome, rows: number): Ledger[] => {
    for (let row = 0; row < rows; row++) refuseAstronomical(scenario, option.id, movedIn(outcome, row));
    return Array.from({ length: rows }, (_, row) => ledger(option, outcome, row, model.horizon, digits));
  };
  const options = model.options.map((option, index): PricedOption => {
    const outcome = outcomes[index] as OptionOutcome;
    const [likely] = ledgers(option, outcome, 1) as [Ledger];
    let known: Bounds | undefined;
    const bounds = (): Bounds => {
      known ??= boundsOf(model, index, likely, (outcome) => ledgers(option, outcome, 2));
      return known;
    };
    return {
      model: option,
      outcome,
      likely,
      get best() {
        return bounds().best;
      },
      get worst() {
        return bounds().worst;
      },
      get cases() {
        return bounds().cases;
      },
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

type Bounds = Pick<PricedOption, "best" | "worst" | "cases">;

/** Both cases of an option, evaluated by themselves: with the cases of all the others the work would grow with the square of their number. */
function boundsOf(model: Model, index: number, likely: Ledger, ledgers: (outcome: OptionOutcome) => Ledger[]): Bounds {
  const cases = casesOf(model, index);
  const rows = [cases.best, cases.worst];
  if (rows.every(({ size }) => size === 0)) return { cases, best: likely, worst: likely };
  const alone: Model = { ...model, options: [model.options[index] as OptionModel] };
  const [outcome] = evaluator(alone, rows.length, { months: true }).evaluate(rowsOf(rows, model)) as [OptionOutcome];
  const [best, worst] = ledgers(outcome) as [Ledger, Ledger];
  return { cases, best, worst };
}

/** What an option pays and saves in a row, all as if it were paid. */
function movedIn(outcome: OptionOutcome, row: number): number {
  let sum = 0;
  for (const { total, months } of outcome.items) {
    for (const month of months ?? [total]) sum += Math.abs(at(month, row));
  }
  return sum;
}

/** Refuses a sum of an option that cannot be counted to its last digit. @throws ScenarioError */
export function refuseAstronomical({ file, currency, assumptions }: Scenario, id: string, sum: number): void {
  if (sum < Number.MAX_SAFE_INTEGER / 10 ** currencyDigits(currency)) return;
  const [largest] = [...assumptions.values()]
    .filter(({ address, unit }) => address.startsWith(`${id}.`) && unit.startsWith("money"))
    .sort((a, b) => Math.abs(b.quantity.value) - Math.abs(a.quantity.value));
  const where = { file, line: 1, column: 1, ...largest?.at, length: 1, excerpt: "" };
  throw new ScenarioError([
    { path: `options.${id}`, ...where, ...problem("too-much-money", { option: id, currency }) },
  ]);
}

/** The value of a flow in the likely row. */
export function likelyTotal(series: { readonly total: Parameters<typeof at>[0] } | null): number | null {
  return series && at(series.total, 0);
}
