/** Stretches of one timing that follow each other, as a reader says them: once. */
import type { TimingTrace } from "../core/trace.ts";

/** The timings with those as one that only a change of some number has cut. */
export function joined(timings: readonly TimingTrace[]): TimingTrace[] {
  const all: TimingTrace[] = [];
  for (const next of timings) {
    const last = all.at(-1);
    if (last !== undefined && follows(last, next)) all[all.length - 1] = together([last, next]);
    else all.push(next);
  }
  return all;
}

/** Whether the second begins where the first ends. */
export function follows(one: TimingTrace, next: TimingTrace): boolean {
  const kind = ({ when, rates, spells, bills, cliff }: TimingTrace) =>
    JSON.stringify([when, rates, spells, bills, cliff]);
  return one.window?.to != null && one.window.to === next.window?.from && kind(one) === kind(next);
}

/** Several as one: from the begin of the first to the end of the last. */
export function together(timings: readonly [TimingTrace, ...TimingTrace[]]): TimingTrace {
  const [first] = timings;
  const last = timings.at(-1) ?? first;
  const window = first.window && { from: first.window.from, to: last.window?.to ?? null };
  const outside = window && first.spells.some(({ from, to }) => from < window.from || (window.to ?? to) < to);
  const steps = new Map<number, number>();
  for (const { factor, weight } of timings.flatMap((one) => one.steps))
    steps.set(factor, (steps.get(factor) ?? 0) + weight);
  return {
    ...first,
    weight: timings.reduce((sum, { weight }) => sum + weight, 0),
    steps: [...steps].map(([factor, weight]) => ({ factor, weight })),
    months: [...new Set(timings.flatMap(({ months }) => months))].sort((a, b) => a - b),
    window: outside ? window : null,
    open: last.open,
  };
}
