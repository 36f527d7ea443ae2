/**
 * Documents as HTML. Every text passes `escapeHtml`, so that nothing a file says becomes markup; nothing here needs a
 * style attribute, a handler or a request, so that the page runs under the strictest content policy.
 */
import type { Control } from "../report/controls.ts";
import { type Block, type Cell, cellText, type Row, type Table } from "../report/document.ts";
import type { Section } from "../report/report.ts";
import { svgChart } from "./chart/svg.ts";
import { escapeHtml } from "./escape.ts";
import { region } from "./region.ts";

/** Where on a page a chapter stands: what its ids begin with, and the level of its sections' headings. */
export interface Place {
  readonly prefix: string;
  readonly level: 2 | 3;
}

/** A section with its heading; `inner` is what a repriced page replaces. */
export function sectionHtml(section: Section, { prefix, level }: Place): string {
  const { heading, folded } = section;
  const id = prefix + section.id;
  const answer = section.id === "answer";
  const live = answer ? ' aria-live="polite"' : "";
  const inner = `<div class="inner" id="${id}-inner"${live}>${sectionBody(section, prefix)}</div>`;
  const title = `<h${level} id="${id}-title"${answer ? ' class="quiet"' : ""}>${escapeHtml(heading)}</h${level}>`;
  const body = folded ? `<details><summary>${title}</summary>${inner}</details>` : `${title}${inner}`;
  return `<section id="${id}" class="${section.id}" aria-labelledby="${id}-title">${body}</section>`;
}

/** What stands below the heading of a section. */
export function sectionBody({ blocks, id, heading }: Section, prefix: string): string {
  if (id === "notes")
    return `<ul>${blocks.map((block) => `<li>${"text" in block ? escapeHtml(block.text) : ""}</li>`).join("")}</ul>`;
  return blocks.map((block, index) => blockHtml(block, `${heading} ${index + 1}`, prefix)).join("");
}

/** `name` is what a table without a caption is called. */
export function blockHtml(block: Block, name: string, prefix: string): string {
  switch (block.block) {
    case "text":
      return `<p class="${block.role}">${escapeHtml(block.text)}</p>`;
    case "chart":
      return svgChart(block.chart, block.caption, name);
    case "table":
      return tableHtml(block, name, prefix);
  }
}

/** More columns than this are printed across the page. */
const UPRIGHT = 7;

function tableHtml({ caption, about, columns, rows }: Table, name: string, prefix: string): string {
  const side = (index: number) => (columns[index]?.align === "right" ? ' class="n"' : "");
  const head = columns.map(({ header, about }, index) =>
    header === "" ? `<td></td>` : `<th scope="col"${side(index)}>${linked(escapeHtml(header), about, prefix)}</th>`,
  );
  const bare = columns.every(({ header }) => header === "");
  const title = caption === undefined ? "" : `<caption>${escapeHtml(caption)}</caption>`;
  const body = rows.map((row) => rowHtml(row, columns.length, side, prefix)).join("");
  const headed = bare ? "" : `<thead><tr>${head.join("")}</tr></thead>`;
  const table = `<table>${title}${headed}<tbody>${body}</tbody></table>`;
  const kind = columns.length > UPRIGHT ? "scroll wide" : "scroll";
  return region(kind, name, caption, table, about === undefined ? undefined : prefix + whyId(about));
}

function rowHtml({ role, cells }: Row, width: number, side: (index: number) => string, prefix: string): string {
  if (role === "heading") {
    const text = cells.map(cellText).join(" ").trim();
    return `<tr class="heading"><th scope="rowgroup" colspan="${width}">${escapeHtml(text)}</th></tr>`;
  }
  const row = Array.from({ length: width }, (_, index) => {
    const cell = cells[index] ?? { type: "empty" as const };
    if (index === 0) return `<th scope="row">${cellHtml(cell, prefix)}</th>`;
    return `<td${cell.type === "number" && cell.tone ? ` class="n ${cell.tone}"` : side(index)}>${cellHtml(cell, prefix)}</td>`;
  });
  return `<tr${role === "line" ? "" : ` class="${role}"`}>${row.join("")}</tr>`;
}

function cellHtml(cell: Cell, prefix: string): string {
  if (cell.type === "empty") return "";
  const mark = cell.footnote === undefined ? "" : `<sup>${cell.footnote}</sup>`;
  const text = escapeHtml(cell.text.replace(BEFORE_AMOUNT, "\u00a0"));
  return linked(text, cell.type === "number" ? cell.about : undefined, prefix) + mark;
}

/** The space between a currency and its amount, at which no line breaks. */
const BEFORE_AMOUNT = /(?<=\p{Sc}|\b[A-Z]{3}) (?=[-+]?\d)/gu;

/** HTML that leads to what explains it, where anything does. */
const linked = (html: string, about: string | undefined, prefix: string): string =>
  about === undefined ? html : `<a class="why" href="#${prefix}${whyId(about)}">${html}</a>`;

/** The place on the page that explains an address. */
const whyId = (address: string): string => `why-${address.replace(/[^\w.-]/g, "_")}`;

/** A slider and a number field for each control. */
export function controlsHtml(controls: readonly Control[], prefix: string): string {
  return controls
    .map(({ address, label, low, high, step, value, text }, index) => {
      const name = `${prefix}control-${index}`;
      return [
        `<div class="control" data-address="${escapeHtml(address)}">`,
        `<label for="${name}">${escapeHtml(label)}</label>`,
        `<input type="range" id="${name}-slider" aria-label="${escapeHtml(label)}" min="${low}" max="${high}" step="any" data-step="${step}" value="${value}">`,
        `<input type="text" id="${name}" inputmode="decimal" autocomplete="off" spellcheck="false" value="${escapeHtml(text)}">`,
        `<code>${escapeHtml(address)}</code>`,
        "</div>",
      ].join("");
    })
    .join("");
}
