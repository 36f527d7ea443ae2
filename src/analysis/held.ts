/** An actual number held against an expected one. */
import type { Comparison, ComparisonWord } from "../scenario/expectation.ts";

/** The values that answer or, where there is none, why. */
interface Answer {
  readonly values: readonly number[];
  readonly without?: "never" | "equal";
}

/** Actual less expected to nine decimals and, in large numbers, to the last bit: beyond that is the noise of float64. */
export function differenceOf(actual: number, expected: number): number {
  const difference = actual - expected;
  const noise = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected));
  return Math.abs(difference) <= noise ? 0 : Number(difference.toFixed(9));
}

/**
 * `is` is met by the value nearest to the expected one; a limit by the value that is nearest to breaking it.
 * Without any value nothing is met.
 */
export function held({ values, without }: Answer, expected: number, { how, within }: Comparison) {
  const tolerance = "amount" in within ? within.amount : Math.abs(expected) * within.ratio;
  const all = values.map((actual) => {
    const difference = differenceOf(actual, expected);
    return { actual, difference, tolerance, met: holds(how, difference, tolerance) };
  });
  const order =
    how === "is"
      ? (value: number) => Math.abs(value)
      : how === "atMost" || how === "below"
        ? (value: number) => -value
        : (value: number) => value;
  all.sort((a, b) => order(a.difference) - order(b.difference));
  return all[0] ?? { actual: without === "equal" ? without : null, difference: null, tolerance, met: false };
}

/** That there is no value, since it never comes to one. */
export function heldNever({ values, without }: Answer) {
  const actual = values[0] ?? without ?? null;
  return { actual, difference: null, tolerance: 0, met: actual === "never" };
}

function holds(how: ComparisonWord, difference: number, tolerance: number): boolean {
  switch (how) {
    case "is":
      return differenceOf(Math.abs(difference), tolerance) <= 0;
    case "atMost":
      return difference <= 0;
    case "atLeast":
      return difference >= 0;
    case "below":
      return difference < 0;
    case "above":
      return difference > 0;
  }
}
