/** From what the schemas report to issues that say where, what and what to write instead. */
import { defined } from "../../core/defined.ts";
import { type Issue, nearest } from "../../core/issue.ts";
import type { Container, KeyPlace, Raised, Term } from "../../core/issue-values.ts";
import { takesContributions } from "../../engagements/contributions.ts";
import type { Engagement } from "../../engagements/engagement.ts";
import { fieldsOf } from "../../engagements/every-option.ts";
import { kinds } from "../../engagements/kinds.ts";
import { isFigurePart } from "../../figures/assessment.ts";
import { type Problem, problem } from "../../language/issues.ts";
import { idOf } from "../id.ts";
import { renamed, type Values } from "../layers.ts";
import { type MeantKey, meantEvery, meantKey, onOneLine, rampUpOf, termNamed } from "../meant.ts";
import { ownUnit } from "../number/unit.ts";
import { found, isMap, type Path, textOf } from "../plain.ts";

interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly input?: unknown;
  readonly params?: Record<string, unknown> | undefined;
}

interface SchemaNode {
  readonly def?: unknown;
}

/** The schema that reads a map, which what stands in the map may decide. */
type SchemaFor = (raw: Readonly<Record<string, unknown>>) => SchemaNode & {
  safeParse(raw: unknown): { readonly error?: { readonly issues: readonly object[] } | undefined };
};

/** One issue a mistake; `base` is where the schema's own root stands in the file, `container` what it is called there. */
export function schemaIssues(
  issues: readonly object[],
  schemaFor: SchemaFor,
  base: Path,
  layers: Values,
  container: Container | null = null,
): Issue[] {
  const all = issues as readonly SchemaIssue[];
  const schema = schemaFor(layers.at(base) as Readonly<Record<string, unknown>>);
  const read: Read = { schema, schemaFor, base, layers, container };
  const unknown = all.flatMap(({ code, path, keys = [] }) => {
    const inside = path.map(String);
    return code === "unrecognized_keys" ? keys.map((key) => unknownKey(inside, key, read)) : [];
  });
  const misspelt = new Set(unknown.flatMap(({ means }) => means));
  const others = all.flatMap((issue) => {
    const inner = issue.path.map(String);
    const path = [...base, ...inner];
    // A key that is only misspelt is not missing as well.
    if (issue.code === "unrecognized_keys" || (misspelt.has(inner.join(".")) && layers.at(path) === undefined))
      return [];
    const { key, ...found } = (issue.params ?? {}) as Partial<Problem>;
    if (found.code === "missing-key" || (path.length > 0 && layers.at(path) === undefined)) {
      return [missing(path, found as Partial<Raised>, layers)];
    }
    // Maps with hyphens are told as maps by id, whoever refused them.
    const listed = BY_ID.has(path.at(-1) ?? "") && areMaps(layers.at(path));
    if (found.code !== undefined && !listed) {
      const at = key === undefined ? path : [...path, key];
      return [layers.issue(at, found as Problem, key !== undefined && found.code === "unknown-key")];
    }
    const expected = listed ? "map" : (EXPECTED[issue.expected ?? ""] ?? "else");
    return [layers.issue(path, notExpected(path, expected, knownKeys(schema, inner), layers), false)];
  });
  return [...unknown.flatMap((one) => one.issues), ...others];
}

interface Read {
  /** The schema of what was read. */
  readonly schema: SchemaNode;
  readonly schemaFor: SchemaFor;
  readonly base: Path;
  readonly layers: Values;
  readonly container: Container | null;
}

/** A key that nobody knows in the map at `inner`: what it means as a path, and the issues, those of its value among them. */
function unknownKey(
  inner: Path,
  key: string,
  read: Read,
): { readonly means: readonly string[]; readonly issues: readonly Issue[] } {
  const { base, layers, container } = read;
  const path = [...base, ...inner];
  const value = layers.at([...path, key]);
  const known = knownKeys(read.schema, inner);
  const start = layers.at([...path, "startAfterMonths"]) === undefined ? layers.at(["start"]) : undefined;
  const meant = meantKey(key, value, known, start) ?? meantInside(inner, key, value, read);
  const taken = meant !== undefined && layers.at([...path, meant.key]) !== undefined;
  const wrong = meant === undefined || !known.includes(meant.key) ? [] : issuesAs(meant, known, inner, key, read);
  // A value that had to be turned into another and is refused as that was not meant so.
  const sure = meant !== undefined && (wrong.length === 0 || meant.value === value) ? meant : undefined;
  const near = sure?.key ?? nearest(key, known.filter(inTheSameUnit(key))) ?? null;
  const { besides = {} } = sure ?? {};
  const also = Object.entries(besides).map(([name, one]) =>
    layers.at([...path, name]) === undefined ? `, ${name}: ${one}` : "",
  );
  const write =
    sure === undefined || taken || wrong.length > 0
      ? null
      : { key: sure.key, value: [onOneLine(sure.value), ...also].join("") };
  const belongs = near === null ? placeOf(key, value, known) : null;
  const values = { key, in: container ?? path, near, known, write, belongs } as const;
  return {
    means: [near ?? "", ...Object.keys(besides)].map((name) => [...inner, name].join(".")),
    issues: [layers.issue([...path, key], problem("unknown-key", values), true), ...(sure === undefined ? [] : wrong)],
  };
}

