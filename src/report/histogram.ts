/** A histogram of counts in equal bins, a few lines high. */

const LINES = 4;
/** Eighths of a character cell, from below. */
const BLOCKS = " ▁▂▃▄▅▆▇█";

/** Lines no wider than `width`; neighbouring bins are joined where they are too many. `most` is a full column. */
export function histogram(counts: readonly number[], most: number, width: number, ascii: boolean): readonly string[] {
  const lines: string[] = [];
  const columns = joined(counts, width);
  const full = most * Math.ceil(counts.length / Math.max(1, columns.length));
  for (let line = LINES - 1; line >= 0; line--) {
    const cells = columns.map((count) => {
      const eighths = count === 0 || full === 0 ? 0 : Math.max(1, Math.round((count / full) * LINES * 8));
      const here = Math.max(0, Math.min(8, eighths - line * 8));
      if (ascii) return here >= 4 || (line === 0 && here > 0) ? "#" : " ";
      return BLOCKS.charAt(here);
    });
    lines.push(cells.join("").trimEnd());
  }
  return lines;
}

/** Counts of as many neighbouring bins each as it takes to fit. */
export function joined(counts: readonly number[], width: number): number[] {
  const each = Math.max(1, Math.ceil(counts.length / Math.max(1, width)));
  const columns: number[] = [];
  for (let start = 0; start < counts.length; start += each) {
    columns.push(counts.slice(start, start + each).reduce((sum, count) => sum + count, 0));
  }
  return columns;
}
