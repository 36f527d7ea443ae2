/** A table made ready for a terminal: texts visible, footnotes marked, decimal points lined up, and fitted to a width. */
import type { Cell, Row, Table } from "../../report/document.ts";
import { GAP } from "./grid.ts";
import { displayWidth, wordWidth } from "./width.ts";

/** A cell as it prints; a number is never broken over lines. */
export interface Piece {
  readonly number: boolean;
  readonly text: string;
  /** Blanks after a number, which put its decimal point below the others. */
  readonly pad: number;
  /** Blanks before a label that stands in a group. */
  readonly indent: number;
  readonly tone: "good" | "bad" | undefined;
}

/** A row of one piece a column, or of a single piece that spans them all. */
export interface SheetRow {
  /** As in the document; `block` heads one part of a table that was turned on its side. */
  readonly role: Row["role"] | "block";
  readonly pieces: readonly Piece[];
}

/** Columns and rows ready to be drawn; every row that does not span has a piece for each column. */
export interface Sheet {
  readonly columns: readonly { readonly header: string; readonly align: "left" | "right"; readonly priority: number }[];
  readonly rows: readonly SheetRow[];
}

/** What became of a sheet to fit: its columns are as wide as `widths` says. */
export interface Fitted {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
  readonly dropped: readonly string[];
  readonly turned: boolean;
}

const INDENT = 2;
const EMPTY: Piece = { number: false, text: "", pad: 0, indent: 0, tone: undefined };

/** How a document's texts become what a terminal may print: made visible, footnotes marked. */
export interface Lettering {
  readonly text: (text: string) => string;
  readonly mark: (footnote: number | undefined) => string;
  /** What a number ends in: its decimals and all that follows them. */
  readonly fraction: RegExp;
}

/** The sheet of a table: labels below a heading are indented, empty cells after the first let it span the row. */
export function toSheet(table: Table, lettering: Lettering): Sheet {
  const columns = table.columns.map((column) => ({ ...column, header: lettering.text(column.header) }));
  const tails = columns.map((_, c) => tailOf(table.rows, c, lettering));
  let grouped = false;
  const rows = table.rows.map((row): SheetRow => {
    if (row.role === "heading" || row.role === "total") grouped = row.role === "heading";
    const indent = (grouped && row.role !== "heading" ? INDENT : 0) + (row.role === "part" ? INDENT : 0);
    const pieces = columns.map((_, c) => {
      const piece = toPiece(row.cells[c], tails[c] ?? 0, lettering);
      return c === 0 ? { ...piece, indent } : piece;
    });
    const spans = pieces.slice(1).every((piece) => piece.text === "");
    return { role: row.role, pieces: spans ? pieces.slice(0, 1) : pieces };
  });
  return { columns, rows };
}

function toPiece(cell: Cell | undefined, longest: number, lettering: Lettering): Piece {
  if (cell === undefined || cell.type === "empty") return EMPTY;
  const text = lettering.text(cell.text) + lettering.mark(cell.footnote);
  if (cell.type === "text") return { ...EMPTY, text };
  return { number: true, text, pad: Math.max(0, longest - tail(cell, lettering)), indent: 0, tone: cell.tone };
}

/** Beyond this many columns a unit after a number (` hours`) is left to stick out instead of moving all others. */
const LONGEST_TAIL = 7;

function tailOf(rows: readonly Row[], column: number, lettering: Lettering): number {
  const tails = rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.type === "number" ? tail(cell, lettering) : 0;
  });
  return Math.max(0, ...tails.filter((width) => width <= LONGEST_TAIL));
}

/** How wide a number is from its decimal point on, unit and footnote mark included. */
function tail(cell: Extract<Cell, { type: "number" }>, { text, mark, fraction }: Lettering): number {
  return displayWidth((fraction.exec(text(cell.text))?.[0] ?? "") + mark(cell.footnote));
}

/** How wide a piece prints when nothing wraps. */
const pieceWidth = (piece: Piece) => piece.indent + displayWidth(piece.text) + piece.pad;

/** The sheet itself when it fits the limit; else with the columns of highest priority dropped; else turned on its side. */
export function fitTo(sheet: Sheet, limit: number): Fitted {
  const narrow = sheet.columns.map((_, c) => narrowest(sheet, c, LABEL));
  const [, ...others] = sheet.columns.map(({ priority }) => priority);
  const worstFirst = [...new Set(others)].filter((priority) => priority > 0).sort((a, b) => b - a);
  // What has the same priority goes together: a low end without its high end would mislead.
  for (const worst of [Number.POSITIVE_INFINITY, ...worstFirst]) {
    const shows = (c: number) => c === 0 || (sheet.columns[c]?.priority ?? 0) < worst;
    const room = narrow.reduce((left, width, c) => (shows(c) ? left - width - GAP : left), limit + GAP);
    if (room < 0) continue;
    const gone = sheet.columns.filter((_, c) => !shows(c)).sort((a, b) => a.priority - b.priority);
    const shown = without(sheet, gone);
    const widths = columnWidths(shown, limit, LABEL);
    const dropped = gone.map(({ header }) => header);
    if (widths !== undefined) return { sheet: shown, widths, dropped, turned: false };
  }
  if (sheet.columns.length < 2) return { sheet, widths: [limit], dropped: [], turned: false };
  const turned = turn(sheet);
  return {
    ...turned,
    widths: columnWidths(turned.sheet, limit, NARROW_LABEL) ?? forced(turned.sheet, limit),
    turned: true,
  };
}

