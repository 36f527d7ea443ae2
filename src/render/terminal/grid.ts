/** Draws rows of cells that are already wrapped: pads, aligns, spans and rules them. */
import { displayWidth } from "./width.ts";

/** A cell in its final lines; nothing here wraps or cuts them. */
export interface GridCell {
  readonly lines: readonly string[];
  readonly align: "left" | "right";
  /** Colours one line, without its padding. */
  readonly paint: (line: string) => string;
}

/** A row of one cell a column, or of a single cell that spans them all. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Draws a rule above the row. */
  readonly ruled: boolean;
  /** Where a cell of fewer lines than its row stands. */
  readonly stand: "top" | "bottom";
}

/** Blank columns between two columns of a grid. */
export const GAP = 2;

/** The lines of the grid, without trailing blanks; a column is as wide as its widest cell. */
export function drawGrid(rows: readonly GridRow[], columns: number, ascii: boolean): readonly string[] {
  const widths = columnWidths(rows, columns);
  const whole = wholeOf(widths);
  return rows.flatMap(({ cells, ruled, stand }) => {
    const height = Math.max(...cells.map(({ lines }) => lines.length));
    const drawn = Array.from({ length: height }, (_, index) =>
      cells
        .map((cell, column) => {
          const line = cell.lines[stand === "top" ? index : index - height + cell.lines.length] ?? "";
          return padded(line, cells.length < columns ? whole : (widths[column] ?? 0), cell);
        })
        .join(" ".repeat(GAP))
        .trimEnd(),
    );
    return ruled ? [(ascii ? "-" : "─").repeat(whole), ...drawn] : drawn;
  });
}

/** How wide each column is: what a spanning cell needs beyond them all is shared out. */
function columnWidths(rows: readonly GridRow[], columns: number): readonly number[] {
  // A first column of nothing is one column wide.
  const widths: number[] = Array.from({ length: columns }, (_, column) => (column === 0 ? 1 : 0));
  let widest = 0;
  for (const { cells } of rows) {
    cells.forEach(({ lines }, column) => {
      const width = Math.max(0, ...lines.map(displayWidth));
      if (cells.length < columns) widest = Math.max(widest, width);
      else widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  let missing = Math.max(0, widest - wholeOf(widths));
  return widths.map((width, column) => {
    const share = Math.round(missing / (columns - column));
    missing -= share;
    return width + share;
  });
}

const wholeOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);

/** The line in its colour, as wide as its column; blanks stay out of the colour, so that they can be trimmed where they end a line. */
function padded(line: string, width: number, { align, paint }: GridCell): string {
  const text = line.trimEnd();
  const blanks = " ".repeat(Math.max(0, width - displayWidth(line)));
  const shown = (text === "" ? "" : paint(text)) + line.slice(text.length);
  return align === "left" ? shown + blanks : blanks + shown;
}
