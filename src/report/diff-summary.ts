/** The differences of many files as one page, first of all which of them changed, and as tidy rows. */
import type { DiffedFile, DiffSummaryFinding } from "../analysis/diff-summary.ts";
import { type Locale, languages } from "../language/languages.ts";
import { document as differenceOf, largestOf, tidy as rowsOf, titleOf } from "./diff.ts";
import { type Block, type Cell, type Document, numberColumn, type Row, type Tidy, textColumn } from "./document.ts";
import { EMPTY, page } from "./page.ts";

/** The page: a row a file that changed, then what changed in each; how many there are is the verdict. */
export function document(finding: DiffSummaryFinding, locale: Locale): Document {
  const { diff: words } = languages[locale];
  const changed = finding.files.filter(({ status }) => status !== "unchanged");
  const pages = changed.map(({ file, diff }) => ({ file, page: differenceOf(diff, locale) }));
  const sections = pages.flatMap(({ file, page: { blocks } }): Block[] => [
    { block: "text", role: "title", text: file },
    ...blocks.filter((block) => block.block !== "text" || block.role !== "title"),
  ]);
  return {
    locale,
    blocks:
      changed.length === 0
        ? []
        : [{ block: "text", role: "title", text: words.summary }, summaryTable(changed, locale), ...sections],
    footnotes: [],
    notices: pages.flatMap(({ file, page: { notices } }) => notices.map((text) => `${file}: ${text}`)),
    verdict: words.files(finding),
  };
}

function summaryTable(files: readonly DiffedFile[], locale: Locale): Block {
  const { diff: words } = languages[locale];
  const rows = files.map(({ file, status, diff }): Row => {
    const on = page(diff.scenario, locale);
    const { winner, options } = diff;
    const title = (id: string | null) => (id === null ? words.none : titleOf(diff, id));
    const said = winner.changed ? `${title(winner.before)} → ${title(winner.after)}` : title(winner.after);
    const largest = largestOf(options);
    const amounts: Cell[] =
      status === "added" || status === "removed"
        ? [on.text(words[status]), EMPTY, EMPTY]
        : largest === null || largest.change === 0
          ? [EMPTY, EMPTY, EMPTY]
          : [on.text(largest.title), on.delta(largest.change), on.percent(largest.percent)];
    return { role: "line", cells: [on.text(file), on.text(said), ...amounts] };
  });
  const columns = [
    ...[words.file, words.winner, words.mostChanged].map((header) => textColumn(header)),
    numberColumn(words.change),
    numberColumn(words.percent, 1),
  ];
  return { block: "table", columns, rows };
}

/** The rows of every difference, and last of which file each is. */
export function tidy({ files }: DiffSummaryFinding): Tidy {
  const tables = files.map(({ file, diff }) => ({ file, ...rowsOf(diff) }));
  return {
    columns: [...(tables[0]?.columns ?? []), "file"],
    rows: tables.flatMap(({ file, rows }) => rows.map((row) => ({ ...row, file }))),
  };
}
