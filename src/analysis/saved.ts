/** What is read of a comparison that was kept as JSON: a file that anyone may have edited. */
import * as z from "zod/mini";
import { isCurrency } from "../core/currency.ts";
import type { Shortfall } from "../pricing/requirements.ts";

/** Where a value is not what a comparison of this version has there; null where all that is read can be read. */
export function damage(value: unknown): string | null {
  const [problem] = comparison.safeParse(value).error?.issues ?? [];
  return problem === undefined ? null : problem.path.join(".");
}

const money = z.number().check(z.minimum(-Number.MAX_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER));
const known = z.nullable(z.number());
const choice = z.nullable(z.string());
const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

const shortfall = z.discriminatedUnion("code", [
  z.looseObject({
    code: z.literal("runs-shorter"),
    months: z.number(),
    horizon: z.number(),
    search: z.exactOptional(z.number()),
  }),
  z.looseObject({ code: z.literal("hours-short"), missing: z.number(), needed: z.number() }),
  z.looseObject({ code: z.literal("hours-unknown"), needed: z.number() }),
  z.looseObject({ code: z.literal("budget-monthly"), count: z.number(), date: month, over: money }),
  z.looseObject({ code: z.literal("budget-total"), over: money }),
  z.looseObject({ code: z.literal("results-late"), months: z.number(), by: z.number() }),
  z.looseObject({ code: z.literal("results-never"), by: z.number() }),
]) satisfies z.ZodMiniType<Shortfall>;

/** What is read of a saved comparison, and was there in every release of this version; later fields may be missing. */
const comparison = z.looseObject({
  scenario: z.looseObject({
    title: z.string(),
    currency: z.string().check(z.refine(isCurrency)),
    start: month,
    horizonMonths: z.int(),
    baseline: z.string(),
  }),
  options: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      ...{ cash: money, imputed: money, total: money, totalLow: money, totalHigh: money },
      years: z.array(z.looseObject({ year: z.int(), cash: money, imputed: money, total: money })),
      hoursDelivered: known,
      productiveHours: known,
      meetsRequirements: z.boolean(),
      shortfalls: z.array(shortfall),
      delta: z.looseObject({ amount: money, percent: known }),
      results: z.looseObject({ status: z.optional(z.string()) }),
      budget: z.optional(z.looseObject({ status: z.string() })),
      lines: z.array(
        z.looseObject({
          id: z.string(),
          label: z.string(),
          labelKey: z.optional(choice),
          category: z.string(),
          basis: z.enum(["cash", "imputed"]),
          amount: money,
          amountLow: money,
          amountHigh: money,
        }),
      ),
    }),
  ),
  verdict: z.nullable(z.looseObject({ cheapest: z.string(), winner: choice, margin: known, againstBaseline: known })),
  assumptions: z.array(
    z.looseObject({
      address: z.string(),
      value: z.number(),
      low: z.optional(z.number()),
      high: z.optional(z.number()),
      unit: z.string(),
    }),
  ),
});
