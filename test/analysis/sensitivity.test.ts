import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { type CompareFinding, compare } from "../../src/analysis/compare.ts";
import { explain } from "../../src/analysis/explain.ts";
import {
  changesChoice,
  mostMoved,
  type SensitivityBar,
  type SensitivityFinding,
  sensitivity,
} from "../../src/analysis/sensitivity.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { kept } from "../../src/core/kept.ts";
import { document } from "../../src/report/sensitivity.ts";
import { formatPlain, percentText } from "../../src/scenario/number/numeral.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { withNumbers } from "../../src/scenario/with-numbers.ts";
import { issuesRaised, scenarioText } from "../support/scenario.ts";

const text = `
version: 1
currency: EUR
start: 2027-03
horizonMonths: 17
need: { hoursPerMonth: 45 }
budget: { total: 200000 }
options:
  retainer:
    kind: retainer
    monthlyFee: 8000
    includedHoursPerMonth: 40
    overageRate: 250
    annualIncrease: 3%
  hourly: { kind: hourly, hourlyRate: 150 to 190 to 350, setupFee: 1234.56 }
  hire:
    kind: fullTime
    annualSalary: 80000
    bonus: 20% to 30% of salary
    benefits: 23.3%
    recruiting: 15% to 25%
    startAfterMonths: 1.5
    rampUp: { months: 3 to 6, startingAt: 25% }
    costs:
      tools: { amount: 500, every: month, probability: 30% }
`;

const compared = new Map<string, CompareFinding>();

/** What `compare --set` says, once for all that is asked of it. */
const there = (...set: string[]) => kept(compared, set.join(), () => compare(parseScenario(text, { set })));
const totals = (...set: string[]) => Object.fromEntries(there(...set).options.map(({ id, total }) => [id, total]));
const winner = (...set: string[]) => there(...set).verdict?.winner ?? null;

/** As a file would write it. */
const written = (bar: SensitivityBar, value: number) =>
  bar.unit === "ratio" ? percentText(value) : formatPlain(value);

const finding: SensitivityFinding = sensitivity(parseScenario(text));
const bar = (address: string) => finding.bars.find((one) => one.address === address) as SensitivityBar;

describe("bars", () => {
  test("there is one for each number of the file, and for each figure a cost or a requirement depends on", () => {
    const file =
      "horizonMonths need.hoursPerMonth budget.total retainer.monthlyFee retainer.includedHoursPerMonth retainer.overageRate retainer.annualIncrease hourly.hourlyRate hourly.setupFee hire.annualSalary hire.bonus hire.benefits hire.recruiting hire.startAfterMonths hire.rampUp.months hire.rampUp.startingAt hire.costs.tools.amount hire.costs.tools.probability hire.hoursPerWeek weeksPerYear";
    expect(finding.bars.map(({ address }) => address).sort()).toEqual(file.split(" ").sort());
  });

  test.each(finding.bars.map((one) => [one.address, one] as const))(
    "%s equals compare --set at both ends, to the cent",
    (address, one) => {
      for (const end of ["low", "high"] as const) {
        const there = totals(`${address}=${written(one, one[end])}`);
        expect(Object.fromEntries(Object.entries(one.options).map(([id, swing]) => [id, swing[end]]))).toEqual(there);
      }
    },
  );

  test("a month of the calendar is compiled anew at its ends, as a horizon is", () => {
    const file = scenarioText(
      "  hire: { kind: fullTime, annualSalary: 72000, holidayAllowance: 8%, holidayAllowanceMonth: 5, bonus: 10%, bonusMonth: 4 }",
      { start: "2026-01", horizonMonths: 13 },
    );
    // 480 a month of holiday allowance: 4, 5 or 6 months of it are paid by January 2027.
    const { bars } = sensitivity(parseScenario(file));
    const months = bars.find(({ address }) => address === "hire.holidayAllowanceMonth");
    expect(months).toMatchObject({ low: 4, high: 6, options: { hire: { swing: 960 } } });
    for (const month of [4, 6]) {
      const [hire] = compare(parseScenario(file, { set: [`hire.holidayAllowanceMonth=${month}`] })).options;
      expect(months?.options.hire?.[month === 4 ? "low" : "high"]).toBe(hire?.total);
    }
  });

  test("a fact that chooses rules of law has no bar, and is varied by none: another takes other figures", () => {
    const scenario = parseScenario(
      scenarioText(
        `  hire: { kind: fullTime, annualSalary: 200000, employerTaxes: { jurisdiction: us-ny, quarterlyPayroll: $payroll } }
  other: { kind: retainer, monthlyFee: 20000 }`,
        { start: "2026-01", inputs: "{ payroll: 2600000 }" },
      ),
    );
    const found = sensitivity(scenario);
    expect(found.bars.map(({ address }) => address)).not.toContain("inputs.payroll");
    expect(found.statutory).toBeGreaterThan(0);
    const refused = /`inputs.payroll` shapes the scenario and cannot be changed without reading it again/;
    expect(() => breakEven(scenario, { vary: "inputs.payroll" })).toThrow(refused);
    expect(() => sensitivity(scenario, { grid: ["inputs.payroll", "hire.annualSalary"] })).toThrow(refused);
    expect(() => withNumbers(scenario, { "inputs.payroll": 1_000_000 })).toThrow(refused);
    const [issue] = issuesRaised(() => withNumbers(scenario, { "inputs.payroll": 1_000_000 }));
    expect(issue?.hint).toContain("--set inputs.payroll=1000000");
  });

  test("a range gives its ends; another number a fifth to either side, within its bounds", () => {
    expect(bar("hourly.hourlyRate")).toMatchObject({ low: 150, high: 350, ends: "range" });
    expect(bar("hire.annualSalary")).toMatchObject({ low: 64000, high: 96000, ends: "fifth" });
    expect(bar("horizonMonths")).toMatchObject({ low: 14, high: 20, ends: "fifth" });
  });

  test("a number that no cost depends on swings by nothing", () => {
    expect(Object.values(bar("budget.total").options).map(({ swing }) => swing)).toEqual([0, 0, 0]);
  });

  test("those that change the choice come first, then by their largest swing", () => {
    const rank = finding.bars.map((one) => (one.flips.length > 0 || one.winnerAtLow !== one.winnerAtHigh ? 0 : 1));
    expect(rank).toEqual([...rank].sort());
    const last = finding.bars
      .slice(rank.indexOf(1))
      .map((one) => Math.max(...Object.values(one.options).map(({ swing }) => swing)));
    expect(last).toEqual([...last].sort((a, b) => b - a));
  });
});

