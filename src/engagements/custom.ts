import type { Engagement } from "./engagement.ts";
import { text } from "./field.ts";

/** Nothing but extra `costs`: whatever else a company wants to compare. */
export const custom: Engagement = {
  title: text("Custom", "Eigen posten"),
  help: text("anything else, as a list of costs", "iets anders, als lijst van kosten"),
  fields: {},
  lines: {},
  bases: [],
  starter: { costs: "{ licences: { amount: 500, every: month } }" },
  engage: () => ({ items: [], hours: null, pay: [], bases: {} }),
};
