/**
 * The file with the flags laid over it: one plain value to check, and for each path the
 * place where its value was written.
 */
import type { Origin, Place } from "../core/assumption.ts";
import { type Issue, type IssuePlace, nearest } from "../core/issue.ts";
import type { Raised } from "../core/issue-values.ts";
import { isSince } from "../figures/assessment.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { type Problem, problem } from "../language/issues.ts";
import type { DeclaredCase } from "./cases.ts";
import { substitute } from "./inputs.ts";
import { found, isMap, type Path } from "./plain.ts";
import { fileSchema } from "./schema/file.ts";
import { typographicQuotes } from "./typographic-quotes.ts";
import { readSource, type Source } from "./yaml/source.ts";

export interface Layers {
  /** The root map, flags applied, named inputs put where they are referred to. */
  readonly plain: Readonly<Record<string, unknown>>;
  /** The same with its references as they are written. */
  readonly referring: Readonly<Record<string, unknown>>;
  /** The named inputs of the file. */
  readonly inputs: readonly string[];
  /** Whether anything refers to a named input. */
  isUsed(input: string): boolean;
  /** The named input that stands at a path, if one does. */
  input(path: Path): string | undefined;
  /** The flags that were laid, in order: `hire.bonus` and the text after its `=`. */
  readonly flags: readonly { readonly address: string; readonly value: string }[];
  /** The flags that cannot be laid. */
  readonly issues: readonly Issue[];
  /** The plain value at a path. */
  at(path: Path): unknown;
  /** Which layer gave the value at a path, and where it stands. */
  origin(path: Path): { readonly origin: Origin; readonly at: Place };
  place(path: Path, onKey: boolean): IssuePlace;
  issue(path: Path, problem: Problem, onKey: boolean): Issue;
}

/** A value that is laid over the file's: by a flag, or by the case that is asked for. */
interface Change {
  readonly path: Path;
  readonly address: string;
  readonly value: unknown;
  readonly origin: "case" | "flag";
  /** Of a flag, as it was typed. */
  readonly text?: string;
  /** Where it stands; `inner` is a path inside its value, null the whole of it. */
  place(inner: Path | null, onKey: boolean): IssuePlace;
}

const FLAG = "--set";

/** Lays the changes of a case, then each `ADDRESS=VALUE`, over the source; an address is a path without `options.`. */
export function layered(source: Source, sets: readonly string[], chosen: DeclaredCase | null): Layers {
  const { plain, changes, issues } = laid(source, sets, chosen);
  const { place, changeAt } = placesOf(source, plain, changes);
  const substituted = substitute(plain);
  const used = new Set(substituted.at.values());
  const inputAt = (path: Path) => substituted.at.get(path.join("."));
  for (const { path, ...problem } of substituted.problems) {
    issues.push({ ...place(path, false), path: path.join("."), ...problem });
  }
  return {
    plain: substituted.plain,
    referring: plain,
    inputs: Object.keys(isMap(plain.inputs) ? plain.inputs : {}),
    isUsed: (input) => used.has(input),
    input: inputAt,
    flags: changes
      .flatMap(({ address, text }) => (text === undefined ? [] : [{ address, value: text.slice(address.length + 1) }]))
      .reverse(),
    issues,
    place,
    at: (path) => valueAt(substituted.plain, path),
    origin(path) {
      const { file, line, column } = place(path, false);
      const change = changeAt(path);
      const flag = change?.text === undefined ? {} : { flag: change.text };
      return { origin: change?.origin ?? "scenario", at: { file, line, column, ...flag } };
    },
    // What is wrong with a named input is wrong where it is named.
    issue(path, problem, onKey) {
      const depth = path.findIndex((_, index) => inputAt(path.slice(0, index + 1)) !== undefined) + 1;
      const name = depth > 0 ? inputAt(path.slice(0, depth)) : undefined;
      const at = name === undefined ? path : ["inputs", name, ...path.slice(depth)];
      const text = onKey ? path.at(-1) : valueAt(substituted.plain, path);
      return {
        ...place(at, onKey && name === undefined),
        path: at.join("."),
        ...(typographicQuotes(text, onKey) ?? problem),
      };
    },
  };
}

/** The map of the source with the changes in it, the last of them first, and what is wrong with those that are not. */
function laid(source: Source, sets: readonly string[], chosen: DeclaredCase | null) {
  const issues: Issue[] = [];
  const plain = copyOf(source.plain() as object);
  const own = new Set<unknown>([plain]);
  const changes: Change[] = [];
  const read = [
    ...Object.entries(chosen?.set ?? {}).map(([address, value]) =>
      caseChange(address, value, chosen?.id ?? "", source),
    ),
    ...sets.map(flagChange),
  ];
  for (const change of read) {
    if ("code" in change) {
      issues.push(change);
      continue;
    }
    const path = pathOf(change.address, plain);
    const into = Array.isArray(path) ? counted(path, plain) : path;
    const found = Array.isArray(into) ? (lay(plain, into, change.value, own) ?? null) : (into as Problem);
    if (found === null) changes.unshift({ ...change, path: into as Path });
    else issues.push({ ...change.place(null, true), ...found });
  }
  return { plain, changes, issues };
}

