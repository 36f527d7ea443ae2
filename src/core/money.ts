/**
 * Rounding, once. Everything inside is float64; a finding holds whole minor units (cents),
 * chosen so that months sum to the line, lines to the option and options to the total.
 */

/** What rounding goes by; a workbook rounds by the same numbers. */
export const footing = {
  /** Float noise below this part of a minor unit never decides a rounding ... */
  leastNoise: 1e-7,
  /** ... more in large sums, whose hundreds of parts each add some ... */
  noise: 1e-13,
  /** ... and never a whole hundredth, since half a unit less a hundredth is an amount that sums come to. */
  mostNoise: 0.00618034,
  /**
   * Remainders are compared in whole parts of a minor unit, so that noise decides no tie. Each row: up to so much noise, in
   * so many parts. Two ways to add differed by a thousandth of a part at most, so of about 500 pairs of equal remainders one
   * can come out unequal. The last row is for the largest sums, whose errors grow on while their noise is capped.
   */
  parts: [
    [2 ** -22, 2 ** 20],
    [2 ** -18, 2 ** 16],
    [2 ** -14, 2 ** 12],
    [2 ** -10, 2 ** 8],
    [1, 2 ** 2],
  ],
  /**
   * Added before a remainder is cut to whole parts. With 0.5 the cuts would lie at 0.71875 and the like, where sums of prices
   * and percentages often end; fractions come least near to the golden ratio.
   */
  partsUp: 0.381966,
} as const;

const partsAt = (little: number): number => footing.parts.find(([most]) => little <= most)?.[1] ?? 1;

function noise(scaled: number): number {
  return Math.min(footing.mostNoise, Math.max(footing.leastNoise, Math.abs(scaled) * footing.noise));
}

/** Rounds to whole minor units, half away from zero; noise just below a half counts as the half. */
export function toMinor(amount: number, digits: number): number {
  const scaled = Math.abs(amount) * 10 ** digits;
  const rounded = Math.floor(scaled + 0.5 + noise(scaled));
  return amount < 0 ? -rounded || 0 : rounded;
}

/** Whole minor units as the nearest number of major units: 3333 with 2 digits is 33.33. */
export function fromMinor(minor: number, digits: number): number {
  return minor / 10 ** digits;
}

/** The sum of amounts of a finding, exact: their minor units are added. */
export function sumOf(amounts: readonly number[], digits: number): number {
  return fromMinor(
    amounts.reduce((sum, amount) => sum + toMinor(amount, digits), 0),
    digits,
  );
}

/** Rounds to a number of decimal digits, half away from zero. */
export function roundTo(value: number, digits: number): number {
  return fromMinor(toMinor(value, digits), digits);
}

/**
 * Whole minor units for each line and month such that, after every month, the cents of all lines
 * together are the true total rounded: each month's cents go by largest remainder of the lines'
 * running totals, among the lines that move in that month. Cells of a month depend on that month and
 * earlier ones only, so a longer horizon changes no earlier month.
 *
 * @param lines one row a line, one amount a month, unrounded
 * @throws RangeError for sums of more minor units than a number can count.
 */
export function footed(lines: readonly (readonly number[])[], digits: number): number[][] {
  const scale = 10 ** digits;
  const cells = lines.map((months) => months.map(() => 0));
  const rests = lines.map(() => 0);
  const months = Math.max(0, ...lines.map((line) => line.length));
  let total = 0;
  let totalGiven = 0;
  for (let month = 0; month < months; month++) {
    for (const line of lines) total += line[month] ?? 0;
    const owed = toMinor(total, digits);
    const little = noise(total * scale);
    const parts = partsAt(little);
    const remainders: { line: number; remainder: number }[] = [];
    let open = owed - totalGiven;
    lines.forEach((line, index) => {
      const amount = line[month] ?? 0;
      const rest = (rests[index] as number) + amount * scale;
      rests[index] = rest;
      if (Math.abs(amount) * scale <= footing.leastNoise) return;
      const cents = Math.floor(rest + little);
      const remainder = Math.max(0, Math.floor((rest - cents) * parts + footing.partsUp));
      remainders.push({ line: index, remainder });
      (cells[index] as number[])[month] = cents;
      open -= cents;
    });
    if (!Number.isSafeInteger(owed) || !Number.isSafeInteger(open)) {
      throw new RangeError(`${total} has more minor units than can be counted`);
    }
    if (remainders.length === 0) continue;
    remainders.sort((a, b) => b.remainder - a.remainder);
    // More than one cent a line is owed only when lines that have ended hold cents of their own.
    for (let i = 0; open !== 0; i++) {
      const step = Math.sign(open);
      const index = step > 0 ? i % remainders.length : remainders.length - 1 - (i % remainders.length);
      const row = cells[(remainders[index] as { line: number }).line] as number[];
      row[month] = (row[month] as number) + step;
      open -= step;
    }
    for (const { line } of remainders) {
      const cents = (cells[line] as number[])[month] as number;
      rests[line] = (rests[line] as number) - cents;
      totalGiven += cents;
    }
  }
  return cells;
}
