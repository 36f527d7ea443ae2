/** What of an option's numbers goes together, as kinds declare it: ways to say one thing, and fields that need another. */
import type { Raised } from "../core/issue-values.ts";

/** Ways to say one thing, each a list of fields; a name that ends in `?` may be left out. */
export interface Choice<Name extends string = string> {
  /** What the ways say, as in `price`. */
  readonly what: "price" | "hours" | "days";
  readonly ways: readonly (readonly (Name | `${Name}?`)[])[];
  /** True where the scenario's need says it too. */
  readonly orNeed?: true;
}

/** A problem between the numbers of one option; `at` names the key to point at, or the option itself. */
export type Contradiction = Raised & { readonly at?: string };

/** Fields by the one, or all those, that they mean nothing without. */
export type Needs = Readonly<Record<string, string | readonly string[]>>;

/** What a kind declares of what goes together. */
interface Together {
  readonly oneOf?: readonly Choice[];
  readonly needs?: Needs;
  readonly fields: Readonly<Record<string, { readonly example: string }>>;
}

/** The fields of a way, and those that it cannot be without. */
export function namesOf(way: readonly string[]): { readonly all: readonly string[]; readonly must: readonly string[] } {
  return { all: way.map((name) => name.replace("?", "")), must: way.filter((name) => !name.endsWith("?")) };
}

/** What is wrong with an option as a whole, given which of its numbers there are and whether the file states a need. */
export function contradictions(kind: Together, has: (name: string) => boolean, need: boolean): Contradiction[] {
  const { oneOf = [], needs = {}, fields } = kind;
  const example = (name: string) => `${name}: ${fields[name]?.example}`;
  return [
    ...oneOf.flatMap((choice) => chosen(choice, has, need, example)),
    ...Object.entries(needs).flatMap(([name, others]) => {
      const missing = [others].flat().filter((other) => !has(other));
      return has(name) && missing.length > 0 ? [alone(name, missing, example)] : [];
    }),
  ];
}

type Example = (name: string) => string;

const CODES = {
  price: { missing: "price-missing", twice: "price-twice" },
  hours: { missing: "hours-missing", twice: "hours-twice" },
  days: { missing: "days-missing", twice: "days-twice" },
} as const;

function chosen(
  { what, ways, orNeed }: Choice,
  has: (name: string) => boolean,
  need: boolean,
  example: Example,
): Contradiction[] {
  const read = ways.map(namesOf);
  const given = [...new Set(read.flatMap(({ all }) => all))].filter(has);
  const optional = read.flatMap(({ all, must }) => all.filter((name) => !must.includes(name)));
  if (given.every((name) => optional.includes(name))) {
    if (orNeed && need) return [];
    const write = read.map(({ must }) => must.map(example));
    return [{ code: CODES[what].missing, values: { ways: write, orNeed: orNeed === true } }];
  }
  const fitting = read.filter(({ all }) => given.every((name) => all.includes(name)));
  const [first] = fitting;
  if (first === undefined) {
    const keep = read.filter(({ must }) => must.some(has)).map(({ must }) => must);
    const [one] = given as [string];
    const beside = read.find(({ all }) => all.includes(one))?.all ?? [];
    const other = given.find((name) => !beside.includes(name)) as string;
    return [{ code: CODES[what].twice, at: other, values: { first: one, second: other, keep } }];
  }
  if (fitting.some(({ must }) => must.every(has))) return [];
  const [name] = given as [string];
  return [
    alone(
      name,
      first.must.filter((one) => !has(one)),
      example,
    ),
  ];
}

function alone(name: string, missing: readonly string[], example: Example): Contradiction {
  return { code: "needs-field", at: name, values: { field: name, missing, examples: missing.map(example) } };
}
