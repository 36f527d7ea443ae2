import { expect, it } from "vitest";
import { schedule } from "../../src/analysis/schedule.ts";
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
