/** The library as its users have it: objects for files, pages for findings, our errors for calls that cannot be. */
import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { run } from "../src/cli/main.ts";
import {
  breakEven,
  compare,
  csv,
  diff,
  explain,
  figures,
  goldenOf,
  markdown,
  type OptionInput,
  parseScenario,
  ScenarioError,
  type ScenarioInput,
  schedule,
  sensitivity,
  simulate,
  table,
  withNumbers,
} from "../src/index.ts";
import { fakeIo } from "./support/io.ts";

const input = {
  version: 1,
  currency: "USD",
  start: "2027-01",
  horizonMonths: 12,
  need: { hoursPerMonth: 40 },
  options: {
    retainer: {
      kind: "retainer",
      monthlyFee: "7k to 8k to 9k",
      includedHoursPerMonth: 40,
      title: "Dana",
      billing: { every: "quarter", inAdvance: true, discount: "10%" },
    },
    hire: {
      kind: "fullTime",
      annualSalary: { value: 174000, source: "offer" },
      bonus: "20%",
      employerTaxes: { jurisdiction: "us-tx" },
      rampUp: { months: 6, startingAt: "25%" },
      contributions: { fund: { rate: "1%", upTo: 9500, on: "salary" } },
      benefits: { health: "650 a month", pension: "10% of cash" },
      costs: { tools: { amount: 500, every: "month", counts: "fromSearch" } },
    },
  },
} as const satisfies ScenarioInput;

test("an object is what its JSON is, and so are its issues", () => {
  const text = JSON.stringify(input, null, 2);
  expect(compare(parseScenario(input))).toEqual(compare(parseScenario(text)));
  const wrong = { ...input, currency: "usd" };
  const issues = (of: unknown) => {
    try {
      parseScenario(of as ScenarioInput);
    } catch (error) {
      return (error as ScenarioError).issues;
    }
    return undefined;
  };
  expect(issues(wrong)).toEqual(issues(JSON.stringify(wrong, null, 2)));
  expect(issues(wrong)?.[0]).toMatchObject({ line: 3, path: "currency" });
});

test("every type that a finding names can be imported", () => {
  const { $defs } = JSON.parse(readFileSync("dist/finding-schemas.json", "utf8")) as { $defs: object };
  const exported = readFileSync("src/index.ts", "utf8");
  expect(Object.keys($defs).filter((name) => !new RegExp(`\\b${name}\\b`).test(exported))).toEqual([]);
});

test("the type of an object knows every kind and its numbers", () => {
  expectTypeOf<OptionInput["kind"]>().toEqualTypeOf<
    "retainer" | "hourly" | "fullTime" | "interim" | "agency" | "consultant" | "coach" | "plan" | "custom"
  >();
  expectTypeOf<ScenarioInput["horizonMonths"]>().toEqualTypeOf<number | string>();
  expectTypeOf<Extract<OptionInput, { kind: "retainer" }>>().toHaveProperty("includedHoursPerMonth");
  // @ts-expect-error a misspelt number does not compile
  const misspelt: OptionInput = { kind: "retainer", monthlyFe: 8000 };
  expect(misspelt).toBeDefined();
});

const scenario = parseScenario(input);
const answers = { compare, schedule, explain, breakEven, sensitivity, simulate };
const questions = Object.keys(answers) as (keyof typeof answers)[];

test.each([undefined, null, 5, true, [], () => 1, Symbol("x"), new Map()])(
  "parseScenario refuses %s with an error of ours",
  (wrong) => {
    expect(() => parseScenario(wrong as never)).toThrow(ScenarioError);
  },
);

test("parseScenario refuses an object that JSON cannot hold", () => {
  const round: Record<string, unknown> = {};
  round.self = round;
  expect(() => parseScenario(round as never)).toThrow(ScenarioError);
  expect(() => parseScenario({ ...input, horizonMonths: 12n } as never)).toThrow(ScenarioError);
  expect(() => parseScenario({ ...input, horizonMonths: Number.NaN })).toThrow(ScenarioError);
});

test.each(questions)("%s of no scenario is an error of ours", (name) => {
  for (const wrong of [undefined, null, "scenario.yaml", {}, [], 5])
    expect(() => answers[name](wrong as never), String(wrong)).toThrow(ScenarioError);
});

