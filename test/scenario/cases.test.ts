import { expect, test } from "vitest";
import { checkScenario } from "../../src/analysis/check.ts";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { page } from "../../src/report/page.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { withNumbers } from "../../src/scenario/with-numbers.ts";
import { issuesRaised, scenarioText } from "../support/scenario.ts";

const OPTIONS = `  retainer: { kind: retainer, monthlyFee: $fee, includedHoursPerMonth: 40, overageRate: 250 }
  hourly: { kind: hourly, hourlyRate: 230 }`;
const CASES = `inputs: { fee: 8000 }
cases:
  growth: { title: Double the work, set: { need.hoursPerMonth: 80, inputs.fee: 9k } }
  less: { set: { need.hoursPerMonth: 20 } }
`;
const EXPECT = `expect:
  - { of: retainer.total, is: 96000 }
  - { of: retainer.total, is: 228000, case: growth }
  - { cheapest: hourly, case: less }
`;
const text = `${CASES}${EXPECT}${scenarioText(OPTIONS, { need: "{ hoursPerMonth: 40 }" })}`;
const file = parseScenario(text);

test("the file and every case side by side, each with its winner", () => {
  // growth: 9,000 + 40 x 250 = 19,000 a month against 80 x 230 = 18,400; less: 8,000 against 4,600
  const { verdict, cases } = compare(file);
  expect(verdict?.winner).toBe("retainer");
  expect(cases).toMatchObject([
    {
      id: "growth",
      title: "Double the work",
      set: { "need.hoursPerMonth": 80, "inputs.fee": "9k" },
      options: [
        { id: "retainer", total: 228_000, cash: 228_000, imputed: 0, meetsRequirements: true },
        { id: "hourly", total: 220_800 },
      ],
      verdict: { winner: "hourly", cheapest: "hourly" },
    },
    { id: "less", title: "less", verdict: { winner: "hourly" } },
  ]);
});

test("a case is what --set of its changes gives, and a flag goes over it", () => {
  const growth = parseScenario(text, { case: "growth" });
  const set = parseScenario(text, { set: ["need.hoursPerMonth=80", "inputs.fee=9k"] });
  expect(compare(growth).options).toEqual(compare(set).options);
  expect(sensitivity(growth).bars.map(({ options }) => options)).toEqual(
    sensitivity(set).bars.map(({ options }) => options),
  );
  const flagged = compare(parseScenario(text, { case: "growth", set: ["inputs.fee=10k"] }));
  expect(flagged.options[0]?.total).toBe(240_000);
  expect(flagged.assumptions.find(({ address }) => address === "need.hoursPerMonth")?.origin).toBe("case");
  expect(compare(withNumbers(file, { "inputs.fee": 10_000 })).cases[0]?.options[0]?.total).toBe(240_000);
});

test("what a case or a flag sets stands in no other case, nor in the file", () => {
  const sets = `cases:
  one: { set: { hire.bonus: { value: 10%, source: offer }, hire.benefits.gym: 500, hire.annualRaise.2: 5% } }
  two: { set: { hire.annualRaise.1: 4% } }
  three: { set: { hire.benefits.phone: 300 } }
`;
  const hire =
    "  hire: { kind: fullTime, annualSalary: 100k, bonus: { value: 5% }, benefits: { car: 400 }, annualRaise: [2%, 3%] }";
  const { plain, cases } = parseScenario(`${sets}${scenarioText(hire)}`, { set: ["hire.bonus.source=letter"] });
  const own = {
    kind: "fullTime",
    annualSalary: "100k",
    bonus: { value: "5%", source: "letter" },
    benefits: { car: 400 },
    annualRaise: ["2%", "3%"],
  };
  expect(plain.options).toEqual({ hire: own });
  expect(cases.map(({ scenario }) => scenario.plain.options)).toEqual([
    {
      hire: {
        ...own,
        bonus: { value: "10%", source: "letter" },
        benefits: { car: 400, gym: 500 },
        annualRaise: ["2%", "5%"],
      },
    },
    { hire: { ...own, annualRaise: ["4%", "3%"] } },
    { hire: { ...own, benefits: { car: 400, phone: 300 } } },
  ]);
  expect(cases[0]?.set["hire.bonus"]).toBe('{"value":"10%","source":"offer"}');
});

test("every answer about a case says so, in data and above the page", () => {
  const growth = parseScenario(text, { case: "growth" });
  for (const finding of [compare(growth), schedule(growth), sensitivity(growth)]) {
    expect(finding.scenario.case?.id).toBe("growth");
    expect(page(finding.scenario, "en").subtitle).toMatch(/, case Double the work$/);
  }
  expect(compare(file).scenario).not.toHaveProperty("case");
});

test("an expectation may be about a case", () => {
  const { checked } = checkScenario(file, null);
  expect(checked.issues).toEqual([]);
  expect(checked.expectations.map(({ status, case: id }) => [status, id])).toEqual([
    ["pass", undefined],
    ["pass", "growth"],
    ["pass", "less"],
  ]);
});

test.each([
  ["cases: { Growth: { set: { horizonMonths: 6 } } }", "bad-id", "small letter"],
  ["cases: { growth: { need.hoursPerMonth: 80 } }", "unknown-key", "write `set: { need.hoursPerMonth: 80 }`"],
  ["cases: { growth: { title: x } }", "wrong-type", "write cases:"],
  ["cases: { growth: { set: { ned.hoursPerMonth: 80 } } }", "unknown-address", "did you mean `need`?"],
  ["cases: { growth: { set: { need.hoursPerMonth: 8,000 } } }", "thousands-separator", ""],
  ["cases: [growth]", "wrong-type", "write cases:"],
])("%s is refused: %s", (cases, code, hint) => {
  try {
    parseScenario(`${cases}\n${scenarioText(OPTIONS.replace("$fee", "8000"), { need: "{ hoursPerMonth: 40 }" })}`);
    expect.unreachable();
  } catch (error) {
    const issues = error instanceof ScenarioError ? error.issues : [];
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.map((issue) => issue.hint).join()).toContain(hint);
    expect(issues[0]?.line).toBe(1);
  }
});

test.each([
  ["expect.1.atLeast: 100 USD", "currency-in-number"],
  ["expect: all", "wrong-type"],
])("an expectation that only a case makes wrong is refused: %s", (set, code) => {
  const expected = "expect: [{ of: hire.total, atLeast: 100 }]";
  const hire = "  hire: { kind: fullTime, annualSalary: 100k }";
  const issues = issuesRaised(() =>
    parseScenario(`cases: { other: { set: { ${set} } } }\n${expected}\n${scenarioText(hire)}`),
  );
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});

test("expectations are read once, however many cases a file has", () => {
  const each = (line: (at: number) => string) => Array.from({ length: 500 }, (_, at) => line(at)).join("");
  const cases = `cases:\n${each((at) => `  c${at}: { set: { hire.annualSalary: ${100_000 + at} } }\n`)}`;
  const expected = `expect:\n${each((at) => `  - { of: hire.total, is: ${100_000 + at}, case: c${at} }\n`)}`;
  const before = process.cpuUsage();
  const { expectations } = parseScenario(
    `${cases}${expected}${scenarioText("  hire: { kind: fullTime, annualSalary: 100k }")}`,
  );
  const { user, system } = process.cpuUsage(before);
  expect(expectations).toHaveLength(500);
  // 1 s; 5 s where each case reads them all.
  expect((user + system) / 1e6).toBeLessThan(2.5);
});

test("a case that the file does not have", () => {
  expect(() => parseScenario(text, { case: "growht" })).toThrow("no case is called `growht`");
});
