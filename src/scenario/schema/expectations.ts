/**
 * What a file says must hold of its own results: the `expect:` list. It is read with the
 * file, so that a misspelt key stops every command; whether its addresses exist is for
 * `check` to say, since only an answer has results.
 */
import * as z from "zod/mini";
import { type Issue, nearest } from "../../core/issue.ts";
import { kept } from "../../core/kept.ts";
import type { Bounds } from "../../core/range.ts";
import { type Problem, problem } from "../../language/issues.ts";
import {
  COMPARISONS,
  type Common,
  type Comparison,
  type ComparisonWord,
  type Expectation,
  PROBABILITIES,
  type ResultUnit,
  resultUnit,
  type Tolerance,
} from "../expectation.ts";
import { ADDRESS, ID } from "../id.ts";
import type { Layers } from "../layers.ts";
import { onOneLine } from "../meant.ts";
import { parseNumber, parseRatio, type Result, refuse } from "../number/quantity.ts";
import { type Expected, found, isMap, type JsonSchema, notA, type Path, textOf } from "../plain.ts";
import { schemaIssues } from "./issues.ts";
import { reading, type Schema, textSchema } from "./values.ts";

export const SUBJECTS = ["of", "winner", "cheapest", "meets", "breakEven", ...PROBABILITIES] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What expectations are read in. */
interface Around {
  readonly layers: Layers;
  readonly currency: string;
  readonly cases: readonly string[];
  readonly issues: Issue[];
  /** By subject and unit: most expectations of a file are of the same few. */
  readonly schemas: Map<string, ReturnType<typeof expectationSchema>>;
}

/** Every expectation that can be read; what cannot is an issue at its line. */
export function readExpectations(
  layers: Layers,
  currency: string,
  cases: readonly string[],
  issues: Issue[],
): Expectation[] {
  const list = layers.at(["expect"]);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    const write = isMap(list) ? `expect: [${onOneLine(list)}]` : null;
    const values = { as: "value", expected: "expectations", found: found(list), write } as const;
    issues.push(layers.issue(["expect"], problem("wrong-type", values), false));
    return [];
  }
  if (list.length === 0) issues.push(layers.issue(["expect"], problem("nothing-to-check", { as: "list" }), true));
  const around = { layers, currency, cases, issues, schemas: new Map() };
  return list.flatMap((entry, index) => readOne(entry, ["expect", String(index)], around) ?? []);
}

function readOne(input: unknown, path: Path, around: Around): Expectation | undefined {
  const { layers, currency, cases, issues, schemas } = around;
  const report = (key: string | null, problem: Problem, onKey = false) => {
    issues.push(layers.issue(key === null ? path : [...path, key], problem, onKey));
    return undefined;
  };
  if (!isMap(input)) return report(null, notA("expectation", input));
  const [subject, second] = SUBJECTS.filter((name) => Object.hasOwn(input, name));
  const verdict = verdictMeant(input);
  if (verdict !== undefined) return report("of", problem("bad-address", { found: found(input.of), write: verdict }));
  const address = subject === undefined ? Object.keys(input).find((key) => ADDRESS.test(key)) : undefined;
  if (address !== undefined) {
    const write = { key: "of", value: `${address}, is: ${onOneLine(input[address])}` };
    const values = { key: address, in: "expectation", near: null, known: [], write, belongs: null } as const;
    return report(address, problem("unknown-key", values), true);
  }
  const { of } = input;
  const unit = subject === "of" ? resultUnit(textOf(of)) : subject?.startsWith("probability") ? "ratio" : "number";
  const schema =
    subject === undefined
      ? anySubject(currency, cases)
      : kept(schemas, `${subject} ${unit}`, () => expectationSchema(subject, unit, currency, cases));
  const { [second ?? ""]: _, ...entry } = input;
  const read = schema.safeParse(second === undefined ? input : entry);
  if (!read.success) {
    issues.push(...schemaIssues(read.error.issues, () => schema, path, layers, "expectation"));
    return undefined;
  }
  if (subject === undefined) return report(null, problem("missing-key", { as: "subject" }));
  if (second !== undefined) return report(second, problem("expectation-twice", { first: subject, second }), true);
  const data = read.data as Data;
  const given = COMPARISONS.filter((how) => data[how] !== undefined);
  if (given.length === 0 && COMPARED.has(subject)) {
    const values = { as: "comparison", subject, known: COMPARISONS, sample: SAMPLES[unit] } as const;
    return report(subject, problem("nothing-to-check", values), true);
  }
  if (data.within !== undefined && !given.includes("is"))
    return report("within", problem("within-without-is", {}), true);
  return expectationOf(subject, data, {
    level: data.level ?? "fail",
    because: data.because ?? null,
    case: data.case ?? null,
    at: layers.place(path, false),
    spots: Object.fromEntries(Object.keys(input).map((key) => [key, layers.place([...path, key], false)])),
  });
}

