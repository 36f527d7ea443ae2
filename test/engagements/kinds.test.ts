import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { flowUnit, paid } from "../../src/core/flow.ts";
import { unitOf } from "../../src/core/unit.ts";
import type { Engagement } from "../../src/engagements/engagement.ts";
import { price, required, text } from "../../src/engagements/field.ts";
import { lineItem } from "../../src/engagements/items.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { document } from "../../src/report/compare.ts";
import { compile } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { amounts, comparison, issuesIn, optionOf, scenarioText } from "../support/scenario.ts";

const starters = Object.entries(kinds).map(([name, { starter }]) => {
  const lines = Object.entries(starter).map(([key, value]) => `    ${key}: ${value}`);
  return [name, `  ${name}:\n    kind: ${name}\n${lines.join("\n")}`] as const;
});

test.each(starters)(
  "the starter of %s runs, costs something, and its lines are declared in both languages",
  (name, option) => {
    const finding = comparison(option, { head: { need: "{ hoursPerMonth: 40 }" } });
    expect(optionOf(finding).total).toBeGreaterThan(0);
    const kind = kinds[name] as Engagement;
    for (const { label, help } of [...Object.values(kind.fields), { label: kind.title, help: kind.help }]) {
      for (const words of [label, help]) expect([words.en, words.nl]).not.toContain("");
    }
  },
);

test.each(starters)("every line of %s is money, and its hours are hours", (_, option) => {
  const model = compile(parseScenario(scenarioText(option, { need: "{ hoursPerMonth: 40 }" })));
  const unitAt = (address: string) => model.assumptions.get(address)?.unit ?? "money";
  for (const { items, hours, lostHours, mediaSpend } of model.options) {
    for (const { flow } of items) expect(flowUnit(flow, unitAt)).toEqual(unitOf("money"));
    if (mediaSpend) expect(flowUnit(mediaSpend, unitAt)).toEqual(unitOf("money"));
    for (const flow of [hours, lostHours]) if (flow) expect(flowUnit(flow, unitAt)).toEqual({ hour: 1 });
  }
});

test("a made-up kind needs a line in the register and nothing else", () => {
  const trainee: Engagement = {
    title: text("Trainee", "Stagiair"),
    help: text("a trainee", "een stagiair"),
    fields: {
      stipend: required(price("money/month", text("stipend", "vergoeding"), text("a month", "een maand"), "600")),
    },
    lines: { stipend: { label: text("Stipend", "Stagevergoeding"), category: "pay", basis: "cash" } },
    bases: [],
    starter: { stipend: "600" },
    engage(inputs) {
      const stipend = paid(inputs.number("stipend"), inputs.during(inputs.increase));
      return { items: [lineItem(this.lines, "stipend", stipend)], hours: null, pay: [stipend], bases: {} };
    },
  };
  const register = kinds as Record<string, Engagement>;
  register.trainee = trainee;
  try {
    const option = "  one: { kind: trainee, stipend: 600, annualIncrease: 3%, rampUp: { months: 2 } }";
    const finding = comparison(option, { set: ["one.stipend=700"] });
    expect(amounts(optionOf(finding))).toEqual({ stipend: 8_400, rampUp: 700 });
    expect(JSON.stringify(document(finding, "nl"))).toContain("Stagevergoeding");
    expect(issuesIn("  one: { kind: trainee }")[0]).toMatch(/missing-key: `stipend` is missing/);
    expect(issuesIn("  one: { kind: traine, stipend: 600 }")[0]).toMatch(/did you mean `trainee`/);
    const plan = "  plan: { kind: plan, parts: { one: { kind: trainee, stipend: 600 } } }";
    expect(compare(parseScenario(scenarioText(plan))).options[0]?.lines[0]?.id).toBe("one.stipend");
  } finally {
    delete register.trainee;
  }
});
