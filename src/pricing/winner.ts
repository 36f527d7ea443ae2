/**
 * Which option: the cheapest, the winner, the runner-up and the baseline. Every question asks here.
 * Equal costs go by id, so that neither the order of a file nor the question asked decides.
 */

/** What options are ranked by. */
export const BASES = ["total", "cash"] as const;
export type VerdictBasis = (typeof BASES)[number];

/** Differences up to this part of the lower cost are a tie. */
export const TIE = 0.01;

/** The indexes of options in the order of their ids. */
export function byId(ids: readonly string[]): readonly number[] {
  return ids.map((_, index) => index).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
}

/** The index of the lowest cost among those admitted, of equals the first in `order`; -1 where none is admitted. */
export function lowest(
  order: readonly number[],
  cost: (index: number) => number,
  admits?: (index: number) => boolean,
): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const index of order) {
    if (admits !== undefined && !admits(index)) continue;
    const own = cost(index);
    if (found < 0 || own < least) {
      found = index;
      least = own;
    }
  }
  return found;
}

/** An option as far as it competes. */
export interface Contender {
  readonly id: string;
  /** In whole minor units, or as printed. */
  readonly cost: number;
  readonly meetsRequirements: boolean;
}

export interface Ranking<Option extends Contender = Contender> {
  /** The lowest cost of all. */
  readonly cheapest: Option;
  /** The lowest cost among those that meet every requirement; null where none does. */
  readonly winner: Option | null;
  /** The one that an answer names: the winner, or the cheapest where there is none. */
  readonly leader: Option;
  /** The next after the leader, among those that meet the requirements where the leader does; null where there is none. */
  readonly runnerUp: Option | null;
}

/** The ranking of one option or more. */
export function ranking<Option extends Contender>(options: readonly Option[]): Ranking<Option> {
  const order = byId(options.map(({ id }) => id));
  const cost = (index: number) => (options[index] as Option).cost;
  const meets = (index: number) => (options[index] as Option).meetsRequirements;
  const cheapest = lowest(order, cost);
  const winner = lowest(order, cost, meets);
  const leader = winner < 0 ? cheapest : winner;
  const next = lowest(order, cost, (index) => index !== leader && (winner < 0 || meets(index)));
  return {
    cheapest: options[cheapest] as Option,
    winner: options[winner] ?? null,
    leader: options[leader] as Option,
    runnerUp: options[next] ?? null,
  };
}

/** The id that differences are measured from: the one the file names, or the dearest in total. */
export function baselineOf(named: string | null, options: readonly { readonly id: string; readonly total: number }[]) {
  const dearest = lowest(byId(options.map(({ id }) => id)), (index) => -(options[index]?.total ?? 0));
  return named ?? options[dearest]?.id ?? "";
}

/** Whether two costs are as good as equal: within 1 % of the lower one. */
export function isTie(lower: number, higher: number): boolean {
  return higher - lower <= Math.abs(lower) * TIE;
}
