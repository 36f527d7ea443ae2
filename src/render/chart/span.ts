/** A line of a picture in parts, each in the colour of an option or in none. */

export interface Span {
  readonly text: string;
  /** The index of the series whose colour it has. */
  readonly series?: number;
}

export type DrawnLine = readonly Span[];

/** What a picture is drawn with. */
export interface Canvas {
  readonly width: number;
  readonly ascii: boolean;
  /** Says which columns had no room. */
  readonly dropped?: (headers: readonly string[]) => string;
}

/** Cells of one character each, with the series of each, as a line in which equal neighbours are one span. */
export function spansOf(cells: readonly Span[]): DrawnLine {
  const spans: { text: string; series?: number }[] = [];
  for (const { text, series } of cells) {
    const last = spans.at(-1);
    if (last !== undefined && last.series === series) last.text += text;
    else spans.push(series === undefined ? { text } : { text, series });
  }
  return spans;
}

export const plainText = (line: DrawnLine): string => line.map(({ text }) => text).join("");
