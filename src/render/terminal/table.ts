/** The document as text for a terminal: few lines, money in columns, the verdict last. */
import type { Chalk, ChalkInstance } from "chalk";
import type { Language } from "../../language/en.ts";
import { languages } from "../../language/languages.ts";
import type { Block, Document, Table } from "../../report/document.ts";
import { drawChart } from "../chart/draw.ts";
import { PALETTE } from "../chart/palette.ts";
import type { DrawnLine } from "../chart/span.ts";
import type { Render, RenderOptions } from "../render.ts";
import { visible } from "../visible.ts";
import { drawGrid, GAP, type GridCell, type GridRow } from "./grid.ts";
import { type Fitted, fitTo, type Lettering, type Piece, type SheetRow, toSheet } from "./layout.ts";
import { cut, displayWidth, wrap } from "./width.ts";

/** No terminal is taken to be narrower than this, so money has room. */
const NARROWEST = 40;
/** How wide a chart is where no terminal says. */
const CHART = 80;
/** Labels and headers longer than this many lines end in an ellipsis. */
const LABEL_LINES = 5;

type Paint = (text: string) => string;
const plain: Paint = (text) => text;

interface Page extends Lettering {
  readonly width: number;
  readonly ascii: boolean;
  readonly ellipsis: string;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly warn: Paint;
  readonly tones: Readonly<Record<"good" | "bad", Paint>>;
  /** The colour of an option, by its index. */
  readonly series: (index: number) => Paint;
}

/** The table renderer, which can colour only when the options it was loaded with allow any colour. */
export async function loadTable({ color }: RenderOptions): Promise<Render<Document>> {
  const Colors = color > 0 ? (await import("chalk")).Chalk : undefined;
  return (document, options) => renderTable(document, options, Colors);
}

/** The whole text; no line is wider than the options' width unless a single amount is, and only `Colors` brings escape sequences. */
export function renderTable(document: Document, options: RenderOptions, Colors?: typeof Chalk): string {
  const ink = Colors !== undefined && options.color > 0 ? new Colors({ level: options.color }) : undefined;
  const page = pageOf(document, options, ink);
  const parts: (readonly string[])[] = [];
  for (const block of document.blocks) {
    const lines = blockLines(block, document, page);
    const subtitle = block.block === "text" && block.role === "subtitle" ? parts.pop() : undefined;
    parts.push(subtitle === undefined ? lines : [...subtitle, ...lines]);
  }
  const footnotes = document.footnotes.flatMap((text, i) => hanging(page.mark(i + 1), text, page, page.dim));
  const notices = document.notices.flatMap((notice) => noticeLines(notice, page));
  parts.push(footnotes);
  if (notices.length > 0)
    parts.push([...paragraph(languages[document.locale].words.notices, page, page.bold), ...notices]);
  if (document.verdict !== undefined) parts.push(paragraph(document.verdict, page, page.bold));
  const text = parts.filter((lines) => lines.some((line) => line !== "")).map((lines) => lines.join("\n"));
  return `${text.join("\n\n").trimEnd()}\n`;
}

function pageOf(document: Document, { width, ascii }: RenderOptions, ink: ChalkInstance | undefined): Page {
  const paint = (style: "bold" | "dim" | "yellow" | "green" | "red"): Paint =>
    ink === undefined ? plain : (text) => ink[style](text);
  return {
    fraction: new RegExp(`(?:\\${languages[document.locale].numbers.point}\\d+)?\\D*$`),
    width: width === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, width),
    ascii,
    ellipsis: ascii ? "..." : "…",
    text: (text) => visible(text, ascii),
    mark: (footnote) => (footnote === undefined ? "" : ascii ? `[${footnote}]` : superscript(footnote)),
    bold: paint("bold"),
    dim: paint("dim"),
    warn: paint("yellow"),
    tones: { good: paint("green"), bad: paint("red") },
    series: (index) => (ink === undefined ? plain : (text) => ink.hex(PALETTE[index % PALETTE.length] ?? "")(text)),
  };
}

const superscript = (number: number) => String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));

const paragraph = (text: string, page: Page, paint: Paint) => wrap(page.text(text), page.width).map(paint);

/** A paragraph whose lines stand to the right of its mark. */
function hanging(mark: string, text: string, page: Page, paint: Paint, paintMark = paint): readonly string[] {
  const indent = displayWidth(mark) + 1;
  const lines = wrap(page.text(text), page.width - indent);
  return lines.map((line, i) => ((i === 0 ? `${paintMark(mark)} ` : " ".repeat(indent)) + paint(line)).trimEnd());
}

/** A caveat, or what several are about with a line each below it. */
function noticeLines(notice: Document["notices"][number], page: Page): readonly string[] {
  if (typeof notice === "string") return hanging("!", notice, page, plain, page.warn);
  const below = notice.texts.flatMap((text) => hanging("  -", text, page, plain));
  return [...hanging("!", notice.about, page, plain, page.warn), ...below];
}

