/** From parsed layers to a scenario: every number at its address, with its origin, place and source. */
import type { Assumption } from "../core/assumption.ts";
import { defined } from "../core/defined.ts";
import { type Issue, ScenarioError } from "../core/issue.ts";
import type { Label } from "../core/label.ts";
import { roundTo } from "../core/money.ts";
import type { Quantity } from "../core/range.ts";
import type { UnitName } from "../core/unit.ts";
import { contributionFields, type GivenContribution } from "../engagements/contributions.ts";
import { type GivenJurisdiction, jurisdictionKey } from "../engagements/employer-taxes.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { billingFields, costAmount, costFields, optionFields, rampUpFields } from "../engagements/every-option.ts";
import {
  bandLimit,
  type Field,
  type NumberField,
  type PartsField,
  type ShareField,
  type WordField,
} from "../engagements/field.ts";
import { budgetFields, exchangeRateField, needFields, scenarioFields } from "../engagements/file-fields.ts";
import { kinds } from "../engagements/kinds.ts";
import { figureLabel } from "../figures/jurisdiction.ts";
import { type Problem, problem } from "../language/issues.ts";
import { convert } from "./convert.ts";
import { isJurisdiction, type ParsedJurisdiction, resolveJurisdiction } from "./employer-taxes.ts";
import type { Layers } from "./layers.ts";
import { formatPlain } from "./number/numeral.ts";
import { anyFault } from "./number/pattern.ts";
import { boundsFault } from "./number/range.ts";
import { WORKING_DAYS } from "./number/unit.ts";
import type { ParsedFile, ParsedOption } from "./parsed.ts";
import { isMap, type Located, type Path } from "./plain.ts";
import {
  assumptionAt,
  type CostScenario,
  type Given,
  type GivenBands,
  type GivenIncreases,
  type GivenNumber,
  type GivenPhases,
  type OptionScenario,
  type Parsed,
  type Scenario,
  type Varying,
  type Written,
} from "./scenario.ts";
import { quantityAt } from "./varying.ts";
import { isStructure } from "./with-numbers.ts";
import { unitIn } from "./words.ts";

/**
 * The scenario of a file whose schemas all passed. Figures stand in where neither file nor flag gives a number.
 * @throws ScenarioError where the figures of a jurisdiction do not cover the scenario.
 */
