/** A workbook as the bytes of an .xlsx file. */

import { type WriteSheet, type Cell as Written, writeXlsx } from "hucre/xlsx";
import type { Cell, Value } from "../../analysis/workbook/expression.ts";
import { languages } from "../../language/languages.ts";
import type { Placed, Sheet, SheetChart, SheetRow, Workbook } from "../../report/workbook/sheet.ts";
import { showHidden } from "../visible.ts";
import { columnName, type Places, places, quoted } from "./formula.ts";
import { RUNS_ON, type Styles, styles } from "./styles.ts";

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Def> ? Def : never;

/** The same workbook gives the same bytes. @throws TypeError for a cell without a place: a bug of ours. */
export async function renderXlsx(workbook: Workbook): Promise<Uint8Array> {
  const at = places(workbook);
  const look = styles(workbook.currency, workbook.locale);
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, workbook, at, look)),
    namedRanges: [
      ...[...workbook.names].map(([name, cell]) => ({ name, range: at.absolute([cell]) })),
      ...workbook.sheets.flatMap(printed),
    ],
    defaultFont: { name: "Calibri", size: 10 },
    properties: { title: showHidden(workbook.title), creator: workbook.footer, created: EPOCH, modified: EPOCH },
  });
}

/** The moment that stands in every file, so that its bytes depend on nothing but the scenario. */
const EPOCH = { toISOString: () => "2000-01-01T00:00:00.000Z" } as Date;

function sheetOf(sheet: Sheet, workbook: Workbook, at: Places, look: Styles): WriteSheet {
  const cells = new Map<string, Partial<Written>>();
  const copies = copiesOn(sheet, at);
  for (const [row, { cells: placed }] of sheet.rows.entries()) {
    const first = placed[0]?.role ?? "label";
    for (let column = 0; column < (RUNS_ON.has(first) ? sheet.widths.length : placed.length); column++) {
      const one = placed[column] ?? null;
      if (one !== null)
        cells.set(`${row},${column}`, {
          ...(copies.get(one.cell) ?? contentOf(one.cell, sheet, at)),
          style: look.of(one),
        });
      else if (RUNS_ON.has(first)) cells.set(`${row},${column}`, { value: "", style: look.blank(first) });
    }
  }
  const { frozen } = sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.map(() => []),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.rows.flatMap((row, index) => rowDef(row, index))),
    rowBreaks: sheet.rows.flatMap(({ breaks }, row) => (breaks ? [row - 1] : [])),
    outlineProperties: { summaryBelow: false },
    freezePane: { rows: frozen.rows, columns: frozen.columns },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: languages[workbook.locale].paper,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: sheet.pages,
      fitToHeight: 0,
    },
    headerFooter: {
      oddHeader: `&L${escaped(workbook.title)}&R${escaped(sheet.name)}`,
      oddFooter: `&L${escaped(workbook.footer)}&R${workbook.page("&P", "&N")}`,
    },
    charts: sheet.charts.map((chart) => chartOf(chart, at, look)),
  };
}

/**
 * What a sheet prints, and what each of its pages repeats; by reserved names, since the writer leaves out the quotes of
 * a sheet's name.
 */
function printed({ name, frozen, pages, rows, widths, charts }: Sheet) {
  const sheet = quoted(name);
  const working = rows.findIndex(({ folds }) => folds);
  const last = working < 0 ? rows.length : working;
  // Whole rows cost a spreadsheet program all their columns, so that they are repeated only where they can be needed.
  const high = rows.slice(0, last).reduce((sum, { lines = 1 }) => sum + lines, 0);
  const down = high > PAGE_ROWS ? [`${sheet}!$1:$${frozen.rows}`] : [];
  const across = pages === 1 || frozen.columns === 0 ? [] : [`${sheet}!$A:$${columnName(frozen.columns - 1)}`];
  const repeats = charts.length > 0 ? [] : [...across, ...down];
  // What stands above the first break has no months, and would take as many pages across as they do.
  const above = rows.findIndex(({ breaks }) => breaks);
  const wide = () => Math.max(...rows.slice(0, above).map(({ cells }) => cells.length));
  const area = (from: number, to: number, columns = widths.length) =>
    `${sheet}!$A$${from + 1}:$${columnName(columns - 1)}$${to}`;
  const areas = above < 0 ? [area(0, last)] : [area(0, above, wide()), area(above, last)];
  return [
    { name: "_xlnm.Print_Area", range: areas.join(","), scope: name },
    // A page of charts needs no head of a table.
    ...(repeats.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: repeats.join(","), scope: name }]),
  ];
}

