/** From bytes or text to a tree of values that knows where everything stands; every mistake is an issue, never a throw. */
import type { Issue, IssuePlace } from "../../core/issue.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { parseYaml } from "./parse.ts";
import { Lines, type Path, type Span } from "./position.ts";
import { buildTree, type SourceNode } from "./tree.ts";

export type { Path, Span } from "./position.ts";
export type { SourceEntry, SourceNode } from "./tree.ts";

/** The longest text that is read, in bytes (of a string: in UTF-16 units). */
export const MAX_LENGTH = 1024 * 1024;
/** At most so many issues of one file are reported; they are the first ones. */
export const MAX_ISSUES = 100;

/** Where an issue stands, when that is not the value at its path. */
export interface Placing {
  /** True to stand at the key and not at its value. */
  readonly onKey?: boolean;
}

/** A text that was read, with the place of everything in it. Its root is a map. */
export class Source {
  readonly file: string;
  /** Without a byte order mark; every offset counts from its beginning. */
  readonly text: string;
  readonly root: SourceNode;
  readonly #lines: Lines;
  #plain: unknown;

  constructor(lines: Lines, root: SourceNode) {
    this.file = lines.file;
    this.text = lines.text;
    this.root = root;
    this.#lines = lines;
  }

  /** Where an issue of the deepest existing value of the path stands. */
  place(path: Path, placing: Placing = {}): IssuePlace {
    return this.#lines.place(path, this.locate(path, placing));
  }

  /**
   * Where the deepest existing value of the path stands; an empty value stands at its key. With `onKey`, where the
   * deepest existing key stands: for an unknown key that key, for a missing one the key of the map that lacks it.
   */
  locate(path: Path, { onKey = false }: Placing = {}): Span {
    let node = this.root;
    let key: Span | undefined;
    for (const step of path) {
      if (node.type === "map") {
        const entry = node.entries.get(String(step));
        if (entry === undefined) break;
        key = entry.key;
        node = entry.node;
      } else if (node.type === "list" && typeof step === "number") {
        const item = node.items[step];
        if (item === undefined) break;
        key = item.span;
        node = item;
      } else break;
    }
    return onKey && key !== undefined ? key : node.span;
  }

  /** The value at the path, or undefined where there is none. */
  node(path: Path): SourceNode | undefined {
    let node: SourceNode | undefined = this.root;
    for (const step of path) {
      if (node?.type === "map") node = node.entries.get(String(step))?.node;
      else if (node?.type === "list" && typeof step === "number") node = node.items[step];
      else return undefined;
    }
    return node;
  }

  /**
   * The values alone, the same ones at each call; maps are objects without a prototype, so that no key has a meaning of
   * its own.
   */
  plain(): unknown {
    this.#plain ??= plain(this.root);
    return this.#plain;
  }
}

function plain(node: SourceNode): unknown {
  if (node.type === "scalar") return node.value;
  if (node.type === "list") return node.items.map(plain);
  const object: Record<string, unknown> = Object.create(null);
  for (const [name, entry] of node.entries) object[name] = plain(entry.node);
  return object;
}

/**
 * Reads YAML 1.2 (core schema) or JSON. `source` is undefined where the text is broken or no map; otherwise it holds
 * all that could be read, also when there are issues. The issues stand in the order of the text.
 */
export function readSource(input: string | Uint8Array, file: string): { source: Source | undefined; issues: Issue[] } {
  if (input.length > MAX_LENGTH) {
    return refuse(new Lines(file, ""), START, problem("file-too-long", { most: MAX_LENGTH / 1024 ** 2 }));
  }
  if (typeof input === "string") return readText(input, file);
  if (utf16Of(input) !== undefined) return refuse(new Lines(file, ""), START, problem("not-utf8", { as: "utf-16" }));
  try {
    return readText(new TextDecoder("utf-8", { fatal: true }).decode(input), file);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return notUtf8(input, file);
  }
}

const START: Span = { start: 0, end: 0 };

function refuse(lines: Lines, span: Span, problem: Problem): { source: undefined; issues: Issue[] } {
  return { source: undefined, issues: [{ ...lines.place([], span), ...problem }] };
}

/** The order of a text with two bytes a character, by its mark or the zeros of its first letters; undefined where it is none. */
export function utf16Of([first, second, third, fourth]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first && !second && third && fourth === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)
    ? "utf-16be"
    : undefined;
}

function notUtf8(bytes: Uint8Array, file: string): { source: undefined; issues: Issue[] } {
  // What cannot be decoded comes out as U+FFFD, which encodes to other bytes than those that were there.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const start = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at)).length;
  const span = { start, end: start + 1 };
  return refuse(new Lines(file, text), span, problem("not-utf8", { as: "byte", byte: at + 1 }));
}

function readText(input: string, file: string): { source: Source | undefined; issues: Issue[] } {
  const unmarked = input.startsWith("\uFEFF") ? input.slice(1) : input;
  const text = unmarked.replace(/\r(?!\n)/g, "\n");
  const lines = new Lines(file, text);
  const invisible = invisibleCharacters(lines);
  if (invisible.length > 0) return { source: undefined, issues: invisible };
  const { faults, contents } = parseYaml(text);
  if (faults.length === 0 && contents === undefined) {
    return refuse(lines, START, problem("empty-file", {}));
  }
  const issues: Issue[] = faults.map(({ span, last: _, ...problem }) => ({ ...lines.place([], span), ...problem }));
  if (contents === undefined) return { source: undefined, issues };
  const tree = buildTree(contents, lines);
  // Tags alone leave the rest readable; of text that is broken, only what stands before the break is.
  const broken = faults.find((fault) => fault.code !== "yaml-tag");
  const end = broken === undefined ? undefined : lines.lineAt(broken.span.start);
  for (const issue of tree.issues) {
    if (end === undefined) issues.push(issue);
    else if (issue.line < end && issue.code !== "key-not-text") issues.push({ ...issue, path: "" });
  }
  issues.sort((a, b) => a.line - b.line || a.column - b.column);
  issues.splice(MAX_ISSUES);
  if (broken !== undefined) return { source: undefined, issues };
  if (tree.root.type === "map") return { source: new Source(lines, tree.root), issues };
  const found = tree.root.type === "list" ? "list" : "value";
  return refuse(lines, tree.root.span, problem("not-a-map", { found }));
}

/** Everything but tab, LF and CR that a person cannot see and a parser may trip over; one issue a line. */
function invisibleCharacters(lines: Lines): Issue[] {
  const issues: Issue[] = [];
  let last = 0;
  const invisible = /[^\t\n\r\x85 -~\u00a0-\u{10ffff}]|[\u200b\u2060\ufeff]|\u00a0(?<=^[ \t]*\u00a0)/gmu;
  for (const found of lines.text.matchAll(invisible)) {
    const line = lines.lineAt(found.index);
    if (line === last) continue;
    last = line;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const place = lines.place([], { start: found.index, end: found.index + 1 });
    const space = found[0] === "\u00a0";
    issues.push({ ...place, ...problem("invisible-character", space ? { as: "space" } : { as: "character", code }) });
    if (issues.length === MAX_ISSUES) break;
  }
  return issues;
}
