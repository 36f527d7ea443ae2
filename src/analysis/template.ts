/** A starter file: a scenario that runs as it is, with what every number means beside it, from the registers. */
import { type Needs, namesOf } from "../engagements/choice.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { optionFields, optionNeeds, rampUpFields } from "../engagements/every-option.ts";
import type { Field } from "../engagements/field.ts";
import { budgetFields, needFields, scenarioFields } from "../engagements/file-fields.ts";
import { kinds } from "../engagements/kinds.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { sources } from "../figures/sources.ts";
import { figureText } from "../language/employer-taxes.ts";
import { fieldWords, kindWords } from "../language/labels.ts";
import { type Locale, languages } from "../language/languages.ts";

export interface TemplateOptions {
  /** Names of the register, in the order of the file; each once. */
  readonly kinds: readonly string[];
  /** Of the comments. */
  readonly locale: Locale;
  /** ISO 4217. */
  readonly currency: string;
  /** The first month, `2027-01`. */
  readonly start: string;
  /** The place of a hire, by its name in the register: its employer taxes are counted, its terms of employment stand beside. */
  readonly jurisdiction?: string;
  /** Where an editor finds the schema: a path from the file, or an address. */
  readonly schema: string;
}

/** The kinds of a starter file when nobody chooses. */
export const STARTER_KINDS = ["retainer", "hourly", "fullTime"];

/** The text of a starter file; its options have the names of their kinds. `expectations` are lines of `expect:`. */
export function template(options: TemplateOptions, expectations: readonly string[] = []): string {
  const { locale, currency, start, schema } = options;
  const { starter: say } = languages[locale];
  const field = (group: string, name: string, one: Field, indent = "", shown = true) =>
    commented(`${indent}${shown ? "" : "# "}${name}: ${one.example}`, comment(locale, `${group}.${name}`, one));
  const { horizonMonths, discountRate, resultsByMonth } = scenarioFields;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    "#",
    ...say.intro.map((line) => `# ${line}`.trimEnd()),
    "",
    "version: 1",
    `title: ${say.title}`,
    commented(`currency: ${currency}`, say.currency),
    commented(`start: ${start}`, say.start),
    field("file", "horizonMonths", horizonMonths),
    commented(`# baseline: ${options.kinds[0]}`, say.baseline),
    field("file", "discountRate", discountRate, "", false),
    field("file", "resultsByMonth", resultsByMonth, "", false),
    "",
    "need:",
    field("need", "hoursPerMonth", needFields.hoursPerMonth, "  "),
    "",
    commented("# budget:", say.budget),
    ...Object.entries(budgetFields).map(([name, one]) => field("budget", name, one, "#   ")),
    "",
    "options:",
    ...optionLines(options),
    "",
    ...say.expect.map((line) => `# ${line}`),
    ...(expectations.length > 0 ? ["expect:", ...expectations.map((line) => `  - ${line}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function optionLines(options: TemplateOptions): string[] {
  const { kinds: names, locale } = options;
  const chosen = names.map((name) => [name, kinds[name] as Engagement] as const);
  const place = placeOf(options);
  const terms = jurisdictionOf(place)?.terms ?? {};
  const starters = chosen.map(([, kind]) => starterOf(kind, place));
  // A file without any range has nothing to simulate, so the first amount becomes one.
  if (!starters.some((lines) => lines.some(([, value]) => / to /.test(value)))) widenOne(starters);
  return chosen.flatMap(([name, kind], index) => {
    const given = new Map(starters[index]);
    const { title, help } = kindWords(locale, name);
    const local = "employerTaxes" in kind.fields ? terms : {};
    const say = (key: string, one: Field | undefined) => {
      if (one === undefined) return "";
      const words = comment(locale, `kinds.${name}.fields.${key}`, one);
      const term = local[key];
      return term === undefined ? words : `${words}; ${figureText(locale, term.say)} (${sources[term.source]})`;
    };
    const others = Object.entries(kind.fields).filter(([key, one]) => !given.has(key) && one.type !== "parts");
    return [
      ...(index === 0 ? [] : [""]),
      `  # ${help}`,
      `  ${name}:`,
      `    title: ${quoted(title)}`,
      `    kind: ${name}`,
      ...[...given].map(([key, value]) => commented(`    ${key}: ${value}`, say(key, kind.fields[key]))),
      // A line in the place of another, or beside another, is no comment that could be used by itself.
      ...others.map(([key, one]) => {
        const alone = !insteadOf(kind, key, given) && !needsAnother(kind.needs ?? {}, key, given);
        return commented(`    ${alone ? "#" : "##"} ${key}: ${local[key]?.value ?? one.example}`, say(key, one));
      }),
      ...(index === 0 ? everyOption(locale, given) : []),
    ];
  });
}

