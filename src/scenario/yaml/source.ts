/** From bytes or text to a tree of values that knows where everything stands; every mistake is an issue, never a throw. */
import type { Issue, IssuePlace } from "../../core/issue.ts";
import type { IssueCode } from "../../core/issue-values.ts";
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

  /** The values alone; maps are objects without a prototype, so that no key has a meaning of its own. */
  plain(): unknown {
    return plain(this.root);
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
    const message = `the file is ${size(input.length)} long; at most ${size(MAX_LENGTH)} is read`;
    return refuse(
      new Lines(file, ""),
      "file-too-long",
      { start: 0, end: 0 },
      message,
      "split the file, or leave out what is not a scenario",
    );
  }
  if (typeof input === "string") return readText(input, file);
  try {
    return readText(new TextDecoder("utf-8", { fatal: true }).decode(input), file);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return notUtf8(input, file);
  }
}

function size(length: number): string {
  return `${(Math.ceil((length / MAX_LENGTH) * 100) / 100).toString()} MiB`;
}

function refuse(
  lines: Lines,
  code: IssueCode,
  span: Span,
  message: string,
  hint: string,
): { source: undefined; issues: Issue[] } {
  return { source: undefined, issues: [{ ...lines.place([], span), code, message, hint }] };
}

function notUtf8(bytes: Uint8Array, file: string): { source: undefined; issues: Issue[] } {
  const hint = "save the file as UTF-8";
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(new Lines(file, ""), "not-utf8", { start: 0, end: 0 }, "the file is saved as UTF-16", hint);
  }
  // What cannot be decoded comes out as U+FFFD, which encodes to other bytes than those that were there.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const start = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at)).length;
  const message = `byte ${at + 1} of the file is not UTF-8 text`;
  return refuse(new Lines(file, text), "not-utf8", { start, end: start + 1 }, message, hint);
}

function readText(input: string, file: string): { source: Source | undefined; issues: Issue[] } {
  const unmarked = input.startsWith("\uFEFF") ? input.slice(1) : input;
  const text = unmarked.replace(/\r(?!\n)/g, "\n");
  const lines = new Lines(file, text);
  const invisible = invisibleCharacters(lines);
  if (invisible.length > 0) return { source: undefined, issues: invisible };
  const { faults, contents } = parseYaml(text);
  if (faults.length === 0 && contents === undefined) {
    return refuse(
      lines,
      "empty-file",
      { start: 0, end: 0 },
      "the file has no scenario in it",
      "begin with `version: 1`",
    );
  }
  const issues: Issue[] = faults.map(({ code, span, message, hint }) => ({
    ...lines.place([], span),
    code,
    message,
    hint,
  }));
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
  const found = tree.root.type === "list" ? "a list" : "a single value";
  const hint = "begin with `version: 1`, and write everything as `name: value`";
  return refuse(lines, "not-a-map", tree.root.span, `the file is ${found}, not a scenario`, hint);
}

/** Everything but tab, LF and CR that a person cannot see and a parser may trip over; one issue a line. */
function invisibleCharacters(lines: Lines): Issue[] {
  const issues: Issue[] = [];
  let last = 0;
  const invisible = /(?![\t\n\r\x85])\p{Cc}|[\u200b\u2060\ufeff]|(?<=^[ \t]*)\u00a0/gmu;
  for (const found of lines.text.matchAll(invisible)) {
    const line = lines.lineAt(found.index);
    if (line === last) continue;
    last = line;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const space = found[0] === "\u00a0";
    const message = space ? "a non-breaking space indents this line" : `an invisible character (U+${code}) stands here`;
    const hint = space ? "write an ordinary space" : "delete it";
    const place = lines.place([], { start: found.index, end: found.index + 1 });
    issues.push({ ...place, code: "invisible-character", message, hint });
    if (issues.length === MAX_ISSUES) break;
  }
  return issues;
}
