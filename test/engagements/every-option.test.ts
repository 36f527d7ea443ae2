import { describe, expect, it } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { CATEGORIES } from "../../src/core/item.ts";
import { isWithin } from "../../src/core/range.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { lines, months, notices, priced, scenarioOf, times } from "../support/pricing.ts";

const custom = (cost: string, more = "") => `{ kind: custom, ${more} costs: { tools: ${cost} } }`;

describe("extra costs", () => {
  it("are paid once, a month, or a twelfth of a year a month", () => {
    expect(months("tools", custom("{ amount: 900, every: once }"))).toEqual([900, ...times(11, 0)]);
    expect(months("tools", custom("{ amount: 500, every: month }"))).toEqual(times(12, 500));
    expect(months("tools", custom("{ amount: 1200, every: year }"))).toEqual(times(12, 100));
  });

  it("begin after so many months of the option and last as long as they say, or as the option does", () => {
    const option = custom("{ amount: 500, every: month, afterMonths: 2, months: 3 }", "startAfterMonths: 1,");
    expect(months("tools", option)).toEqual([0, 0, 0, 500, 500, 500, ...times(6, 0)]);
    const short = custom("{ amount: 500, every: month, afterMonths: 2, months: 30 }", "months: 4,");
    expect(months("tools", short)).toEqual([0, 0, 500, 500, ...times(8, 0)]);
    expect(lines(custom("{ amount: 500, every: once, afterMonths: 5 }", "months: 4,"))).toEqual({ tools: 0 });
  });

  it("rise with the option where they recur", () => {
    const rising = (cost: string) => custom(cost, "annualIncrease: 10%,");
    expect(months("tools", rising("{ amount: 100, every: month }"), { horizon: 13 }).at(-1)).toBe(110);
    expect(months("tools", rising("{ amount: 100, every: once, afterMonths: 12 }"), { horizon: 13 }).at(-1)).toBe(100);
  });

  it("may be a saving", () => {
    expect(priced(custom("{ amount: -500, every: month }"))).toMatchObject({ cash: -6000, peakMonthCash: -500 });
  });

  it("may be imputed", () => {
    const option = custom("{ amount: 500, every: month, imputed: true }");
    expect(priced(option)).toMatchObject({ cash: 0, imputed: 6000, total: 6000 });
  });

  it("count at their expected value with a probability, which a notice says", () => {
    const option = custom("{ amount: 80000, every: once, probability: 25% }");
    expect(lines(option)).toEqual({ tools: 20_000 });
    expect(notices(option)).toEqual({ "probability-expected": { percent: 25 } });
    // Which simulate draws.
    expect(scenarioOf({ it: option }).assumptions.get("it.costs.tools.probability")?.event).toBe(true);
  });

  it("may be a share of what the kind pays", () => {
    const hire = "{ kind: fullTime, annualSalary: 120000, bonus: 10%, costs: { x: { amount: SHARE } } }";
    const of = (share: string) => lines(hire.replace("SHARE", share)).x;
    expect(of("10%, every: year")).toBe(12_000);
    expect(of("10% of cash, every: year")).toBe(13_200);
    expect(of("10%, every: once")).toBe(12_000);
    expect(of("10%, every: month, months: 6")).toBe(6000);
    const hourly =
      "{ kind: hourly, hourlyRate: 100, hoursPerMonth: 10, costs: { x: { amount: 5% of fees, every: year } } }";
    expect(lines(hourly).x).toBe(600);
  });

  it("carry their own title into the line", () => {
    const [line] = priced(custom("{ amount: 1, every: once, title: Licences }")).lines;
    expect(line).toMatchObject({ id: "tools", label: "Licences", category: "costs" });
  });
});

describe("time of an option", () => {
  it("is from its start for its months", () => {
    const option = custom("{ amount: 1000, every: month }", "startAfterMonths: 2.75, months: 3.5,");
    expect(months("tools", option)).toEqual([0, 0, 250, 1000, 1000, 1000, 250, ...times(5, 0)]);
    expect(priced(option).monthsActive).toBe(3.5);
    expect(notices(option)).toMatchObject({ "runs-shorter": { months: 3.5, horizon: 12 } });
  });
});

describe.each(Object.entries(kinds))("the declarations of %s", (name, kind) => {
  it("begin with an option that runs as it is", () => {
    const starter = Object.entries(kind.starter).map(([key, value]) => `${key}: ${value}`);
    const finding = compare(scenarioOf({ it: `{ kind: ${name}, ${starter.join(", ")} }` }));
    expect(finding.options[0]?.total).toBeGreaterThan(0);
  });

  it("have words, help and an example that is read as it is written", () => {
    const words = [kind.title, kind.help, ...Object.values(kind.lines).map((line) => line.label)];
    for (const [key, field] of Object.entries(kind.fields)) {
      words.push(field.label, field.help);
      expect([key, field.example.trim()]).not.toEqual([key, ""]);
      if (field.type === "number" && field.figure) expect(isWithin(field.figure.value, field.bounds)).toBe(true);
    }
    for (const word of words) expect(word.trim()).not.toBe("");
  });

  it("give only lines that are declared, in known categories", () => {
    for (const line of Object.values(kind.lines)) expect(CATEGORIES).toContain(line.category);
  });

  it("name what is missing when a required number is left out", () => {
    for (const [key, field] of Object.entries(kind.fields)) {
      if (!field.required) continue;
      const text = `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\nneed: { hoursPerMonth: 40 }\noptions:\n  it:\n    kind: ${name}\n`;
      expect(() => parseScenario(text)).toThrow(`\`${key}\` is missing in option \`it\``);
    }
  });
});
