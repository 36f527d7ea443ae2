/**
 * The way from one scenario file to another in single switches, each of one number, word or
 * piece of structure, in a fixed order:
 *
 *   start, horizonMonths, the file's other keys;
 *   each option that both files have, in the order of the second: its kind, what is added, what is removed, what differs;
 *   what the file itself no longer says.
 *
 * Options that only one file has are left out: they are no way from anything.
 */
import { isMap } from "../scenario/plain.ts";

type Map = Readonly<Record<string, unknown>>;

export interface Switch {
  /** The address of what is switched: `hire.annualSalary`, `hire.costs.tools`, `start`. */
  readonly address: string;
  readonly path: readonly string[];
  /** The plain value there; undefined where there is none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What moves no total of an option. */
const SILENT = ["version", "title", "baseline", "cases", "expect", "options", "currency"];
const FIRST = ["start", "horizonMonths"];
/** A map of these keys stands for one number; what it says of its source is no difference. */
const QUANTITY = ["value", "low", "likely", "high", "shape", "source", "asOf"];
/** Maps whose entries come and go by themselves. */
const GROUPS = ["costs", "parts"];

/** The ids of the options that both files have, in the order of the second. */
export function sharedOptions(before: Map, after: Map): string[] {
  const own = mapAt(before, "options");
  return Object.keys(mapAt(after, "options")).filter((id) => Object.hasOwn(own, id));
}

/** Every switch from `before` to `after`; none where their totals cannot differ. */
export function switches(before: Map, after: Map): Switch[] {
  const own = [...FIRST, ...keysOf(before, after).filter((key) => !FIRST.includes(key) && !SILENT.includes(key))];
  const file = own.flatMap((key) => between([key], before[key], after[key], [key]));
  const options = sharedOptions(before, after).flatMap((id) =>
    option(["options", id], mapAt(before, "options")[id] as Map, mapAt(after, "options")[id] as Map, [id]),
  );
  const removed = (one: Switch) => one.after === undefined;
  return [...file.filter((one) => !removed(one)), ...options, ...file.filter(removed)];
}

/** The file in which a switch has been made. */
export function switched(file: Map, { path, after }: Switch): Map {
  const [key = "", ...rest] = path;
  const copy: Record<string, unknown> = Object.assign(Object.create(null), file);
  const value =
    rest.length === 0 ? after : switched(mapAt(file, key), { address: "", path: rest, before: undefined, after });
  if (
    value === undefined ||
    (rest.length > 0 && after === undefined && isMap(value) && Object.keys(value).length === 0)
  ) {
    delete copy[key];
  } else copy[key] = value;
  return copy;
}

/** A file with the options that both have, and without what does not move them. */
export function comparable(file: Map, ids: readonly string[]): Map {
  const options = mapAt(file, "options");
  const kept: Record<string, unknown> = Object.assign(Object.create(null), file, {
    options: Object.fromEntries(ids.map((id) => [id, options[id]])),
  });
  for (const key of ["baseline", "cases", "expect"]) delete kept[key];
  return kept;
}

function option(path: readonly string[], before: Map, after: Map, address: readonly string[]): Switch[] {
  if (before.kind !== after.kind) {
    // Nothing of one kind means the same in another, so the option changes as a whole.
    return [{ address: `${address.join(".")}.kind`, path, before, after }];
  }
  const found = keysOf(before, after).flatMap((key) => {
    if (key === "title" || key === "kind") return [];
    const here = [...path, key];
    const named = [...address, key];
    if (GROUPS.includes(key)) return group(here, mapAt(before, key), mapAt(after, key), named, key === "parts");
    return between(here, before[key], after[key], named);
  });
  const added = found.filter((one) => one.before === undefined);
  const removed = found.filter((one) => one.after === undefined);
  return [...added, ...removed, ...found.filter((one) => one.before !== undefined && one.after !== undefined)];
}

function group(path: readonly string[], before: Map, after: Map, address: readonly string[], parts: boolean): Switch[] {
  return keysOf(before, after).flatMap((key) => {
    const [a, b] = [before[key], after[key]];
    if (parts && isMap(a) && isMap(b)) return option([...path, key], a, b, [...address, key]);
    return between([...path, key], a, b, [...address, key]);
  });
}

function between(path: readonly string[], before: unknown, after: unknown, address: readonly string[]): Switch[] {
  if (isMap(before) && isMap(after) && !isQuantity(before) && !isQuantity(after)) {
    return keysOf(before, after).flatMap((key) =>
      key === "title" ? [] : between([...path, key], before[key], after[key], [...address, key]),
    );
  }
  const one = before ?? after;
  if (
    (before === undefined || after === undefined) &&
    isMap(one) &&
    !isQuantity(one) &&
    Object.keys(one).length === 1
  ) {
    // A map of a single number comes and goes with that number.
    const [key = ""] = Object.keys(one);
    return between([...path, key], mapOf(before)[key], mapOf(after)[key], [...address, key]);
  }
  return text(before) === text(after) ? [] : [{ address: address.join("."), path, before, after }];
}

const isQuantity = (value: Map): boolean => Object.keys(value).every((key) => QUANTITY.includes(key));

/** A value as far as it matters to a number. */
function text(value: unknown): string | undefined {
  if (!isMap(value) || !isQuantity(value)) return JSON.stringify(value);
  const { source: _, asOf: __, ...numbers } = value;
  const [only] = Object.keys(numbers);
  return JSON.stringify(only === "value" && Object.keys(numbers).length === 1 ? numbers.value : numbers);
}

/** The keys of the second, then those that only the first has. */
function keysOf(before: Map, after: Map): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}

function mapAt(map: Map, key: string): Map {
  return mapOf(map[key]);
}

function mapOf(value: unknown): Map {
  return isMap(value) ? value : {};
}
