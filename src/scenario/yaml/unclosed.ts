/** What the tokens of a document tell about it that the YAML library does not: open brackets and quotes, and tags. */
import type { CST } from "yaml";
import { type Problem, problem } from "../../language/issues.ts";
import type { Span } from "./position.ts";

/** What is wrong with the text itself, before anything in it has a meaning. */
export interface Fault extends Problem {
  readonly span: Span;
  /** True where nothing after it can be relied on. */
  readonly last?: boolean;
}

/** What the tokens of a document tell about it. */
export interface Marks {
  /** Tags such as `!!binary`, each of them refused. */
  readonly faults: Fault[];
  /** Quoted texts that run over several lines: often a forgotten quote. */
  readonly longQuotes: Span[];
  /** Set once a bracket without its end was found: of several, only the first is reported. */
  openBracket?: boolean;
}

/** Reads the tokens of a document, which may be nested no deeper than the stack allows. */
export function marksOf(token: CST.Token | null | undefined, marks: Marks = { faults: [], longQuotes: [] }): Marks {
  if (token === null || token === undefined) return marks;
  if (token.type === "tag") marks.faults.push(tagFault(token));
  if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") quote(token, marks);
  if ("start" in token && Array.isArray(token.start)) for (const part of token.start) marksOf(part, marks);
  if ("value" in token) marksOf(token.value, marks);
  if ("props" in token) for (const part of token.props) marksOf(part, marks);
  if ("items" in token) {
    for (const item of token.items) {
      for (const part of item.start) marksOf(part, marks);
      marksOf(item.key, marks);
      for (const part of item.sep ?? []) marksOf(part, marks);
      marksOf(item.value, marks);
    }
  }
  // After its items, so that of two open brackets the inner one is named first.
  if (token.type === "flow-collection") bracket(token, marks);
  return marks;
}

function tagFault(token: CST.SourceToken): Fault {
  const span = { start: token.offset, end: token.offset + token.source.length };
  return { ...problem("yaml-tag", { tag: short(token.source) }), span };
}

function quote(token: CST.FlowScalar, marks: Marks): void {
  const { source, offset: start } = token;
  const mark = source[0] ?? '"';
  const body = source.slice(1);
  const run = mark === '"' ? /(?<!\\)(\\*)"$/.exec(body)?.[1]?.length : /(?<!')('*)$/.exec(body)?.[1]?.length;
  const closed = mark === '"' ? run !== undefined && run % 2 === 0 : run !== undefined && run % 2 === 1;
  if (!closed) marks.faults.push(openQuote({ start, end: start + source.length }, mark));
  else if (source.includes("\n")) marks.longQuotes.push({ start, end: start + source.length });
}

/** The fault of a quoted text without its end. */
export function openQuote({ start, end }: Span, mark: string): Fault {
  return { ...problem("unclosed-quote", { mark }), span: { start, end }, last: true };
}

const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

function bracket(token: CST.FlowCollection, marks: Marks): void {
  const closer = CLOSERS[token.start.source] ?? "}";
  if (token.end[0]?.source === closer) return;
  if (marks.openBracket) return;
  marks.openBracket = true;
  const span = { start: token.offset, end: token.offset + 1 };
  marks.faults.push({ ...problem("unclosed-bracket", { bracket: token.start.source, closer }), span, last: true });
}

/** The text on one line, cut short where it is long. */
export function short(text: string): string {
  const line = text.split(/\r?\n/, 1)[0]?.trimEnd() ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
