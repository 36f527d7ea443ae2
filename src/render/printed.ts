/** Findings as text, for programs: what the command prints. */
import type { Finding } from "../analysis/findings.ts";
import { type Locale, locales } from "../language/languages.ts";
import { documentOf, tidyOf } from "../report/pages.ts";
import { expectGiven, expectOptions } from "../scenario/input.ts";
import { renderCsv } from "./csv.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderTable } from "./terminal/table.ts";

/** How a page is printed. */
export interface PrintOptions {
  /** Default `en`. */
  readonly locale?: Locale;
  /** Columns, a whole number from 1 to 100,000; default 100. */
  readonly width?: number;
  /** Draws with ASCII only. */
  readonly ascii?: boolean;
}

const printing = ({ width = 100, ascii = false }: PrintOptions = {}) => ({ width, color: 0 as const, ascii });

/** The page of a finding in the language asked for. @throws ScenarioError where either is none of ours. */
function pageOf(finding: Finding, options: PrintOptions, of: "table" | "markdown") {
  expectGiven(finding, "finding", of);
  expectOptions(options, of, { locale: locales, width: { least: 1, most: 100_000 }, ascii: "flag" });
  return documentOf(finding, options.locale ?? "en");
}

/** The page as a terminal shows it, without colour; ends with a newline. */
export function table(finding: Finding, options: PrintOptions = {}): string {
  return renderTable(pageOf(finding, options, "table"), printing(options));
}

/** The page as Markdown, fit for a pull request. */
export function markdown(finding: Finding, options: Pick<PrintOptions, "locale"> = {}): string {
  return renderMarkdown(pageOf(finding, options, "markdown"), printing());
}

/** Tidy rows, one value each, with a header; never localised. */
export function csv(finding: Finding): string {
  expectGiven(finding, "finding", "csv");
  return renderCsv(tidyOf(finding), printing());
}
