import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { type ParseOptions, parseScenario } from "../../src/scenario/parse.ts";
import { issuesRaised } from "../support/scenario.ts";
import { type FileObject, scenarioFile, textOf } from "../support/scenario-arbitrary.ts";

const issuesOf = (text: string | Uint8Array, options?: ParseOptions) =>
  issuesRaised(() => parseScenario(text, options));

const file = (options: string, head = "") =>
  `version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n${head}options:\n${options}`;

describe("whatever is in a file", () => {
  const garbage = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      "",
      "x",
      "8,000",
      "30%",
      -1,
      0,
      1e300,
      "1 to",
      [],
      [1],
      {},
      { value: 1 },
      { low: 2, high: 1 },
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const spoiled = fc
    .tuple(scenarioFile({ mostOptions: 2 }), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), garbage, fc.string())
    .map(([file, path, value, key]) => {
      const copy = structuredClone(file) as FileObject;
      const own = structuredClone(value);
      let node = copy as Record<string, unknown>;
      for (const [index, choice] of path.entries()) {
        const keys = Object.keys(node);
        const chosen = keys[choice % Math.max(1, keys.length)] ?? "x";
        const inside = node[chosen];
        if (index < path.length - 1 && typeof inside === "object" && inside !== null) {
          node = inside as Record<string, unknown>;
          continue;
        }
        if (choice % 3 === 0) delete node[chosen];
        else if (choice % 3 === 1 && !Array.isArray(node)) node[key] = own;
        else node[chosen] = own;
        break;
      }
      return copy;
    });

  test("it is answered or refused with issues that stand in it, and never ends in an error of ours", () => {
    fc.assert(
      fc.property(spoiled, (file) => {
        const text = textOf(file);
        const rows = text.split("\n");
        try {
          const scenario = parseScenario(text);
          compare(scenario);
          schedule(scenario);
        } catch (error) {
          if (!(error instanceof ScenarioError)) throw error;
          expect(error.issues.length).toBeGreaterThan(0);
          for (const { line, column, length, message, code } of error.issues) {
            expect(rows[line - 1]).toBeDefined();
            expect(column).toBeLessThanOrEqual((rows[line - 1] ?? "").length + 1);
            expect(length).toBeGreaterThan(0);
            for (const word of ["undefined", "[object", "NaN"])
              if (!text.includes(word)) expect(message).not.toContain(word);
            expect(message).not.toMatch(/\bnull\b.*expected/);
            expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a flag of any text is laid or refused", () => {
    const text = file("  hire: { kind: fullTime, annualSalary: 100000 }");
    const address = fc.oneof(
      fc.constantFrom("hire.annualSalary", "hire.rampUp", "hire", "need", "options.hire", "title"),
      fc.string(),
    );
    fc.assert(
      fc.property(address, fc.oneof(fc.string(), fc.json()), (left, right) => {
        for (const { column, excerpt } of issuesOf(text, { set: [`${left}=${right}`] })) {
          expect(column).toBeLessThanOrEqual(excerpt.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a map or a list of maps where something else belongs", () => {
  const put = (value: unknown, [key = "", ...rest]: readonly string[], by: unknown): unknown => {
    if (typeof value !== "object" || value === null || key === "") return by;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = put(copy[key], rest, by);
    return copy;
  };
  const pathsOf = (value: unknown): string[][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inside]) => [[key], ...pathsOf(inside).map((path) => [key, ...path])])
      : [];

  test("is read or is an issue, anywhere in a file", () => {
    const { plain } = parseScenario(readFileSync("fixtures/agency-by-spend/scenario.yaml"));
    const hire = {
      kind: "fullTime",
      annualSalary: 1e5,
      employerTaxes: "us-tx",
      contributions: { own: { rate: "2%" } },
    };
    const more = {
      billing: { every: "quarter", inAdvance: true },
      costs: { more: { amount: 500, every: "month" } },
      monthlyFee: [{ months: 3, value: 12 }, { value: 8 }],
    };
    const file = put(plain, ["options", "extra"], { kind: "retainer", ...more });
    const full = put(put(file, ["options", "hire"], hire), ["expect"], [{ of: "extra.total", is: 1, case: "none" }]);
    for (const path of pathsOf(full)) {
      for (const by of [{ a: 1 }, [{ a: 1 }]]) {
        try {
          parseScenario(JSON.stringify(put(full, path, by)));
        } catch (error) {
          expect(error, path.join(".")).toBeInstanceOf(ScenarioError);
        }
      }
    }
  });
});
