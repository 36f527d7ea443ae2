/** The cases of a comparison side by side with the file as it stands: a row each, what it costs in it and who wins. */
import type { ComparedCase, CompareFinding } from "../analysis/compare.ts";
import type { Block, Cell, Row } from "./document.ts";
import { EMPTY, type Page } from "./page.ts";

type OneCase = Pick<CompareFinding, "verdict"> & {
  readonly title: string;
  readonly options: readonly Pick<ComparedCase["options"][number], "id" | "title" | "total" | "meetsRequirements">[];
};

/** The table of cases; nothing where the file has none. */
export function casesTable({ cases, options, verdict }: CompareFinding, on: Page): Block[] {
  if (cases.length === 0) return [];
  const { cases: words } = on.words;
  const all: OneCase[] = [{ title: words.asItStands, options, verdict }, ...cases];
  const rows = all.map(
    (one): Row => ({
      role: "line",
      cells: [on.text(one.title), ...options.map(({ id }) => totalIn(one, id, on)), on.text(winnerOf(one, on))],
    }),
  );
  const right = (header: string) => ({ header, align: "right" as const, priority: 0 });
  const columns = [
    { header: words.heading, align: "left" as const, priority: 0 },
    ...options.map(({ title }) => right(title)),
    { header: words.winner, align: "left" as const, priority: 0 },
  ];
  return [{ block: "table", caption: words.caption, columns, rows }, ...cases.map((one) => changesOf(one, on))];
}

function totalIn({ options }: OneCase, id: string, on: Page): Cell {
  const found = options.find((option) => option.id === id);
  return found === undefined ? EMPTY : on.money(found.total);
}

function winnerOf({ verdict, options }: OneCase, { words }: Page): string {
  const { cases } = words;
  if (verdict === null) return "";
  return options.find(({ id }) => id === verdict.winner)?.title ?? cases.none;
}

/** `Double the work: need.hoursPerMonth = 80, hire.annualSalary = 210k`. */
function changesOf({ title, set }: ComparedCase, _on: Page): Block {
  const changes = Object.entries(set).map(([address, value]) => `${address} = ${value}`);
  return { block: "text", role: "plain", text: `${title}: ${changes.join(", ")}` };
}