/** Where each path was written, in the source or in a change, and by which change. */
function placesOf(source: Source, plain: unknown, changes: readonly Change[]) {
  const changeAt = (path: Path) => changes.find((change) => change.path.every((key, index) => path[index] === key));
  /** The change that made a map of the path, where the file has none. */
  const makerOf = (path: Path) =>
    source.node(indexed(path, plain)) === undefined
      ? changes.find((change) => path.every((key, index) => change.path[index] === key))
      : undefined;
  const place = (path: Path, onKey: boolean): IssuePlace => {
    const change = changeAt(path) ?? makerOf(path);
    if (change === undefined) return source.place(indexed(path, plain), { onKey });
    const inner = path.slice(change.path.length);
    const whole = inner.length === 0 && (onKey || path.length < change.path.length);
    return change.place(whole ? null : inner, onKey);
  };

  return { place, changeAt };
}

/** What issues are raised on: the values, and where they were written. */
export type Values = Pick<Layers, "at" | "issue">;

/**
 * The same with one key of the map at `inner` below `base` read as another, with a value of its own. Of what stands below `base`
 * that map alone is left, with the keys that it is known to have: each key is looked at in this way, and a file has many.
 */
export function renamed(
  layers: Values,
  base: Path,
  inner: Path,
  from: string,
  to: { readonly key: string; readonly value: unknown },
  known: readonly string[],
): Values {
  const map = layers.at([...base, ...inner]) as Readonly<Record<string, unknown>>;
  const others = known.flatMap((key) => (Object.hasOwn(map, key) ? [[key, map[key]]] : []));
  const meant: unknown = { ...Object.fromEntries(others), [to.key]: to.value };
  const root = inner.reduceRight((value, key) => ({ [key]: value }), meant);
  const at = [...base, ...inner];
  const written = (path: Path) =>
    path[at.length] === to.key && at.every((key, index) => path[index] === key)
      ? [...at, from, ...path.slice(at.length + 1)]
      : path;
  return {
    at: (path) =>
      base.every((key, index) => path[index] === key) ? valueAt(root, path.slice(base.length)) : layers.at(path),
    issue: (path, problem, onKey) => layers.issue(written(path), problem, onKey),
  };
}

const flagKey = (address: string): string => "a".repeat(address.length);

type ReadChange = Omit<Change, "path">;

/** A change of a case stands in the file, under its address. */
function caseChange(address: string, value: unknown, id: string, source: Source): ReadChange {
  const at = ["cases", id, "set", address];
  return {
    address,
    value,
    origin: "case",
    place: (inner, onKey) => source.place([...at, ...(inner ?? [])], { onKey: onKey || inner === null }),
  };
}

function flagChange(text: string): ReadChange | Issue {
  const cut = text.indexOf("=");
  const address = cut < 0 ? text : text.slice(0, cut);
  if (cut < 1 || address.split(".").includes("")) {
    return { ...flagPlace(text, 0, text.length), ...problem("bad-flag", { as: "form" }) };
  }
  // Read as the value of a key that is as long as the address, so that columns agree: `: ` is one longer than `=`.
  const { source, issues } = readSource(`${flagKey(address)}: ${text.slice(cut + 1)}`, FLAG);
  const [unreadable] = issues;
  if (source === undefined || unreadable !== undefined) {
    const place = flagPlace(text, cut + 1, 1);
    if (unreadable === undefined) return { ...place, ...problem("bad-flag", { as: "value" }) };
    const { code, values } = unreadable;
    return { ...place, ...problem("bad-flag", { as: "unreadable", like: { code, values } as Raised }) };
  }
  return {
    address,
    value: valueAt(source.plain(), [flagKey(address)]),
    origin: "flag",
    text,
    place(inner, onKey) {
      if (inner === null) return flagPlace(text, 0, address.length);
      const place = source.place([flagKey(address), ...inner], { onKey });
      return { ...place, file: FLAG, column: Math.max(1, place.column - 1), excerpt: text };
    },
  };
}

/** The path of an address, or why it leads nowhere. */
function pathOf(address: string, plain: Readonly<Record<string, unknown>>): Path | Problem {
  const keys = address.split(".");
  const options = isMap(plain.options) ? plain.options : {};
  const [first = ""] = keys;
  if (Object.hasOwn(options, first) && keys.length > 1) return ["options", ...keys];
  if (fileKeys().includes(first)) return keys;
  const known = [...Object.keys(options), ...fileKeys()];
  if (Object.hasOwn(options, first)) return problem("unknown-address", { as: "option", option: first });
  const [, option = "", ...rest] = keys;
  const below = first === "options" && Object.hasOwn(options, option) && rest.length > 0;
  const near = below ? keys.slice(1).join(".") : (nearest(first, known) ?? null);
  return problem("unknown-address", { as: "first", word: first, near, known });
}

