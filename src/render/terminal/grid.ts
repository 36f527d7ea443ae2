/** Draws rows of cells that are already wrapped; cli-table3 pads, aligns, spans and rules. */
import CliTable from "cli-table3";
import { isSimple } from "../visible.ts";
import { displayWidth, graphemes } from "./width.ts";

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

const CORNERS = [
  "left-mid",
  "right-mid",
  "top",
  "top-left",
  "top-right",
  "bottom",
  "bottom-left",
  "bottom-right",
] as const;
const BARE = { ...Object.fromEntries(CORNERS.map((name) => [name, ""])), left: "", right: "", middle: " " };

/** The lines of the grid, without trailing blanks; a column is as wide as its widest cell. */
export function drawGrid(rows: readonly GridRow[], columns: number, ascii: boolean): readonly string[] {
  const masks = new Masks();
  const table = new CliTable({
    chars: { ...BARE, ...rule("", false) },
    style: { head: [], border: [] },
    truncate: PREVIEW,
  });
  for (const { cells, ruled } of bandsOf(rows, masks)) {
    const spans = cells.length < columns;
    table.push(
      cells.map(({ lines, align }, column) => ({
        content: lines.join("\n"),
        hAlign: align,
        colSpan: spans ? columns : 1,
        // cli-table3 leaves out a rule that has no characters, so rules are a matter of the row.
        chars: rule(ruled ? (ascii ? "-" : "─") : "", spans),
        style: { "padding-left": column === 0 ? 0 : GAP - 1, "padding-right": 0 },
      })),
    );
  }
  return masks
    .unmask(table.toString())
    .split("\n")
    .map((line) => line.trimEnd());
}

/**
 * For every line that it draws, cli-table3 shortens the whole cell to ten columns, for a debug text that
 * nobody sees. When the mark of what it left out is that wide itself, it is done at once. It shortens
 * nothing else: every column has room for its cells.
 */
const PREVIEW = ".".repeat(10);

/** Rows that are drawn as one row of taller cells. */
interface Band {
  readonly cells: readonly { readonly lines: string[]; readonly align: GridCell["align"] }[];
  readonly ruled: boolean;
}

/** A preview takes longer for a taller cell, so no band has more lines than this. */
const TALL = 8;

/**
 * The rows in few bands: cli-table3 takes its time for each cell rather than each line, and compares
 * each with all cells above it. Bands halve the time: 5 ms less of 24 rows, 70 ms less of 600.
 */
function bandsOf(rows: readonly GridRow[], masks: Masks): readonly Band[] {
  const bands: Band[] = [];
  for (const { cells, ruled, stand } of rows) {
    const open = (ruled: boolean): Band => {
      const band = { cells: cells.map(({ align }) => ({ lines: [], align })), ruled };
      bands.push(band);
      return band;
    };
    let band = bands.at(-1);
    const fits = cells.length === band?.cells.length && cells.every(({ align }, c) => align === band?.cells[c]?.align);
    if (band === undefined || ruled || !fits) band = open(ruled);
    const height = Math.max(...cells.map(({ lines }) => lines.length));
    for (let line = 0; line < height; line++) {
      if (band.cells[0]?.lines.length === TALL) band = open(false);
      cells.forEach(({ lines, paint }, c) => {
        const text = lines[stand === "top" ? line : line - height + lines.length] ?? "";
        band?.cells[c]?.lines.push(painted(masks.mask(text), paint));
      });
    }
  }
  return bands;
}

/** Blanks at the end stay out of the colour, so that they can be trimmed where they end a line. */
function painted(line: string, paint: GridCell["paint"]): string {
  const text = line.trimEnd();
  return text === "" ? line : paint(text) + line.slice(text.length);
}

/** The characters that cli-table3 puts in the rule above a cell: along it, before it, before it below a spanning cell, and where a spanning cell crosses a column. */
const rule = (line: string, spans: boolean) => ({
  mid: line,
  "mid-mid": line,
  "top-mid": line,
  "bottom-mid": spans ? line : "", // elsewhere it is a corner below the last row
});

/**
 * cli-table3 pads by its own measure (see width.ts), so it gets a private-use character
 * for each one on which the two could differ, and a filler where that is two columns wide;
 * drawn, they are put back. Text made `visible` has no private-use characters of its own.
 */
class Masks {
  static readonly FIRST = 0xf0000;
  static readonly FILLER = "\ue000";
  readonly #characters: string[] = [];
  readonly #indices = new Map<string, number>();

  mask(line: string): string {
    if (isSimple(line)) return line;
    return graphemes(line)
      .map((one) => {
        if (isSimple(one)) return one;
        let index = this.#indices.get(one);
        if (index === undefined) {
          index = this.#characters.push(one) - 1;
          this.#indices.set(one, index);
        }
        return String.fromCodePoint(Masks.FIRST + index) + Masks.FILLER.repeat(Math.max(0, displayWidth(one) - 1));
      })
      .join("");
  }

  unmask(drawn: string): string {
    return drawn
      .replaceAll(Masks.FILLER, "")
      .replace(/[\u{f0000}-\u{ffffd}]/gu, (mask) => this.#characters[(mask.codePointAt(0) ?? 0) - Masks.FIRST] ?? "");
  }
}
