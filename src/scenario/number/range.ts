/** From the numbers of a value to a quantity: their order, their bounds and their shape. */
import { defined } from "../../core/defined.ts";
import { roundTo } from "../../core/money.ts";
import { type Bounds, defaultLikely, defaultShape, type Quantity } from "../../core/range.ts";
import { type Problem, problem } from "../../language/issues.ts";
import type { Draft, Part } from "./draft.ts";
import type { Numeral } from "./numeral.ts";

/** The quantity of a draft whose numbers are all of one kind, or what is wrong with them together. */
export function finish(
  draft: Draft,
  read: (numeral: Numeral) => number,
  write: (value: number) => string,
  bounds: Bounds,
  unit: string,
): Quantity | Problem {
  const values = draft.parts.map((part) => read(part.numeral));
  for (const index of values.keys()) {
    if (values.some((value, before) => before < index && value > (values[index] ?? value))) {
      const sorted = suffixed(draft, values) ?? [...values].sort((a, b) => a - b).map(write);
      const text = draft.slots ? slotsText(draft.parts, sorted) : sorted.join(" to ");
      return problem("range-order", { as: "file", write: text });
    }
  }
  for (const [index, part] of draft.parts.entries()) {
    const problem = boundsFault(values[index] ?? 0, write, bounds, unit);
    if (problem !== undefined) return at(part, draft, problem);
  }
  const about = defined({ source: draft.source, asOf: draft.asOf });
  const [low = 0, middle = low, high] = values.length === 2 ? [values[0], undefined, values[1]] : values;
  if (high === undefined) {
    if (draft.shape === undefined) return { value: low, ...about };
    return problem("shape-without-range", {}, "shape");
  }
  const shape = draft.shape ?? defaultShape(values.length === 3);
  if (shape === "lognormal" && low <= 0) return problem("shape-needs-positive", {}, "shape");
  const value = values.length === 3 ? middle : defaultLikely(low, high, shape);
  return { value, low, high, shape, ...about };
}

/**
 * The ends of `7k to 9` with the suffix of the first, where that puts them in order and closer together than they are
 * without it; undefined otherwise: `1k to 500` is 500 to 1000.
 */
function suffixed({ parts }: Draft, values: readonly number[]): string[] | undefined {
  const [first, ...others] = parts.map(({ numeral }) => numeral);
  if (!first?.suffix || others.some(({ suffix }) => suffix !== "")) return undefined;
  const digits = parts.map(({ numeral }) => numeral.digits);
  const isCloser = Number(digits.at(-1)) / Number(digits[0]) < Math.max(...values) / Math.min(...values);
  return isCloser && digits.every((one, index) => index === 0 || Number(one) > Number(digits[index - 1]))
    ? digits.map((one) => one + first.suffix)
    : undefined;
}

/** The problem with a number outside its bounds; `written`: as it stands in the file, in another unit. */
export function boundsFault(
  value: number,
  write: (value: number) => string,
  bounds: Bounds,
  unit: string,
  written: string | null = null,
): Problem | undefined {
  const { min, minExclusive = false, max, integer = false } = bounds;
  const beyond = (as: "below" | "not-above" | "above", bound: number) =>
    problem("out-of-bounds", { as, value: write(value), bound: write(bound), unit, written });
  if (min !== undefined && (minExclusive ? value <= min : value < min)) {
    return beyond(minExclusive ? "not-above" : "below", min);
  }
  if (max !== undefined && value > max) return beyond("above", max);
  if (!integer || Number.isInteger(value)) return undefined;
  const near = [Math.floor(value), Math.ceil(value)].filter(
    (one) => boundsFault(one, write, bounds, unit) === undefined,
  );
  // A number converted from another unit has digits that nobody wrote.
  const shown = written === null ? value : roundTo(value, 2);
  return problem("whole-number", { value: write(shown), unit, write: near.map(String), written });
}

/** The problem at the key of the mapping where the part stands. */
export function at(part: Part, draft: Draft, problem: Problem): Problem {
  return draft.mapping ? { ...problem, key: draft.slots ? part.slot : "value" } : problem;
}

const slotsText = (parts: readonly Part[], texts: readonly string[]): string =>
  `{ ${parts.map((part, index) => `${part.slot}: ${texts[index] ?? ""}`).join(", ")} }`;

/** The draft's numbers as one text. */
export function rangeText(draft: Draft, write: (numeral: Numeral) => string): string {
  return draft.parts.map((part) => write(part.numeral)).join(" to ");
}

/** A number as it was written, without blanks. */
export function numeralText(numeral: Numeral): string {
  return `${numeral.digits}${numeral.suffix}${numeral.percent ? "%" : ""}`;
}

/** A number and its base as they were written. */
export function partText({ numeral, base }: Part): string {
  return numeralText(numeral) + (base === undefined ? "" : ` of ${base}`);
}
