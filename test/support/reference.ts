/** The part of docs/scenario.md that the registers know: kinds, their numbers and lines, and what every option may have. */
import { EVERY, optionFields, rampUpFields } from "../../src/engagements/every-option.ts";
import type { Field, ShareField } from "../../src/engagements/field.ts";
import { budgetFields, needFields, scenarioFields } from "../../src/engagements/file-fields.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { unitWords } from "../../src/scenario/words.ts";

export function printedReference(): string {
  const sections = [
    section(
      "The file",
      "Beside `version`, `title`, `currency`, `start`, `baseline`, `exchangeRates`, `inputs`, `cases`, `expect` and `options`:",
      {
        ...scenarioFields,
        ...prefixed("need.", needFields),
        ...prefixed("budget.", budgetFields),
      },
    ),
    section(
      "Every option",
      `Beside \`kind\`, \`title\`, \`currency\` and \`costs\` (each with \`amount\`, \`every: ${EVERY.join("|")}\`, \`afterMonths\`, \`months\`, \`counts: fromStart|fromSearch|atEnd\`, \`probability\`, \`imputed\`, \`title\`):`,
      { ...optionFields, ...prefixed("rampUp.", rampUpFields) },
    ),
    ...Object.entries(kinds).map(([name, { title, help, fields, lines }]) => {
      const ids = Object.keys(lines).map((id) => `\`${id}\``);
      const costs = ids.length === 0 ? "" : ` Its cost lines: ${ids.join(", ")}.`;
      return section(`\`${name}\`: ${title}`, `${help.charAt(0).toUpperCase()}${help.slice(1)}.${costs}`, fields);
    }),
  ];
  return sections.join("\n");
}

function section(title: string, about: string, fields: Readonly<Record<string, Field>>): string {
  const rows = Object.entries(fields).map(
    ([name, field]) =>
      `| \`${name}\`${field.required ? " (required)" : ""} | ${field.label}: ${field.help} | ${writtenAs(field)} | \`${field.example}\` |`,
  );
  const table =
    rows.length === 0 ? [] : ["", "| key | what it is | written as | example |", "| --- | --- | --- | --- |", ...rows];
  return `${[`### ${title}`, "", about, ...table].join("\n")}\n`;
}

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
