/** The employer taxes of an option: by the law of a place, contributions of the file's own, or a share of all pay. */
import { type Flow, less, scaled, sum } from "../core/flow.ts";
import type { Formula } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { type Notice, notice } from "../core/notice.ts";
import type { Spells, Timing } from "../core/timing.ts";
import { contributionItems } from "../engagements/contributions.ts";
import { employerTaxItems, jurisdictionOf, sayEmployerTaxes } from "../engagements/employer-taxes.ts";
import type { Bases, EmployerTaxes, EmploymentPay, Money } from "../engagements/engagement.ts";
import { present } from "../engagements/items.ts";
import type { OptionScenario, Scenario } from "./scenario.ts";

interface TaxContext {
  readonly at: (address: string) => Formula;
  readonly scenario: Scenario;
  readonly notices: Notice[];
  readonly spells: Spells;
}

/** The employer taxes on a hire's pay, and what would be due on severance. */
export function employerTaxesOf(
  option: OptionScenario,
  { at, scenario, notices, spells }: TaxContext,
  { base, special, severance, hours, ...bases }: EmploymentPay,
  share: (bases: Bases) => Money,
): EmployerTaxes {
  const given = option.given.get("employerTaxes");
  const place = given?.as === "jurisdiction" ? given : null;
  const flat = given?.as === "share" && given.of === "pay";
  const during: Timing = { when: "during", spells, growth: null };
  const levy = { option: option.address, start: scenario.start, months: scenario.horizonMonths, during, at, hours };
  const on = (paid: readonly Flow[]) => ({
    items: [
      ...(place ? employerTaxItems(place, { ...levy, pay: { base, special: paid } }) : []),
      ...contributionItems(option.contributions, { base, special: paid }, levy),
    ],
    flow: flat ? scaled(at(`${option.address}.employerTaxes`), sum(base, ...paid)) : null,
  });
  const due = on(special);
  if (given !== undefined && place === null && !flat) return { ...due, money: share(bases), onSeverance: null };
  if (place) {
    sayEmployerTaxes(
      place,
      (name) => option.given.has(name),
      levy,
      (code, address, values) => notices.push(notice(code, values, address)),
    );
  }
  if (severance.length === 0) return { ...due, money: [], onSeverance: null };
  const law = place ? jurisdictionOf(place).severance : undefined;
  const falls = ({ id }: Item) => law?.only === undefined || law.only.some((one) => id === `employerTaxes.${one}`);
  const flows = ({ items, flow }: typeof due) => [...items.filter(falls).map((item) => item.flow), ...present(flow)];
  const taxes = sum(...flows(on([...special, ...severance])), ...flows(due).map(less));
  const of = law && place ? { jurisdiction: place.jurisdiction } : {};
  return { ...due, money: [], onSeverance: { ...of, severance: sum(...severance), taxes } };
}
