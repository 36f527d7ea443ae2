import { describe, expect, it } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { type ParseOptions, parseScenario } from "../../src/scenario/parse.ts";
import { issuesRaised } from "../support/scenario.ts";

const issuesOf = (text: string | Uint8Array, options?: ParseOptions) =>
  issuesRaised(() => parseScenario(text, options));

/** Each issue as `line:column code`. */
const places = (text: string, options?: ParseOptions) =>
  issuesOf(text, options).map(({ line, column, code }) => `${line}:${column} ${code}`);

const file = (options: string, head = "") =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n${head}options:\n${options}`;

describe("parseScenario", () => {
  it("reports five mistakes as five issues, each where it stands, with what was expected and its unit", () => {
    const issues = issuesOf(
      [
        "version: 1",
        "currency: usd",
        "start: 2027-13",
        "horizonMonths: 12",
        "options:",
        "  hire:",
        "    kind: fullTime",
        "    annualSalry: 174000",
        "    bonus: 20",
        "  retainer:",
        "    kind: retainer",
        "    monthlyFee: 8,000",
      ].join("\n"),
    );
    expect(
      issues.map(({ line, column, code, excerpt, length }) => [
        line,
        column,
        code,
        excerpt.slice(column - 1, column - 1 + length),
      ]),
    ).toEqual([
      [2, 11, "unknown-currency", "usd"],
      [3, 8, "not-a-month", "2027-13"],
      [8, 5, "unknown-key", "annualSalry"],
      [9, 12, "share-or-amount", "20"],
      [12, 17, "thousands-separator", "8,000"],
    ]);
    expect(issues.map(({ hint }) => hint)).toEqual([
      "write USD",
      "write the year, a hyphen and the month, such as 2027-01",
      "did you mean `annualSalary`?",
      "write `20%` for a share of salary, or `{ value: 20 }` for 20 money a year",
      "write `8000` or `8`, whichever is meant",
    ]);
  });

  it("says of a missing number what to write, and no more where it is only misspelt", () => {
    expect(issuesOf(file("  it: { kind: retainer }"))).toMatchObject([
      {
        code: "missing-key",
        message: "`monthlyFee` is missing in option `it`",
        hint: "write monthlyFee: 8000",
        line: 6,
        column: 3,
      },
    ]);
    expect(places(file("  it: { kind: retainer, monthlyFe: 1000 }"))).toEqual(["6:25 unknown-key"]);
  });

  it("names every key of the file that is missing", () => {
    const issues = issuesOf("version: 1\noptions: {}\n");
    expect(issues.map(({ code, message }) => [code, /`\w+`/.exec(message)?.[0]])).toEqual([
      ["missing-key", "`currency`"],
      ["missing-key", "`start`"],
      ["missing-key", "`horizonMonths`"],
      ["no-options", undefined],
    ]);
  });

  it.each([
    ["  it: 12", "6:3 wrong-type"],
    ["  it: [1]", "6:3 wrong-type"],
    ["  it: { kind: retainr, monthlyFee: 1 }", "6:15 unknown-kind"],
    ["  it: { kind: 3, monthlyFee: 1 }", "6:15 unknown-kind"],
    ["  it: { monthlyFee: 1 }", "6:3 missing-key"],
    ["  It: { kind: retainer, monthlyFee: 1 }", "6:3 bad-id"],
    ["  need: { kind: retainer, monthlyFee: 1 }", "6:3 reserved-id"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: 3 }", "6:47 wrong-type"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: { x: 3 } }", "6:52 wrong-type"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: { x: { amount: 500 } } }", "6:49 missing-key"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: { x: { amount: 500, every: week } } }", "6:74 unknown-period"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: { fees: { amount: 500, every: month } } }", "6:49 line-twice"],
    ["  it: { kind: retainer, monthlyFee: 1, costs: { rampUp: { amount: 500, every: month } } }", "6:49 line-twice"],
    [
      "  it: { kind: retainer, monthlyFee: 1, costs: { x: { amount: 500, every: once, months: 2 } } }",
      "6:80 once-has-no-length",
    ],
    ["  it: { kind: retainer, monthlyFee: 1, rampUp: { months: 2, amount: 3 } }", "6:40 ramp-up-twice"],
    ["  it: { kind: retainer, monthlyFee: 1, rampUp: { startingAt: 20% } }", "6:40 missing-key"],
    ["  it: { kind: retainer, monthlyFee: 1, months: -1 }", "6:48 out-of-bounds"],
    ["  it: { kind: retainer, monthlyFee: { value: 1, sourc: x } }", "6:49 unknown-key"],
    ["  it: { kind: retainer, monthlyFee: 1, title: 3 }", "6:47 wrong-type"],
    ["  it: { kind: retainer, monthlyFee: 1, hoursPerMonth: .nan }", "6:55 number-notation"],
    ["  __proto__: { kind: retainer, monthlyFee: 1 }", "6:3 bad-id"],
    ["  it: { kind: retainer, monthlyFee: 1, __proto__: { polluted: 1 } }", "6:40 unknown-key"],
    ["  it: { kind: constructor }", "6:15 unknown-kind"],
  ])("%s: %s", (option, place) => {
    expect(places(file(option))).toEqual([place]);
  });

  it.each([
    ["baseline: hir\n", "5:11 unknown-option"],
    ["need: { hoursPerMonth: [] }\n", "5:24 number-expected"],
    ["need: {}\n", "5:1 missing-key"],
    ["need: { hoursPerMonth: [ { months: 2.5, hoursPerMonth: 3 } ] }\n", "5:36 whole-number"],
    ["need: { hoursPerMonth: [ { months: 1 to 2, hoursPerMonth: 3 } ] }\n", "5:36 range-not-allowed"],
    ["need: { hoursPerMonth: [ { hoursPerMonth: 3 }, { hoursPerMonth: 4 } ] }\n", "5:26 missing-key"],
    ["budget: { monthly: 15%, total: 3 }\n", "5:20 percent-not-allowed"],
    ["discountRate: 8\n", "5:15 percent-expected"],
    ["weeksPerYear: 60\n", "5:15 out-of-bounds"],
    ["title: ''\n", "5:8 wrong-type"],
    ["horizon: 12\n", "5:1 unknown-key"],
  ])("%j: %s", (head, place) => {
    expect(places(file("  hire: { kind: fullTime, annualSalary: 1000 }", head))).toEqual([place]);
  });

  it("takes a text, bytes, JSON, and lines of Windows alike", () => {
    const text = file("  it: { kind: retainer, monthlyFee: 8000 }");
    const scenario = parseScenario(text);
    expect(parseScenario(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(scenario);
    expect(parseScenario(text.replaceAll("\n", "\r\n"))).toEqual(scenario);
    const json =
      '{"version":1,"currency":"USD","start":"2027-01","horizonMonths":12,"options":{"it":{"kind":"retainer","monthlyFee":8000}}}';
    expect(compare(parseScenario(json))).toEqual(compare(scenario));
  });

  it("falls back on the file's own name for a title", () => {
    const text = file("  it: { kind: retainer, monthlyFee: 8000 }");
    expect(parseScenario(text, { file: "plans/2027/cmo.yaml" }).title).toBe("cmo.yaml");
    expect(parseScenario(`title: Mine\n${text}`).title).toBe("Mine");
  });
});

describe("--set", () => {
  const text = file("  hire: { kind: fullTime, annualSalary: 100000, bonus: 10% }\n  other: { kind: custom }");
  const flagged = (...set: string[]) => issuesOf(text, { set });

  it("changes a number and keeps what stands beside it", () => {
    const scenario = parseScenario(text, {
      set: ["hire.annualSalary=190k", "hire.bonus=15% to 20%", "horizonMonths=24"],
    });
    expect(scenario.horizonMonths).toBe(24);
    expect(scenario.assumptions.get("hire.annualSalary")).toMatchObject({
      quantity: { value: 190_000 },
      origin: "flag",
      at: { file: "--set", line: 1, column: 19 },
    });
    expect(scenario.assumptions.get("hire.bonus")?.quantity).toMatchObject({ low: 0.15, value: 0.175, high: 0.2 });
  });

  it("adds numbers and words that the file does not have", () => {
    const set = [
      "hire.rampUp.months=6",
      "need.hoursPerMonth=30",
      "title=Dearer",
      "hire.costs.tools={ amount: 500, every: month }",
    ];
    const scenario = parseScenario(text, { set });
    expect(scenario.title).toBe("Dearer");
    expect([...scenario.assumptions.keys()]).toEqual(
      expect.arrayContaining(["hire.rampUp.months", "hire.costs.tools.amount", "need.hoursPerMonth"]),
    );
  });

  it("tells the same mistake in two that are as long as each other", () => {
    const issues = flagged("hire.recruiting=-1%", "hire.onboarding=-1%");
    expect(issues.map(({ excerpt }) => excerpt)).toEqual(["hire.recruiting=-1%", "hire.onboarding=-1%"]);
  });

  it("goes by the last of several", () => {
    const scenario = parseScenario(text, { set: ["hire.bonus=1%", "hire.bonus=2%"] });
    expect(scenario.assumptions.get("hire.bonus")?.quantity.value).toBe(0.02);
  });

  it.each([
    ["hire.annualSalry=3", "unknown-key", 1, "did you mean `annualSalary`?"],
    ["hir.annualSalary=3", "unknown-address", 1, "did you mean `hire`?"],
    ["hire.annualSalary=8,000", "thousands-separator", 19, "write `8000` or `8`"],
    ["hire.annualSalary=", "number-expected", 1, undefined],
    ["hire.rampUpp.months=3", "unknown-key", 1, "did you mean `rampUp`?"],
    ["hire.costs.tools.amount=500", "missing-key", 1, "one of once, month, quarter, year"],
    ["options.hire.bonus=3%", "unknown-address", 1, "did you mean `hire.bonus`?"],
    ["hire.annualSalary", "bad-flag", 1, "write --set ADDRESS=VALUE, as in --set hire.annualSalary=190k"],
    ["=3", "bad-flag", 1, "write --set ADDRESS=VALUE, as in --set hire.annualSalary=190k"],
    ["hire.annualSalary.x=3", "unknown-address", 1, "set `hire.annualSalary` as a whole"],
    ["hire.bonus={ value: 3", "bad-flag", 12, undefined],
    ["version=2", "unknown-address", 1, undefined],
    ["hire.__proto__.x=1", "unknown-key", 1, undefined],
  ])("%s: %s at column %d of the flag", (flag, code, column, hint) => {
    const issues = flagged(flag);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, column, line: 1, file: "--set", excerpt: flag });
    if (hint !== undefined) expect(issues[0]?.hint).toContain(hint);
  });

  it("says how one number for all time and one from a date on are set together", () => {
    const taxed = text.replace("bonus: 10%", "employerTaxes: { jurisdiction: us-oh, wageBase: 7000 }");
    const [issue] = issuesOf(taxed, { set: ["hire.employerTaxes.wageBase.2028=9500"] });
    expect(issue?.hint).toContain("set `hire.employerTaxes.wageBase` as a whole");
    const [, whole] = /`(\{.+\})`/.exec(issue?.hint ?? "") ?? [];
    expect(whole).toBe("{ 2027: 7000, 2028: 9500 }");
    expect(issuesOf(taxed, { set: [`hire.employerTaxes.wageBase=${whole}`] })).toEqual([]);
  });

  it("mends a mistake of the file, and its issues come after the file's own", () => {
    const broken = text.replace("10%", "ten");
    expect(issuesOf(broken, { set: ["hire.bonus=10%"] })).toEqual([]);
    expect(issuesOf(broken, { set: ["hire.annualSalary=x"] }).map((issue) => issue.file)).toEqual([
      "scenario.yaml",
      "--set",
    ]);
  });

  it("reaches a phase of the need", () => {
    const phased = file(
      "  it: { kind: hourly, hourlyRate: 100 }",
      "need: { hoursPerMonth: [ { months: 6, hoursPerMonth: 10 }, { hoursPerMonth: 20 } ] }\n",
    );
    const [option] = compare(parseScenario(phased, { set: ["need.hoursPerMonth.1.hoursPerMonth=30"] })).options;
    expect(option?.total).toBe(24_000);
    for (const entry of ["3", "7", "length", "at", "-1"]) {
      const [issue] = issuesOf(phased, { set: [`need.hoursPerMonth.${entry}=4000000000`] });
      expect(issue?.message).toBe(`\`need.hoursPerMonth\` is a list of 2 and has no \`${entry}\``);
    }
  });
});
