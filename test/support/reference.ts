/**
 * The part of docs/scenario.md that the registers know: every key with what it is, how it is written, and an example
 * with what comes of it.
 */
import { readFileSync } from "node:fs";
import { contributionFields } from "../../src/engagements/contributions.ts";
import {
  billingFields,
  costAmount,
  costFields,
  optionFields,
  rampUpFields,
} from "../../src/engagements/every-option.ts";
import type { Field, ShareField } from "../../src/engagements/field.ts";
import { budgetFields, needFields, scenarioFields } from "../../src/engagements/file-fields.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { retainer } from "../../src/engagements/retainer.ts";
import { scenarioJsonSchema } from "../../src/scenario/schema/json.ts";
import { unitWords } from "../../src/scenario/words.ts";
import { type Worked, type WorkedSection, worked } from "./worked.ts";

interface Json {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly properties?: Keys;
  readonly anyOf?: readonly Json[];
  readonly $defs?: Keys;
}
type Keys = Readonly<Record<string, Json>>;

/** A table of keys as the file's schema knows them, those that are numbers as they are declared. */
interface Table {
  readonly title: string;
  readonly about: string;
  readonly examples: WorkedSection;
  readonly fields: Readonly<Record<string, Field>>;
  readonly keys: Keys;
}

/** Every table of the page. */
export function tables(): Table[] {
  const { properties: file = {}, $defs = {} } = scenarioJsonSchema() as Json;
  const of = (name: string): Keys => $defs[name]?.properties ?? {};
  const every = (examples: WorkedSection) => `Each example is added to \`{ ${examples.base} }\`, over 24 months.`;
  const common = Object.keys(of("custom"));
  return [
    {
      title: "The file",
      about: `Beside \`version\`, \`title\`, \`options\` and \`expect\`. Each example is added to a file in US dollars from January 2027, with \`${worked.file.base}\`.`,
      examples: worked.file,
      fields: { ...scenarioFields, ...prefixed("need.", needFields), ...prefixed("budget.", budgetFields) },
      keys: without(
        { ...file, ...inside("need", file), ...inside("budget", file) },
        ...["version", "title", "options", "expect", "need", "budget"],
      ),
    },
    {
      title: "Every option",
      about: `Beside \`kind\`, \`title\`, \`currency\`, \`costs\` and, of who works from outside, \`billing\`. ${every(worked.option)}`,
      examples: worked.option,
      fields: { ...optionFields, ...prefixed("rampUp.", rampUpFields) },
      keys: without(
        { ...of("custom"), ...prefixed("rampUp.", of("rampUp")) },
        ...["kind", "title", "currency", "costs", "rampUp"],
      ),
    },
    {
      title: "Extra costs",
      about: `The \`costs\` of an option, each by a name of its own, beside \`title\`. ${every(worked.costs)}`,
      examples: worked.costs,
      fields: { amount: costAmount("month", retainer), ...costFields },
      keys: without(of("costs"), "title"),
    },
    {
      title: "Billing",
      about: `The \`billing\` of a retainer, hourly, interim, agency, consultant or coach. ${every(worked.billing)}`,
      examples: worked.billing,
      fields: billingFields,
      keys: of("billing"),
    },
    ...Object.entries(kinds).map(([name, { title, help, fields, lines }]): Table => {
      const examples: WorkedSection = worked.kinds[name as keyof typeof worked.kinds] ?? { base: "", keys: {} };
      const ids = Object.keys(lines).map((id) => `\`${id}\``);
      const costs = ids.length === 0 ? "" : ` Its cost lines: ${ids.join(", ")}.`;
      const added = Object.keys(examples.keys).length === 0 ? "" : ` ${every(examples)}`;
      return {
        title: `\`${name}\`: ${title}`,
        about: `${help.charAt(0).toUpperCase()}${help.slice(1)}.${costs}${added}`,
        examples,
        fields,
        keys: without(of(name), "billing", ...common),
      };
    }),
    {
      title: "Own contributions",
      about: `The \`contributions\` of a hire, each by a name of its own, beside \`title\`. ${every(worked.contributions)}`,
      examples: worked.contributions,
      fields: contributionFields.year,
      keys: without(of("contributions"), "title"),
    },
    {
      title: "Expectations",
      about: `What \`check\` holds the results against. Each example is of a file with \`${worked.expectations.base}\`.`,
      examples: worked.expectations,
      fields: {},
      keys: Object.assign({}, ...($defs.expectation?.anyOf ?? []).map(({ properties }) => properties).reverse()),
    },
  ];
}

export const printedReference = (): string => tables().map(printed).join("\n");

function printed({ title, about, examples, fields, keys }: Table): string {
  const rows = Object.entries(examples.keys).map(([name, example]) => {
    const field = fields[name];
    const { title = "", description = "", ...json } = keys[name] ?? {};
    const what = field ? `${field.label}: ${field.help}` : [title, within(description)].filter(Boolean).join(": ");
    return `| \`${name}\`${field?.required ? " (required)" : ""} | ${what} | ${field ? writtenAs(field) : choices(json)} | ${shown(example)} |`;
  });
  const table =
    rows.length === 0 ? [] : ["", "| key | what it is | written as | example |", "| --- | --- | --- | --- |", ...rows];
  return `${[`### ${title}`, "", about, ...table].join("\n")}\n`;
}

const shown = ([write, gives, sum]: Worked): string => {
  const [of, is] = gives.split(" = ");
  const said = is === undefined ? gives.replace(/.*:.*/, "`$&`") : `\`${of}\` is ${grouped(is)}`;
  return `\`${write}\`: ${said}${sum === undefined ? "" : ` (${grouped(sum)})`}`;
};

/** Numbers as they are read, years apart; those of the file are without separators. */
const grouped = (text: string) => text.replace(/(?!202\d\b)\d{4,}/g, (digits) => Number(digits).toLocaleString("en"));

const within = (text: string) => text.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase()).replace(/\.$/, "");

const choices = ({ enum: words, type }: Json): string =>
  words ? words.join(" or ") : type === "boolean" ? "true or false" : "";

function writtenAs(field: Field): string {
  if (field.type === "parts") return "options by id";
  if (field.type === "word") return Object.keys(field.words).join(" or ");
  const money = (unit: ShareField["unit"]) => unitWords(unit, "money");
  if (field.type === "employerTaxes")
    return `a share of ${field.bases.join(" or ")}, ${money(field.unit)}, or a jurisdiction`;
  if (field.type === "shares") return `a share of ${field.bases.join(" or ")}, ${money(field.unit)}, or a map of these`;
  if (field.type === "share")
    return `a share of ${field.bases.join(" or ")}${field.shareOnly ? "" : `, or ${money(field.unit)}`}`;
  return field.unit === "ratio" ? "a percentage" : unitWords(field.unit, "money");
}

const prefixed = <F>(prefix: string, fields: Readonly<Record<string, F>>): Record<string, F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${prefix}${name}`, field]));

const inside = (name: string, keys: Keys): Keys => prefixed(`${name}.`, keys[name]?.properties ?? {});

const without = (keys: Keys, ...names: string[]): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([name]) => !names.includes(name)));

/** The blocks of a page in a language. */
export const blocks = (page: string, language: string) =>
  [...readFileSync(page, "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