export function resolve(
  file: ParsedFile,
  options: ReadonlyMap<string, ParsedOption>,
  layers: Layers,
  fileName: string,
): Omit<Scenario, "expectations" | "plain" | "case" | "cases"> {
  const assumptions = new Map<string, Assumption>();
  const references = new Map<string, string>();
  const issues: Issue[] = [];
  const written: WrittenAt[] = [];
  const put = putterOf({ file, layers, assumptions, references, issues, written });
  putFile(file, put);
  const jurisdiction: ResolveJurisdiction = (parsed, path, address, currency) =>
    resolveJurisdiction(parsed, {
      currency,
      start: file.start,
      put: (key, field, number) =>
        put(
          [...path, ...key.split(".")],
          `${address}.${key}`,
          field,
          number,
          { text: figureLabel(field.label, key), key: jurisdictionKey(parsed.jurisdiction, key) },
          currency,
        ),
      problem: (problem, key) => issues.push(layers.issue(key === undefined ? path : [...path, key], problem, false)),
      inFile: (key) => layers.origin([...path, key]).origin === "scenario",
    });
  const resolved = [...options].map(([id, option]) =>
    resolveOption(id, option, ["options", id], id, file.currency, put, jurisdiction),
  );
  const need = resolveNeed(file, put);
  const around = {
    find: (address: string) => assumptionAt({ assumptions, references }, address),
    fiveDays: fiveDayWeeks(resolved),
  };
  for (const { path, address, as } of written) {
    const converted = convert(assumptions.get(address) as Assumption, as, around);
    assumptions.set(address, converted);
    const problem = outside(converted, file.currency);
    if (problem !== undefined) issues.push(layers.issue(path, problem, false));
  }
  for (const { path, ...problem } of resolved.flatMap((option) => tooMuchLeave(option, { assumptions, references })))
    issues.push(layers.issue(path, problem, false));
  const unused = layers.inputs.filter((name) => !layers.isUsed(name));
  for (const name of unused) {
    const problem = anyFault(layers.at(["inputs", name]));
    if (problem !== undefined) issues.push(layers.issue(["inputs", name], problem, false));
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  const horizonMonths = assumptions.get("horizonMonths")?.quantity.value ?? 0;

  return {
    file: fileName,
    title: file.title ?? fileName.slice(fileName.search(/[^/\\]*$/)),
    currency: file.currency,
    start: file.start,
    horizonMonths,
    baseline: file.baseline ?? null,
    need: need.map((phase) => ({ ...phase, address: references.get(phase.address) ?? phase.address })),
    options: resolved,
    overrides: layers.flags,
    assumptions,
    references,
    unusedInputs: unused.map((name) => `inputs.${name}`),
  };
}

/** A number in another unit than its field's, to be converted when all are known. */
interface WrittenAt {
  readonly path: Path;
  readonly address: string;
  readonly as: Written;
}

/** What numbers are put into, and what is wrong with them. */
interface Resolving {
  readonly file: ParsedFile;
  readonly layers: Layers;
  readonly assumptions: Map<string, Assumption>;
  readonly references: Map<string, string>;
  readonly issues: Issue[];
  readonly written: WrittenAt[];
}

const ofCurrency = (unit: UnitName): boolean => unit.startsWith("money") || unit === "rate";

/** Adds the number of a field; gives how it is to be read, or undefined where nobody gives it. */
function putterOf(to: Resolving): Put {
  const { file, layers, assumptions, references, written } = to;
  const foreign = (unit: UnitName, currency: string) =>
    currency !== file.currency && ofCurrency(unit) ? { currency } : {};
  return (path, address, field, parsed, label, currency = file.currency) => {
    if (parsed === undefined) {
      if (field.type !== "number" || field.figure === undefined) return undefined;
      const { unit, bounds, figure } = field;
      const { value, source, asOf } = figure;
      const own = { address, label, unit, bounds, ...foreign(unit, currency) };
      assumptions.set(address, { ...own, quantity: { value }, origin: "figure", source, asOf });
      return { as: "number" };
    }
    const given: GivenNumber = parsed.as === "share" ? { as: "share", of: parsed.of } : { as: parsed.as };
    const { source, asOf } = parsed;
    const unit = given.as === "share" ? "ratio" : field.unit;
    const bounds = boundsOf(field, given);
    // The horizon decides what is calculated: it is a number of its own, whatever input it was read from.
    const name = isStructure(address) ? undefined : layers.input(path);
    const own = name === undefined ? address : `inputs.${name}`;
    if (name !== undefined) {
      references.set(address, own);
      if (assumptions.has(own)) {
        const place = { unit, bounds, currency: ofCurrency(unit) ? currency : file.currency, ...fixedIn(field) };
        putAgain(name, place, to);
        return given;
      }
    }
    assumptions.set(own, {
      address: own,
      label: name === undefined ? label : { text: name, key: null },
      unit,
      ...foreign(unit, currency),
      bounds,
      quantity: numbersOf(parsed),
      ...(given.as === "share" && name === undefined ? { base: given.of } : {}),
      ...layers.origin(name === undefined ? path : ["inputs", name]),
      ...(field.type === "number" && field.event ? { event: field.event } : {}),
      ...fixedIn(field),
      ...defined({ source, asOf }),
    });
    if (parsed.written !== undefined) written.push({ path, address: own, as: parsed.written });
    return given;
  };
}

const fixedIn = (field: PricedField): Pick<Assumption, "fixed"> =>
  field.type === "number" && field.fixed ? { fixed: field.fixed } : {};

/** A named input in one more place: in the same unit, and within what both allow. */
function putAgain(
  input: string,
  { unit, bounds, currency, ...fixed }: Pick<Assumption, "unit" | "bounds" | "fixed"> & { currency: string },
  { file, layers, assumptions, issues }: Resolving,
): void {
  const known = assumptions.get(`inputs.${input}`) as Assumption;
  const before = known.currency ?? file.currency;
  if (known.unit === unit && before === currency) {
    assumptions.set(known.address, { ...known, ...fixed, bounds: narrower(known.bounds, bounds) });
    return;
  }
  const units = [unitIn(known.unit, before), unitIn(unit, currency)] as const;
  issues.push(layers.issue(["inputs", input], problem("input-with-two-units", { input, units }), false));
}

/** Puts the numbers of the file itself. */
function putFile(file: ParsedFile, put: Put): void {
  for (const [name, field] of Object.entries(scenarioFields)) {
    put([name], name, field, file[name] as Parsed | undefined, labelOf("file", name, field));
  }
  for (const [name, field] of Object.entries(budgetFields)) {
    put(["budget", name], `budget.${name}`, field, file.budget?.[name], labelOf("budget", name, field));
  }
  for (const [currency, rate] of Object.entries(file.exchangeRates ?? {})) {
    const { text, key } = labelOf("file", "exchangeRate", exchangeRateField);
    const label = { text: `${text} ${currency}`, key };
    put(["exchangeRates", currency], `exchangeRates.${currency}`, exchangeRateField, rate, label, currency);
  }
}

/**
 * Leave that takes more days than there are to work, of a year with the fewest weeks: five of each week, or what the
 * option's own hours of a day make of its week. `around`: the weeks of those that have none of their own.
 */
function tooMuchLeave(
  { address, given, parts }: OptionScenario,
  known: Pick<Scenario, "assumptions" | "references">,
  around = "weeksPerYear",
): Located[] {
  const own = given.has("weeksPerYear") ? `${address}.weeksPerYear` : around;
  const inside = parts.flatMap((part) => tooMuchLeave(part, known, own));
  const ends = (of: string) => {
    const { value = 0, low = value, high = value } = quantityAt(known, of) ?? {};
    return { low, high };
  };
  const weeks = ends(own).low;
  const aWeek = given.has("hoursPerDay")
    ? ends(`${address}.hoursPerWeek`).low / ends(`${address}.hoursPerDay`).high
    : WORKING_DAYS;
  const days = roundTo(aWeek * weeks, 2);
  const leave = ends(`${address}.leaveDays`).high;
  if (leave <= days) return inside;
  const values = { days: formatPlain(leave), most: formatPlain(days), weeks: formatPlain(weeks) };
  const path = ["options", ...address.split("."), "leaveDays"];
  return [...inside, { path, ...problem("out-of-bounds", { as: "leave", ...values }) }];
}

/** Tells the options, and parts of options, that work a week of five days, by address. */
function fiveDayWeeks(options: readonly OptionScenario[]): (address: string) => boolean {
  const inside = (option: OptionScenario): OptionScenario[] => [option, ...option.parts.flatMap(inside)];
  const known = new Set(options.flatMap(inside).flatMap((one) => (kinds[one.kind]?.fiveDayWeek ? [one.address] : [])));
  return (address) => known.has(address);
}

/** A field that is one number. */
type PricedField = Exclude<Field, WordField | PartsField>;

type Put = (
  path: Path,
  address: string,
  field: PricedField,
  parsed: Parsed | undefined,
  label: Label,
  currency?: string,
) => GivenNumber | undefined;
/** Several shares by names of the user's own, and not one number. */
const isNamedShares = (value: unknown): value is Readonly<Record<string, Parsed>> => isMap(value) && !("as" in value);

type ResolveJurisdiction = (
  parsed: ParsedJurisdiction,
  path: Path,
  address: string,
  currency: string,
) => GivenJurisdiction;

/** What a declared field is called; languages have it under the name of its group. */
const labelOf = (group: string, name: string, { label }: Field): Label => ({ text: label, key: `${group}.${name}` });

/** Puts the hours of each phase. */
function resolveNeed(file: ParsedFile, put: Put): Scenario["need"] {
  const hours = file.need?.hoursPerMonth;
  const label = labelOf("need", "hoursPerMonth", needFields.hoursPerMonth);
  if (hours === undefined) return [];
  if (!Array.isArray(hours)) {
    put(["need", "hoursPerMonth"], "need.hoursPerMonth", needFields.hoursPerMonth, hours as Parsed, label);
    return [{ from: 0, to: Number.POSITIVE_INFINITY, address: "need.hoursPerMonth" }];
  }
  const phases = hours as readonly { months?: Parsed; hoursPerMonth?: Parsed; value?: Parsed }[];
  let from = 0;
  const called = numbered(label, phases.length);
  return phases.map((phase, index) => {
    const older = phase.value === undefined;
    const path = ["need", "hoursPerMonth", String(index), older ? "hoursPerMonth" : "value"];
    const address = older ? path.join(".") : `need.hoursPerMonth.${index + 1}`;
    put(path, address, needFields.hoursPerMonth, phase.value ?? phase.hoursPerMonth, called(index));
    const to = phase.months === undefined ? Number.POSITIVE_INFINITY : from + phase.months.value;
    const resolved = { from, to, address };
    from = to;
    return resolved;
  });
}

/** The problem with a converted number that its field does not allow. */
function outside({ quantity, bounds, unit, currency, converted }: Assumption, file: string): Problem | undefined {
  const { value, low = value, high = value } = quantity;
  const unitShown = unitIn(unit, currency ?? file);
  for (const one of [low, value, high]) {
    const problem = boundsFault(one, formatPlain, bounds, unitShown, converted?.text ?? "");
    if (problem) return problem;
  }
  return undefined;
}

function resolveOption(
  id: string,
  option: ParsedOption,
  path: Path,
  address: string,
  around: string,
  putIn: Put,
  jurisdiction: ResolveJurisdiction,
): OptionScenario {
  const kind = kinds[option.kind] as Engagement;
  const currency = option.currency ?? around;
  const put: Put = (path, address, field, parsed, label) => putIn(path, address, field, parsed, label, currency);
  const given = new Map<string, Given>();
  const place: OptionPlace = { path, address, put, given, rules: (...at) => jurisdiction(...at, currency) };
  putFields(place, "option", optionFields, option);
  putFields(place, `kinds.${option.kind}.fields`, kind.fields, option);
  const rampUp = option.rampUp?.amount !== undefined ? "amount" : option.rampUp ? "profile" : null;
  if (option.rampUp && rampUp !== null) {
    const { amount, ...profile } = rampUpFields;
    putFields(place, "rampUp", rampUp === "amount" ? { amount } : profile, option.rampUp, ["rampUp"]);
    given.set("rampUp", { as: "number" });
  }
  if (option.billing) putFields(place, "billing", billingFields, { ...option.billing }, ["billing"]);
  return {
    id,
    address,
    kind: option.kind,
    currency,
    title: option.title ?? null,
    given,
    rampUp,
    billing: option.billing ? { every: option.billing.every, inAdvance: option.billing.inAdvance ?? false } : null,
    costs: Object.entries(option.costs ?? {}).map(([cost, parsed]) => resolveCost(cost, parsed, kind, place)),
    contributions: Object.entries(option.contributions ?? {}).map(([own, parsed]) =>
      resolveContribution(own, parsed, place),
    ),
    parts: (option.parts ?? []).map(({ field, id: part, option: parsed }) =>
      resolveOption(part, parsed, [...path, field, part], `${address}.${field}.${part}`, currency, putIn, jurisdiction),
    ),
  };
}

/** Where an option stands, and where its numbers and how they are to be read are put. */
interface OptionPlace {
  readonly path: Path;
  readonly address: string;
  readonly put: Put;
  readonly given: Map<string, Given>;
  readonly rules: (parsed: ParsedJurisdiction, path: Path, address: string) => GivenJurisdiction;
}

/** Puts what an option has of a group of fields; `inside` is the key that holds them. */
function putFields(
  place: OptionPlace,
  group: string,
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
  inside: readonly string[] = [],
): void {
  const { path, address, given, rules } = place;
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (field.type === "parts") continue;
    if (field.type === "word") {
      if (typeof value === "string") given.set(name, { as: "word", word: value });
    } else if (field.type === "employerTaxes" && isJurisdiction(value)) {
      given.set(name, rules(value, [...path, name], `${address}.${name}`));
    } else putPriced(place, [...inside, name], field, value, labelOf(group, name, field));
  }
}

