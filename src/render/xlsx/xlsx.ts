/** A workbook as the bytes of an .xlsx file. */
import { type WriteSheet, type Cell as Written, writeXlsx } from "hucre/xlsx";
import type { Cell } from "../../analysis/workbook/expression.ts";
import type { Sheet, SheetChart, Workbook } from "../../report/workbook/sheet.ts";
import { type Places, places, quoted } from "./formula.ts";
import { styles } from "./styles.ts";

/** The same workbook gives the same bytes. @throws TypeError for a cell without a place: a bug of ours. */
export async function renderXlsx(workbook: Workbook): Promise<Uint8Array> {
  const at = places(workbook);
  const styleOf = styles(workbook.currency, workbook.locale);
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, workbook, at, styleOf)),
    namedRanges: [
      ...[...workbook.names].map(([name, cell]) => ({ name, range: at.absolute([cell]) })),
      ...workbook.sheets.map(repeated),
    ],
    defaultFont: { name: "Calibri", size: 10 },
    properties: { title: workbook.title, creator: workbook.footer, created: EPOCH, modified: EPOCH },
  });
}

/** The moment that stands in every file, so that its bytes depend on nothing but the scenario. */
const EPOCH = { toISOString: () => "2000-01-01T00:00:00.000Z" } as Date;

function sheetOf(sheet: Sheet, workbook: Workbook, at: Places, styleOf: ReturnType<typeof styles>): WriteSheet {
  const cells = new Map<string, Partial<Written>>();
  for (const [row, { cells: placed }] of sheet.rows.entries()) {
    for (const [column, one] of placed.entries()) {
      if (one !== null) cells.set(`${row},${column}`, { ...contentOf(one.cell, sheet, at), style: styleOf(one) });
    }
  }
  const { frozen } = sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.map(() => []),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.rows.flatMap(({ folds }, row) => (folds ? [[row, { outlineLevel: 1 }]] : []))),
    outlineProperties: { summaryBelow: false },
    freezePane: { rows: frozen.rows, columns: frozen.columns },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: workbook.locale === "nl" ? "a4" : "letter",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: {
      oddHeader: `&L${escaped(workbook.title)}&R${escaped(sheet.name)}`,
      oddFooter: `&L${escaped(workbook.footer)}&R${workbook.page("&P", "&N")}`,
    },
    charts: sheet.charts.map((chart) => chartOf(chart, at)),
  };
}

/** The rows that every printed page repeats; by their reserved name, since the writer leaves out the quotes of a sheet's name. */
const repeated = ({ name, frozen: { rows } }: Sheet) => ({
  name: "_xlnm.Print_Titles",
  range: `${quoted(name)}!$1:$${rows}`,
  scope: name,
});

const escaped = (text: string): string => text.replaceAll("&", "&&");

function contentOf({ content, value }: Cell, sheet: Sheet, at: Places): Partial<Written> {
  if (content.is !== "value") {
    return { formula: at.formula(content, sheet), formulaResult: value };
  }
  if (typeof content.value === "number") return { value: content.value };
  // A text like #N/A would be taken for an error where it is not marked as text.
  return content.value.startsWith("#") ? { richText: [{ text: content.value }] } : { value: content.value };
}

function chartOf({ kind, title, series, categories, rows, columns }: SheetChart, at: Places) {
  return {
    type: kind === "lines" ? ("line" as const) : ("column" as const),
    ...(kind === "stackedBars" ? { barGrouping: "stacked" as const } : {}),
    title,
    anchor: { from: { row: rows[0], col: columns[0] }, to: { row: rows[1], col: columns[1] } },
    legend: "bottom" as const,
    series: series.map(({ name, values }, index) => ({
      name: String(name.value),
      values: at.absolute(values),
      categories: at.absolute(categories),
      color: COLORS[index % COLORS.length] as string,
    })),
  };
}

/** Okabe and Ito: told apart with any colour vision. */
const COLORS = ["0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "F0E442", "000000", "999999"];