describe("flip points", () => {
  const flips = finding.bars.flatMap((one) =>
    [...one.flips, ...(one.beyond ? [one.beyond] : [])].map((flip) => ({ one, flip })),
  );

  test("there are some, inside the bars and beyond them", () => {
    expect(finding.bars.some((one) => one.flips.length > 0)).toBe(true);
    expect(finding.bars.some((one) => one.beyond !== null)).toBe(true);
  });

  test.each(
    flips
      .filter(({ one }) => one.address !== "horizonMonths")
      .map(({ one, flip }) => [one.address, flip.at, one, flip] as const),
  )("%s at %f has the one as winner below it, and the other above", (address, at, one, flip) => {
    const near = (one.unit === "ratio" ? 1 : 100) * 1e-4;
    const beside = (sign: 1 | -1) => winner(`${address}=${written(one, Number((at + sign * near).toFixed(6)))}`);
    expect([beside(-1), beside(1)]).toEqual([flip.from, flip.to]);
  });

  test("where both meet the requirements to either side, the two tie to the cent", () => {
    const tied = flips.filter(({ one, flip }) => {
      if (one.address === "horizonMonths") return false;
      const near = (one.unit === "ratio" ? 1 : 100) * 1e-4;
      return [-1, 0, 1].every((sign) => {
        const set = [`${one.address}=${written(one, Number((flip.at + sign * near).toFixed(6)))}`];
        const meeting = there(...set).options.filter((option) => option.meetsRequirements);
        return [flip.from, flip.to].every((id) => meeting.some((option) => option.id === id));
      });
    });
    expect(tied.length).toBeGreaterThan(2);
    for (const { one, flip } of tied) {
      const there = totals(`${one.address}=${written(one, flip.at)}`);
      expect(there[flip.from ?? ""], one.address).toBe(there[flip.to ?? ""]);
    }
  });

  test("a requirement that starts or stops being met is one", () => {
    const budget = bar("budget.total");
    const all = [...budget.flips, ...(budget.beyond ? [budget.beyond] : [])];
    expect(all.every(({ from, to }) => from === null || to !== null)).toBe(true);
    expect(all.length).toBeGreaterThan(0);
  });

  test("the closed form of a rate against a retainer", () => {
    const plain = sensitivity(
      parseScenario(`
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40 }
  hourly: { kind: hourly, hourlyRate: 210, hoursPerMonth: 40 }
`),
    );
    expect(plain.winner).toBe("retainer");
    const rate = plain.bars.find(({ address }) => address === "hourly.hourlyRate");
    expect(rate?.flips).toEqual([{ at: 200, from: "hourly", to: "retainer" }]);
  });
});

describe("a switch to an option of equal cost", () => {
  const level = sensitivity(
    parseScenario(`
version: 1
currency: USD
start: 2027-01
horizonMonths: 12
need: { hoursPerMonth: 20 to 40 to 60 }
options:
  zed: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 40, overageRate: 250 }
  able: { kind: retainer, monthlyFee: 8000, includedHoursPerMonth: 30, overageRate: 250 }
`),
  );

  test("is marked: up to 30 hours both cost 8,000, and the first id is named", () => {
    const need = level.bars.find(({ address }) => address === "need.hoursPerMonth");
    expect(need?.flips).toEqual([{ at: 30, from: "able", to: "zed", tie: true }]);
    expect(level.bars.flatMap(({ flips }) => flips).filter(({ tie }) => tie !== true)).toEqual([]);
  });

  test("at a single value at the end of what can be looked at is none: at an overage rate of 0 both cost 8,000", () => {
    expect(level.bars.find(({ address }) => address === "able.overageRate")).toMatchObject({ flips: [], beyond: null });
  });

  test("is called one on the page, and not a change of the winner", () => {
    const text = JSON.stringify(document(level, "en"));
    expect(text).toContain(`"text":"no"},{"type":"text","text":"need.hoursPerMonth"`);
    expect(text).toContain(
      "No option costs less than zed when any one input is flexed; at some values one costs the same: hours needed per month, below 30 hours a month, able costs the same",
    );
    expect(level.bars.filter(changesChoice)).toEqual([]);
  });
});

