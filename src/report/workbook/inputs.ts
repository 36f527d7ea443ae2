/** The sheet of inputs: every number that the model reads, in the one cell where it is changed; and the list of sources. */

import { caseAddress, nameOf } from "../../analysis/workbook/cell-name.ts";
import { type Cell, cell, serialOf, text } from "../../analysis/workbook/expression.ts";
import { ownInputs } from "../../analysis/workbook/model.ts";
import type { LiveCase, LiveWorkbook } from "../../analysis/workbook/workbook.ts";
import { type Assumption, isFixed, unitShown } from "../../core/assumption.ts";
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
  type Sheet,
  type SheetRow,
  shown,
  TEXT,
  words,
} from "./sheet.ts";

/** The inputs, and the cells that hold the first month: of the file, then of each case. */
export function inputsSheet(
  book: LiveWorkbook,
  name: string,
  on: Page,
): { readonly sheet: Sheet; readonly starts: readonly Cell[] } {
  const said = on.words.workbook;
  const start = startOf(book.model);
  const owned = book.cases.map((one) => caseRows(one, book, start, on));
  const headers = [
    words(said.name, "textHeader"),
    words(said.what, "textHeader"),
    ...[said.value, said.low, said.likely, said.high].map((header) => words(header, "header")),
    ...[said.unit, said.date, said.source].map((header) => words(header, "textHeader")),
  ];
  const sheet: Sheet = {
    name,
    widths: [52, 46, 22, 14, 14, 14, 18, 12, 60],
    frozen: { rows: 4, columns: 3 },
    pages: 1,
    charts: [],
    rows: [
      { cells: [words(said.inputs, "title")] },
      { cells: [words(said.howTo, "subtitle")] },
      { cells: [words(said.leftOut, "subtitle")] },
      { cells: headers },
      ...inputRows(book, on),
      ...owned.flatMap(({ rows }) => rows),
      ...fixedRows(book, start, on),
    ],
  };
  return { sheet, starts: [start, ...owned.map((one) => one.start)] };
}

const startOf = ({ start }: Model): Cell => cell(serialOf(start.year, start.month));

/** The numbers of the file that can be changed, below the option that they are of. */
function inputRows({ model, live }: LiveWorkbook, on: Page): SheetRow[] {
  const titles = new Map(model.options.map(({ id, title }) => [id, title]));
  const groups = new Map<string, SheetRow[]>();
  for (const assumption of model.assumptions.values()) {
    const input = live.inputs.get(assumption.address);
    if (input === undefined || isFixed(assumption)) continue;
    const [first = ""] = assumption.address.split(".");
    const group = titles.get(first) ?? on.words.workbook.scenario;
    kept(groups, group, () => []).push(inputRow(assumption, input, assumption.address, model, on));
  }
  return [...groups].flatMap(([group, rows]) => [{ cells: [words(group, "heading")] }, ...rows, BLANK]);
}

function inputRow(assumption: Assumption, input: Cell, named: string, { currency }: Model, on: Page): SheetRow {
  const { label, quantity, source, asOf } = assumption;
  const unit = unitShown(assumption, currency);
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
}

/** What no cell can change. */
const fixedRow = (name: string, what: string, value: Placed): SheetRow => ({
  cells: [words(name, "textLabel"), words(what, "textLabel"), value],
});

function fixedRows({ model, live, scenario }: LiveWorkbook, start: Cell, on: Page): SheetRow[] {
  const said = on.words.workbook;
  const structure = [...model.assumptions.values()].filter((one) => live.inputs.has(one.address) && isFixed(one));
  return [
    { cells: [words(said.fixed, "heading")] },
    fixedRow("start", said.start, own(start, "number", { as: "month" })),
    ...structure.map(({ address, label }) =>
      fixedRow(nameOf(address), labelOf(label, on), own(live.inputs.get(address) as Cell, "number", digits(0))),
    ),
    fixedRow("currency", said.currency, own(cell(text(model.currency)), "number", TEXT)),
    ...structures(scenario, on).map(([name, what, value]) => fixedRow(name, what, words(value, "number"))),
  ];
}

/** What a case has of its own: its numbers, then what no cell can change. */
function caseRows(one: LiveCase, { model, live, scenario }: LiveWorkbook, start: Cell, on: Page) {
  const first = startOf(one.model);
  const isOwnStart = first.value !== start.value;
  const named = (address: string) => caseAddress(one.case, address);
  const numbers = [...ownInputs(one.live, live)].map(([address, input]) => {
    const assumption = one.model.assumptions.get(address) as Assumption;
    return isFixed(assumption)
      ? fixedRow(nameOf(named(address)), labelOf(assumption.label, on), own(input, "number", digits(0)))
      : inputRow(assumption, input, named(address), model, on);
  });
  const told = structures(scenario, on).map(([name, , value]) => `${name} ${value}`);
  const others = structures(one.scenario, on)
    .filter(([name, , value]) => !told.includes(`${name} ${value}`))
    .map(([name, what, value]) => fixedRow(named(name), what, words(value, "number")));
  const started = isOwnStart
    ? [fixedRow(named("start"), on.words.workbook.start, own(first, "number", { as: "month" }))]
    : [];
  const heading = `${on.words.cases.heading}: ${one.case.title}`;
  const rows = [{ cells: [words(heading, "heading")] }, ...numbers, ...started, ...others, BLANK];
  return { rows, start: isOwnStart ? first : start };
}

type Fact = readonly [name: string, what: string, value: string];

const structures = ({ options }: Scenario, on: Page): Fact[] => options.flatMap((option) => structureOf(option, on));

/** What an option is that no cell can change. */
function structureOf(option: OptionScenario, on: Page): Fact[] {
  const said = on.words.workbook;
  const facts: Fact[] = [[`${option.address}.kind`, said.kind, kindWords(on.locale, option.kind).title]];
  for (const [field, given] of option.given) {
    if (given.as !== "jurisdiction") continue;
    const own = Object.entries(given.facts).map(([name, value]) => `${name}: ${value}`);
    facts.push([`${option.address}.${field}`, said.jurisdiction, [given.jurisdiction, ...own].join(", ")]);
  }
  return [...facts, ...option.parts.flatMap((part) => structureOf(part, on))];
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
): Sheet {
  const said = on.words.workbook;
  const users = new Map<string, string[]>();
  const cite = ({ assumptions }: Model, address: string, named: string) => {
    const source = assumptions.get(address)?.source;
    if (source !== undefined) kept(users, source, () => []).push(nameOf(named));
  };
  for (const address of live.inputs.keys()) cite(model, address, address);
  for (const one of cases) {
    for (const address of ownInputs(one.live, live).keys()) cite(one.model, address, caseAddress(one.case, address));
  }
  return {
    name,
    widths: [90, 70],
    frozen: { rows: 2, columns: 0 },
    pages: 1,
    charts: [],
    rows: [
      { cells: [words(said.sources, "title")] },
      { cells: [words(said.source, "textHeader"), words(said.usedBy, "textHeader")] },
      ...[...users].map(([source, names]) => ({
        cells: [words(figureText(on.locale, source), "prose"), words(names.join(", "), "prose")],
      })),
      BLANK,
      ...(notes.length === 0 ? [] : [{ cells: [words(said.notes, "heading")] }]),
      ...notes.map((note) => ({ cells: [words(note, "prose")] })),
    ],
  };
}
