import { kind } from "./engagement.ts";

/** Nothing but extra `costs`: whatever else a company wants to compare. */
export const custom = kind({
  title: "Custom",
  help: "anything else, as a list of costs",
  fields: {},
  lines: {},
  bases: [],
  starter: { costs: "{ licences: { amount: 500, every: month } }" },
  engage: () => ({ items: [], hours: null, pay: [] }),
});