/** A label and a value where even words have to be broken: numbers stay whole, and what is left of the limit is the label's. */
function forced(sheet: Sheet, limit: number): readonly number[] {
  const numbers = pieces(sheet, 1).map((piece) => (piece.number ? pieceWidth(piece) : 0));
  const value = Math.max(1, ...numbers, Math.min(narrowest(sheet, 1, NARROW_LABEL), limit - GAP - NARROW_LABEL));
  return [Math.max(NARROW_LABEL, limit - GAP - value), value];
}

/** The sheet without some of its columns; a row that is one piece across stays as it is. */
function without({ columns, rows }: Sheet, gone: Sheet["columns"]): Sheet {
  const kept = columns.map((column) => !gone.includes(column));
  return {
    columns: columns.filter((_, c) => kept[c]),
    rows: rows.map((row) => (row.pieces.length === 1 ? row : { ...row, pieces: row.pieces.filter((_, c) => kept[c]) })),
  };
}

const LABEL = 16;
const NARROW_LABEL = 8;
const TEXT = 12;
/** A longer word, as an address of a page, is broken where a column is too narrow for it. */
const LONGEST_WORD = 48;

/** Widths that together fit the limit, as near to what each column wants as room allows; undefined when even the narrowest do not. */
function columnWidths(sheet: Sheet, limit: number, label: number): readonly number[] | undefined {
  const count = sheet.columns.length;
  const widths = sheet.columns.map((_, c) => narrowest(sheet, c, label));
  let room = limit - GAP * (count - 1) - widths.reduce((sum, width) => sum + width, 0);
  if (room < 0) return undefined;
  const wants = widths.map((width, c) => ({ c, want: widest(sheet, c) - width })).sort((a, b) => a.want - b.want);
  wants.forEach(({ c, want }, done) => {
    const given = Math.max(0, Math.min(want, Math.floor(room / (count - done))));
    widths[c] = (widths[c] ?? 0) + given;
    room -= given;
  });
  return widths;
}

const pieces = (sheet: Sheet, column: number) =>
  sheet.rows.flatMap((row) => (row.pieces.length > 1 || sheet.columns.length === 1 ? (row.pieces[column] ?? []) : []));

const widest = (sheet: Sheet, column: number) =>
  Math.max(displayWidth(sheet.columns[column]?.header ?? ""), ...pieces(sheet, column).map(pieceWidth));

function narrowest(sheet: Sheet, column: number, label: number): number {
  const text = column === 0 ? label : TEXT;
  const whole = (words: string) => Math.min(wordWidth(words), LONGEST_WORD);
  return Math.max(
    1, // as cli-table3 draws a column of nothing
    whole(sheet.columns[column]?.header ?? ""),
    ...pieces(sheet, column).map((piece) =>
      piece.number ? pieceWidth(piece) : Math.max(Math.min(pieceWidth(piece), text), piece.indent + whole(piece.text)),
    ),
  );
}

/**
 * A block of label and value for each option, that is for each column of numbers; columns of text
 * about the rows are dropped with that, where they may be. A table whose texts must be shown
 * has no options: it becomes a block for each row.
 */
function turn(sheet: Sheet): { readonly sheet: Sheet; readonly dropped: readonly string[] } {
  const texts = sheet.columns.filter((column, c) => c > 0 && column.align === "left");
  const options = texts.length + 1 < sheet.columns.length && texts.every((column) => column.priority > 0);
  const columns = [
    { header: "", align: "left", priority: 0 },
    { header: "", align: options ? "right" : "left", priority: 0 },
  ] as const;
  if (!options) return { sheet: { columns, rows: byRow(sheet) }, dropped: [] };
  return { sheet: { columns, rows: byColumn(without(sheet, texts)) }, dropped: texts.map((column) => column.header) };
}

const heading = (text: string): SheetRow => ({ role: "block", pieces: [{ ...EMPTY, text }] });

/** Rows that an option has no value for are left out of its block, and headings that have then nothing below them. */
function byColumn({ columns, rows }: Sheet): readonly SheetRow[] {
  const blocks = columns.slice(1).flatMap(({ header }, c) => {
    const own = rows.flatMap((row): readonly SheetRow[] => {
      const [label = EMPTY] = row.pieces;
      const value = row.pieces[c + 1] ?? EMPTY;
      if (value.text !== "") return [{ role: row.role, pieces: [label, value] }];
      return row.role === "heading" ? [{ role: "heading", pieces: [label] }] : [];
    });
    const kept = own.filter(
      (row, i) => row.pieces.length > 1 || ["line", "part", "note"].includes(own[i + 1]?.role ?? ""),
    );
    return [heading(header), ...kept];
  });
  return [...blocks, ...rows.filter((row) => row.pieces.length === 1 && row.role !== "heading")];
}

function byRow({ columns, rows }: Sheet): readonly SheetRow[] {
  return rows.flatMap((row): readonly SheetRow[] => {
    if (row.pieces.length === 1) return [row];
    const [label = EMPTY, ...values] = row.pieces;
    const lines = values.flatMap((value, c): readonly SheetRow[] =>
      value.text === "" ? [] : [{ role: "line", pieces: [{ ...EMPTY, text: columns[c + 1]?.header ?? "" }, value] }],
    );
    return [heading(label.text), ...lines];
  });
}
