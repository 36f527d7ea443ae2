/** `docs/employer-taxes.md`, printed from the register of jurisdictions. */

import { type DatedFigure, figures, type JurisdictionFigures, type RateBase } from "../../src/analysis/figures.ts";
import { doubtsOf } from "../../src/figures/dated.ts";
import { jurisdictionNames } from "../../src/figures/jurisdictions.ts";
import { capital } from "../../src/language/phrases.ts";
import { conditionsInData } from "../../src/report/figures.ts";

const percent = (value: number) => `${Number((value * 100).toPrecision(10))}%`;
const money = (value: number) => value.toLocaleString("en-US");
const row = (...cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const inForce = ({ from, until }: DatedFigure) => (until === null ? `from ${from}` : `${from} to before ${until}`);

function section({
  id,
  title,
  currency,
  components,
  limits,
  facts,
  terms,
  severance,
  notes,
}: JurisdictionFigures): string {
  const sources: string[] = [];
  const cited = (figure: DatedFigure) => {
    const text = figure.sources.join("; ");
    if (!sources.includes(text)) sources.push(text);
    return `${doubtsOf(figure).join(", ") || "final"} [${sources.indexOf(text) + 1}]`;
  };
  const between = ({ on, above, upTo }: RateBase) => {
    const limits = [above && `above ${above}`, upTo && `up to ${upTo}`].filter(Boolean);
    return limits.length > 0 ? `(${[on, ...limits].join(", ")})` : on;
  };
  const rates = components.flatMap(({ id, label, own, rates }) =>
    rates.flatMap(({ bases, rate, share, when, above, upTo, amountPer, scale, least }) => {
      const on = bases.map(between).join(" + ");
      const of = [scale ? `all of ${on}` : on, above && `above ${above}`, upTo && `up to ${upTo}`]
        .filter(Boolean)
        .join(", ");
      const where = conditionsInData(when);
      if (typeof rate === "string")
        return [
          row(
            label,
            `\`${id}\``,
            rate === "own" ? `own, e.g. ${own.example}${amountPer ? ` ${currency} per ${amountPer}` : ""}` : "-100%",
            of,
            where,
            "",
            "",
          ),
        ];
      return rate.map((figure, index) => {
        const part = share?.[index] ?? share?.at(-1);
        const value = amountPer ? `${money(figure.value)} ${currency} a ${amountPer}` : percent(figure.value);
        const from = least?.[index] ?? least?.at(-1);
        const text = from
          ? `-${percent(from.value + figure.value)}, fading to -${percent(from.value)}`
          : part
            ? `${percent(part.value)} of ${value}`
            : value;
        return row(label, `\`${id}\``, text, amountPer ? "" : of, where, inForce(figure), cited(figure));
      });
    }),
  );
  const bounds = limits.flatMap(({ id, label, per, figures }) =>
    figures.map((figure) =>
      row(label, `\`${id}\``, `${money(figure.value)} ${currency} a ${per}`, "", "", inForce(figure), cited(figure)),
    ),
  );
  const asked = facts.map(({ id, label, words, assumed }) => {
    const among = words ? `: ${Object.keys(words).join(", ")}` : "";
    return `- \`${id}\` (${label}${among}). Without it: ${assumed.say}.`;
  });
  return [
    `## ${title} (\`${id}\`)`,
    "",
    row("What", "Key", "Rate or limit", "Of", "When", "In force", "Status"),
    row(...new Array<string>(7).fill("---")),
    ...rates,
    ...bounds,
    "",
    ...asked,
    ...(asked.length > 0 ? [""] : []),
    ...terms.map(({ field, value, say, source }) => `- \`${field}: ${value}\`: ${say} (${source}).`),
    ...(terms.length > 0 ? [""] : []),
    ...(severance ? [`- ${capital(severance.say)} (${severance.source}).`] : []),
    ...notes.map((note) => `- ${capital(note)}`),
    "",
    ...sources.map((text, index) => `${index + 1}. ${text}`),
  ].join("\n");
}

/** The page. */
export function employerTaxesPage(): string {
  const sections = jurisdictionNames().map((name) => section(figures(name).jurisdiction as JurisdictionFigures));
  return `# Employer taxes

What an employer owes on top of pay, in every place whose rules are built in; printed from the register, so it is what \`compare\` counts.
Every key can be set in a file: \`employerTaxes: { jurisdiction: us-oh, unemployment: 1.2%, wageBase: 9500 }\`, or from a date on: \`wageBase: { 2027: 9500 }\`,
\`prsi: { 2027-10-01: { rate1: 9.3%, rate2: 11.55% } }\` where a component has several figures. *final*: in force, and read in the official text or in two sources; *secondary*: one source, or only as others quote it; *provisional*: announced, not final.
Two hires of every place, each contribution worked out by hand, stand in \`test/figures/worked.md\` of the repository.

${sections.join("\n\n")}
`;
}
