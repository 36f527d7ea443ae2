/** The report as one file: the page, its style, the scenario and the engine that reprices it, and nothing from anywhere else. */
import type { Language } from "../language/en.ts";
import { languages } from "../language/languages.ts";
import type { Chapter, ReportPage } from "../report/report.ts";
import { escapeHtml } from "./escape.ts";
import { blockHtml, controlsHtml, type Place, sectionHtml } from "./html.ts";
import type { Inputs, Render } from "./render.ts";
import { STYLE } from "./report-style.ts";

/** The whole page. Text of the scenario is text on it; script and style are allowed by their hashes alone. */
export const renderReport: Render<Inputs["page"]> = ({ page, engine: { script, hash } }) => {
  const words = languages[page.locale].report;
  const code = script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(code)}'`,
    `style-src 'sha256-${hash(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${page.locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    `<header><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.subtitle)}</p>${contents(page, words)}</header>`,
    "<main>",
    page.chapters.length > 1 ? besideHtml(page, words) : "",
    ...page.chapters.map((chapter, index) => chapterHtml(chapter, index, page, words)),
    "</main>",
    `<footer><p>${escapeHtml(words.made(page.tool))}</p></footer>`,
    `<script>${code}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
};

/** What the ids of a chapter begin with: nothing where it is the only one. */
const prefixOf = ({ chapters }: ReportPage, index: number): string => (chapters.length > 1 ? `s${index + 1}-` : "");

const BESIDE = "beside";

/** The sections of one scenario; of several the scenarios. */
function contents(page: ReportPage, words: Language["report"]): string {
  const { chapters } = page;
  const [only] = chapters;
  const link = (id: string, text: string) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`;
  const items =
    only !== undefined && chapters.length === 1
      ? only.sections.map(({ id, heading }) => link(id, heading))
      : [link(BESIDE, words.beside), ...chapters.map(({ title }, index) => link(`${prefixOf(page, index)}top`, title))];
  return `<nav aria-label="${escapeHtml(words.contents)}"><ul>${items.join("")}</ul></nav>`;
}

function besideHtml({ beside }: ReportPage, words: Language["report"]): string {
  const body = beside.map((block, index) => blockHtml(block, `${words.beside} ${index + 1}`, "")).join("");
  const title = `<h2 id="${BESIDE}-title">${escapeHtml(words.beside)}</h2>`;
  return `<section id="${BESIDE}" aria-labelledby="${BESIDE}-title">${title}${body}</section>`;
}

function chapterHtml(chapter: Chapter, index: number, page: ReportPage, words: Language["report"]): string {
  const prefix = prefixOf(page, index);
  const several = page.chapters.length > 1;
  const place: Place = { prefix, level: several ? 3 : 2 };
  const { title, subtitle, sections, scenario } = chapter;
  const head = several
    ? `<h2 class="chapter" id="${prefix}top" tabindex="-1">${escapeHtml(title)}</h2><p class="subtitle">${escapeHtml(subtitle)}</p>`
    : "";
  const [answer, ...rest] = sections;
  return [
    `<div class="story" data-prefix="${prefix}">${head}`,
    answer === undefined ? "" : sectionHtml(answer, place),
    tryIt(chapter, place, words),
    ...rest.map((section) => sectionHtml(section, place)),
    `<script type="application/json" id="${prefix}scenario" data-locale="${page.locale}">${scenario.replace(/</g, "\\u003c")}</script>`,
    "</div>",
  ].join("\n");
}

/** Hidden until the script runs: without it nothing would move. */
function tryIt({ controls, cases }: Chapter, { prefix, level }: Place, words: Language["report"]): string {
  if (controls.length + cases.length === 0) return "";
  const id = (name: string) => `id="${prefix}${name}"`;
  const choices = [{ id: "", title: words.unchanged }, ...cases].map(
    (one) => `<option value="${escapeHtml(one.id)}">${escapeHtml(one.title)}</option>`,
  );
  const chooser = `<p class="case"><label for="${prefix}case">${escapeHtml(words.inCase)}</label> <select ${id("case")}>${choices.join("")}</select></p>`;
  return [
    `<section ${id("try")} class="try" aria-labelledby="${prefix}try-title" hidden>`,
    `<h${level} ${id("try-title")}>${escapeHtml(words.tryIt)}</h${level}><p>${escapeHtml(words.tryHelp)}</p>`,
    cases.length > 0 ? chooser : "",
    `<div class="controls">${controlsHtml(controls, prefix)}</div>`,
    `<div class="actions"><button type="button" ${id("reset")} disabled>${escapeHtml(words.reset)}</button>`,
    `<button type="button" ${id("copy")} disabled>${escapeHtml(words.copy)}</button>`,
    `<span ${id("state")} role="status">${escapeHtml(words.unchanged)}</span></div>`,
    `<input type="text" ${id("flags")} class="flags" readonly hidden aria-label="${escapeHtml(words.flags)}" value="">`,
    `<p ${id("shown")} class="shown"></p>`,
    "</section>",
  ].join("");
}
