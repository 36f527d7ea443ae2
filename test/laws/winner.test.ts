/** Every question names the same cheapest, winner and baseline of the same file. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { checkScenario } from "../../src/analysis/check.ts";
import { type CompareFinding, compare } from "../../src/analysis/compare.ts";
import { diff } from "../../src/analysis/diff.ts";
import { explain } from "../../src/analysis/explain.ts";
import { prices } from "../../src/analysis/report.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { sensitivity } from "../../src/analysis/sensitivity.ts";
import { simulate } from "../../src/analysis/simulate.ts";
import { liveWorkbook } from "../../src/analysis/workbook/workbook.ts";
import { tidy } from "../../src/report/compare.ts";
import { type FileObject, isValid, read, scenarioFile } from "../support/scenario-arbitrary.ts";

/** The file where it asks little of its options: few of those at random would do all that is asked. */
function asksLittle({ budget: _, resultsByMonth: __, ...file }: FileObject): FileObject {
  const options = Object.entries(file.options as Record<string, FileObject>).map(([id, option]) => {
    const { months: _, startAfterMonths: __, ...open } = option;
    return [id, open];
  });
  const need = file.need === undefined ? {} : { need: { hoursPerMonth: 1 } };
  return { ...file, ...need, options: Object.fromEntries(options) } as FileObject;
}

/** Options of a file, one of them twice: a tie. */
const tied = (wishes: Parameters<typeof scenarioFile>[0] = {}) =>
  fc
    .tuple(scenarioFile({ horizon: fc.integer({ min: 1, max: 24 }), ...wishes }), fc.boolean(), fc.boolean())
    .map(([file, twice, little]): FileObject => {
      const options = file.options as Record<string, FileObject>;
      const [first] = Object.values(options);
      const all = { ...file, options: twice && first ? { ...options, again: first } : options };
      return little && isValid(asksLittle(all)) ? asksLittle(all) : all;
    })
    .filter((file) => Object.keys(file.options as object).length > 1);

/** Whether no number of the file is a range, a budget's included, and nothing in it, of a part of a plan either, happens by chance. */
const isSure = (file: FileObject) => !/"low"| to |"probability"/.test(JSON.stringify(file));

const chosen = ({ verdict, scenario }: CompareFinding) => ({
  cheapest: verdict?.cheapest,
  winner: verdict?.winner,
  baseline: scenario.baseline,
});