/** What every option may have, beside the first. */
function everyOption(locale: Locale, given: ReadonlyMap<string, string>): string[] {
  const { months, startingAt } = rampUpFields;
  const lines: (readonly [key: string, line: string, comment: string])[] = [
    ...Object.entries(optionFields).map(
      ([key, one]) => [key, `${key}: ${one.example}`, comment(locale, `option.${key}`, one)] as const,
    ),
    [
      "rampUp",
      `rampUp: { months: ${months.example}, startingAt: ${startingAt.example} }`,
      languages[locale].starter.rampUp,
    ],
    ["costs", "costs: { tools: { amount: 500, every: month } }", languages[locale].starter.costs],
  ];
  return [
    ...languages[locale].starter.every.map((line) => `    # ${line}`),
    ...lines
      .filter(([key]) => !given.has(key))
      .map(([key, line, words]) =>
        commented(`    ${needsAnother(optionNeeds, key, given) ? "##" : "#"} ${line}`, words),
      ),
  ];
}

/** The lines of an option to begin with; hours are those of the need, and employer taxes those of its place. */
function starterOf({ starter, fields }: Engagement, place: string): [string, string][] {
  const { hoursPerMonth: _, ...own } = starter;
  const jurisdiction = jurisdictionOf(place);
  if (jurisdiction === undefined || !("employerTaxes" in fields)) return Object.entries(own);
  const { components, expects = {}, terms = {} } = jurisdiction;
  const required = components.filter(({ override }) => override.without === "required");
  const asked = required.map(({ id, override }) => `${id}: ${override.example}`);
  const expected = Object.entries(terms).flatMap(([key, { value }]) => (key in expects ? [[key, value] as const] : []));
  return Object.entries({
    ...own,
    ...Object.fromEntries(expected),
    employerTaxes: asked.length === 0 ? place : `{ jurisdiction: ${place}, ${asked.join(", ")} }`,
  });
}

/** The place that is asked for; else a reader's own country, where its money is counted and its first figures are reached; or "". */
function placeOf({ jurisdiction, locale, currency, start }: TemplateOptions): string {
  const home = HOME[locale];
  const atHome = home !== undefined && home.currency === currency && start >= home.since;
  return jurisdiction ?? (atHome ? home.place : "");
}

const HOME: Partial<Record<Locale, { readonly place: string; readonly currency: string; readonly since: string }>> = {
  nl: { place: "nl", currency: "EUR", since: "2025-01" },
};

/** Whether a field means nothing until another is there. */
const needsAnother = (needs: Needs, key: string, given: ReadonlyMap<string, string>): boolean =>
  [needs[key] ?? []].flat().some((other) => !given.has(other));

/** Whether a field is another way to say what the lines of the option say already. */
function insteadOf({ oneOf = [] }: Engagement, key: string, given: ReadonlyMap<string, string>): boolean {
  return oneOf.some(({ ways }) => {
    const names = ways.map((way) => namesOf(way).all);
    const taken = names.find((way) => way.some((name) => given.has(name)));
    return taken !== undefined && !taken.includes(key) && names.some((way) => way.includes(key));
  });
}

function widenOne(starters: [string, string][][]): void {
  for (const lines of starters) {
    for (const line of lines) {
      const amount = /(?<![\w.-])(\d{3,})(?![\w.%-])/.exec(line[1]);
      if (amount === null) continue;
      const likely = Number(amount[1]);
      const [low, high] = [0.9, 1.1].map((part) => Math.round(likely * part));
      line[1] = line[1].replace(amount[0], `${low} to ${likely} to ${high}`);
      return;
    }
  }
}

const comment = (locale: Locale, key: string, field: Field): string => fieldWords(locale, key, field).join(": ");

const quoted = (words: string): string => (/^[\w][\w ,.()-]*$/.test(words) ? words : JSON.stringify(words));

/** Where comments begin; a longer line pushes its own. */
const COLUMN = 42;

/** A line with its comment; a value of several lines has it above. */
function commented(line: string, comment: string): string {
  if (comment === "") return line;
  if (!line.includes("\n")) return `${line.padEnd(COLUMN)} # ${comment}`;
  const indent = /^ */.exec(line)?.[0] ?? "";
  return `${indent}# ${comment}\n${line}`;
}
