/**
 * The document as Markdown for a pull request: the verdict right below the title, tables
 * in GitHub's dialect. Footnotes are `<sup>` and not `[^1]`, which would clash when a
 * comment holds two outputs.
 */
import { languages } from "../language/languages.ts";
import type { Block, Cell, Document, Row, Table } from "../report/document.ts";
import { drawChart } from "./chart/draw.ts";
import { plainText } from "./chart/span.ts";
import { blocksOf, type Render } from "./render.ts";
import { visible } from "./visible.ts";

/** How wide a chart is drawn in a comment. */
const CHART = 72;

/** Markdown in which no text of the user's formats, links or notifies anybody. */
export const renderMarkdown: Render<Document> = (document) => {
  const blocks = blocksOf(document);
  const title = blocks.findIndex((block) => block.block === "text" && block.role === "title");
  const { words } = languages[document.locale];
  const parts = blocks.map(blockText);
  parts.splice(title + 1, 0, textBlock("verdict", document.verdict ?? ""));
  const last: string[] = [];
  if (document.footnotes.length > 0) {
    const list = document.footnotes.map((text, i) => `${mark(i + 1)} ${withLinks(text)}`).join("  \n");
    last.push(document.footnotes.length > FEW ? folded(words.sources(document.footnotes.length), list) : list);
  }
  if (document.notices.length > 0) {
    const said = (text: string) => lineOf(text, document.links);
    const notices = document.notices.flatMap((notice) =>
      typeof notice === "string"
        ? [`- ${said(notice)}`]
        : [`- ${said(notice.about)}`, ...notice.texts.map((text) => `  - ${said(text)}`)],
    );
    last.push(`**${escapeMarkdown(words.notices)}**`, notices.join("\n"));
  }
  return fitted(
    parts.filter((part) => part !== ""),
    last,
    words.cut,
  );
};

/** A comment on GitHub has no room for more characters. */
const MOST = 65_536;
/** Longer lists are folded. */
const FEW = 3;
const LONG = 40;

/** The parts in order as far as there is room beside the last ones, which have a quarter of it, and how many are not there whole. */
function fitted(parts: readonly string[], last: readonly string[], cut: (count: number) => string): string {
  const all = [...parts, ...last];
  const whole = pageOf(all);
  if (whole.length <= MOST) return whole;
  const end = within(last, MOST / 4);
  const start = within(parts, MOST - pageOf([cut(all.length), ...end]).length - 1);
  const kept = [...start, ...end].filter((part) => all.includes(part));
  return pageOf([...start, cut(all.length - kept.length), ...end]);
}

const pageOf = (parts: readonly string[]) => `${parts.join("\n\n")}\n`;

/** What of the parts fits the room: of the first that does not, its first rows, unless it is a picture. */
function within(parts: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let room = most;
  for (const part of parts) {
    const text = part.length + 2 <= room ? part : shortened(part, room - 2);
    if (text !== "") kept.push(text);
    if (text !== "" && text !== part) break;
    room -= text === "" ? 0 : text.length + 2;
  }
  return kept;
}

/** The rows of a table, or the items of a list, that fit the room; nothing of what is neither. */
function shortened(part: string, room: number): string {
  const close = part.endsWith("</details>") ? "\n\n</details>" : "";
  const start = part.slice(0, Math.max(0, part.lastIndexOf("\n", room - close.length)));
  const ends = /\n(?:\| (?!:?---)| *- |<sup>).*$/.test(start);
  return ends ? start + close : "";
}

/** What a reader opens; the blank lines make it Markdown inside. */
const folded = (summary: string, text: string): string =>
  `<details>\n<summary>${escapeMarkdown(summary)}</summary>\n\n${text}\n\n</details>`;

/** The text as Markdown inside a line that reads as it was written: no markup, no link, no `@mention`, no `#1`; with `links`, its addresses are. */
export function escapeMarkdown(text: string, links = false): string {
  return (links ? withLinks(text) : escapeInside(text)).trim();
}

function escapeInside(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;" })[character] ?? "&gt;")
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replace(/@|#(?=\d)|\bGH-(?=\d)|\b(?:https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi, `$&${APART}`);
}

/** A text of our own: its addresses are links, the rest reads as it was written. */
function withLinks(text: string): string {
  const parts = text.split(/(\bhttps?:\/\/[^\s()<>]*[^\s()<>.,;:])/);
  return parts.map((part, index) => (index % 2 === 1 ? `<${visible(part)}>` : escapeInside(part))).join("");
}

/** A zero-width space, as Renovate puts it into mentions: GitHub looks for links in the finished text, so no backslash stops it. */
const APART = "&#8203;";

/** The text as a line of its own, which starts no list and underlines nothing. */
function lineOf(text: string, links = false): string {
  return escapeMarkdown(text, links).replace(/^(\d+(?=[.)](?:\s|$))|(?=[-+=](?:[-=\s]|$)))/, "$1\\");
}

function blockText(block: Block): string {
  switch (block.block) {
    case "text":
      return textBlock(block.role, block.text);
    case "chart":
      return chartText(block);
    case "table":
      return tableText(block);
  }
}

function textBlock(role: Extract<Block, { block: "text" }>["role"], text: string): string {
  if (role === "plain" || role === "subtitle") return lineOf(text);
  if (role === "source") return withLinks(text);
  const words = escapeMarkdown(text);
  return words === "" ? "" : role === "title" ? `## ${words}` : `**${words}**`;
}

function chartText({ caption, chart }: Extract<Block, { block: "chart" }>): string {
  const lines = drawChart(chart, { width: CHART, ascii: false }, visible).map((line) => plainText(line).trimEnd());
  return [...(caption === undefined ? [] : [`### ${escapeMarkdown(caption)}`, ""]), fenced(lines)].join("\n");
}

/** A code block whose fence is longer than any inside it. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...(lines.join("\n").match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join("\n");
}

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) =>
    line(columns.map((_, c) => (row.role === "part" && c === 0 ? "&emsp;" : "") + cellText(row.cells[c], row.role))),
  );
  const head = line(columns.map(({ header }) => escapeMarkdown(header)));
  const rule = line(columns.map(({ align }) => (align === "right" ? "---:" : ":---")));
  const table = [head, rule, ...body].join("\n");
  if (caption === undefined) return table;
  return rows.length > LONG ? folded(caption, table) : `### ${escapeMarkdown(caption)}\n\n${table}`;
}

function cellText(cell: Cell | undefined, role: Row["role"]): string {
  if (cell === undefined || cell.type === "empty") return "";
  const text = escapeMarkdown(cell.text, cell.type === "text" && cell.links);
  const bold = (role === "heading" || role === "total") && text !== "";
  return (bold ? `**${text}**` : text) + (cell.footnote === undefined ? "" : mark(cell.footnote));
}

const mark = (footnote: number) => `<sup>${footnote}</sup>`;
