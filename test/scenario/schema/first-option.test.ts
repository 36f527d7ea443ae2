/** The first option of a kind is read by a smaller schema than those after it: what it comes to, and what is wrong with it, is the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

const fixtures = join(import.meta.dirname, "../../../fixtures");
const stories = readdirSync(fixtures).flatMap((name) => {
  const files = readdirSync(join(fixtures, name)).filter((file) => file === "scenario.yaml");
  return files.map((file): [string, string] => [name, readFileSync(join(fixtures, name, file), "utf8")]);
});
const wrong = (option: string) =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\noptions:\n  one: ${option}\n`;

test.each([
  ...stories,
  ["an unknown key", wrong("{ kind: retainer, monthlyFee: 8000, rampup: 3 }")],
  ["no required key", wrong("{ kind: fullTime, bonus: 20% }")],
  [
    "values of other kinds",
    wrong("{ kind: fullTime, annualSalary: x, rampUp: 3, billing: 1, costs: [], contributions: 4 }"),
  ],
])("%s", async (_, text) => {
  vi.resetModules();
  const { parseScenario } = await import("../../../src/scenario/parse.ts");
  const read = () => {
    try {
      return parseScenario(text);
    } catch (error) {
      return (error as { issues: unknown }).issues;
    }
  };
  const first = read();
  expect(first).toBeDefined();
  expect(JSON.stringify(read())).toBe(JSON.stringify(first));
});
