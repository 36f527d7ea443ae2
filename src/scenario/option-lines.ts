/** The lines that an option of any kind can have beside those of its kind: equity, discount and VAT, and when bills are paid. */
import { type Flow, paid, scaled, sum } from "../core/flow.ts";
import { constant, divide, type Formula, MONTHS_PER_YEAR } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { Growth, Spells, Timing } from "../core/timing.ts";
import type { Engagement, Terms } from "../engagements/engagement.ts";
import { BILLED_MONTHS, optionLines } from "../engagements/every-option.ts";
import type { OptionScenario } from "./scenario.ts";

/** An item under one of the lines that options of any kind have. */
export function optionItem(id: keyof typeof optionLines, flow: Flow): Item {
  const { label, category, basis } = optionLines[id];
  return { id, label: { text: label, key: `optionLines.${id}` }, category, basis, flow };
}

/** The value of a grant, a twelfth a month, or nothing before the cliff. */
export function equityOf(
  annual: Formula,
  cliff: Formula | null,
  { spells, increase, during }: Pick<Terms, "spells" | "increase" | "during">,
): Item {
  const timing: Timing = cliff === null ? during(increase) : { when: "vested", spells, growth: increase, cliff };
  return optionItem("equity", paid(divide(annual, MONTHS_PER_YEAR), timing));
}

/** The items with those that are billed by the period at the months of their bills, and the discount for it as a line. */
export function billed(
  items: readonly Item[],
  kind: Engagement,
  { billing }: OptionScenario,
  discount: Formula | null,
): readonly Item[] {
  if (billing === null) return items;
  const every = BILLED_MONTHS[billing.every];
  const lines: Engagement["lines"] = kind.lines;
  const moved = items.map((item) =>
    lines[item.id]?.billed ? { ...item, flow: billedFlow(item.flow, every, billing.inAdvance) } : item,
  );
  if (discount === null) return moved;
  const bills = moved.filter((item) => lines[item.id]?.billed).map(({ flow }) => flow);
  return [...moved, optionItem("discount", scaled(constant(-1, "ratio"), scaled(discount, sum(...bills))))];
}

function billedFlow(flow: Flow, every: number, inAdvance: boolean): Flow {
  if (every === 1) return flow;
  switch (flow.flow) {
    case "sum":
      return sum(...flow.of.map((part) => billedFlow(part, every, inAdvance)));
    case "scaled":
      return scaled(flow.by, billedFlow(flow.of, every, inAdvance));
    case "paid": {
      const { when, ...common } = flow.timing;
      if (when !== "during" && when !== "spread") return flow;
      const bills = { ...common, when: "billed", every, inAdvance } as const;
      return paid(flow.amount, when === "spread" ? { ...bills, spread: true } : bills);
    }
    default:
      return flow;
  }
}

/** VAT that is not recovered, on every line of fees. */
export function vatOf(rate: Formula, items: readonly Item[]): Item | null {
  const fees = feesOf(items);
  return fees.length > 0 ? optionItem("vat", scaled(rate, sum(...fees))) : null;
}

/** The flows of every line of fees. */
export const feesOf = (items: readonly Item[]): Flow[] =>
  items.filter(({ category }) => category === "fees").map(({ flow }) => flow);

/** What of the flows that recur falls into other spells, at the prices that they have. */
export function confined(flow: Flow, spells: Spells): Flow | null {
  switch (flow.flow) {
    case "sum": {
      const parts = flow.of.flatMap((part) => confined(part, spells) ?? []);
      return parts.length > 0 ? sum(...parts) : null;
    }
    case "scaled": {
      const of = confined(flow.of, spells);
      return of && scaled(flow.by, of);
    }
    case "paid": {
      const { timing, amount } = flow;
      if (timing.when !== "during" && (timing.when !== "billed" || timing.spread)) return null;
      const {
        growth,
        window = null,
        phase = null,
      }: { growth: Growth | null } & Partial<Pick<Timing, "window" | "phase">> = timing;
      return paid(amount, { when: "during", spells, growth, window, phase });
    }
    case "rolledOver": {
      // What was left unused before the stretch serves in it all the same.
      const of = flow.of.map((part) => ({ ...part, billed: { ...part.billed, spells } }));
      return { ...flow, of };
    }
    default:
      return null;
  }
}
