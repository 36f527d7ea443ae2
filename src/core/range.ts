/** The shapes that a range can have; `shape:` in a scenario file takes one of these names. */
export const SHAPES = ["uniform", "triangular", "pert", "normal", "lognormal"] as const;

/**
 * How the numbers of a range are spread. `uniform`, `triangular` and `pert` lie between `low` and `high`;
 * of `normal` and `lognormal`, 5 % lies below `low` and 5 % above `high`.
 */
export type Shape = (typeof SHAPES)[number];

/**
 * A number, or a range around its likely value. `low`, `high` and `shape` are there together or not at all, and then
 * `low <= value <= high`. No number in it is NaN, infinite or negative zero.
 */
export interface Quantity {
  /** The likely value: what every answer but a range or a simulation is worked out with. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly shape?: Shape;
  /** Where the number comes from, in the words of whoever wrote it. */
  readonly source?: string;
  /** When the source said so: `2026`, `2026-03` or `2026-03-31`. */
  readonly asOf?: string;
}

/** What a number may be; without a `min` or `max` that side is open. */
export interface Bounds {
  readonly min?: number;
  /** True where `min` itself is too low. */
  readonly minExclusive?: boolean;
  readonly max?: number;
  /** True where only whole numbers make sense. */
  readonly integer?: boolean;
}

/** The shape of a range that names none: uniform from two ends, triangular when the likely value is given too. */
export function defaultShape(hasLikely: boolean): Shape {
  return hasLikely ? "triangular" : "uniform";
}

/**
 * The likely value of a range that names none: the midpoint, or the median (the geometric mean of the ends) of a
 * lognormal one. Always from `low` up to `high`; `low` must be above 0 for a lognormal range.
 */
export function defaultLikely(low: number, high: number, shape: Shape): number {
  const middle = shape === "lognormal" ? Math.sqrt(low) * Math.sqrt(high) : low / 2 + high / 2;
  // 15 digits, so that the middle of 0.1 and 0.2 is 0.15 and not 0.15000000000000002.
  return Math.min(high, Math.max(low, Number(middle.toPrecision(15))));
}

/** Whether a number keeps the bounds. */
export function isWithin(value: number, { min, minExclusive = false, max, integer = false }: Bounds): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if (max !== undefined && value > max) return false;
  return min === undefined || (minExclusive ? value > min : value >= min);
}