/** `{ of: winner, is: hire }` as it is written: `{ winner: hire }`; undefined where a result is asked for. */
function verdictMeant({ of, is }: Readonly<Record<string, unknown>>): string | undefined {
  const option = ID.test(textOf(is)) ? textOf(is) : undefined;
  const [, within, subject] = /^(verdict\.)?(winner|cheapest)$/.exec(textOf(of)) ?? [];
  // A file may ask of an answer what is no number, which `check` says of it.
  return within && option === undefined ? undefined : subject && `{ ${subject}: ${option ?? "…"} }`;
}

/** An expectation as its schema reads it. */
type Data = Partial<
  Record<ComparisonWord, Comparison["expected"]> &
    Record<Exclude<Subject, "breakEven">, string> & {
      readonly breakEven: readonly [a: string, b: string];
      readonly by: "total" | "cash";
      readonly vary: string;
      readonly within: Tolerance;
      readonly level: Common["level"];
      readonly because: string;
      readonly case: string;
    }
>;

function expectationOf(subject: Subject, data: Data, common: Common): Expectation {
  const comparisons = COMPARISONS.flatMap((how): Comparison[] => {
    const { [how]: expected, within } = data;
    return expected === undefined ? [] : [{ how, expected, within: (how === "is" && within) || { amount: 0 } }];
  });
  switch (subject) {
    case "of":
      return { about: "number", of: data.of ?? "", comparisons, ...common };
    case "winner":
    case "cheapest":
      return { about: subject, option: data[subject] ?? "", by: data.by ?? "total", ...common };
    case "meets":
      return { about: subject, option: data.meets ?? "", ...common };
    case "breakEven":
      return { about: subject, pair: data.breakEven ?? ["", ""], vary: data.vary ?? null, comparisons, ...common };
    default:
      return { about: subject, option: data[subject] ?? "", comparisons, ...common };
  }
}

/** The subjects that are held against numbers. */
const COMPARED: ReadonlySet<Subject> = new Set(["of", "breakEven", ...PROBABILITIES]);

/** The schema of an expectation about a subject whose result is in this unit; its own key first. */
export function expectationSchema(
  subject: Subject,
  unit: ResultUnit,
  currency: string,
  cases: readonly string[] | null,
) {
  const compared = {
    ...each(COMPARISONS, (how) => {
      if (subject === "breakEven" && how === "is") return orNeverSchema(unit, currency);
      return expectedSchema(unit, currency, subject === "of");
    }),
    within: z.optional(toleranceSchema(unit, currency)),
  };
  return z.strictObject({
    [subject]: subject === "of" ? resultSchema : subject === "breakEven" ? pairSchema : optionSchema,
    ...(subject === "breakEven" ? { vary: z.optional(numberSchema) } : {}),
    ...(COMPARED.has(subject) ? compared : {}),
    ...(subject === "winner" || subject === "cheapest" ? { by: z.optional(keyWord("by", ["total", "cash"])) } : {}),
    level: z.optional(keyWord("level", ["fail", "warn"])),
    because: z.optional(textSchema),
    case: z.optional(caseSchema(cases)),
  });
}

const each = <Name extends string>(names: readonly Name[], schema: (name: Name) => Schema<unknown>) =>
  Object.fromEntries(names.map((name) => [name, z.optional(schema(name))]));

/** The keys of every subject, for an expectation that does not say its own. */
const anySubject = (currency: string, cases: readonly string[]) =>
  z.strictObject(
    Object.assign({}, ...SUBJECTS.map((name) => expectationSchema(name, "number", currency, cases).def.shape), {
      ...each(SUBJECTS, () => z.unknown()),
    }) as Record<string, Schema<unknown>>,
  );

/** A text of some form, or what was expected. */
const formed = (expected: Expected, fits: (text: string) => boolean, json: JsonSchema): Schema<string> =>
  reading((input) => (typeof input === "string" && fits(input) ? { ok: true, value: input } : wrong(expected, input)), {
    json: { type: "string", ...json },
  });

const wrong = (expected: Expected, input: unknown): { ok: false; problems: [Problem] } => ({
  ok: false,
  problems: [notA(expected, input)],
});

const OPTION = { title: "option", type: "string", minLength: 1 } as const;
const optionSchema = formed("option", (text) => text !== "", OPTION);
const numberSchema = formed("number-address", (text) => text !== "", {
  title: "number to vary",
  description: "Left out: over time, and the answer is a month.",
  minLength: 1,
  examples: ["need.hoursPerMonth"],
});

const resultSchema: Schema<string> = reading(
  (input) =>
    typeof input === "string" && ADDRESS.test(input)
      ? { ok: true, value: input }
      : refuse("bad-address", { found: found(input), write: ID.test(textOf(input)) ? `${textOf(input)}.total` : null }),
  {
    json: {
      title: "result",
      description: "The address of a result.",
      type: "string",
      pattern: ADDRESS.source,
      examples: ["retainer.total", "hire.lines.salary", "hire.years.1.cash"],
    },
  },
);

