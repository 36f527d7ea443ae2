import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, renderCsv, spreadsheetOf } from "../../src/render/csv.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderNdjson } from "../../src/render/ndjson.ts";
import { renderTsv } from "../../src/render/tsv.ts";
import { showHidden } from "../../src/render/visible.ts";
import { anyJson, anyText } from "../support/text-arbitrary.ts";
import { tidy } from "./arbitrary.ts";
import { tidy as sample } from "./sample.ts";

const options = { width: undefined, color: 0, ascii: false } as const;

/** Reads RFC 4180 with LF between records. */
function parse(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, cell = "", end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\n]*)(,|\n)/g)) {
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("csv", () => {
  it("is tidy rows", () => {
    expect(`\n${renderCsv(sample, options)}`).toMatchInlineSnapshot(`
      "
      scenario,option,kind,line,label,category,basis,amount,currency
      First marketing leader,retainer,retainer,fees,Fees,fees,cash,96000,USD
      First marketing leader,hire,fullTime,rampUp,"Ramp-up, months 1 to 6",rampUp,imputed,42640.31,USD
      First marketing leader,hire,fullTime,credit,"'=SUM(""A1"")",other,cash,-5,USD
      "
    `);
  });

  it("reads back: the same cells, the same numbers", () => {
    fc.assert(
      fc.property(tidy, ({ columns, rows }) => {
        const [head, ...body] = parse(renderCsv({ columns, rows }, options));
        expect(head).toEqual(columns);
        expect(body).toHaveLength(rows.length);
        rows.forEach((row, r) => {
          columns.forEach((column, c) => {
            const value = row[column] ?? null;
            const cell = body[r]?.[c] ?? "missing";
            if (typeof value === "number") {
              expect(cell).toMatch(/^-?\d+(?:\.\d+)?$/);
              expect(Number(cell)).toBe(value === 0 ? 0 : value);
            } else {
              const text = showHidden(value ?? "");
              expect(cell).toBe(/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
            }
          });
        });
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["\n=1+1", `"'\n=1+1"`],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    [-5, "-5"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-0, "0"],
    [null, ""],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    [" padded", '" padded"'],
    ["\u001b[2J", "␛[2J"],
  ])("%j", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it("has no cell for what is no number", () => {
    expect(() => csvCell(Number.NaN)).toThrow(RangeError);
  });
});

describe("csv for a spreadsheet", () => {
  const rows = [{ option: "a;b, c", date: "2027-01", amount: -1234.5 }];
  const table = { columns: ["option", "date", "amount"], rows };

  it("begins with a byte order mark, and takes months as dates", () => {
    const spreadsheet = spreadsheetOf(".");
    expect(renderCsv(table, { ...options, spreadsheet })).toBe(
      '\ufeffoption,date,amount\n"a;b, c",2027-01-01,-1234.5\n',
    );
  });

  it("has semicolons where decimals have commas", () => {
    const spreadsheet = spreadsheetOf(",");
    expect(renderCsv(table, { ...options, spreadsheet })).toBe(
      '\ufeffoption;date;amount\n"a;b, c";2027-01-01;-1234,5\n',
    );
  });
});

it("tsv is a line a row, without quotes", () => {
  const table = {
    columns: ["a", "b"],
    rows: [
      { a: 'say "hi"\tor\nnot', b: null },
      { a: "=1", b: 2.5 },
    ],
  };
  expect(renderTsv(table, options)).toBe('a\tb\nsay "hi" or not\t\n\'=1\t2.5\n');
});

describe("ndjson", () => {
  it("is the same rows as objects", () => {
    expect(`\n${renderNdjson(sample, options)}`).toMatchInlineSnapshot(`
      "
      {"scenario":"First marketing leader","option":"retainer","kind":"retainer","line":"fees","label":"Fees","category":"fees","basis":"cash","amount":96000,"currency":"USD"}
      {"scenario":"First marketing leader","option":"hire","kind":"fullTime","line":"rampUp","label":"Ramp-up, months 1 to 6","category":"rampUp","basis":"imputed","amount":42640.31,"currency":"USD"}
      {"scenario":"First marketing leader","option":"hire","kind":"fullTime","line":"credit","label":"=SUM(\\"A1\\")","category":"other","basis":"cash","amount":-5,"currency":"USD"}
      "
    `);
  });

  it("reads back: the same values under the same names, in column order", () => {
    fc.assert(
      fc.property(tidy, ({ columns, rows }) => {
        const lines = renderNdjson({ columns, rows }, options).split("\n").slice(0, -1);
        expect(lines).toHaveLength(rows.length);
        lines.forEach((line, r) => {
          const entries: [string, unknown][] = [];
          JSON.parse(line, (key, value) => {
            if (key !== "") entries.push([key, value]);
            return value;
          });
          const values = new Map(columns.map((column) => [column, rows[r]?.[column]]));
          for (const [key, value] of entries) expect(value).toEqual(values.get(key) === 0 ? 0 : values.get(key));
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        });
      }),
    );
  });

  it("keeps the order of columns that are called like numbers, and is empty without rows", () => {
    expect(
      renderNdjson({ columns: ["option", "2027", "1"], rows: [{ option: "hire", 2027: 3, 1: null }] }, options),
    ).toBe('{"option":"hire","2027":3,"1":null}\n');
    expect(renderNdjson({ columns: ["option"], rows: [] }, options)).toBe("");
  });
});

describe("json", () => {
  it("is the finding, indented, with one newline at its end", () => {
    expect(renderJson({ schemaVersion: 1, options: [-5] }, options)).toBe(
      '{\n  "schemaVersion": 1,\n  "options": [\n    -5\n  ]\n}\n',
    );
  });

  it("reads back, and shows control characters only as escapes", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyJson), (finding) => {
        const output = renderJson(finding, options);
        expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(finding)));
        expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
