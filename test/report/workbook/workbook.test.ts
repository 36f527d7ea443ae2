import { expect, test } from "vitest";
import { liveWorkbook } from "../../../src/analysis/workbook/workbook.ts";
import {
  type CellRole,
  type Placed,
  type Sheet,
  type Workbook,
  words,
  wrapped,
} from "../../../src/report/workbook/sheet.ts";
import { sheetNames, workbook } from "../../../src/report/workbook/workbook.ts";
import { parseScenario } from "../../../src/scenario/parse.ts";
import { scenarioText } from "../../support/scenario.ts";

const HIRE = "  hire: { kind: fullTime, annualSalary: 120000, employerTaxes: us-ca }";
const texts = (sheet: Sheet | undefined): string[][] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map((placed) => String(placed?.cell.value ?? "")));

test("cases are columns on Summary; what a case sets is an input of its own, all else the file's", () => {
  const live = liveWorkbook(
    parseScenario(
      scenarioText(
        "  a: { kind: hourly, hourlyRate: 100 }\n  b: { kind: retainer, monthlyFee: 5000, hoursPerMonth: 40 }",
        {
          need: "{ hoursPerMonth: 40 }",
          cases:
            "{ double: { title: Twice, set: { need.hoursPerMonth: 80, b.hoursPerMonth: 80 } }, lean: { set: { a.hourlyRate: 90 } } }",
        },
      ),
    ),
  );
  // a: 40 x 100 x 12 = 48,000; 80 x 100 x 12 = 96,000; 40 x 90 x 12 = 43,200. b: 5,000 x 12 = 60,000 in each.
  const rows = texts(workbook(live, "en").sheets[0]);
  const place = rows.findIndex(([first]) => first === "Case");
  expect(rows.slice(place, place + 4)).toEqual([
    ["Case", "As in the file", "Twice", "lean"],
    ["a", "48000", "96000", "43200"],
    ["b", "60000", "60000", "60000"],
    ["Lowest cost, requirements met", "a", "b", "a"],
  ]);
  const [twice, lean] = live.cases;
  expect(twice?.live.inputs.get("a.hourlyRate")).toBe(live.live.inputs.get("a.hourlyRate"));
  expect(live.names.get("cases.double.need.hoursPerMonth")).toBe(twice?.live.inputs.get("need.hoursPerMonth"));
  expect(live.names.get("cases.lean.a.total")?.value).toBe(43_200);
  expect(lean?.live.inputs.get("need.hoursPerMonth")).toBe(live.live.inputs.get("need.hoursPerMonth"));
  expect(live.names.has("cases.lean.need.hoursPerMonth")).toBe(false);
  // Below the title of its sheet, what a case sets is in words, as compare prints it.
  const sheets = workbook(live, "en").sheets.filter(({ name }) => name === "Twice" || name === "lean");
  expect(sheets.map((sheet) => texts(sheet)[1])).toEqual([
    [
      "hours needed per month = 80 hours a month (40 hours a month in the file); hours per month (b) = 80 hours a month (40 hours a month in the file)",
    ],
    ["hourly rate (a) = $90 an hour ($100 an hour in the file)"],
  ]);
});

const bookOf = (options: string) => workbook(liveWorkbook(parseScenario(scenarioText(options))), "en");

/** The cells of a role that wrap: their text, how many lines their row is high, and how wide they are. */
const wrapping = ({ sheets }: Workbook, role: CellRole) =>
  sheets.flatMap(({ rows, widths }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((placed, column) =>
        placed?.role === role
          ? [{ lines: row.lines ?? 1, text: String(placed.cell.value), width: widths[column] }]
          : [],
      ),
    ),
  );

test("a row with a long source is as high as its lines, so that the next one does not lie over it", () => {
  const prose = wrapping(bookOf(HIRE), "prose");
  expect(prose.some(({ lines }) => lines > 1)).toBe(true);
  for (const { lines, text, width } of prose) expect(lines * (width as number)).toBeGreaterThanOrEqual(text.length);
});

test("a long address begins a line, breaks inside, and what follows it has room", () => {
  const text = `A source ${"x".repeat(25)} and more`;
  const sheet = { name: "A", widths: [20], frozen: { rows: 0, columns: 0 }, pages: 1, charts: [] };
  const { rows } = wrapped({ ...sheet, rows: [{ cells: [words(text, "prose")] }] });
  // "A source", 20 of the 25, and the other 5 with " and more": 14 characters.
  expect(rows[0]?.lines).toBe(3);
});

test("the winner of each case has the lines of the longest title, whoever wins", () => {
  const options = "  a: { title: a title that takes two lines, kind: custom }\n  b: { kind: custom }";
  const live = liveWorkbook(parseScenario(scenarioText(options, { cases: "{ one: { set: { horizonMonths: 3 } } }" })));
  const winners = workbook(live, "en").sheets[0]?.rows.findLast(
    ({ cells }) => cells[0]?.cell.value === "Lowest cost, requirements met",
  );
  expect(winners?.lines).toBe(2);
});

test("long titles of options and cases fit their heads, on Summary and on the narrower columns of a case", () => {
  const title = "a title that takes several lines of a narrow column";
  const text = scenarioText(`  a: { title: ${title}, kind: custom }\n  b: { kind: custom }`, {
    cases: `{ one: { title: ${title} too, set: { horizonMonths: 3 } } }`,
  });
  const heads = wrapping(workbook(liveWorkbook(parseScenario(text)), "en"), "header");
  const long = heads.filter((head) => head.text.startsWith(title));
  // The option on Summary and on the sheet of the case, and the case on Summary.
  expect(long).toHaveLength(3);
  // In bold, and broken between words.
  for (const { lines, text, width } of long)
    expect(lines * ((width as number) - 3)).toBeGreaterThanOrEqual(text.length);
});

test("text that would be a formula stays text, as a title, in its chart and as the name of a sheet", () => {
  const { sheets } = bookOf(`  a: { title: "=cmd|' /C calc'!A0", kind: retainer, monthlyFee: 1 }
  b: { title: "+1", kind: retainer, monthlyFee: 2 }`);
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((one): one is Placed => one !== null)),
  );
  const suspicious = texts.filter(
    ({ cell: { content } }) => content.is === "value" && /^[=+]/.test(String(content.value)),
  );
  expect(suspicious.length).toBeGreaterThanOrEqual(4);
  expect(suspicious.every(({ format }) => format.as === "text")).toBe(true);
  expect(sheets.map(({ name }) => name)).toEqual(["Summary", "Inputs", "=cmd|’ C calc’!A0", "+1", "Sources"]);
});

test.each([
  [
    ["Summary", "summary"],
    ["Summary", "summary (2)"],
  ],
  [
    ["a".repeat(40), "a".repeat(40)],
    ["a".repeat(31), `${"a".repeat(27)} (2)`],
  ],
  [
    ["History", "[x]", "'"],
    ["History (2)", "x", "’"],
  ],
  // An apostrophe, at the 31st character too, where no name may end with a straight one.
  [
    ["Bob's offer", `${"a".repeat(30)}'bc`],
    ["Bob’s offer", `${"a".repeat(30)}’`],
  ],
  // Cut between the two halves of a character.
  [["😀".repeat(20)], ["😀".repeat(15)]],
])("%j are sheets %j", (titles, names) => {
  expect(sheetNames(titles)).toEqual(names);
});
