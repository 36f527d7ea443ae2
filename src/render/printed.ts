/** Findings as text, for programs: what the command prints. */
import type { Finding } from "../analysis/findings.ts";
import type { Locale } from "../language/languages.ts";
import { documentOf, tidyOf } from "../report/pages.ts";
import { renderCsv } from "./csv.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderTable } from "./terminal/table.ts";

/** How a page is printed. */
export interface PrintOptions {
  /** Default `en`. */
  readonly locale?: Locale;
  /** Columns; default 100. */
  readonly width?: number;
  /** Draws with ASCII only. */
  readonly ascii?: boolean;
}

const printing = ({ width = 100, ascii = false }: PrintOptions = {}) => ({ width, color: 0 as const, ascii });

/** The page as a terminal shows it, without colour; ends with a newline. */
export function table(finding: Finding, options: PrintOptions = {}): string {
  return renderTable(documentOf(finding, options.locale ?? "en"), printing(options));
}

/** The page as Markdown, fit for a pull request. */
export function markdown(finding: Finding, options: Pick<PrintOptions, "locale"> = {}): string {
  return renderMarkdown(documentOf(finding, options.locale ?? "en"), printing());
}

/** Tidy rows, one value each, with a header; never localised. */
export function csv(finding: Finding): string {
  return renderCsv(tidyOf(finding), printing());
}