/** Puts a field's one number, its several shares by name, or each of its numbers that vary. */
function putPriced(place: OptionPlace, key: readonly string[], field: PricedField, value: unknown, label: Label): void {
  const { address, put, given } = place;
  const at = [...place.path, ...key];
  const own = [address, ...key].join(".");
  if (field.type === "shares" && isNamedShares(value)) {
    const share: ShareField = { ...field, type: "share" };
    for (const [one, parsed] of Object.entries(value)) {
      putPriced(place, [...key, one], share, parsed, { ...label, text: `${label.text}: ${one}` });
    }
    given.set(key.join("."), { as: "shares", names: Object.keys(value) });
  } else if (isVarying(value)) given.set(key.join("."), putEach(value, field, at, own, label, put));
  else {
    const how = put(at, own, field, value as Parsed | undefined, label);
    if (how !== undefined) given.set(key.join("."), how);
  }
}

function resolveCost(
  id: string,
  parsed: NonNullable<ParsedOption["costs"]>[string],
  kind: Engagement,
  { path, address, ...around }: OptionPlace,
): CostScenario {
  const prefix = `${address}.costs.${id}`;
  const title = parsed.title ?? null;
  const own: Label = { text: title ?? id, key: null };
  const given = new Map<string, Given>();
  const place = { ...around, path: [...path, "costs", id], address: prefix, given };
  const fields = Object.entries<PricedField>({ amount: costAmount(parsed.every, kind), ...costFields });
  for (const [name, field] of fields) {
    const label = name === "amount" ? own : { text: `${own.text}: ${field.label}`, key: `cost.${name}` };
    putPriced(place, [name], field, parsed[name], label);
  }
  const { every, counts = "fromStart", imputed = false } = parsed;
  return { id, address: prefix, title, every, counts, imputed, given };
}