test.each(questions)("table, markdown and csv of %s are what the command prints", async (name) => {
  const finding = answers[name](scenario);
  const command = name === "breakEven" ? "break-even" : name;
  const printed = async (...flags: string[]) => {
    const io = fakeIo({ files: { "scenario.yaml": JSON.stringify(input, null, 2) }, columns: 90 });
    await run([command, "scenario.yaml", ...flags], io);
    return io.stdout;
  };
  for (const width of ["90", 0, Number.NaN]) expect(() => table(finding, { width } as never)).toThrow(ScenarioError);
  expect(table(finding, { width: 90 })).toBe(await printed());
  expect(table(finding, { width: 90, locale: "nl" })).toBe(await printed("--locale", "nl"));
  expect(markdown(finding)).toBe(await printed("--format", "markdown"));
  expect(csv(finding)).toBe(await printed("--format", "csv"));
});

test("a word that a call does not take is answered with the nearest that it does", () => {
  const hint = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof ScenarioError) return error.issues[0]?.hint;
    }
    return undefined;
  };
  expect(hint(() => compare(parseScenario(input), { by: "csh" } as never))).toBe("write by: cash");
  expect(hint(() => figures("us-nw" as never))).toBe("write jurisdiction: us-nc");
  expect(hint(() => figures("nll" as never))).toBe("write jurisdiction: nl");
});

test("a call with options that a function does not take gets our error, whatever is wrong with them", () => {
  const scenario = parseScenario(input);
  const wrong: [call: () => unknown, message: string][] = [
    [() => compare(scenario, { by: "foo" } as never), "one of total, cash was expected, found the text `foo`"],
    [() => compare(scenario, { byy: "cash" } as never), "unknown key `byy` in `compare`"],
    [() => compare(scenario, null as never), "a map was expected, found nothing"],
    [() => simulate(scenario, 5 as never), "a map was expected, found the number 5"],
    [
      () => breakEven(scenario, { pair: "ab" } as never),
      "a list of two different texts was expected, found the text `ab`",
    ],
    [() => explain(scenario, { address: "a.total" } as never), "a text was expected, found a map"],
    [() => diff(scenario as never, scenario as never), "one of scenario, saved, nothing was expected, found nothing"],
    [
      () => parseScenario(input, { set: "a.monthlyFee=1" } as never),
      "a list was expected, found the text `a.monthlyFee=1`",
    ],
    [
      () => breakEven(scenario, { pair: ["hire"] } as never),
      "a list of two different texts was expected, found a list",
    ],
    [() => breakEven(scenario, { from: null } as never), "breakEven({ from }):1:1  a text was expected, found nothing"],
    [() => sensitivity(scenario, { grid: ["hire.bonus"] } as never), "a list of two different texts was expected"],
    [() => simulate(scenario, { draws: 0 }), "simulate({ draws }):1:1  `draws` cannot be 0"],
    [() => simulate(scenario, { draws: "100" } as never), "`draws` cannot be 100"],
    [() => simulate(scenario, { seed: 1.5 }), "simulate({ seed }):1:1  `seed` cannot be 1.5"],
    [() => simulate(scenario, { onProgress: 5 } as never), "a function was expected, found the number 5"],
    [
      () => diff({ from: "saved", finding: {} as never }, { from: "scenario", scenario }),
      "a saved comparison was expected",
    ],
    [
      () => diff({ from: "scenario", scenario }, { from: "scenario", scenario }, { failOn: "winner" } as never),
      "diff({ failOn }):1:1  a list of rules was expected, found the text `winner`",
    ],
    [() => figures("xx"), "figures({ jurisdiction }):1:1  one of us, us-ak"],
    [() => withNumbers(scenario, new Map() as never), "an object of numbers by address was expected, found a map"],
    [() => table({} as never), "table:1:1  the answer to a question was expected, found a map"],
    [() => markdown(null as never), "markdown:1:1  the answer to a question was expected, found nothing"],
    [() => csv(5 as never), "csv:1:1  the answer to a question was expected, found the number 5"],
    [() => goldenOf(null as never), "goldenOf:1:1  a saved comparison was expected, found nothing"],
    [() => table(compare(scenario), { locale: "xx" } as never), "one of en, nl was expected, found the text `xx`"],
  ];
  for (const [call, message] of wrong) {
    expect(call).toThrow(ScenarioError);
    expect(call).toThrow(message);
  }
});
