/** A scenario as an object, as a program would write it: the file's own shape, so that an editor completes it. */
import { nearest, ScenarioError } from "../core/issue.ts";
import type { GivenContribution } from "../engagements/contributions.ts";
import type {
  BilledEvery,
  billingFields,
  Counts,
  Every,
  optionFields,
  rampUpFields,
} from "../engagements/every-option.ts";
import type { Field } from "../engagements/field.ts";
import type { budgetFields, scenarioFields } from "../engagements/file-fields.ts";
import type { Kinds } from "../engagements/kinds.ts";
import type { jurisdictions } from "../figures/jurisdictions.ts";
import { atStart, type Problem, problem } from "../language/issues.ts";
import { type Expected, found, isMap, notA, textOf } from "./plain.ts";

/** A number as a file may have it: `8000`, `"30%"`, `"7k to 8k to 9k"`, or a map with its range or source. */
export type NumberInput =
  | number
  | string
  | {
      readonly value?: number | string;
      readonly low?: number | string;
      readonly likely?: number | string;
      readonly high?: number | string;
      readonly shape?: string;
      readonly source?: string;
      readonly asOf?: string;
    }
  | readonly unknown[];

type Numbers<Fields> = { readonly [Name in keyof Fields]?: InputOf<Fields[Name]> };
type InputOf<F> = F extends { readonly type: "parts" }
  ? Readonly<Record<string, OptionInput>>
  : F extends { readonly type: "employerTaxes" }
    ?
        | NumberInput
        | keyof typeof jurisdictions
        | { readonly jurisdiction: string; readonly [override: string]: NumberInput | Named }
    : F extends { readonly type: "shares" }
      ? NumberInput | Named
      : F extends Field
        ? NumberInput
        : never;

/** Several numbers by name. */
type Named = Readonly<Record<string, NumberInput>>;

/** A line of one's own. */
export interface CostInput {
  readonly amount: NumberInput;
  readonly every: Every;
  readonly counts?: Counts;
  readonly afterMonths?: NumberInput;
  readonly months?: NumberInput;
  readonly probability?: NumberInput;
  readonly imputed?: boolean;
  readonly title?: string;
}

/** A contribution of one's own, of a hire. */
export interface ContributionInput {
  readonly rate: NumberInput;
  readonly above?: NumberInput;
  readonly upTo?: NumberInput;
  readonly per?: GivenContribution["per"];
  readonly on?: GivenContribution["on"];
  readonly title?: string;
}

/** How the fees of somebody from outside are billed. */
export interface BillingInput extends Numbers<typeof billingFields> {
  readonly every: BilledEvery;
  readonly inAdvance?: boolean;
}

type Own<Kind extends keyof Kinds> = { readonly kind: Kind } & Numbers<Kinds[Kind]["fields"]>;

/** One option of any kind. */
export type OptionInput = { [Kind in keyof Kinds]: Own<Kind> }[keyof Kinds] &
  Numbers<typeof optionFields> & {
    readonly title?: string;
    readonly currency?: string;
    readonly rampUp?: Numbers<typeof rampUpFields>;
    readonly billing?: BillingInput;
    readonly contributions?: Readonly<Record<string, ContributionInput>>;
    readonly costs?: Readonly<Record<string, CostInput>>;
  };

/** A whole scenario. */
export interface ScenarioInput extends Omit<Numbers<typeof scenarioFields>, "horizonMonths"> {
  readonly version: 1;
  readonly title?: string;
  readonly currency: string;
  /** `2027-01`. */
  readonly start: string;
  /** Months, or a length such as `2 years`. */
  readonly horizonMonths: number | string;
  readonly baseline?: string;
  readonly need?: { readonly hoursPerMonth: NumberInput };
  readonly budget?: Numbers<typeof budgetFields>;
  readonly exchangeRates?: Readonly<Record<string, NumberInput>>;
  readonly inputs?: Readonly<Record<string, NumberInput>>;
  readonly cases?: Readonly<
    Record<string, { readonly title?: string; readonly set: Readonly<Record<string, NumberInput>> }>
  >;
  readonly expect?: readonly Readonly<Record<string, unknown>>[];
  readonly options: Readonly<Record<string, OptionInput>>;
}

