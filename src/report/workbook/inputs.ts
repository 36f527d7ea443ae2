/** The sheet of inputs: every number that the model reads, in the one cell where it is changed; and the list of sources. */
import { type Cell, cell, serialOf, text } from "../../analysis/workbook/expression.ts";
import { ownInputs } from "../../analysis/workbook/model.ts";
import { caseAddress, nameOf } from "../../analysis/workbook/names.ts";
import type { LiveCase, LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import { type Assumption, unitShown } from "../../core/assumption.ts";
import { kept } from "../../core/kept.ts";
import type { Model } from "../../core/model.ts";
import { figureText } from "../../language/employer-taxes.ts";
import { kindWords } from "../../language/labels.ts";
import type { OptionScenario, Scenario } from "../../scenario/scenario.ts";
import type { Page } from "../page.ts";
import { labelOf } from "./option.ts";
import {
  BLANK,
  digits,
  type NumberFormat,
  own,
  type Placed,
  percent,
  type Said,
  type Sheet,
  type SheetRow,
  shown,
  TEXT,
  words,
  wrapped,
} from "./sheet.ts";

/** Whether the formulas of a workbook are made for one value of a number. */
export const isFixed = ({ fixed }: Pick<Assumption, "fixed">): boolean => fixed === true;

/** The inputs, and the cells that hold the first month: of the file, then of each case. */
export function inputsSheet(
  { model, live, scenario, cases }: LiveWorkbook,
  name: string,
  on: Page,
  said: Said,
): { readonly sheet: Sheet; readonly starts: readonly Cell[] } {
  const startOf = ({ start }: Model) => cell(serialOf(start.year, start.month));
  const start = startOf(model);
  const used = [...model.assumptions.values()].filter(({ address }) => live.inputs.has(address));
  const listed = used.filter((one) => !isFixed(one));
  const structure = used.filter(isFixed);
  const titles = new Map(model.options.map(({ id, title }) => [id, title]));
  const groups = new Map<string, Assumption[]>();
  for (const assumption of listed) {
    const [first = ""] = assumption.address.split(".");
    const group = titles.get(first) ?? said.scenario;
    kept(groups, group, () => []).push(assumption);
  }
  const line = (assumption: Assumption, input: Cell, named = assumption.address): SheetRow => {
    const { label, quantity, source, asOf } = assumption;
    const unit = unitShown(assumption, model.currency);
    const format = formatOf(assumption);
    const number = (value: number | undefined): Placed | null =>
      value === undefined ? null : shown(value, "note", format);
    return {
      cells: [
        words(nameOf(named), "textLabel"),
        words(labelOf(label, on), "textLabel"),
        own(input, "input", format),
        number(quantity.low),
        number(quantity.low === undefined ? undefined : quantity.value),
        number(quantity.high),
        words(unit === "ratio" ? "" : on.words.units(unit), "textNote"),
        words(asOf ?? "", "textNote"),
        words(source === undefined ? "" : figureText(on.locale, source), "prose"),
      ],
    };
  };
  const fixed = (name: string, what: string, value: Placed): SheetRow => ({
    cells: [words(name, "textLabel"), words(what, "textLabel"), value],
  });
  const facts = structures(scenario, on, said);
  /** What a case has of its own: its numbers, then what no cell can change. */
  const ofCase = (one: LiveCase) => {
    const first = startOf(one.model);
    const isOwnStart = first.value !== start.value;
    const named = (address: string) => caseAddress(one.case, address);
    const numbers = [...ownInputs(one.live, live)].map(([address, input]) => {
      const assumption = one.model.assumptions.get(address) as Assumption;
      return isFixed(assumption)
        ? fixed(nameOf(named(address)), labelOf(assumption.label, on), own(input, "number", digits(0)))
        : wrapped(line(assumption, input, named(address)), widths);
    });
    const told = facts.map(([name, , value]) => `${name} ${value}`);
    const others = structures(one.scenario, on, said)
      .filter(([name, , value]) => !told.includes(`${name} ${value}`))
      .map(([name, what, value]) => fixed(named(name), what, words(value, "number")));
    const started = isOwnStart ? [fixed(named("start"), said.start, own(first, "number", { as: "month" }))] : [];
    const heading = `${on.words.cases.heading}: ${one.case.title}`;
    const rows = [{ cells: [words(heading, "heading")] }, ...numbers, ...started, ...others, BLANK];
    return { rows, start: isOwnStart ? first : start };
  };
  const widths = [52, 34, 22, 14, 14, 14, 18, 12, 60];
  const owned = cases.map(ofCase);
  const headers = [
    words(said.name, "textHeader"),
    words(said.what, "textHeader"),
    ...[said.value, said.low, said.likely, said.high].map((header) => words(header, "header")),
    ...[said.unit, said.date, said.source].map((header) => words(header, "textHeader")),
  ];
  const sheet: Sheet = {
    name,
    widths,
    frozen: { rows: 3, columns: 3 },
    pages: 1,
    charts: [],
    rows: [
      { cells: [words(said.inputs, "title")] },
      { cells: [words(said.howTo, "subtitle")] },
      { cells: headers },
      ...[...groups].flatMap(([group, all]) => [
        { cells: [words(group, "heading")] },
        ...all.map((one) => wrapped(line(one, live.inputs.get(one.address) as Cell), widths)),
        BLANK,
      ]),
      ...owned.flatMap(({ rows }) => rows),
      { cells: [words(said.fixed, "heading")] },
      fixed("start", said.start, own(start, "number", { as: "month" })),
      ...structure.map(({ address, label }) =>
        fixed(nameOf(address), labelOf(label, on), own(live.inputs.get(address) as Cell, "number", digits(0))),
      ),
      fixed("currency", said.currency, own(cell(text(model.currency)), "number", TEXT)),
      ...facts.map(([name, what, value]) => fixed(name, what, words(value, "number"))),
    ],
  };
  return { sheet, starts: [start, ...owned.map((one) => one.start)] };
}

type Fact = readonly [name: string, what: string, value: string];

const structures = ({ options }: Scenario, on: Page, said: Said): Fact[] =>
  options.flatMap((option) => structureOf(option, on, said));

/** What an option is that no cell can change. */
function structureOf(option: OptionScenario, on: Page, said: Said): Fact[] {
  const facts: Fact[] = [[`${option.address}.kind`, said.kind, kindWords(on.locale, option.kind).title]];
  for (const [field, given] of option.given) {
    if (given.as !== "jurisdiction") continue;
    const own = Object.entries(given.facts).map(([name, value]) => `${name}: ${value}`);
    facts.push([`${option.address}.${field}`, said.jurisdiction, [given.jurisdiction, ...own].join(", ")]);
  }
  return [...facts, ...option.parts.flatMap((part) => structureOf(part, on, said))];
}

/** The digits that a number and its range have, and no fewer than its unit asks for. */
function formatOf({ unit, quantity }: Assumption): NumberFormat {
  const given = [quantity.value, quantity.low ?? 0, quantity.high ?? 0];
  const decimals = (factor: number) => Math.max(...given.map((value) => decimalsOf(value * factor)));
  return unit === "ratio" ? percent(decimals(100)) : digits(decimals(1));
}

function decimalsOf(value: number): number {
  for (let count = 0; count < 6; count++) {
    const shifted = value * 10 ** count;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-7 * Math.max(1, Math.abs(shifted) * 1e-8)) return count;
  }
  return 6;
}