function resolveContribution(
  id: string,
  parsed: NonNullable<ParsedOption["contributions"]>[string],
  { path, address, put }: OptionPlace,
): GivenContribution {
  const { per = "year", on = "pay", title = null } = parsed;
  const prefix = `${address}.contributions.${id}`;
  for (const [name, field] of Object.entries<NumberField>(contributionFields[per])) {
    const label: Label = { text: `${title ?? id}: ${field.label}`, key: null };
    put([...path, "contributions", id, name], `${prefix}.${name}`, field, parsed[name as "rate"], label);
  }
  const limits = { above: parsed.above !== undefined, upTo: parsed.upTo !== undefined };
  return { id, address: prefix, title, per, on, limits };
}

const isVarying = (value: unknown): value is Varying =>
  isMap(value) && ["phases", "bands", "increases"].includes(String(value.as));

/** What each of several numbers of one field is called: by its place, as at its address, and the key where it is a band's limit. */
const numbered =
  ({ text, key }: Label, count: number) =>
  (index: number, more = ""): Label => ({ text: count > 1 ? `${text} ${index + 1}${more}` : `${text}${more}`, key });

/** Adds every number of a value that varies, at its address and a count from 1. */
function putEach(
  value: Varying,
  field: PricedField,
  path: Path,
  address: string,
  label: Label,
  put: Put,
): GivenPhases | GivenBands | GivenIncreases {
  const { length } = value.as === "phases" ? value.phases : value.as === "bands" ? value.bands : value.rates;
  const called = numbered(label, length);
  const each = (parsed: Parsed, index: number, ...inside: string[]) =>
    put([...path, ...inside], `${address}.${index + 1}`, field, parsed, called(index));
  let how: GivenNumber = { as: "number" };
  switch (value.as) {
    case "phases":
      for (const [index, phase] of value.phases.entries())
        how = each(phase.value, index, String(index), "value") ?? how;
      return { as: "phases", each: how, months: value.phases.map(({ months }) => months) };
    case "bands": {
      for (const [index, band] of value.bands.entries()) {
        how = each(band.value, index, String(index), "value") ?? how;
        if (band.upTo === null) continue;
        const limit = called(index, " upTo");
        put([...path, String(index), "upTo"], `${address}.${index + 1}.upTo`, bandLimit(field), band.upTo, limit);
      }
      return {
        as: "bands",
        count: value.bands.length,
        each: how,
        limits: value.bands.map(({ upTo }) => upTo !== null),
      };
    }
    case "increases": {
      const { rates, month, inRate } = value;
      const inside = inRate === null ? [] : ["rate"];
      for (const [index, rate] of rates.entries()) {
        each(rate, index, ...inside, ...(inRate === "one" ? [] : [String(index)]));
      }
      return { as: "increases", count: rates.length, month };
    }
  }
}

/** What both allow. */
function narrower(a: Assumption["bounds"], b: Assumption["bounds"]): Assumption["bounds"] {
  const min = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY);
  const max = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY);
  return {
    ...(Number.isFinite(min) ? { min } : {}),
    ...(Number.isFinite(max) ? { max } : {}),
    ...((a.min === min && a.minExclusive) || (b.min === min && b.minExclusive) ? { minExclusive: true } : {}),
    ...(a.integer || b.integer ? { integer: true } : {}),
  };
}

function boundsOf(field: PricedField, given: GivenNumber): Assumption["bounds"] {
  if (field.type === "number") return field.bounds;
  return given.as === "share" ? field.bounds.ratio : field.bounds.amount;
}

function numbersOf({ value, low, high, shape }: Quantity): Quantity {
  return low === undefined || high === undefined || shape === undefined ? { value } : { value, low, high, shape };
}
