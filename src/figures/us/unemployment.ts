/** United States: unemployment insurance of the states, for a new employer outside construction, and what else falls on its wage base. */
import { noted, secondary } from "../dated.ts";
import type { Charge, Component, Dated, Override, Parameter } from "../jurisdiction.ts";
import type { SourceId } from "../sources.ts";
import { upTo } from "./federal.ts";

export const wageBase = (...dated: readonly Dated[]): Parameter => ({
  id: "wageBase",
  label: "Unemployment wage base",
  per: "year",
  dated,
  example: "9500",
});

const label = "State unemployment insurance";
const byExperience = "after 1 to 3 years the state assigns each employer a rate by its own experience";
const newEmployer = "the rate of a new employer is used";

/** Unemployment insurance at the rate of a new employer; `more` says what its rate holds. */
export const unemployment = (base: Parameter, rates: readonly Dated[], more?: string): Component => ({
  id: "unemployment",
  label,
  rule: upTo(base, { dated: rates }),
  override: { why: more ? `${byExperience}; ${more}` : byExperience, assumed: newEmployer, example: "1.5%" },
});

/** Unemployment insurance of a state whose rate for a new employer is not one number, or was not read. */
export const ownUnemployment = (
  base: Parameter,
  why = "the state has no one rate for new employers; its notice names the employer's",
): Component => ({
  id: "unemployment",
  label,
  rule: upTo(base, "own"),
  override: { without: "required", why, example: "1.5%" },
});

/** Unemployment insurance of a place that is not shipped. */
export const anyUnemployment: Component = {
  ...ownUnemployment(wageBase(), "the state's notice names the rate and the wage base"),
  override: {
    without: "omitted",
    why: "the state's notice names the rate and the wage base",
    example: "{ rate: 2.7%, wageBase: 9500 }",
  },
};

/** The rate of 2026 where that of 2025 was not read, and the base is the same by law. */
export const alsoIn2025 = (rate: number, source: SourceId): Dated =>
  noted("the rate of 2026: that of 2025 was not found", secondary("2025", rate, source));

/** A charge of one rate on the wage base, that every employer pays. */
export const onBase = (
  id: string,
  label: string,
  base: Parameter,
  dated: readonly Dated[],
  override: Pick<Override, "why"> & Partial<Override>,
  inForce: Pick<Charge, "since" | "until"> = {},
): Component => ({
  id,
  label,
  rule: { ...upTo(base, { dated }), ...inForce },
  override: { example: "0%", ...override },
});

/** A charge on the wage base that a new employer does not pay, or that was not read: the employer gives its rate. */
export const onceRated = (
  id: string,
  label: string,
  base: Parameter,
  why: string,
  example: string,
  assumed = "a new employer is assumed, which does not pay it",
): Component => ({
  id,
  label,
  rule: upTo(base, "own"),
  override: { without: "omitted", why, example, assumed },
});

export { newEmployer };

export const onNotice = "its own rate is on the state's notice";
export const byState = "the state assigns it by experience";
export const notRead = "its rate was not read, and is left out";
