/** What changed between two scenarios, or saved comparisons: the winner, totals, lines, and which input moved them. */
import { currencyDigits } from "../core/currency.ts";
import { ScenarioError } from "../core/issue.ts";
import { roundTo } from "../core/money.ts";
import { type Notice, notice } from "../core/notice.ts";
import { atStart, problem } from "../language/issues.ts";
import { findingNotice } from "../language/notices.ts";
import type { Shortfall } from "../pricing/requirements.ts";
import { BASES, ranking, type VerdictBasis } from "../pricing/winner.ts";
import { expectOptions } from "../scenario/input.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type BridgeStep, bridge } from "./bridge.ts";
import { sharedOptions, switches } from "./changes.ts";
import type { ComparedOption, CompareFinding } from "./compare.ts";
import { type BrokenRule, brokenRules, type FailRule } from "./fail-on.ts";
import { type Heading, head, type LineSummary, type ScenarioSummary } from "./finding.ts";
import { findingOf, renamedSide, renames, type Side } from "./sides.ts";

export interface ChangedLine extends Omit<LineSummary, "figures"> {
  /** null where the option has no such line. */
  readonly before: number | null;
  readonly after: number | null;
  /** A line that came or went counts with all of its amount. */
  readonly change: number;
}

export interface ChangedOption {
  readonly id: string;
  readonly title: string;
  readonly status: "changed" | "added" | "removed";
  /** The total; null where there is no such option. */
  readonly before: number | null;
  readonly after: number | null;
  /** An option that came or went counts with all of its total. */
  readonly change: number;
  /** Of the total before, in percent points; null where that is 0 or there is none. */
  readonly percent: number | null;
  /** Its best and worst case, where it has ranges and these changed. */
  readonly range?: { readonly before: readonly [number, number]; readonly after: readonly [number, number] };
  /** What it falls short in, where that changed. */
  readonly shortfalls?: { readonly before: readonly Shortfall[]; readonly after: readonly Shortfall[] };
  /** The lines that changed. */
  readonly lines: readonly ChangedLine[];
}

export interface ChangedInput {
  readonly address: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: string;
}

