import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { flowUnit, paid } from "../../src/core/flow.ts";
import type { Formula } from "../../src/core/formula.ts";
import { unitOf } from "../../src/core/unit.ts";
import { type Engagement, kind } from "../../src/engagements/engagement.ts";
import { price, required } from "../../src/engagements/field.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { labelIn } from "../../src/language/labels.ts";
import { document } from "../../src/report/compare.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { amounts, comparison, issuesIn, optionOf, scenarioText } from "../support/scenario.ts";

const starters = Object.entries(kinds).map(([name, { starter }]) => {
  const lines = Object.entries(starter).map(([key, value]) => `    ${key}: ${value}`);
  return [name, `  ${name}:\n    kind: ${name}\n${lines.join("\n")}`] as const;
});

test.each(starters)("the starter of %s runs and costs something", (_, option) => {
  const finding = comparison(option, { head: { need: "{ hoursPerMonth: 40 }" } });
  expect(optionOf(finding).total).toBeGreaterThan(0);
});

const everything = (kind: string, more: string) => [kind, `  it: { kind: ${kind}, ${more} }`] as const;
const PAID = "signingBonusClawbackMonths: 12, months: 9, severanceMonthsPerYear: 1, severanceCap: 50%, noticeMonths: 2";
const full = [
  everything("fullTime", `annualSalary: 120000, bonus: 10%, signingBonus: 10%, recruiting: 20%, ${PAID}`),
  everything("fullTime", `annualSalary: 120000, signingBonus: 10000, onboarding: 5000, severance: 9000, ${PAID}`),
  everything("fullTime", "annualSalary: 120000, recruiting: 6000, recruitingInstalments: 3, tenureMonths: 5"),
];

test.each([...starters, ...full])("every line of %s is money, and its hours are hours", (_, option) => {
  const model = compile(parseScenario(scenarioText(option, { need: "{ hoursPerMonth: 40 }" })));
  const unitAt = (address: string) => model.assumptions.get(address)?.unit ?? "money";
  for (const { items, hours, lostHours, mediaSpend } of model.options) {
    for (const { flow } of items) expect(flowUnit(flow, unitAt)).toEqual(unitOf("money"));
    if (mediaSpend) expect(flowUnit(mediaSpend, unitAt)).toEqual(unitOf("money"));
    for (const flow of [hours, lostHours]) if (flow) expect(flowUnit(flow, unitAt)).toEqual({ hour: 1 });
  }
});

test("a made-up kind needs a line in the register and nothing else", () => {
  const trainee = kind({
    title: "Trainee",
    help: "a trainee",
    fields: { stipend: required(price("money/month", "stipend", "a month", "600")) },
    lines: { stipend: { label: "Stipend", category: "pay", basis: "cash" } },
    bases: [],
    starter: { stipend: "600" },
    engage(a, { line, during, increase }) {
      const stipend = paid(a.stipend, during(increase));
      return { items: [line("stipend", stipend)], hours: null, pay: [stipend], bases: {} };
    },
  });
  const register = kinds as Record<string, Engagement>;
  register.trainee = trainee;
  try {
    const option = "  one: { kind: trainee, stipend: 600, annualIncrease: 3%, rampUp: { months: 2 } }";
    const finding = comparison(option, { set: ["one.stipend=700"] });
    expect(amounts(optionOf(finding))).toEqual({ stipend: 8_400, rampUp: 700 });
    expect(JSON.stringify(document(finding, "nl"))).toContain("Stipend");
    expect(issuesIn("  one: { kind: trainee }")[0]).toMatch(/missing-key: `stipend` is missing/);
    expect(issuesIn("  one: { kind: traine, stipend: 600 }")[0]).toMatch(/did you mean `trainee`/);
    const plan = "  plan: { kind: plan, parts: { one: { kind: trainee, stipend: 600 } } }";
    expect(compare(parseScenario(scenarioText(plan))).options[0]?.lines[0]?.id).toBe("one.stipend");
  } finally {
    delete register.trainee;
  }
});

test("a number, a line or an either-or that a kind does not declare does not compile", () => {
  const fields = {
    fee: required(price("money/month", "fee", "a month", "600")),
    extra: price("money", "extra", "once", "1"),
  };
  const lines = { fees: { label: "Fees", category: "fees", basis: "cash" } } as const;
  const rest = { title: "x", help: "x", bases: [], starter: {} };
  const none = { items: [], hours: null, pay: [], bases: {} };
  kind({
    ...rest,
    fields,
    lines,
    engage(a, { line, during, atStart }) {
      const fee: Formula = a.fee;
      // @ts-expect-error: the file may be silent
      const extra: Formula = a.extra;
      // @ts-expect-error: no such field
      void a.fe;
      // @ts-expect-error: no such line
      if (fee === extra) line("fee", paid(fee, during(null)));
      return a.extra ? { ...none, items: [line("fees", paid(a.extra, atStart(null)))] } : none;
    },
  });
  // @ts-expect-error: no such field
  kind({ ...rest, fields, lines, oneOf: [{ what: "price", ways: [["fee"], ["extras"]] }], engage: () => none });
  // @ts-expect-error: no such field
  kind({ ...rest, fields, lines, needs: { extra: "fees" }, engage: () => none });
});

test("a title of the user's own is never translated, whatever words it has", () => {
  const costs =
    "{ x: { title: Setup, amount: 1010, every: once }, y: { title: 'Desk: Fees', amount: 2000, every: once } }";
  const finding = comparison(`  it: { kind: retainer, title: Fees, monthlyFee: 100, setupFee: 5, costs: ${costs} }`);
  const labels = optionOf(finding).lines.map((line) => labelIn("nl", line));
  expect(labels).toEqual(["Honorarium", "Opstartkosten", "Setup", "Desk: Fees"]);
  const plan = comparison("  it: { kind: plan, parts: { a: { kind: retainer, title: Fees, monthlyFee: 100 } } }");
  expect(optionOf(plan).lines.map((line) => labelIn("nl", line))).toEqual(["Fees: Honorarium"]);
});
