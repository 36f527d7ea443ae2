/** Broken YAML in plain words: one fault for one mistake, at the place where a person would mend it. */
import { problem } from "../../language/issues.ts";
import { ANY_NUMBER, numeralFault } from "../number/misread.ts";
import type { Span } from "./position.ts";
import { type Fault, type Marks, openQuote, short } from "./unclosed.ts";

/** An error of the YAML library. */
export interface LibraryError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** More faults than this help nobody. */
const MAX_FAULTS = 100;

/** Mistakes that a person makes all through a file, and mends all at once. */
const ONCE: ReadonlySet<string> = new Set(["tab-indent", "misplaced-list"]);

/** The faults to report, in the order of the text: the first on a line, and none that only follows from another. */
export function syntaxFaults(errors: readonly LibraryError[], marks: Marks, text: string): Fault[] {
  const tabs = errors.find((error) => inBracket(error) && tabBefore(error.pos[0], text));
  const known = tabs === undefined ? marks.faults : marks.faults.filter((fault) => fault.code !== "unclosed-bracket");
  const multiline = new Set(errors.filter(({ code }) => code === "MULTILINE_IMPLICIT_KEY").map(({ pos }) => pos[0]));
  const inFlow = new Set(errors.filter(({ code }) => code === "BLOCK_IN_FLOW").map(({ pos }) => pos[0]));
  const causes = errors.filter((error) => {
    const { code, pos } = error;
    if (code === "TAG_RESOLVE_FAILED") return false;
    if (code === "BLOCK_AS_IMPLICIT_KEY") return !multiline.has(pos[0]);
    if (code === "MULTILINE_IMPLICIT_KEY") return !inFlow.has(pos[0]);
    return !inBracket(error) || error === tabs; // each open bracket is among the marks
  });
  const sorted = [...known, ...causes].sort((a, b) => startOf(a) - startOf(b));
  const kept: Fault[] = [];
  let indent: Fault | undefined;
  let lineEnd = -1;
  for (const one of sorted) {
    const start = startOf(one);
    if (start < lineEnd && !("last" in one) && one.code !== "yaml-tag") continue;
    const fault = "pos" in one ? explain(one, marks, text) : one;
    if (fault.code === "bad-indent" && !fault.last) {
      // What is wrong above or on the line explains its indent.
      if (kept.length === 0) indent ??= fault;
      continue;
    }
    if (indent !== undefined) {
      if (fault.span.start > endOfLine(text, indent.span.start)) kept.push(indent);
      indent = undefined;
    }
    const again = ONCE.has(fault.code) && kept.some(({ code }) => code === fault.code);
    if (!again && (fault.span.start >= lineEnd || fault.code === "yaml-tag")) {
      if (fault.code !== "bad-indent" || kept.length === 0) kept.push(fault);
    }
    if (fault.last || kept.length === MAX_FAULTS) break;
    if (fault.code !== "yaml-tag") lineEnd = endOfLine(text, Math.max(start, fault.span.start));
  }
  return indent === undefined ? kept : [...kept, indent];
}

const startOf = (one: Fault | LibraryError): number => ("pos" in one ? one.pos[0] : one.span.start);

/** The tabs (and spaces) that indent the line of the offset, when there is a tab among them. */
function tabBefore(offset: number, text: string): Span | undefined {
  const lineStart = startOfLine(text, offset);
  let end = lineStart;
  let tab = -1;
  for (; text[end] === " " || text[end] === "\t"; end++) if (tab === -1 && text[end] === "\t") tab = end;
  return tab === -1 ? undefined : { start: tab, end };
}