/** The id of an option before and after; null where there is none. */
export interface ChangedChoice {
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

export interface DiffFinding extends Heading<"diff"> {
  /** The scenario before; `scenario` is the one after. Where one of them is new or gone, both are the other. */
  readonly scenarioBefore: ScenarioSummary;
  /** As a command was given them; null where there is no such file. Left out by the library. */
  readonly files?: { readonly before: string | null; readonly after: string | null };
  /** What the options of either side are called, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly by: VerdictBasis;
  /** The lowest cost among the options that meet every requirement; null where none does, and of a single option. */
  readonly winner: ChangedChoice;
  /** The lowest cost of all. */
  readonly cheapest: ChangedChoice;
  /** The options of which anything changed. */
  readonly options: readonly ChangedOption[];
  /** Every effect on a total; an option's sum to its change. Empty where a side is a saved comparison. */
  readonly bridge: readonly BridgeStep[];
  /** The numbers that changed, with an effect or without. */
  readonly inputs: readonly ChangedInput[];
  /** The rules that the difference breaks, once for each option that breaks one. */
  readonly failed: readonly BrokenRule[];
}

export interface DiffOptions {
  readonly by?: VerdictBasis;
  readonly failOn?: readonly FailRule[];
}

/** @throws ScenarioError where the two are in different currencies. */
export function diff(given: Side, after: Side, asked: DiffOptions = {}): DiffFinding {
  expectOptions(asked, "diff", { by: BASES, failOn: "rules" });
  const { by = "total", failOn = [] } = asked;
  for (const side of [given, after]) expectSide(side);
  const is = findingOf(after);
  const asWas = findingOf(given);
  const renamed = renames(asWas, is);
  const before = renamedSide(given, renamed);
  const was = before === given ? asWas : findingOf(before);
  const { currency } = is.scenario;
  if (was.scenario.currency !== currency) {
    const file = after.from === "scenario" ? after.scenario.file : (is.file ?? is.scenario.title);
    const values = { before: was.scenario.currency, after: currency };
    throw new ScenarioError([atStart(file, problem("currency-differs", values), "currency")]);
  }
  const digits = currencyDigits(currency);
  const options = changedOptions(was, is, digits);
  const both = before.from === "scenario" && after.from === "scenario";
  const whole = before.from === "nothing" || after.from === "nothing";
  const steps = both ? [...bridge(before.scenario, after.scenario), ...options.flatMap(cameOrWent)] : [];
  const inputs = whole ? [] : changedInputs(was, is);
  const notices = setByFlags(given, after);
  if (before !== given) for (const [from, to] of renamed) notices.push(notice("option-renamed", { from, to }, to));
  if (!both && !whole && options.length > 0) notices.push({ code: "bridge-needs-scenarios", values: {} });
  if (both) {
    // A side under new names has no cases.
    const plain = { ...before.scenario.plain, cases: (given as typeof before).scenario.plain.cases };
    notices.push(...withoutEffectNotices(withoutEffect(plain, after.scenario.plain, inputs, steps), inputs));
  }
  const [chosenBefore, chosenAfter] = [choiceOf(was, by), choiceOf(is, by)];
  const winner = changedChoice(chosenBefore.winner, chosenAfter.winner);
  return {
    ...head("diff"),
    scenario: is.scenario,
    scenarioBefore: was.scenario,
    titles: Object.fromEntries([...was.options, ...is.options].map(({ id, title }) => [id, title])),
    by,
    winner,
    cheapest: changedChoice(chosenBefore.cheapest, chosenAfter.cheapest),
    options,
    bridge: steps,
    inputs,
    // Of a new file there is nothing that could be exceeded.
    failed: before.from === "nothing" ? [] : brokenRules(failOn, { winner, options }),
    notices: notices.map(findingNotice),
  };
}

function expectSide(side: Side): void {
  const { from = null, ...of } = (side ?? {}) as { from?: unknown; finding?: unknown };
  expectOptions({ from }, "diff", { from: ["scenario", "saved", "nothing"] });
  if (from !== "scenario") expectOptions({ finding: of.finding ?? null }, "diff", { finding: "comparison" });
}

/** What changed without a step of the bridge: numbers, words and structure of the file and of the options that both have. */
function withoutEffect(
  before: Scenario["plain"],
  after: Scenario["plain"],
  inputs: readonly ChangedInput[],
  steps: readonly BridgeStep[],
): string[] {
  const moved = steps.flatMap(({ address }) => address.split(" + "));
  const within = (address: string, map: string) => address === map || address.startsWith(`${map}.`);
  const shared = sharedOptions(before, after);
  const numbers = inputs
    .map(({ address }) => address)
    .filter((one) => shared.some((id) => within(one, id)) || !one.includes(".") || OF_THE_FILE.test(one));
  const structure = switches(before, after).map(({ address }) => address);
  for (const key of ["baseline", "cases"]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) structure.push(key);
  }
  const others = structure.filter((one) => !numbers.some((number) => within(number, one)));
  return [...numbers, ...others].filter((one) => !moved.some((step) => within(one, step)));
}

/** So many numbers are each said with what they were; of more, only which they are. */
const MOST_SAID = 6;

function withoutEffectNotices(addresses: readonly string[], inputs: readonly ChangedInput[]): Notice[] {
  const said = inputs.flatMap(({ address, before, after, unit }) =>
    before === null || after === null || before === after || !addresses.includes(address)
      ? []
      : [{ addresses: address, before, after, unit }],
  );
  const each = said.length > MOST_SAID ? [] : said;
  const others = addresses.filter((address) => !each.some((one) => one.addresses === address));
  const all = [...each, ...(others.length > 0 ? [{ addresses: others.join(", ") }] : [])];
  return all.map((values) => notice("inputs-without-effect", values));
}

const OF_THE_FILE = /^(need|budget|exchangeRates)\./;

