import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { simulate } from "../../src/analysis/simulate.ts";
import type { Locale } from "../../src/language/languages.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderTable } from "../../src/render/terminal/table.ts";
import { displayWidth } from "../../src/render/terminal/width.ts";
import * as breakEvenReport from "../../src/report/break-even.ts";
import * as compareReport from "../../src/report/compare.ts";
import type { Document, Tidy } from "../../src/report/document.ts";
import * as explainReport from "../../src/report/explain.ts";
import * as scheduleReport from "../../src/report/schedule.ts";
import * as sensitivityReport from "../../src/report/sensitivity.ts";
import * as simulateReport from "../../src/report/simulate.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const scenario = parseScenario(`
version: 1
title: A choice
currency: EUR
start: 2027-01
horizonMonths: 24
need: { hoursPerMonth: 40 to 60 to 100 }
options:
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }
  hourly: { kind: hourly, hourlyRate: 200 to 250 to 350 }
  hire: { kind: fullTime, annualSalary: 150k to 230k, bonus: 20%, rampUp: { months: 6, startingAt: 25% } }
`);
const address = "hire.annualSalary";
const found = {
  hours: breakEven(scenario, { target: "300k" }),
  salary: breakEven(scenario, { vary: address, by: "cash" }),
  sensitivity: sensitivity(scenario, { grid: [address, "need.hoursPerMonth"] }),
  simulate: simulate(scenario, { draws: 500 }),
  schedule: schedule(scenario),
};

const pages: Record<string, (locale: Locale) => Document> = {
  "break-even along the hours": (locale) => breakEvenReport.document(found.hours, locale),
  "break-even along a salary": (locale) => breakEvenReport.document(found.salary, locale),
  sensitivity: (locale) => sensitivityReport.document(found.sensitivity, locale),
  simulate: (locale) => simulateReport.document(found.simulate, locale),
  "schedule as a chart": (locale) => scheduleReport.document(found.schedule, locale, { chart: true }),
};

describe.each(Object.entries(pages))("%s", (_, document) => {
  test.each([40, 60, 80, 120, 200])("fits %d columns, drawn in ASCII where the terminal asks for it", (width) => {
    for (const locale of ["en", "nl"] as const) {
      const text = renderTable(document(locale), { width, color: 0, ascii: true });
      expect(text).not.toMatch(/[\u2500-\u259f…]/);
      const wide = text.split("\n").filter((line) => displayWidth(line) > width);
      expect(wide).toEqual([]);
    }
  });

  test("is data: it survives JSON", () => {
    for (const locale of ["en", "nl"] as const) {
      expect(JSON.parse(JSON.stringify(document(locale)))).toEqual(document(locale));
    }
  });

  test("says the same in English, Dutch and Markdown", () => {
    for (const locale of ["en", "nl"] as const) {
      expect(renderTable(document(locale), { width: 100, color: 0, ascii: false })).toMatchSnapshot(locale);
    }
    expect(renderMarkdown(document("en"), { width: undefined, color: 0, ascii: false })).toMatchSnapshot("markdown");
  });
});

describe("tidy rows", () => {
  const tables: Record<string, Tidy> = {
    compare: compareReport.tidy(compare(scenario)),
    "compare, wide": compareReport.tidy(compare(scenario), "wide"),
    schedule: scheduleReport.tidy(found.schedule),
    "schedule by year": scheduleReport.tidy(found.schedule, { by: "year" }),
    explain: explainReport.tidy(explain(scenario)),
    hours: breakEvenReport.tidy(found.hours),
    salary: breakEvenReport.tidy(found.salary),
    sensitivity: sensitivityReport.tidy(sensitivity(scenario)),
    "winner map": sensitivityReport.tidy(found.sensitivity),
    simulate: simulateReport.tidy(found.simulate),
  };

  test.each(Object.entries(tables))("%s: every row has a cell for every column, none twice", (_, { columns, rows }) => {
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    expect(rows.every((row) => row.currency === "EUR")).toBe(true);
  });

  test.each(Object.entries(tables))(
    "%s: no column has a reserved word of SQL for its name, but for those of old",
    (_, { columns }) => {
      const known = ["option", "line", "month", "date", "kind"];
      expect(columns.filter((column) => RESERVED.has(column.toUpperCase()) && !known.includes(column))).toEqual([]);
    },
  );

  test("explain and break-even count no amount twice", () => {
    const total = compare(scenario).options.reduce((sum, option) => sum + option.total, 0);
    const amounts = tables.explain?.rows.map(({ amount }) => Number(amount ?? 0)) ?? [];
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total, 2);
    const ends = tables.hours?.rows.filter(({ aFrom }) => aFrom !== null) ?? [];
    expect(ends).toHaveLength(found.hours.pairs.length + found.hours.targets.length);
  });
});

/** Of SQL:2016, PostgreSQL, MySQL and SQL Server, as far as a column might be called so. */
const RESERVED = new Set(
  "ALL AND ANY AS AT BEFORE BETWEEN BY CASE CHANGE CHECK COLUMN CONDITION CURRENT DATE DAY DEFAULT DELETE DESC DISTINCT EACH ELSE END EXCEPT EXISTS FILE FOR FROM FUNCTION GROUP HOUR IN INDEX INTERVAL INTO IS KEY KIND LEFT LIKE LIMIT LINE MONTH NOT NULL OF ON OPTION OR ORDER OUT OVER PERCENT POSITION RANGE RANK READ RIGHT ROW ROWS SELECT SET TABLE THEN TO UNION UNIQUE UNTIL UPDATE USER USING VALUE VALUES WHEN WHERE WITH YEAR".split(
    " ",
  ),
);

test("where nobody meets the requirements, the lowest mean is named without odds of winning or regret, which it has not", () => {
  const file = (fee: string, need: string) => `
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
need: { hoursPerMonth: ${need} }
options:
  a: { kind: retainer, monthlyFee: 8000 to 9000, includedHoursPerMonth: 40 }
  b: { kind: retainer, monthlyFee: ${fee}, includedHoursPerMonth: 50 }
`;
  const said = (fee: string, locale: Locale, need = "100") =>
    simulateReport.document(simulate(parseScenario(file(fee, need)), { draws: 50 }), locale).verdict;
  expect(said("20000", "en")).toMatch(
    /^No option meets all requirements in any trial\. Lowest mean cost: a, \$[\d,.]+ below b \(standard error of the simulation: \$[\d,.]+\)\.$/,
  );
  expect(said("20000", "en", "30 to 50 to 200")).toMatch(/^No option meets all requirements in most trials\. /);
  expect(said("20000", "nl")).toMatch(/minder dan b \(standaardfout van de simulatie: US\$ [\d.,]+\)\.$/);
  expect(said("8500", "en")).toMatch(
    /^No option .* are level: \$[\d,.]+ apart on average, with a standard error of \$[\d,.]+\.$/,
  );
});
