/** The options at a glance: a row each, whatever their number. */
import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import { FULL_TIME_HOURS } from "../pricing/variation.ts";
import { axisOf, seriesOf } from "./chart.ts";
import type { Block } from "./document.ts";
import type { Page } from "./page.ts";

/** A bar, total, cost per effective hour, full-time equivalents and whether all requirements are met. */
export function overviewChart(finding: CompareFinding, on: Page): Block {
  const { options, scenario } = finding;
  const { overview: words } = on.words;
  const months = scenario.horizonMonths;
  const fullTime = on.format.number(FULL_TIME_HOURS * months, 0);
  const series = seriesOf(options.map(({ title }) => title));
  const ends = options.flatMap(({ total, cash, totalLow, totalHigh }) => [total, cash, totalLow, totalHigh]);
  const { cash, imputed, range } = words;
  return {
    block: "chart",
    chart: {
      chart: "bars",
      x: axisOf(on.words.total, [0, ...ends], (value) => on.whole(value)),
      headers: [
        { text: words.total },
        { text: words.perHour },
        {
          text: words.fte,
          about: words.fteInWords(fullTime, counts(finding, ".leaveDays"), counts(finding, ".searchMonths")),
        },
        { text: words.requirements, about: words.required(requirements(finding, on)) },
      ],
      bars: series.map((one, index) => {
        const option = options[index] as ComparedOption;
        const { totalLow: low, totalHigh: high } = option;
        const values = valuesOf(option, months, on);
        return { ...one, cash: option.cash, imputed: option.imputed, low, high, note: noteOf(option, on), values };
      }),
      legend: { cash, imputed, range },
      key: words.key,
    },
  };
}

/** Whether some option has more than none of a field. */
const counts = ({ assumptions }: CompareFinding, field: string): boolean =>
  assumptions.some(({ address, value }) => address.endsWith(field) && value > 0);

/** What an option has to do, a clause each. */
function requirements(finding: CompareFinding, on: Page): string[] {
  const { assumptions, scenario } = finding;
  const { requires: words } = on.words.overview;
  const at = (address: string) => assumptions.filter((one) => one.address === address).map(({ value }) => value);
  const needed = assumptions.filter(({ address, unit }) => address.startsWith("need.") && unit === "hours/month");
  const hours = needed.map(({ value }) => value);
  return [
    words.throughout(on.format.months(scenario.horizonMonths), counts(finding, ".searchMonths")),
    ...(hours.length === 0 ? [] : [words.hours(hoursText(Math.min(...hours), Math.max(...hours), on))]),
    ...at("budget.monthly").map((value) => words.monthly(on.whole(value))),
    ...at("budget.total").map((value) => words.total(on.whole(value))),
    ...at("resultsByMonth").map((value) => words.productive(on.format.months(value))),
  ];
}

function hoursText(least: number, most: number, on: Page): string {
  const text = on.format.quantity(most, "hours/month");
  return least === most ? text : on.words.explain.range(on.format.number(least), text);
}

function valuesOf(option: ComparedOption, months: number, on: Page): string[] {
  const { unknown, overview: words } = on.words;
  const { total, costPerProductiveHour: rate, hoursDelivered: hours, meetsRequirements } = option;
  return [
    on.whole(total),
    rate === null ? unknown : on.whole(rate),
    hours === null ? unknown : on.format.number(fullTimeEquivalent(hours, months), 2),
    meetsRequirements ? words.yes : words.no,
  ];
}

function noteOf({ total, totalLow, totalHigh, meetsRequirements }: ComparedOption, on: Page): string {
  const { overview: words } = on.words;
  const range = totalLow === totalHigh ? "" : ` (${words.between(on.whole(totalLow), on.whole(totalHigh))})`;
  return `${on.whole(total)}${range}${meetsRequirements ? "" : ` · ${words.short}`}`;
}

/** The hours as a part of what one full-time person is paid for in these months. */
export const fullTimeEquivalent = (hours: number, months: number): number => hours / (FULL_TIME_HOURS * months);
