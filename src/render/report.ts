/** The report as one file: the page, its style, the scenario and the engine that reprices it, and nothing from anywhere else. */
import type { Language } from "../language/en.ts";
import { languages } from "../language/languages.ts";
import type { ReportPage } from "../report/report.ts";
import { escapeHtml } from "./escape.ts";
import { controlsHtml, sectionHtml } from "./html.ts";
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
  const [answer, ...rest] = page.sections;
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
    answer === undefined
      ? ""
      : sectionHtml(answer).replace('id="answer-inner"', 'id="answer-inner" aria-live="polite"'),
    tryIt(page, words),
    ...rest.map(sectionHtml),
    "</main>",
    `<footer><p>${escapeHtml(words.made(page.tool))}</p></footer>`,
    `<script type="application/json" id="scenario" data-locale="${page.locale}">${page.scenario.replace(/</g, "\\u003c")}</script>`,
    `<script>${code}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
};

function contents({ sections }: ReportPage, words: Language["report"]): string {
  const items = sections.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
  return `<nav aria-label="${escapeHtml(words.contents)}"><ul>${items.join("")}</ul></nav>`;
}

/** Hidden until the script runs: without it nothing would move. */
function tryIt({ controls }: ReportPage, words: Language["report"]): string {
  if (controls.length === 0) return "";
  return [
    '<section id="try" aria-labelledby="try-title" hidden>',
    `<h2 id="try-title">${escapeHtml(words.tryIt)}</h2><p>${escapeHtml(words.tryHelp)}</p>`,
    `<div class="controls">${controlsHtml(controls)}</div>`,
    `<div class="actions"><button type="button" id="reset" disabled>${escapeHtml(words.reset)}</button>`,
    `<button type="button" id="copy" disabled>${escapeHtml(words.copy)}</button>`,
    `<span id="state" role="status">${escapeHtml(words.unchanged)}</span></div>`,
    `<input type="text" id="flags" readonly hidden aria-label="${escapeHtml(words.flags)}" value="">`,
    "</section>",
  ].join("");
}
