import { expect, test } from "vitest";
import { document, tidy } from "../../src/report/compare.ts";
import { comparison, noticed, optionOf } from "../support/scenario.ts";

test("a budget says which months are over it, and by how much", () => {
  const finding = comparison("  a: { kind: retainer, monthlyFee: 5000, setupFee: 3000, annualIncrease: 10% }", {
    head: { horizonMonths: 14, budget: "{ monthly: 5200, total: 70000 }" },
  });
  expect(optionOf(finding).budget).toEqual({
    status: "over",
    months: [
      { month: 1, date: "2027-01", cash: 8_000, over: 2_800 },
      { month: 13, date: "2028-01", cash: 5_500, over: 300 },
      { month: 14, date: "2028-02", cash: 5_500, over: 300 },
    ],
    totalOver: 4_000,
  });
  expect(noticed(finding)).toEqual(["a budget-monthly", "a budget-total"]);
});

test("a budget that is just met is kept", () => {
  const finding = comparison("  a: { kind: retainer, monthlyFee: 5000 }", {
    head: { budget: "{ monthly: 5000, total: 60000 }" },
  });
  expect(optionOf(finding).budget).toEqual({ status: "within", months: [], totalOver: 0 });
});

test("results count the start, the search and the ramp-up", () => {
  const hire =
    "  a: { kind: fullTime, annualSalary: 120000, startAfterMonths: 1, searchMonths: 3, rampUp: { months: 4 } }";
  const results = (byMonth: number) => optionOf(comparison(hire, { head: { resultsByMonth: byMonth } })).results;
  expect(results(8)).toEqual({ productiveAfterMonths: 8, byMonth: 8, status: "met" });
  expect(results(7.5).status).toBe("late");
});

test("what ends before its ramp-up does is never fully productive", () => {
  const finding = comparison(
    "  a: { kind: interim, dayRate: 1000, daysPerMonth: 10, months: 3, rampUp: { months: 4 } }",
    {
      head: { resultsByMonth: 12 },
    },
  );
  expect(optionOf(finding).results).toEqual({ productiveAfterMonths: null, byMonth: 12, status: "late" });
  expect(noticed(finding)).toContain("a results-never");
});

const OFFERS = `  short: { kind: retainer, monthlyFee: 3000, includedHoursPerMonth: 20 }
  full: { kind: retainer, monthlyFee: 9000, includedHoursPerMonth: 40 }`;
const asked = { head: { need: "{ hoursPerMonth: 40 }" } };

test("the cheapest that falls short is not called cheapest without it, in any output", () => {
  const finding = comparison(OFFERS, asked);
  expect(finding.verdict).toMatchObject({ cheapest: "short", winner: "full", margin: null, againstBaseline: 0 });
  expect(document(finding, "en").verdict).toMatch(
    /^Lowest cost that meets all requirements: full, \$108,000 .* short costs less, \$36,000, but does not meet the requirements: it is 240 hours short\.$/,
  );
  expect(document(finding, "nl").verdict).toMatch(/voldoet niet aan de eisen: deze optie komt 240 uur tekort\.$/);
  const { columns, rows } = tidy(finding, "wide");
  expect(columns.slice(-8)).toEqual(
    "cheapest monthsActive hoursMissing budget results winner meetsRequirements shortfalls".split(" "),
  );
  expect(Object.values(rows[0] ?? {}).slice(-8)).toEqual(["yes", 12, 240, null, null, "no", "no", "hours-short"]);
  expect(Object.values(rows[1] ?? {}).slice(-8)).toEqual(["no", 12, 0, null, null, "yes", "yes", null]);
});

test("where nothing is all that was asked for, that is said; where all is well, nothing is", () => {
  const none = comparison(OFFERS, { head: { ...asked.head, budget: "{ monthly: 100 }" } });
  expect(none.verdict).toEqual({
    cheapest: "short",
    winner: null,
    by: "total",
    tie: false,
    margin: 72_000,
    againstBaseline: -72_000,
  });
  expect(optionOf(none).shortfalls).toEqual([
    { code: "hours-short", missing: 240, needed: 480 },
    { code: "budget-monthly", count: 12, date: "2027-01", over: 2900 },
  ]);
  expect(document(none, "en").verdict).toMatch(
    /^No option meets all requirements\. Lowest cost: short, .* 240 hours short and exceeds the monthly budget by up to \$2,900\.$/,
  );
  const plain = comparison(OFFERS);
  expect(plain.verdict).toMatchObject({ cheapest: "short", winner: "short" });
  expect(document(plain, "en").verdict).not.toMatch(/requirements/);
});

