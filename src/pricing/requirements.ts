/** What a scenario requires of its options, and in what each falls short: length, hours, budget, results in time. */
import { at, type Column } from "../core/column.ts";
import type { Evaluator } from "../core/evaluate.ts";
import { flowInputs, formulaInputs } from "../core/inputs.ts";
import { isoMonth, type Model, type OptionModel } from "../core/model.ts";
import { fromMinor, roundTo, toMinor } from "../core/money.ts";
import { type Notice, type NoticeValues, notice } from "../core/notice.ts";

/** In what an option falls short of what is required, with its amount. Months and hours have two digits, money those of the currency. */
export type Shortfall =
  /** It starts later than the horizon or ends sooner; months of search count as running. */
  | { readonly code: "runs-shorter"; readonly months: number; readonly horizon: number }
  /** Hours needed and not delivered, month by month. */
  | { readonly code: "hours-short"; readonly missing: number; readonly needed: number }
  /** Its kind cannot say how many hours it delivers. */
  | { readonly code: "hours-unknown"; readonly needed: number }
  /** `count` months are above the monthly ceiling, first the month of `date`, by at most `over`. */
  | { readonly code: "budget-monthly"; readonly count: number; readonly date: string; readonly over: number }
  | { readonly code: "budget-total"; readonly over: number }
  /** Fully productive `months` after the start of the scenario, which is later than `by`. */
  | { readonly code: "results-late"; readonly months: number; readonly by: number }
  | { readonly code: "results-never"; readonly by: number };

/** Less than what two digits show is nothing. */
export const LITTLE = 0.005;

/** One option held against the requirements, in the rows of an evaluation. */
export interface Standing {
  /** 1 in each row in which it meets all of them, else 0. */
  meets(count: number): Column;
  /** Everything that it falls short in, in one row; empty where it meets all. */
  shortfalls(row: number): Shortfall[];
}

type Test = (row: number) => Shortfall | null;

/** The standing of an option in the rows of the last evaluation; valid until the next. */
export function standing(model: Model, option: OptionModel, evaluation: Evaluator, digits: number): Standing {
  const read: Column[] = [];
  /** Notes what is looked at, since what never varies is judged once. */
  const noted = <Given extends Column | readonly Column[]>(given: Given): Given => {
    if (Array.isArray(given)) read.push(...given);
    else read.push(given as Column);
    return given;
  };
  const on: Asked = {
    model,
    option,
    digits,
    formula: (formula) => noted(evaluation.formula(formula)),
    months: (flow) => noted(evaluation.months(flow)),
    total: (flow) => noted(evaluation.flow(flow).total),
  };
  const tests: Test[] = [lengthTest(on), ...hoursTest(on), ...budgetTests(on), ...resultsTest(on)];
  const meets = (row: number): number => (tests.every((test) => test(row) === null) ? 1 : 0);
  return {
    meets(count) {
      if (read.every((column) => typeof column === "number")) return meets(0);
      return Float64Array.from({ length: count }, (_, row) => meets(row));
    },
    shortfalls: (row) => tests.flatMap((test) => test(row) ?? []),
  };
}

interface Asked {
  readonly model: Model;
  readonly option: OptionModel;
  readonly digits: number;
  formula(formula: Parameters<Evaluator["formula"]>[0]): Column;
  months(flow: Parameters<Evaluator["months"]>[0]): readonly Column[];
  total(flow: Parameters<Evaluator["flow"]>[0]): Column;
}

function lengthTest({ model, option, formula }: Asked): Test {
  const { horizon } = model;
  // One person after another is one stretch: the search between two is no end.
  const stretches = option.spells.map(({ begins, from, until }) => ({
    from: formula(begins ?? from),
    until: until === null ? horizon : formula(until),
  }));
  return (row) => {
    const months = covered(stretches.map(({ from, until }) => [at(from, row), Math.min(horizon, at(until, row))]));
    return horizon - months > LITTLE ? { code: "runs-shorter", months: roundTo(months, 2), horizon } : null;
  };
}

function hoursTest({ model, option, formula, months }: Asked): Test[] {
  const { horizon } = model;
  if (model.need.length === 0) return [];
  const phases = model.need.map(({ from, to, hoursPerMonth }) => ({
    from,
    to: Math.min(to, horizon),
    hours: formula(hoursPerMonth),
  }));
  const neededIn = (row: number) =>
    phases.reduce((sum, { from, to, hours }) => sum + Math.max(0, to - from) * at(hours, row), 0);
  if (option.hours === null) {
    return [(row) => (neededIn(row) > 0 ? { code: "hours-unknown", needed: roundTo(neededIn(row), 2) } : null)];
  }
  const delivered = months(option.hours);
  const test: Test = (row) => {
    let missing = 0;
    for (const { from, to, hours } of phases) {
      const need = at(hours, row);
      for (let month = from; month < to; month++) {
        const short = need - at(delivered[month] as Column, row);
        if (short > LITTLE) missing += short;
      }
    }
    if (missing === 0) return null;
    return { code: "hours-short", missing: roundTo(missing, 2), needed: roundTo(neededIn(row), 2) };
  };
  return [test];
}