/** A key that stands in a map of this one: `hoursPerMonth` in `need`. */
function meantInside(inner: Path, key: string, value: unknown, read: Read): MeantKey | undefined {
  for (const name of ["need", "budget"]) {
    if (read.layers.at([...read.base, ...inner, name]) !== undefined) continue;
    const meant = meantKey(key, value, knownKeys(read.schema, [...inner, name]));
    if (meant !== undefined && !meant.key.startsWith("#")) return { key: name, value: { [meant.key]: meant.value } };
  }
  return undefined;
}

/** What is wrong with the value of a key once it stands at the key that was meant. */
function issuesAs(
  meant: MeantKey,
  known: readonly string[],
  inner: Path,
  key: string,
  { schemaFor, base, layers, container }: Read,
): Issue[] {
  const asMeant = renamed(layers, base, inner, key, meant, known);
  const raw = asMeant.at(base) as Readonly<Record<string, unknown>>;
  const issues = (schemaFor(raw).safeParse(raw).error?.issues ?? []) as readonly SchemaIssue[];
  const at = [...inner, meant.key];
  const own = issues.filter(({ path }) => at.every((name, index) => String(path[index]) === name));
  return schemaIssues(own, schemaFor, base, asMeant, container);
}

/** Whether a key names no other unit than the word does: `hoursPerDay` is no spelling of `hoursPerWeek`, nor is a month one of `months`. */
function inTheSameUnit(word: string): (key: string) => boolean {
  const own = unitsIn(word);
  if (word === "month") return (key) => key === "monthly";
  return (key) => own.every((unit) => unitsIn(key).includes(unit));
}

/** Those of Dutch only where a word begins: `curency` has no hours. */
const unitsIn = (key: string): readonly string[] =>
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/hour|day|week|month|quarter|year|annual|\b(?:uur|uren|dag|weken|maand|jaar)/g) ?? [];

/** Where a key stands that has no place in this map, which has those; null where nobody knows. */
function placeOf(key: string, value: unknown, known: readonly string[]): KeyPlace | null {
  if (known.includes("options") && isMap(value) && typeof value.kind === "string") return { as: "options" };
  if (!known.includes("options") && !known.includes("kind")) return null;
  const term = termPlace(key, value, known);
  if (term !== undefined) return term;
  const fields = Object.entries(kinds).map(
    ([kind, of]) => [kind, [...Object.keys(fieldsOf(of)), ...mapsOf(of)]] as const,
  );
  const named = fields.some(([, names]) => names.includes(key)) ? key : undefined;
  const others = fields.flatMap(([, names]) => names.filter((name) => !known.includes(name)));
  const name = named ?? meantKey(key, value, others)?.key;
  const of = fields.flatMap(([kind, names]) => (names.includes(name ?? "") ? [kind] : []));
  if (name !== undefined && of.length > 0)
    return { as: "kinds", key: name, kinds: of.length === fields.length ? [] : of };
  return known.includes("costs") ? extraCost(key, onOneLine(value), known) : null;
}

/** The prices that a kind may have for a month, an hour, a day or a session. */
const PRICES = ["monthlyFee", "hourlyRate", "dayRate", "sessionRate"];

/** A term of contracts that is written in another way; undefined where the key names none, or none that the option can have. */
function termPlace(key: string, value: unknown, known: readonly string[]): KeyPlace | undefined {
  const term = termNamed(key);
  if (term !== "payment" && !known.includes("kind")) return undefined;
  const text = onOneLine(value);
  if (term === "revenue" && !text.includes("%") && /\d/.test(text)) return extraCost(key, text, known) ?? undefined;
  const written: Readonly<Partial<Record<Term, string | undefined>>> = {
    freeMonths: PRICES.find((price) => known.includes(price)),
    hoursCap: known.find((one) => one === "overageRate"),
    onTarget: known.find((one) => one === "annualSalary"),
  };
  const name = term === undefined ? undefined : term in written ? written[term] : idOf(key);
  return term === undefined || name === undefined
    ? undefined
    : { as: "term", term, key: name, months: monthsSaid(key, text) };
}

