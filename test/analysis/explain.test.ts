import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type ExplainedLine, explain } from "../../src/analysis/explain.ts";
import { currencyDigits } from "../../src/core/currency.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { jurisdictionNames, jurisdictionOf } from "../../src/figures/jurisdictions.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { few } from "../support/thorough.ts";
import { roundedIn, typed } from "../support/typed.ts";

const FILE = `version: 1
currency: USD
start: 2027-01
horizonMonths: 18
need: { hoursPerMonth: 50 }
options:
  ret: { kind: retainer, monthlyFee: 8k, includedHoursPerMonth: 40, overageRate: 250, annualIncrease: 3% }
  hire:
    kind: fullTime
    annualSalary: { value: 174k, source: Glassdoor, asOf: 2026-03 }
    bonus: 20%
    recruiting: 20% to 25% to 30%
    rampUp: { months: 6 }
    costs:
      total: { amount: 500, every: month, title: A line called total }
`;
const scenario = parseScenario(FILE);
const only = (address: string, set: readonly string[] = []): ExplainedLine => {
  const { lines } = explain(parseScenario(FILE, { set }), address);
  expect(lines).toHaveLength(1);
  return lines[0] as ExplainedLine;
};

describe("a line", () => {
  test("has its formula in words and in numbers, its amount and its timing", () => {
    expect(only("hire.salary")).toMatchObject({
      option: "hire",
      line: "salary",
      amount: 261_000,
      formula: "annual salary / 12 × active months",
      substituted: "174000.00 / 12 × 18 = 261000.00",
      timing: "every month from month 1 to 18",
      months: { first: "2027-01", last: "2028-06", count: 18 },
    });
    expect(only("ret.overage")).toMatchObject({
      formula: "hours above the included ones × overage rate × active months with each increase",
      where: [
        {
          name: "hours above the included ones",
          formula: "the larger of 0 and (hours needed per month - included hours per month)",
          substituted: "max(0, 50 - 40) = 10",
        },
      ],
      substituted: "10 × 250.00 × (12 + 6 × 1.03) = 45450.00",
      timing: "every month from month 1 to 18, rising 3% each year",
    });
    expect(only("hire.bonus").timing).toBe("in the last month of each year completed, in month 12");
    expect(only("hire.recruiting").timing).toBe("once, in month 1");
    expect(only("hire.rampUp").timing).toBe(
      "over the first 6 months of work, while productivity rises from 0% to 100% (on average 50% is lost)",
    );
  });

  test("reads like a contract where it is a share of fees: no twelfths of twelve", () => {
    const file = `version: 1
currency: EUR
start: 2027-01
horizonMonths: 6
options:
  it: { kind: interim, dayRate: 1200, daysPerWeek: 3, agencyMargin: 20%, costs: { tools: { amount: 10% of fees, every: once } } }
  ag: { kind: agency, monthlyFee: 3500, mediaSpendPerMonth: 20000, mediaCommission: 10% }
  re: { kind: retainer, monthlyFee: 8000, performanceBonus: 10%, months: 4, noticeMonths: 2, minimumMonths: 5 }
`;
    const said = (address: string) => {
      const [line] = explain(parseScenario(file), address).lines;
      return [line?.formula, line?.substituted, ...(line?.where ?? []).map((one) => Object.values(one).join(": "))];
    };
    expect(said("it.agencyMargin")).toEqual([
      "fees × agency margin × active months",
      "15600.00 × 20% × 6 = 18720.00",
      "fees: day rate × days per month: 1200.00 × 13 = 15600.00",
      "days per month: days per week × weeks per year / 12: 3 × 52 / 12 = 13",
    ]);
    expect(said("it.tools")).toEqual([
      "tools × (fees × 12 + fees × agency margin × 12)",
      "10% × (15600.00 × 12 + 15600.00 × 20% × 12) = 22464.00",
      "fees: day rate × days per month: 1200.00 × 13 = 15600.00",
      "days per month: days per week × weeks per year / 12: 3 × 52 / 12 = 13",
    ]);
    expect(said("ag.mediaCommission")).toEqual([
      "media commission × media spend per month × active months",
      "10% × 20000.00 × 6 = 12000.00",
    ]);
    expect(said("re.performanceBonus")).toEqual([
      "performance bonus × monthly fee × active months",
      "10% × 8000.00 × 4 = 3200.00",
    ]);
    expect(said("re.exit")).toEqual([
      "months still owed × monthly fee",
      "2 × 8000.00 = 16000.00",
      "months still owed: the largest of 0, notice period and (minimum term - duration): max(0, 2, 5 - 4) = 2",
    ]);
  });

  test("says bands as a contract does, and stretches that follow each other once", () => {
    const options = `
  agency: { kind: agency, monthlyFee: 0, mediaSpendPerMonth: 120000, mediaCommission: [{ upTo: 50000, value: 12% }, { value: 10% }] }
  ret: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250, hoursPerMonth: [{ months: 2, value: 30 }, { months: 1, value: 60 }, { months: 2, value: 30 }, { value: 60 }] }
`;
    const file = parseScenario(`version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 6\noptions:${options}`);
    const [commission, overage] = ["agency.mediaCommission", "ret.overage"].map((line) => explain(file, line).lines[0]);
    expect(commission).toMatchObject({
      formula: "charge by band × active months",
      substituted: "13000.00 × 6 = 78000.00",
      where: [
        {
          name: "charge by band",
          formula:
            "(media spend per month up to 50000.00) × media commission 1 + (media spend per month above 50000.00) × media commission 2",
          substituted: "50000.00 × 12% + 70000.00 × 10% = 13000.00",
        },
      ],
    });
    expect(overage).toMatchObject({
      formula: "hours above the included ones × overage rate × active months",
      // two of months 3 and 6, four of the others
      substituted: "0 × 250.00 × 4 + 20 × 250.00 × 2 = 10000.00",
      timing: "every month from month 1 to 6",
    });
  });

  test("names each number's place: the file, the flag, or the figure with its source", () => {
    const [share, salary] = only("hire.recruiting").inputs;
    expect(share).toMatchObject({ address: "hire.recruiting", value: 0.25, low: 0.2, high: 0.3, unit: "ratio" });
    expect(share?.at).toEqual({ file: "scenario.yaml", line: 12, column: 17 });
    expect(salary).toMatchObject({ unit: "USD/year", origin: "scenario", source: "Glassdoor", asOf: "2026-03" });
    const flag = only("hire.bonus", ["hire.bonus=30%"]).inputs.find(({ address }) => address === "hire.bonus");
    expect(flag).toMatchObject({ origin: "flag", at: { file: "--set", flag: "hire.bonus=30%" } });
    const figure = only("hire.rampUp").inputs.find(({ origin }) => origin === "figure");
    expect(figure?.address).toBe("hire.rampUp.startingAt");
    expect(figure?.source).not.toBe("");
    expect(figure).not.toHaveProperty("at");
  });

  test("that the horizon ends names it, and one that it does not end leaves it out", () => {
    const inputs = (line: ExplainedLine) => line.inputs.map(({ address }) => address);
    expect(inputs(only("ret.fees"))).toContain("horizonMonths");
    expect(inputs(only("ret.fees", ["ret.months=9"]))).not.toContain("horizonMonths");
  });

  test("in part of a month says which part", () => {
    expect(only("ret.fees", ["ret.startAfterMonths=3.25", "ret.months=9"]).timing).toBe(
      "every month from month 4 to 13 (75% of month 4 and 25% of month 13), rising 3% each year",
    );
  });
});