function blockLines(block: Block, document: Document, page: Page): readonly string[] {
  switch (block.block) {
    case "text":
      return paragraph(
        block.text,
        page,
        { title: page.bold, verdict: page.bold, subtitle: page.dim, plain, source: plain }[block.role],
      );
    case "chart": {
      const width = Number.isFinite(page.width) ? page.width : CHART;
      const caption = block.caption === undefined ? [] : [...paragraph(block.caption, page, page.bold), ""];
      const { dropped } = languages[document.locale].words;
      const lines = drawChart(block.chart, { width, ascii: page.ascii, dropped }, page.text);
      return [...caption, ...lines.map((line) => chartLine(line, page))];
    }
    case "table":
      return tableLines(block, languages[document.locale].words, page);
  }
}

/** The line cut to the width, each part in the colour of its option, without blanks at its end. */
function chartLine(line: DrawnLine, page: Page): string {
  let room = page.width;
  const shown = line.map(({ text, series }) => {
    const part = room > 0 ? cut(text, room, page.ellipsis) : "";
    room -= displayWidth(part);
    return { text: part, series };
  });
  while (shown.at(-1)?.text.trim() === "") shown.pop();
  return shown
    .map(({ text, series }, part) => {
      const kept = part === shown.length - 1 ? text.trimEnd() : text;
      return series === undefined ? kept : page.series(series)(kept);
    })
    .join("");
}

function tableLines(table: Table, words: Language["words"], page: Page): readonly string[] {
  const fitted = fitTo(toSheet(table, page), page.width);
  const caption = table.caption === undefined ? [] : [...paragraph(table.caption, page, page.bold), ""];
  const said = [
    ...(fitted.dropped.length > 0 ? [words.dropped(fitted.dropped, table.summed)] : []),
    ...(fitted.turned ? [words.turned] : []),
  ].flatMap((text) => paragraph(text, page, page.dim));
  const drawn = drawGrid(gridRows(fitted, page), fitted.widths.length, page.ascii);
  return [...caption, ...drawn, ...(said.length > 0 ? ["", ...said] : [])];
}

/** The rows as they are drawn: a rule below headers and above totals, a blank line before a group. */
function gridRows({ sheet, widths }: Fitted, page: Page): readonly GridRow[] {
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const rows: GridRow[] = [];
  const headed = sheet.columns.some((column) => column.header !== "");
  if (headed) {
    const cells = sheet.columns.map(({ header, align }, c) =>
      cell(label(header, widths[c] ?? 0, page), align, page.bold),
    );
    rows.push({ cells, ruled: false, stand: "bottom" });
  }
  let above: SheetRow["role"] | "header" | undefined = headed ? "header" : undefined;
  for (const { role, pieces } of sheet.rows) {
    const opens = role === "block" || (role === "heading" && above !== "header" && above !== "block");
    if (opens && above !== undefined) rows.push({ cells: [cell([""], "left", plain)], ruled: false, stand: "top" });
    const ruled = above === "header" || above === "block" || (role === "total" && above !== "total");
    const weight = role === "line" ? plain : role === "note" || role === "part" ? page.dim : page.bold;
    const cells =
      pieces.length === 1 && widths.length > 1
        ? pieces.map((piece) => cell(lines(piece, Math.max(total, NARROWEST / 2), page, false), "left", weight))
        : pieces.map((piece, c) => {
            const paint = piece.tone === undefined ? weight : (text: string) => weight(tone(page, piece)(text));
            return cell(lines(piece, widths[c] ?? 0, page, c === 0), sheet.columns[c]?.align ?? "left", paint);
          });
    rows.push({ cells, ruled: ruled && !opens, stand: "top" });
    above = role;
  }
  return rows;
}

const tone = (page: Page, piece: Piece): Paint => (piece.tone === undefined ? plain : page.tones[piece.tone]);

const cell = (lines: readonly string[], align: "left" | "right", paint: Paint): GridCell => ({ lines, align, paint });

function lines(piece: Piece, width: number, page: Page, isLabel: boolean): readonly string[] {
  if (piece.number) return [piece.text + " ".repeat(piece.pad)];
  const room = Math.max(1, width - piece.indent);
  const wrapped = isLabel ? label(piece.text, room, page) : wrap(piece.text, room);
  return wrapped.map((line) => " ".repeat(piece.indent) + line);
}

function label(text: string, width: number, page: Page): readonly string[] {
  const wrapped = wrap(text, width);
  if (wrapped.length <= LABEL_LINES) return wrapped;
  const last = `${wrapped[LABEL_LINES - 1] ?? ""} ${wrapped[LABEL_LINES] ?? ""}`;
  return [...wrapped.slice(0, LABEL_LINES - 1), cut(last, width, page.ellipsis)];
}
