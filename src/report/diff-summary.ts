/** The differences of many files as one page, first of all which of them changed, and as tidy rows. */
import type { DiffFinding } from "../analysis/diff.ts";
import { type Locale, languages } from "../language/languages.ts";
import { document as differenceOf, largestOf, tidy as rowsOf, titleOf } from "./diff.ts";
import { type Block, type Cell, type Document, numberColumn, type Row, type Tidy, textColumn } from "./document.ts";
import { EMPTY, page } from "./page.ts";

/** The page: a row a file that changed, then what changed in each; how many there are is the verdict. */
export function document(findings: readonly DiffFinding[], locale: Locale): Document {
  const { diff: words } = languages[locale];
  const changed = findings.filter(isChanged);
  const pages = changed.map((finding) => ({ name: nameOf(finding), page: differenceOf(finding, locale) }));
  const sections = pages.flatMap(({ name, page: { blocks } }): Block[] => [
    { block: "text", role: "title", text: name },
    ...blocks.filter((block) => block.block !== "text" || block.role !== "title"),
  ]);
  return {
    locale,
    blocks:
      changed.length === 0
        ? []
        : [{ block: "text", role: "title", text: words.summary }, summaryTable(changed, locale), ...sections],
    footnotes: [],
    notices: pages.flatMap(({ name, page: { notices } }) => notices.map((text) => `${name}: ${text}`)),
    verdict: words.files({
      all: findings.length,
      changed: changed.filter((finding) => statusOf(finding) === "changed").length,
      added: findings.filter((finding) => statusOf(finding) === "added").length,
      removed: findings.filter((finding) => statusOf(finding) === "removed").length,
      winners: changed.filter((finding) => statusOf(finding) === "changed" && finding.winner.changed).length,
    }),
  };
}

/** What is not as it was in every file that both sides have: nothing of it is left out of the page. */
const isChanged = ({ files, options, winner, notices }: DiffFinding): boolean =>
  options.length > 0 || winner.changed || notices.length > 0 || files?.before !== files?.after;

function statusOf({ files }: DiffFinding): "added" | "removed" | "changed" {
  return files?.before === null ? "added" : files?.after === null ? "removed" : "changed";
}

/** The file, and where it moved what it was called. */
export function nameOf({ files }: DiffFinding): string {
  const { before = null, after = null } = files ?? {};
  return before === null || after === null || before === after ? (after ?? before ?? "") : `${before} → ${after}`;
}

function summaryTable(findings: readonly DiffFinding[], locale: Locale): Block {
  const { diff: words } = languages[locale];
  const rows = findings.map((finding): Row => {
    const on = page(finding.scenario, locale);
    const { winner, options } = finding;
    const title = (id: string | null) => (id === null ? words.none : titleOf(finding, id));
    const said = winner.changed ? `${title(winner.before)} → ${title(winner.after)}` : title(winner.after);
    const status = statusOf(finding);
    const largest = largestOf(options);
    const amounts: Cell[] =
      status !== "changed"
        ? [on.text(words[status]), EMPTY, EMPTY]
        : largest === null || largest.change === 0
          ? [EMPTY, EMPTY, EMPTY]
          : [on.text(largest.title), on.delta(largest.change), on.percent(largest.percent)];
    return { role: "line", cells: [on.text(nameOf(finding)), on.text(said), ...amounts] };
  });
  const columns = [
    ...[words.file, words.winner, words.mostChanged].map((header) => textColumn(header)),
    numberColumn(words.change),
    numberColumn(words.percent, 1),
  ];
  return { block: "table", columns, rows };
}

/** The rows of every difference, and last of which file each is. */
export function tidy(findings: readonly DiffFinding[]): Tidy {
  const tables = findings.map((finding) => ({ file: nameOf(finding), ...rowsOf(finding) }));
  return {
    columns: [...(tables[0]?.columns ?? []), "file"],
    rows: tables.flatMap(({ file, rows }) => rows.map((row) => ({ ...row, file }))),
  };
}