describe("an address", () => {
  const lines = (address: string | null) =>
    explain(scenario, address).lines.map(({ option, line }) => `${option}.${line}`);

  test("is a line, an option, a basis, a number, or nothing for all", () => {
    expect(lines("ret")).toEqual(["ret.fees", "ret.overage"]);
    expect(lines("hire.imputed")).toEqual(["hire.rampUp"]);
    expect(lines("hire.cash")).toEqual(["hire.salary", "hire.bonus", "hire.recruiting", "hire.total"]);
    expect(lines("hire.annualSalary")).toEqual(["hire.salary", "hire.bonus", "hire.recruiting", "hire.rampUp"]);
    expect(lines(null)).toHaveLength(7);
  });

  test("a line of the user's goes before a word of ours", () => {
    expect(lines("hire.total")).toEqual(["hire.total"]);
    expect(lines("ret.total")).toEqual(["ret.fees", "ret.overage"]);
  });

  test("the sums foot with compare", () => {
    const hire = compare(scenario).options[1];
    expect(explain(scenario, "hire").sum).toEqual({ cash: hire?.cash, imputed: hire?.imputed, total: hire?.total });
  });

  test.each([
    ["hire.salry", "did you mean `hire.salary`?"],
    ["hier", "did you mean `hire`?"],
    ["", "explain one of ret, hire, ret.fees"],
    ["nonsense.at.all", "explain one of ret, hire, ret.fees"],
    ["constructor", "explain one of"],
  ])("unknown: %j", (address, hint) => {
    const error = (() => {
      try {
        return explain(scenario, address);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ScenarioError);
    const [issue] = (error as ScenarioError).issues;
    expect(issue).toMatchObject({ code: "unknown-line", file: "address", line: 1, column: 1 });
    expect(issue?.hint).toContain(hint);
  });
});

test("a finding survives JSON", () => {
  const finding = explain(scenario);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
});

describe("contributions by jurisdiction", () => {
  const hire = (id: string, currency: string, more = "") =>
    parseScenario(`version: 1
currency: ${currency}
start: 2026-01
horizonMonths: 12
options:
  hire:
    kind: fullTime
    annualSalary: 250000
    employerTaxes: ${id}
${more}`);

  test("a group of lines is explained by its name; a cap says when it is reached", () => {
    const { lines, sum } = explain(hire("us-tx", "USD"), "hire.employerTaxes");
    expect(lines.length).toBeGreaterThan(2);
    expect(sum.total).toBe(15_349);
    const social = lines.find(({ line }) => line === "employerTaxes.socialSecurity");
    expect(social).toMatchObject({
      substituted: "6.2% × 184500.00 = 11439.00",
      timing: "with the pay it is due on, in months 1 to 9",
      months: { first: "2026-01", last: "2026-09" },
      contributions: [
        { from: "2026-01", to: "2026-12", rate: 0.062, upTo: 184_500, amount: 11_439, reached: "2026-09" },
      ],
    });
    expect(social?.where).toMatchObject([{ name: "pay", substituted: "250000.00 / 12 × 12 = 250000.00" }]);
    for (const input of social?.inputs.filter(({ origin }) => origin === "figure") ?? []) {
      expect(input.source).toMatch(/\S/);
      expect(input.asOf).toMatch(/^\d{4}/);
    }
  });

  test.each(few(jurisdictionNames(), "us-ca", "nl", "fr"))("%s: each line's numbers give what was evaluated", (id) => {
    const currency = jurisdictionOf(id)?.currency ?? "";
    const more = `    bonus: 20%
    signingBonus: 10000
    noticeMonths: 2
    searchMonths: 1
    tenureMonths: 7
    annualRaise: 3%
    rampUp: { months: 4.5, startingAt: 25% }
`;
    // Some states leave their rate to the employer's own notice.
    const taxes = id.startsWith("us-") ? `{ jurisdiction: ${id}, unemployment: 1.5% }` : id;
    for (const line of explain(hire(taxes, currency, more)).lines) {
      const [formula = ""] = line.substituted.split(" = ");
      const tolerance = roundedIn(line.trace) * 10 ** -currencyDigits(currency) + 1e-6;
      expect(Math.abs(typed(formula) - line.trace.value), line.substituted).toBeLessThanOrEqual(tolerance);
      expect(line.formula).not.toContain("hire.");
    }
  });
});
