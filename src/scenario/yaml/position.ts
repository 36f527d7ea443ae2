import type { IssuePlace } from "../../core/issue.ts";

/** Where a piece of the text stands: offsets into the text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A path in the file: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/**
 * The lines of a text, to turn offsets into lines and columns. A line ends at LF or CRLF, and its break is no part of
 * it. Building it reads the text once; each question takes logarithmic time.
 */
export class Lines {
  readonly file: string;
  readonly text: string;
  /** The offset at which each line begins. */
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The one-based number of the line that holds the offset; a line break belongs to the line that it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Where the line of that one-based number begins and ends, without its line break. */
  lineSpan(line: number): Span {
    const start = this.#starts[line - 1] ?? this.text.length;
    const next = this.#starts[line];
    if (next === undefined) return { start, end: this.text.length };
    return { start, end: this.text[next - 2] === "\r" && next - 2 >= start ? next - 2 : next - 1 };
  }

  /** Where an issue at the span stands; the caret underlines its part on its first line, and at least one column. */
  place(path: Path, span: Span): IssuePlace {
    const line = this.lineAt(span.start);
    const { start, end } = this.lineSpan(line);
    const from = Math.min(span.start, end);
    return {
      path: path.join("."),
      file: this.file,
      line,
      column: from - start + 1,
      length: Math.max(1, Math.min(span.end, end) - from),
      excerpt: this.text.slice(start, end),
    };
  }
}