/** How many months a term says: `freeMonths: 3`, one of `firstMonthFree: true`. */
function monthsSaid(key: string, text: string): string {
  if (/months$/i.test(key) && /^\d+$/.test(text)) return text;
  return text === "true" && !/months|week|day|period/i.test(key) ? "1" : "…";
}

/** The maps that an option of a kind may have beside its fields. */
const mapsOf = (kind: Engagement): string[] => [
  ...(kind.provider ? ["billing"] : []),
  ...(takesContributions(kind) ? ["contributions"] : []),
];

/** What is no cost beside others: a price, pay, a limit, a chance, a month, a number of parts, or a share of what is worked. */
const NO_COST =
  /^(?:ote|month)$|(?:users|seats|kilometers|sickleave|verzuim)$|salar|rate$|^(?:min|max|capacity|number|churn|turnover|part-?time|deeltijd)|(?:cap|limit|ceiling|floor)$|probab|chance|milestone|install?ment/i;

/** What makes an option cheaper; not what credit cards, an accreditation or a subsidised lunch cost. */
const SAVING = /discount|rebate|korting|refunds?$|subsid(?:y|ies?)|credit(?:s|notes?)?$|(?:^|cost|tax|fee)savings?$/i;

/** What is due when an option ends. */
const AT_END = /terminat|cancel|break|exit|pay-?out|cobra|pilon|opzeg|ontbind/i;

/**
 * An amount under a name of its own is an extra cost, paid as often as its value or its name says; so is a share where the option, of which
 * these keys are known, has something that it can be of; of a hire it may as well be a contribution.
 */
function extraCost(
  key: string,
  text: string,
  known: readonly string[] = [],
): Extract<KeyPlace, { as: "costs" }> | null {
  const [, number = "", share, said = ""] =
    /^(-?[\d.]+(?:[km]|(%(?: of \w+)?))?)(?: (?:a|per) |\/)?(month|quarter|year)?$/.exec(ownUnit(text)) ?? [];
  const id = idOf(key);
  const named = /^(?:month|quarter|annual|year)/i.test(key) ? meantEvery(key) : undefined;
  const isHire = known.includes("contributions");
  const lost = share !== undefined && !isHire && known.length > 0 && !known.includes("irrecoverableVat");
  if (number === "" || id === "" || lost || NO_COST.test(key) || unitsIn(key).length > (named === undefined ? 0 : 1))
    return null;
  const saves = SAVING.test(key);
  const signed = saves && !number.startsWith("-") ? `-${number}` : number;
  const amount = share === "%" && known.includes("irrecoverableVat") ? `${signed} of fees` : signed;
  const every = said || named || (AT_END.test(key) ? "once, counts: atEnd" : "once|month|quarter|year");
  return {
    as: "costs",
    id,
    amount,
    every,
    contribution: share === "%" && isHire && !saves ? `{ rate: ${number} }` : null,
  };
}

/** A key that is not there; `found` is what was said of its lack. */
function missing(path: Path, found: Partial<Raised>, layers: Values): Issue {
  const parent = path.slice(0, -1);
  const as = { as: "key", key: path.at(-1) ?? "", in: parent } as const;
  const lacks = found.code === "missing-key" && found.values?.as === "key" ? found.values.value : null;
  const like = found.code === undefined || found.code === "missing-key" ? null : (found as Raised);
  return layers.issue(parent, problem("missing-key", { ...as, value: lacks, like }), true);
}

/** Another kind of value than the schema has; for a map with what to write: what stands there under the keys that it has. */
function notExpected(
  path: Path,
  expected: "map" | "list" | "text" | "else",
  keys: readonly string[],
  layers: Values,
): Problem {
  const value = layers.at(path);
  const [name = "", parent = ""] = [path.at(-1), path.at(-2)];
  const is = { expected, found: found(value) };
  if (name === "rampUp" && /\d/.test(onOneLine(value)))
    return problem("wrong-type", { as: "value", ...is, write: `rampUp: ${onOneLine(rampUpOf(value))}` });
  if (!areMaps(value)) {
    const [write = null, other] =
      isMap(value) || Array.isArray(value) ? [] : asMap(name, parent, onOneLine(value), keys);
    return problem("wrong-type", { as: "value", ...is, write, ...defined({ other }) });
  }
  if (name === "need" && value.length > 1) {
    const write = `need: { hoursPerMonth: [${phasesOf(value).join(", ")}] }`;
    return problem("wrong-type", { as: "value", ...is, write });
  }
  const entries = BY_ID.has(name)
    ? value.map((one, index) => entryText(one, name, index + 1, value))
    : [onOneLine(Object.assign({}, ...value)).slice(2, -2)];
  const write = `${name}: { ${entries.join(", ")} }`;
  return problem("wrong-type", { as: "hyphens", ...is, write, ids: BY_ID.has(name) });
}

