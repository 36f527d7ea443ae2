/**
 * Rounding, once. Everything inside is float64; a finding holds whole minor units (cents),
 * chosen so that months sum to the line, lines to the option and options to the total.
 */

/**
 * Float noise below this part of a minor unit never decides a rounding: more in large sums, whose hundreds of
 * parts each add some, and never a whole hundredth.
 */
function noise(scaled: number): number {
  return Math.min(0.01, Math.max(1e-7, Math.abs(scaled) * 1e-13));
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
  const cells = lines.map((months) => months.map(() => 0));
  const running = lines.map(() => 0);
  const given = lines.map(() => 0);
  const months = Math.max(0, ...lines.map((line) => line.length));
  let total = 0;
  let totalGiven = 0;
  for (let month = 0; month < months; month++) {
    const remainders: { line: number; remainder: number }[] = [];
    let open = -totalGiven;
    lines.forEach((line, index) => {
      const amount = line[month] ?? 0;
      if (amount === 0) return;
      total += amount;
      running[index] = (running[index] as number) + amount;
      const exact = snapped((running[index] as number) * 10 ** digits);
      const cents = Math.floor(exact) - (given[index] as number);
      remainders.push({ line: index, remainder: exact - Math.floor(exact) });
      (cells[index] as number[])[month] = cents;
      open -= cents;
    });
    const owed = toMinor(total, digits);
    open += owed;
    if (!Number.isSafeInteger(owed) || !Number.isSafeInteger(open)) {
      throw new RangeError(`${total} has more minor units than can be counted`);
    }
    if (remainders.length === 0) continue;
    remainders.sort((a, b) => b.remainder - a.remainder || a.line - b.line);
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
      given[line] = (given[line] as number) + cents;
      totalGiven += cents;
    }
  }
  return cells;
}

function snapped(scaled: number): number {
  const nearest = Math.round(scaled);
  return Math.abs(scaled - nearest) < noise(scaled) ? nearest : scaled;
}