/** Where the numbers come from, and what is to be known about the answer. */
export function sourcesSheet(
  { model, live, cases }: LiveWorkbook,
  notes: readonly string[],
  name: string,
  on: Page,
  said: Said,
): Sheet {
  const users = new Map<string, string[]>();
  const cite = ({ assumptions }: Model, address: string, named: string) => {
    const source = assumptions.get(address)?.source;
    if (source !== undefined) kept(users, source, () => []).push(nameOf(named));
  };
  for (const address of live.inputs.keys()) cite(model, address, address);
  for (const one of cases) {
    for (const address of ownInputs(one.live, live).keys()) cite(one.model, address, caseAddress(one.case, address));
  }
  const widths = [90, 70];
  return {
    name,
    widths,
    frozen: { rows: 2, columns: 0 },
    pages: 1,
    charts: [],
    rows: [
      { cells: [words(said.sources, "title")] },
      { cells: [words(said.source, "textHeader"), words(said.usedBy, "textHeader")] },
      ...[...users].map(([source, names]) =>
        wrapped({ cells: [words(figureText(on.locale, source), "prose"), words(names.join(", "), "prose")] }, widths),
      ),
      BLANK,
      ...(notes.length === 0 ? [] : [{ cells: [words(said.notes, "heading")] }]),
      ...notes.map((note) => wrapped({ cells: [words(note, "prose")] }, widths)),
    ],
  };
}
