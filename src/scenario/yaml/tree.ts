/** From a composed YAML document to a tree of values with their places, and what is wrong inside it. */
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { Issue } from "../../core/issue.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { ANY_NUMBER, separatorFault } from "../number/misread.ts";
import { cited } from "../number/numeral.ts";
import type { Lines, Path, Span } from "./position.ts";
import { readPlain } from "./scalar.ts";

/**
 * A value and where it stands. A node that an alias stands for is the very node it refers to, with that place.
 * `Map` keeps keys such as `__proto__` harmless.
 */
export type SourceNode =
  | { readonly type: "map"; readonly span: Span; readonly entries: ReadonlyMap<string, SourceEntry> }
  | { readonly type: "list"; readonly span: Span; readonly items: readonly SourceNode[] }
  | {
      readonly type: "scalar";
      readonly span: Span;
      readonly value: string | number | boolean | null;
      /** As written, quotes included. */
      readonly source: string;
    };

/** One `key: value`: where the key stands, and its value. */
export interface SourceEntry {
  readonly key: Span;
  readonly node: SourceNode;
}

/** How many values all aliases together may stand for. */
const MAX_ALIASED = 10_000;

/** The longest text, in UTF-16 units: a page says some of them in many places. */
export const MAX_TEXT = 5000;

/** A number that is a name, too: the year from which something counts. */
const YEAR = /^(19|20|21)\d{2}$/;

/** A key in braces that its value is glued to: `{ kind:retainer }`; no address of the web. */
const GLUED = /^([A-Za-z][\w.-]*):(?!\/\/)(\S.*)$/;

/** The tree of a document's contents, with an issue for everything in it that cannot be used. */
export function buildTree(contents: Node | null, lines: Lines): { root: SourceNode; issues: Issue[] } {
  const builder = new Builder(lines);
  const root = builder.build(contents, [], { start: 0, end: 0 }).node;
  return { root, issues: builder.issues };
}

/** A node, and how many values it holds when every alias in it is written out. */
interface Built {
  readonly node: SourceNode;
  readonly size: number;
}

