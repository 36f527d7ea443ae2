/** What a scenario requires of its options, and in what each falls short: length, hours, budget, results in time. */
import { at, type Column } from "../core/column.ts";
import { defined } from "../core/defined.ts";
import type { Evaluator } from "../core/evaluate.ts";
import { flowInputs, formulaInputs } from "../core/inputs.ts";
import { isoMonth, type Model, type OptionModel } from "../core/model.ts";
import { fromMinor, roundTo, toMinor } from "../core/money.ts";
import { type Notice, type NoticeValues, notice } from "../core/notice.ts";

/** In what an option falls short of what is required, with its amount. Months and hours have two digits, money those of the currency. */
export type Shortfall =
  /** It starts later than the horizon or ends sooner; months of search count as running, and `search` is how many of them there are. */
  | {
      readonly code: "runs-shorter";
      readonly months: number;
      readonly horizon: number;
      readonly search?: number;
    }
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
  /** Everything that it looks at. */
  readonly reads: readonly Column[];
  /** 1 in each row in which it meets all of them, else 0. */
  meets(count: number): Column;
  /** Everything that it falls short in, in one row; empty where it meets all. */
  shortfalls(row: number): Shortfall[];
}

interface Test {
  /** What it looks at, since what never varies is judged once. */
  readonly reads: readonly Column[];
  /** Asked of every row of a simulation, so without an object for the answer. */
  fails(row: number): boolean;
  /** In what; of a row that fails. */
  shortfall(row: number): Shortfall;
}

/** The standing of an option in the rows of the last evaluation; valid until the next. */
export function standing(model: Model, option: OptionModel, evaluation: Evaluator, digits: number): Standing {
  const on: Asked = {
    model,
    option,
    digits,
    formula: evaluation.formula,
    months: evaluation.months,
    total: (flow) => evaluation.flow(flow).total,
  };
  const tests: Test[] = [lengthTest(on), ...hoursTest(on), ...budgetTests(on), ...resultsTest(on)];
  return {
    reads: tests.flatMap(({ reads }) => reads),
    meets(count) {
      const varying = tests.filter(({ reads }) => reads.some((column) => typeof column !== "number"));
      if (tests.some((test) => !varying.includes(test) && test.fails(0))) return 0;
      if (varying.length === 0) return 1;
      const marks = new Float64Array(count).fill(1);
      for (const { fails } of varying)
        for (let row = 0; row < count; row++) if (marks[row] === 1 && fails(row)) marks[row] = 0;
      return marks;
    },
    shortfalls: (row) => tests.flatMap(({ fails, shortfall }) => (fails(row) ? shortfall(row) : [])),
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
    posted: formula(from),
    until: until === null ? horizon : formula(until),
  }));
  const [only, another] = stretches;
  const months = (row: number): number => {
    if (only !== undefined && another === undefined) {
      return Math.max(0, Math.min(horizon, at(only.until, row)) - Math.max(at(only.from, row), 0));
    }
    return covered(stretches.map(({ from, until }) => [at(from, row), Math.min(horizon, at(until, row))]));
  };
  const shortfall = (row: number): Shortfall => {
    const posted = covered(stretches.map(({ posted, until }) => [at(posted, row), Math.min(horizon, at(until, row))]));
    const search = roundTo(months(row) - posted, 2) || undefined;
    return { code: "runs-shorter", months: roundTo(months(row), 2), horizon, ...defined({ search }) };
  };
  return {
    reads: stretches.flatMap(({ from, until }) => [from, until]),
    fails: (row) => horizon - months(row) > LITTLE,
    shortfall,
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
  if (option.hours !== null) return [deliveredTest(months(option.hours), phases, neededIn)];
  return [
    {
      reads: phases.map(({ hours }) => hours),
      fails: (row) => neededIn(row) > 0,
      shortfall: (row) => ({ code: "hours-unknown", needed: roundTo(neededIn(row), 2) }),
    },
  ];
}