/** What flags set, once for both sides: they hold for every scenario of the command. */
function setByFlags(...sides: readonly Side[]): Notice[] {
  const set = sides.flatMap((side) => (side.from === "scenario" ? side.scenario.overrides : []));
  const distinct = new Map(set.map((one) => [one.address, one]));
  return [...distinct.values()].map(({ address, value }) => ({ code: "overridden", address, values: { value } }));
}

/** An option that only one side has is moved by itself. */
function cameOrWent({ id, status, change }: ChangedOption): BridgeStep[] {
  return status === "changed" || change === 0
    ? []
    : [{ option: id, address: id, before: null, after: null, unit: "", effect: change }];
}

/** Of a single option nothing is the cheapest. */
function choiceOf({ options }: CompareFinding, by: VerdictBasis): { cheapest: string | null; winner: string | null } {
  if (options.length < 2) return { cheapest: null, winner: null };
  const { cheapest, winner } = ranking(options.map((option) => ({ ...option, cost: option[by] })));
  return { cheapest: cheapest.id, winner: winner?.id ?? null };
}

const changedChoice = (before: string | null, after: string | null): ChangedChoice => ({
  before,
  after,
  changed: before !== after,
});

function changedOptions(was: CompareFinding, is: CompareFinding, digits: number): ChangedOption[] {
  const ids = [...new Set([...is.options, ...was.options].map(({ id }) => id))];
  return ids.flatMap((id) => changedOption(optionOf(was, id), optionOf(is, id), digits) ?? []);
}

const optionOf = ({ options }: CompareFinding, id: string): ComparedOption | null =>
  options.find((option) => option.id === id) ?? null;

function changedOption(was: ComparedOption | null, is: ComparedOption | null, digits: number): ChangedOption | null {
  const option = is ?? was;
  if (option === null) return null;
  const lines = changedLines(was, is, digits);
  const change = roundTo((is?.total ?? 0) - (was?.total ?? 0), digits);
  const ranged = [was, is].some((one) => one !== null && one.totalLow !== one.totalHigh);
  const widened =
    ranged && was !== null && is !== null && (was.totalLow !== is.totalLow || was.totalHigh !== is.totalHigh);
  const both = was !== null && is !== null;
  const judged = both && JSON.stringify(was.shortfalls) !== JSON.stringify(is.shortfalls);
  if (both && change === 0 && lines.length === 0 && !widened && !judged) return null;
  return {
    id: option.id,
    title: option.title,
    status: both ? "changed" : is === null ? "removed" : "added",
    before: was?.total ?? null,
    after: is?.total ?? null,
    change,
    percent: both && was.total !== 0 ? roundTo((change / Math.abs(was.total)) * 100, 2) : null,
    ...(widened
      ? { range: { before: [was.totalLow, was.totalHigh] as const, after: [is.totalLow, is.totalHigh] as const } }
      : {}),
    ...(judged ? { shortfalls: { before: was.shortfalls, after: is.shortfalls } } : {}),
    lines,
  };
}

function changedLines(was: ComparedOption | null, is: ComparedOption | null, digits: number): ChangedLine[] {
  const all = [
    ...(is?.lines ?? []),
    ...(was?.lines ?? []).filter(({ id }) => !is?.lines.some((line) => line.id === id)),
  ];
  return all.flatMap(({ id, label, labelKey = null, category, basis }) => {
    const amount = (option: ComparedOption | null) => option?.lines.find((line) => line.id === id)?.amount ?? null;
    const before = amount(was);
    const after = amount(is);
    const change = roundTo((after ?? 0) - (before ?? 0), digits);
    return change === 0 ? [] : [{ id, label, labelKey, category, basis, before, after, change }];
  });
}

function changedInputs(was: CompareFinding, is: CompareFinding): ChangedInput[] {
  const before = new Map(was.assumptions.map((one) => [one.address, one]));
  const after = new Map(is.assumptions.map((one) => [one.address, one]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((address) => {
    const [a, b] = [before.get(address), after.get(address)];
    const same = a?.value === b?.value && a?.low === b?.low && a?.high === b?.high && a?.unit === b?.unit;
    return same ? [] : [{ address, before: a?.value ?? null, after: b?.value ?? null, unit: (b ?? a)?.unit ?? "" }];
  });
}
