import { expect, test } from "vitest";
import { type CheckedExpectation, checkedFile, checkFinding } from "../../src/analysis/check.ts";
import { checkLines, document, tidy } from "../../src/report/check.ts";

const one = (over: Partial<CheckedExpectation>): CheckedExpectation => ({
  status: "fail",
  line: 7,
  column: 5,
  of: "retainer.total",
  comparison: "is",
  expected: 0,
  actual: 0,
  difference: 0,
  tolerance: 0,
  unit: "USD",
  ...over,
});
const line = (over: Partial<CheckedExpectation>, locale: "en" | "nl" = "en") => {
  const [first] = checkLines(checkedFile("a.yaml", [one(over)], null, []), locale);
  return [first?.of, first?.expected, first?.actual, first?.difference];
};

test("numbers that differ look different, with the same digits", () => {
  expect(line({ expected: 96000, actual: 96000.12, difference: 0.12 })).toEqual([
    "retainer.total",
    "$96,000.00",
    "$96,000.12",
    "+$0.12",
  ]);
  expect(line({ expected: 95999.996, actual: 96000, difference: 0.004 })).toEqual([
    "retainer.total",
    "$95,999.996",
    "$96,000.000",
    "+$0.004",
  ]);
  expect(line({ expected: 32, actual: 32.00004, difference: 0.00004, unit: "hours/month" }).slice(1)).toEqual([
    "32.00000 hours a month",
    "32.00004 hours a month",
    "+0.00004 hours a month",
  ]);
  expect(line({ expected: 0.8, actual: 0.79999, difference: -0.00001, unit: "ratio" }).slice(1)).toEqual([
    "80.000%",
    "79.999%",
    "-0.001%",
  ]);
  expect(line({ expected: 32, actual: 33, difference: 1, unit: "hours/month" }, "nl").slice(1)).toEqual([
    "32 uur per maand",
    "33 uur per maand",
    "+1 uur per maand",
  ]);
});

test("says how a number is held, by what, and that there is none", () => {
  expect(line({ comparison: "atMost", expected: 5, actual: 7 })[1]).toBe("at most $5.00");
  expect(line({ comparison: "below", expected: 5, expectedOf: "hire.total", actual: 7 })[1]).toBe(
    "below hire.total, $5.00",
  );
  expect(line({ expected: 5, actual: 7, tolerance: 1 })[1]).toBe("$5.00 ± $1.00");
  expect(
    line({ of: "breakEven a b need.hoursPerMonth", expected: 5, actual: null, difference: null, unit: "hours/month" }),
  ).toEqual(["break-even of a and b by need.hoursPerMonth", "5 hours a month", "never", ""]);
  const month = { of: "breakEven a b month", expected: "never", actual: "never", difference: null, unit: "" };
  expect(line(month, "nl")).toEqual(["maand van het omslagpunt van a en b", "nooit", "nooit", ""]);
  expect(line({ ...month, actual: 7 })).toEqual(["break-even month of a and b", "never", "7", ""]);
  expect(line({ ...month, actual: "equal" }, "nl")[2]).toBe("steeds gelijk");
  const meets = { of: "meets a", expected: "met", actual: "budget-total, results-late", difference: null, unit: "" };
  expect(line(meets)).toEqual(["requirements of a", "met", "over the total budget, productive too late", ""]);
  expect(line(meets, "nl").slice(1, 3)).toEqual(["voldoet", "boven het totaalbudget, te laat productief"]);
  // An option that does not win is not late: nobody wins.
  expect(line({ of: "winner", expected: "a", actual: null, difference: null })).toEqual([
    "lowest cost, requirements met",
    "a",
    "none",
    "",
  ]);
  expect(line({ of: "cheapest", expected: "a", actual: "b", difference: 12 }, "nl")).toEqual([
    "laagste kosten",
    "a",
    "b",
    "+US$ 12,00",
  ]);
});

test("the page lists what is not as expected, and counts the rest; with all it lists everything", () => {
  const finding = checkFinding(
    [checkedFile("a.yaml", [one({ status: "pass" }), one({ actual: 1, difference: 1 })], null, [])],
    null,
  );
  const rows = (all: boolean) =>
    document(finding, "en", all).blocks.flatMap((block) => (block.block === "table" ? block.rows : [])).length;
  expect([rows(false), rows(true)]).toEqual([1, 2]);
  expect(document(finding, "en").verdict).toBe("1 of 2 checks in 1 file failed.");
  expect(tidy(finding).rows).toHaveLength(2);
});
