/**
 * The file with the flags laid over it: one plain value to check, and for each path the
 * place where its value was written.
 */
import type { Origin, Place } from "../core/assumption.ts";
import { type Issue, nearest } from "../core/issue.ts";
import { jurisdictions } from "../figures/jurisdictions.ts";
import { substitute } from "./inputs.ts";
import { fileSchema } from "./schema/file.ts";
import { found, isMap } from "./schema/values.ts";
import { readSource, type Source } from "./yaml/source.ts";

/** Keys from the root of the file. */
export type Path = readonly string[];

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Layers {
  /** The root map, flags applied, named inputs put where they are referred to. */
  readonly plain: Readonly<Record<string, unknown>>;
  /** The same with its references as they are written. */
  readonly referring: Readonly<Record<string, unknown>>;
  /** The named inputs of the file. */
  readonly inputs: readonly string[];
  /** The named input that stands at a path, if one does. */
  input(path: Path): string | undefined;
  /** The flags that were laid, in order: `hire.bonus` and the text after its `=`. */
  readonly flags: readonly { readonly address: string; readonly value: string }[];
  /** The flags that cannot be laid. */
  readonly issues: readonly Issue[];
  /** The plain value at a path. */
  at(path: Path): unknown;
  /** The value at a path in a word or two, for messages. */
  found(path: Path): string;
  /** Which layer gave the value at a path, and where it stands. */
  origin(path: Path): { readonly origin: Origin; readonly at: Place };
  issue(path: Path, problem: Problem, onKey: boolean): Issue;
}

interface Flag {
  readonly path: Path;
  readonly address: string;
  readonly text: string;
  readonly source: Source;
}

const FLAG = "--set";

/** Lays each `ADDRESS=VALUE` over the source; an address is a path without `options.`. */
export function layered(source: Source, sets: readonly string[]): Layers {
  const issues: Issue[] = [];
  const plain = source.plain() as Record<string, unknown>;
  const flags: Flag[] = [];
  for (const text of sets) {
    const flag = readFlag(text, plain, issues);
    if (flag === undefined) continue;
    const problem = lay(plain, flag.path, valueAt(flag.source.plain(), [flagKey(flag.address)]));
    if (problem === undefined) flags.unshift(flag);
    else issues.push(flagIssue(text, { code: "unknown-address", message: problem }, 0, flag.address.length));
  }

  const substituted = substitute(plain);
  const inputAt = (path: Path) => substituted.at.get(path.join("."));
  const flagAt = (path: Path) => flags.find((flag) => flag.path.every((key, index) => path[index] === key));
  /** The flag that made a map of the path, where the file has none. */
  const makerOf = (path: Path) =>
    source.node(indexed(path, plain)) === undefined
      ? flags.find((flag) => path.every((key, index) => flag.path[index] === key))
      : undefined;
  const place = (path: Path, onKey: boolean): Issue => {
    const flag = flagAt(path) ?? makerOf(path);
    if (flag === undefined) return source.issue("", indexed(path, plain), "", undefined, { onKey });
    const inner = path.slice(flag.path.length);
    if (inner.length === 0 && (onKey || path.length < flag.path.length))
      return flagIssue(flag.text, { code: "", message: "" }, 0, flag.address.length);
    const issue = flag.source.issue("", [flagKey(flag.address), ...inner], "", undefined, { onKey });
    return { ...issue, file: FLAG, column: Math.max(1, issue.column - 1), excerpt: flag.text };
  };

  for (const { path, ...problem } of substituted.problems) {
    issues.push({ ...place(path, false), path: path.join("."), ...problem });
  }

  return {
    plain: substituted.plain,
    referring: plain,
    inputs: Object.keys(isMap(plain.inputs) ? plain.inputs : {}),
    input: inputAt,
    flags: flags.map(({ address, text }) => ({ address, value: text.slice(address.length + 1) })).reverse(),
    issues,
    at: (path) => valueAt(substituted.plain, path),
    found: (path) => found(valueAt(substituted.plain, path)),
    origin(path) {
      const { file, line, column } = place(path, false);
      const flag = flagAt(path);
      return flag === undefined
        ? { origin: "scenario", at: { file, line, column } }
        : { origin: "flag", at: { file, line, column, flag: flag.text } };
    },
    // What is wrong with a named input is wrong where it is named.
    issue(path, problem, onKey) {
      const depth = path.findIndex((_, index) => inputAt(path.slice(0, index + 1)) !== undefined) + 1;
      const name = depth > 0 ? inputAt(path.slice(0, depth)) : undefined;
      const at = name === undefined ? path : ["inputs", name, ...path.slice(depth)];
      return { ...place(at, onKey && name === undefined), path: at.join("."), ...problem };
    },
  };
}

