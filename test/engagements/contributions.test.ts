/** Contributions of the file's own, on the pay of a hire. */
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const hire = (more: string, set: readonly string[] = [], months = 12) =>
  parseScenario(
    `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: ${months}\noptions:\n  hire:\n    kind: fullTime\n    annualSalary: 120000\n${more}`,
    { set },
  );
const amounts = (scenario: ReturnType<typeof hire>) =>
  Object.fromEntries(
    (compare(scenario).options[0]?.lines ?? [])
      .filter(({ id }) => id.startsWith("employerTaxes"))
      .map(({ id, amount }) => [id, amount]),
  );
const suta = "    contributions: { suta: { rate: 2.7%, upTo: 9500 a year } }\n";
const codes = (more: string) => {
  try {
    hire(more);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues.map(({ code, line }) => `${code} ${line}`);
    throw error;
  }
};

describe("contributions", () => {
  test("stop at the year's limit, and start again with the year and the person", () => {
    expect(amounts(hire(suta))).toEqual({ "employerTaxes.suta": 256.5 });
    expect(amounts(hire(suta, [], 24))).toEqual({ "employerTaxes.suta": 513 });
    expect(amounts(hire(`${suta}    tenureMonths: 6\n`))).toEqual({ "employerTaxes.suta": 513 });
    const months = schedule(hire(suta)).options[0]?.months.map(({ lines }) => lines["employerTaxes.suta"]);
    expect(months?.slice(0, 2)).toEqual([256.5, 0]);
    const april = hire(suta, ["start=2027-04"], 24);
    const due = schedule(april).options[0]?.months.filter(({ lines }) => lines["employerTaxes.suta"] === 256.5);
    // April 2027, and each January.
    expect(due?.map(({ month }) => month)).toEqual([1, 10, 22]);
  });

  test("begin above a limit, by the year or by the month, on all pay or on the salary", () => {
    const of = (one: string, more = "") =>
      amounts(hire(`    contributions: { own: ${one} }\n${more}`))["employerTaxes.own"];
    expect(of("{ rate: 1%, above: 50000 }")).toBe(700);
    expect(amounts(hire("    contributions: { own: { rate: 1%, above: 50000 } }\n", [], 24))).toEqual({
      "employerTaxes.own": 1400,
    });
    expect(of("{ rate: 1%, above: 50000, upTo: 60000 }")).toBe(100);
    expect(of("{ rate: 10%, upTo: 4000, per: month }")).toBe(4800);
    expect(of("{ rate: 1% }", "    bonus: 10%\n")).toBe(1320);
    expect(of("{ rate: 1%, on: salary }", "    bonus: 10%\n")).toBe(1200);
  });

  test("are called by their title, or else by their id", () => {
    const label = (more: string) =>
      compare(hire(`    contributions: { own: { rate: 1%${more} } }\n`)).options[0]?.lines.at(-1)?.label;
    expect([label(""), label(", title: Own fund")]).toEqual(["own", "Own fund"]);
  });

  test("stand beside a jurisdiction or a share, and take --set", () => {
    const beside = amounts(hire(`    employerTaxes: us\n${suta}`, ["hire.contributions.suta.rate=1%"]));
    expect(beside).toMatchObject({ "employerTaxes.medicare": 1740, "employerTaxes.suta": 95 });
    expect(amounts(hire(`    employerTaxes: 8%\n${suta}`))).toEqual({
      employerTaxes: 9600,
      "employerTaxes.suta": 256.5,
    });
  });

  test("are explained by their numbers", () => {
    const [line] = explain(hire(suta), "hire.employerTaxes.suta").lines;
    expect(line?.inputs.map(({ address }) => address)).toContain("hire.contributions.suta.upTo");
    expect(line?.substituted).toContain("2.7%");
  });

  test("what cannot be read is an issue at its place", () => {
    expect(codes("    contributions: { suta: { upTo: 9500 } }\n")).toEqual(["missing-key 9"]);
    expect(codes("    contributions: { suta: { rate: 2.7%, per: week } }\n")).toEqual(["unknown-period 9"]);
    expect(codes("    contributions: { suta: { rate: 2.7%, upto: 9500 } }\n")).toEqual(["unknown-key 9"]);
    expect(codes("    employerTaxes: us\n    contributions: { medicare: { rate: 1% } }\n")).toEqual(["line-twice 10"]);
    expect(codes("    contributions: { SUTA: { rate: 1% } }\n")).toEqual(["bad-id 9"]);
  });
});
