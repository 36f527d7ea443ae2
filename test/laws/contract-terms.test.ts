/** Terms of contracts: headcount counts everything, billing moves months and never a total, but for its discount. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { at } from "../../src/core/column.ts";
import { evaluator } from "../../src/core/evaluate.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { compile } from "../../src/scenario/compile.ts";
import { type FileObject, read, scenarioFile } from "../support/scenario-arbitrary.ts";

type Options = Record<string, FileObject>;

/** Every option of a file changed. */
const each = (file: FileObject, change: (option: FileObject) => FileObject): FileObject => ({
  ...file,
  options: Object.fromEntries(Object.entries(file.options as Options).map(([id, option]) => [id, change(option)])),
});

const without = (option: FileObject, ...names: readonly string[]): FileObject =>
  Object.fromEntries(Object.entries(option).filter(([name]) => !names.includes(name)));

/** The exact amount of each line by option, and the hours delivered and lost. */
function outcome(file: FileObject) {
  const model = compile(read(file));
  const outcomes = evaluator(model, 1, { months: true }).evaluate({ count: 1, columns: new Map() });
  return model.options.map(({ id, items }, index) => {
    const { items: series, hours, lostHours } = outcomes[index] as (typeof outcomes)[number];
    const lines = items.map((item, place) => [item.id, at(series[place]?.total ?? 0, 0)] as const);
    const all = [...lines, ["hours", at(hours?.total ?? 0, 0)], ["lostHours", at(lostHours?.total ?? 0, 0)]] as const;
    const months = items.map(
      (item, place) => [item.id, series[place]?.months?.map((month) => at(month, 0)) ?? []] as const,
    );
    return { id, amounts: new Map<string, number>(all), months: new Map(months) };
  });
}

const near = (actual: number, expected: number, size: number, about: string) =>
  expect(Math.abs(actual - expected), `${about}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, size),
  );

test("headcount: n people cost n times one and deliver n times the hours, line by line", () => {
  fc.assert(
    fc.property(scenarioFile({ ranges: false }), fc.integer({ min: 1, max: 50 }), (file, n) => {
      const one = outcome(each(file, (option) => without(option, "headcount")));
      outcome(each(file, (option) => ({ ...option, headcount: n }))).forEach(({ id, amounts }, index) => {
        for (const [line, amount] of one[index]?.amounts ?? []) {
          near(amounts.get(line) ?? Number.NaN, n * amount, Math.abs(n * amount), `${id}.${line}`);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("billing moves months and never a total: every line is what it is without, but for the discount", () => {
  const providers = Object.keys(kinds).filter((name) => kinds[name]?.provider);
  const agreed = fc.record({ every: fc.constantFrom("quarter", "year"), inAdvance: fc.boolean() });
  fc.assert(
    fc.property(scenarioFile({ ranges: false, kinds: providers }), agreed, (file, billing) => {
      const plain = outcome(each(file, (option) => without(option, "billing")));
      const billed = outcome(each(file, (option) => ({ ...option, billing })));
      const discounted = outcome(each(file, (option) => ({ ...option, billing: { ...billing, discount: "10%" } })));
      plain.forEach(({ id, amounts }, index) => {
        for (const [line, amount] of amounts) {
          near(billed[index]?.amounts.get(line) ?? Number.NaN, amount, Math.abs(amount), `${id}.${line}`);
        }
        const kind = kinds[String((file.options as Options)[id]?.kind)];
        const bills = [...amounts].filter(([line]) => kind?.lines[line]?.billed);
        const sum = bills.reduce((all, [, amount]) => all + amount, 0);
        near(discounted[index]?.amounts.get("discount") ?? Number.NaN, -0.1 * sum, sum, `${id}.discount`);
      });
    }),
    { numRuns: 60 },
  );
});

test("in advance no bill comes later than what it is for, in arrears none sooner", () => {
  const providers = Object.keys(kinds).filter((name) => kinds[name]?.provider);
  fc.assert(
    fc.property(
      scenarioFile({ ranges: false, kinds: providers }),
      fc.constantFrom("quarter", "year"),
      (file, every) => {
        const by = (inAdvance: boolean) =>
          outcome(each(file, (option) => ({ ...option, billing: { every, inAdvance } })));
        const plain = outcome(each(file, (option) => without(option, "billing")));
        const [early, late] = [by(true), by(false)];
        plain.forEach(({ id, months }, index) => {
          const fees = months.get("fees") ?? [];
          let [sooner, asRun, later] = [0, 0, 0];
          fees.forEach((amount, month) => {
            asRun += amount;
            sooner += early[index]?.months.get("fees")?.[month] ?? 0;
            later += late[index]?.months.get("fees")?.[month] ?? 0;
            const noise = 1e-9 * Math.max(1, asRun, sooner);
            expect(sooner, `${id} month ${month + 1}`).toBeGreaterThanOrEqual(asRun - noise);
            expect(later, `${id} month ${month + 1}`).toBeLessThanOrEqual(asRun + noise);
          });
        });
      },
    ),
    { numRuns: 40 },
  );
});
