/**
 * Best and worst case of each option: every range at whichever of its values makes that
 * option's total cheapest or dearest, all at once, as one consistent row.
 */
import type { Assumption } from "../core/assumption.ts";
import { at, type Column } from "../core/column.ts";
import { type Evaluator, evaluator } from "../core/evaluate.ts";
import { flowInputs } from "../core/inputs.ts";
import type { Item } from "../core/item.ts";
import { kept } from "../core/kept.ts";
import type { Model, OptionModel } from "../core/model.ts";
import { joined, waysOf } from "./monotone.ts";

/** The values of one row, by address; addresses left out are at their likely value. */
export type Case = ReadonlyMap<string, number>;

export interface Cases {
  readonly best: Case;
  readonly worst: Case;
  /** Whether no other choice of low, likely and high values is cheaper or dearer; otherwise none was found. */
  readonly exact: boolean;
}

/**
 * Both cases of one option. A range that only ever moves the total one way is at its end; of the others every combination
 * of low, likely and high is tried, those that share no line apart from each other.
 */
export function casesOf(model: Model, index: number): Cases {
  const option = model.options[index] as OptionModel;
  const ways = joined(...option.items.map((item) => waysOf(item.flow, model.assumptions)));
  const tried = new Set([...ways].filter(([, way]) => way === "both").map(([address]) => address));
  const search = searchOf(option.items, tried);
  const settled = (sign: 1 | -1): Map<string, number> =>
    new Map(
      [...ways].flatMap(([address, way]) => {
        if (way === "both") return [];
        const [low, high] = valuesOf(model, address);
        return [[address, (way === sign ? low : high) as number]];
      }),
    );
  return {
    best: extreme(model, search, settled(1), 1),
    worst: extreme(model, search, settled(-1), -1),
    exact: search.exact,
  };
}

/** Low, high and likely: of equals the first is taken. */
function valuesOf(model: Model, address: string): readonly [low: number, high: number, likely: number] {
  const { value, low = value, high = value } = (model.assumptions.get(address) as Assumption).quantity;
  return [low, high, value];
}

/** Ranges that share lines, tried together; `items` are those lines. */
interface Group {
  readonly addresses: readonly string[];
  readonly items: readonly Item[];
}

interface Search {
  /** Ranges in so many lines that everything else is tried anew for each of their combinations. */
  readonly hubs: readonly string[];
  /** Groups that share no line, given the hubs; each is tried by itself, in the same rows. */
  readonly groups: readonly Group[];
  readonly exact: boolean;
}

/** The most ranges whose combinations are all tried: 3^8 rows. */
const TOGETHER = 8;
/** Rows evaluated together. */
const BLOCK = 243;

function searchOf(items: readonly Item[], tried: ReadonlySet<string>): Search {
  const lines = items
    .map((item) => ({ item, addresses: [...flowInputs(item.flow)].filter((address) => tried.has(address)) }))
    .filter(({ addresses }) => addresses.length > 0);
  const hubs: string[] = [];
  for (;;) {
    const groups = groupsOf(lines, hubs);
    const largest = groups.reduce((a, b) => (b.addresses.length > a.addresses.length ? b : a), {
      addresses: [],
      items: [],
    } as Group);
    const size = hubs.length + largest.addresses.length;
    if (size <= TOGETHER) return { hubs, groups, exact: true };
    // Worth it only where what is left falls apart.
    if (hubs.length + 1 >= TOGETHER) break;
    hubs.push(commonest(largest));
  }
  return { hubs: [], groups: groupsOf(lines, []), exact: false };

  function commonest({ addresses }: Group): string {
    const count = (address: string) => lines.filter((line) => line.addresses.includes(address)).length;
    const counted = addresses.map((address) => ({ address, lines: count(address) }));
    return counted.reduce((a, b) => (b.lines > a.lines ? b : a)).address;
  }
}

interface Line {
  readonly item: Item;
  readonly addresses: readonly string[];
}

/** The lines grouped by the ranges they share, hubs aside; a line of hubs alone belongs to a group without ranges. */
function groupsOf(lines: readonly Line[], hubs: readonly string[]): Group[] {
  const parent = new Map<string, string>();
  const root = (address: string): string => {
    let at = address;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at) as string;
    parent.set(address, at);
    return at;
  };
  const free = lines.map(({ item, addresses }) => ({
    item,
    addresses: addresses.filter((address) => !hubs.includes(address)),
  }));
  for (const { addresses } of free) {
    const [first] = addresses;
    for (const address of addresses) parent.set(root(address), root(first as string));
  }
  const groups = new Map<string, { addresses: Set<string>; items: Item[] }>();
  for (const { item, addresses } of free) {
    const key = root(addresses[0] ?? "");
    const group = kept(groups, key, () => ({ addresses: new Set<string>(), items: [] }));
    for (const address of addresses) group.addresses.add(address);
    group.items.push(item);
  }
  return [...groups.values()].map(({ addresses, items }) => ({ addresses: [...addresses], items }));
}

