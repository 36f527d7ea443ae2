/** A scenario as a workbook whose cached values are wrong on purpose, and what a recomputed one must hold. */

import { type ComparedOption, compare } from "../../src/analysis/compare.ts";
import { type ScheduledOption, schedule } from "../../src/analysis/schedule.ts";
import { caseAddress, nameOf } from "../../src/analysis/workbook/cell-name.ts";
import type { Cell } from "../../src/analysis/workbook/expression.ts";
import { ownInputs } from "../../src/analysis/workbook/model.ts";
import type { LiveOption } from "../../src/analysis/workbook/option.ts";
import { type LiveComparison, liveWorkbook } from "../../src/analysis/workbook/workbook.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import type { Locale } from "../../src/language/languages.ts";
import { places } from "../../src/render/xlsx/formula.ts";
import { renderXlsx } from "../../src/render/xlsx/xlsx.ts";
import { workbook } from "../../src/report/workbook/workbook.ts";
import type { CaseScenario, Scenario } from "../../src/scenario/scenario.ts";
import { withNumbers } from "../../src/scenario/with-numbers.ts";
import type { Recomputed } from "./engines.ts";

export interface Proof {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** What a recomputed workbook has wrong; nothing where it agrees. */
  disagreements(recomputed: Recomputed): string[];
}

/** Beyond so many minor units the digits of a double end near the minor unit: two programs that add in another order differ by one. */
const DOUBLES_END = 1e12;

function isBeyondDoubles(option: ScheduledOption | undefined, digits: number): boolean {
  const sums = (option?.months ?? []).flatMap(({ cumulativeCash, cumulativeTotal }) => [
    cumulativeCash,
    cumulativeTotal,
  ]);
  return sums.some((sum) => Math.abs(sum) * 10 ** digits > DOUBLES_END);
}

/** What stands in every formula cell until a program recomputes it. */
const WRONG = 987_654.321;