/** The hours of each month held against those that are needed in it. */
function deliveredTest(
  delivered: readonly Column[],
  phases: readonly { readonly from: number; readonly to: number; readonly hours: Column }[],
  neededIn: (row: number) => number,
): Test {
  const needed = phases.flatMap(({ from, to, hours }) =>
    delivered.slice(from, Math.max(from, to)).map((given) => ({ hours, given })),
  );
  // Most months are like another one.
  const distinct = needed.filter(({ hours, given }, index) => {
    const before = needed[index - 1];
    return hours !== given && (before === undefined || before.hours !== hours || before.given !== given);
  });
  const missing = (row: number): number => {
    let sum = 0;
    for (const { hours, given } of needed) {
      const short = at(hours, row) - at(given, row);
      if (short > LITTLE) sum += short;
    }
    return sum;
  };
  return {
    reads: distinct.flatMap(({ hours, given }) => [hours, given]),
    fails(row) {
      for (const { hours, given } of distinct) if (at(hours, row) - at(given, row) > LITTLE) return true;
      return false;
    },
    shortfall: (row) => ({
      code: "hours-short",
      missing: roundTo(missing(row), 2),
      needed: roundTo(neededIn(row), 2),
    }),
  };
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
    const over = (row: number) => {
      const limit = toMinor(at(ceiling, row), digits);
      return byMonth.flatMap((columns, month) => {
        const by = sumOf(columns, row) - limit;
        return by > 0 ? [{ month, by }] : [];
      });
    };
    tests.push({
      reads: [ceiling, ...byMonth.flat()],
      fails(row) {
        const limit = toMinor(at(ceiling, row), digits);
        for (const columns of byMonth) if (sumOf(columns, row) > limit) return true;
        return false;
      },
      shortfall(row) {
        const months = over(row);
        const most = Math.max(...months.map(({ by }) => by));
        const date = isoMonth(model.start, months[0]?.month ?? 0);
        return { code: "budget-monthly", count: months.length, date, over: fromMinor(most, digits) };
      },
    });
  }
  if (whole !== null) {
    const ceiling = formula(whole);
    const lines = cash.map(({ flow }) => total(flow));
    const over = (row: number) => sumOf(lines, row) - toMinor(at(ceiling, row), digits);
    tests.push({
      reads: [ceiling, ...lines],
      fails: (row) => over(row) > 0,
      shortfall: (row) => ({ code: "budget-total", over: fromMinor(over(row), digits) }),
    });
  }
  return tests;
}

function resultsTest({ model, option, formula }: Asked): Test[] {
  if (model.resultsByMonth === null) return [];
  const wanted = formula(model.resultsByMonth);
  const reads = [wanted];
  const productive = productiveAfter(option, (of) => {
    const column = formula(of);
    reads.push(column);
    return column;
  });
  return [
    {
      reads,
      fails(row) {
        const months = productive(row);
        return months === null || months > at(wanted, row) + LITTLE;
      },
      shortfall(row) {
        const by = at(wanted, row);
        const months = productive(row);
        return months === null
          ? { code: "results-never", by }
          : { code: "results-late", months: roundTo(months, 2), by };
      },
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

/** Every address that an option's standing depends on, but for what its lines cost. */
export function requirementInputs(model: Model, option: OptionModel, into: Set<string> = new Set()): Set<string> {
  const read = (formula: OptionModel["productiveFrom"] | null | undefined) => formula && formulaInputs(formula, into);
  for (const { begins, from, until } of option.spells) for (const formula of [begins ?? from, until]) read(formula);
  for (const { hoursPerMonth } of model.need) read(hoursPerMonth);
  if (model.need.length > 0 && option.hours) flowInputs(option.hours, into);
  const { monthly, total } = model.budget;
  for (const ceiling of [monthly, total]) read(ceiling);
  if (model.resultsByMonth !== null) {
    read(model.resultsByMonth);
    read(option.productiveFrom);
    for (const { tenure } of option.spells) read(tenure);
  }
  return into;
}

/** A shortfall as a notice on the option. */
export function shortfallNotice(address: string, { code, ...values }: Shortfall, model: Model): Notice {
  const about = code.startsWith("budget") ? { horizon: model.horizon, currency: model.currency } : {};
  return notice(code, { ...values, ...about } as NoticeValues[Shortfall["code"]], address);
}