/** The path in which the numbers of a list that varies, counted from 1 in an address, stand at their own places. */
function counted(address: Path, plain: Readonly<Record<string, unknown>>): Path {
  const path = inRates(address, plain);
  const at = path.findIndex((_, index) => Array.isArray(valueAt(plain, path.slice(0, index))));
  const key = path[at] ?? "";
  // The older form of the need's phases is addressed by its own keys, from 0.
  if (at < 0 || !/^[1-9]\d*$/.test(key) || path[at + 1] === "hoursPerMonth") return path;
  const place = [...path.slice(0, at), String(Number(key) - 1)];
  const entry = valueAt(plain, place);
  if (entry === undefined) return path;
  const rest = path.slice(at + 1);
  return isMap(entry) && "value" in entry && rest.length === 0 ? [...place, "value"] : [...place, ...rest];
}

/** The path in which the rates of a raise in a month of the calendar, counted in an address as those of a list are, stand below `rate`. */
function inRates(path: Path, plain: Readonly<Record<string, unknown>>): Path {
  const around = path.slice(0, -1);
  const raise = valueAt(plain, around);
  const count = path.at(-1) ?? "";
  if (!isMap(raise) || !("rate" in raise && "month" in raise) || !/^[1-9]\d*$/.test(count)) return path;
  return [...around, "rate", ...(count === "1" && !Array.isArray(raise.rate) ? [] : [count])];
}

/** The keys of the file that a flag may address; the options are addressed by their ids. */
const fileKeys = (): string[] =>
  Object.keys(fileSchema({}, "").def.shape).filter((key) => !["options", "version", "cases"].includes(key));

const copyOf = (map: object): Record<string, unknown> => Object.assign(Object.create(null), map);

/**
 * Puts a value at a path, making the maps on the way; says what is in the way otherwise. `own` are the maps and lists that
 * may be written to: the others, which every case of the file shares, are copied first.
 */
function lay(root: Record<string, unknown>, path: Path, value: unknown, own: Set<unknown>): Problem | undefined {
  let node: Record<string, unknown> = root;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const absent = absentEntry(node, key, path.slice(0, index));
    if (absent !== undefined) return absent;
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (own.has(next)) {
      node = next as Record<string, unknown>;
      continue;
    }
    if (Array.isArray(next)) node[key] = [...next];
    else if (next === undefined || next === null) node[key] = Object.create(null);
    else if (key === "employerTaxes" && typeof next === "string" && jurisdictionOf(next) !== undefined) {
      // A jurisdiction alone is short for a map with nothing else in it.
      node[key] = copyOf({ jurisdiction: next });
    } else if (isMap(next)) node[key] = copyOf(next);
    else {
      const dated = path[index - 1] === "employerTaxes" && index + 2 === path.length;
      const write = dated ? sinceInstead(next, path[index + 1] as string, value, root.start) : null;
      const values = { address: addressOf(path.slice(0, index + 1)), found: found(next), write };
      return problem("unknown-address", { as: "not-a-map", ...values });
    }
    node = node[key] as Record<string, unknown>;
    own.add(node);
  }
  const last = path.at(-1) ?? "";
  const absent = absentEntry(node, last, path.slice(0, -1));
  if (absent === undefined) node[last] = value;
  return absent;
}

/** Of one number for all time and one from a date on, the two from their dates; null where something else was set. */
function sinceInstead(always: unknown, from: string, then: unknown, start: unknown): string | null {
  const plain = [always, then].every((one) => typeof one === "number" || typeof one === "string");
  return plain && isSince(from) ? `{ ${String(start).slice(0, 4)}: ${always}, ${from}: ${then} }` : null;
}

/** What a flag and a case call a path. */
const addressOf = (path: Path): string => path.slice(path[0] === "options" ? 1 : 0).join(".");

/** Says that a list has no such entry. */
function absentEntry(node: unknown, key: string, path: Path): Problem | undefined {
  if (!Array.isArray(node) || (/^\d+$/.test(key) && Object.hasOwn(node, key))) return undefined;
  return problem("unknown-address", { as: "list", address: addressOf(path), count: node.length, key });
}

/** List positions as numbers, which is how the source knows them. */
function indexed(path: Path, plain: unknown): (string | number)[] {
  return path.map((key, index) => (Array.isArray(valueAt(plain, path.slice(0, index))) ? Number(key) : key));
}

function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

function flagPlace(text: string, start: number, length: number): IssuePlace {
  return { path: "", file: FLAG, line: 1, column: start + 1, length: Math.max(1, length), excerpt: text };
}