/** The workbook of a scenario whose inputs are then changed to these values, against the comparison of `expected`. */
export async function proof(
  scenario: Scenario,
  {
    expected = scenario,
    changed = {},
    locale = "en",
  }: { expected?: Scenario; changed?: Readonly<Record<string, number>>; locale?: Locale } = {},
): Promise<Proof> {
  const live = liveWorkbook(scenario);
  const book = workbook(live, locale);
  const at = places(book);
  const values = book.sheets.map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((placed) => (placed === null || placed.cell.content.is === "value" ? null : placed.cell.value)),
    ),
  );
  for (const { rows } of book.sheets) {
    for (const placed of rows.flatMap(({ cells }) => cells)) {
      if (placed !== null && placed.cell.content.is !== "value") (placed.cell as { value: unknown }).value = WRONG;
    }
  }
  for (const [address, value] of Object.entries(changed)) {
    const cell = live.live.inputs.get(address) as { content: unknown; value: unknown } | undefined;
    // A figure that no formula reads has no cell.
    if (cell === undefined) continue;
    cell.content = { is: "value", value };
    cell.value = value;
  }
  const bytes = await renderXlsx(book);
  const found = (recomputed: Recomputed, cell: Cell): string | undefined => {
    const { sheet, row, column } = at.at(cell);
    return recomputed[book.sheets.indexOf(sheet)]?.[row]?.[column];
  };
  return {
    bytes,
    sheets: book.sheets.map(({ name }) => name),
    disagreements(recomputed) {
      const wrong: string[] = [];
      const cases = live.cases.map((one) => {
        // What a case sets itself has a cell of its own, which stays as it is.
        const own = ownInputs(one.live, live.live);
        const moved = Object.entries(changed).filter(([address]) => one.live.inputs.has(address) && !own.has(address));
        return [...promises(withNumbers(one.scenario, Object.fromEntries(moved)), one, live.names, one.case)];
      });
      for (const promise of [...promises(expected, live, live.names), ...cases.flat()]) {
        const { what, cell, value, digits, or, within = 1e-3 } = promise;
        const text = found(recomputed, cell);
        // To the minor unit, as far as the fifteen digits reach that a spreadsheet keeps of any number.
        const same =
          typeof value === "string"
            ? text === value
            : value === null
              ? text === (or ?? "")
              : text !== undefined &&
                text !== "" &&
                Math.abs(Number(text) - value) * 10 ** digits <
                  Math.max(within, Math.abs(value) * 10 ** digits * 1e-15);
        if (!same) wrong.push(`${what}: ${text} for ${value}`);
      }
      if (Object.keys(changed).length > 0) return wrong;
      // What is left of large sums is float noise, below what decides a rounding.
      const printed = schedule(expected).options;
      const remainders = new Set(
        [live, ...live.cases]
          .flatMap((one) => one.live.options.map((option, index) => [option, index] as const))
          .flatMap(([{ rounding, cash, imputed, months, soFar }, index]) => {
            const all = isBeyondDoubles(printed[index], currencyDigits(expected.currency));
            const rounded = [cash, imputed].flatMap((one) => [one, ...one.lines].map((row) => row.months));
            const workings = [...rounding.cash, ...rounding.imputed]
              .filter(({ caption: { code } }) => all || code === "rank" || code === "rest")
              .map((row) => row.months);
            // The months of lines and bases are among the promises, to as many minor units as doubles reach.
            return [...workings, ...(all ? [...rounded, cash.soFar, imputed.soFar, months, soFar] : [])].flat();
          }),
      );
      // With the inputs of the file, every cell of every sheet must be what it was written with.
      for (const [sheet, rows] of values.entries()) {
        for (const [row, cells] of rows.entries()) {
          for (const [column, value] of cells.entries()) {
            const placed = book.sheets[sheet]?.rows[row]?.cells[column];
            if (value === null || !placed || remainders.has(placed.cell)) continue;
            const text = recomputed[sheet]?.[row]?.[column] ?? "";
            if (isSame(text, value)) continue;
            wrong.push(`${book.sheets[sheet]?.name} row ${row + 1} column ${column + 1}: ${text} for ${value}`);
          }
        }
      }
      return wrong;
    },
  };
}

function isSame(text: string, value: unknown): boolean {
  // Months of the calendar: each program writes a date in its own way.
  if (/^\d+[/-]\d+[/-]\d+$/.test(text)) return true;
  if (typeof value === "string") return text === value;
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text !== "" && Math.abs(number - Number(value)) <= 1e-6 * Math.max(1, Math.abs(Number(value)) * 1e-3);
}

interface Promised {
  readonly what: string;
  readonly cell: Cell;
  readonly value: number | string | null;
  readonly digits: number;
  readonly or?: string;
  /** In minor units. */
  readonly within?: number;
}