const areMaps = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMap);

/** Needs one after the other as the phases of one, each for its months or until the next begins. */
function phasesOf(needs: readonly Readonly<Record<string, unknown>>[]): string[] {
  const begins = needs.map(({ afterMonths, fromMonth, from }) =>
    Number(afterMonths ?? Number(fromMonth ?? from ?? 1) - 1),
  );
  return needs.map(({ months, hoursPerMonth, hours, value }, index) => {
    const until = (begins[index + 1] ?? Number.NaN) - (begins[index] ?? 0);
    const length = months ?? (until > 0 ? until : index === needs.length - 1 ? undefined : "…");
    return onOneLine({ ...defined({ months: length }), value: hoursPerMonth ?? hours ?? value ?? "…" });
  });
}

/** An entry of a list under an id: its own, its name, the one key that it has, or its number. */
function entryText(
  entry: Readonly<Record<string, unknown>>,
  list: string,
  number: number,
  all: readonly Readonly<Record<string, unknown>>[],
): string {
  const { id, name, ...others } = entry;
  const [[key, value] = ["", undefined], ...more] = Object.entries(entry);
  if (more.length === 0 && isMap(value)) return `${key}: ${onOneLine(value)}`;
  if (more.length === 0 && list !== "options" && list !== "parts") {
    return asMap(key, list, onOneLine(value))[0] ?? onOneLine(entry);
  }
  const alike = all.filter(({ kind }) => kind === entry.kind).length > 1 ? number : "";
  const kind = textOf(entry.kind) && `${textOf(entry.kind)}${alike}`;
  const own = textOf(id) || idOf(textOf(name)) || kind || `${list.slice(0, -1)}${number}`;
  return `${own}: ${onOneLine(others)}`;
}

/** What stands by itself as the map that belongs there, the other way to read it after it; none where nothing is certain. */
function asMap(
  name: string,
  parent: string,
  text: string,
  keys: readonly string[] = [],
): readonly [write?: string, other?: string] {
  if (parent === "costs" || name === "costs") {
    const { amount, every } = extraCost(name, text) ?? {};
    if (amount === undefined) return [];
    const cost = `{ amount: ${amount}, every: ${every} }`;
    return [name === "costs" ? `costs: { other: ${cost} }` : `${name}: ${cost}`];
  }
  if (parent === "contributions") return text.endsWith("%") ? [`${name}: { rate: ${text} }`] : [];
  if (name === "billing") {
    const inAdvance = /advance|up ?front|prepaid|vooraf/i.test(text) ? ", inAdvance: true" : "";
    const share = /(\d+(?:[.,]\d+)?) ?%/.exec(text)?.[1]?.replace(",", ".");
    const discount = share === undefined ? "" : `, discount: ${share}%`;
    return [`billing: { every: ${meantEvery(text) ?? "month|quarter|year"}${inAdvance}${discount} }`];
  }
  // What counts from a date on has parts, as from its beginning; its limits stay those of the law.
  const parts = keys.filter(isFigurePart);
  if (/^\d{4}/.test(name) && parts.length > 0) {
    return [`${name}: { ${parts.map((key, index) => `${key}: ${index === 0 ? text : "…"}`).join(", ")} }`];
  }
  const inside = Object.hasOwn(INSIDE, name) ? (INSIDE[name] ?? []) : [];
  const [write, other] = /\d/.test(text)
    ? inside.map((key) => `${name}: { ${key}: ${text.replace(/ (?:hours|uur|uren)$/, "")} }`)
    : [];
  return write === undefined ? [] : other === undefined || meantEvery(text) !== undefined ? [write] : [write, other];
}

/** Maps whose entries are found by an id. */
const BY_ID = new Set(["options", "costs", "contributions", "parts", "cases"]);

/** The keys of a map under which a number alone can have been meant. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  need: ["hoursPerMonth"],
  budget: ["monthly", "total"],
};
const EXPECTED: Readonly<Record<string, "map" | "list" | "text">> = {
  object: "map",
  record: "map",
  array: "list",
  string: "text",
};

/** The keys that the object schema at a path declares. */
function knownKeys(schema: unknown, path: readonly string[]): string[] {
  let node = unwrap(schema);
  for (const key of path) {
    const def = node?.def;
    node = unwrap(def?.shape?.[key] ?? def?.element ?? def?.valueType);
  }
  return Object.keys(node?.def?.shape ?? {});
}

interface Def {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
}

function unwrap(schema: unknown): { def: Def } | undefined {
  let node = schema as { def: Def } | undefined;
  while (node?.def.innerType !== undefined) node = node.def.innerType as { def: Def };
  return node;
}
