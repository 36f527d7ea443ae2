/** The report: the documents of all questions in the order in which a board reads them, and the inputs to try. */
import type { CompareFinding } from "../analysis/compare.ts";
import type { ExplainFinding } from "../analysis/explain.ts";
import type { Decisions, Prices } from "../analysis/report.ts";
import type { SensitivityFinding } from "../analysis/sensitivity.ts";
import type { Assumption } from "../core/assumption.ts";
import type { Language } from "../language/en.ts";
import { type Locale, languages } from "../language/languages.ts";
import { asWritten, isStructure } from "../scenario/with-numbers.ts";
import { document as breakEven } from "./break-even.ts";
import { casesTable } from "./cases.ts";
import { document as compare, costTable } from "./compare.ts";
import type { Block, Document } from "./document.ts";
import { document as explain } from "./explain.ts";
import { overviewChart } from "./overview.ts";
import { page as pageOf } from "./page.ts";
import { document as schedule } from "./schedule.ts";
import { document as sensitivity } from "./sensitivity.ts";
import { document as simulate } from "./simulate.ts";

export type SectionId =
  | "answer"
  | "options"
  | "time"
  | "crossings"
  | "comparison"
  | "months"
  | "decides"
  | "certainty"
  | "cases"
  | "explanations"
  | "notes";

/** A part of the page under its own heading. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Whether a reader unfolds it first. */
  readonly folded: boolean;
}

/** The answer, the comparison, the curves, the months and what the answer rests on: everything of one pricing. */
export function priceSections(found: Prices, locale: Locale): Section[] {
  const words = languages[locale].report;
  const page = compare(found.compare, locale, { sources: true });
  const on = pageOf(found.compare.scenario, locale);
  const months = bodyOf(schedule(found.schedule, locale));
  const curves = bodyOf(schedule(found.schedule, locale, { chart: true }));
  const cases = casesTable(found.compare, on);
  return [
    section("answer", words, [{ block: "text", role: "verdict", text: page.verdict ?? "" }]),
    section("options", words, [overviewChart(found.compare, on)]),
    section("time", words, curves),
    section("comparison", words, [costTable(found.compare, on)]),
    section("months", words, months, true),
    ...(cases.length > 0 ? [section("cases", words, cases)] : []),
    section("notes", words, notesOf(page)),
  ];
}

/** The break-evens, the tornado and the distributions. */
export function decisionSections(found: Decisions, locale: Locale): Section[] {
  const words = languages[locale].report;
  const crossings = found.breakEven === null ? [] : spoken(breakEven(found.breakEven, locale));
  const swings = spoken(sensitivity(found.sensitivity, locale));
  const pictures = swings.filter((block) => block.block !== "table").map(largest);
  return [
    section("decides", words, [...pictures, ...swings.filter((block) => block.block === "table")]),
    ...(crossings.length > 0 ? [section("crossings", words, crossings)] : []),
    ...(found.simulate === null ? [] : [section("certainty", words, spoken(simulate(found.simulate, locale)))]),
  ];
}

/** A tornado of the bars that a page has room for. */
function largest(block: Block): Block {
  if (block.block !== "chart" || block.chart.chart !== "tornado") return block;
  return { ...block, chart: { ...block.chart, bars: block.chart.bars.slice(0, MOST_BARS) } };
}

const MOST_BARS = 10;

export function explanationSection(found: ExplainFinding, locale: Locale): Section {
  return section("explanations", languages[locale].report, bodyOf(explain(found, locale)), true);
}

/** The order in which the sections stand on the page. */
export const ORDER: readonly SectionId[] = [
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
];

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
  const said: Block[] = verdict === undefined ? [] : [{ block: "text", role: "verdict", text: verdict }];
  return [...said, ...bodyOf(document)];
}

function notesOf({ notices, footnotes }: Document): Block[] {
  const texts = [...notices, ...footnotes.map((text, index) => `${index + 1}. ${text}`)];
  return texts.map((text): Block => ({ block: "text", role: "plain", text }));
}

/** One scenario of the page. */
export interface ReportPage {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly controls: readonly Control[];
  /** The scenario as `toPortable` writes it. */
  readonly scenario: string;
  readonly locale: Locale;
  /** The program and its version. */
  readonly tool: string;
}

/** What is no part of the answer: the program that runs in the page, and how a text is hashed. */
export interface Engine {
  readonly script: string;
  /** SHA-256 in base64, as a content security policy wants it. */
  hash(text: string): string;
}

/** An input that a reader can move, in the unit of its assumption; a share is a ratio. */
export interface Control {
  readonly address: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** The value as a file would write it. */
  readonly text: string;
}

const MOST_CONTROLS = 8;
const STEPS = 200;

/** The inputs that decide most, by their largest swing: those that the file gives, each over its range or half and half again. */
export function controls(
  { bars }: SensitivityFinding,
  { scenario }: CompareFinding,
  assumptions: ReadonlyMap<string, Assumption>,
): Control[] {
  const swing = (options: (typeof bars)[number]["options"]) =>
    Math.max(0, ...Object.values(options).map((one) => one.swing));
  const titled = (address: string) => address.split(".")[0] ?? address;
  return [...bars]
    .filter((bar) => swing(bar.options) > 0 && !isStructure(bar.address))
    .sort((a, b) => swing(b.options) - swing(a.options))
    .flatMap((bar): Control[] => {
      const known = assumptions.get(bar.address);
      if (known === undefined || known.origin === "figure") return [];
      const [low, high, step] = spanOf(known);
      if (!(low < high)) return [];
      const label = `${bar.label} (${titled(bar.address)})`;
      const { value } = known.quantity;
      return [{ address: bar.address, label, unit: bar.unit, value, low, high, step, text: asWritten(known, value) }];
    })
    .slice(0, scenario.horizonMonths > 0 ? MOST_CONTROLS : 0);
}

/** From where to where a slider goes, and in which steps: 1, 2 or 5 of a power of ten, about 200 of them. */
function spanOf({ quantity, bounds }: Assumption): [low: number, high: number, step: number] {
  const { value, low = value / 2, high = value * 1.5 } = quantity;
  const least = Math.max(bounds.min ?? Number.NEGATIVE_INFINITY, Math.min(low, high));
  const most = Math.min(bounds.max ?? Number.POSITIVE_INFINITY, Math.max(low, high));
  const rough = (most - least) / STEPS;
  if (!(rough > 0)) return [least, most, 1];
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = ([1, 2, 5, 10].find((part) => part * power >= rough) ?? 10) * power;
  return [least, most, plain(bounds.integer ? Math.max(1, Math.round(nice)) : nice)];
}

/** Without the noise of binary fractions. */
const plain = (value: number): number => Number(value.toPrecision(12));

/** The same story as one document, for a pull request or a wiki. */
export function story({
  title,
  subtitle,
  sections,
  locale,
}: Omit<ReportPage, "controls" | "scenario" | "tool">): Document {
  const text = (role: "title" | "subtitle", words: string): Block => ({ block: "text", role, text: words });
  const [answer, ...rest] = sections;
  const told = rest
    .filter(({ folded }) => !folded)
    .flatMap(({ heading, blocks }) => [text("title", heading), ...blocks]);
  const [said] = answer?.blocks ?? [];
  const verdict = said?.block === "text" ? { verdict: said.text } : {};
  return {
    locale,
    blocks: [text("title", title), text("subtitle", subtitle), ...told],
    footnotes: [],
    notices: [],
    ...verdict,
  };
}