/** Everything that `compare` and `schedule` print of the scenario and that stands in the workbook. */
function* promises(
  scenario: Scenario,
  { live }: LiveComparison,
  names: ReadonlyMap<string, Cell>,
  of?: CaseScenario,
): Generator<Promised> {
  const named = (address: string) => names.get(nameOf(of === undefined ? address : caseAddress(of, address)));
  const digits = currencyDigits(scenario.currency);
  const comparison = compare(scenario);
  const months = schedule(scenario);
  for (const [index, option] of comparison.options.entries()) {
    const { id } = option;
    const own = live.options[index];
    const summed = live.summary.options[index];
    if (own === undefined || summed === undefined) throw new Error(`no option ${id} in the workbook`);
    const within = isBeyondDoubles(months.options[index], digits) ? 2 : 1e-3;
    const money = (what: string, cell: Cell, value: number | null): Promised => ({
      what: `${of === undefined ? "" : `${of.title}: `}${id} ${what}`,
      cell,
      value,
      digits,
      within,
    });
    for (const basis of ["cash", "imputed", "total"] as const) {
      yield money(basis, named(`${id}.${basis}`) as Cell, option[basis]);
      yield money(`${basis} on the summary`, summed[basis], option[basis]);
    }
    yield money("peak month", summed.peakMonthCash, option.peakMonthCash);
    if (summed.delta) yield money("difference", summed.delta.amount, option.delta.amount);
    for (const [year, cell] of summed.years.entries())
      yield money(`year ${year + 1}`, cell, option.years[year]?.total ?? null);
    if (summed.mediaSpend) yield money("media spend", summed.mediaSpend, option.mediaSpend ?? null);
    if (summed.presentValue) yield money("present value", summed.presentValue, option.presentValue ?? null);
    if (summed.hours) {
      const { delivered, productive, costPerHour, costPerProductiveHour } = summed.hours;
      yield { what: `${id} hours`, cell: delivered, value: option.hoursDelivered, digits: 2 };
      yield { what: `${id} productive hours`, cell: productive, value: option.productiveHours, digits: 2 };
      yield money("cost per hour", costPerHour, option.costPerHour);
      yield money("cost per productive hour", costPerProductiveHour, option.costPerProductiveHour);
    }
    yield* stands(own, option);
    const lines = [...own.cash.lines, ...own.imputed.lines];
    for (const { id: line, amount } of option.lines) {
      const live = lines.find(({ item }) => item.id === line);
      if (live === undefined) throw new Error(`no line ${line} of ${id} in the workbook`);
      yield money(line, live.total, amount);
      for (const [month, printed] of (months.options[index]?.months ?? []).entries()) {
        yield money(`${line} month ${month + 1}`, live.months[month] as Cell, printed.lines[line] ?? null);
      }
    }
    for (const [month, { cash, imputed, total, cumulativeCash, cumulativeTotal }] of (
      months.options[index]?.months ?? []
    ).entries()) {
      yield money(`cash of month ${month + 1}`, own.cash.months[month] as Cell, cash);
      yield money(`imputed of month ${month + 1}`, own.imputed.months[month] as Cell, imputed);
      yield money(`total of month ${month + 1}`, own.months[month] as Cell, total);
      yield money(`cash up to month ${month + 1}`, own.cash.soFar[month] as Cell, cumulativeCash);
      yield money(`total up to month ${month + 1}`, own.soFar[month] as Cell, cumulativeTotal);
    }
  }
  if (live.summary.verdict !== null) {
    const titleOf = (id: string | undefined) => comparison.options.find((option) => option.id === id)?.title ?? "";
    const { cheapest, baseline, winner } = live.summary.verdict;
    const place = comparison.options.findIndex((option) => option.id === comparison.verdict?.winner) + 1;
    yield { what: "winner", cell: winner, value: place, digits: 0 };
    yield { what: "cheapest", cell: cheapest, value: titleOf(comparison.verdict?.cheapest), digits: 0 };
    yield { what: "baseline", cell: baseline, value: titleOf(comparison.scenario.baseline), digits: 0 };
  }
}

/** How an option stands against the requirements. */
function* stands({ standing }: LiveOption, { id, ...option }: ComparedOption): Generator<Promised> {
  const { meets, hoursShort, monthsOver, over, productiveAfter } = standing;
  const promised = (what: string, cell: Cell | null, value: number | null): Promised[] =>
    cell === null ? [] : [{ what: `${id} ${what}`, cell, value, digits: 2 }];
  const monthly = option.shortfalls.find(({ code }) => code === "budget-monthly");
  yield* promised("meets every requirement", meets, option.meetsRequirements ? 1 : 0);
  yield* promised("hours short", hoursShort, option.hoursMissing);
  yield* promised("months over the budget", monthsOver, monthly?.code === "budget-monthly" ? monthly.count : 0);
  yield* promised("over the budget", over, option.budget?.totalOver ?? 0);
  yield* promised("fully productive after", productiveAfter, option.results.productiveAfterMonths);
}
