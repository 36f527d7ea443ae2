/**
 * Valid scenario files at random, from the registers: a new kind or a new field is covered without a line here.
 * Files are JSON, which is YAML, so that a test can edit one as an object.
 */
import fc from "fast-check";
import type { Assumption } from "../../src/core/assumption.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import type { UnitName } from "../../src/core/unit.ts";
import type { Engagement } from "../../src/engagements/engagement.ts";
import {
  BILLED_EVERY,
  billingFields,
  COUNTS,
  costAmount,
  costFields,
  EVERY,
  optionContradictions,
  optionFields,
  rampUpFields,
} from "../../src/engagements/every-option.ts";
import type { Field, NumberField, ShareField } from "../../src/engagements/field.ts";
import { budgetFields, needFields, scenarioFields } from "../../src/engagements/file-fields.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { jurisdictions } from "../../src/figures/jurisdictions.ts";
import { percentText } from "../../src/scenario/number/quantity.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { recurs } from "../../src/scenario/schema/varying.ts";
import { asWritten } from "../../src/scenario/with-numbers.ts";

type Value = string | number | boolean | Value[] | { [key: string]: Value };
export type FileObject = { [key: string]: Value };

export interface Wishes {
  /** Whether numbers may be ranges; default yes. */
  readonly ranges?: boolean;
  readonly horizon?: fc.Arbitrary<number>;
  readonly currency?: fc.Arbitrary<string>;
  readonly kinds?: readonly string[];
  readonly mostOptions?: number;
  /** Whether extra costs may be savings; default yes. */
  readonly savings?: boolean;
}

/** The text of a file. */
export const textOf = (file: FileObject): string => JSON.stringify(file, null, 2);

/** What the file means; a file of `scenarioFile` is always valid. */
export const read = (file: FileObject, set: readonly string[] = []): Scenario => parseScenario(textOf(file), { set });

/** What a test that fails prints as its counterexample. */
export const scenarioFile = (wishes: Wishes = {}): fc.Arbitrary<FileObject> =>
  need(wishes).chain((needed) => {
    const names = (wishes.kinds ?? Object.keys(kinds)).filter((name) => name in kinds);
    const one = fc.constantFrom(...names).chain((name) => option(name, needed !== undefined, wishes));
    return fc
      .record(
        {
          version: fc.constant(1),
          currency: wishes.currency ?? fc.constantFrom("USD", "EUR", "JPY", "KWD"),
          start: fc.constantFrom("2026-01", "2026-07", "2027-12", "2028-02"),
          horizonMonths: wishes.horizon ?? fc.integer({ min: 1, max: 60 }),
          discountRate: percent(-0.2, 0.3),
          // Leave may take all working days, which are those of 52 weeks.
          weeksPerYear: numberOf({ ...scenarioFields.weeksPerYear, bounds: { min: 52, max: 53 } }, wishes),
          irrecoverableVat: numberOf(scenarioFields.irrecoverableVat, wishes),
          resultsByMonth: numberOf(scenarioFields.resultsByMonth, wishes),
          budget: fc.record(
            { monthly: numberOf(budgetFields.monthly, {}), total: numberOf(budgetFields.total, {}) },
            { requiredKeys: [] },
          ),
          options: fc
            .array(one, { minLength: 1, maxLength: wishes.mostOptions ?? 4 })
            .map((all) => Object.fromEntries(all.map((each, index) => [`option${index + 1}`, each]))),
        },
        { requiredKeys: ["version", "currency", "start", "horizonMonths", "options"] },
      )
      .map((file) => ({ ...file, ...(needed === undefined ? {} : { need: needed }) }) as FileObject)
      .chain((file) => fc.option(fc.nat()).map((choice) => (choice === null ? file : taxed(file, choice))));
  });

/** The file with the employer taxes of a jurisdiction of its currency, where its months have figures. */
function taxed(file: FileObject, choice: number): FileObject {
  const names = Object.keys(jurisdictions).filter((name) => jurisdictions[name]?.().currency === file.currency);
  const employerTaxes = names[choice % Math.max(1, names.length)];
  if (employerTaxes === undefined) return file;
  const options = Object.entries(file.options as Record<string, FileObject>).map(([id, option]) => {
    const takes = kinds[String(option.kind)]?.fields.employerTaxes?.type === "employerTaxes";
    return [id, takes ? { ...option, employerTaxes } : option];
  });
  const changed = { ...file, options: Object.fromEntries(options) };
  return isValid(changed) ? changed : file;
}

