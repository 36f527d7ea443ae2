/** The cost lines of options side by side: a row a concept, with the parts that it is the sum of below it. */
import type { ComparedLine, ComparedOption } from "../analysis/compare.ts";
import { CATEGORIES } from "../core/item.ts";
import { kept } from "../core/kept.ts";
import { sumOf } from "../core/money.ts";
import { declared } from "../language/declared.ts";
import { labelIn } from "../language/labels.ts";
import type { Cell, Row } from "./document.ts";
import { EMPTY, type Page } from "./page.ts";

/** What several lines are: `Fees` of a plan's parts, `Employer taxes` of its contributions. */
interface Concept {
  readonly label: string;
  readonly category: ComparedLine["category"];
  readonly lines: { readonly option: string; readonly part: string; readonly line: ComparedLine }[];
}

/** A row with a cell for each option. */
export const optionRow = (
  role: Row["role"],
  label: string,
  options: readonly ComparedOption[],
  cell: (option: ComparedOption) => Cell,
): Row => ({ role, cells: [{ type: "text", text: label }, ...options.map(cell)] });

/** The rows of a basis in order of category, without those in which nothing falls, its sum last; none where there are none. */
export function costRows(options: readonly ComparedOption[], basis: ComparedLine["basis"], on: Page): Row[] {
  const concepts = conceptsOf(options, basis, on);
  if (concepts.length === 0) return [];
  const { words } = on;
  const row = (role: Row["role"], label: string, cell: (option: ComparedOption) => Cell): Row =>
    optionRow(role, label, options, cell);
  const sum = (lines: Concept["lines"]) => (option: ComparedOption) => {
    const own = linesOf(option, lines);
    if (own.length === 0) return EMPTY;
    const amounts = own.map(({ amount }) => amount);
    return on.money(sumOf(amounts, on.digits), aboutLines(option, own));
  };
  const rows = concepts.flatMap((concept) => {
    const several = options.some((option) => linesOf(option, concept.lines).length > 1);
    const parts = several ? partsOf(concept) : [];
    return [
      row("line", concept.label, sum(concept.lines)),
      ...parts.map(({ label, lines }) => row("part", label, sum(lines))),
    ];
  });
  const heading = basis === "cash" ? words.cashHeading : words.imputedHeading;
  const total = row("total", words[basis], (option) => on.money(option[basis], `${option.id}:${basis}`));
  return [{ role: "heading", cells: [on.text(heading)] }, ...rows, total];
}

/** The part lines of a concept, by what they are parts of; a line that is all of it in its option is in the row of the concept alone. */
function partsOf({ label, lines }: Concept): Pick<Concept, "label" | "lines">[] {
  const ofSeveral = lines.filter((one) => one.part !== "" || lines.some((o) => o !== one && o.option === one.option));
  const parts = [...new Set(ofSeveral.map(({ part }) => part))];
  return parts.map((part) => ({ label: part || label, lines: ofSeveral.filter((one) => one.part === part) }));
}

const linesOf = ({ id }: ComparedOption, lines: Concept["lines"]): ComparedLine[] =>
  lines.filter(({ option }) => option === id).map(({ line }) => line);

/** The address at which a line is explained, and that of a sum of several: what it begins with, and how many more it has. */
export const aboutLines = ({ id }: ComparedOption, [first, ...more]: readonly ComparedLine[]): string =>
  more.length === 0 ? `${id}.${first?.id}` : `${id}:${first?.id}+${more.length}`;

/** The sums of an option that the rows of a basis show and that are of several lines, by what they are called. */
export function sumsOf(option: ComparedOption, basis: ComparedLine["basis"], on: Page) {
  const all = conceptsOf([option], basis, on).flatMap((concept) => [concept, ...partsOf(concept)]);
  const sums = all.map(({ label, lines }) => ({ label, lines: linesOf(option, lines) }));
  return sums.filter(({ lines }) => lines.length > 1);
}

/** Every line of any option once, by category and then by first appearance. */
export function distinctLines(options: readonly ComparedOption[], basis: ComparedLine["basis"]): ComparedLine[] {
  const all = options.flatMap((option) => option.lines.filter((line) => line.basis === basis));
  const distinct = all.filter(
    (line, index) => all.findIndex((one) => one.id === line.id && one.label === line.label) === index,
  );
  return distinct.sort(byCategory);
}

const byCategory = (a: Pick<ComparedLine, "category">, b: typeof a): number =>
  CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category);

function conceptsOf(options: readonly ComparedOption[], basis: ComparedLine["basis"], on: Page): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const option of options) {
    for (const line of option.lines) {
      if (line.basis !== basis || (line.amount === 0 && line.amountLow === 0 && line.amountHigh === 0)) continue;
      const { head, label, part } = placeOf(option, line, on);
      const key = `${head} ${label}`;
      const concept = kept(concepts, key, () => ({ label, category: line.category, lines: [] }));
      concept.lines.push({ option: option.id, part, line });
    }
  }
  return [...concepts.values()].sort(byCategory);
}

/** Of `hire.employerTaxes.futa` of a plan: the concept `employerTaxes` and its part, the contribution. */
function placeOf(option: ComparedOption, line: ComparedLine, on: Page) {
  const text = labelIn(on.locale, line);
  const inPlan = option.kind === "plan" && line.id.includes(".");
  const [head = "", ...tail] = line.id.split(".").slice(inPlan ? 1 : 0);
  const cut = inPlan ? text.indexOf(": ") : -1;
  const [part, own] = cut < 0 ? ["", text] : [text.slice(0, cut), text.slice(cut + 2)];
  if (tail.length === 0) return { head, label: own, part };
  return { head, label: lineLabel(head, on) ?? own, part: own };
}

/** What a kind calls a line as a whole. */
function lineLabel(id: string, { locale }: Page): string | null {
  for (const [kind, { lines }] of Object.entries(declared.kinds)) {
    const line = (lines as Readonly<Record<string, { readonly label: string } | undefined>>)[id];
    if (line !== undefined) return labelIn(locale, { label: line.label, labelKey: `kinds.${kind}.lines.${id}` });
  }
  return null;
}
