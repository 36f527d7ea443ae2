import { type Flow, sum } from "../core/flow.ts";
import { min } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { type PartsField, required } from "./field.ts";
import { irrecoverableVat } from "./shared-fields.ts";

const parts: PartsField = {
  type: "parts",
  label: "parts",
  help: "options by id, each with its own start and length, counted from the plan's start; they may overlap",
  example: "{ bridge: { kind: retainer, monthlyFee: 8000, months: 9 } }",
};

/** Options that follow or overlap each other, as one alternative. */
export const plan = kind({
  title: "Plan",
  help: "engagements that follow or overlap each other, such as a bridge and then a hire",
  fields: { parts: required(parts), irrecoverableVat },
  lines: {},
  bases: ["fees"],
  plainCosts: true,
  starter: {
    parts:
      "{ bridge: { kind: retainer, monthlyFee: 8000, months: 9 }, hire: { kind: fullTime, annualSalary: 174000, startAfterMonths: 6 } }",
  },

  engage({ parts }) {
    const hours = known(parts.map((part) => part.hours));
    const delivering = parts.filter((part) => part.hours === null || !isNothing(part.hours));
    const productive = (delivering.length > 0 ? delivering : parts).map((part) => part.productiveFrom);
    const lost = parts.flatMap((part) => part.lostHours ?? []);
    const spend = parts.flatMap((part) => part.mediaSpend ?? []);
    return {
      items: parts.flatMap((part) => part.items),
      hours: hours && sum(...hours),
      lostHours: hours && lost.length > 0 ? sum(...lost) : null,
      allowances: parts.flatMap((part) => part.allowances),
      untaxed: parts.flatMap((part) => part.untaxed),
      mediaSpend: spend.length > 0 ? sum(...spend) : null,
      spells: parts.flatMap((part) => part.spells),
      productiveFrom: min(...productive),
      pay: [],
    };
  },
});

/** All of them, or null: what one part does not know, the plan does not know. */
function known(flows: readonly (Flow | null)[]): readonly Flow[] | null {
  const all = flows.filter((flow) => flow !== null);
  return all.length === flows.length ? all : null;
}

/** Whether a flow is declared to be nothing, as the hours of a coach are. */
function isNothing(flow: Flow): boolean {
  return flow.flow === "paid" && flow.amount.op === "constant" && flow.amount.value === 0;
}
