/** Rules in the shapes that most laws have. */
import { defined } from "../core/defined.ts";
import type { ContributionLimits } from "../core/flow.ts";
import type { Charge, Component, Dated, Fact, Limit, Override, Rule } from "./jurisdiction.ts";

/** A rate on all pay. */
export const onAll = (...dated: readonly Dated[]): Charge => ({ basis: "year", brackets: [{ rate: { dated } }] });

/** A rate on pay up to a cap. */
export const onCapped = (basis: ContributionLimits, cap: Limit, ...dated: readonly Dated[]): Charge => ({
  basis,
  brackets: [{ rate: { dated }, cap }],
});

/** A rate on pay above a threshold, up to a cap where there is one. */
export const onAbove = (
  basis: ContributionLimits,
  threshold: Limit,
  cap: Limit | undefined,
  ...dated: readonly Dated[]
): Charge => ({ basis, brackets: [{ rate: { dated }, threshold, ...defined({ cap }) }] });

/** The same charge, on other bases than all pay. */
export const on = (bases: NonNullable<Charge["on"]>, charge: Charge): Charge => ({ ...charge, on: bases });

export const component = (id: string, label: string, rule: Rule, override: Override): Component => ({
  id,
  label,
  rule,
  override,
});

/** What only the employer's own notice says: a share of all pay, left out until the file gives it. */
export const asked = (id: string, label: string, why: string, example: string, cap?: Limit): Component =>
  component(
    id,
    label,
    { basis: cap ? "cumulative" : "year", brackets: [cap ? { rate: "own", cap } : { rate: "own" }] },
    { without: "omitted", why, example, assumed: "its rate is the employer's own, and is left out" },
  );

/** A number that the law fixes for everybody. */
export const byLaw = (example: string): Override => ({ why: "an exemption or a reduction may apply", example });

/** Of pay that no law asks for. */
export const byAgreement = "not due by law: where a contract or a collective agreement has it";

export const payroll = (
  why: string,
  assumed: { value: "most" | number; say: string } = {
    value: "most",
    say: "the rate of the largest employers is assumed",
  },
): Fact => ({
  type: "number",
  unit: "money/year",
  bounds: { min: 0, max: 1e13 },
  label: "payroll a year",
  why,
  example: "3000000",
  assumed,
});

export const staff = (why: string): Fact => ({
  type: "number",
  unit: "people",
  bounds: { min: 0, max: 1e7, integer: true },
  label: "staff of the employer",
  why,
  example: "40",
  assumed: { value: "most", say: "the largest employer is assumed" },
});
