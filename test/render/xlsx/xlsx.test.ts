import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { type Cell, cell, plus, times } from "../../../src/analysis/workbook/expression.ts";
import { renderXlsx } from "../../../src/render/xlsx/xlsx.ts";
import { AMOUNT, own, type Placed, type Sheet, words } from "../../../src/report/workbook/sheet.ts";

const sheet = (name: string, ...rows: Placed[][]): Sheet => ({
  name,
  widths: [10, 10, 10, 10],
  rows: rows.map((cells) => ({ cells })),
  frozen: { rows: 1, columns: 1 },
  pages: 1,
  charts: [],
});

/** The sheets of a workbook, written and read. */
async function written(sheets: readonly Sheet[], names = new Map<string, Cell>()) {
  const book = { title: "", locale: "en", currency: "USD", footer: "", page: () => "", names, sheets } as const;
  return (await readXlsx(await renderXlsx(book))).sheets;
}

test("a formula that is the one to the left, copied, has its text once; another sheet is looked at in each by itself", async () => {
  const rate = cell(2);
  const months = [1, 2, 3].map(cell);
  const row = (make: (month: Cell, index: number) => Cell) => months.map(make);
  const doubled = row((month) => cell(times(month, rate)));
  const more = row((_, index) => cell(plus(doubled[index] as Cell, index === 2 ? 5 : 4)));
  const elsewhere = row((_, index) => cell(times(doubled[index] as Cell, 3)));
  const number = (one: Cell) => own(one, "number", AMOUNT);
  const sheets = await written(
    [
      sheet("A", [number(rate)], months.map(number), doubled.map(number), more.map(number)),
      sheet("B", [words("x", "label"), ...elsewhere.map(number)]),
    ],
    new Map([["rate", rate]]),
  );
  const found = (name: number, of: number, columns: number[]) =>
    columns.map((column) => {
      const { formula, formulaRef, formulaType } = sheets[name]?.cells?.get(`${of},${column}`) ?? {};
      return [formula, formulaRef, formulaType, sheets[name]?.rows[of]?.[column]];
    });
  expect(found(0, 2, [0, 1, 2])).toEqual([
    ["A2*rate", "A3:C3", "shared", 2],
    ["", undefined, "shared", 4],
    ["", undefined, "shared", 6],
  ]);
  expect(found(0, 3, [0, 1, 2])).toEqual([
    ["A3+4", "A4:B4", "shared", 6],
    ["", undefined, "shared", 8],
    ["C3+5", undefined, undefined, 11],
  ]);
  expect(found(1, 0, [1, 3])).toEqual([
    ["'A'!A3*3", undefined, undefined, 6],
    ["'A'!C3*3", undefined, undefined, 18],
  ]);
});

test("text is what it shows: a control as its picture, and no spelling of a character's code", async () => {
  const texts = ["\u001b[31mred", "_x0041_", "a\nb", "#N/A", "=1+1"];
  const [first] = await written([
    sheet(
      "A",
      texts.map((text) => words(text, "label")),
    ),
  ]);
  expect(first?.rows[0]).toEqual(["\u241b[31mred", "_x0041_", "a\nb", "#N/A", "=1+1"]);
});

test("what stands above the first page break is printed as wide as it is, the rest as wide as the sheet", async () => {
  const texts = () => [[words("x", "label"), words("y", "label")], [words("", "label")], [words("z", "label")]];
  const [whole, broken] = [sheet("A", ...texts()), sheet("B", ...texts())];
  const rows = broken.rows.map((row, index) => (index === 2 ? { ...row, breaks: true as const } : row));
  const read = await written([whole, { ...broken, rows }]);
  expect(read.map(({ pageSetup }) => pageSetup?.printArea)).toEqual(["$A$1:$D$3", "$A$1:$B$2,$A$3:$D$3"]);
});