function explain(error: LibraryError, marks: Marks, text: string): Fault {
  const start = Math.min(error.pos[0], text.length);
  const span = { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
  const tab = tabBefore(start, text) ?? (error.code === "TAB_AS_INDENT" ? span : undefined);
  if (tab !== undefined) {
    return { ...problem("tab-indent", {}), span: tab, ...(inBracket(error) ? { last: true } : {}) };
  }
  const before = marks.longQuotes.findLast((quoted) => quoted.end <= span.end);
  if (before !== undefined && !text.slice(before.end, start).includes("\n")) {
    return openQuote({ start: before.start, end: endOfLine(text, before.start) }, text[before.start] ?? '"');
  }
  return words(error, span, text);
}

/** A block text's `|` or `>` on the line of the offset, before it, that was meant as a character of the text. */
function blockMark(offset: number, text: string): number | undefined {
  const lineStart = startOfLine(text, offset);
  const found = /(?:^|[:-] +)([|>][^|>]*)$/.exec(text.slice(lineStart, offset));
  return found === null ? undefined : offset - (found[1]?.length ?? 0);
}

const inBracket = (error: LibraryError): boolean => /^Flow (map|sequence)/.test(error.message);

function words({ code, message }: LibraryError, span: Span, text: string): Fault {
  const word = short(text.slice(span.start, span.end));
  const line = text.slice(span.start, endOfLine(text, span.start));
  const quoted = inQuotes(inBrackets(span.start, text) ? line.replace(/ *[,}\]].*/, "") : line);
  const number = numberFault(span.start, text);
  if (number !== undefined) return number;
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^\s*-\s/.test(text.slice(startOfLine(text, span.start)))) return listItem(span);
      return { ...problem("colon-in-text", { quoted }), span: lineSpan(text, span) };
    case "BLOCK_IN_FLOW":
      return missingComma(span, text);
    case "MULTILINE_IMPLICIT_KEY":
      return multiline(span, text, message);
    case "BAD_DQ_ESCAPE": {
      const written = text.slice(span.start, span.start + 2);
      return { ...problem("bad-escape", { text: written }), span: { start: span.start, end: span.start + 2 } };
    }
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return { ...problem("reserved-character", { as: "begins", word, quoted }), span };
    case "BAD_INDENT":
      return badIndent(text, lineSpan(text, span));
    case "MULTIPLE_ANCHORS":
    case "BAD_PROP_ORDER":
    case "ALIAS_PROPS":
      return { ...problem("reserved-character", { as: "stands", word, quoted }), span };
  }
  if (/Implicit map keys need to be followed/.test(message)) return missingColon(span, text);
  if (/^Comments must be separated/.test(message)) return { ...problem("comment-space", {}), span };
  if (/^Missing , |^Missing , or :|^Missing space after :/.test(message)) return missingComma(span, text);
  if (/^Unexpected ,|^Unexpected empty item/.test(message)) return { ...problem("extra-comma", {}), span };
  if (/^Unexpected flow-(map|seq)-end/.test(message)) {
    return { ...problem("unopened-bracket", { bracket: word }), span, last: true };
  }
  if (/^Unexpected block-seq-ind/.test(message)) return listItem(span);
  const mark = blockMark(span.start, text);
  if (mark !== undefined) {
    const from = lineSpan(text, { start: mark, end: mark });
    const values = {
      as: "begins",
      word: text[mark] ?? "",
      quoted: inQuotes(text.slice(from.start, from.end)),
    } as const;
    return { ...problem("reserved-character", values), span: from };
  }
  if (/at node end|in YAML stream/.test(message)) {
    const firstOnLine = text.slice(startOfLine(text, span.start), span.start).trim() === "";
    if (firstOnLine) return { ...badIndent(text, lineSpan(text, span)), last: true };
    return { ...problem("text-after-value", { text: short(line) }), span: lineSpan(text, span) };
  }
  if (/directive|doc-start/i.test(message)) {
    return { ...problem("yaml-directive", { as: "start" }), span, last: true };
  }
  return { ...problem("yaml-syntax", {}), span };
}

