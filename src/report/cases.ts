/** Cases of a file, or several files, side by side: a row each, what every option costs in it and who wins. */
import type { ComparedCase, CompareFinding } from "../analysis/compare.ts";
import type { Locale } from "../language/languages.ts";
import { type Block, type Cell, numberColumn, paragraph, type Row, textColumn } from "./document.ts";
import { inputText, rangeText } from "./names.ts";
import { EMPTY, type Page, page } from "./page.ts";

type OneCase = Pick<CompareFinding, "verdict"> & {
  readonly title: string;
  readonly options: readonly Pick<ComparedCase["options"][number], "id" | "title" | "total" | "meetsRequirements">[];
  readonly on: Page;
};

/** The table of cases; nothing where the file has none. */
export function casesTable({ cases, options, verdict, assumptions }: CompareFinding, on: Page): Block[] {
  if (cases.length === 0) return [];
  const { cases: words } = on.words;
  const all = [{ title: words.asItStands, options, verdict }, ...cases].map((one) => ({ ...one, on }));
  const file = { options, assumptions };
  const changes = cases.map((one) => paragraph(words.changed(one.title, changesText(one, file, on))));
  return [besideTable(all, words.heading, words.caption, on), ...changes];
}

/** The table of several files, each in its own currency and over its own horizon. */
export function filesTable(findings: readonly CompareFinding[], locale: Locale): Block[] {
  const [first] = findings;
  if (first === undefined) return [];
  const all = findings.map(({ scenario, options, verdict }) => {
    const on = page(scenario, locale);
    return { title: `${scenario.title} (${on.subtitle})`, options, verdict, on };
  });
  const on = page(first.scenario, locale);
  return [besideTable(all, on.words.report.scenario, on.words.report.caption, on)];
}

/** A column for each option of any of them, under the title that it has first. */
function besideTable(all: readonly OneCase[], heading: string, caption: string, { words }: Page): Block {
  const titles = new Map<string, string>();
  for (const { id, title } of all.flatMap(({ options }) => options)) if (!titles.has(id)) titles.set(id, title);
  const rows = all.map((one): Row => {
    const totals = [...titles.keys()].map((id) => totalIn(one, id));
    return { role: "line", cells: [one.on.text(one.title), ...totals, one.on.text(winnerOf(one))] };
  });
  const columns = [
    textColumn(heading),
    ...[...titles.values()].map((header) => numberColumn(header)),
    textColumn(words.cases.winner(all.some(({ verdict }) => verdict !== null && verdict.winner !== verdict.cheapest))),
  ];
  return { block: "table", caption, columns, rows };
}

function totalIn({ options, on }: OneCase, id: string): Cell {
  const found = options.find((option) => option.id === id);
  return found === undefined ? EMPTY : on.money(found.total);
}

function winnerOf({ verdict, options, on }: OneCase): string {
  if (verdict === null) return "";
  return options.find(({ id }) => id === verdict.winner)?.title ?? on.words.cases.none;
}

/** `annual salary (Full-time CMO) = $210,000 a year ($180,000 a year in the file); duration = 9 months (12 months in the file)`. */
export function changesText(
  { set, assumptions }: Pick<ComparedCase, "set" | "assumptions">,
  file: Pick<CompareFinding, "options" | "assumptions">,
  on: Page,
): string {
  const said = Object.entries(set).map(([address, to]) => {
    const [was, now] = [file, { assumptions }].map((of) => of.assumptions.find((one) => one.address === address));
    if (was === undefined || now === undefined) return `${address} = ${to}`;
    // Nothing is nothing in any unit.
    const shown = to === 0 ? { ...now, unit: was.unit } : now;
    return on.words.cases.change(inputText(was, file.options, on), rangeText(shown, on), rangeText(was, on));
  });
  return said.join("; ");
}
