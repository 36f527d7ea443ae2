/** The report: the documents of all questions in the order in which a board reads them, and the inputs to try. */
import type { BreakEvenFinding } from "../analysis/break-even.ts";
import type { CompareFinding } from "../analysis/compare.ts";
import type { ExplainFinding } from "../analysis/explain.ts";
import type { Decisions, Prices } from "../analysis/report.ts";
import type { Language } from "../language/en.ts";
import { type Locale, languages } from "../language/languages.ts";
import { document as breakEven } from "./break-even.ts";
import { casesTable, filesTable } from "./cases.ts";
import { costTable } from "./compare.ts";
import type { Control } from "./controls.ts";
import { type Block, type Document, flatNotices, paragraph, sourceBlock, verdictBlock } from "./document.ts";
import { explanations } from "./explain.ts";
import { overviewChart } from "./overview.ts";
import { page as pageOf } from "./page.ts";
import { document as schedule } from "./schedule.ts";
import { document as sensitivity } from "./sensitivity.ts";
import { document as simulate } from "./simulate.ts";
import { givenSources, readWhen, sourceTexts } from "./sources.ts";
import { sumTables } from "./sums.ts";
import { verdictText } from "./verdict.ts";

/** The order in which the sections stand on the page. */
const ORDER = [
  "answer",
  "options",
  "time",
  "crossings",
  "comparison",
  "months",
  "decides",
  "certainty",
  "cases",
  "explanations",
  "notes",
] as const;

export type SectionId = (typeof ORDER)[number];

/** A part of the page under its own heading. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Whether a reader unfolds it first. */
  readonly folded: boolean;
}

/** The answer, the comparison and the curves: what follows every step of a slider. */
export function priceSections(found: Prices, locale: Locale): Section[] {
  const words = languages[locale].report;
  const on = pageOf(found.compare.scenario, locale);
  const curves = bodyOf(schedule(found.schedule, locale, { chart: true, overTime: found.overTime }));
  return [
    section("answer", words, [verdictBlock(verdictText(found.compare, on))]),
    section("options", words, [overviewChart(found.compare, on)]),
    section("time", words, curves),
    section("comparison", words, costTable(found.compare, on)),
    ...casesSection(found.compare, locale),
  ];
}

/** What the answer rests on, and what is to be known about it. */
export function notesSection({ options, assumptions, notices, scenario }: CompareFinding, locale: Locale): Section {
  const on = pageOf(scenario, locale);
  const texts = sourceTexts(assumptions, on);
  const told = on.document({ blocks: [], notices, titles: options });
  const given = givenSources(assumptions, options, on);
  const said = [...flatNotices(told.notices), ...given].map(paragraph);
  const blocks = [...said, ...readWhen(texts, on), ...texts.map(sourceBlock)];
  return section("notes", languages[locale].report, blocks);
}

/** The cases of the file beside it; nothing where it has none. */
export function casesSection(found: CompareFinding, locale: Locale): Section[] {
  const cases = casesTable(found, pageOf(found.scenario, locale));
  return cases.length > 0 ? [section("cases", languages[locale].report, cases)] : [];
}

/** The months of every option, which a reader unfolds: much to work out for who only moves an input. */
export function monthsSection({ schedule: found }: Prices, locale: Locale): Section {
  const tables = bodyOf(schedule(found, locale)).flatMap(inParts);
  return section("months", languages[locale].report, tables, true);
}

/** A table of more columns than fit across a printed page, in equal parts that each repeat the first. */
function inParts(block: Block): Block[] {
  if (block.block !== "table") return [block];
  const width = block.columns.length - 1;
  const count = Math.ceil(width / MOST_COLUMNS);
  if (count < 2) return [block];
  const size = Math.ceil(width / count);
  return Array.from({ length: count }, (_, part): Block => {
    const own = <T>(all: readonly T[]) => [...all.slice(0, 1), ...all.slice(1 + part * size, 1 + (part + 1) * size)];
    const rows = block.rows.map((row) => ({ ...row, cells: own(row.cells) }));
    return { ...block, caption: `${block.caption} (${part + 1}/${count})`, columns: own(block.columns), rows };
  });
}

const MOST_COLUMNS = 8;

/** The break-evens, the tornado and the distributions. */
export function decisionSections(found: Decisions, locale: Locale): Section[] {
  const words = languages[locale].report;
  const crossings = found.breakEven === null ? [] : spoken(breakEven(alongOnly(found.breakEven), locale));
  const swings = spoken(sensitivity(found.sensitivity, locale)).map(withRoom).map(largest);
  const place = (block: Block) =>
    block.block === "chart" ? 1 : block.block === "text" && block.role === "verdict" ? 0 : 2;
  return [
    section(
      "decides",
      words,
      swings.sort((a, b) => place(a) - place(b)),
    ),
    ...(crossings.length > 0 ? [section("crossings", words, crossings)] : []),
    ...(found.simulate === null
      ? []
      : [section("certainty", words, spoken(simulate(found.simulate, locale)).map(withRoom))]),
  ];
}

