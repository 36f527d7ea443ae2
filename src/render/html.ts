/**
 * Documents as HTML. Every text passes `escapeHtml`, so that nothing a file says becomes markup; nothing here needs a
 * style attribute, a handler or a request, so that the page runs under the strictest content policy.
 */
import type { Control } from "../report/controls.ts";
import type { Block, Cell, Row } from "../report/document.ts";
import type { Section } from "../report/report.ts";
import { svgChart } from "./chart/svg.ts";
import { escapeHtml } from "./escape.ts";

/** A section with its heading; `inner` is what a repriced page replaces. */
export function sectionHtml(section: Section): string {
  const { id, heading, folded } = section;
  const inner = `<div class="inner" id="${id}-inner">${sectionBody(section)}</div>`;
  const title = `<h2 id="${id}-title">${escapeHtml(heading)}</h2>`;
  const body = folded
    ? `<details><summary>${title}</summary>${inner}</details>`
    : id === "answer"
      ? `<h2 id="${id}-title" class="quiet">${escapeHtml(heading)}</h2>${inner}`
      : `${title}${inner}`;
  return `<section id="${id}" aria-labelledby="${id}-title">${body}</section>`;
}

/** What stands below the heading of a section. */
export function sectionBody({ blocks, id, heading }: Section): string {
  if (id === "notes")
    return `<ul>${blocks.map((block) => `<li>${"text" in block ? escapeHtml(block.text) : ""}</li>`).join("")}</ul>`;
  return blocks.map((block, index) => blockHtml(block, `${heading} ${index + 1}`)).join("");
}

/** `name` is what a table without a caption is called. */
function blockHtml(block: Block, name: string): string {
  switch (block.block) {
    case "text":
      return `<p class="${block.role}">${escapeHtml(block.text)}</p>`;
    case "chart":
      return svgChart(block.chart, block.caption);
    case "table":
      return tableHtml(block, name);
  }
}

/** More columns than this are printed across the page. */
const UPRIGHT = 6;

function tableHtml({ caption, about, columns, rows }: Extract<Block, { block: "table" }>, name: string): string {
  const side = (index: number) => (columns[index]?.align === "right" ? ' class="n"' : "");
  const head = columns.map(({ header }, index) =>
    header === "" ? `<td></td>` : `<th scope="col"${side(index)}>${escapeHtml(header)}</th>`,
  );
  const bare = columns.every(({ header }) => header === "");
  const title = caption === undefined ? "" : `<caption>${escapeHtml(caption)}</caption>`;
  const body = rows.map((row) => rowHtml(row, columns.length, side)).join("");
  const anchor = about === undefined ? "" : ` id="${whyId(about)}"`;
  return `<div class="scroll${columns.length > UPRIGHT ? " wide" : ""}"${anchor} tabindex="0" role="region" aria-label="${escapeHtml(caption === undefined ? name : `${name}, ${caption}`)}"><table>${title}${bare ? "" : `<thead><tr>${head.join("")}</tr></thead>`}<tbody>${body}</tbody></table></div>`;
}

function rowHtml({ role, cells }: Row, width: number, side: (index: number) => string): string {
  if (role === "heading") {
    const text = cells.map(cellText).join(" ").trim();
    return `<tr class="heading"><th scope="rowgroup" colspan="${width}">${escapeHtml(text)}</th></tr>`;
  }
  const row = Array.from({ length: width }, (_, index) => {
    const cell = cells[index] ?? { type: "empty" as const };
    if (index === 0) return `<th scope="row">${cellHtml(cell)}</th>`;
    return `<td${cell.type === "number" && cell.tone ? ` class="n ${cell.tone}"` : side(index)}>${cellHtml(cell)}</td>`;
  });
  return `<tr class="${role}">${row.join("")}</tr>`;
}

const cellText = (cell: Cell): string => (cell.type === "empty" ? "" : cell.text);

function cellHtml(cell: Cell): string {
  if (cell.type === "empty") return "";
  const mark = cell.footnote === undefined ? "" : `<sup>${cell.footnote}</sup>`;
  const text = escapeHtml(cell.text);
  if (cell.type !== "number" || cell.about === undefined) return text + mark;
  return `<a class="why" href="#${whyId(cell.about)}">${text}</a>${mark}`;
}

/** The place on the page that explains an address. */
const whyId = (address: string): string => `why-${address.replace(/[^\w.-]/g, "_")}`;

/** A slider and a number field for each control. */
export function controlsHtml(controls: readonly Control[]): string {
  return controls
    .map(({ address, label, low, high, step, value, text }, index) => {
      const name = `control-${index}`;
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
