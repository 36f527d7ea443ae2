import { expect, test } from "vitest";
import { schedule } from "../../src/analysis/schedule.ts";
import { document } from "../../src/report/schedule.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const finding = schedule(
  parseScenario(`
version: 1
currency: USD
start: 2027-11
horizonMonths: 14
options:
  a: { kind: retainer, monthlyFee: 1000, setupFee: 500 }
  b: { kind: hourly, hourlyRate: 10, hoursPerMonth: 10 }
`),
);

const tables = (layout: "tidy" | "wide") =>
  document(finding, "en", { layout }).blocks.flatMap((block) => {
    if (block.block !== "table") return [];
    const texts = block.rows.map(({ cells }) => cells.map((cell) => (cell.type === "empty" ? "" : cell.text)));
    return [[block.columns.map(({ header }) => header), ...texts]];
  });

test("wide, the periods of a table stand side by side, four at a time, a year's sum and the total behind theirs", () => {
  const [first, second, third, fourth] = tables("wide");
  // 1,000 a month and 500 once; 100 a month.
  expect(first).toEqual([
    ["", "1 · Nov 2027", "2 · Dec 2027", "3 · Jan 2028", "4 · Feb 2028"],
    ["a", "$1,500.00", "$1,000.00", "$1,000.00", "$1,000.00"],
    ["b", "$100.00", "$100.00", "$100.00", "$100.00"],
  ]);
  expect(second?.[0]).toEqual(["", "5 · Mar 2028", "6 · Apr 2028", "7 · May 2028", "8 · Jun 2028"]);
  expect(third?.[0]?.at(-1)).toBe("Year 1");
  expect(third?.[1]?.at(-1)).toBe("$12,500.00");
  expect(fourth).toEqual([
    ["", "13 · Nov 2028", "14 · Dec 2028", "Year 2", "Total"],
    ["a", "$1,000.00", "$1,000.00", "$2,000.00", "$14,500.00"],
    ["b", "$100.00", "$100.00", "$200.00", "$1,400.00"],
  ]);
});

test("wide, every amount of the other layout is there, and lines without one in a table are not", () => {
  const amounts = (layout: "tidy" | "wide") =>
    tables(layout)
      .flat(2)
      .filter((text) => text.startsWith("$"))
      .sort();
  expect(amounts("wide")).toEqual(amounts("tidy"));
  const labels = tables("wide").map((table) => table.slice(1).map(([label]) => label));
  // In month 1, in the sum of year 1, and in the total.
  expect(labels.filter((one) => one.includes("Setup fee"))).toHaveLength(3);
});