function budgetTests({ model, option, digits, formula, months, total }: Asked): Test[] {
  const { monthly, total: whole } = model.budget;
  const cash = option.items.filter(({ basis }) => basis === "cash");
  const tests: Test[] = [];
  const sumOf = (columns: readonly Column[], row: number) => {
    let sum = 0;
    for (const column of columns) sum += at(column, row);
    return toMinor(sum, digits);
  };
  if (monthly !== null) {
    const ceiling = formula(monthly);
    const lines = cash.map(({ flow }) => months(flow));
    const byMonth = Array.from({ length: model.horizon }, (_, month) => lines.map((line) => line[month] as Column));
    tests.push((row) => {
      const limit = toMinor(at(ceiling, row), digits);
      let [count, first, most] = [0, 0, 0];
      byMonth.forEach((columns, month) => {
        const over = sumOf(columns, row) - limit;
        if (over <= 0) return;
        if (count++ === 0) first = month;
        most = Math.max(most, over);
      });
      if (count === 0) return null;
      return { code: "budget-monthly", count, date: isoMonth(model.start, first), over: fromMinor(most, digits) };
    });
  }
  if (whole !== null) {
    const ceiling = formula(whole);
    const lines = cash.map(({ flow }) => total(flow));
    tests.push((row) => {
      const over = sumOf(lines, row) - toMinor(at(ceiling, row), digits);
      return over > 0 ? { code: "budget-total", over: fromMinor(over, digits) } : null;
    });
  }
  return tests;
}

function resultsTest({ model, option, formula }: Asked): Test[] {
  if (model.resultsByMonth === null) return [];
  const wanted = formula(model.resultsByMonth);
  const productive = productiveAfter(option, formula);
  return [
    (row) => {
      const by = at(wanted, row);
      const months = productive(row);
      if (months === null) return { code: "results-never", by };
      return months > by + LITTLE ? { code: "results-late", months: roundTo(months, 2), by } : null;
    },
  ];
}

/** Months until full productivity; null where the only stretch of work, or the first of a tenure, ends before that. */
export function productiveAfter(
  { productiveFrom, spells }: OptionModel,
  formula: (of: OptionModel["productiveFrom"]) => Column,
): (row: number) => number | null {
  const from = formula(productiveFrom);
  const [only, another] = spells;
  if (only === undefined || another !== undefined) return (row) => at(from, row);
  const begins = formula(only.from);
  const until = only.until === null ? Number.POSITIVE_INFINITY : formula(only.until);
  const tenure = only.tenure === null ? Number.POSITIVE_INFINITY : formula(only.tenure);
  return (row) => {
    const end = Math.min(at(until, row), at(begins, row) + at(tenure, row));
    return at(from, row) > end + LITTLE ? null : at(from, row);
  };
}

/** How many months lie in at least one of the stretches. */
export function covered(all: readonly (readonly [from: number, to: number])[]): number {
  let sum = 0;
  let until = 0;
  for (const [from, to] of [...all].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

/** Every address that an option's standing depends on. */
export function requirementInputs(model: Model, option: OptionModel): Set<string> {
  const inputs = new Set<string>();
  const read = (formula: OptionModel["productiveFrom"] | null | undefined) => formula && formulaInputs(formula, inputs);
  for (const { begins, from, until } of option.spells) for (const formula of [begins ?? from, until]) read(formula);
  for (const { hoursPerMonth } of model.need) read(hoursPerMonth);
  if (model.need.length > 0 && option.hours) flowInputs(option.hours, inputs);
  const { monthly, total } = model.budget;
  for (const ceiling of [monthly, total]) read(ceiling);
  if (monthly !== null || total !== null) {
    for (const { basis, flow } of option.items) if (basis === "cash") flowInputs(flow, inputs);
  }
  if (model.resultsByMonth !== null) {
    read(model.resultsByMonth);
    read(option.productiveFrom);
    for (const { tenure } of option.spells) read(tenure);
  }
  return inputs;
}

/** A shortfall as a notice on the option. */
export function shortfallNotice(address: string, { code, ...values }: Shortfall, model: Model): Notice {
  const about = code.startsWith("budget") ? { horizon: model.horizon, currency: model.currency } : {};
  return notice(code, { ...values, ...about } as NoticeValues[Shortfall["code"]], address);
}