const flagKey = (address: string): string => "a".repeat(address.length);

function readFlag(text: string, plain: Readonly<Record<string, unknown>>, issues: Issue[]): Flag | undefined {
  const cut = text.indexOf("=");
  const address = cut < 0 ? text : text.slice(0, cut);
  const keys = address.split(".");
  if (cut < 1 || keys.includes("")) {
    const hint = "write --set ADDRESS=VALUE, as in --set hire.annualSalary=190k";
    issues.push(
      flagIssue(text, { code: "bad-flag", message: "an address, =, and a value were expected", hint }, 0, text.length),
    );
    return undefined;
  }
  const options = isMap(plain.options) ? plain.options : {};
  const [first = ""] = keys;
  const path = Object.hasOwn(options, first) && keys.length > 1 ? ["options", ...keys] : keys;
  if (path === keys && !fileKeys().includes(first)) {
    const known = [...Object.keys(options), ...fileKeys()];
    const near = nearest(first, known);
    const isOption = Object.hasOwn(options, first);
    const message = isOption
      ? `\`${first}\` is an option, not one of its numbers`
      : `no option and no key of the file is called \`${first}\``;
    const hint = isOption
      ? `write --set ${first}.KEY=VALUE, as in --set ${first}.months=6`
      : near
        ? `did you mean \`${near}\`?`
        : `an address begins with one of ${known.join(", ")}`;
    issues.push(flagIssue(text, { code: "unknown-address", message, hint }, 0, first.length));
    return undefined;
  }
  // Read as the value of a key as long as the address, so that columns agree but for the `: ` in place of `=`.
  const { source, issues: unreadable } = readSource(`${flagKey(address)}: ${text.slice(cut + 1)}`, FLAG);
  if (source === undefined || unreadable.length > 0) {
    const [first] = unreadable;
    const message = first?.message ?? "a value was expected after =";
    issues.push(
      flagIssue(text, { code: "bad-flag", message, ...(first?.hint ? { hint: first.hint } : {}) }, cut + 1, 1),
    );
    return undefined;
  }
  return { path, address, text, source };
}

/** The keys of the file that a flag may address; the options are addressed by their ids. */
const fileKeys = (): string[] =>
  Object.keys(fileSchema({}, "").def.shape).filter((key) => key !== "options" && key !== "version");

/** Puts a value at a path, making the maps on the way; says what is in the way otherwise. */
function lay(root: Record<string, unknown>, path: Path, value: unknown): string | undefined {
  let node: Record<string, unknown> = root;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const absent = absentEntry(node, key, path.slice(0, index));
    if (absent !== undefined) return absent;
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (Array.isArray(next)) node[key] = [...next];
    else if (next === undefined || next === null) node[key] = Object.create(null);
    else if (key === "employerTaxes" && typeof next === "string" && Object.hasOwn(jurisdictions, next)) {
      // A jurisdiction alone is short for a map with nothing else in it.
      node[key] = Object.assign(Object.create(null), { jurisdiction: next });
    } else if (!isMap(next)) return `\`${path.slice(0, index + 1).join(".")}\` is ${found(next)}, not a map`;
    node = node[key] as Record<string, unknown>;
  }
  const last = path.at(-1) ?? "";
  const absent = absentEntry(node, last, path.slice(0, -1));
  if (absent === undefined) node[last] = value;
  return absent;
}

/** Says that a list has no such entry. */
function absentEntry(node: unknown, key: string, path: Path): string | undefined {
  if (!Array.isArray(node) || (/^\d+$/.test(key) && Object.hasOwn(node, key))) return undefined;
  return `\`${path.join(".")}\` is a list of ${node.length}, counted from 0, and has no \`${key}\``;
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

function flagIssue(text: string, problem: Problem, start: number, length: number): Issue {
  return { path: "", file: FLAG, line: 1, column: start + 1, length: Math.max(1, length), excerpt: text, ...problem };
}
