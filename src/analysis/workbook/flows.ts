/** What a flow pays in each month, as cells: an interpreter of the same trees as `core/evaluate.ts`. */
import { type Flow, type FlowOf, flowTimings } from "../../core/flow.ts";
import { kept } from "../../core/kept.ts";
import type { Spells } from "../../core/timing.ts";
import { accumulated } from "./accumulated.ts";
import { binary, type Cell, either, least, most, over, plus, times } from "./expression.ts";
import { rolledOver } from "./rollover.ts";
import type { Scope, Weights } from "./weights.ts";
import type { Row, Workings } from "./workings.ts";

export interface Flows {
  /** The months of a flow, all its spells together or in a scope. */
  of(flow: Flow, scope: Scope): Row;
}

export function flows(on: Workings, weights: Weights): Flows {
  const known = new Map<Flow, Map<Spells | null, Map<number, Row>>>();

  function of_(flow: Flow, scope: Scope): Row {
    const [spells, place] = scope === "all" ? [null, 0] : [scope.spells, scope.place];
    const bySpells = kept(known, flow, () => new Map());
    const byPlace = kept(bySpells, spells, () => new Map());
    return kept(byPlace, place, () => made(flow, scope));
  }

  function made(flow: Flow, scope: Scope): Row {
    switch (flow.flow) {
      case "paid": {
        const weight = weights.of(flow.timing, scope);
        const { amount, own } = on.amount(flow.amount);
        return on.row({ code: "part" }, own ? amount : null, (_, month) => times(amount, weight.months[month] as Cell));
      }
      case "sum": {
        const parts = flow.of.map((part) => of_(part, scope));
        return on.row({ code: "part" }, null, (_, month) => plus(...parts.map(({ months }) => months[month] as Cell)));
      }
      case "scaled": {
        const whole = of_(flow.of, scope);
        const by = on.cell(flow.by, "scaled");
        return on.row({ code: "scaled" }, null, (_, month) => times(by, whole.months[month] as Cell));
      }
      case "bounded":
        return bounded(flow, scope, on, weights, of_);
      case "rolledOver":
        return rolledOver(flow, scope, on, weights);
      case "lost":
        return lost(flow, scope, on, weights, of_);
      case "accumulated":
        return accumulated(flow, scope, on, weights, of_);
    }
  }

  return { of: of_ };
}

/** Each spell no less than nothing, and no more than its limit. */
function bounded(flow: FlowOf<"bounded">, scope: Scope, on: Workings, weights: Weights, of: Flows["of"]): Row {
  const [timing] = flowTimings(flow.of);
  const parts = weights
    .scopesOf(scope, timing?.spells as Spells)
    .map((one) => ({ own: of(flow.of, one), limit: flow.most && of(flow.most, one) }));
  return on.row({ code: "bounded" }, null, (_, month) => {
    const amounts = parts.map(({ own, limit }) => {
      const amount = own.months[month] as Cell;
      return most(0, limit === null ? amount : least(amount, limit.months[month] as Cell));
    });
    return plus(...amounts);
  });
}

/** Of each spell the part that its ramp-up loses. */
function lost(flow: FlowOf<"lost">, scope: Scope, on: Workings, weights: Weights, of: Flows["of"]): Row {
  const parts = weights.scopesOf(scope, flow.during.spells).map((one) => ({
    whole: of(flow.of, one),
    ramp: weights.of(flow.rampUp, one),
    during: weights.of(flow.during, one),
  }));
  return on.row({ code: "lost" }, null, (_, month) => {
    const losses = parts.map(({ whole, ramp, during }) => {
      const loss = ramp.months[month] as Cell;
      const share = over(loss, during.months[month] as Cell);
      return either(binary("=", loss, 0), 0, times(whole.months[month] as Cell, share));
    });
    return plus(...losses);
  });
}
