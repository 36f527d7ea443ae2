/** Footing: what is displayed adds up, to the minor unit, on every level and in every output. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompareFinding, compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { at } from "../../src/core/column.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import type { Locale } from "../../src/language/languages.ts";
import { document as comparison } from "../../src/report/compare.ts";
import type { Cell, Document, Row } from "../../src/report/document.ts";
import { document as months } from "../../src/report/schedule.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parsedNumber } from "../support/displayed.ts";
import { scenarios } from "../support/scenario-arbitrary.ts";

/** Whole minor units; fails where the amount has more digits than the currency. */
function minor(amount: number, currency: string): number {
  const scale = 10 ** currencyDigits(currency);
  const whole = Math.round(amount * scale);
  expect(whole / scale).toBe(amount);
  return whole;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("footing", () => {
  test("lines add up to cash and imputed, those to the total, years to the option, in every case", () => {
    fc.assert(
      fc.property(scenarios(), ({ scenario }) => {
        const { options } = compare(scenario);
        const { currency } = scenario;
        for (const option of options) {
          const lines = (basis: string, of: "amount" | "amountLow" | "amountHigh") =>
            sum(option.lines.filter((line) => line.basis === basis).map((line) => minor(line[of], currency)));
          expect(lines("cash", "amount")).toBe(minor(option.cash, currency));
          expect(lines("imputed", "amount")).toBe(minor(option.imputed, currency));
          expect(minor(option.cash, currency) + minor(option.imputed, currency)).toBe(minor(option.total, currency));
          expect(lines("cash", "amountLow")).toBe(minor(option.cashLow, currency));
          expect(lines("cash", "amountHigh")).toBe(minor(option.cashHigh, currency));
          expect(lines("cash", "amountLow") + lines("imputed", "amountLow")).toBe(minor(option.totalLow, currency));
          expect(lines("cash", "amountHigh") + lines("imputed", "amountHigh")).toBe(minor(option.totalHigh, currency));
          for (const of of ["cash", "imputed", "total"] as const) {
            expect(sum(option.years.map((year) => minor(year[of], currency)))).toBe(minor(option[of], currency));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("months add up to the lines and totals of the comparison, and running totals to what came before", () => {
    fc.assert(
      fc.property(scenarios(), ({ scenario }) => {
        const { currency } = scenario;
        const compared = compare(scenario).options;
        for (const [index, option] of schedule(scenario).options.entries()) {
          const other = compared[index];
          for (const line of other?.lines ?? []) {
            const months = option.months.map((month) => minor(month.lines[line.id] ?? Number.NaN, currency));
            expect([line.id, sum(months)]).toEqual([line.id, minor(line.amount, currency)]);
          }
          let cash = 0;
          let total = 0;
          for (const month of option.months) {
            const of = (basis: string) =>
              sum(
                option.lines
                  .filter((line) => line.basis === basis)
                  .map((line) => minor(month.lines[line.id] ?? 0, currency)),
              );
            expect(of("cash")).toBe(minor(month.cash, currency));
            expect(of("imputed")).toBe(minor(month.imputed, currency));
            expect(of("cash") + of("imputed")).toBe(minor(month.total, currency));
            cash += of("cash");
            total += of("cash") + of("imputed");
            expect(cash).toBe(minor(month.cumulativeCash, currency));
            expect(total).toBe(minor(month.cumulativeTotal, currency));
          }
          expect(total).toBe(minor(other?.total ?? Number.NaN, currency));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("each sum is the true sum rounded, and no line is more than a few minor units from its own", () => {
    fc.assert(
      fc.property(scenarios({ ranges: false }), ({ scenario }) => {
        const model = compile(scenario);
        const outcomes = evaluator(model, 1, { months: false }).evaluate({ count: 1, columns: new Map() });
        for (const [index, option] of compare(scenario).options.entries()) {
          const totals = (outcomes[index]?.items ?? []).map((series) => at(series.total, 0));
          const half = 0.5 / 10 ** currencyDigits(scenario.currency) + 1e-4;
          const of = (basis: string) => sum(totals.filter((_, line) => option.lines[line]?.basis === basis));
          expect(Math.abs(of("cash") - option.cash)).toBeLessThanOrEqual(half);
          expect(Math.abs(of("imputed") - option.imputed)).toBeLessThanOrEqual(half);
          for (const [line, { amount }] of option.lines.entries()) {
            expect(Math.abs((totals[line] ?? Number.NaN) - amount)).toBeLessThan(8 * half);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(["en", "nl"] as const)("displayed cells add up to the displayed totals: %s", (locale) => {
    fc.assert(
      fc.property(scenarios({ ranges: false }), ({ scenario }) => {
        const finding = compare(scenario);
        const page = comparison(finding, locale);
        for (const [column] of finding.options.entries()) expectFooting(page, column + 1, finding, locale);
      }),
      { numRuns: 30 },
    );
  });

  test("displayed months add up across and down", () => {
    fc.assert(
      fc.property(scenarios({ ranges: false, mostOptions: 1 }), ({ scenario }) => {
        const finding = schedule(scenario);
        const option = finding.options[0];
        const page = months(finding, "en");
        const table = page.blocks.find((block) => block.block === "table");
        if (option === undefined) throw new Error("no option");
        // Nothing falls in any month.
        if (table?.block !== "table") return expect(option.months.every(({ total }) => total === 0)).toBe(true);
        const value = (cell: Cell | undefined) => minor(shown(cell, "en"), scenario.currency);
        // Lines come first, then what they add up to.
        const heads = table.columns.map(({ header }) => header);
        const sums = ["Cash", "Non-cash", "Imputed", "Total"]
          .map((name) => heads.indexOf(name))
          .filter((one) => one > 0);
        const lines = Math.min(...sums) - 1;
        const rows = table.rows.filter(({ role }) => role === "line").map(({ cells }) => cells.slice(1).map(value));
        let running = 0;
        for (const [month, row] of rows.entries()) {
          running += minor(option.months[month]?.total ?? Number.NaN, scenario.currency);
          expect(sum(row.slice(0, lines))).toBe(minor(option.months[month]?.total ?? 0, scenario.currency));
          expect(row.at(-1)).toBe(running);
        }
        const totals = table.rows.at(-1)?.cells.slice(1, -1).map(value) ?? [];
        expect(totals.slice(0, lines)).toEqual(
          totals.slice(0, lines).map((_, at) => sum(rows.map((row) => row[at] ?? 0))),
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** The number that a cell displays; an empty cell stands for nothing. */
function shown(cell: Cell | undefined, locale: Locale): number {
  return cell?.type === "number" ? parsedNumber(cell.text, locale) : 0;
}

function expectFooting(page: Document, column: number, { scenario, options }: CompareFinding, locale: Locale) {
  const economic = { en: "Total economic cost", nl: "Totale economische kosten" }[locale];
  const named = (row: Row) => row.cells[0]?.type === "text" && row.cells[0].text === economic;
  const table = page.blocks.find((block) => block.block === "table" && block.rows.some(named));
  if (table?.block !== "table") throw new Error("no table");
  const value = ({ cells }: Row) => minor(shown(cells[column], locale), scenario.currency);
  const end = table.rows.findIndex(named);
  let lines = 0;
  let sums = 0;
  for (const [index, row] of table.rows.slice(0, end).entries()) {
    if (row.role === "heading") lines = 0;
    else if (row.role === "total") {
      expect(value(row)).toBe(lines);
      sums += lines;
    } else if (row.role === "line") {
      lines += value(row);
      const after = table.rows.slice(index + 1);
      const parts = after.slice(
        0,
        after.findIndex(({ role }) => role !== "part"),
      );
      // A line that is all of its concept stands in the concept's row alone.
      const own = parts.filter(({ cells }) => cells[column]?.type === "number");
      if (own.length > 0) expect(sum(own.map(value))).toBe(value(row));
    }
  }
  expect(value(table.rows[end] as Row)).toBe(sums);
  expect(sums).toBe(minor(options[column - 1]?.total ?? Number.NaN, scenario.currency));
}