test("what the law sets has no bar, and is counted; a rate that the file gives has one", () => {
  const bars = (taxes: string) =>
    sensitivity(
      parseScenario(`
version: 1
currency: USD
start: 2026-01
horizonMonths: 12
options:
  hire: { kind: fullTime, annualSalary: 100k, employerTaxes: ${taxes} }
`),
    );
  const law = bars("us-tx");
  expect(law.bars.filter(({ address }) => address.includes("employerTaxes"))).toEqual([]);
  // Social Security, Medicare, FUTA, the state's rate, and the three limits.
  expect(law.statutory).toBe(7);
  const own = bars("{ jurisdiction: us-tx, unemployment: 1.5% }");
  expect(own.bars.filter(({ address }) => address.includes("employerTaxes")).map(({ address }) => address)).toEqual([
    "hire.employerTaxes.unemployment",
  ]);
});

describe("the winner map", () => {
  test("each cell is the winner of compare there", () => {
    const { grid } = sensitivity(parseScenario(text), { grid: ["hire.annualSalary", "horizonMonths"] });
    for (const [x, y] of [
      [0, 0],
      [5, 11],
      [30, 20],
      [48, 16],
    ] as const) {
      const there = [`hire.annualSalary=${formatPlain(grid?.xs[x] ?? 0)}`, `horizonMonths=${grid?.ys[y] ?? 0}`];
      expect(grid?.winners[y]?.[x]).toBe(winner(...there));
    }
  });

  test("an unknown number is an issue", () => {
    expect(() => sensitivity(parseScenario(text), { grid: ["hire.salary", "horizonMonths"] })).toThrow(ScenarioError);
  });

  test("a number that is a named input varies as the input", () => {
    const named =
      "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\ninputs: { fee: 8000 }\noptions:\n  a: { kind: retainer, monthlyFee: $fee, includedHoursPerMonth: 40 }\n  b: { kind: hourly, hourlyRate: 200, hoursPerMonth: 40 }\n";
    const grid = (x: string) => sensitivity(parseScenario(named), { grid: [x, "b.hourlyRate"] }).grid;
    expect(grid("a.monthlyFee")).toEqual(grid("inputs.fee"));
    expect(new Set(grid("a.monthlyFee")?.winners.flat())).toEqual(new Set(["a", "b"]));
  });
});

test("a share of a price that is spread over no time costs nothing, whichever question is asked", () => {
  const file = scenarioText(
    "  none: { kind: coach, months: 0, programmeFee: 100, costs: { more: { amount: 10%, every: month, months: 0 to 0 to 1 } } }\n" +
      "  some: { kind: retainer, monthlyFee: 1 }",
  );
  const { costs, scenario } = sensitivity(parseScenario(file));
  expect(costs).toEqual({ none: 0, some: 12 });
  expect(scenario.baseline).toBe(compare(parseScenario(file)).scenario.baseline);
});

test("says how many of the inputs are varied, as explain does of its lines", () => {
  const heard: [number, number][] = [];
  const onProgress = (done: number, total: number) => heard.push([done, total]);
  const { bars } = sensitivity(parseScenario(text), { onProgress });
  expect(heard).toEqual(bars.map((_, index) => [index, bars.length]));
  heard.length = 0;
  const { lines } = explain(parseScenario(text), null, { onProgress });
  expect(heard).toEqual(lines.map((_, index) => [index, lines.length]));
});

describe("hours that an option states itself", () => {
  const { bars, notices } = sensitivity(
    parseScenario(`
version: 1
currency: EUR
start: 2027-01
horizonMonths: 12
need: { hoursPerMonth: 40 }
options:
  interim: { kind: interim, dayRate: 950, daysPerWeek: 2 }
  retainer: { kind: retainer, monthlyFee: 6500, hoursPerMonth: 48 }
`),
  );

  test("that move no cost belong to that option, and decide where it no longer delivers what is needed", () => {
    const hours = bars.find(({ address }) => address === "retainer.hoursPerMonth") as SensitivityBar;
    expect(mostMoved(hours)).toEqual({ id: "retainer", low: 78_000, high: 78_000, swing: 0 });
    expect(hours.flips.map(({ at, to }) => ({ at, to }))).toEqual([{ at: 40, to: "retainer" }]);
  });

  test("are varied apart from the hours needed, which break-even does not: that is said", () => {
    const said = notices.filter(({ code }) => code === "hours-vary-alone");
    expect(said.map(({ values }) => values)).toEqual([{ addresses: "need.hoursPerMonth, retainer.hoursPerMonth" }]);
    expect(finding.notices.some(({ code }) => code === "hours-vary-alone")).toBe(false);
  });
});
