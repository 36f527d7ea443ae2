/** Contributions of the file's own: a rate on pay between limits, beside a jurisdiction or instead of one. */
import { sum } from "../core/flow.ts";
import { type Formula, MONTHS_PER_YEAR, multiply } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { YearMonth } from "../core/model.ts";
import type { Timing } from "../core/timing.ts";
import type { EmploymentPay, Engagement } from "./engagement.ts";
import { MOST_MONEY, type NumberField } from "./field.ts";

/** For what its limits hold, and what it falls on. */
export const PER = ["year", "month"] as const;
export const ON = ["pay", "salary"] as const;

/** A contribution as the file states it; its numbers stand below its address. */
export interface GivenContribution {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  readonly per: (typeof PER)[number];
  readonly on: (typeof ON)[number];
  readonly limits: { readonly above: boolean; readonly upTo: boolean };
}

const limit = (label: string, help: string, per: GivenContribution["per"], example: string): NumberField => ({
  type: "number",
  unit: `money/${per}`,
  bounds: { min: 0, max: MOST_MONEY },
  label,
  help,
  example,
});

const fieldsFor = (per: GivenContribution["per"]) =>
  ({
    rate: {
      type: "number",
      unit: "ratio",
      bounds: { min: 0, max: 1 },
      label: "rate",
      help: "of pay between the limits",
      example: "2.7%",
      required: true,
    },
    above: limit("above", "pay up to here is free", per, "0"),
    upTo: limit("up to", "pay beyond this is free", per, "9500"),
  }) satisfies Record<string, NumberField>;

/** The numbers of a contribution, by what its limits hold for. */
export const contributionFields = { year: fieldsFor("year"), month: fieldsFor("month") } as const;

/** Whether an option of a kind may have some: where there is pay on which taxes fall. */
export const takesContributions = ({ fields }: Engagement): boolean =>
  Object.values(fields).some(({ type }) => type === "employerTaxes");

/** A line for each, exact like those of a jurisdiction: a yearly limit is whole for each calendar year and employment. */
export function contributionItems(
  contributions: readonly GivenContribution[],
  { base, special }: Pick<EmploymentPay, "base" | "special">,
  {
    start,
    months,
    during,
    at,
  }: {
    readonly start: YearMonth;
    readonly months: number;
    readonly during: Timing;
    readonly at: (address: string) => Formula;
  },
): Item[] {
  return contributions.map(({ id, address, title, per, on, limits }) => {
    const number = (name: "above" | "upTo") => {
      if (!limits[name]) return null;
      const given = at(`${address}.${name}`);
      return per === "month" ? multiply(given, MONTHS_PER_YEAR) : given;
    };
    const bands = [{ rate: at(`${address}.rate`), above: number("above"), upTo: number("upTo") }];
    const years: { from: number; to: number; bands: typeof bands }[] = [];
    for (let from = 1 - start.month; from < months; from += 12) years.push({ from, to: from + 12, bands });
    const pay = on === "pay" ? sum(base, ...special) : base;
    return {
      id: `employerTaxes.${id}`,
      label: { text: title ?? id, key: null },
      category: "onCosts",
      basis: "cash",
      flow: { flow: "accumulated", of: pay, during, limits: per, years },
    };
  });
}
