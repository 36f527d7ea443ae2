/** Random documents and tidy tables, with every kind of text that a file could bring. */
import fc from "fast-check";
import { formatter } from "../../src/language/numbers.ts";
import { axisOf, type Chart, seriesOf } from "../../src/report/chart.ts";
import type { Block, Cell, Document, Row, Tidy } from "../../src/report/document.ts";
import { anyText } from "../support/text-arbitrary.ts";

/** Characters as a person sees them, and the columns that a terminal gives each. */
export const WIDTHS: readonly (readonly [grapheme: string, columns: number])[] = [
  ["👩‍👩‍👧", 2],
  ["🇳🇱", 2],
  ["❤️", 2],
  ["🎯", 2],
  ["한", 2],
  ["日", 2],
  ["語", 2],
  ["！", 2],
  ["e\u0301", 1],
  ["ที่", 1],
  ["שׁ", 1],
  ["é", 1],
  ["€", 1],
];

/** What must never reach a terminal as it is. */
export const HOSTILE = [
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;https://example.com\u0007link",
  "\u202egnp.exe",
  "\u2066x",
  "\u009b2J",
  "\u200bzero",
  "\ud800",
  "\ue000\u{f0000}",
  "line\r\nbreak",
  "tab\tbed",
  "\u0301orphan",
  "\u200djoiner",
  "\u2028",
  "\u0000",
] as const;

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z]{1,12}$/),
  fc
    .array(fc.constantFrom(...WIDTHS.map(([grapheme]) => grapheme)), { minLength: 1, maxLength: 9 })
    .map((all) => all.join("")),
  fc.constantFrom(...HOSTILE, "", "|", "`", "@team", "#12", "<b>", "*x*", "_y_", "\\", "=1+1", "[a](b)"),
);

/** A few words, hostile ones among them. */
export const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));

const footnote = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 5 });
const locale = fc.constantFrom("en" as const, "nl" as const);

const cell = (language: "en" | "nl"): fc.Arbitrary<Cell> => {
  const { money, percent, hours } = formatter(language);
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const printed = fc.oneof(
    fc.constantFrom("USD", "EUR", "JPY", "KWD").map((currency) => (value: number) => money(value, currency)),
    fc.constantFrom((value: number) => percent(value, { signed: true }), hours),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Cell>({ type: "empty" }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(text, footnote)
        .map(([words, mark]): Cell => ({ type: "text", text: words, ...(mark && { footnote: mark }) })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          number,
          printed,
          footnote,
          fc.option(fc.constantFrom("good" as const, "bad" as const), { nil: undefined }),
        )
        .map(
          ([value, print, mark, tone]): Cell => ({
            type: "number",
            value,
            text: print(value),
            ...(mark && { footnote: mark }),
            ...(tone && { tone }),
          }),
        ),
    },
  );
};

const table = (language: "en" | "nl"): fc.Arbitrary<Block> =>
  fc
    .array(
      fc.record({ header: text, align: fc.constantFrom("left" as const, "right" as const), priority: fc.nat(2) }),
      { minLength: 1, maxLength: 7 },
    )
    .chain((columns) => {
      const label = text.map((words): Cell => ({ type: "text", text: words }));
      const cells = fc
        .tuple(label, fc.array(cell(language), { maxLength: columns.length - 1 }))
        .map(([first, rest]) => [first, ...rest]);
      const row: fc.Arbitrary<Row> = fc.record({
        role: fc.constantFrom("heading", "line", "line", "line", "total", "note"),
        cells,
      });
      return fc
        .record({ caption: text, rows: fc.array(row, { maxLength: 8 }) })
        .map((rest): Block => ({ block: "table", columns, ...rest }));
    });

const series = fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map(seriesOf);
const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 });
const axis = fc.tuple(text, values).map(([title, all]) => axisOf(title, all, (value) => `${title} ${value}`));
const amount = fc.integer({ min: -1e9, max: 1e9 });

/** A chart of every kind, its values inside and outside of its axes. */
const chart: fc.Arbitrary<Chart> = fc.oneof(
  fc.tuple(axis, axis, series, values, text).map(([x, y, all, heights, shared]) => {
    const points = heights.map((height, index) => [x.from + index, height] as const);
    const marks = heights.map((height) => ({ x: x.from, y: height, text: shared }));
    return { chart: "lines" as const, x, y, series: all.map((one) => ({ ...one, points })), marks, shared };
  }),
  fc.record({
    chart: fc.constant("tornado" as const),
    x: axis,
    bars: fc.array(
      fc.record({
        label: text,
        index: fc.nat(3),
        letter: fc.constantFrom("A", "B", "C", "D"),
        low: amount,
        high: amount,
        note: text,
        flips: fc.array(text, { maxLength: 1 }),
      }),
      { maxLength: 4 },
    ),
    series,
    legend: fc.record({ low: text, high: text, flips: text }),
  }),
  fc.tuple(axis, series, fc.array(amount, { minLength: 5, maxLength: 5 }), text).map(([x, all, found, legend]) => {
    const [p5 = 0, p10 = 0, p50 = 0, p90 = 0, p95 = 0] = found.toSorted((a, b) => a - b);
    const spread = { p5, p10, p50, p90, p95, counts: [1] };
    return { chart: "spread" as const, x, bins: [0, 1], series: all.map((one) => ({ ...one, ...spread })), legend };
  }),
  fc
    .tuple(
      axis,
      axis,
      series,
      fc.array(fc.array(fc.option(fc.nat(4)), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 9 }),
      text,
    )
    .map(([x, y, all, cells, nobody]) => ({ chart: "map" as const, x, y, series: all, cells, nobody })),
);

/** Any document: titles, tables of up to seven columns, charts, footnotes, notices, a verdict. */
export const document: fc.Arbitrary<Document> = locale.chain((language) =>
  fc.record({
    locale: fc.constant(language),
    blocks: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: table(language) },
        {
          weight: 1,
          arbitrary: fc.record({
            block: fc.constant("text" as const),
            text,
            role: fc.constantFrom("title", "subtitle", "plain", "verdict"),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ block: fc.constant("chart" as const), caption: text, chart }),
        },
      ),
      { maxLength: 4 },
    ),
    footnotes: fc.array(text, { maxLength: 3 }),
    notices: fc.array(text, { maxLength: 3 }),
    verdict: text,
  }),
);

/** Any tidy table: up to five columns, texts of every kind, numbers of every size. */
export const tidy: fc.Arbitrary<Tidy> = fc
  .uniqueArray(fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom("2027", "__proto__")), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((columns) => {
    const value = fc.oneof(text, anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    const row = fc
      .array(value, { minLength: columns.length, maxLength: columns.length })
      .map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])));
    return fc.array(row, { maxLength: 6 }).map((rows) => ({ columns, rows }));
  });