class Builder {
  readonly issues: Issue[] = [];
  readonly #lines: Lines;
  /** By anchor; "building" while inside the very value that is being named. */
  readonly #anchors = new Map<string, Built | "building">();
  #aliased = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** `beside` is where an empty value is said to stand: at its key. */
  build(node: Node | null, path: Path, beside: Span): Built {
    if (node === null) return this.#nothing(beside);
    if (isAlias(node)) return this.#alias(node.source, path, this.#spanOf(node));
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, "building");
    const built = isMap(node)
      ? this.#map(node, path)
      : isSeq(node)
        ? this.#list(node, path)
        : this.#scalar(node, path, beside);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #map(map: YAMLMap, path: Path): Built {
    const entries = new Map<string, SourceEntry>();
    let size = 1;
    let cut: readonly Node[] = [];
    let lastCut = -1;
    for (const [index, pair] of map.items.entries()) {
      if (index <= lastCut) continue;
      const key = pair.key as Node | null;
      const span = key === null ? this.#spanOf(map) : this.#spanOf(key);
      const [, glued = "", value = ""] =
        map.flow && pair.value === null
          ? (isScalar(key) && key.type === "PLAIN" && GLUED.exec(String(key.value))) || []
          : [];
      if (glued !== "") {
        this.#report(problem("missing-colon", { as: "space", write: `${glued}: ${value}` }), [...path, glued], span);
        const read = readPlain(value);
        entries.set(glued, { key: span, node: { type: "scalar", span, value: read.value, source: value } });
        continue;
      }
      const name = this.#keyName(key, path, span);
      const own = name === undefined ? path : [...path, name];
      const built = this.build(pair.value as Node | null, own, span);
      size += built.size;
      cut = isScalar(pair.value) ? this.#cutOff(map, index) : [];
      lastCut = index + cut.length;
      const node = this.#uncut(built.node, cut, own);
      if (name === undefined) continue;
      const first = entries.get(name);
      if (first === undefined) {
        entries.set(name, { key: span, node });
        continue;
      }
      const line = this.#lines.lineAt(first.key.start);
      this.#report(problem("duplicate-key", { key: name, line }), [...path, name], span);
    }
    return { node: { type: "map", span: this.#spanOf(map), entries }, size };
  }

  #list(list: YAMLSeq, path: Path): Built {
    const items: SourceNode[] = [];
    let size = 1;
    let cut: readonly Node[] = [];
    for (const [index, item] of list.items.entries()) {
      if (cut.includes(item as Node)) continue;
      // In a list, `- a: 1` and `[a: 1]` are maps of their own, which the reader composes as such.
      const own = [...path, index];
      const built = this.build(item as Node | null, own, this.#spanOf(list));
      size += built.size;
      const next = list.items[index + 1] as Node | null | undefined;
      cut = next && isScalar(next) && this.#isShare(built.node.span.start, next) ? [next] : [];
      items.push(this.#uncut(built.node, cut, own));
    }
    return { node: { type: "list", span: this.#spanOf(list), items }, size };
  }

  #scalar(node: Node, path: Path, beside: Span): Built {
    const span = this.#spanOf(node);
    const text = isScalar(node) ? String(node.value) : "";
    if (this.#isTooLong(text, path, span)) return this.#nothing(span);
    const source = this.#lines.text.slice(span.start, span.end);
    if (isScalar(node) && node.type !== undefined && node.type !== "PLAIN") {
      return { node: { type: "scalar", span, value: text, source }, size: 1 };
    }
    if (span.start === span.end) return this.#nothing(beside);
    const { value, problem } = readPlain(text);
    if (problem !== undefined) this.#report(problem, path, span);
    return { node: { type: "scalar", span, value, source }, size: 1 };
  }

  #nothing(beside: Span): Built {
    return { node: { type: "scalar", span: beside, value: null, source: "" }, size: 1 };
  }

  #alias(name: string, path: Path, span: Span): Built {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      this.#report(problem("unknown-alias", { name }), path, span);
      return this.#nothing(span);
    }
    if (target === "building") {
      this.#report(problem("recursive-alias", { name }), path, span);
      return this.#nothing(span);
    }
    const before = this.#aliased;
    this.#aliased += target.size;
    if (this.#aliased <= MAX_ALIASED) return target;
    if (before <= MAX_ALIASED) this.#report(problem("too-many-aliases", { most: MAX_ALIASED }), path, span);
    return this.#nothing(span);
  }

  /**
   * A value that goes on behind its comma, as `87,50` in braces, where YAML begins the next entry: with all of its text. That is
   * said here, too, for places that take any text.
   */
  #uncut(node: SourceNode, cut: readonly Node[], path: Path): SourceNode {
    const last = cut.at(-1);
    if (last === undefined || node.type !== "scalar") return node;
    const span = { start: node.span.start, end: this.#spanOf(last).end };
    const value = this.#lines.text.slice(span.start, span.end);
    const values = { as: "cut", text: cited(value), write: [`"${value}"`] } as const;
    this.#report(separatorFault(value, ANY_NUMBER) ?? problem("thousands-separator", values), path, span);
    return { type: "scalar", span, value, source: value };
  }

  /** The keys of entries that are what a comma cut off from the value before them. */
  #cutOff(map: YAMLMap, index: number): Node[] {
    const cut: Node[] = [];
    for (let next = index + 1; map.flow && next < map.items.length; next++) {
      const { key, value } = map.items[next] as YAMLMap["items"][number];
      const { start } = isScalar(key) && key.type === "PLAIN" && value === null ? this.#spanOf(key) : { start: 0 };
      if (!/\d,\d/.test(this.#lines.text.slice(Math.max(0, start - 2), start + 1))) break;
      cut.push(key as Node);
    }
    return cut;
  }

  /** Whether a comma stands in a percentage that begins here and ends with the next of a list: `2,5%`. */
  #isShare(start: number, next: Node): boolean {
    return /^[-+]?\d+,\d+ ?%$/.test(this.#lines.text.slice(start, this.#spanOf(next).end));
  }

  /** The key's text, or undefined with an issue where it is none. */
  #keyName(key: Node | null, path: Path, span: Span): string | undefined {
    if (isScalar(key)) {
      const text = String(key.value);
      if (this.#isTooLong(text, path, span)) return undefined;
      if (key.type !== undefined && key.type !== "PLAIN") return text;
      if (text === "<<") {
        this.#report(problem("merge-key", {}), path, span);
        return undefined;
      }
      const { value } = readPlain(text);
      if (typeof value === "string" || YEAR.test(text)) return text;
      if (text !== "") {
        const read = typeof value === "number" ? "number" : value === null ? "nothing" : "flag";
        this.#report(problem("key-not-text", { as: "read", key: text, read }), path, span);
        return text;
      }
    }
    if (key === null || isScalar(key)) {
      this.#report(problem("key-not-text", { as: "missing" }), path, span);
      return undefined;
    }
    const as = isMap(key) ? "map" : isSeq(key) ? "list" : "reference";
    this.#report(problem("key-not-text", { as }), path, span);
    return undefined;
  }

  #isTooLong({ length }: string, path: Path, span: Span): boolean {
    const long = length > MAX_TEXT;
    if (long) this.#report(problem("text-too-long", { length, most: MAX_TEXT }), path, span);
    return long;
  }

  #report(problem: Problem, path: Path, span: Span): void {
    this.issues.push({ ...this.#lines.place(path, span), ...problem });
  }

  /** Where the node stands, without the blank lines and comments that may follow it. */
  #spanOf(node: Node): Span {
    const [start, valueEnd] = node.range ?? [0, 0];
    let end = valueEnd;
    while (end > start && /\s/.test(this.#lines.text[end - 1] ?? "")) end--;
    return { start, end };
  }
}