/** The case in which the lines of a search cost least (sign 1) or most (sign -1), beside what is settled. */
function extreme(model: Model, search: Search, settled: ReadonlyMap<string, number>, sign: 1 | -1): Case {
  const { hubs, groups, exact } = search;
  if (groups.length === 0) return settled;
  if (!exact) return climbed(model, groups, settled, sign);
  const scores = scored(model, search, settled, sign);
  const sums = Array.from({ length: 3 ** hubs.length }, (_, hub) =>
    scores.reduce((sum, { costs }) => sum + (costs[hub] as number), 0),
  );
  const hub = sums.indexOf(Math.min(...sums));
  const chosen = new Map(settled);
  const choose = (addresses: readonly string[], combination: number) => {
    for (const [place, address] of addresses.entries()) {
      chosen.set(address, valuesOf(model, address)[digit(combination, place)] as number);
    }
  };
  choose(hubs, hub);
  for (const [index, { addresses }] of groups.entries()) choose(addresses, scores[index]?.combinations[hub] as number);
  return chosen;
}

/** Which of its three values the range at a place has in a combination. */
const digit = (combination: number, place: number): number => Math.floor(combination / 3 ** place) % 3;

/** Of a group, for each combination of the hubs: the least cost of its lines, and the combination of its ranges that gives it. */
interface Score {
  readonly costs: Float64Array;
  readonly combinations: Uint32Array;
}

/** Rows hold the combinations of the widest group, and those of the hubs around them; narrower groups repeat theirs. */
function scored(
  model: Model,
  { hubs, groups }: Search,
  settled: ReadonlyMap<string, number>,
  sign: 1 | -1,
): readonly Score[] {
  const widest = 3 ** Math.max(...groups.map(({ addresses }) => addresses.length));
  const around = 3 ** hubs.length;
  // Powers of three, so that every block is full.
  const count = Math.min(BLOCK, widest * around);
  const evaluation = evaluator({ ...model, options: [] }, count, { months: false });
  const scores = groups.map(() => ({
    costs: new Float64Array(around).fill(Number.POSITIVE_INFINITY),
    combinations: new Uint32Array(around),
  }));
  for (let start = 0; start < widest * around; start += count) {
    const columns = new Map<string, Column>(settled);
    const put = (addresses: readonly string[], combinationAt: (row: number) => number) => {
      for (const [place, address] of addresses.entries()) {
        const values = valuesOf(model, address);
        const value = (_: unknown, row: number) => values[digit(combinationAt(start + row), place)] as number;
        columns.set(address, Float64Array.from({ length: count }, value));
      }
    };
    for (const { addresses } of groups) put(addresses, (row) => row % widest);
    put(hubs, (row) => Math.floor(row / widest));
    evaluation.evaluate({ count, columns });
    for (const [index, { items, addresses }] of groups.entries()) {
      const { costs, combinations } = scores[index] as Score;
      const totals = items.map(({ flow }) => evaluation.flow(flow).total);
      for (let row = 0; row < count; row++) {
        const combination = (start + row) % widest;
        const hub = Math.floor((start + row) / widest);
        const cost = sign * sumAt(totals, row);
        if (combination >= 3 ** addresses.length || cost >= (costs[hub] as number)) continue;
        costs[hub] = cost;
        combinations[hub] = combination;
      }
    }
  }
  return scores;
}

const PASSES = 6;

/** One range after another at its best value given the others, until nothing improves: good, and not proven. */
function climbed(model: Model, groups: readonly Group[], settled: ReadonlyMap<string, number>, sign: 1 | -1): Case {
  const evaluation = evaluator({ ...model, options: [] }, 3, { months: false });
  const chosen = new Map(settled);
  for (const { addresses, items } of groups) {
    const reading = new Map(
      addresses.map((address) => [address, items.filter(({ flow }) => flowInputs(flow).has(address))]),
    );
    for (let pass = 0; pass < PASSES; pass++) {
      const improved = addresses.filter((address) => improve(evaluation, address, reading.get(address) ?? []));
      if (improved.length === 0) break;
    }
  }
  return chosen;

  function improve(evaluation: Evaluator, address: string, items: readonly Item[]): boolean {
    const values = valuesOf(model, address);
    evaluation.evaluate({ count: 3, columns: new Map<string, Column>(chosen).set(address, Float64Array.from(values)) });
    const totals = items.map(({ flow }) => evaluation.flow(flow).total);
    const costs = values.map((_, row) => sign * sumAt(totals, row));
    const best = values[costs.indexOf(Math.min(...costs))] as number;
    if (best === (chosen.get(address) ?? values[2])) return false;
    chosen.set(address, best);
    return true;
  }
}

function sumAt(totals: readonly Column[], row: number): number {
  let sum = 0;
  for (const total of totals) sum += at(total, row);
  return sum;
}

/** Rows that hold these cases, in order. */
export function rowsOf(cases: readonly Case[], model: Model): { count: number; columns: Map<string, Column> } {
  const columns = new Map<string, Column>();
  for (const address of new Set(cases.flatMap((one) => [...one.keys()]))) {
    const [, , likely] = valuesOf(model, address);
    columns.set(
      address,
      Float64Array.from(cases, (one) => one.get(address) ?? likely),
    );
  }
  return { count: cases.length, columns };
}
