import { expect, it } from "vitest";
import { schedule } from "../../src/analysis/schedule.ts";
import { renderTable } from "../../src/render/terminal/table.ts";
import { document, tidy } from "../../src/report/schedule.ts";
import { scenarioOf } from "../support/pricing.ts";

const hire = "{ kind: fullTime, annualSalary: 120000, signingBonus: 5000, rampUp: { months: 2, startingAt: 0% } }";
const finding = schedule(scenarioOf({ hire }, { horizon: 3, start: "2027-11" }));

it("gives each month its date, cash, imputed cost, lines and running totals", () => {
  expect(finding.options[0]?.months).toEqual([
    {
      month: 1,
      date: "2027-11",
      cash: 15_000,
      imputed: 7500,
      total: 22_500,
      cumulativeCash: 15_000,
      cumulativeTotal: 22_500,
      lines: { salary: 10_000, signingBonus: 5000, rampUp: 7500 },
    },
    expect.objectContaining({
      date: "2027-12",
      cash: 10_000,
      imputed: 2500,
      cumulativeCash: 25_000,
      cumulativeTotal: 35_000,
    }),
    expect.objectContaining({ date: "2028-01", imputed: 0, cumulativeCash: 35_000, cumulativeTotal: 45_000 }),
  ]);
});

it("shows a table an option, with a column a line and empty cells where nothing moves", () => {
  const [table] = document(finding, "en").blocks.filter((block) => block.block === "table");
  if (table?.block !== "table") throw new Error("no table");
  expect(table.columns.map(({ header }) => header)).toHaveLength(table.rows[0]?.cells.length ?? 0);
  expect(table.rows[2]?.cells.filter(({ type }) => type === "empty")).toHaveLength(2);
});

it("is tidy by line and month, with the month and its date", () => {
  const { columns, rows } = tidy(finding);
  expect(columns.slice(2, 6)).toEqual(["kind", "month", "date", "line"]);
  expect(rows).toHaveLength(9);
  expect(rows.reduce((sum, row) => sum + Number(row.amount), 0)).toBe(45_000);
});

it("keeps the line with the largest amount in sight, and drops lines in which nothing falls", () => {
  const scenario = scenarioOf(
    {
      hire: "{ kind: fullTime, annualSalary: 200000, bonus: 25%, employerTaxes: 0, benefits: 0, recruiting: 30% of cash, searchMonths: 4, rampUp: { months: 6 } }",
    },
    { horizon: 12 },
  );
  const page = document(schedule(scenario), "en");
  for (const width of [80, 100, 120]) {
    const text = renderTable(page, { width, color: 0, ascii: false });
    expect(text).toContain("$75,000.00");
    expect(text).not.toMatch(/Benefits|Employer taxes|Hidden columns: [^(]*Search fee/);
  }
});

it("sums by year: subtotals among the months, or years alone, the same total on page and in data", () => {
  const long = schedule(scenarioOf({ hire, other: hire }, { horizon: 20, start: "2027-11" }));
  const total = 20 * 10_000 + 5000 + 10_000;
  const last = (by: "month" | "year") =>
    document(long, "en", { by })
      .blocks.flatMap((block) => (block.block === "table" ? [block.rows.map(({ cells }) => cells[1])] : []))
      .map((cells) => cells.at(-1));
  for (const by of ["month", "year"] as const) {
    expect(last(by)[0]).toMatchObject({ value: total });
    const { rows } = tidy(long, { by });
    expect(rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(2 * total);
  }
  const years = tidy(long, { by: "year" }).rows.filter(({ line, option }) => line === "salary" && option === "hire");
  expect(years.map(({ yearNumber, date, amount }) => [yearNumber, date, amount])).toEqual([
    [1, "2027-11", 120_000],
    [2, "2028-11", 80_000],
  ]);
  const wide = tidy(long, { layout: "wide" });
  expect(wide.columns.slice(-2)).toEqual(["2029-05", "2029-06"]);
  expect(tidy(long, { by: "year", layout: "wide" }).rows[0]).toMatchObject({
    line: "salary",
    year1: 120_000,
    year2: 80_000,
  });
});

it("takes the cost of stopping into no sum", () => {
  const { rows } = tidy(schedule(scenarioOf({ hire }, { horizon: 3 }), { exit: true }));
  expect(rows.filter(({ line }) => line === "exitIfStopped").map(({ amount }) => amount)).toEqual([null, null, null]);
});

it("says below the option's title what its months leave out, as compare does", () => {
  const late =
    "{ kind: fullTime, title: The hire, annualSalary: 120000, bonus: 10%, costs: { late: { amount: 500, every: once, afterMonths: 9 } } }";
  const { notices } = document(schedule(scenarioOf({ hire: late }, { horizon: 6 })), "en");
  expect(notices[0]).toEqual({
    about: "The hire",
    texts: expect.arrayContaining([
      "bonus accrued but unpaid at the end of the horizon ($6,000.00, 6 months, before employer taxes) is not included.",
      "late: outside the horizon of 6 months: nothing of $500.00 is included.",
    ]),
  });
});