test("compare, sensitivity, check, diff, CSV and the rest agree", () => {
  let short = 0;
  let nobody = 0;
  fc.assert(
    fc.property(tied(), fc.constantFrom("total" as const, "cash" as const), (file, by) => {
      const scenario = read(file);
      const finding = compare(scenario, { by });
      const { cheapest, winner, baseline } = chosen(finding);
      if (winner !== cheapest) short++;
      if (winner === null) nobody++;

      // The definition, from the printed results alone.
      const least = (of: typeof finding.options) =>
        [...of].sort((a, b) => a[by] - b[by] || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
      expect(cheapest).toBe(least(finding.options));
      expect(winner).toBe(least(finding.options.filter((option) => option.meetsRequirements)));
      for (const option of finding.options) expect(option.meetsRequirements).toBe(option.shortfalls.length === 0);

      const bars = sensitivity(scenario, { by });
      expect([bars.winner, bars.scenario.baseline]).toEqual([winner, baseline]);
      const same = diff({ from: "scenario", scenario }, { from: "saved", finding }, { by });
      expect(same.winner).toEqual({ before: winner, after: winner, changed: false });
      expect(same.cheapest).toEqual({ before: cheapest, after: cheapest, changed: false });
      for (const other of [schedule(scenario), breakEven(scenario, { by }), explain(scenario), same]) {
        expect(other.scenario.baseline).toBe(baseline);
      }
      const { rows } = tidy(finding, "wide");
      const marked = (name: string) => rows.filter((row) => row[name] === "yes").map((row) => row.option);
      expect(marked("cheapest")).toEqual([cheapest]);
      expect(marked("winner")).toEqual(winner === null ? [] : [winner]);

      const ids = Object.keys(file.options as object);
      const expected = [{ cheapest, by }, ...ids.map((id) => ({ winner: id, by })), ...ids.map((meets) => ({ meets }))];
      const { checked } = checkScenario(read({ ...file, expect: expected as never }), null);
      const passed = checked.expectations
        .filter(({ status }) => status === "pass")
        .map(({ of, expected: id }) => `${of} ${id}`);
      expect(passed).toContain(by === "cash" ? `cheapest by cash ${cheapest}` : `cheapest ${cheapest}`);
      for (const option of finding.options) {
        expect(passed.includes(`meets ${option.id} met`)).toBe(option.meetsRequirements);
      }
      const winners = passed.filter((text) => text.startsWith("winner"));
      expect(winners.length > 0).toBe(winner !== null);
      if (winner !== null) expect(winners).toContain(by === "cash" ? `winner by cash ${winner}` : `winner ${winner}`);
    }),
    { numRuns: 200 },
  );
  // The law would be empty where every option always did what is required, or none ever.
  expect(short).toBeGreaterThan(20);
  expect(nobody).toBeGreaterThan(5);
  expect(200 - nobody).toBeGreaterThan(20);
});

test("a simulation without ranges names them too, and its chances are sure", () => {
  fc.assert(
    fc.property(tied({ ranges: false, savings: false }).filter(isSure), (file) => {
      const options = Object.entries(file.options as Record<string, FileObject>);
      // An event that costs nothing is something to draw.
      const event = { amount: 0, every: "once", probability: "50%" };
      const drawn = options.map(([id, option]) => [id, { ...option, costs: { nothing: event } }]);
      const scenario = read({ ...file, options: Object.fromEntries(drawn) } as FileObject);
      const { cheapest, winner, baseline } = chosen(compare(scenario));
      const finding = simulate(scenario, { draws: 50 });
      expect(finding.verdict).toMatchObject({ cheapest, winner });
      expect(finding.scenario.baseline).toBe(baseline);
      for (const option of compare(scenario).options) {
        const own = finding.options.find(({ id }) => id === option.id);
        expect(own?.probabilityMeetsRequirements).toBe(option.meetsRequirements ? 1 : 0);
        expect(own?.expectedRegret === null).toBe(!option.meetsRequirements);
        if (!option.meetsRequirements) expect(own?.probabilityWinner).toBe(0);
      }
    }),
    { numRuns: 100 },
  );
});

test("permuting and renaming options changes nothing but order and names; equals go by id", () => {
  fc.assert(
    fc.property(scenarioFile({ horizon: fc.integer({ min: 1, max: 18 }) }), (file) => {
      const options = Object.entries(file.options as Record<string, FileObject>);
      const renamed = (id: string) => `z${9 - Number(id.replace("option", ""))}`;
      const turned = {
        ...file,
        options: Object.fromEntries([...options].reverse().map(([id, one]) => [renamed(id), one])),
      };
      const [a, b] = [compare(read(file)), compare(read(turned as FileObject))];
      const cost = (finding: CompareFinding, id: string | null | undefined) =>
        finding.options.find((option) => option.id === id)?.total;
      for (const name of ["cheapest", "winner"] as const) {
        expect(cost(b, b.verdict?.[name])).toBe(cost(a, a.verdict?.[name]));
      }
      expect(cost(b, b.scenario.baseline)).toBe(cost(a, a.scenario.baseline));
      expect([b.verdict?.margin, b.verdict?.tie, b.verdict?.againstBaseline]).toEqual([
        a.verdict?.margin,
        a.verdict?.tie,
        a.verdict?.againstBaseline,
      ]);
      for (const option of a.options) {
        const same = b.options.find(({ id }) => id === renamed(option.id));
        const text = JSON.stringify({ ...same, delta: null }).replaceAll(renamed(option.id), option.id);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...option, delta: null })));
      }
    }),
    { numRuns: 100 },
  );
});

test("the formulas of a workbook, and what the report prices, choose as compare does", () => {
  fc.assert(
    fc.property(tied(), fc.constantFrom("total" as const, "cash" as const), (file, by) => {
      const scenario = read(file);
      const finding = compare(scenario, { by });
      const { cheapest, winner, baseline } = chosen(finding);
      const { verdict } = liveWorkbook(scenario, { by }).live.summary;
      const title = (id: string | undefined) => finding.options.find((option) => option.id === id)?.title;
      const place = Number(verdict?.winner.value);
      expect(place === 0 ? null : finding.options[place - 1]?.id).toBe(winner);
      expect([verdict?.cheapest.value, verdict?.baseline.value]).toEqual([title(cheapest), title(baseline)]);
      expect(chosen(prices(scenario).compare)).toEqual(chosen(compare(scenario)));
    }),
    { numRuns: 40 },
  );
});