/** Whether the file can be read. */
export function isValid(file: FileObject): boolean {
  try {
    read(file);
    return true;
  } catch (error) {
    if (error instanceof ScenarioError) return false;
    throw error;
  }
}

/** The places of an option that hold a plain number or a range, and no word. */
export function places(file: FileObject): [option: string, field: string][] {
  return Object.entries(file.options as Record<string, FileObject>).flatMap(([id, option]) =>
    Object.entries(option)
      .filter(([, value]) => typeof value === "number" || (typeof value === "object" && "low" in value))
      .map(([field]): [string, string] => [id, field]),
  );
}

/** Files with named inputs, each for all options that have a field, and with cases that set numbers of the file. */
export const fileWithCases = (): fc.Arbitrary<FileObject> => {
  const factor = fc.constantFrom(0, 0.5, 0.9, 1.1, 2);
  const one = fc.array(fc.tuple(fc.nat(), factor), { minLength: 1, maxLength: 4 });
  const picks = fc.tuple(fc.array(fc.nat(), { maxLength: 2 }), fc.array(one, { maxLength: 2 }));
  return scenarioFile().chain((file) =>
    picks.map(([names, cases]) => cases.reduce(withCase, names.reduce(withInput, file))),
  );
};

function withInput(file: FileObject, choice: number): FileObject {
  const all = places(file);
  const chosen = all[choice % Math.max(1, all.length)];
  if (chosen === undefined) return file;
  const [owner, field] = chosen;
  const options = file.options as Record<string, FileObject>;
  const inputs = (file.inputs ?? {}) as FileObject;
  const name = `input${Object.keys(inputs).length + 1}`;
  const named = Object.entries(options).map(([id, option]) => {
    const isOne = all.some(([other, its]) => other === id && its === field);
    return [id, isOne ? { ...option, [field]: `$${name}` } : option];
  });
  const value = options[owner]?.[field] as Value;
  const changed = { ...file, inputs: { ...inputs, [name]: value }, options: Object.fromEntries(named) };
  return isValid(changed) ? changed : file;
}

function withCase(file: FileObject, picks: readonly (readonly [number, number])[]): FileObject {
  const numbers = [...read(file).assumptions.values()].filter(({ origin }) => origin === "scenario");
  const cases = (file.cases ?? {}) as FileObject;
  const id = `case${Object.keys(cases).length + 1}`;
  const changed = (set: FileObject): FileObject => ({ ...file, cases: { ...cases, [id]: { set } } });
  let set: FileObject = {};
  for (const [choice, factor] of picks) {
    const number = numbers[choice % numbers.length] as Assumption;
    const value = Number((number.quantity.value * factor).toPrecision(6));
    const more = { ...set, [number.address]: asWritten(number, value) };
    if (isValid(changed(more))) set = more;
  }
  return Object.keys(set).length === 0 ? file : changed(set);
}

/** A scenario and the file it was read from. */
export const scenarios = (wishes: Wishes = {}): fc.Arbitrary<{ file: FileObject; scenario: Scenario }> =>
  scenarioFile(wishes).map((file) => ({ file, scenario: read(file) }));

function need(wishes: Wishes): fc.Arbitrary<FileObject | undefined> {
  const hours = numberOf(needFields.hoursPerMonth, wishes);
  const phases = fc
    .tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), hours), { maxLength: 3 }), hours)
    .map(([first, last]) => [
      ...first.map(([months, hoursPerMonth]) => ({ months, hoursPerMonth })),
      { hoursPerMonth: last },
    ]);
  return fc.option(fc.record({ hoursPerMonth: fc.oneof(hours, phases) }) as fc.Arbitrary<FileObject>, {
    nil: undefined,
  });
}

/** One option of a kind, in which nothing contradicts. */
function option(name: string, needed: boolean, wishes: Wishes): fc.Arbitrary<FileObject> {
  const kind = kinds[name] as Engagement;
  const some = (fields: Readonly<Record<string, Field>>) =>
    fc.record(
      Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, overTime(field, needed, wishes)])),
      {
        requiredKeys: Object.keys(fields).filter((key) => fields[key]?.required),
      },
    ) as fc.Arbitrary<FileObject>;
  const { amount, ...profile } = rampUpFields;
  const rampUp = fc.oneof(
    fc.record({ amount: numberOf(amount, wishes) }),
    some(profile).filter((given) => given.months !== undefined),
  );
  return fc
    .record(
      {
        own: some(kind.fields),
        every: some(optionFields),
        rampUp,
        costs: costs(kind, wishes),
        ...(kind.provider ? { billing: billing(wishes) } : {}),
      },
      { requiredKeys: ["own", "every"] },
    )
    .map(({ own, every, ...rest }) => ({ kind: name, ...every, ...own, ...rest }) as FileObject)
    .map((all) => withWork(withNeeds(kind, all)))
    .filter((all) => optionContradictions(kind, (field) => all[field] !== undefined, needed).length === 0);
}