/** What is read: a text as it is, an object as its JSON, in whose lines issues then stand. @throws ScenarioError for anything else */
export function asSource(input: unknown): string | Uint8Array {
  if (typeof input === "string" || input instanceof Uint8Array) return input;
  const plain = isMap(input) ? asJson(input) : undefined;
  if (plain !== undefined) return plain;
  throw misused("parseScenario", notA("source", input));
}

function asJson(input: object): string | undefined {
  try {
    return JSON.stringify(input, null, 2);
  } catch {
    // It holds itself, or a number that JSON has no word for.
    return undefined;
  }
}

const isText = (value: unknown): boolean => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isRule = (value: unknown): boolean => isMap(value) && isText(value.text) && "above" in value;

/** What a call can take, by the word for it. */
const TAKEN = {
  text: isText,
  list: isTexts,
  flag: (value: unknown) => typeof value === "boolean",
  function: (value: unknown) => typeof value === "function",
  "two-different": (value: unknown) => isTexts(value) && value.length === 2 && value[0] !== value[1],
  numbers: (value: unknown) => isMap(value) && !(value instanceof Map),
  rules: (value: unknown) => Array.isArray(value) && value.every(isRule),
  comparison: (value: unknown) => isMap(value) && Array.isArray(value.options) && isMap(value.scenario),
  finding: (value: unknown) => isMap(value) && isText(value.finding),
  scenario: (value: unknown) => isMap(value) && value.assumptions instanceof Map && Array.isArray(value.options),
} satisfies Partial<Record<Expected, (value: unknown) => boolean>>;

/** What an option of a call takes: one of some words, a value of a type, or a whole number of some size. */
type Takes = readonly string[] | keyof typeof TAKEN | { readonly least: number; readonly most: number };

/** @throws ScenarioError where a function of the library is called with something else than it takes. */
export function expectGiven(value: unknown, takes: keyof typeof TAKEN, of = "the call"): void {
  if (!TAKEN[takes](value)) throw misused(of, notA(takes, value));
}

/** @throws ScenarioError where a function of the library is called with options that it does not take. */
export function expectOptions(options: unknown, of: string, known: Readonly<Record<string, Takes>>): void {
  if (!isMap(options)) throw misused(of, notA("map", options));
  for (const [key, value] of Object.entries(options)) {
    const takes = Object.hasOwn(known, key) ? known[key] : undefined;
    if (takes === undefined) {
      const names = Object.keys(known);
      const near = nearest(key, names) ?? null;
      throw misused(of, problem("unknown-key", { key, in: [of], near, known: names, write: null, belongs: null }));
    }
    const wrong = value === undefined ? undefined : wrongFor(takes, key, value);
    if (wrong !== undefined) throw misused(`${of}({ ${key} })`, wrong);
  }
}

/** What is wrong with the value of an option; undefined where it is none of it. */
function wrongFor(takes: Takes, key: string, value: unknown): Problem | undefined {
  if (typeof takes === "string") return TAKEN[takes](value) ? undefined : notA(takes, value);
  if ("least" in takes) {
    const { least, most } = takes;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return undefined;
    const bounds = { whole: true, min: String(least), minExclusive: false, max: String(most) };
    return problem("out-of-bounds", { as: "number", address: key, value: String(value), ...bounds });
  }
  if (takes.some((word) => word === value)) return undefined;
  const near = nearest(textOf(value), takes) ?? null;
  return problem("unknown-word", { as: "key", key, found: found(value), near, known: takes });
}

/** That a function of the library was called with something else than it takes. */
const misused = (call: string, problem: Problem): ScenarioError => new ScenarioError([atStart(call, problem)]);