/** No fewer fit on a page, of A4 or Letter in landscape. */
const PAGE_ROWS = 30;

const LINE = 13.5;

/** The height and the fold of a row; most have the height that the program gives them. */
function rowDef({ folds, lines }: SheetRow, index: number): [number, RowDef][] {
  if (!folds && lines === undefined) return [];
  return [
    [index, { ...(folds ? { outlineLevel: 1 } : {}), ...(lines === undefined ? {} : { height: lines * LINE + 3 }) }],
  ];
}

const escaped = (text: string): string => written(text).replaceAll("&", "&&");

function contentOf({ content, value }: Cell, sheet: Sheet, at: Places): Partial<Written> {
  if (content.is !== "value") {
    return { formula: at.formula(content, sheet), formulaResult: resultOf(value) };
  }
  if (typeof content.value === "number") return { value: content.value };
  const text = written(content.value);
  // A text like #N/A would be taken for an error where it is not marked as text.
  return text.startsWith("#") ? { richText: [{ text }] } : { value: text };
}

const resultOf = (value: Value): Value => (typeof value === "string" ? written(value) : value);

/** Text as it shows; `_x0041_` would be read as an A. */
const written = (text: string): string => showHidden(text).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");

/** Formulas that are the one to the left of them, copied: the text stands in the first, for all of them. */
function copiesOn(sheet: Sheet, at: Places): Map<Cell, Partial<Written>> {
  const runs = sheet.rows.flatMap(({ cells }) => copiesIn(cells, sheet, at));
  return new Map(
    runs.flatMap((run, formulaSharedIndex) => {
      const [first, last] = [at.at(run[0] as Cell), at.at(run.at(-1) as Cell)];
      const ref = [first, last].map(({ row, column }) => `${columnName(column)}${row + 1}`).join(":");
      return run.map(({ content, value }, index): [Cell, Partial<Written>] => [
        run[index] as Cell,
        {
          ...(index === 0 ? { formula: at.formula(content, sheet), formulaRef: ref } : { formula: "" }),
          formulaType: "shared",
          formulaSharedIndex,
          formulaResult: resultOf(value),
        },
      ]);
    }),
  );
}

/** The stretches of a row in which each formula is the one before it, copied. */
function copiesIn(cells: readonly (Placed | null)[], sheet: Sheet, at: Places): Cell[][] {
  const runs: Cell[][] = [];
  for (const [column, placed] of cells.entries()) {
    if (placed === null || placed.cell.content.is === "value") continue;
    const before = cells[column - 1]?.cell;
    const run = runs.at(-1);
    if (before !== undefined && run?.at(-1) === before && at.copied(before.content, placed.cell.content, sheet))
      run.push(placed.cell);
    else runs.push([placed.cell]);
  }
  return runs.filter(({ length }) => length > 1);
}

function chartOf({ kind, title, series, categories, rows, columns }: SheetChart, at: Places, look: Styles) {
  return {
    type: kind === "lines" ? ("line" as const) : ("column" as const),
    ...(kind === "stackedBars" ? { barGrouping: "stacked" as const } : {}),
    title,
    anchor: { from: { row: rows[0], col: columns[0] }, to: { row: rows[1], col: columns[1] } },
    legend: "bottom" as const,
    axes: {
      x: { minorTickMark: "none" as const },
      y: { numberFormat: { formatCode: look.axis }, minorTickMark: "none" as const },
    },
    series: series.map(({ name, values }, index) => ({
      name: showHidden(String(name.value)),
      values: at.absolute(values),
      categories: at.absolute(categories),
      color: COLORS[index % COLORS.length] as string,
      ...(kind === "lines" ? { marker: { symbol: "none" as const }, stroke: { width: 2.25 } } : {}),
    })),
  };
}

/** Okabe and Ito: told apart with any colour vision. */
const COLORS = ["0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "F0E442", "000000", "999999"];