/** Without weeks and days of its own beside leave, which could take more days than they have. */
function withWork(all: FileObject): FileObject {
  const leave = [all, ...Object.values((all.parts ?? {}) as FileObject)].some(
    (one) => "leaveDays" in (one as FileObject),
  );
  if (!leave) return all;
  const { weeksPerYear: _, hoursPerDay: __, ...others } = all;
  return others;
}

/** Without the fields that mean nothing without others that are not there. */
function withNeeds(kind: Engagement, all: FileObject): FileObject {
  const needs = Object.entries({ equityCliffMonths: "annualEquity", ...kind.needs });
  const lonely = needs.filter(([, others]) => [others].flat().some((other) => all[other] === undefined));
  return Object.fromEntries(Object.entries(all).filter(([name]) => !lonely.some(([one]) => one === name)));
}

const billing = (wishes: Wishes) =>
  fc.record(
    {
      every: fc.constantFrom(...BILLED_EVERY),
      inAdvance: fc.boolean(),
      discount: numberOf(billingFields.discount, wishes),
    },
    { requiredKeys: ["every"] },
  ) as fc.Arbitrary<FileObject>;

function costs(kind: Engagement, wishes: Wishes): fc.Arbitrary<FileObject> {
  const one = fc
    .constantFrom(...EVERY)
    .chain((every) =>
      fc.record(
        {
          amount: overTime(costAmount(every, kind), false, wishes),
          every: fc.constant(every),
          afterMonths: numberOf(costFields.afterMonths, wishes),
          ...(every === "once" ? {} : { months: numberOf(costFields.months, wishes) }),
          probability: numberOf(costFields.probability, wishes),
          imputed: fc.boolean(),
          counts: fc.constantFrom(...COUNTS),
        },
        { requiredKeys: ["amount", "every"] },
      ),
    )
    .map(({ counts: from, ...cost }) => {
      // What is paid at the end is paid once, and then.
      const lost = from === "atEnd" && (cost.every !== "once" || cost.afterMonths !== undefined);
      return from === undefined || lost ? cost : { ...cost, counts: from };
    });
  return fc
    .array(one, { minLength: 1, maxLength: 3 })
    .map((all) => Object.fromEntries(all.map((cost, index) => [`extra${index + 1}`, cost])) as FileObject);
}

/** A value, or now and then two of them in phases, where the field recurs; a yearly change also in a month of the calendar. */
function overTime(field: Field, needed: boolean, wishes: Wishes): fc.Arbitrary<Value> {
  const one = writtenOf(field, needed, wishes);
  if (field.yearly) {
    const inMonth = fc.record({ rate: one, month: fc.integer({ min: 1, max: 12 }) });
    return fc.oneof({ arbitrary: one, weight: 3 }, { arbitrary: inMonth as fc.Arbitrary<Value>, weight: 1 });
  }
  if (!recurs(field) || !("unit" in field)) return one;
  // Of a share both are of one base.
  const number =
    field.type === "number" ? numberOf(field, wishes) : percent(0, Math.min(field.bounds.ratio.max ?? 1, 1));
  const phases = fc
    .tuple(fc.constantFrom(1, 2.5, 6, 12, 20), number, number)
    .map(([months, first, then]): Value => [{ months, value: first }, { value: then }]);
  return fc.oneof({ arbitrary: one, weight: 7 }, { arbitrary: phases, weight: 1 });
}

function writtenOf(field: Field, needed: boolean, wishes: Wishes): fc.Arbitrary<Value> {
  switch (field.type) {
    case "number":
      return numberOf(field, wishes);
    case "share":
    case "employerTaxes":
      return shareOf(field, wishes);
    case "word":
      return fc.constantFrom(...Object.keys(field.words));
    case "shares": {
      const named = fc.dictionary(fc.constantFrom("health", "pension"), shareOf(field, wishes), { minKeys: 1 });
      return fc.oneof(shareOf(field, wishes), named as fc.Arbitrary<FileObject>);
    }
    case "parts": {
      const inside = Object.keys(kinds).filter((name) =>
        Object.values((kinds[name] as Engagement).fields).every(({ type }) => type !== "parts"),
      );
      const one = fc.constantFrom(...inside).chain((name) => option(name, needed, wishes));
      return fc
        .array(one, { minLength: 1, maxLength: 3 })
        .map((all) => Object.fromEntries(all.map((part, index) => [`part${index + 1}`, part])));
    }
  }
}