test("the table marks how each option fits", () => {
  const finding = comparison(OFFERS, { head: { ...asked.head, budget: "{ monthly: 5000 }", resultsByMonth: 0 } });
  const [table] = document(finding, "en").blocks.filter((block) => block.block === "table");
  const cells = table?.rows.map(({ cells }) => cells.map((cell) => (cell.type === "empty" ? "" : cell.text)));
  const from = cells?.findIndex(([label]) => label === "Requirements") ?? 0;
  expect(cells?.slice(from + 1)).toEqual([
    ["Required hours", "short by 240 hours", "met"],
    ["Budget", "within", "exceeded in 12 months"],
    ["Productive by deadline", "met", "met"],
  ]);
});

test("a probability is said to be one", () => {
  const finding = comparison(
    "  a: { kind: custom, costs: { risk: { amount: 1000, every: once, probability: 12.5% } } }",
  );
  expect(optionOf(finding).total).toBe(125);
  expect(finding.notices).toContainEqual({
    code: "probability-expected",
    address: "a.costs.risk",
    message: "included at expected value (12.5% probability)",
    values: { percent: 12.5 },
  });
});

function unpaidMonths(more: string, horizonMonths: number): unknown {
  const finding = comparison(`  hire: { kind: fullTime, annualSalary: 120000, bonus: 10%${more} }`, {
    head: { horizonMonths },
  });
  const unpaid = finding.notices.find(({ code }) => code === "bonus-after-horizon")?.values.months ?? 0;
  // Paid and unpaid together are a twelfth of 12,000 for each month worked.
  const paid = optionOf(finding).lines.find(({ id }) => id === "bonus")?.amount ?? 0;
  expect(paid + 1000 * Number(unpaid)).toBeCloseTo(1000 * optionOf(finding).monthsActive, 1);
  return unpaid;
}

test("months of bonus that the horizon cuts off are counted, at every start and end", () => {
  expect(unpaidMonths("", 12)).toBe(0);
  expect(unpaidMonths("", 18)).toBe(6);
  expect(unpaidMonths(", startAfterMonths: 4", 12)).toBe(8);
  expect(unpaidMonths(", searchMonths: 3.5", 15)).toBe(5.5);
  expect(unpaidMonths(", months: 10", 12)).toBe(0);
  expect(unpaidMonths(", months: 20", 16)).toBe(4);
  expect(unpaidMonths(", startAfterMonths: 20", 12)).toBe(0);
});

test("with people who leave and are replaced, only the year that the horizon cuts counts", () => {
  expect(unpaidMonths(", tenureMonths: 10, searchMonths: 2", 30)).toBe(4);
  expect(unpaidMonths(", tenureMonths: 10, searchMonths: 2", 25)).toBe(0);
  expect(unpaidMonths(", tenureMonths: 10, searchMonths: 2", 24)).toBe(0);
});

test("nothing is said where there is no bonus", () => {
  const finding = comparison("  hire: { kind: fullTime, annualSalary: 120000 }", { head: { horizonMonths: 6 } });
  expect(finding.notices.map(({ code }) => code)).not.toContain("bonus-after-horizon");
});

test("a phase of the need behind the horizon asks for nothing", () => {
  const finding = comparison("  a: { kind: custom, costs: { x: { amount: 5, every: month } } }", {
    head: {
      horizonMonths: 6,
      need: "{ hoursPerMonth: [{ months: 4, hoursPerMonth: 10 }, { months: 8, hoursPerMonth: 20 }, { hoursPerMonth: 40 }] }",
    },
  });
  expect(optionOf(finding).shortfalls).toEqual([{ code: "hours-unknown", needed: 4 * 10 + 2 * 20 }]);
});