/** Whether a bracket is open before a place of its line. */
const inBrackets = (start: number, text: string): boolean => {
  const before = text.slice(startOfLine(text, start), start);
  return before.replace(/[^{[]/g, "").length > before.replace(/[^}\]]/g, "").length;
};

/** A number that YAML cannot read, as its own fault: `>100k`, `?`, `90.000,-`. */
function numberFault(start: number, text: string): Fault | undefined {
  const from = startOfLine(text, start);
  const found = /(?<=[:{,] ?)(?:(?:[$€£] ?)?\d[\d.]*,-|\?(?= *(?:[,}]|$))|[<>]=? ?\d[\d.]*[km]?(?= *(?:[,}]|$)))/.exec(
    text.slice(from, endOfLine(text, start)),
  );
  const [written = ""] = found ?? [];
  const at = from + (found?.index ?? 0);
  if (written === "" || start < at || start > at + written.length + 1) return undefined;
  return { ...numeralFault(written, ANY_NUMBER), span: { start: at, end: at + written.length } };
}

/** A key that seems to go on over a line break: a missing colon, a line too far to the right, or a stray list item. */
function multiline(span: Span, text: string, message: string): Fault {
  const line = text.slice(span.start, endOfLine(text, span.start));
  if (/^-(\s|$)/.test(line)) return listItem({ start: span.start, end: span.start + 1 });
  if (/flow sequence/.test(message)) return missingComma(span, text);
  const lineStart = startOfLine(text, span.start);
  const isValue = /\S/.test(text.slice(lineStart, span.start).replace(/^[\s-]+/, ""));
  if (!isValue) return missingColon(span, text);
  const broken = text.slice(span.start, span.end).lastIndexOf("\n") + span.start + 1;
  const start = broken + (/^[ ]*/.exec(text.slice(broken, span.end))?.[0].length ?? 0);
  return badIndent(text, lineSpan(text, { start, end: start }));
}

function missingColon(span: Span, text: string): Fault {
  const line = text.slice(span.start, endOfLine(text, span.start));
  const glued = /^([A-Za-z][\w-]*):(\S.*)$/.exec(line);
  const at = lineSpan(text, span);
  if (glued !== null) {
    return { ...problem("missing-colon", { as: "space", write: short(`${glued[1]}: ${glued[2]}`) }), span: at };
  }
  const [, key = "", value = ""] = /^([A-Za-z][\w-]*)(?: *[=;] *(?=\S+$)| +(?=\S*\d))(\S+)$/.exec(line.trimEnd()) ?? [];
  const write = key === "" ? null : short(`${key}: ${value}`);
  return { ...problem("missing-colon", { as: "colon", line: short(line), write }), span: at };
}

function missingComma(span: Span, text: string): Fault {
  const end = Math.max(span.start, Math.min(span.end, endOfLine(text, span.start)));
  return { ...problem("missing-comma", {}), span: { start: span.start, end } };
}

const listItem = (span: Span): Fault => ({ ...problem("misplaced-list", {}), span });

function badIndent(text: string, span: Span): Fault {
  const indent = (line: string) => line.length - line.trimStart().length;
  const start = startOfLine(text, span.start);
  const before = text.slice(0, start).trimEnd().split("\n").at(-1) ?? "";
  const own = span.start - start;
  const level = before.trimEnd().endsWith(":") ? indent(before) + 2 : indent(before);
  const word = /^[^\s:]+/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  // A line of a template whose `#` went and whose blank stayed.
  return { ...problem("bad-indent", { word: own === level + 1 ? word : null }), span };
}

/** From the first word at or after the start of the span to the end of that line. */
function lineSpan(text: string, { start }: Span): Span {
  let from = start;
  while (from < text.length && /\s/.test(text[from] ?? "")) from++;
  return { start: from, end: Math.max(from, endOfLine(text, from)) };
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  if (at === -1) return text.length;
  return text[at - 1] === "\r" && at > from ? at - 1 : at;
}

function inQuotes(line: string): string {
  const text = short(line);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