/** The most that is asked of a unit, so that scenarios stay plausible and most months have something in them. */
const MOST: Partial<Record<UnitName, number>> = { months: 70, "hours/month": 200, "hours/week": 60, people: 20 };

function numberOf(
  { unit, bounds, fixed }: Pick<NumberField, "unit" | "bounds" | "fixed">,
  wishes: Wishes,
): fc.Arbitrary<Value> {
  if (fixed) return fc.integer({ min: bounds.min ?? 0, max: bounds.max ?? 12 });
  const min = Math.max(
    (bounds.min ?? 0) + (bounds.minExclusive ? 1 : 0),
    unit.startsWith("money") && wishes.savings === false ? 0 : -20_000,
  );
  if (unit === "ratio") return ranged(ratio(min, Math.min(bounds.max ?? 1, 1)), percentText, wishes);
  const max = Math.min(bounds.max ?? 1e6, MOST[unit] ?? (unit === "money/hour" ? 900 : 250_000));
  return ranged(bounds.integer ? fc.integer({ min, max }) : grained(min, max, unit), (value) => value, wishes);
}

/** Whole numbers, quarters, and others that are no round number in binary. */
function grained(min: number, max: number, unit: UnitName): fc.Arbitrary<number> {
  const grain = (parts: number) =>
    fc.integer({ min: Math.ceil(min * parts), max: Math.floor(max * parts) }).map((whole) => whole / parts);
  return fc.oneof({ arbitrary: grain(1), weight: 3 }, grain(4), unit.startsWith("money") ? grain(100) : grain(7));
}

const ratio = (min: number, max: number) =>
  fc.integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) }).map((thousandths) => thousandths / 1000);

const percent = (min: number, max: number) => ratio(min, max).map(percentText);

function shareOf(
  field: Pick<ShareField, "bounds" | "bases" | "shareOnly" | "unit">,
  wishes: Wishes,
): fc.Arbitrary<Value> {
  const { ratio: ratios } = field.bounds;
  const share = fc
    .tuple(
      fc.constantFrom(undefined, ...field.bases),
      ratio(Math.max(-1, ratios.min ?? 0), Math.min(ratios.max ?? 1, 1)),
    )
    .map(([base, value]) => (base === undefined ? percentText(value) : `${percentText(value)} of ${base}`));
  if (field.shareOnly) return share;
  const least = wishes.savings === false ? 0 : Math.max(field.bounds.amount.min ?? 0, -20_000);
  const amount = grained(least, 60_000, field.unit);
  return fc.oneof(
    share,
    ranged(amount, (value) => value, wishes, true),
  );
}

/** The number alone, or a range of it; as a mapping of its own, in which a small amount is no percentage. */
function ranged(
  one: fc.Arbitrary<number>,
  write: (value: number) => Value,
  wishes: Wishes,
  mapping = false,
): fc.Arbitrary<Value> {
  const alone = one.map((value) => (mapping ? { value: write(value) } : write(value)));
  if (wishes.ranges === false) return alone;
  const range = fc.tuple(one, one, one).map((ends) => {
    const [low = 0, likely = 0, high = 0] = ends.sort((a, b) => a - b);
    return { low: write(low), likely: write(likely), high: write(high) };
  });
  return fc.oneof({ arbitrary: alone, weight: 5 }, { arbitrary: range, weight: 1 });
}

/** The scenario with every assumption changed; the structure stays. */
export function withAssumptions(scenario: Scenario, change: (assumption: Assumption) => number): Scenario {
  const assumptions = new Map(
    [...scenario.assumptions].map(([address, assumption]) => {
      const { value, low, high, shape } = assumption.quantity;
      const factor = change(assumption);
      const quantity =
        low === undefined || high === undefined || shape === undefined
          ? { value: value * factor }
          : { value: value * factor, low: low * factor, high: high * factor, shape };
      return [address, { ...assumption, quantity }] as const;
    }),
  );
  return { ...scenario, assumptions };
}
