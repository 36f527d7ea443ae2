import { type Flow, sum } from "../core/flow.ts";
import { min } from "../core/formula.ts";
import type { Engaged, Engagement, Inputs } from "./engagement.ts";
import { type PartsField, text } from "./field.ts";

const parts: PartsField = {
  type: "parts",
  label: text("parts", "delen"),
  help: text(
    "options by id, each with its own start and length, counted from the plan's start; they may overlap",
    "opties met een eigen naam, elk met eigen start en duur, gerekend vanaf de start van het plan; ze mogen overlappen",
  ),
  example: "{ bridge: { kind: retainer, monthlyFee: 8000, months: 9 } }",
  required: true,
};

/** Options that follow or overlap each other, as one alternative. */
export const plan: Engagement = {
  title: text("Plan", "Plan"),
  help: text(
    "engagements that follow or overlap each other, such as a bridge and then a hire",
    "opdrachten die elkaar opvolgen of overlappen, zoals een overbrugging en dan een vaste aanstelling",
  ),
  fields: { parts },
  lines: {},
  bases: [],
  starter: {
    parts:
      "{ bridge: { kind: retainer, monthlyFee: 8000, months: 9 }, hire: { kind: fullTime, annualSalary: 174000, startAfterMonths: 6 } }",
  },

  engage(inputs: Inputs): Engaged {
    const parts = inputs.parts("parts");
    const hours = known(parts.map((part) => part.hours));
    const delivering = parts.filter((part) => part.hours === null || !isNothing(part.hours));
    const productive = (delivering.length > 0 ? delivering : parts).map((part) => part.productiveFrom);
    const lost = parts.flatMap((part) => part.lostHours ?? []);
    const spend = parts.flatMap((part) => part.mediaSpend ?? []);
    return {
      items: parts.flatMap((part) => part.items),
      hours: hours && sum(...hours),
      lostHours: hours && lost.length > 0 ? sum(...lost) : null,
      mediaSpend: spend.length > 0 ? sum(...spend) : null,
      spells: parts.flatMap((part) => part.spells),
      productiveFrom: min(...productive),
      pay: [],
      bases: {},
    };
  },
};

/** All of them, or null: what one part does not know, the plan does not know. */
function known(flows: readonly (Flow | null)[]): readonly Flow[] | null {
  const all = flows.filter((flow) => flow !== null);
  return all.length === flows.length ? all : null;
}

/** Whether a flow is declared to be nothing, as the hours of a coach are. */
function isNothing(flow: Flow): boolean {
  return flow.flow === "paid" && flow.amount.op === "constant" && flow.amount.value === 0;
}