const pairSchema: Schema<readonly [string, string]> = reading(
  (input) => {
    const [a, b] = Array.isArray(input) && input.length === 2 ? (input as unknown[]) : [];
    const two = typeof a === "string" && typeof b === "string" && a !== b;
    return two ? { ok: true, value: [a, b] } : wrong("two-options", input);
  },
  {
    json: { title: "two options", type: "array", items: OPTION, minItems: 2, maxItems: 2, uniqueItems: true },
  },
);

/** One of a few words at a key. */
const keyWord = <const W extends string>(key: string, known: readonly W[]): Schema<W> =>
  reading(
    (input) => {
      const word = known.find((one) => one === input);
      if (word !== undefined) return { ok: true, value: word };
      const near = nearest(textOf(input), known) ?? null;
      return refuse("unknown-word", { as: "key", key, found: found(input), near, known });
    },
    { json: { enum: known } },
  );

/** The id of a case of the file; null: any. */
const caseSchema = (known: readonly string[] | null): Schema<string> =>
  reading(
    (input) => {
      const match = known?.find((one) => one === input);
      if (match !== undefined) return { ok: true, value: match };
      const near = (typeof input === "string" && nearest(input, known ?? [])) || null;
      return refuse("unknown-case", { case: textOf(input), by: "expectation", near, known: known ?? [] });
    },
    { json: { title: "case", description: "A case of the file.", type: "string" } },
  );

/** What a result is held against: a number of its unit, or with `addresses` another result. */
const expectedSchema = (unit: ResultUnit, currency: string, addresses: boolean): Schema<Comparison["expected"]> =>
  reading(
    (input): Result<Comparison["expected"]> =>
      addresses && typeof input === "string" && ADDRESS.test(input)
        ? { ok: true, value: { address: input } }
        : readNumber(input, unit, currency, {}),
    {
      json: {
        description: addresses ? "A number, or the address of another result." : "A number.",
        anyOf: [{ $ref: "#/$defs/input" }, ...(addresses ? [{ type: "string", pattern: ADDRESS.source }] : [])],
      },
    },
  );

/** Where a break-even is, or that there is none. */
const orNeverSchema = (unit: ResultUnit, currency: string): Schema<Comparison["expected"]> =>
  reading(
    (input): Result<Comparison["expected"]> =>
      input === "never" ? { ok: true, value: input } : readNumber(input, unit, currency, {}),
    {
      json: { description: "A number, or that there is none.", anyOf: [{ $ref: "#/$defs/input" }, { const: "never" }] },
    },
  );

const toleranceSchema = (unit: ResultUnit, currency: string): Schema<Tolerance> =>
  reading((input) => readTolerance(input, unit, currency), {
    json: {
      title: "tolerance",
      description: "How far `is` may be off, as an amount or a percentage. Zero where it is left out.",
      examples: [1, "0.5%"],
      $ref: "#/$defs/input",
      minimum: 0,
    },
  });

const SAMPLES: Readonly<Record<ResultUnit, string>> = {
  money: "96000",
  hours: "480",
  months: "12",
  percent: "-20%",
  ratio: "80%",
  number: "32",
};

/** One number in a unit of results, by the grammar of numbers; percents come out in the unit's own scale. */
function readNumber(input: unknown, unit: ResultUnit, currency: string, bounds: Bounds): Result<number> {
  const share = unit === "number" && typeof input === "string" && input.trim().endsWith("%");
  const ratio = unit === "percent" || unit === "ratio" || share;
  const words = unit === "money" ? currency : unit === "number" ? "" : unit;
  const read = ratio
    ? parseRatio(input, unit === "ratio" ? { min: 0, max: 1 } : { min: -1e6, max: 1e6, ...bounds })
    : parseNumber(input, words, bounds, { grouped: unit === "money" });
  if (!read.ok) return read;
  const { value, low } = read.value;
  if (low !== undefined) return refuse("range-ends", { as: "limit" });
  return { ok: true, value: unit === "percent" ? Number((value * 100).toPrecision(12)) : value };
}

/** Stands for the currency where a flag is for several files, each with its own; languages have words for it. */
export const FILE_CURRENCY = "currency";

/** How far off a number may be: `1`, `0.5`, `1%`. Of percents it is always in percent points. */
export function readTolerance(input: unknown, unit: ResultUnit, currency: string): Result<Tolerance> {
  const share = typeof input === "string" && input.trim().endsWith("%");
  if (share && unit !== "percent" && unit !== "ratio") {
    const ratio = parseRatio(input, { min: 0, max: 10 });
    if (!ratio.ok) return ratio;
    if (ratio.value.low !== undefined) return refuse("range-ends", { as: "tolerance" });
    return { ok: true, value: { ratio: ratio.value.value } };
  }
  const amount = readNumber(input, unit, currency, { min: 0 });
  return amount.ok ? { ok: true, value: { amount: amount.value } } : amount;
}