/** Without the picture over time, which the page has with its break-evens already. */
const alongOnly = (found: BreakEvenFinding): BreakEvenFinding => ({
  ...found,
  curves: found.curves.filter(({ along }) => along !== "month"),
});

/** Of a table the columns that a page has room for. */
function withRoom(block: Block): Block {
  if (block.block !== "table") return block;
  const kept = block.columns.map(({ priority }) => priority <= LEAST_PRIORITY);
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index] !== false) }));
  return { ...block, columns: block.columns.filter((_, index) => kept[index]), rows };
}

const LEAST_PRIORITY = 3;

/** A tornado of the bars that a page has room for. */
function largest(block: Block): Block {
  if (block.block !== "chart" || block.chart.chart !== "tornado") return block;
  return { ...block, chart: { ...block.chart, bars: block.chart.bars.slice(0, MOST_BARS) } };
}

const MOST_BARS = 10;

/** Every sum, result and line of the comparison explained. */
export function explanationSection(found: ExplainFinding, compared: CompareFinding, locale: Locale): Section {
  const on = pageOf(compared.scenario, locale);
  return section("explanations", on.words.report, [...sumTables(compared, on), ...explanations(found, on)], true);
}

export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}

const section = (id: SectionId, words: Language["report"], blocks: readonly Block[], folded = false): Section => ({
  id,
  heading: words[id],
  blocks,
  folded,
});

/** The blocks without the title, which the page has once, and without the verdict, which leads it. */
function bodyOf({ blocks }: Document): Block[] {
  return blocks.filter(
    (block) =>
      block.block !== "text" || (block.role !== "title" && block.role !== "subtitle" && block.role !== "verdict"),
  );
}

/** The blocks, with the sentence that the document ends with first. */
function spoken(document: Document): Block[] {
  const { verdict } = document;
  return [...(verdict === undefined ? [] : [verdictBlock(verdict)]), ...bodyOf(document)];
}

/** What the page and the same story as a document both say. */
export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly locale: Locale;
}

/** The answers of a scenario as sections in order, without those that only a page folds away. */
export function storyOf(found: Prices, decided: Decisions, locale: Locale): Story {
  const { scenario } = found.compare;
  const sections = inOrder([
    ...priceSections(found, locale),
    ...decisionSections(decided, locale),
    notesSection(found.compare, locale),
  ]);
  return { title: scenario.title, subtitle: pageOf(scenario, locale).subtitle, sections, locale };
}

/** One scenario of the page: its story with every number explained, and the inputs to try. */
export interface Chapter extends Story {
  readonly controls: readonly Control[];
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** The scenario as `toPortable` writes it. */
  readonly scenario: string;
}

export interface ReportPage {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: Locale;
  /** The scenarios side by side; empty of one. */
  readonly beside: readonly Block[];
  readonly chapters: readonly Chapter[];
  /** The program and its version. */
  readonly tool: string;
}

/** What is no part of the answer: the program that runs in the page, and how a text is hashed. */
export interface Engine {
  readonly script: string;
  /** SHA-256 in base64, as a content security policy wants it. */
  hash(text: string): string;
}

/** What stands above the stories: of one its own title, of several how many there are and what they cost side by side. */
export function headOf(stories: readonly Story[], findings: readonly CompareFinding[], locale: Locale) {
  const [only] = stories;
  if (only !== undefined && stories.length === 1) return { title: only.title, subtitle: only.subtitle, beside: [] };
  const title = languages[locale].report.scenarios(stories.length);
  return { title, subtitle: "", beside: filesTable(findings, locale) };
}

const heading = (role: "title" | "subtitle", text: string): Block => ({ block: "text", role, text });

/** The same stories as one document, for a pull request or a wiki. */
export function storyDocument(stories: readonly Story[], head: ReturnType<typeof headOf>, locale: Locale): Document {
  const single = stories.length === 1;
  const told = stories.flatMap(({ title, subtitle, sections }) => [
    ...(single ? [] : [heading("title", title), heading("subtitle", subtitle)]),
    ...sections.flatMap(({ id, heading: said, blocks }) => {
      if (id !== "answer") return [heading("title", said), ...blocks];
      return single ? [] : blocks;
    }),
  ]);
  const [said] = stories[0]?.sections[0]?.blocks ?? [];
  const verdict = single && said?.block === "text" ? { verdict: said.text } : {};
  const above = [heading("title", head.title), ...(head.subtitle === "" ? [] : [heading("subtitle", head.subtitle)])];
  return { locale, blocks: [...above, ...head.beside, ...told], footnotes: [], notices: [], ...verdict };
}
