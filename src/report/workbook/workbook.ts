/** A comparison as a workbook: its sheets in order, and the names of the cells in them. */
import type { Cell } from "../../analysis/workbook/expression.ts";
import type { LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import { FIGURES_READ } from "../../figures/figure.ts";
import type { Locale } from "../../language/languages.ts";
import { flatNotices } from "../document.ts";
import { type Page, page } from "../page.ts";
import { caseSheet } from "./case.ts";
import { inputsSheet, sourcesSheet } from "./inputs.ts";
import { optionSheet } from "./option.ts";
import { type Workbook, wrapped } from "./sheet.ts";
import { summarySheet } from "./summary.ts";

export function workbook(of: LiveWorkbook, locale: Locale): Workbook {
  const on = page(of.finding.scenario, locale);
  const said = on.words.workbook;
  const { notices } = on.document({ blocks: [], notices: of.finding.notices });
  const titles = [...of.model.options, ...of.cases.map((one) => one.case)].map(({ title }) => title);
  const names = sheetNames([said.summary, said.inputs, ...titles, said.sources]);
  const nameAt = (place: number) => names[place + 2] as string;
  const inputs = inputsSheet(of, names[1] as string, on);
  const [file, ...starts] = inputs.starts as [Cell, ...Cell[]];
  const { tool, scenario } = of.finding;
  return {
    title: scenario.title,
    locale,
    currency: scenario.currency,
    names: new Map<string, Cell>(of.names),
    footer: [`${tool.name} ${tool.version}`, ...figuresOf(of, on)].join(". "),
    page: said.page,
    sheets: [
      summarySheet(of, names[0] as string, on),
      inputs.sheet,
      ...of.live.options.map((option, index) => optionSheet(option, nameAt(index), file, on)),
      ...of.cases.map((one, index) =>
        caseSheet(one, of, nameAt(of.live.options.length + index), starts[index] as Cell, locale),
      ),
      sourcesSheet(of, flatNotices(notices), names.at(-1) as string, on),
    ].map(wrapped),
  };
}

/** When the sources of the built-in figures were read, where some are in use. */
function figuresOf({ model, live }: LiveWorkbook, { words }: Page): string[] {
  const used = [...model.assumptions.values()].some(
    ({ address, origin }) => origin === "figure" && live.inputs.has(address),
  );
  return used ? [words.workbook.figures(words.month(FIGURES_READ))] : [];
}

const MOST_CHARACTERS = 31;

/**
 * Names that a spreadsheet takes: no more than 31 characters of 16 bits, none of those that formulas use, each its own.
 * Gnumeric reads no formula that names a sheet with a straight apostrophe, so that it is a curly one.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(["history"]);
  return titles.map((title) => {
    const plain = title.replaceAll("'", "’").replace(NO_NAME, " ").replace(/\s+/g, " ").trim() || "-";
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? "" : ` (${copy})`;
      const cut = plain.slice(0, MOST_CHARACTERS - ending.length).replace(/[\uD800-\uDBFF]$/, "");
      const name = `${cut.trim()}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** What formulas use, and what does not show, but for the two joiners that scripts and emoji need. */
const NO_NAME = /[[\]:*?/\\]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
