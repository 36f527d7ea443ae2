import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { asWritten, withNumbers } from "../../src/scenario/with-numbers.ts";
import { scenarioText } from "../support/scenario.ts";
import { read, scenarioFile } from "../support/scenario-arbitrary.ts";

const hire = scenarioText("  hire: { kind: fullTime, annualSalary: 174000, bonus: 20%, benefits: 10000 to 20000 }");

test("gives what the file gives with the same numbers set: 190,000 and 25% of it are 237,500", () => {
  const file = parseScenario(hire);
  const finding = compare(withNumbers(file, { "hire.annualSalary": 190_000, "hire.bonus": 0.25, "hire.benefits": 0 }));
  expect(finding.options[0]?.cash).toBe(237_500);
  const set = ["hire.annualSalary=190000", "hire.bonus=25%", "hire.benefits=0"];
  expect(finding).toEqual(compare(parseScenario(hire, { set })));
});

test("law: any number of any file, at any value of its range, is what `--set` of it gives", () => {
  fc.assert(
    fc.property(
      scenarioFile({ mostOptions: 2 }),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (file, at, part) => {
        const scenario = read(file);
        const ranged = [...scenario.assumptions.values()].filter(
          ({ quantity, address, bounds }) =>
            quantity.low !== undefined && address !== "horizonMonths" && !address.endsWith("months") && !bounds.integer,
        );
        const chosen = ranged[at % Math.max(1, ranged.length)];
        if (chosen === undefined) return;
        const { low = 0, high = 0 } = chosen.quantity;
        const value = Number((low + part * (high - low)).toPrecision(12));
        if (value < low || value > high) return;
        const moved = withNumbers(scenario, { [chosen.address]: value });
        const set = read(file, [`${chosen.address}=${asWritten(chosen, value)}`]);
        expect(compare(moved)).toEqual(compare(set));
        expect(schedule(moved)).toEqual(schedule(set));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [{ "hire.annualSallary": 1 }, "did you mean `hire.annualSalary`"],
  [{ "hire.annualSalary": -1 }, "from 0"],
  [{ "hire.annualSalary": Number.NaN }, "cannot be NaN"],
  [{ horizonMonths: 24 }, 'set: ["horizonMonths=24"]'],
])("refuses %j", (numbers, says) => {
  const change = () => withNumbers(parseScenario(hire), numbers as Record<string, number>);
  expect(change).toThrow(ScenarioError);
  try {
    change();
  } catch (error) {
    const [issue] = (error as ScenarioError).issues;
    expect(`${issue?.message} ${issue?.hint}`).toContain(says);
  }
});
